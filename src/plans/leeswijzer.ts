import type { Blad, Geplaatst } from "../workbook/blad";
import { blad, label, paragraaf, rij, kopLinks, titel, toelichting } from "../workbook/cellen";

/** Een blad van de werkmap met de vraag die het beantwoordt. */
export interface Wegwijzer {
  readonly blad: string;
  readonly vraag: string;
}

/** Een woord uit het vak in gewone taal. */
export interface Woord {
  readonly woord: string;
  readonly betekenis: string;
}

/** De woorden die in deze werkmap voorkomen. */
export const woordenlijst: readonly Woord[] = [
  {
    woord: "AVHO",
    betekenis:
      "Algemene voorziening huishoudelijke ondersteuning (01H01): met een verwijzing, zonder onderzoek.",
  },
  {
    woord: "Maatwerkvoorziening",
    betekenis: "Ondersteuning na onderzoek, met een indicatie en een beschikking (hier 01H04).",
  },
  { woord: "Normenkader", betekenis: "Afspraak over hoeveel tijd huishoudelijk werk kost." },
  { woord: "Indicatie", betekenis: "De ondersteuning waar iemand recht op heeft, hier in minuten per week." },
  {
    woord: "Herindicatie",
    betekenis: "Opnieuw vaststellen wat iemand nodig heeft als de indicatie of verwijzing afloopt.",
  },
  {
    woord: "Declaratiegraad",
    betekenis: "Welk deel van de indicatie de aanbieder werkelijk in rekening brengt.",
  },
  {
    woord: "Theoretische besparing",
    betekenis: "Wat het scheelt op papier, als het aantal cliënten gelijk blijft en de levering meedaalt.",
  },
  {
    woord: "Breekpunt",
    betekenis: "De declaratiegraad waarbij er niets bespaard is, omdat dezelfde minuten geleverd worden.",
  },
  { woord: "Formatie, fte", betekenis: "Betaalde uren van medewerkers; 1 fte is een volledige werkweek." },
  {
    woord: "Productieve uren",
    betekenis: "Uren die overblijven voor het werk zelf, na verlof, ziekte, scholing en overleg.",
  },
];

/** Het eerste blad: wat de werkmap beantwoordt, hoe zij te lezen is, en een woordenlijst. */
export function bladLeeswijzer(opschrift: string, inleiding: string, wegwijzers: readonly Wegwijzer[]): Blad {
  const woorden = wegwijzers.length + 15;
  const cellen: Geplaatst[][] = [
    rij("A1", titel(opschrift)),
    rij("A2", toelichting(inleiding)),
    rij("A4", paragraaf("Wat staat waar"), paragraaf()),
    rij("A5", kopLinks("Blad"), kopLinks("Vraag")),
    ...wegwijzers.map((w, i) => rij(`A${6 + i}`, label(w.blad), label(w.vraag))),
    rij(`A${7 + wegwijzers.length}`, paragraaf("Zo leest u de werkmap"), paragraaf()),
    rij(
      `A${8 + wegwijzers.length}`,
      label("Geel"),
      label("Een uitgangspunt: dat kunt u wijzigen, en alles rekent mee."),
    ),
    rij(`A${9 + wegwijzers.length}`, label("Lichtblauw en vet"), label("Een uitkomst.")),
    rij(`A${10 + wegwijzers.length}`, label("Grijs"), label("Eenheid, bron of uitleg.")),
    rij(
      `A${11 + wegwijzers.length}`,
      label("Afronden"),
      label(
        "Er wordt nergens tussendoor afgerond, behalve waar dat erbij staat. Getoonde getallen kunnen daardoor 1 verschillen van een optelling met de hand.",
      ),
    ),
    rij(`A${woorden - 2}`, paragraaf("Woordenlijst"), paragraaf()),
    rij(`A${woorden - 1}`, kopLinks("Woord"), kopLinks("Betekenis")),
    ...woordenlijst.map((w, i) => rij(`A${woorden + i}`, label(w.woord), label(w.betekenis))),
  ];
  return blad({
    id: "leeswijzer",
    versie: 1,
    titel: "Leeswijzer",
    cellen,
    samengevoegd: ["A2:B2"],
    hoogtes: { 1: 28, 2: 64 },
    breedtes: { A: 28, B: 100 },
    afdruk: { paginas: 1 },
    tabkleur: "1F3A5F",
  });
}
