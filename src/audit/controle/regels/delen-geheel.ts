import { afronden } from "../../../domain/afronden";
import { adres } from "../../../formula/adres";
import { toonGetal } from "../../../language/getallen";
import { celplek, type Cel } from "../../werkboek/werkboek";
import { begripIn, kaal, restVan } from "../begrippen";
import { getallenVan, noem, duid, type Duiding } from "../duiding";
import { eigenBladen } from "../reeks";
import { productenIn } from "../producten";
import type { Bevinding, Onderzoek, Regel } from "../regel";
import { zetBij } from "../../werkboek/ordening";

/** Afgeronde rijen mogen een totaal zoveel missen. */
const AFRONDING = 1;
const TOTAAL = /^(?:sub ?)?totaal\b|\btotaal$|^total\b|\btotal$|^som\b/;
/** Wat niet op te tellen is, heeft ook geen totaal om tegen te houden. */
const GEEN_SOM = /gemiddeld|\bgem\b|%|percentage|aandeel|tarief|prijs|\bper (?:uur|minuut)|index|average/;
const ONDERVERDELING = /waarvan|saldo|subtotaal|cumulatief|\btotaal|\btotal/;

/** Delen die samen niet het geheel zijn dat erbij staat. */
export const delenGeheel: Regel = {
  id: "delen-geheel",
  naam: "De delen zijn samen niet het geheel",
  ernst: "waarschuwing",
  waarom: "Een totaal dat niet de som van zijn delen is, laat iemand weg of telt iemand te veel.",
  uitweg:
    "Zet op de plaats van het totaal een SOM, of zoek welk deel er ontbreekt en geef het een eigen regel, zoals “later”.",
  *zoek(o) {
    yield* getypteTotalen(o);
    yield* aflopend(o);
  },
};

/** Een totaal dat is ingetypt onder een kolom getallen, of achter een rij. */
function* getypteTotalen(o: Onderzoek): Iterable<Bevinding> {
  for (const d of getallenVan(o)) {
    if (!d.getypt || d.cel.stijl.vorm.includes("%")) continue;
    const onder = TOTAAL.test(kaal(d.label)) && !GEEN_SOM.test(kaal(d.kop));
    const achter =
      TOTAAL.test(kaal(d.kop)) && !TOTAAL.test(kaal(d.label)) && !GEEN_SOM.test(kaal(`${d.label} ${d.blok}`));
    const delen = onder ? delenVan(o, d, -1, 0) : achter ? delenVan(o, d, 0, -1) : [];
    if (delen.length < 2) continue;
    const som = afronden(
      delen.reduce((s, x) => s + x.waarde, 0),
      9,
    );
    if (Math.abs(som - d.waarde) <= AFRONDING) continue;
    yield {
      cel: d.cel,
      ook: delen.map((x) => x.cel),
      zin: `Hier staat ${toonGetal(d.waarde)} als totaal, maar ${adres(delen.at(-1)?.cel as Cel)} t/m ${adres(delen[0]?.cel as Cel)} zijn samen ${toonGetal(som)}: een verschil van ${toonGetal(afronden(d.waarde - som, 9))}.`,
    };
  }
}

/** De getallen die aaneengesloten boven of voor een totaal staan. Met een onderverdeling erin is niet te zeggen wat erbij hoort. */
function delenVan(o: Onderzoek, totaal: Duiding, rijen: number, kolommen: number): readonly Duiding[] {
  const uit: Duiding[] = [];
  let { rij, kolom } = totaal.cel;
  for (;;) {
    [rij, kolom] = [rij + rijen, kolom + kolommen];
    if (rij < 1 || kolom < 1) return uit;
    const cel = o.werkboek.cel(totaal.cel.blad, adres({ rij, kolom }));
    const d = cel === undefined ? undefined : duid(o, cel);
    if (d === undefined) return uit;
    if (d.kop !== totaal.kop && rijen !== 0) return uit;
    if (ONDERVERDELING.test(kaal(rijen === 0 ? d.kop : d.label)) || d.cel.stijl.vorm.includes("%")) return [];
    if (rijen === 0 && d.jaar === undefined) return [];
    uit.push(d);
  }
}

/** Wie in een voorziening zit, heeft een einddatum: wat per jaar afloopt, is samen het aantal cliënten. */
function* aflopend(o: Onderzoek): Iterable<Bevinding> {
  for (const blad of eigenBladen(o)) {
    const reeksen = new Map<string, Duiding[]>();
    for (const d of getallenVan(o))
      if (d.cel.blad === blad.titel && d.begrip === "aflopend") {
        const sleutel =
          begripIn(d.label) === "aflopend" ? `rij ${d.cel.rij}` : `kolom ${d.cel.kolom} ${d.kop}`;
        zetBij(reeksen, sleutel, d);
      }
    for (const reeks of reeksen.values()) {
      const delen = reeks.filter((d) => !/totaal|total/.test(kaal(`${d.label} ${d.kop}`)));
      const [eerste] = delen;
      if (eerste === undefined || delen.filter((d) => d.jaar !== undefined).length < 3) continue;
      const som = delen.reduce((s, d) => s + d.waarde, 0);
      for (const geheel of aantallen(o, `${eerste.label} ${eerste.kop} ${eerste.blok}`))
        if (Math.abs(geheel.waarde - som) > AFRONDING)
          yield {
            cel: eerste.cel,
            ook: [...delen.slice(1).map((d) => d.cel), geheel.cel],
            zin: `In deze jaren lopen er samen ${toonGetal(som)} af, maar bij ${noem(geheel)} staan er ${toonGetal(geheel.waarde)} (${celplek(geheel.cel)}): ${toonGetal(Math.abs(geheel.waarde - som))} ${geheel.waarde > som ? "staan in geen jaar" : "te veel"}.`,
          };
    }
  }
}

/** Het ingevoerde aantal cliënten van hetzelfde product, als er precies één zo'n aantal is. */
function aantallen(o: Onderzoek, tekst: string): readonly Duiding[] {
  const producten = productenIn(o, tekst);
  const kandidaten = getallenVan(o).filter(
    (d) =>
      d.begrip === "aantal cliënten" &&
      d.getypt &&
      d.jaar === undefined &&
      !TOTAAL.test(kaal(d.label)) &&
      (producten.length === 0
        ? restVan(`${d.label} ${d.kop}`) === ""
        : productenIn(o, `${d.label} ${d.kop}`).some((p) => producten.includes(p))),
  );
  return new Set(kandidaten.map((d) => d.waarde)).size === 1 ? kandidaten.slice(0, 1) : [];
}
