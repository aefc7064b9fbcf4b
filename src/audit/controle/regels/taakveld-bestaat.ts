import { ontleed } from "../../../domain/datum";
import { opsomming } from "../../../language/opsomming";
import { vindNorm } from "../../../norms/vind";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { werkmapjaar } from "../boekjaar";
import { duid, eigenBladen, rijenVan, woorden } from "../duiding";
import type { Bevinding, Onderzoek, Regel } from "../regel";

/** De indelingen van de Iv3-voorschriften. Na het laatste bekende jaar geldt de laatste. */
const tijdvakken = vindNorm("taakvelden-wmo").versies.map((v, i, alle) => ({
  vanaf: ontleed(v.vanaf).jaar,
  tot: i === alle.length - 1 ? Infinity : ontleed(v.totEnMet ?? Infinity).jaar,
  rijen: (v.tabel?.rijen ?? []).map(([wat, code]) => ({ wat: String(wat), code: String(code) })),
}));
const codes = new Set(tijdvakken.flatMap((t) => t.rijen.map((r) => r.code)));

/** Een code vooraan in een cel, of achter het woord taakveld. */
const IN_TEKST = /^(?:taakveld )?(\d\.\d{1,3}[a-z]?)(?![\d.])|taakveld (\d\.\d{1,3}[a-z]?)(?![\d.])/;
const TOEGANG = /toegang|consulent/;
const WMO = /wmo|huishoudelijk|ouderen/;

/** Een taakveld dat in het jaar van de bedragen niet bestaat, of voor iets anders is. */
export const taakveldBestaat: Regel = {
  id: "taakveld-bestaat",
  naam: "Een taakveld dat in dat jaar niet bestaat",
  ernst: "fout",
  waarom:
    "De indeling van taakvelden is in 2023 en in 2025 veranderd. Een bedrag op een code die er niet meer is, is niet aan te leveren.",
  uitweg:
    "Gebruik de code van het jaar van de bedragen. Staan er jaren van voor en na een verandering naast elkaar, zet de oude code er dan bij als “was”.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      for (const rij of rijenVan(blad))
        for (const cel of rij) {
          const code = codeIn(o, cel);
          if (code === undefined) continue;
          const bevinding = keur(o, cel, code, rij);
          if (bevinding !== undefined) yield bevinding;
        }
  },
};

function codeIn(o: Onderzoek, cel: Cel): string | undefined {
  if (typeof cel.waarde === "number") {
    const getal = duid(o, cel);
    return getal !== undefined && /^taakveld/.test(kaal(getal.kop)) && codes.has(String(cel.waarde))
      ? String(cel.waarde)
      : undefined;
  }
  const tekst = typeof cel.waarde === "string" ? kaal(cel.waarde) : "";
  const [, voor, na] = IN_TEKST.exec(tekst) ?? [];
  const code = voor ?? na;
  const bekend = code !== undefined && codes.has(code);
  // “0.4” is zonder woorden erbij ook gewoon een getal; “was” is de oude code met opzet.
  return bekend && !(code === "0.4") && !/\bwas\b|voorheen|vervallen/.test(tekst) ? code : undefined;
}

function keur(o: Onderzoek, cel: Cel, code: string, rij: readonly Cel[]): Bevinding | undefined {
  const jaren = jarenVan(o, rij);
  const fout = jaren.filter((jaar) => {
    const tijdvak = tijdvakken.find((t) => t.vanaf <= jaar && jaar <= t.tot);
    return tijdvak !== undefined && !tijdvak.rijen.some((r) => r.code === code);
  });
  const [eerste] = fout;
  const over = kaal(rij.flatMap((c) => woorden(c) ?? []).join(" "));
  if (eerste !== undefined) {
    // Jaren van voor en na een verandering in één rij: de code van een van beide is er dan altijd naast, tenzij “was” erbij staat.
    if (fout.length < jaren.length && /\bwas\b|voorheen/.test(over)) return undefined;
    const nu = tijdvakken.find((t) => t.vanaf <= eerste && eerste <= t.tot)?.rijen ?? [];
    return {
      cel,
      zin: `Taakveld ${code} bestaat niet in ${opsomming([...new Set(fout)].map(String))}; in ${eerste} zijn er ${opsomming([...new Set(nu.map((r) => r.code))].filter((c) => c !== "0.4"))}.`,
    };
  }
  const jeugd = tijdvakken
    .find((t) => jaren.every((j) => t.vanaf <= j && j <= t.tot))
    ?.rijen.find((r) => r.code === code);
  if (
    jaren.length > 0 &&
    jeugd?.wat.endsWith("Jeugd") &&
    TOEGANG.test(over) &&
    WMO.test(over) &&
    !/jeugd/.test(over)
  )
    return { cel, zin: `Taakveld ${code} is ${jeugd.wat}; toegang voor de Wmo staat op 6.21.` };
  return undefined;
}

/** De jaren van de bedragen in een rij; zonder jaren in de koppen het jaar van de werkmap. */
function jarenVan(o: Onderzoek, rij: readonly Cel[]): readonly number[] {
  const inRij = rij.flatMap((c) => duid(o, c)?.jaar ?? []);
  if (inRij.length > 0) return [...new Set(inRij)].sort();
  const jaar = werkmapjaar(o);
  return jaar === undefined ? [] : [jaar];
}
