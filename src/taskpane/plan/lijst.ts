import type { Bezwaar, RuweWaarden } from "../../plans/vorm/keur";
import { isGetal, isKeuze, type Kolom, type Lijst } from "../../plans/vorm/veld";
import type { Waarden } from "../../plans/vorm/vraag";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { lijsttabel, type Invulkolom } from "../onderdelen/lijsttabel";
import { leesBlok, rijental } from "./blok";
import { alsLijstcel, LEGE_CEL, leesLijstcel, type Lijstrij } from "./cel";
import type { Raster } from "./raster";

/** Zoveel rijen staan er op het scherm; de rest telt mee en komt op verzoek. */
const GETOOND = 60;
const FOUTEN_GETOOND = 5;

/** Een lijst van een plan in het formulier. */
export interface Lijstinvoer {
  readonly element: HTMLElement;
  /** De rijen zoals zij er staan, ook de lege; met per plek de zin als een tekst geen getal of datum is. */
  lees(): { readonly rijen: readonly RuweWaarden[]; readonly leesfouten: readonly Bezwaar[] };
  zet(rijen: readonly Waarden[]): void;
  /** Neemt een blok cellen over; geeft de zin die zegt wat wel en niet. */
  neemOver(cellen: Raster): string;
  /** Toont wat er mis is, bij de rijen zelf. */
  toonFouten(bezwaren: readonly Bezwaar[]): void;
  focus(bezwaar?: Bezwaar): void;
}

/** Maakt de lijst; `meld` krijgt de zin na plakken, voor de statusregel. */
export function lijstinvoer(
  id: string,
  lijst: Lijst,
  bij: () => void,
  meld: (zin: string) => void,
): Lijstinvoer {
  const { kolommen } = lijst;
  const lege = (): Lijstrij => kolommen.map(() => LEGE_CEL);
  const begin = () => Array.from({ length: Math.max(1, Math.min(lijst.minstens, 3)) }, lege);
  let rijen: Lijstrij[] = begin();
  let getoond = GETOOND;
  const fout = element("ul", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const rest = element("p", { class: "melding" });
  const meer = knop("Toon meer rijen", () => {
    getoond += GETOOND;
    teken();
  });
  const erbij = knop("Rij toevoegen", voegToe);
  const leeg = knop("Maak leeg", () => {
    rijen = begin();
    teken();
    bij();
    tabel.focus(0);
  });
  const tabel = lijsttabel({
    bijschrift: `${lijst.kop}. Plakken uit Excel kan ook.`,
    kolommen: kolommen.map(invulkolom),
    foutId: fout.id,
    getypt(rij, kolom, tekst) {
      rijen[rij] = (rijen[rij] ?? lege()).map((cel, i) => (i === kolom ? { tekst } : cel));
      bij();
    },
    weg(rij) {
      rijen.splice(rij, 1);
      if (rijen.length === 0) rijen = begin();
      teken();
      bij();
      tabel.focus(Math.max(0, rij - 1));
    },
    erbij: voegToe,
    geplakt,
  });
  function voegToe(): void {
    // Onder wat er te zien is: wie iets toevoegt, wil het zien.
    const plaats = Math.min(rijen.length, getoond);
    rijen.splice(plaats, 0, lege());
    getoond = Math.max(getoond, plaats + 1);
    teken();
    bij();
    tabel.focus(plaats);
  }
  function teken(): void {
    tabel.toon(rijen.slice(0, getoond).map((rij) => rij.map((c) => c.tekst)));
    const verborgen = Math.max(0, rijen.length - getoond);
    rest.textContent =
      verborgen === 0
        ? ""
        : `Nog ${rijental(verborgen)}, hier niet getoond. Zij ${verborgen === 1 ? "telt" : "tellen"} wel mee.`;
    meer.hidden = verborgen === 0;
  }
  const isLeeg = () => rijen.every((rij) => rij.every((c) => c.tekst.trim() === ""));
  /** In een lege lijst telt een blok als geheel; anders komt het vanaf de cel te staan waar iemand plakt. */
  function geplakt(cellen: readonly (readonly string[])[], rij: number, kolom: number): void {
    const wasLeeg = isLeeg();
    if (wasLeeg && kolom === 0) return meld(neemOver(cellen));
    cellen.forEach((nieuw, r) => {
      const oud = rijen[rij + r] ?? lege();
      rijen[rij + r] = oud.map((cel, i) => {
        const tekst = nieuw[i - kolom];
        const doel = kolommen[i];
        return tekst === undefined || doel === undefined ? cel : alsLijstcel(doel, tekst);
      });
    });
    teken();
    bij();
    meld(`${rijental(cellen.length)} geplakt.`);
  }
  function neemOver(cellen: Raster): string {
    const { rijen: nieuw, zinnen } = leesBlok(lijst, cellen);
    if (nieuw.length > 0) {
      rijen = [...nieuw];
      getoond = GETOOND;
      teken();
      bij();
    }
    return zinnen.join(" ");
  }
  teken();
  return {
    element: element(
      "div",
      { class: "lijst" },
      tabel.element,
      fout,
      rest,
      element("div", { class: "knoppen" }, erbij, meer, leeg),
    ),
    lees() {
      const leesfouten: Bezwaar[] = [];
      const ruw = rijen.map((rij, r) =>
        Object.fromEntries(
          kolommen.map((kolom, i) => {
            const gelezen = leesLijstcel(kolom, rij[i] ?? LEGE_CEL);
            if (gelezen.zin !== undefined)
              leesfouten.push({
                zin: `${kolom.label} op rij ${r + 1}: ${gelezen.zin}`,
                lijst: lijst.naam,
                rij: r,
                sleutel: kolom.sleutel,
              });
            return [kolom.sleutel, gelezen.ruw];
          }),
        ),
      );
      return { rijen: ruw, leesfouten };
    },
    zet(waarden) {
      const nieuw = waarden.map((rij) => kolommen.map((kolom) => alsLijstcel(kolom, rij[kolom.sleutel])));
      rijen = nieuw.length > 0 ? nieuw : begin();
      getoond = GETOOND;
      teken();
    },
    neemOver,
    toonFouten(alle) {
      // Een cel die nog leeg is, vult iemand zo; die wordt niet rood.
      const bezwaren = alle.filter(({ rij, sleutel }) => {
        const kolom = kolommen.findIndex((k) => k.sleutel === sleutel);
        // Ook een lijst waar nog niets in staat, is niet fout maar nog leeg.
        if (rij === undefined) return !isLeeg();
        return kolom < 0 || rijen[rij]?.[kolom]?.tekst.trim() !== "";
      });
      const plek = (b: Bezwaar) => kolommen.findIndex((k) => k.sleutel === b.sleutel);
      tabel.fouten(
        bezwaren.flatMap((b) =>
          b.rij === undefined ? [] : [{ rij: b.rij, kolom: plek(b) < 0 ? undefined : plek(b) }],
        ),
      );
      const over = bezwaren.length - FOUTEN_GETOOND;
      const zinnen = bezwaren.slice(0, FOUTEN_GETOOND).map((b) => b.zin);
      fout.replaceChildren(
        ...[...zinnen, ...(over > 0 ? [`En nog ${over}.`] : [])].map((z) => element("li", {}, z)),
      );
    },
    focus(bezwaar) {
      const rij = bezwaar?.rij ?? 0;
      if (rij >= getoond) {
        getoond = rij + 1;
        teken();
      }
      tabel.focus(
        rij,
        Math.max(
          0,
          kolommen.findIndex((k) => k.sleutel === bezwaar?.sleutel),
        ),
      );
    },
  };
}

function invulkolom(kolom: Kolom): Invulkolom {
  const { label } = kolom;
  if (isKeuze(kolom)) return { label, soort: { keuzes: kolom.keuzes } };
  if (!isGetal(kolom)) return { label, soort: "tekst" };
  return { label, soort: kolom.vorm === "datum" ? "datum" : "getal" };
}
