import fc from "fast-check";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import type { Blad, Celwaarde } from "../../../src/sheet/blad";
import { kaalXlsx, zonderOpmaak } from "../../hulp/kaal-xlsx";
import { herbereken } from "../../hulp/libreoffice";
import { uitgerold, verwachtCellen } from "../../hulp/planproef";
import { rondes } from "../../hulp/rondes";
import { leesWaarden } from "../../hulp/xlsx-lezen";
import { rekenKeten } from "../../orakel/keten/keten";
import type { Ketenopgave } from "../../orakel/keten/opgave";
import {
  allesDoorElkaar,
  bladenUit,
  duivenketen,
  gelezenOp,
  gemaakt,
  gemeente,
  gemeenteTot,
  klachtenOver,
  met,
  prijsPerBand,
  uitkomstenOp,
  uitkomstnamen,
  zonderOvergang,
} from "./hulp";

/** Zoveel mogen twee manieren van rekenen na elkaar verschillen, in verhouding tot hoe groot het getal is. */
const speling = (verwacht: number) => 0.5 * 10 ** (Math.ceil(Math.log10(Math.abs(verwacht) + 1)) / 2 - 6);

const komtUit = (verwacht: Celwaarde, waarde: unknown) =>
  typeof verwacht === "number" && typeof waarde === "number"
    ? Math.abs(verwacht - waarde) < speling(verwacht)
    : verwacht === waarde;

/** Alle uitkomsten van de bladen zijn die van het orakel, en het orakel kent ze allemaal. */
function verwachtOrakel(
  opgave: Ketenopgave,
  { begroting, bladen }: ReturnType<typeof gemaakt>,
  waarden: ReadonlyMap<string, readonly unknown[]>,
): void {
  const orakel = rekenKeten(opgave);
  const namen = uitkomstnamen(begroting, bladen);
  expect([...namen].sort()).toEqual(Object.keys(orakel).sort());
  const anders = namen.filter((naam) => {
    const [verwacht, gekregen] = [orakel[naam] ?? [], waarden.get(naam) ?? []];
    return verwacht.length !== gekregen.length || verwacht.some((w, i) => !komtUit(w, gekregen[i]));
  });
  expect(anders.map((naam) => [naam, waarden.get(naam)])).toEqual(anders.map((naam) => [naam, orakel[naam]]));
}

const berekend = (opgave: Ketenopgave) => uitgerekend(bladenUit(opgave));

const GEVALLEN: Record<string, Ketenopgave> = {
  Duiven: duivenketen,
  "Duiven, zacht": met(duivenketen, { Beleid: "zacht" }),
  "Duiven zonder keuze": met(duivenketen, { Beleid: "huidig beleid" }),
  "Eén product, geen overgang": zonderOvergang(5),
  "Alles door elkaar": allesDoorElkaar,
  "Prijs per band": prijsPerBand,
};

describe.each(Object.entries(GEVALLEN))("%s", (_, opgave) => {
  const keten = gemaakt(opgave);
  const bladen = metUitkomsten(keten.bladen);

  test("elke uitkomst is die van het orakel", () => {
    verwachtOrakel(opgave, keten, uitkomstenOp(bladen));
  });

  // De andere tests van de keten rekenen met de kleine rekenaar: die is tien keer zo snel.
  test("de kleine rekenaar geeft elke cel zoals onze rekenmotor", () => {
    uitgerekend(keten.bladen).forEach((klein, i) => {
      verwachtCellen(uitgerold(klein), bladen[i] as Blad);
    });
  });

  test("nergens staat een foutwaarde", () => {
    const fouten = bladen.flatMap((b) =>
      [...uitgerold(b)].flatMap(([plek, w]) =>
        typeof w === "object" && w !== null ? [`${b.titel}!${plek}: ${w.fout}`] : [],
      ),
    );
    expect(fouten).toEqual([]);
  });
});

describe("Duiven, zoals begrotingsmodel §2 haar apart heeft uitgerekend", () => {
  const waarden = uitkomstenOp(berekend(duivenketen));
  const rij = (naam: string) =>
    waarden.get(`WMO_Overgang_${naam}`)?.map((x) => Math.round(Number(x) * 100) / 100);

  test.each([
    ["zacht, op tijd", "besparing_tijd_zacht", [14745.93, 88339.05, 131621.09, 155105.35]],
    ["zacht, 11 uur", "besparing_zacht", [7372.97, 58983.72, 117887.8, 155105.35]],
    ["hard met, op tijd", "besparing_tijd_met", [43418.58, 173674.3, 173674.3, 173674.3]],
    ["hard met, 11 uur", "besparing_met", [7372.97, 58983.72, 117967.45, 167803.24]],
  ])("%s", (_, naam, verwacht) => {
    expect(rij(naam)).toEqual(verwacht);
  });

  test("in woorden: met deze uren scheelt hard of zacht weinig, en wanneer de laatste klaar is", () => {
    expect(waarden.get("WMO_Overgang_antwoord")).toEqual([
      "Met deze uren bespaart hard afsluiten met herindicatie in 4 jaar € 352.127 en zacht afsluiten € 339.350: een verschil van € 12.778. Was al het werk op tijd, dan was het verschil € 174.630.",
    ]);
    expect(waarden.get("WMO_Overgang_zin_1")).toEqual([
      "Zacht: de laatste is klaar in december 2027. Hard met herindicatie: de laatste is klaar in juni 2027.",
    ]);
    // 636 - (216 + 215 + 102 + 70) = 33.
    expect(waarden.get("WMO_Overgang_zin_2")).toEqual([
      "Let op: 33 cliënten staan in geen jaar van aflopend, en blijven bij zacht in het oude product.",
    ]);
  });
});

test("een besparing onder 0 heet wat zij is: het kost meer", () => {
  const [oud, nieuw] = duivenketen.uitgangspunten.Producten;
  const duurder = met(duivenketen, { Producten: [oud, { ...nieuw, minuten: 147 }] });
  const { totaal, zacht } = { totaal: "WMO_Overgang_totaal_met", zacht: "WMO_Overgang_totaal_zacht" };
  const waarden = uitkomstenOp(berekend(duurder));
  // 11 minuten meer in plaats van 11 minuten minder: dezelfde bedragen met een min.
  expect([waarden.get(totaal)?.[0], waarden.get(zacht)?.[0]]).toEqual([
    expect.closeTo(-352127.38, 2),
    expect.closeTo(-339349.84, 2),
  ]);
  expect(waarden.get("WMO_Overgang_antwoord")).toEqual([
    "Met deze uren kost hard afsluiten met herindicatie in 4 jaar € 352.127 meer en zacht afsluiten € 339.350 meer: een verschil van € 12.778. Was al het werk op tijd, dan was het verschil € 174.630.",
  ]);
});

// (636 / looptijd x 2 + 70 x 2,5) / 52, begrotingsmodel §2.
test.each([
  [3, 11.5],
  [4, 9.5],
  [5, 8.3],
])("structureel werk bij een looptijd van %i jaar: %d uur per week", (looptijd, uren) => {
  const waarden = uitkomstenOp(berekend(zonderOvergang(looptijd)));
  const structureel = waarden
    .get("WMO_Consulenten_uren_structureel")
    ?.map((x) => Math.round(Number(x) * 10) / 10);
  expect(structureel).toEqual([uren, uren]);
});

test("de bladen van willekeurige gemeenten rekenen zoals het orakel", () => {
  fc.assert(
    fc.property(gemeente, (opgave) => {
      const keten = gemaakt(opgave);
      verwachtOrakel(opgave, keten, uitkomstenOp(uitgerekend(keten.bladen)));
    }),
    { numRuns: rondes(200), seed: 2026, endOnFailure: true },
  );
}, 300_000);

test("LibreOffice rekent dezelfde uitkomsten", () => {
  const gevallen = Object.values(GEVALLEN);
  const opgaven = [...gevallen, ...fc.sample(gemeenteTot(2), { numRuns: rondes(25), seed: 711 })];
  const ketens = opgaven.map(gemaakt);
  // De gevallen (vier jaar) zoals wij ze drukken; van de willekeurige telt alleen wat eruit komt.
  const gedrukt = ketens.map(({ bladen }, i) => {
    const gewoon = alsGewoneBladen(bladen);
    return [`keten${i}`, i < gevallen.length ? drukWerkmap(gewoon) : kaalXlsx(zonderOpmaak(gewoon))] as const;
  });
  const terug = herbereken(Object.fromEntries(gedrukt));
  ketens.forEach((keten, i) => {
    const werkmap = leesWaarden(terug[`keten${i}`] as Uint8Array);
    verwachtOrakel(opgaven[i] as Ketenopgave, keten, gelezenOp(keten.bladen, werkmap));
  });
}, 600_000);

describe("wat niet samengaat, is één zin", () => {
  const { Jaren, Producten } = duivenketen.uitgangspunten;
  test.each([
    [
      "een jaar overgeslagen",
      { Jaren: Jaren.filter((j) => j.jaar !== 2025) },
      ["Na 2024 staat 2026. Zet de jaren op volgorde en sla er geen over: na 2024 komt 2025."],
    ],
    [
      "een product dat er niet is",
      { Nieuw_product: "01H05" },
      ["“01H05” staat niet in de lijst Producten. Daar staan “01H01” en “01H04”."],
    ],
    [
      "twee keer hetzelfde product",
      { Nieuw_product: "01h01" },
      ["Het oude en het nieuwe product zijn allebei “01H01”. Kies twee verschillende."],
    ],
    [
      "een ingangsdatum buiten de jaren",
      { Ingangsdatum_overgang: "2028-01-01" },
      [
        "De overgang gaat in op 1 januari 2028, en de lijst Jaren loopt van 2024 tot en met 2027. Kies een dag in een van die jaren, of vul jaren aan.",
      ],
    ],
    [
      "een groei én een uitstroom",
      { Producten: [{ ...Producten[0], groei: 0.02, uitstroom: 0.04 }, Producten[1]] },
      [
        "01H01: er staat een groei én in- of uitstroom. Laat een van de twee leeg, anders telt dezelfde verandering twee keer.",
      ],
    ],
  ])("%s", (_, anders, zinnen) => {
    expect(klachtenOver(met(duivenketen, anders))).toEqual(zinnen);
  });
});
