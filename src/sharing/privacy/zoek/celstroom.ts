import type { Begintag, Luisteraar } from "../../../xlsx/bestand/xml";
import { inhoudVan } from "../../../xlsx/bestand/xmltekst";
import { kolomVan, zonderStuurtekens } from "../../werkmap/cel";

/** Een cel met inhoud, zoals zij in het bestand staat. */
export interface Gelezencel {
  readonly rij: number;
  readonly kolom: number;
  readonly begin: number;
  readonly eind: number;
  readonly verborgenRij: boolean;
  /** Het nummer van haar gedeelde tekst, anders haar tekst of getal. */
  readonly gedeeld: number | undefined;
  readonly tekst: string | undefined;
  readonly getal: number | undefined;
  readonly stijl: string | undefined;
  readonly formule: string | undefined;
  /** De groep van een gedeelde formule, ook bij de cellen die haar alleen volgen. */
  readonly groep: string | undefined;
}

/** Luistert naar de rijen van een blad; `binnen` zegt of er nu cellen gelezen worden. */
export function celstroom(
  bytes: Uint8Array,
  pad: string,
  rijKlaar: (rij: number, cellen: readonly Gelezencel[]) => void,
): Luisteraar & { binnen(): boolean } {
  let [rij, kolom, verborgenRij, binnen] = [0, 0, false, false];
  let cellen: Gelezencel[] = [];
  let cel: Begintag | undefined;
  let [inhoud, waarde, formule, groep] = [0, undefined, undefined, undefined] as [
    number,
    string | undefined,
    string | undefined,
    string | undefined,
  ];
  const klaar = (tag: Begintag, eind: number) => {
    if (waarde === undefined && formule === undefined) return;
    const { t, s: stijl } = tag.attributen;
    const w = waarde ?? "";
    const isGetal = t === undefined || t === "n";
    const leeg = t === "b" || t === "e" || (isGetal && w.trim() === "");
    if (leeg && formule === undefined) return;
    cellen.push({
      rij,
      kolom,
      begin: tag.begin,
      eind,
      verborgenRij,
      stijl,
      formule,
      groep,
      gedeeld: t === "s" ? Number(w) : undefined,
      tekst: t === "str" || t === "inlineStr" || t === "d" ? zonderStuurtekens(w) : undefined,
      getal: isGetal && !leeg ? Number(w) : undefined,
    });
  };
  return {
    binnen: () => binnen,
    open(tag) {
      const { naam } = tag;
      if (!binnen) binnen = naam === "sheetData" && !tag.leeg;
      else if (naam === "c") {
        kolom = kolomVan(bytes, tag) ?? kolom + 1;
        [cel, waarde, formule, groep] = [tag, undefined, undefined, undefined];
      } else if (naam === "row") {
        rij = tag.attributen.r === undefined ? rij + 1 : Number(tag.attributen.r);
        verborgenRij = /^(1|true)$/.test(tag.attributen.hidden ?? "");
        [kolom, cellen] = [0, []];
      } else {
        inhoud = tag.eind;
        if (naam === "f" && cel !== undefined) {
          const { t, si, ref } = tag.attributen;
          formule = "";
          groep =
            t === "shared"
              ? `si${si}`
              : t === "array" || t === "dataTable"
                ? `matrix${ref ?? ""}`
                : undefined;
        }
      }
    },
    sluit(naam, begin, eind) {
      if (!binnen) return;
      if (naam === "v" || naam === "t") waarde = (waarde ?? "") + inhoudVan(bytes, inhoud, begin, pad);
      else if (naam === "f") formule = begin > inhoud ? inhoudVan(bytes, inhoud, begin, pad) : "";
      else if (naam === "c" && cel !== undefined) {
        klaar(cel, eind);
        cel = undefined;
      } else if (naam === "row") rijKlaar(rij, cellen);
      else if (naam === "sheetData") binnen = false;
    },
  };
}
