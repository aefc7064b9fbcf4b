import fc from "fast-check";
import type { Capaciteitsvraag } from "../../src/plans/capaciteit/delen";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { vindNorm } from "../../src/norms/vind";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { plannen } from "../../src/plans/plannen";
import { beginwaarden } from "../../src/plans/opgave/begin";
import { planBlad } from "../../src/plans/opgave/blad";
import { leesPlan } from "../../src/plans/opgave/lees";
import * as namen from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import type { Naamcellen } from "../../src/sheet/naamcellen";
import { datum } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { beproefPlan, bijNaam, gelezenUit, uitgerold, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { orakelCapaciteit } from "../orakel/capaciteit";

/** De Duivense vraag met alle delen; wat de notitie niet noemt, is een rekenvoorbeeld. */
const ALLES: Capaciteitsvraag = {
  ...vraagDuiven,
  looptijd: { clienten: 636, looptijdNu: 3, looptijdStraks: 5 },
  licht: { aandeel: 0.25, loonkostenLicht: 5500, werkweekLicht: 32, productiviteitLicht: 0.8 },
  voorraad: {
    begin: 141,
    instroom: 25,
    urenBeschikbaar: 16,
    urenPerZaak: 2.5,
    onderzoekstermijn: 6,
    beslistermijn: 2,
  },
  vast: { niveau: 6 },
};

/** Andere productiviteit, eigen waarden, kortere looptijd, en een voorraad die binnen de termijn blijft. */
const ANDERS: Capaciteitsvraag = {
  peildatum: datum("2025-07-01"),
  jaren: [
    { jaar: 2026, aflopend: 120, nieuw: 40, loonstijging: 0.5 },
    { jaar: 2027, aflopend: 0, nieuw: 45, loonstijging: 0.04 },
  ],
  basis: {
    urenHerindicatie: 3,
    urenAanvraag: 2.5,
    loonkosten: 7500,
    werkweek: 40,
    productiviteit: 0.7,
    wekenPerJaar: 50,
    productieveUren: 1300,
  },
  looptijd: { clienten: 300, looptijdNu: 5, looptijdStraks: 2 },
  licht: { aandeel: 0.5, loonkostenLicht: 6000 },
  voorraad: {
    begin: 10,
    instroom: 20,
    urenBeschikbaar: 30,
    urenPerZaak: 4,
    onderzoekstermijn: 6,
    beslistermijn: 2,
  },
  vast: {},
};

const celnaam = (naam: string) => namen.celnaam(capaciteit, 1, naam);

/** Eén jaar, zonder keuzedelen: het kleinste blad. */
const EEN_JAAR: Capaciteitsvraag = {
  peildatum: ANDERS.peildatum,
  jaren: ANDERS.jaren.slice(0, 1),
  basis: ANDERS.basis,
};

/** Zonder uren voor de voorraad komt er nooit een eind aan. */
const NOOIT: Capaciteitsvraag = {
  ...ALLES,
  voorraad: { ...(ALLES.voorraad as NonNullable<Capaciteitsvraag["voorraad"]>), urenBeschikbaar: 0 },
};

const VRAGEN: Record<string, Capaciteitsvraag> = {
  duiven: vraagDuiven,
  alles: ALLES,
  anders: ANDERS,
  eenJaar: EEN_JAAR,
  nooit: NOOIT,
};
beproefPlan(capaciteit, VRAGEN, orakelCapaciteit);

const bladVan = (vraag: Capaciteitsvraag) => uitgerekend([planBlad(capaciteit, vraag)])[0] as Blad;
const wmo = Object.fromEntries(Object.entries(VRAGEN).map(([naam, vraag]) => [naam, bladVan(vraag)]));

const opBlad = (blad: Blad, naam: string): (Celwaarde | null)[] => bijNaam(blad, celnaam(naam))?.flat() ?? [];
const tekstVan = (blad: Blad) => [...uitgerold(blad).values()].map(String).join("\n");

/** Tabel 2 van de Duivense notitie, haar kosten van 11 uur (paragraaf 4), en wat zij openlaat. */
const FIGUREN: [naam: string, exact: readonly number[]][] = [
  ["uren_per_week", [572 / 52, 570 / 52, 344 / 52, 280 / 52]],
  ["kosten", [26502.3733333333, 26409.7076923077, 15938.4902564103, 12973.1897435897]],
  ["betaalde_uren", [572 / 52, 570 / 52, 344 / 52, 280 / 52]],
  // 1.400 van de 1.872 betaalde uren productief.
  ["voorbeeld_betaalde_uren", [14.7085714286, 14.6571428571, 8.8457142857, 7.2]],
  ["vast_uren_erbij", [292 / 52, 290 / 52, 64 / 52, 0]],
];

test.each(FIGUREN)("Duiven: %s", (naam, exact) => {
  expect(opBlad(wmo.duiven as Blad, naam)).toEqual(exact.map((x) => expect.closeTo(x, 9) as unknown));
});

test("met 2,5 uur per nieuwe aanvraag, zoals in de tekst van de notitie: 11,67 uur per week", () => {
  const blad = bladVan({ ...vraagDuiven, basis: { ...vraagDuiven.basis, urenAanvraag: 2.5 } });
  expect(opBlad(blad, "uren_per_week")[0]).toBeCloseTo(607 / 52, 9);
});

test("het antwoord noemt het eerste jaar, en het drukste als dat een ander is", () => {
  const antwoord = (blad: Blad) => opBlad(blad, "antwoord")[0];
  expect(antwoord(wmo.duiven as Blad)).toBe(
    "In 2024 vragen herindicaties en nieuwe aanvragen 11,00 uur per week: € 26.502 per jaar; in geen ander jaar is het meer.",
  );
  const [eerste, ...rest] = vraagDuiven.jaren;
  const later = bladVan({ ...vraagDuiven, jaren: [...rest, eerste as (typeof rest)[0]] });
  expect(antwoord(later)).toBe(
    "In 2025 vragen herindicaties en nieuwe aanvragen 10,96 uur per week: € 26.410 per jaar; het drukste jaar is 2024, met 11,00 uur per week.",
  );
  expect(antwoord(wmo.eenJaar as Blad)).toMatch(/ per jaar\.$/);
});

test("het voorbeeld zegt dat het geen norm is, en noemt 14,7 betaalde uren en € 35.437", () => {
  expect(tekstVan(wmo.duiven as Blad)).toContain(
    "Voorbeeld, geen norm: is van de 1.872 betaalde uren per jaar 1.400 uur productief (74,8%), dan vraagt het werk van 2024 geen 11,0 maar 14,7 betaalde uren per week: € 35.437 in plaats van € 26.502.",
  );
});

test.each([
  [
    2000,
    "Let op: het voorbeeld rekent met 2.000 productieve uren per jaar, en een volledige baan heeft er 1.872 betaalde uren. Vul er minder in.",
  ],
  // 1.868 van 1.872 is 99,8%: 11,02 uur, en dat leest als 11,0.
  [
    1868,
    "Voorbeeld, geen norm: is van de 1.872 betaalde uren per jaar 1.868 uur productief (99,8%), dan vraagt het werk van 2024 evenveel betaalde uren: 11,0 per week.",
  ],
])("het voorbeeld met %d productieve uren", (productieveUren, zin) => {
  const blad = bladVan({ ...vraagDuiven, basis: { ...vraagDuiven.basis, productieveUren } });
  expect(tekstVan(blad)).toContain(zin);
});

test("bij één jaar staat elk kerncijfer er één keer", () => {
  expect(opBlad(wmo.eenJaar as Blad, "uren_drukste_jaar")).toEqual([]);
  expect(tekstVan(wmo.eenJaar as Blad)).not.toContain("alle jaren");
  expect(tekstVan(wmo.anders as Blad)).toContain("Kosten van alle jaren samen");
});

test("staat er niemand meer in de rij, dan wacht er niemand; geen 0,0 weken", () => {
  const voorraad = {
    begin: 3,
    instroom: 1,
    urenBeschikbaar: 36,
    urenPerZaak: 1,
    onderzoekstermijn: 6,
    beslistermijn: 2,
  };
  expect(tekstVan(bladVan({ ...vraagDuiven, voorraad }))).toContain(
    "Binnen de termijn. Na een jaar wacht er niemand; onderzoek en beschikking samen mogen 8,0 weken duren.",
  );
});

test("de werkvoorraad zegt of de wachttijd binnen 6 + 2 weken blijft, en precies erop is erbinnen", () => {
  expect(tekstVan(wmo.alles as Blad)).toContain("Let op: buiten de termijn. Wie na een jaar achteraan staat");
  expect(tekstVan(wmo.anders as Blad)).toContain("Binnen de termijn. Na een jaar wacht er niemand");
  // 26 zaken, 52 weken en 1 uur per zaak: 3 uur per week is 13 per maand, 2 maanden is 26/3 weken; termijn precies zo lang.
  const bij = (onderzoekstermijn: number) => {
    const voorraad = { begin: 26, instroom: 13, urenBeschikbaar: 3, urenPerZaak: 1, beslistermijn: 2 };
    return bladVan({ ...vraagDuiven, voorraad: { ...voorraad, onderzoekstermijn } });
  };
  expect(opBlad(bij(26 / 3 - 2), "wachttijd_weken")[0]).toBeCloseTo(26 / 3, 9);
  expect(opBlad(bij(26 / 3 - 2), "voorraad_oordeel")[0]).toBe("binnen");
  expect(opBlad(bij(26 / 3 - 2.001), "voorraad_oordeel")[0]).toBe("buiten");
});

test("loopt de wachttijd terug, dan zegt het oordeel hoeveel maanden het nog te lang is", () => {
  // 40 zaken, 10 erbij en 13 eraf per maand: 37, 34, ... over; 8 weken is 24 zaken, en die staan er na 6 maanden nog niet (22).
  const voorraad = { begin: 40, instroom: 10, urenBeschikbaar: 3, urenPerZaak: 1 };
  const blad = bladVan({ ...vraagDuiven, voorraad: { ...voorraad, onderzoekstermijn: 6, beslistermijn: 2 } });
  expect(opBlad(blad, "voorraad_einde").slice(0, 6)).toEqual([37, 34, 31, 28, 25, 22]);
  expect(tekstVan(blad)).toContain("In 5 van de 12 maanden is het te lang.");
});

test("zonder capaciteit wordt de voorraad nooit afgehandeld, en dat staat er", () => {
  expect(tekstVan(wmo.nooit as Blad)).toContain("Met deze uren wordt de werkvoorraad nooit afgehandeld.");
  expect(opBlad(wmo.nooit as Blad, "wachttijd_weken")).toEqual(Array.from({ length: 12 }, () => "nooit"));
  const zinnen = zinnenOp(capaciteit, wmo.nooit as Blad, NOOIT);
  expect(zinnen.filter((z) => z.startsWith("Let op"))).toEqual([
    "Let op: buiten de termijn. Met deze uren wordt de werkvoorraad nooit afgehandeld.",
  ]);
});

const getal = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((x) => x / 4);
const willekeurig = fc.record({
  peildatum: fc.constant(vraagDuiven.peildatum),
  jaren: fc
    .array(fc.record({ aflopend: fc.nat(900), nieuw: fc.nat(300) }), { minLength: 1, maxLength: 12 })
    .map((rijen) => rijen.map((rij, i) => ({ jaar: 2024 + i, ...rij }))),
  basis: fc.record({
    urenHerindicatie: getal(0, 20),
    urenAanvraag: getal(0, 20),
    loonkosten: getal(1, 12000),
    werkweek: getal(24, 40),
    productiviteit: fc.double({ min: 0.3, max: 1, noNaN: true }),
    wekenPerJaar: getal(40, 53),
    productieveUren: fc.integer({ min: 700, max: 1900 }),
  }),
  looptijd: fc.record({ clienten: fc.nat(5000), looptijdNu: getal(1, 10), looptijdStraks: getal(1, 10) }),
  licht: fc.record({
    aandeel: fc.double({ min: 0, max: 1, noNaN: true }),
    loonkostenLicht: getal(1, 12000),
  }),
  voorraad: fc.record({
    begin: fc.nat(500),
    instroom: fc.nat(80),
    urenBeschikbaar: getal(0, 60),
    urenPerZaak: getal(1, 10),
    onderzoekstermijn: fc.constant(6),
    beslistermijn: fc.constant(2),
  }),
  vast: fc.oneof(fc.constant({}), fc.record({ niveau: getal(0, 50) })),
});

test("het blad rekent zoals het orakel, wat er ook wordt ingevuld", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      verwachtOrakel(capaciteit, bladVan(vraag), orakelCapaciteit(vraag));
    }),
    { numRuns: 25 },
  );
});

test("vast en wat erbij komt zijn in elk jaar samen de uren van dat jaar", () => {
  const blad = wmo.alles as Blad;
  const uren = opBlad(blad, "uren_per_week") as number[];
  expect(opBlad(blad, "vast_uren_erbij")).toEqual(uren.map((u) => expect.closeTo(u - 6, 9) as unknown));
});

test("een waarde gelijk aan de norm wordt de norm zelf, een andere blijft een eigen waarde", () => {
  const inhoud = (vraag: Capaciteitsvraag, naam: string) => {
    const blad = planBlad(capaciteit, vraag);
    const plek = blad.namen?.find((n) => n.naam === celnaam(naam))?.bereik;
    return blad.cellen.find((c) => c.adres === plek)?.inhoud;
  };
  expect(inhoud(ALLES, "beslistermijn")).toEqual({
    formule: 'WMO.NORM("beslistermijn-weken",WMO_Capaciteit_peildatum)',
  });
  const voorraad = { ...(ALLES.voorraad as NonNullable<Capaciteitsvraag["voorraad"]>), beslistermijn: 3 };
  expect(inhoud({ ...ALLES, voorraad }, "beslistermijn")).toBe(3);
});

test("wat één gemeente waarnam, vult geen enkel plan in als norm voor een ander", () => {
  for (const deel of plannen.flatMap((plan) => plan.delen))
    for (const veld of deel.velden)
      if (veld.norm !== undefined)
        expect([veld.sleutel, vindNorm(veld.norm).versies.filter((v) => v.waarneming)]).toEqual([
          veld.sleutel,
          [],
        ]);
  const gevuld = beginwaarden(capaciteit.delen[0] as (typeof capaciteit.delen)[0], datum("2024-07-01"));
  expect(gevuld).toMatchObject({
    urenHerindicatie: null,
    urenAanvraag: null,
    loonkosten: null,
    werkweek: 36,
  });
});

test("de bron volgt de waarde: norm met bron, of eigen waarde, ook op een datum zonder norm", () => {
  const bron = (blad: Blad, naam: string) => {
    const plek = blad.namen?.find((n) => n.naam === celnaam(naam))?.bereik ?? "";
    return uitgerold(blad).get(plek.replace("B", "D"));
  };
  expect(bron(wmo.duiven as Blad, "uren_herindicatie")).toBe("Eigen invoer.");
  expect(bron(wmo.anders as Blad, "loonkosten")).toBe("Eigen invoer.");
  expect(bron(wmo.anders as Blad, "werkweek")).toBe("Eigen waarde.");
  expect(bron(wmo.alles as Blad, "onderzoekstermijn")).toContain("Wmo 2015, artikel 2.3.2");
  // Wat leeg mag zijn: de bron zegt wat er dan geldt, en niet meer als er een eigen waarde staat.
  expect(bron(wmo.anders as Blad, "licht_werkweek")).toBe(
    "Zonder eigen waarde: dezelfde werkweek als de consulent.",
  );
  expect(bron(wmo.alles as Blad, "licht_werkweek")).toBe("Eigen waarde.");
});

const exemplaarVan = (id: string) => namen.exemplaarVan(capaciteit, id);

test("een tweede blad past ernaast, met eigen id en namen, en leest terug als zichzelf", () => {
  const bladen = uitgerekend([
    planBlad(capaciteit, vraagDuiven),
    planBlad(capaciteit, ANDERS, { exemplaar: 2 }),
  ]);
  expect(() => drukWerkmap(bladen)).not.toThrow();
  expect(bladen.map((b) => [b.id, b.titel, b.versie])).toEqual([
    ["capaciteit", "Capaciteit", 3],
    ["capaciteit_2", "Capaciteit 2", 3],
  ]);
  expect(namen.volgendExemplaar(capaciteit, ["capaciteit", "capaciteit_2", "capaciteit_4"])).toBe(3);
  expect([1, 3].map((n) => exemplaarVan(namen.bladId(capaciteit, n)))).toEqual([1, 3]);
  expect(["capaciteit_1", "capaciteit_02", "nagerekend"].map(exemplaarVan)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

/** Wat er onder een naam staat, ingetypt over wat er stond. */
function zetCellen(cellen: Map<string, Naamcellen>, naam: string, waarden: (Celwaarde | null)[][]): void {
  const plek = cellen.get(naam) as Naamcellen;
  cellen.set(naam, { ...plek, waarden, formules: waarden.map((rij) => rij.map(() => undefined)) });
}

test("wat niet te lezen is, krijgt een zin per cel", () => {
  const cellen = gelezenUit(capaciteit, wmo.alles as Blad);
  zetCellen(cellen, celnaam("werkweek"), [["zesendertig"]]);
  zetCellen(cellen, celnaam("licht_aandeel"), [[25]]);
  zetCellen(cellen, celnaam("loonkosten"), [[{ fout: "#N/A" }]]);
  zetCellen(cellen, celnaam("looptijd_nu"), [[null]]);
  zetCellen(cellen, celnaam("jaren"), [[2024], [2024], [2026], [2027]]);
  const terug = leesPlan(capaciteit, cellen);
  expect(terug.bezwaren).toHaveLength(5);
  const alles = terug.bezwaren.map((b) => b.zin).join("\n");
  expect(alles).toContain("2024 staat er twee keer (rij 1 en 2).");
  expect(alles).toContain("Uren van een volledige werkweek is de tekst “zesendertig”");
  expect(alles).toContain("is 2.500%; dat mag hoogstens 100% zijn.");
  expect(alles).toContain("#N/B (#N/A)");
  expect(alles).toContain("Looptijd van een indicatie nu is nog leeg.");
});

test("lege regels tussen de jaren tellen niet mee; aantallen zonder jaar wel als bezwaar", () => {
  const cellen = gelezenUit(capaciteit, wmo.duiven as Blad);
  zetCellen(cellen, celnaam("jaren"), [[2024], [null], [2026], [null]]);
  zetCellen(cellen, celnaam("aflopend"), [[216], [null], [102], [70]]);
  zetCellen(cellen, celnaam("nieuw"), [[70], [""], [70], [70]]);
  expect(leesPlan(capaciteit, cellen)).toMatchObject({
    bezwaren: [
      {
        zin: expect.stringContaining(
          "Jaar op rij 4 van “Aflopende indicaties en nieuwe aanvragen” is nog leeg",
        ) as string,
      },
    ],
  });
  zetCellen(cellen, celnaam("aflopend"), [[216], [null], [102], [null]]);
  zetCellen(cellen, celnaam("nieuw"), [[70], [""], [70], [null]]);
  expect(leesPlan(capaciteit, cellen)).toMatchObject({
    bezwaren: [],
    vraag: { jaren: [{ jaar: 2024 }, { jaar: undefined }, { jaar: 2026 }, { jaar: undefined }] },
  });
});

test("elk veld heeft een eigen naam op het blad en een norm, een afspraak of een wenk", () => {
  const velden = capaciteit.delen.flatMap((d) => d.velden);
  expect(new Set(velden.map((v) => v.naam)).size).toBe(velden.length);
  for (const v of velden)
    expect([v.label, [v.norm, v.afspraak, v.wenk, v.leegIs].filter((x) => x !== undefined).length]).toEqual([
      v.label,
      1,
    ]);
});
