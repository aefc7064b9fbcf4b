import { afronden } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { zetBij } from "../../werkboek/ordening";
import { celplek } from "../../werkboek/werkboek";
import { kaal, restVan } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import { productenIn } from "../producten";
import type { Onderzoek, Regel } from "../regel";

/** Zoveel uur hulp per week heeft niemand gemiddeld; zo weinig minuten ook niet. */
const MEESTE_UREN = 40;
const MINSTE_MINUTEN = 10;
const PER_CLIENT = /gemiddeld|\bgem\b|average|per (?:client|huishouden)/;
/** Verschillen en wat iets anders meet dan de hulp van een cliënt. */
const ANDERS =
  /minder|meer|verschil|afname|toename|reis|besparing|groei|consulent|formatie|medewerker|aanbieder|wacht|indirect|pauze|activiteit/;

/** Minuten die uren zijn, of andersom. */
export const minutenUren: Regel = {
  id: "minuten-uren",
  naam: "Minuten en uren door elkaar",
  ernst: "fout",
  waarom: "Wie minuten voor uren houdt, rekent 60 keer te veel; andersom 60 keer te weinig.",
  uitweg: "Pas het getal aan of de woorden erbij: uren x 60 zijn minuten, zoals 2,5 uur 150 minuten is.",
  *zoek(o) {
    const tijden = getallenVan(o).filter(
      (d) => (d.begrip === "minuten" || d.begrip === "uren") && d.waarde > 0,
    );
    for (const d of tijden) {
      const tekst = kaal(`${d.label} ${d.kop}`);
      const uren = d.begrip === "uren";
      const perWeek = d.eenheid.per === undefined || d.eenheid.per === "week";
      if (!PER_CLIENT.test(tekst) || ANDERS.test(tekst) || !perWeek || d.cel.stijl.vorm.includes("%"))
        continue;
      if (uren ? d.waarde <= MEESTE_UREN || d.eenheid.per === undefined : d.waarde >= MINSTE_MINUTEN)
        continue;
      yield {
        cel: d.cel,
        zin: `${noem(d)} is ${toonGetal(d.waarde)}, en dat lijken ${uren ? "minuten" : "uren"}: in ${uren ? "uren" : "minuten"} is het ${toonGetal(afronden(uren ? d.waarde / 60 : d.waarde * 60, 2))}.`,
      };
    }
    const perRij = new Map<string, Duiding[]>();
    for (const uren of tijden.filter((d) => d.begrip === "uren"))
      zetBij(perRij, `${uren.cel.blad}!${uren.cel.rij}`, uren);
    for (const minuten of tijden.filter((d) => d.begrip === "minuten"))
      for (const uren of [-1, 0, 1].flatMap(
        (r) => perRij.get(`${minuten.cel.blad}!${minuten.cel.rij + r}`) ?? [],
      ))
        if (zelfdeRij(o, minuten, uren) && !omgerekend(minuten, uren))
          yield {
            cel: uren.cel,
            ook: [minuten.cel],
            zin: `${noem(uren)} is ${toonGetal(uren.waarde)}, maar ${toonGetal(minuten.waarde)} minuten (${celplek(minuten.cel)}) zijn ${toonGetal(afronden(minuten.waarde / 60, 2))} uur.`,
          };
  },
};

/** In één rij van een tabel, of in twee rijen met verder dezelfde woorden, en per dezelfde periode. */
function zelfdeRij(o: Onderzoek, a: Duiding, b: Duiding): boolean {
  if (a.cel.blad !== b.cel.blad || a.eenheid.per !== b.eenheid.per) return false;
  const rest = (d: Duiding) =>
    `${restVan(`${d.label} ${d.kop}`)} ${productenIn(o, `${d.label} ${d.kop}`).join()}`;
  const buren =
    a.cel.rij === b.cel.rij
      ? a.label === b.label
      : a.cel.kolom === b.cel.kolom && Math.abs(a.cel.rij - b.cel.rij) === 1;
  return buren && rest(a) === rest(b) && a.blok === b.blok;
}

/** Zijn de uren de minuten gedeeld door 60, op de cijfers die er staan? */
function omgerekend(minuten: Duiding, uren: Duiding): boolean {
  const cijfers = String(uren.waarde).split(".")[1]?.length ?? 0;
  const speling = 0.5 / 10 ** Math.min(cijfers, 6) + 0.5 / 60;
  return Math.abs(minuten.waarde / 60 - uren.waarde) <= speling + 1e-9;
}
