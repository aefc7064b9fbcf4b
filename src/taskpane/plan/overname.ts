import { toonGetal } from "../../language/getallen";
import type { Lijstvorm } from "../../tabellen/lijstvorm";
import { herken, type Herkenning, type Tabelkeuzes } from "../../tabellen/herken";
import type { Tabel } from "../../tabellen/tabel";
import { rijental, verslag } from "../../tabellen/verslag";
import { element } from "../element";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { kolomtabel, vragen, voorproef, type Celtekst } from "./overnamebeeld";

/** Meer rijen zijn geen lijst om over te nemen, en het paneel zou er te lang op rekenen. */
export const MEESTE_RIJEN = 100_000;

/** Een tabel die klaarligt om over te nemen. */
interface Klaargelegd {
  readonly tabel: Tabel;
  /** Waar zij vandaan komt: "Blad1, A1:C7" of "Het klembord". */
  readonly bron: string;
}

/** Laat zien wat er van een tabel gemaakt wordt, voordat iemand haar overneemt: welke kolom waar heen gaat, wat omgerekend en weggelaten is. */
export interface Overname {
  readonly element: HTMLElement;
  /** Legt een tabel klaar; zonder iets te twijfelen wordt zij meteen overgenomen, tenzij `altijd`. */
  toon(klaar: Klaargelegd, altijd: boolean): void;
  /** Kijkt opnieuw, als er elders iets ingevuld is waar de lijst van afhangt. */
  ververs(): void;
}

export function overname(k: {
  readonly id: string;
  readonly vorm: () => Lijstvorm;
  /** Wat elders is ingevuld en hier verschil maakt. */
  readonly hangtAf: () => number | undefined;
  /** Hoe een waarde in de lijst komt te staan. */
  readonly cel: Celtekst;
  /** Hoeveel gevulde rijen het overnemen vervangt. */
  readonly staanEr: () => number;
  readonly neem: (h: Herkenning, zin: string) => void;
  /** Er is niets om te laten zien. */
  readonly weiger: (zin: string) => void;
  readonly weg: () => void;
}): Overname {
  const vak = element("section", { class: "overname", "aria-labelledby": `${k.id}-klopt`, hidden: "" });
  let nu: (Klaargelegd & { keuzes: Tabelkeuzes }) | undefined;
  let hingAf: number | undefined;

  function sluit(): void {
    nu = undefined;
    vak.hidden = true;
    vak.replaceChildren();
  }
  function teken(gezien?: Herkenning): void {
    if (nu === undefined) return;
    const { tabel, bron, keuzes } = nu;
    hingAf = k.hangtAf();
    const vorm = k.vorm();
    const h = gezien ?? herken(tabel, vorm, keuzes);
    const { kort, klaar, zinnen, weigering } = verslag(h, vorm);
    const kies = (anders: Tabelkeuzes) => {
      nu = { tabel, bron, keuzes: { ...keuzes, ...anders } };
      const waar = document.activeElement?.id ?? "";
      teken();
      document.getElementById(waar)?.focus();
    };
    const reden = element("p", { id: `${k.id}-kloptniet`, class: "fout" });
    const ja = knop(
      "Overnemen",
      () => {
        if (staatUit(ja)) return;
        sluit();
        k.neem(h, `${bron}: ${klaar}`);
      },
      "hoofd",
    );
    const zelf = h.kolommen.every((kolom) => kolom.doel === undefined)
      ? " Of kies hierboven zelf waar een kolom heen gaat."
      : "";
    schakelUit(ja, reden, weigering && `${weigering}${zelf}`);
    const nee = knop("Niet overnemen", () => {
      sluit();
      k.weg();
    });
    const staan = k.staanEr();
    vak.replaceChildren(
      element("h3", { id: `${k.id}-klopt`, tabindex: "-1" }, "Klopt dit?"),
      element("p", { class: "bron" }, `${bron}: ${kort}`),
      ...(staan > 0
        ? [
            element(
              "p",
              { class: "letop" },
              `Overnemen vervangt de ${staan === 1 ? "rij die er staat" : `${rijental(staan)} die er staan`}.`,
            ),
          ]
        : []),
      kolomtabel(k.id, h, vorm, kies),
      ...vragen(k.id, h, keuzes, kies),
      ...(zinnen.length > 0
        ? [element("ul", { class: "opgevat" }, ...zinnen.map((z) => element("li", {}, z)))]
        : []),
      ...voorproef(h, vorm, k.cel),
      reden,
      element("div", { class: "knoppen" }, ja, nee),
    );
  }
  return {
    element: vak,
    ververs() {
      if (nu !== undefined && hingAf !== k.hangtAf()) teken();
    },
    toon(klaar, altijd) {
      sluit();
      if (klaar.tabel.rijen.length > MEESTE_RIJEN)
        return k.weiger(
          `${klaar.bron}: er staan ${rijental(klaar.tabel.rijen.length)}, en er kunnen er hoogstens ${toonGetal(MEESTE_RIJEN)} tegelijk. Neem een kleiner stuk.`,
        );
      const vorm = k.vorm();
      const h = herken(klaar.tabel, vorm);
      const { klaar: gedaan, weigering, twijfel } = verslag(h, vorm);
      if (h.kolommen.length === 0) return k.weiger(`${klaar.bron}: ${weigering ?? ""}`);
      if (!altijd && !twijfel && weigering === undefined) return k.neem(h, `${klaar.bron}: ${gedaan}`);
      nu = { ...klaar, keuzes: {} };
      vak.hidden = false;
      teken(h);
      vak.querySelector("h3")?.focus();
    },
  };
}
