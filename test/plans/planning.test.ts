import { maandenLater } from "../../src/domain/datum";
import { planning } from "../../src/plans/planning/plan";
import type { Planningsvraag } from "../../src/plans/planning/lijsten";
import { datum } from "../../src/sheet/cellen";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { beproefPlan, bijNaam } from "../hulp/planproef";
import { orakelPlanning } from "../orakel/planning";

/** Gemeente Duiven, notitie AVHO naar maatwerkvoorziening, paragraaf 3 (opzegtermijn) en 5 (planning). */
const duiven: Planningsvraag = {
  peildatum: datum("2024-07-01"),
  stappen: [
    { wat: "Collegebesluit", datum: datum("2024-03-19"), eigenaar: "College" },
    { wat: "Kennisgeving gemeenteraad", datum: datum("2024-03-23"), na: 1 },
    { wat: "Opzeggen 01H01", datum: datum("2024-05-01"), na: 2, status: "open" },
  ],
  opzeggingen: [
    {
      wat: "Algemene voorziening 01H01",
      opgezegd: datum("2024-05-01"),
      termijn: 6,
      einde: datum("2024-07-01"),
    },
  ],
  tijdvakken: [
    { onderwerp: "einddatum", geldt: "wordt verlengd", totEnMet: datum("2024-05-31") },
    { onderwerp: "einddatum", geldt: "gaat naar maatwerk", van: datum("2024-07-01") },
  ],
};

const anders: Planningsvraag = {
  peildatum: datum("2026-01-01"),
  stappen: [
    { wat: "Verordening", datum: datum("2026-03-01"), na: 2 },
    { wat: "Advies", datum: datum("2026-04-01"), na: 7 },
    { wat: "Besluit", datum: datum("2026-05-01"), na: 3 },
  ],
  opzeggingen: [
    { wat: "Contract A", opgezegd: datum("2025-08-31"), termijn: 6, einde: datum("2026-02-28") },
    { wat: "Contract B", opgezegd: datum("2025-12-31"), termijn: 2, einde: datum("2026-12-31") },
  ],
  tijdvakken: [
    { onderwerp: "tarief", geldt: "oud", van: datum("2025-01-01"), totEnMet: datum("2025-12-31") },
    { onderwerp: "tarief", geldt: "nieuw", van: datum("2026-01-01"), totEnMet: datum("2026-06-30") },
    { onderwerp: "tarief", geldt: "nieuwer", van: datum("2026-06-01") },
    { onderwerp: "tarief", geldt: "nog nieuwer", van: datum("2027-01-01") },
    { onderwerp: "contract", geldt: "alles", van: datum("2026-01-01") },
  ],
};

const kaal: Planningsvraag = { ...duiven, opzeggingen: [], tijdvakken: [] };

/** Eén dag te vroeg en één dag te kort: dan is het “dag”. */
const eenDag: Planningsvraag = {
  peildatum: datum("2026-01-01"),
  stappen: [
    { wat: "Besluit", datum: datum("2026-03-02") },
    { wat: "Brief", datum: datum("2026-03-01"), na: 1 },
  ],
  opzeggingen: [{ wat: "Contract", opgezegd: datum("2026-01-02"), termijn: 1, einde: datum("2026-02-01") }],
  tijdvakken: [],
};

/** Wat alleen opvalt als iemand ernaar kijkt: op zichzelf wachten, eindigen voor het begin, en een onderwerp dat terugkomt. */
const vreemd: Planningsvraag = {
  peildatum: datum("2025-07-01"),
  stappen: [{ wat: "Besluit", datum: datum("2025-03-02"), na: 1 }],
  opzeggingen: [{ wat: "Contract", opgezegd: datum("2025-02-01"), termijn: 1, einde: datum("2025-03-30") }],
  tijdvakken: [
    { onderwerp: "a", geldt: "omgekeerd", van: datum("2025-01-01"), totEnMet: datum("2024-01-01") },
    { onderwerp: "b", geldt: "ertussen", van: datum("2025-01-01") },
    { onderwerp: "a", geldt: "terug", van: datum("2025-06-01") },
  ],
};

/** Niets om te vergelijken. */
const los: Planningsvraag = { ...kaal, stappen: [{ wat: "Besluit", datum: datum("2025-03-02") }] };

/** Op één dag: 1 en 2 wachten op elkaar, 3 wacht daarop, 4 tot en met 6 zijn een kring van drie, en 7 en 8 niet. */
const kring: Planningsvraag = {
  ...kaal,
  stappen: [2, 1, 1, 5, 6, 4, undefined, 7].map((na, i) => ({
    wat: `Stap ${i + 1}`,
    datum: datum("2025-03-03"),
    ...(na === undefined ? {} : { na }),
  })),
};

/** De langste keten die er past: elke stap wacht op de vorige. */
const lang: Planningsvraag = {
  ...kaal,
  stappen: Array.from({ length: 60 }, (_, i) => ({
    wat: `Stap ${i + 1}`,
    datum: datum("2025-03-03") + i,
    ...(i === 0 ? {} : { na: i }),
  })),
};

/** De begroting rekent met 1 juli; van deze drie stappen valt er geen op die dag, en bij `raak` wel een. */
const mis: Planningsvraag = { ...duiven, overgang: { ingangsdatum: datum("2024-07-01") } };
const raak: Planningsvraag = { ...duiven, overgang: { ingangsdatum: datum("2024-05-01") } };

/** Stap 2 volgt de ingangsdatum; wat er dan nog mis kan zijn: geen datum, wachten op zo'n stap, en er twee hebben. */
const volgt: Planningsvraag = {
  ...kaal,
  overgang: { ingangsdatum: datum("2024-07-01") },
  stappen: [
    { wat: "Besluit", datum: datum("2024-07-03") },
    { wat: "Start", na: 1, valtOp: "ingangsdatum" },
    { wat: "Brief" },
    { wat: "Gesprek", datum: datum("2024-08-01"), na: 3 },
    { wat: "Einde", datum: datum("2024-07-01"), valtOp: "ingangsdatum" },
  ],
};
const volgtLater: Planningsvraag = { ...volgt, overgang: { ingangsdatum: datum("2024-09-01") } };
/** Zonder overgang op het blad is er geen ingangsdatum om te volgen. */
const volgtNiets: Planningsvraag = { ...volgt, overgang: undefined };

beproefPlan(
  planning,
  { duiven, anders, kaal, eenDag, vreemd, los, kring, lang, mis, raak, volgt, volgtLater, volgtNiets },
  orakelPlanning,
);

test("een stap die op de ingangsdatum valt, verschuift mee als de begroting een andere dag krijgt", () => {
  const rest = ["zonder datum", "wacht op een stap zonder datum", "heeft twee datums"];
  expect(orakelPlanning(volgt)).toMatchObject({
    stap_oordeel: ["geen volgorde", "2 dagen te vroeg", ...rest],
    op_ingangsdatum: [2],
  });
  expect(orakelPlanning(volgtLater)).toMatchObject({
    stap_oordeel: ["geen volgorde", "goed", ...rest],
    op_ingangsdatum: [2],
  });
  expect(orakelPlanning(volgtNiets).stap_oordeel?.[1]).toBe("zonder datum");
});

test("een rij waar nog niets in staat, is geen stap zonder datum", () => {
  const metLegeRij = { ...los, stappen: [...los.stappen, {}] } as unknown as Planningsvraag;
  expect(antwoordOp(metLegeRij)).toBe("Er is niets te vergelijken: geen stap wacht op een andere.");
});

test("valt er geen stap op de dag waar de begroting mee rekent, dan klopt er een regel minder", () => {
  expect(antwoordOp(mis)).toBe("3 regels kloppen niet: kijk bij het oordeel.");
  expect(antwoordOp(raak)).toBe("2 regels kloppen niet: kijk bij het oordeel.");
});

test("stappen die op elkaar wachten zijn niet goed, ook niet op dezelfde dag; een lange keten wel", () => {
  const rond = "stappen wachten op elkaar";
  expect(orakelPlanning(kring).stap_oordeel).toEqual([
    rond,
    rond,
    rond,
    rond,
    rond,
    rond,
    "geen volgorde",
    "goed",
  ]);
  expect(antwoordOp(kring)).toBe("6 regels kloppen niet: kijk bij het oordeel.");
  expect(antwoordOp(lang)).toBe("De datums en termijnen kloppen met elkaar.");
});

function antwoordOp(vraag: Planningsvraag): unknown {
  const [blad] = uitgerekend([planBlad(planning, vraag)]) as [Blad];
  return bijNaam(blad, celnaam(planning, 1, "antwoord"))?.flat()[0];
}

test("wat niet vergeleken is, klopt ook niet", () => {
  expect(antwoordOp(los)).toBe("Er is niets te vergelijken: geen stap wacht op een andere.");
  expect(antwoordOp(vreemd)).toBe("3 regels kloppen niet: kijk bij het oordeel.");
  expect(orakelPlanning(vreemd).tijdvak_oordeel).toEqual([
    "eindigt voor het begint",
    "begin",
    "zet dit bij hetzelfde onderwerp",
  ]);
});

test("Duiven: de opzegtermijn van een half jaar past niet, en 1 tot en met 30 juni valt onder geen regel", () => {
  // 1 mei 2024 + 6 maanden is 1 november 2024, 123 dagen na 1 juli; uiterlijk opzeggen was 1 januari 2024.
  expect(orakelPlanning(duiven)).toMatchObject({
    vroegste_einde: [datum("2024-11-01")],
    uiterlijk_opzeggen: [datum("2024-01-01")],
    opzegging_oordeel: ["123 dagen te kort"],
    tijdvak_oordeel: ["begin", "gat van 30 dagen"],
    bezwaren: [2],
  });
  expect(antwoordOp(duiven)).toBe("2 regels kloppen niet: kijk bij het oordeel.");
  expect(orakelPlanning(eenDag)).toMatchObject({
    stap_oordeel: ["geen volgorde", "1 dag te vroeg"],
    opzegging_oordeel: ["1 dag te kort"],
  });
});

test("een stap kan te vroeg staan, of op zichzelf of niets wachten; een maand kent soms geen 31e", () => {
  const uit = orakelPlanning(anders);
  // 31 augustus + 6 maanden is 28 februari: op 31 augustus opzeggen is nog op tijd.
  expect(uit.uiterlijk_opzeggen?.[0]).toBe(datum("2025-08-31"));
  expect(uit.stap_oordeel).toEqual(["31 dagen te vroeg", "die stap is er niet", "wacht op zichzelf"]);
  expect(uit.vroegste_einde).toEqual([datum("2026-02-28"), datum("2026-02-28")]);
  expect(uit.opzegging_oordeel).toEqual(["binnen de termijn", "binnen de termijn"]);
  expect(uit.tijdvak_oordeel).toEqual([
    "begin",
    "sluit aan",
    "overlap van 30 dagen",
    "overlap zonder einde of begin",
    "begin",
  ]);
  expect(maandenLater(datum("2024-01-31"), 1)).toBe(datum("2024-02-29"));
  expect(maandenLater(datum("2024-01-15"), -13)).toBe(datum("2022-12-15"));
});
