import { leesGebied, type Gebied } from "../../formula/adres";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";

/** Een regel voor wat in cellen mag staan (Gegevens, Gegevensvalidatie). */
export interface Gegevensregel {
  readonly gebieden: readonly Gebied[];
  /** list, whole, decimal, date, time, textLength, custom of none (ECMA-376 deel 1, 18.18.21). */
  readonly soort: string;
  /** between, notBetween, equal, … (ECMA-376 deel 1, 18.18.20). */
  readonly vergelijking: string;
  readonly magLeeg: boolean;
  readonly formules: readonly string[];
}

/** Wat er op een blad staat behalve de cellen. */
export interface Bladrest {
  readonly verborgenKolommen: ReadonlySet<number>;
  readonly samengevoegd: readonly Gebied[];
  readonly regels: readonly Gegevensregel[];
  /** Hoeveel regels voor voorwaardelijke opmaak er zijn. */
  readonly opmaakregels: number;
}

/** Leest verborgen kolommen, samengevoegde cellen en regels voor de invoer. */
export function leesBladrest(bytes: Uint8Array, pad: string): Bladrest {
  const verborgenKolommen = new Set<number>();
  const samengevoegd: Gebied[] = [];
  const regels: Gegevensregel[] = [];
  let regel: { attributen: Readonly<Record<string, string>>; formules: string[]; bij: string } | undefined;
  let begin = 0;
  let opmaakregels = 0;
  loopXml(bytes, pad, {
    open({ naam, attributen: a, eind }) {
      if (naam === "col" && /^(1|true)$/.test(a.hidden ?? ""))
        for (let k = Number(a.min); k <= Number(a.max); k++) verborgenKolommen.add(k);
      else if (naam === "cfRule") opmaakregels++;
      else if (naam === "mergeCell") samengevoegd.push(...gebiedenVan(a.ref ?? ""));
      else if (naam === "dataValidation") regel = { attributen: a, formules: [], bij: a.sqref ?? "" };
      else if (regel !== undefined && /^(formula[12]|f|sqref)$/.test(naam)) begin = eind;
    },
    sluit(naam, eind) {
      if (regel === undefined) return;
      // Nieuwe regels (x14) zetten xm:f in formula1, en hun cellen in xm:sqref.
      if (naam === "sqref") regel.bij = inhoudVan(bytes, begin, eind, pad);
      else if (naam === "f" || /^formula[12]$/.test(naam)) {
        const formule = inhoudVan(bytes, begin, eind, pad);
        if (formule !== "" && !formule.includes("<")) regel.formules.push(formule);
      } else if (naam === "dataValidation") {
        const { type = "none", operator = "between", allowBlank = "" } = regel.attributen;
        regels.push({
          gebieden: gebiedenVan(regel.bij),
          soort: type,
          vergelijking: operator,
          magLeeg: /^(1|true)$/.test(allowBlank),
          formules: regel.formules,
        });
        regel = undefined;
      }
    },
  });
  return { verborgenKolommen, samengevoegd, regels, opmaakregels };
}

function gebiedenVan(tekst: string): Gebied[] {
  return tekst.split(/\s+/).flatMap((g) => leesGebied(g) ?? []);
}
