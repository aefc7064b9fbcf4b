import fc from "fast-check";
import { adres, leesGebied } from "../../../src/formula/adres";
import type { Begroting } from "../../../src/plans/begroting/begroting";
import { leesBegroting } from "../../../src/plans/begroting/lees";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { JAARKOP } from "../../../src/plans/opgave/onderdeel";
import { TELLING } from "../../../src/plans/opgave/ontbreekt";
import { celnaam } from "../../../src/plans/opgave/namen";
import { ANTWOORD } from "../../../src/plans/opgave/plan";
import type { Blad, Celwaarde } from "../../../src/sheet/blad";
import { uitgerold } from "../../hulp/planproef";
import type { Gelezen } from "../../hulp/xlsx-lezen";
import type { Jaaropgave, Ketenopgave, Planopgave, Productopgave } from "../../orakel/keten/opgave";

/** De begroting die een invoerbestand beschrijft; een klacht is hier een fout in de test. */
export function begrotingUit(x: unknown): Begroting {
  const uitslag = leesBegroting(x);
  if ("klachten" in uitslag) throw new Error(uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`).join("\n"));
  return uitslag.begroting;
}

export const bladenUit = (x: unknown) => maakBegroting(begrotingUit(x));

/** Een begroting met haar bladen, nog zonder uitkomsten. */
export function gemaakt(x: unknown): { readonly begroting: Begroting; readonly bladen: readonly Blad[] } {
  const begroting = begrotingUit(x);
  return { begroting, bladen: maakBegroting(begroting) };
}

/** De klachten over een invoerbestand, als zinnen. */
export function klachtenOver(x: unknown): string[] {
  const uitslag = leesBegroting(x);
  return "klachten" in uitslag ? uitslag.klachten.map((k) => k.zin) : [];
}

/** Wat er onder elke naam van deze bladen staat, cel na cel; `cellenVan` geeft de waarden van een blad op adres. */
function waardenOp<W>(
  bladen: readonly Blad[],
  cellenVan: (blad: Blad) => { get(plek: string): W | undefined },
): Map<string, (W | undefined)[]> {
  const uit = new Map<string, (W | undefined)[]>();
  for (const blad of bladen) {
    const cellen = cellenVan(blad);
    for (const { naam, bereik } of blad.namen ?? []) {
      const { van, tot } = leesGebied(bereik) as NonNullable<ReturnType<typeof leesGebied>>;
      const waarden: (W | undefined)[] = [];
      for (let rij = van.rij; rij <= tot.rij; rij++)
        for (let kolom = van.kolom; kolom <= tot.kolom; kolom++)
          waarden.push(cellen.get(adres({ rij, kolom })));
      uit.set(naam, waarden);
    }
  }
  return uit;
}

/** De waarden van uitgerekende bladen, zoals onze rekenmotor ze geeft. */
export const uitkomstenOp = (bladen: readonly Blad[]): Map<string, (Celwaarde | undefined)[]> =>
  waardenOp(bladen, uitgerold);

/** De waarden van dezelfde bladen, zoals zij uit een werkmap zijn gelezen. */
export const gelezenOp = (bladen: readonly Blad[], werkmap: Record<string, Record<string, Gelezen>>) =>
  waardenOp(bladen, ({ titel }) => new Map(Object.entries(werkmap[titel] ?? {})));

/** De namen van de uitkomsten op de bladen van een keten: zonder wat iemand invult, en zonder de zinnen. */
export function uitkomstnamen({ delen }: Begroting, bladen: readonly Blad[]): string[] {
  return delen.flatMap(({ plan }) => {
    const anders = new Set(
      [
        "peildatum",
        ANTWOORD,
        ...TELLING,
        JAARKOP,
        ...plan.delen.flatMap((d) => d.velden.map((v) => v.naam)),
        ...plan.lijsten.flatMap((l) => l.kolommen.map((k) => k.naam)),
      ].map((naam) => celnaam(plan, 1, naam)),
    );
    const blad = bladen.find((b) => b.titel === plan.titel);
    return (blad?.namen ?? [])
      .map((n) => n.naam)
      .filter((naam) => !anders.has(naam) && !/_zin_\d+$/.test(naam));
  });
}

const KETEN: Ketenopgave["plannen"] = [
  "tarief",
  { plan: "clienten", delen: { overgang: {} } },
  "overgang",
  { plan: "consulenten", delen: { overgang: {}, termijn: {} } },
  { plan: "lasten", delen: { overgang: {}, bijdrage: {} } },
];

/** De notitie van Duiven, met als aanname gelijk blijvende aantallen (paragraaf 4). */
export const duivenketen: Ketenopgave = {
  versie: 1,
  titel: "Duiven",
  peildatum: "2024-07-01",
  uitgangspunten: {
    Oud_product: "01H01",
    Nieuw_product: "01H04",
    Beleid: "hard met herindicatie",
    Ingangsdatum_overgang: "2024-07-01",
    Uren_herindicatie: 2,
    Uren_aanvraag: 2,
    Uren_beschikbaar: 11,
    Loonkosten_per_maand: 7227.92,
    Jaren: [
      { jaar: 2024, aflopend: 216, nieuw: 70 },
      { jaar: 2025, aflopend: 215, nieuw: 70 },
      { jaar: 2026, aflopend: 102, nieuw: 70 },
      { jaar: 2027, aflopend: 70, nieuw: 70 },
    ],
    Producten: [
      {
        product: "01H01",
        vorm: "ZIN",
        clienten: 636,
        minuten: 136,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: "nee",
        bijdrage: "ja",
      },
      {
        product: "01H04",
        vorm: "ZIN",
        clienten: 0,
        minuten: 125,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: "ja",
        bijdrage: "ja",
      },
    ],
  },
  plannen: KETEN,
};

/** Dezelfde opgave met andere uitgangspunten. */
export const met = (o: Ketenopgave, anders: Readonly<Record<string, unknown>>): Ketenopgave => ({
  ...o,
  uitgangspunten: { ...o.uitgangspunten, ...anders },
});

/** Eén product met een indicatie, zonder overgang: 636 cliënten en 70 aanvragen van 2,5 uur, zoals in begrotingsmodel §2. */
export const zonderOvergang = (looptijd: number): Ketenopgave => ({
  versie: 1,
  titel: "Eén product",
  peildatum: "2025-01-01",
  uitgangspunten: {
    Uren_herindicatie: 2,
    Uren_aanvraag: 2.5,
    Loonkosten_per_maand: 7227.92,
    Looptijd_indicatie: looptijd,
    Jaren: [
      { jaar: 2025, nieuw: 70 },
      { jaar: 2026, nieuw: 70, ova: 0.0418, ppc: 0.0182, correctie: 0.01013, loonstijging: 0.03 },
    ],
    Producten: [
      {
        product: "HO",
        vorm: "ZIN",
        clienten: 636,
        minuten: 125,
        uurtarief: 37.2,
        declaratiegraad: 0.77,
        indicatie: "ja",
        bijdrage: "nee",
      },
    ],
  },
  plannen: [
    "tarief",
    "clienten",
    { plan: "consulenten", delen: { herindicaties: {}, termijn: {} } },
    { plan: "lasten", delen: { bijdrage: {} } },
  ],
});

/** Alles door elkaar: pgb, groei, uitstroom, een ingangsdatum midden in een maand van het tweede jaar, en per product een ander tarief. */
export const allesDoorElkaar: Ketenopgave = {
  versie: 1,
  titel: "Alles door elkaar",
  peildatum: "2026-01-01",
  uitgangspunten: {
    Oud_product: "Oud",
    Nieuw_product: "Nieuw",
    Beleid: "hard zonder herindicatie",
    Ingangsdatum_overgang: "2027-03-17",
    Uren_herindicatie: 1.5,
    Uren_aanvraag: 3,
    Uren_beschikbaar: 20,
    Loonkosten_per_maand: 6800,
    Productiviteit: 0.8,
    Toegekend: 0.9,
    Looptijd_indicatie: 4,
    Weken_per_jaar: 52,
    Jaren: [
      { jaar: 2026, aflopend: 90 },
      { jaar: 2027, aflopend: 120, ova: 0.04, ppc: 0.02, loonstijging: 0.03 },
      { jaar: 2028, aflopend: 80, nieuw: 130, ova: 0.05, ppc: 0.01, correctie: 0.004, loonstijging: 0.02 },
      { jaar: 2029, aflopend: 20, ova: -0.01 },
    ],
    Producten: [
      {
        product: "Budget",
        vorm: "pgb",
        clienten: 80,
        groei: -0.05,
        minuten: 150,
        uurtarief: 24,
        declaratiegraad: 1,
        indicatie: "ja",
        bijdrage: "ja",
      },
      {
        product: "Oud",
        vorm: "ZIN",
        clienten: 400,
        instroom: 60,
        uitstroom: 0.22,
        minuten: 140,
        uurtarief: 38,
        declaratiegraad: 0.8,
        indicatie: "nee",
        bijdrage: "ja",
      },
      {
        product: "Nieuw",
        vorm: "ZIN",
        clienten: 25,
        instroom: 5,
        minuten: 110,
        uurtarief: 39.5,
        declaratiegraad: 0.85,
        indicatie: "ja",
        bijdrage: "nee",
      },
    ],
  },
  plannen: [
    "tarief",
    { plan: "clienten", delen: { overgang: {} } },
    { plan: "overgang", delen: { herindicaties: {}, basis: { spreiding: 7.5 } } },
    { plan: "consulenten", delen: { overgang: {}, termijn: {}, herindicaties: {} } },
    { plan: "lasten", delen: { overgang: {}, bijdrage: {} } },
  ],
};

/** Wie een prijs per band betaalt, heeft geen tarief per uur. */
const zonderTarief = ({ uurtarief, ...p }: Productopgave): Productopgave =>
  uurtarief === undefined || p.betaald?.startsWith("band") === true ? p : { ...p, uurtarief };

/**
 * Een oud product per uur en een nieuw met een prijs per band, van het blad Bandbreedtes; alles is verzonnen. De groepen hebben nu gemiddeld 140
 * minuten en straks 125: (100 x 100 + 150 x 160 + 50 x 160) / 300 en (100 x 90 + 150 x 150 + 50 x 120) / 300.
 */
export const prijsPerBand: Ketenopgave = {
  ...allesDoorElkaar,
  titel: "Prijs per band",
  uitgangspunten: {
    ...allesDoorElkaar.uitgangspunten,
    Onder_laagste: "laagste band",
    Producten: allesDoorElkaar.uitgangspunten.Producten.map((p) =>
      p.product === "Nieuw" ? zonderTarief({ ...p, minuten: 125, betaald: "band straks" }) : p,
    ),
    Banden: [
      { vanaf: 60, prijs: 200 },
      { vanaf: 90, prijs: 300 },
      { vanaf: 120, prijs: 420 },
    ],
    Groepen: [
      { minutenNu: 100, minutenStraks: 90, aantal: 100 },
      { minutenNu: 160, minutenStraks: 150, aantal: 150 },
      { minutenNu: 160, minutenStraks: 120, aantal: 50 },
    ],
  },
  plannen: [
    ...allesDoorElkaar.plannen.map((p) => (p === "tarief" ? { plan: "tarief", delen: { banden: {} } } : p)),
    "bandbreedtes",
  ],
};

const getal = (min: number, max: number, decimalen = 2) =>
  fc.integer({ min: min * 10 ** decimalen, max: max * 10 ** decimalen }).map((x) => x / 10 ** decimalen);
const soms = <T>(wat: fc.Arbitrary<T>) => fc.option(wat, { nil: undefined, freq: 2 });
const wijziging = getal(-0.1, 0.2, 4);

const product = (naam: string): fc.Arbitrary<Productopgave> =>
  fc
    .record({
      vorm: fc.constantFrom("ZIN" as const, "pgb" as const),
      clienten: getal(0, 900, 0),
      loop: fc.oneof(
        fc.record({ instroom: soms(getal(0, 200, 1)), uitstroom: soms(getal(0, 0.95)) }),
        fc.record({ groei: getal(-0.5, 0.5) }),
      ),
      minuten: getal(10, 300),
      uurtarief: getal(15, 70),
      declaratiegraad: getal(0.05, 1.2),
      indicatie: fc.constantFrom("ja" as const, "nee" as const),
      bijdrage: fc.constantFrom("ja" as const, "nee" as const),
      betaald: soms(fc.constantFrom("uur" as const, "band nu" as const, "band straks" as const)),
    })
    .map(({ loop, ...rest }) => zonderLeeg({ product: naam, ...rest, ...loop }));

/** Een vak dat leeg blijft, staat niet in het bestand. */
const zonderLeeg = <T extends object>(x: T) =>
  Object.fromEntries(Object.entries(x).filter(([, w]) => w !== undefined)) as {
    [S in keyof T]: Exclude<T[S], undefined>;
  };

const jaren = (aantal: number, begin: number): fc.Arbitrary<Jaaropgave[]> =>
  fc
    .array(
      fc.record({
        aflopend: getal(0, 400, 0),
        nieuw: soms(getal(0, 300, 0)),
        ova: soms(wijziging),
        ppc: soms(wijziging),
        correctie: soms(wijziging),
        loonstijging: soms(wijziging),
      }),
      { minLength: aantal, maxLength: aantal },
    )
    .map((rijen) => rijen.map((rij, i) => zonderLeeg({ jaar: begin + i, ...rij }) as Jaaropgave));

/** Een gemeente met een overgang, van alle maten. */
export const gemeente = gemeenteTot(4);

/** Een gemeente met een overgang en hoogstens zoveel jaren. */
export function gemeenteTot(meesteJaren: number): fc.Arbitrary<Ketenopgave> {
  return fc
    .record({
      aantalJaren: fc.integer({ min: 1, max: meesteJaren }),
      aantalProducten: fc.integer({ min: 2, max: 3 }),
    })
    .chain(({ aantalJaren, aantalProducten }) =>
      fc.record({
        Jaren: jaren(aantalJaren, 2026),
        Producten: fc.tuple(...Array.from({ length: aantalProducten }, (_, i) => product(`P${i + 1}`))),
        plaatsen: fc.shuffledSubarray(
          Array.from({ length: aantalProducten }, (_, i) => `P${i + 1}`),
          { minLength: 2, maxLength: 2 },
        ),
        maand: fc.integer({ min: 0, max: 12 * aantalJaren - 1 }),
        dag: fc.integer({ min: 1, max: 28 }),
        Beleid: fc.constantFrom(
          "huidig beleid",
          "zacht",
          "hard zonder herindicatie",
          "hard met herindicatie",
        ),
        Uren_herindicatie: fc.oneof(getal(0.25, 8), fc.constant(0)),
        Uren_aanvraag: getal(0, 8),
        Uren_beschikbaar: fc.oneof(getal(0, 60), fc.constant(0), getal(0, 2000)),
        Loonkosten_per_maand: getal(3000, 12000),
        Productiviteit: getal(0.4, 1),
        Werkweek: getal(24, 40, 0),
        Toegekend: getal(0.2, 1),
        Looptijd_indicatie: getal(0.5, 8, 1),
        spreiding: soms(getal(0.5, 30, 1)),
        periodiek: fc.boolean(),
        zekerheid: getal(0.5, 0.99),
        banden: soms(
          fc.record({
            prijsNu: getal(50, 900),
            minutenNu: getal(10, 300),
            prijsStraks: soms(getal(50, 900)),
            minutenStraks: soms(getal(10, 300)),
          }),
        ),
      }),
    )
    .map(({ plaatsen, maand, dag, spreiding, periodiek, zekerheid, banden, ...rest }): Ketenopgave => {
      const deel: Planopgave["delen"] = periodiek ? { herindicaties: {} } : {};
      const { Looptijd_indicatie, ...zonder } = rest;
      const twee = (x: number) => String(x).padStart(2, "0");
      return {
        versie: 1 as const,
        titel: "Willekeurig",
        peildatum: "2026-01-01",
        uitgangspunten: {
          ...zonder,
          // Zonder prijzen is er geen prijs per band te kiezen.
          Producten:
            banden === undefined
              ? rest.Producten.map((p): Productopgave => ({ ...p, betaald: "uur" }))
              : rest.Producten.map(zonderTarief),
          ...(periodiek ? { Looptijd_indicatie } : {}),
          Oud_product: plaatsen[0],
          Nieuw_product: plaatsen[1],
          Ingangsdatum_overgang: `${2026 + Math.floor(maand / 12)}-${twee((maand % 12) + 1)}-${twee(dag)}`,
        },
        plannen: [
          { plan: "tarief", delen: banden === undefined ? {} : { banden: zonderLeeg(banden) } },
          { plan: "clienten", delen: { overgang: {} } },
          {
            plan: "overgang",
            delen: { ...deel, ...(spreiding === undefined ? {} : { basis: { spreiding } }) },
          },
          { plan: "consulenten", delen: { ...deel, overgang: {}, termijn: { zekerheid } } },
          { plan: "lasten", delen: { overgang: {}, bijdrage: {} } },
        ],
      };
    });
}
