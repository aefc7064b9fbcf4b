import fc from "fast-check";
import { vanIso } from "../../src/domain/datum";
import { Rekenfout } from "../../src/domain/fout";
import { toonDatum } from "../../src/language/datums";
import { zin } from "../../src/language/zinnen";
import { geldigOp } from "../../src/norms/geldig";
import { leesNorm } from "../../src/norms/lezer";
import { normen } from "../../src/norms/lijst";
import type { Norm } from "../../src/norms/norm";
import { vindNorm } from "../../src/norms/vind";
import { proefnormen } from "../hulp/proefnormen";

const dag = (iso: string) => vanIso(iso) as number;

function fout(f: () => unknown): Rekenfout {
  try {
    f();
  } catch (e) {
    if (e instanceof Rekenfout) return e;
  }
  throw new Error("geen Rekenfout");
}

const bijdrage = vindNorm("eigen-bijdrage-per-periode");

test.each([
  ["2019-01-01", 17.5],
  ["2019-12-31", 17.5],
  ["2020-01-01", 19],
  ["2023-12-31", 19],
  ["2024-01-01", 20.6],
  ["2025-12-31", 21],
  ["2026-01-01", 21.8],
  ["2026-12-31", 21.8],
])("de eigen bijdrage op %s is %d", (iso, bedrag) => {
  expect(geldigOp(bijdrage, dag(iso)).waarde).toBe(bedrag);
});

test("een dag in een gat of na het laatste tijdvak is #N/A en noemt de tijdvakken die wel bekend zijn", () => {
  const bedrag = proefnormen.find((n) => n.sleutel === "proef-bedrag") as Norm;
  for (const iso of ["2022-06-01", "2025-01-01"]) {
    const f = fout(() => geldigOp(bedrag, dag(iso)));
    expect(f.code).toBe("#N/A");
    expect(zin(f)).toContain(`geen waarde op ${toonDatum(dag(iso))}`);
    expect(zin(f)).toContain("1 januari 2021 t/m 31 december 2021 en 1 januari 2023 t/m 31 december 2024");
  }
});

test("een afgeschafte norm is #N/A met de datum en de bron", () => {
  const norm = leesNorm({
    sleutel: "oud",
    naam: "Oud",
    eenheid: "euro",
    soort: "waarde",
    versies: [
      { vanaf: "2020-01-01", totEnMet: "2023-12-31", waarde: 5, bron: "Besluit A", plaats: null },
      { vanaf: "2024-01-01", totEnMet: null, waarde: null, bron: "Besluit B", plaats: null },
    ],
  });
  expect(geldigOp(norm, dag("2023-12-31")).waarde).toBe(5);
  expect(zin(fout(() => geldigOp(norm, dag("2025-01-01"))))).toContain(
    "op 1 januari 2024 afgeschaft (Besluit B)",
  );
});

test("een onbekende sleutel noemt sleutels die erop lijken", () => {
  expect(zin(fout(() => vindNorm("loonkosten-schaal-10")))).toContain("loonkosten-schaal-9-per-maand");
  expect(zin(fout(() => vindNorm("xyz")))).toContain("WMO.NORMEN");
  // Een verschrijving wel, één gedeeld woord niet.
  expect(zin(fout(() => vindNorm("declaratiegrad-ho")))).toContain("Bedoelde u “declaratiegraad-ho”?");
  expect(zin(fout(() => vindNorm("aantal-uren-huis")))).toContain("WMO.NORMEN");
});

test("wet: op elke dag is er hoogstens één waarde, en tussen de tijdvakken geen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 42005, max: 60000 }), fc.constantFrom(...normen), (d, norm) => {
      const geldig = norm.versies.filter(
        (v) => v.vanaf <= d && (v.totEnMet === undefined || d <= v.totEnMet),
      );
      expect(geldig.length).toBeLessThanOrEqual(1);
      if (geldig.length === 0) expect(fout(() => geldigOp(norm, d)).code).toBe("#N/A");
      else expect(geldigOp(norm, d)).toBe(geldig[0]);
    }),
  );
});

/** De normen die mogen meegaan, zoals in het domeinblad: sleutel, datum, waarde. */
test.each([
  ["tarief-01H01-per-minuut", "2024-06-01", 0.62],
  ["tarief-01H02-per-minuut", "2024-06-01", 0.62],
  ["tarief-01H03-per-minuut", "2024-06-01", 0.64],
  ["tarief-01H04-per-minuut", "2024-06-01", 0.62],
  ["avho-maximum-uren-per-week", "2024-06-30", 2.5],
  ["behandeltijd-herindicatie-uren", "2027-12-31", 2],
  ["behandeltijd-aanvraag-uren", "2024-01-01", 2.5],
  ["loonkosten-schaal-9-per-maand", "2024-06-01", 7227.92],
  ["declaratiegraad-ho", "2024-06-01", 0.77],
  ["eigen-bijdrage-perioden-per-jaar", "2019-06-01", 13],
  ["eigen-bijdrage-perioden-per-jaar", "2024-06-01", 12],
  ["onderzoekstermijn-weken", "2026-11-22", 6],
  ["beslistermijn-weken", "2026-11-22", 2],
  ["salaris-schaal-9-maximum", "2023-06-01", 4537],
  ["salaris-schaal-9-maximum", "2024-09-30", 4753],
  ["salaris-schaal-9-maximum", "2024-10-01", 4812],
  ["kpmg-utrecht-standaardmodule-uren-per-jaar", "2018-12-10", 104.9],
  ["hhm-schoon-en-leefbaar-huis-minuten-per-week", "2024-06-01", 125],
])("%s op %s is %d", (sleutel, iso, waarde) => {
  expect(geldigOp(vindNorm(sleutel), dag(iso)).waarde).toBe(waarde);
});

/** Het taakveld van een onderdeel op een dag; Iv3-Informatievoorschrift 2023, 2025 en 2026. */
const taakveld = (onderdeel: string, iso: string) =>
  geldigOp(vindNorm("taakvelden-wmo"), dag(iso)).tabel?.rijen.find(([naam]) => naam === onderdeel)?.[1];

test.each([
  ["huishoudelijke ondersteuning in natura", "6.71", "6.71a", "6.711"],
  ["huishoudelijke ondersteuning, pgb", "6.71", "6.71a", "6.791"],
  ["coördinatie en beleid Wmo", undefined, undefined, "6.91"],
  ["toegang Jeugd", undefined, undefined, "6.22"],
])("het taakveld van %s in 2022, 2023 en 2024, en vanaf 2025", (onderdeel, t2022, t2023, t2025) => {
  expect(taakveld(onderdeel, "2022-12-31")).toBe(t2022);
  expect([taakveld(onderdeel, "2023-01-01"), taakveld(onderdeel, "2024-12-31")]).toEqual([t2023, t2023]);
  expect([taakveld(onderdeel, "2025-01-01"), taakveld(onderdeel, "2026-12-31")]).toEqual([t2025, t2025]);
});

test.each([
  ["2023-06-01", 0.9 * 4.74 + 0.1 * 4.87],
  ["2024-06-01", 0.9 * 4.94 + 0.1 * 2.51],
  ["2025-06-01", 0.9 * 4.18 + 0.1 * 1.82],
])("het samengestelde cijfer van de VNG op %s is 90% OVA en 10% PPC", (iso, samen) => {
  const rijen = geldigOp(vindNorm("vng-index-inkoop"), dag(iso)).tabel?.rijen ?? [];
  const cijfer = rijen.find(([naam]) => naam === "OVA en PPC samen, voorlopig")?.[1];
  expect(Number(cijfer)).toBeCloseTo(samen, 2);
});

test("de tabellen", () => {
  expect(geldigOp(vindNorm("bandbreedtes-ho-drechtsteden"), dag("2025-01-01")).tabel?.rijen).toEqual([
    [60],
    [90],
    [120],
    [180],
  ]);
  expect(geldigOp(vindNorm("KPMG HBEL 2021"), dag("2024-01-01")).tabel?.rijen).toContainEqual([
    "minder inzet",
    -23,
  ]);
});

test("de tijd op de laatste dag telt niet mee", () => {
  expect(geldigOp(bijdrage, dag("2019-12-31") + 0.75).waarde).toBe(17.5);
});

test("een afgeschafte norm is #N/A", () => {
  const versie = { vanaf: "2024-01-01", totEnMet: null, waarde: null, bron: "B", plaats: null };
  const norm = leesNorm({ sleutel: "a", naam: "A", eenheid: "euro", soort: "waarde", versies: [versie] });
  expect(fout(() => geldigOp(norm, dag("2024-07-01"))).code).toBe("#N/A");
});
