import type { Bezwaar, RuweWaarden } from "../../plans/opgave/keur";
import { lijstvormVan } from "../../plans/opgave/lijstvorm";
import type { Lijst } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import { heeftKop } from "../../tabellen/herken";
import { tekstVan, type Tabel } from "../../tabellen/tabel";
import { rijental } from "../../tabellen/verslag";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { lijsttabel } from "../onderdelen/lijsttabel";
import { alsLijstcel, alsLijstrij, getypteCel, invulkolom, LEGE_CEL, type Lijstrij } from "./cel";
import { toonLijstfouten } from "./lijstfouten";
import { leesLijstrijen, metWatErStond } from "./lijstrijen";
import { MEESTE_RIJEN, overname } from "./overname";

/** Zoveel rijen staan er op het scherm; de rest telt mee en komt op verzoek. */
const GETOOND = 60;
const ZINNEN_GETOOND = 5;

/** Een lijst van een plan in het formulier. */
export interface Lijstinvoer {
  readonly element: HTMLElement;
  /** De rijen zoals zij er staan, ook de lege; met per plek de zin als een tekst geen getal of datum is. */
  lees(): { readonly rijen: readonly RuweWaarden[]; readonly leesfouten: readonly Bezwaar[] };
  zet(rijen: readonly Waarden[]): void;
  /** Legt een tabel klaar om over te nemen; `bron` zegt waar zij vandaan komt. */
  neemOver(tabel: Tabel, bron: string): void;
  /** Toont wat er mis is, bij de rijen zelf. */
  toonFouten(bezwaren: readonly Bezwaar[]): void;
  focus(bezwaar?: Bezwaar): void;
}

/** Wat een lijst van haar formulier moet weten. */
export interface Lijstomgeving {
  /** Na elke wijziging. */
  readonly bij: () => void;
  /** De zin na plakken of overnemen, voor de statusregel. */
  readonly meld: (zin: string, soort?: "goed" | "fout") => void;
  /** Het jaar waar kolommen met een jaar vanaf tellen, als dat is ingevuld. */
  readonly jaar?: () => number | undefined;
}

export function lijstinvoer(id: string, lijst: Lijst, { bij, meld, jaar }: Lijstomgeving): Lijstinvoer {
  const { kolommen, begin: beginrijen = [] } = lijst;
  const lege = (): Lijstrij => kolommen.map(() => LEGE_CEL);
  const alsRij = (w: Waarden) => alsLijstrij(kolommen, w);
  const begin = () =>
    beginrijen.length > 0
      ? beginrijen.map(alsRij)
      : Array.from({ length: Math.max(1, Math.min(lijst.minstens, 3)) }, lege);
  const vorm = () => lijstvormVan(lijst, jaar?.());
  let rijen: Lijstrij[] = begin();
  let getoond = GETOOND;
  const fout = element("ul", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const opgevat = element("ul", { id: `${id}-opgevat`, class: "opgevat" });
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
  const gevuld = () => rijen.filter((rij) => !isBegin(rij)).length;
  /** Staat er in deze rij niets, of alleen wat er vanzelf stond? */
  const isBegin = (rij: Lijstrij) =>
    [{}, ...beginrijen].some((stond: Waarden) =>
      rij.every(({ tekst, getal }, i) => {
        const vanzelf = stond[kolommen[i]?.sleutel ?? ""];
        return tekst.trim() === "" || (vanzelf !== undefined && getal === vanzelf);
      }),
    );
  const isLeeg = () => gevuld() === 0;
  /** Met een kop, en in een lege lijst, telt een blok als geheel; anders komt het vanaf de cel te staan waar iemand plakt. */
  function geplakt(tabel: Tabel, rij: number, kolom: number): void {
    if ((isLeeg() && kolom === 0) || tabel.rijen.length > MEESTE_RIJEN || heeftKop(tabel, vorm()))
      return neemOver(tabel, "Het klembord");
    tabel.rijen.forEach(({ cellen }, r) => {
      const oud = rijen[rij + r] ?? lege();
      rijen[rij + r] = oud.map((cel, i) => {
        const [nieuw, doel] = [cellen[i - kolom], kolommen[i]];
        return nieuw === undefined || doel === undefined ? cel : getypteCel(doel, tekstVan(nieuw));
      });
    });
    teken();
    bij();
    meld(`${rijental(tabel.rijen.length)} geplakt, vanaf ${kolommen[kolom]?.label ?? ""} op rij ${rij + 1}.`);
  }
  const klaarleggen = overname({
    id,
    vorm,
    staanEr: gevuld,
    hangtAf: () => jaar?.(),
    cel(sleutel, waarde) {
      const kolom = kolommen.find((k) => k.sleutel === sleutel);
      return kolom === undefined ? "" : alsLijstcel(kolom, waarde).tekst;
    },
    neem(h, zin) {
      const gevonden = new Set(h.kolommen.map((k) => k.doel?.sleutel));
      rijen = h.rijen.map((rij) => alsRij(metWatErStond(lijst, rijen, rij, gevonden)));
      getoond = GETOOND;
      teken();
      bij();
      meld(zin);
      tabel.focus(0);
    },
    weiger: (zin) => meld(zin, "fout"),
    weg() {
      meld("Er is niets overgenomen.");
      tabel.focus(0);
    },
  });
  function neemOver(cellen: Tabel, bron: string): void {
    klaarleggen.toon({ tabel: cellen, bron }, !isLeeg());
  }
  teken();
  return {
    element: element(
      "div",
      { class: "lijst" },
      klaarleggen.element,
      tabel.element,
      fout,
      opgevat,
      rest,
      element("div", { class: "knoppen" }, erbij, meer, leeg),
    ),
    lees() {
      klaarleggen.ververs();
      // Een jaar waar niemand iets bij zette, is nog niet ingevuld.
      const gelezen = leesLijstrijen(
        lijst,
        rijen.map((rij) => (isBegin(rij) ? lege() : rij)),
      );
      const zinnen = gelezen.opgevat.slice(0, ZINNEN_GETOOND);
      opgevat.replaceChildren(...zinnen.map((z) => element("li", {}, z)));
      return gelezen;
    },
    zet(waarden) {
      const nieuw = waarden.map(alsRij);
      rijen = nieuw.length > 0 ? nieuw : begin();
      getoond = GETOOND;
      teken();
    },
    neemOver,
    toonFouten: (alle) => toonLijstfouten({ alle, kolommen, rijen, leeg: isLeeg(), tabel, fout }),
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
