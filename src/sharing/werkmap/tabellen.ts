import { leesGebied, type Gebied } from "../../formula/adres";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import type { Formuleplaats } from "./plaats";

/** Een tabel (Excel: Invoegen, Tabel) op een blad. */
export interface Tabel {
  readonly naam: string;
  readonly pad: string;
  readonly gebied: Gebied;
  readonly koprijen: number;
  readonly totaalrijen: number;
  readonly kolommen: readonly string[];
  /** Verbergt het filter van de tabel rijen? */
  readonly gefilterd: boolean;
  /** Formules van berekende kolommen en totalen, met de kolom (vanaf 0). */
  readonly formules: readonly (Formuleplaats & { readonly kolom: number; readonly element: string })[];
}

/** In de naam van een kolom schrijft Excel een regeleinde als _x000a_. */
export function leesTabel(bytes: Uint8Array, pad: string): Tabel | undefined {
  const kolommen: string[] = [];
  const formules: Tabel["formules"][number][] = [];
  let kop: Omit<Tabel, "kolommen" | "formules" | "gefilterd"> | undefined;
  let gefilterd = false;
  let begin = 0;
  loopXml(bytes, pad, {
    open({ naam, attributen: a, eind }) {
      if (naam === "table") {
        const gebied = leesGebied(a.ref ?? "");
        if (gebied !== undefined)
          kop = {
            naam: a.displayName ?? a.name ?? "",
            pad,
            gebied,
            koprijen: Number(a.headerRowCount ?? 1),
            totaalrijen: Number(a.totalsRowCount ?? 0),
          };
      } else if (naam === "filterColumn") gefilterd = true;
      else if (naam === "tableColumn") kolommen.push(a.name ?? "");
      else if (naam === "calculatedColumnFormula" || naam === "totalsRowFormula") begin = eind;
    },
    sluit(naam, eind) {
      if (naam !== "calculatedColumnFormula" && naam !== "totalsRowFormula") return;
      const formule = inhoudVan(bytes, begin, eind, pad);
      formules.push({ begin, eind, formule, kolom: kolommen.length - 1, element: naam });
    },
  });
  return kop === undefined ? undefined : { ...kop, kolommen, formules, gefilterd };
}
