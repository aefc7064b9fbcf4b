import fc from "fast-check";
import { alsInvoer } from "../../src/language/invoertekst";
import { plannen } from "../../src/plans/plannen";
import { lijstvormVan } from "../../src/plans/opgave/lijstvorm";
import { verwachtVan } from "../../src/plans/opgave/verwacht";
import { isGetal, isKeuze, type Kolom, type Lijst } from "../../src/plans/opgave/veld";
import type { Rijwaarden } from "../../src/tabellen/lijstvorm";
import { lees } from "./hulp";

/** Elke lijst van elk plan: zij verschillen in soorten kolommen. */
const lijsten = plannen.flatMap((p) => p.lijsten.map((lijst) => [`${p.id}, ${lijst.naam}`, lijst] as const));

function waarde(kolom: Kolom): fc.Arbitrary<number | string> {
  if (isKeuze(kolom)) return fc.constantFrom(...kolom.keuzes);
  if (!isGetal(kolom)) return fc.constantFrom("Zorg", "HO lokaal", "6.711", "wijk Oost");
  const verwacht = verwachtVan(kolom);
  const { soort } = verwacht;
  if (soort === "datum") return fc.integer({ min: 42005, max: 50000 });
  if (soort === "jaartal") return fc.integer({ min: 2015, max: 2050 });
  const hoogst = kolom.soort.getalgrenzen?.totEnMet ?? Infinity;
  if (soort === "aantal") return fc.integer({ min: 1, max: Math.min(60, hoogst) });
  // Een percentage blijft binnen wat de kolom aanneemt.
  if (verwacht.soort === "aandeel")
    return fc.integer({ min: 1, max: Math.floor(100 * (verwacht.totEnMet ?? 1)) }).map((x) => x / 100);
  return fc.integer({ min: 100, max: Math.min(12000, 100 * hoogst) }).map((x) => x / 100);
}

const rijVan = (lijst: Lijst) =>
  fc.record(Object.fromEntries(lijst.kolommen.map((k) => [k.sleutel, waarde(k)])));
const getoond = (kolom: Kolom, w: number | string) =>
  typeof w === "number" && isGetal(kolom) ? alsInvoer(verwachtVan(kolom), w) : String(w);

test.each(lijsten.filter(([, lijst]) => lijst.hoogstens > 1))(
  "wet: een lijst die getoond en weer geplakt wordt, is dezelfde, met kolommen in elke volgorde: %s",
  (_, lijst) => {
    const vorm = lijstvormVan(lijst, 2024);
    fc.assert(
      fc.property(
        rijVan(lijst),
        rijVan(lijst),
        fc.shuffledSubarray([...lijst.kolommen], { minLength: lijst.kolommen.length }),
        (een, twee, kolommen) => {
          // Twee rijen met dezelfde sleutel zijn een fout van de gebruiker; die keurt het formulier.
          fc.pre(JSON.stringify(een) !== JSON.stringify(twee));
          fc.pre(lijst.uniek === undefined || een[lijst.uniek] !== twee[lijst.uniek]);
          const regels = [
            kolommen.map((k) => k.label),
            ...[een, twee].map((rij) => kolommen.map((k) => getoond(k, rij[k.sleutel] ?? ""))),
          ];
          const h = lees(vorm, regels.map((r) => r.join("\t")).join("\r\n"));
          expect([h.over, h.weigering]).toEqual([[], undefined]);
          const { telt } = vorm;
          if (telt === undefined) return expect(h.rijen).toEqual([een, twee]);
          // Gelijke groepen zijn samengeteld: het aantal cliënten blijft.
          const som = (rijen: readonly Rijwaarden[]) => rijen.reduce((s, rij) => s + Number(rij[telt]), 0);
          expect(som(h.rijen)).toBe(som([een, twee]));
          expect({ ...h.rijen[0], [telt]: 0 }).toEqual({ ...een, [telt]: 0 });
        },
      ),
      { numRuns: 25 },
    );
  },
);

test("wet: wat er ook op het klembord staat, er komt een uitslag zonder fout, en nooit meer rijen dan er stonden", () => {
  const cel = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789.,-:% €abjan"), maxLength: 8 }),
    fc.constantFrom(
      "Jaar",
      "Aantal",
      "Minuten nu",
      "Minuten straks",
      "2024",
      "totaal",
      "1-7-2024",
      "",
      "uren per week",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cel, { maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom(...lijsten.map(([, l]) => l)),
      (rijen, lijst) => {
        const h = lees(lijstvormVan(lijst, 2024), rijen);
        expect(h.gelezen + h.over.length).toBeLessThanOrEqual(
          Math.max(rijen.length, ...rijen.map((r) => r.length)),
        );
        expect(h.zinnen).not.toMatch(/undefined|NaN|\[object/);
      },
    ),
    { numRuns: 300 },
  );
});
