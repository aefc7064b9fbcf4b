import fc from "fast-check";
import { duiven as duivenBegroting } from "../../src/plans/begroting/voorbeelden";
import { bezwaren } from "../../src/plans/overgang/bezwaren";
import { overgangDuiven } from "../../src/plans/overgang/duiven";
import { overgang } from "../../src/plans/overgang/plan";
import type { Overgangsvraag } from "../../src/plans/overgang/vraag";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { beproefPlan, bijNaam } from "../hulp/planproef";
import { orakelOvergang, rekenOvergang } from "../orakel/overgang";

/** Duiven vanaf 1 januari, met een verzonnen verdeling: die geeft de notitie niet. */
const JANUARI: Overgangsvraag = {
  ...overgangDuiven,
  planning: { ingangsdatum: datum("2024-01-01") },
  groepen: [
    { minutenNu: 55, minutenStraks: 50, aantal: 36 },
    { minutenNu: 95, minutenStraks: 90, aantal: 100 },
    { minutenNu: 136, minutenStraks: 125, aantal: 300 },
    { minutenNu: 150, minutenStraks: 150, aantal: 100 },
    { minutenNu: 190, minutenStraks: 170, aantal: 80 },
    { minutenNu: 110, minutenStraks: 125, aantal: 20 },
  ],
};

/** Midden in een maand, niet iedereen terug, minuten erbij, een jaar zonder afloop, en geen uren over. */
const ANDERS: Overgangsvraag = {
  peildatum: datum("2025-07-01"),
  bestand: { clienten: 412, minutenNu: 110, minutenStraks: 118.5, terugkeer: 0.925 },
  prijs: { uurtarief: 41.4, declaratiegraad: 0.81, wekenPerJaar: 50 },
  planning: { ingangsdatum: datum("2026-04-16"), eindeProduct: datum("2027-09-10") },
  consulenten: { urenHerindicatie: 3.5, urenAanvraag: 4, beschikbaar: 0, loonkosten: 7500, werkweek: 40 },
  jaren: [120, 0, 140, 60, 30, 20, 0].map((aflopend, i) => ({ jaar: 2026 + i, aflopend, nieuw: 10 * i })),
  groepen: [],
};

/** Niets loopt af. */
const LEEG: Overgangsvraag = {
  ...overgangDuiven,
  planning: { ingangsdatum: datum("2023-10-01") },
  jaren: [{ jaar: 2024, aflopend: 0, nieuw: 0 }],
};

const VRAGEN = { duiven: overgangDuiven, januari: JANUARI, anders: ANDERS, leeg: LEEG };

beproefPlan(overgang, VRAGEN, orakelOvergang);

/** Wat de notitie bij een uitkomst zegt, zoals het in de begroting staat. */
const bronnen = duivenBegroting().delen.find((d) => d.plan === overgang)?.bronnen ?? {};
const metBronnen = (vraag: Overgangsvraag) =>
  metUitkomsten([planBlad(overgang, vraag, { bronnen })])[0] as Blad;
const duiven = metBronnen(overgangDuiven);
const januari = metBronnen({ ...overgangDuiven, planning: { ingangsdatum: datum("2024-01-01") } });
const getallen = (van: Blad, naam: string) =>
  (bijNaam(van, celnaam(overgang, 1, naam)) ?? []).flat().map(Number);
const tekst = (van: Blad, naam: string) => bijNaam(van, celnaam(overgang, 1, naam))?.flat()[0];
const som = (reeks: readonly number[]) => reeks.reduce((a, b) => a + b, 0);

test("de besparing per jaar van de notitie: vanaf 1 januari, en vanaf 1 juli een half eerste jaar", () => {
  expect(getallen(januari, "besparing_zacht").map(Math.round)).toEqual([29492, 88339, 131621, 155105]);
  expect(getallen(duiven, "besparing_zacht").map(Math.round)).toEqual([14746, 88339, 131621, 155105]);
  expect(getallen(duiven, "besparing_zonder")).toEqual(getallen(duiven, "besparing_zacht"));
});

test.each([
  ["besparing_eerste_jaar", 14745.9312],
  ["besparing_vanaf_januari", 29491.8624],
  ["structureel_alle", 173674.3008],
  ["structureel_lijst", 164662.8984],
  ["uitloopjaar", 2028],
  ["in_lijst", 603],
  ["niet_in_lijst", 33],
  ["uren_eerste_jaar", 11],
  ["uren_vanaf_ingang", 22],
  ["oud_bij_einde", 636],
  ["band_nu", 3],
  ["band_straks", 3],
  ["controle", 0],
])("waar de notitie zichzelf tegenspreekt, heeft elke lezing een cel met naam en bron: %s", (naam, exact) => {
  expect(getallen(duiven, naam)).toEqual([expect.closeTo(exact, 6)]);
  const rij = duiven.namen?.find((n) => n.naam === celnaam(overgang, 1, naam))?.bereik.slice(1);
  const uitleg = duiven.cellen.find((c) => c.adres === `D${rij}`)?.inhoud as string;
  expect(uitleg).toContain(bronnen[naam] ?? "");
  expect(uitleg.length).toBeGreaterThan(10);
});

test("tabel 2 en € 26.502 staan bij zacht afsluiten, en de uren van 2024 vallen in een half jaar", () => {
  const uren = getallen(duiven, "uren_zacht").map((u) => Number(u.toFixed(2)));
  expect(uren).toEqual([11, 10.96, 6.62, 5.38]);
  expect(getallen(duiven, "consulentkosten_zacht")[0]).toBeCloseTo(26502.3733, 4);
  const maanden = getallen(duiven, "maand_uren_zacht");
  expect(maanden.slice(0, 12).map(Math.round)).toEqual([0, 0, 0, 0, 0, 0, 22, 22, 22, 22, 22, 22]);
  // 636 herbeoordelingen en 70 aanvragen, elk 2 uur, in 26 weken.
  expect(getallen(duiven, "vergelijk_piek")[2]).toBeCloseTo((706 * 2) / 26, 8);
});

test("de achterstand groeit met het tekort en wordt weggewerkt met de ruimte", () => {
  const uit = rekenOvergang(overgangDuiven).scenarios[0]?.maanden.achterstand ?? [];
  // 11 uur per week te weinig, 26 weken lang; 2025 vraagt 10,96 van de 11 uur.
  expect(uit[5]).toBe(0);
  expect(uit[11]).toBeCloseTo(286, 8);
  expect(uit[23]).toBeCloseTo(286 - 2, 8);
  expect(uit[59]).toBe(0);
});

test("het antwoord en de alinea's van de notitie staan in woorden op het blad", () => {
  expect(tekst(duiven, "antwoord")).toBe(
    "Besparing in 2024: zacht € 14.746, piek 22,0 uur per week; hard zonder herindicatie € 14.746, piek 22,0 uur per week; hard met herindicatie € 43.419, piek 54,3 uur per week.",
  );
  expect(tekst(duiven, "zin_met")).toBe(
    "Hard afsluiten met herindicatie: in 2024 worden alle 636 cliënten opnieuw beoordeeld. Voor 420 van hen liep de verwijzing dat jaar nog niet af: hun afspraak met de aanbieder wordt doorkruist, en bezwaar of een procedure is mogelijk. De oude minuten gelden gemiddeld nog 3 maanden vanaf de ingangsdatum.",
  );
});

test("de groepen: wie minuten verliest binnen de band, en wie in een lagere band komt", () => {
  const g = rekenOvergang(JANUARI).groepen;
  // 95 -> 90 en 190 -> 170 gaan een grens over; 136 -> 125 blijft in band 3, en 55 -> 50 heeft geen band.
  expect(g).toMatchObject({ clienten: 636, minderMinuten: 516, meerMinuten: 20, lagereBand: 180 });
  // 110 -> 125 gaat van band 2 naar 3.
  expect(g?.hogereBand).toBe(20);
  expect(getallen(metBronnen(JANUARI), "gevolg_band")).toEqual(
    [(603 * 180) / 636, (603 * 180) / 636, 180].map((x) => expect.closeTo(x, 6) as unknown),
  );
});

test("wat niet samengaat, krijgt een zin: jaren, aantallen, ingangsdatum en lege groepen", () => {
  const zin = (anders: Partial<Overgangsvraag>) => bezwaren({ ...overgangDuiven, ...anders });
  expect(zin({})).toEqual([]);
  const [een, , drie] = overgangDuiven.jaren;
  expect(zin({ jaren: [een, drie].flatMap((j) => j ?? []) })).toEqual([
    "In de lijst staat 2026 na 2024. Zet de jaren op volgorde zonder er een over te slaan; een jaar waarin niets afloopt, krijgt 0.",
  ]);
  expect(zin({ bestand: { ...overgangDuiven.bestand, clienten: 602 } })).toEqual([
    "In de lijst lopen 603 verwijzingen af en er zijn 602 cliënten. Verhoog het aantal cliënten of verlaag de aantallen per jaar.",
  ]);
  expect(zin({ planning: { ingangsdatum: datum("2025-01-01") } })).toEqual([
    "De overgang gaat in op 1 januari 2025, na het eerste jaar van de lijst (2024). Begin de lijst met 2025, of kies een eerdere ingangsdatum.",
  ]);
  expect(zin({ groepen: [{ minutenNu: 100, minutenStraks: 90, aantal: 0 }] })).toHaveLength(1);
});

test("let op: wie in geen jaar staat, een product dat eerder eindigt, en groepen die iets anders zeggen", () => {
  expect(tekst(duiven, "zin_niet_in_lijst")).toMatch(
    /^Let op: 33 van de 636 cliënten staan in geen jaar van de lijst \(603 wel\)/,
  );
  expect(tekst(duiven, "zin_einde")).toContain(
    "eindigt op 1 juli 2024, maar bij zacht afsluiten zitten er dan nog 636",
  );
  expect(tekst(duiven, "zin_band")).toContain("blijft in bandbreedte 3");
  expect(bijNaam(duiven, celnaam(overgang, 1, "zin_groepen"))).toBeUndefined();
  const metGroepen = metBronnen(JANUARI);
  expect(tekst(metGroepen, "zin_einde")).toBe("");
  // Met de hand: 84.680 / 636 en 79.400 / 636 minuten, tegen het gemiddelde van de notitie.
  expect(tekst(metGroepen, "zin_groepen")).toBe(
    "Let op: de groepen tellen 636 cliënten met gemiddeld 133,1 minuten nu en 124,8 straks; de besparing rekent met 636 cliënten, 136,0 en 125,0.",
  );
});

test("wet: maanden tellen op tot jaren, en met iedereen in de lijst eindigen de scenario's gelijk", () => {
  const getal = fc.integer({ min: 0, max: 200 });
  const vragen = fc
    .tuple(fc.array(getal, { minLength: 1, maxLength: 7 }), fc.integer({ min: 0, max: 364 }), getal)
    .map(([aflopend, dag, uren]) => ({
      ...ANDERS,
      bestand: { ...ANDERS.bestand, clienten: som(aflopend) },
      planning: { ingangsdatum: datum("2026-01-01") + dag },
      consulenten: { ...ANDERS.consulenten, beschikbaar: uren / 4 },
      jaren: aflopend.map((n, i) => ({ jaar: 2026 + i, aflopend: n, nieuw: n % 7 })),
    }));
  fc.assert(
    fc.property(vragen, (vraag) => {
      const uit = rekenOvergang(vraag);
      const laatste = uit.scenarios.map((s) => s.jaren[s.jaren.length - 1]?.structureel);
      for (const x of laatste) expect(x).toBeCloseTo(uit.structureelAlle, 6);
      for (const s of uit.scenarios) {
        s.jaren.forEach((j, i) => {
          const jaar = (reeks: readonly number[]) => reeks.slice(i * 12, i * 12 + 12);
          expect(som(jaar(s.maanden.besparing))).toBeCloseTo(j.besparing, 6);
          expect(som(jaar(s.maanden.uren)) / 12).toBeCloseTo(j.uren, 8);
          expect(j.kosten + j.besparing + j.minderClienten).toBeCloseTo(uit.kostenNu, 6);
        });
        expect(Math.min(...s.maanden.inOud, ...s.maanden.achterstand)).toBeGreaterThanOrEqual(0);
        expect(som(s.jaren.map((j) => j.omgezet))).toBeCloseTo(vraag.bestand.clienten, 8);
      }
    }),
    { numRuns: 60 },
  );
});
