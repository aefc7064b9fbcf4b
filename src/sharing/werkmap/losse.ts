import type { Begintag } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import { attribuutplaats } from "../../xlsx/bestand/xmltag";
import type { Formuleplaats } from "./plaats";

/** Waar een formule buiten de cellen bij hoort. */
type Regelsoort = "voorwaardelijke opmaak" | "gegevensvalidatie" | "sparkline";

/** Een formule buiten de cellen. */
export interface Losseformule extends Formuleplaats {
  readonly regel: Regelsoort | "uitbreiding";
  /** De cellen waar de regel voor geldt; leeg als die niet bekend zijn. */
  readonly bij: string;
}

const REGELS: Readonly<Record<string, Regelsoort>> = {
  conditionalFormatting: "voorwaardelijke opmaak",
  dataValidation: "gegevensvalidatie",
  sparklineGroup: "sparkline",
  sparkline: "sparkline",
};
const FORMULES = new Set(["formula", "formula1", "formula2", "f"]);

/** Verzamelt wat er na de cellen van een blad aan formules komt. */
export interface Losselezer {
  readonly losse: readonly Losseformule[];
  open(tag: Begintag): void;
  sluit(naam: string, begin: number): void;
}

/**
 * Regels van voor 2010 noemen hun cellen in een attribuut. Nieuwe (x14, [MS-XLSX] 2.3.1) staan in extLst, met hun formules in xm:f en
 * hun cellen daarachter in xm:sqref.
 */
export function maakLosselezer(
  bytes: Uint8Array,
  pad: string,
  onthoud: (formule: string) => boolean,
): Losselezer {
  const losse: Losseformule[] = [];
  let regel: Losseformule["regel"] = "uitbreiding";
  let [bij, eerste, cellen] = ["", 0, 0];
  let los: { element: string; begin: number } | undefined;
  const bewaar = (plaats: Formuleplaats) =>
    void (onthoud(plaats.formule) && losse.push({ ...plaats, regel, bij }));
  return {
    losse,
    open(tag) {
      const { naam, attributen, eind } = tag;
      const soort = REGELS[naam];
      if (soort !== undefined) [regel, bij, eerste] = [soort, attributen.sqref ?? "", losse.length];
      else if (FORMULES.has(naam)) los = { element: naam, begin: eind };
      else if (naam === "sqref") cellen = eind;
      else if (naam === "cfvo" && attributen.type === "formula" && attributen.val !== undefined)
        bewaar({ ...attribuutplaats(bytes, tag, "val"), formule: attributen.val, attribuut: true });
    },
    sluit(naam, begin) {
      if (los?.element === naam) {
        bewaar({ begin: los.begin, eind: begin, formule: inhoudVan(bytes, los.begin, begin, pad) });
        los = undefined;
      } else if (naam === "sqref") {
        bij = inhoudVan(bytes, cellen, begin, pad).trim();
        for (let i = eerste; i < losse.length; i++) losse[i] = { ...(losse[i] as Losseformule), bij };
      } else if (REGELS[naam] !== undefined) [regel, bij] = ["uitbreiding", ""];
    },
  };
}
