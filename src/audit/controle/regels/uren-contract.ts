import { afronden } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { celplek } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import type { Regel } from "../regel";

/** Een volledige baan heeft in een jaar meer dan dit; daaronder zijn het uren per week. */
const MINSTE_JAARUREN = 500;
/** Afgeronde rijen mogen samen een uur schelen. */
const AFRONDING = 1;
const CONTRACT =
  /(?:bruto|contract|betaalde|arbeids)[ -]?(?:jaar)?uren|jaaruren|uren (?:volgens|in het) contract/;
const AFTREK =
  /verlof|vakantie|feestdag|ziekte|verzuim|scholing|opleiding|overleg|administratie|reistijd|niet[ -](?:declarabel|productief)|indirect/;
const NETTO = /netto|productieve|declarabele|declarabel|directe|inzetbare|werkbare/;

/** Contracturen min verlof, ziekte en ander werk die niet de productieve uren zijn die eronder staan. */
export const urenContract: Regel = {
  id: "uren-contract",
  naam: "Uren die niet optellen tot het contract",
  ernst: "waarschuwing",
  waarom:
    "De productiviteit bepaalt de prijs van een uur. Ontbreken er uren, of tellen er uren dubbel, dan klopt die prijs niet.",
  uitweg:
    "Laat de productieve uren de contracturen min alle andere uren zijn, of zet erbij welke uren er nog af gaan.",
  *zoek(o) {
    const opPlek = new Map(getallenVan(o).map((d) => [celplek(d.cel), d]));
    for (const contract of getallenVan(o)) {
      if (!isUren(contract, CONTRACT) || NETTO.test(kaal(contract.label))) continue;
      if (contract.waarde <= MINSTE_JAARUREN) continue;
      const { netto, aftrek } = eronder(contract, opPlek);
      if (netto === undefined || aftrek.length < 2) continue;
      const af = aftrek.reduce((som, d) => som + Math.abs(d.waarde), 0);
      const over = afronden(contract.waarde - af, 6);
      if (Math.abs(over - netto.waarde) <= AFRONDING) continue;
      yield {
        cel: netto.cel,
        ook: [contract.cel, ...aftrek.map((d) => d.cel)],
        zin: `${noem(netto)} is ${toonGetal(netto.waarde)}, maar ${toonGetal(contract.waarde)} contracturen min ${toonGetal(afronden(af, 6))} uur erboven is ${toonGetal(over)}: een verschil van ${toonGetal(Math.abs(afronden(over - netto.waarde, 6)))} uur.`,
      };
    }
  },
};

const isUren = (d: Duiding, woorden: RegExp) =>
  woorden.test(kaal(d.label)) &&
  !d.cel.stijl.vorm.includes("%") &&
  !/week|maand/.test(kaal(`${d.label} ${d.kop}`));

/** De rijen onder de contracturen: wat eraf gaat, tot aan wat er overblijft. Staat er iets anders tussen, dan is niet te zeggen wat erbij hoort. */
function eronder(
  { cel }: Duiding,
  opPlek: ReadonlyMap<string, Duiding>,
): { readonly netto?: Duiding; readonly aftrek: readonly Duiding[] } {
  const aftrek: Duiding[] = [];
  for (let rij = cel.rij + 1; ; rij++) {
    const d = opPlek.get(celplek({ ...cel, rij }));
    if (d === undefined) return { aftrek };
    if (isUren(d, AFTREK)) aftrek.push(d);
    else return isUren(d, NETTO) ? { netto: d, aftrek } : { aftrek };
  }
}
