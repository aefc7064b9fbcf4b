import type { Capaciteitsvraag } from "../../../src/plans/capaciteit/delen";
import { vraagDuiven } from "../../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../../src/plans/capaciteit/plan";
import { planBlad, type Plankeuzes } from "../../../src/plans/opgave/blad";
import { leesPlan, type Bladstand } from "../../../src/plans/opgave/lees";
import { celnaam } from "../../../src/plans/opgave/namen";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { adres, leesGebied } from "../../../src/formula/adres";
import type { Blad, Celwaarde } from "../../../src/sheet/blad";
import { invoer, label, rij } from "../../../src/sheet/cellen";
import { gelezenUit } from "../../hulp/planproef";

/** De bladen waar koppelingen naar wijzen: ons blad met een naam, en een blad van de gebruiker. */
const ELDERS: readonly Blad[] = [
  {
    id: "uitgangspunten",
    versie: 1,
    titel: "Uitgangspunten",
    cellen: rij("A1", label("Loonkosten"), invoer(7227.92)),
    namen: [{ naam: "WMO_Loonkosten_per_maand", bereik: "B1" }],
  },
  {
    id: "mijnkosten",
    versie: 1,
    titel: "Mijn kosten",
    cellen: [...rij("A1", invoer(2.5)), ...rij("A2", invoer(216), invoer(70)), ...rij("A3", invoer(215))],
  },
];

/** Alles wat een cel met invoer kan bevatten, op één blad. De werkweek wijkt af van de afspraak, de termijnen zijn de norm. */
const VRAAG: Capaciteitsvraag = {
  ...vraagDuiven,
  basis: { ...vraagDuiven.basis, urenAanvraag: 2.5, werkweek: 32 },
  licht: { aandeel: 0.25, loonkostenLicht: 5000, productiviteitLicht: 0.8 },
  voorraad: {
    begin: 40,
    instroom: 10,
    urenBeschikbaar: 3,
    urenPerZaak: 1,
    onderzoekstermijn: 6,
    beslistermijn: 2,
  },
};

const KEUZES: Plankeuzes = {
  koppelingen: {
    velden: {
      loonkosten: { formule: "WMO_Loonkosten_per_maand", van: "Van het blad Uitgangspunten." },
      urenAanvraag: { formule: "'Mijn kosten'!A1", van: "Uit uw blad Mijn kosten." },
    },
    lijsten: {},
  },
  bronnen: {
    werkweek: 'Onze afspraak met het "team"; besluit 3.',
    urenHerindicatie: "Tijdschrijven, mei 2024.",
  },
};

const GETYPT = capaciteit.delen.flatMap((d) => d.velden).map((v) => v.naam);

/** Het blad met wat de gebruiker daarna typte: per naam de plaats (rij vanaf 0, kolom vanaf de waarde) en de inhoud. */
function typ(
  blad: Blad,
  ...cellen: readonly [naam: string, rij: number, kolom: number, inhoud: Celwaarde | null][]
): Blad {
  const nieuw = new Map(
    cellen.map(([naam, r, k, inhoud]) => {
      const { van } = leesGebied(
        blad.namen?.find((n) => n.naam === celnaam(capaciteit, 1, naam))?.bereik ?? "",
      ) ?? {
        van: { rij: NaN, kolom: NaN },
      };
      return [adres({ rij: van.rij + r, kolom: van.kolom + k }), inhoud] as const;
    }),
  );
  const blijft = blad.cellen.map((c) => {
    if (!nieuw.has(c.adres)) return c;
    const inhoud = nieuw.get(c.adres);
    const { adres: plek, stijl, vorm } = c;
    return { adres: plek, stijl, vorm, ...(inhoud === null ? {} : { inhoud }) };
  });
  return { ...blad, cellen: blijft };
}

function lees(blad: Blad): Bladstand<Capaciteitsvraag> {
  const uit = uitgerekend([...ELDERS, blad]).at(-1) as Blad;
  return leesPlan(capaciteit, gelezenUit(capaciteit, uit));
}

/** Het blad opnieuw gemaakt uit wat erop stond. */
function opnieuw({ vraag, koppelingen, bronnen }: Bladstand<Capaciteitsvraag>): Blad {
  return planBlad(capaciteit, vraag, { koppelingen, bronnen });
}

test("elke cel zegt zelf waar haar waarde vandaan komt", () => {
  const stand = lees(planBlad(capaciteit, VRAAG, KEUZES));
  expect(stand.bezwaren).toEqual([]);
  expect(stand.herkomst).toMatchObject({
    urenHerindicatie: "waarde",
    werkweek: "waarde",
    loonkosten: "koppeling",
    urenAanvraag: "koppeling",
    werkweekLicht: "terugval",
    productiviteitLicht: "waarde",
    onderzoekstermijn: "norm",
    beslistermijn: "norm",
  });
  expect(Object.keys(stand.herkomst)).toHaveLength(GETYPT.length - LOOPTIJD);
  expect(stand.vraag).toEqual(VRAAG);
  expect(stand.bronnen).toEqual(KEUZES.bronnen);
  expect(JSON.parse(JSON.stringify(stand.koppelingen))).toEqual(KEUZES.koppelingen);
});

/** Het deel dat niet gekozen is, heeft drie velden. */
const LOOPTIJD = 3;

test.each<[string, Capaciteitsvraag, Plankeuzes]>([
  ["waarden, normen, terugval, koppelingen en bronnen", VRAAG, KEUZES],
  ["een lijst met een lege rij in het midden en een half gevulde rij", gaten(), {}],
  ["een leeg veld", { ...VRAAG, basis: { ...VRAAG.basis, loonkosten: undefined as unknown as number } }, {}],
  [
    "een gekoppelde peildatum",
    VRAAG,
    { koppelingen: { peildatum: { formule: "45474+0", van: "Elders." }, velden: {}, lijsten: {} } },
  ],
  [
    "een lijst die aan cellen gekoppeld is, met één getypte rij",
    {
      ...VRAAG,
      jaren: [
        { jaar: 2024, aflopend: 216, nieuw: 70 },
        { jaar: 2025, aflopend: 215, nieuw: 70 },
      ],
    },
    {
      koppelingen: {
        velden: {},
        lijsten: {
          jaren: [
            { aflopend: "'Mijn kosten'!A2", nieuw: "'Mijn kosten'!B2" },
            { aflopend: "'Mijn kosten'!A3" },
          ],
        },
      },
    },
  ],
])("opnieuw gemaakt is het blad hetzelfde: %s", (_, vraag, keuzes) => {
  const blad = planBlad(capaciteit, vraag, keuzes);
  expect(opnieuw(lees(blad))).toEqual(blad);
});

function gaten(): Capaciteitsvraag {
  const [een, twee] = VRAAG.jaren;
  return {
    ...VRAAG,
    jaren: [een, {}, { ...twee, nieuw: undefined }] as unknown as Capaciteitsvraag["jaren"],
  };
}

test("een lege rij is geen bezwaar, een leeg vak in een begonnen rij wel", () => {
  expect(lees(planBlad(capaciteit, gaten())).bezwaren).toEqual([
    {
      zin: "Nieuwe aanvragen op rij 3 van “Aflopende indicaties en nieuwe aanvragen” is nog leeg.",
      lijst: "jaren",
      rij: 2,
      sleutel: "nieuw",
      leeg: 1,
    },
  ]);
});

test("een tekst in een cel voor een getal komt terug zoals hij er staat, met een bezwaar, en blijft staan", () => {
  const blad = typ(
    planBlad(capaciteit, VRAAG, KEUZES),
    ["werkweek", 0, 0, "zesendertig"],
    ["aflopend", 1, 0, "veel"],
  );
  const stand = lees(blad);
  expect(stand.vraag.basis.werkweek).toBe("zesendertig");
  expect(stand.vraag.jaren[1]).toEqual({ jaar: 2025, aflopend: "veel", nieuw: 70 });
  expect(stand.bezwaren.map((b) => [b.sleutel, b.rij])).toEqual([
    ["werkweek", undefined],
    ["aflopend", 1],
  ]);
  expect(lees(opnieuw(stand))).toEqual(stand);
});

test("een bron die in de broncel getypt is, hoort bij de waarde", () => {
  const blad = typ(planBlad(capaciteit, VRAAG, KEUZES), ["productiviteit", 0, 2, "Eigen telling"]);
  const stand = lees(blad);
  expect(stand.bronnen).toEqual({ ...KEUZES.bronnen, productiviteit: "Eigen telling" });
  expect(opnieuw(stand)).toEqual(planBlad(capaciteit, VRAAG, { ...KEUZES, bronnen: stand.bronnen }));
  expect(lees(opnieuw(stand))).toEqual(stand);
});

test("de bron van de peildatum blijft, zolang die dag er staat", () => {
  const bronnen = { peildatum: "Kadernota 2027, bladzijde 4." };
  const blad = planBlad(capaciteit, VRAAG, { bronnen });
  const stand = lees(blad);
  expect(stand.bronnen).toEqual(bronnen);
  expect(opnieuw(stand)).toEqual(blad);
  expect(lees(typ(blad, ["peildatum", 0, 0, 46388])).bronnen).toEqual({});
});

test("een andere waarde getypt: de bron van de vorige gaat niet mee", () => {
  const stand = lees(typ(planBlad(capaciteit, VRAAG, KEUZES), ["werkweek", 0, 0, 40]));
  expect(stand.vraag.basis.werkweek).toBe(40);
  expect(stand.bronnen).toEqual({ urenHerindicatie: "Tijdschrijven, mei 2024." });
});

test("een waarde over een norm of een terugval heen is een waarde, en een leeg gemaakte terugval is leeg", () => {
  const stand = lees(
    typ(planBlad(capaciteit, VRAAG, KEUZES), ["onderzoekstermijn", 0, 0, 5], ["licht_werkweek", 0, 0, null]),
  );
  expect(stand.herkomst).toMatchObject({
    onderzoekstermijn: "waarde",
    werkweekLicht: "leeg",
    beslistermijn: "norm",
  });
  expect(stand.vraag.voorraad?.onderzoekstermijn).toBe(5);
  expect(stand.bezwaren).toEqual([]);
});
