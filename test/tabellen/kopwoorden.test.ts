import fc from "fast-check";
import { plannen } from "../../src/plans/plannen";
import { lijstvormVan } from "../../src/plans/opgave/lijstvorm";
import { isNummerkop, kolommenBijKop } from "../../src/tabellen/kopwoorden";
import { vormen } from "./hulp";

test.each([
  [
    ["Huidige minuten", "Nieuwe minuten", "Cliënten"],
    ["minutenNu", "minutenStraks", "aantal"],
  ],
  [
    ["Oud", "Nieuw"],
    ["minutenNu", "minutenStraks"],
  ],
  [
    ["min. was", "min. wordt"],
    ["minutenNu", "minutenStraks"],
  ],
  [
    ["aantal cliënten", "MINUTEN STRAKS", "minuten nu (per week)"],
    ["aantal", "minutenStraks", "minutenNu"],
  ],
  // Zoals een gemeente haar eigen lijst noemt: koppen die alleen op de onze lijken.
  [
    ["minuten oud", "nieuw", "n"],
    ["minutenNu", "minutenStraks", "aantal"],
  ],
  [
    ["Opmerking", "Wijk"],
    [undefined, undefined],
  ],
])("de koppen %j", (koppen, sleutels) => {
  expect(kolommenBijKop(koppen, vormen.groepen.kolommen).map((k) => k?.sleutel)).toEqual(sleutels);
});

test.each([
  "Cliënt",
  "Cliëntnummer",
  "Cliënt-ID",
  "BSN",
  "Naam",
  "Volgnr.",
  "Toewijzingsnummer",
  "Productcode",
])("“%s” staat boven nummers of namen", (kop) => expect(isNummerkop(kop)).toBe(true));

test.each(["Cliënten", "Aantal cliënten", "Aantal", "Na stap", "Minuten nu", "Bedrag"])(
  "“%s” staat boven gegevens",
  (kop) => expect(isNummerkop(kop)).toBe(false),
);

test("wet: de namen van de kolommen van een lijst gaan op zichzelf, in elke volgorde", () => {
  for (const lijst of plannen.flatMap((p) => p.lijsten)) {
    const { kolommen } = lijstvormVan(lijst);
    fc.assert(
      fc.property(fc.shuffledSubarray([...kolommen], { minLength: 1 }), (deel) => {
        expect(
          kolommenBijKop(
            deel.map((k) => k.label),
            kolommen,
          ),
        ).toEqual(deel);
        expect(
          kolommenBijKop(
            deel.map((k) => k.label.toUpperCase()),
            kolommen,
          ),
        ).toEqual(deel);
      }),
      { numRuns: 30 },
    );
  }
});
