import fc from "fast-check";
import { verzonnenBanden } from "../../src/plans/bandbreedtes/voorbeeld";
import { duiven as duivenBegroting } from "../../src/plans/begroting/voorbeelden";
import { besparing } from "../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import type { Besparingsvraag } from "../../src/plans/besparing/delen";
import { planBlad } from "../../src/plans/opgave/blad";
import { keurVraag } from "../../src/plans/opgave/keur";
import { celnaam } from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { beproefPlan, bijNaam, uitgerold, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { orakelBesparing } from "../orakel/besparing";
import type { Orakel } from "../orakel/orakel";

/** Wat de notitie zelf geeft: het voorbeeld zonder de verzonnen groepen en prijzen. */
const besparingDuiven: Besparingsvraag = {
  ...voorbeeldBesparing,
  prijs: undefined,
  groepen: [],
  banden: [],
};

/** Alleen het gemiddelde: geen lezing, geen groepen, geen banden. */
const KAAL: Besparingsvraag = {
  ...besparingDuiven,
  basis: { ...besparingDuiven.basis, declaratiegraadStraks: undefined },
  lezing: undefined,
};

/** Meer minuten, andere weken, groepen die niet optellen tot het gemiddelde, en een gemiddelde dat over een grens gaat. */
const MEER: Besparingsvraag = {
  ...voorbeeldBesparing,
  basis: { ...besparingDuiven.basis, clienten: 603, minutenNu: 118, minutenStraks: 127.5, wekenPerJaar: 50 },
  prijs: { grens: "tot", onderLaagste: "geen" },
  lezing: undefined,
};

const GEEN_UITSPRAAK: Besparingsvraag = {
  ...voorbeeldBesparing,
  prijs: { grens: "t/m", onderLaagste: "fout" },
};

beproefPlan(
  besparing,
  {
    duiven: besparingDuiven,
    voorbeeld: voorbeeldBesparing,
    kaal: KAAL,
    meer: MEER,
    geenUitspraak: GEEN_UITSPRAAK,
    zonderGroepen: { ...voorbeeldBesparing, groepen: [] },
  },
  orakelBesparing,
);

test("wordt op het blad een prijs leeg gemaakt, dan is er geen bedrag per band in plaats van een band van € 0", () => {
  const banden = verzonnenBanden.map((b, i) => (i === 2 ? { vanaf: b.vanaf } : b));
  const [blad] = uitgerekend([planBlad(besparing, { ...voorbeeldBesparing, banden })]) as [Blad];
  const op = (naam: string) => bijNaam(blad, celnaam(besparing, 1, naam))?.flat();
  const [eerste, tweede] = op("methode_besparing") ?? [];
  expect(op("methode_besparing")).toEqual([eerste, tweede, { fout: "#N/A" }, { fout: "#N/A" }]);
  expect(op("methode_waarom")?.slice(2)).toEqual(
    Array(2).fill("Geen uitspraak: nog niet elke band heeft een prijs."),
  );
  expect(eerste).toEqual(expect.any(Number));
});

/** Wat de notitie bij een uitkomst zegt, zoals het in de begroting staat. */
const bronnen = duivenBegroting().delen.find((d) => d.plan === besparing)?.bronnen ?? {};

const [duiven, voorbeeld] = uitgerekend([
  planBlad(besparing, besparingDuiven, { bronnen }),
  planBlad(besparing, voorbeeldBesparing, { exemplaar: 2 }),
]) as [Blad, Blad];

function opBlad(blad: Blad, naam: string, exemplaar = 1): (Celwaarde | null)[] {
  return bijNaam(blad, celnaam(besparing, exemplaar, naam))?.flat() ?? [];
}

/** Figuren van de Duivense notitie (Normenkader) en van wat zij openlaat, elk in een cel met een naam. */
const FIGUREN: [naam: string, exact: number][] = [
  ["minuten_minder", 6996],
  ["uren_week", 116.6],
  ["uren_jaar", 6063.2],
  ["volledig", 225551.04],
  ["gedeclareerd", 173674.3008],
  ["breekpunt", 0.83776],
  ["bij_graad_straks", 96781.9008],
  // “77% (= 46 weken)”: 77% van 52 is 40 weken, en 46 weken is 88,5%.
  ["lezing_hele_weken", 173500.8],
  ["lezing_genoemde_weken", 199525.92],
];

test.each(FIGUREN)("Duiven: %s", (naam, exact) => {
  expect(opBlad(duiven, naam)).toEqual([expect.closeTo(exact, 7)]);
});

test("Duiven: 46 van 52 weken is 88,5% en 40 van 52 is 76,9%, en de notitie staat bij haar figuren", () => {
  expect(opBlad(duiven, "lezing_aandeel").slice(2)).toEqual([
    expect.closeTo(40 / 52, 10),
    expect.closeTo(46 / 52, 10),
  ]);
  const teksten = [...uitgerold(duiven).values()];
  for (const t of ["x uurtarief. De notitie: € 225.551.", "x declaratiegraad. De notitie: € 173.674."])
    expect(teksten).toContain(t);
});

test("onder een prijs per band bespaart het gemiddelde niets: 136 en 125 liggen in dezelfde band", () => {
  expect(opBlad(voorbeeld, "methode_besparing", 2)).toEqual([
    expect.closeTo(173674.3008, 7),
    expect.closeTo(173674.3008, 7),
    0,
    12 * (67 * 70 + 140 * 110 + 31 * 160),
  ]);
  const teksten = [...uitgerold(voorbeeld).values()].map(String).join("\n");
  expect(teksten).toContain("Gelijk: onder p*q kost elke minuut evenveel");
  expect(teksten).toContain("Het gemiddelde blijft in dezelfde band");
  expect(teksten).toContain("De groepen tellen op tot de ingevulde aantallen en gemiddelden.");
});

test.each<[string, Partial<Besparingsvraag["basis"]>, string]>([
  [
    "geen andere graad",
    { declaratiegraadStraks: undefined },
    "Theoretische besparing € 173.674 per jaar; bij een declaratiegraad van 83,8% is er geen verschil meer.",
  ],
  // 636 x (136 x 77% - 125 x 90%) / 60 x 52 x 37,20 = -€ 159.526.
  [
    "een graad waarbij het meerkosten zijn",
    { declaratiegraadStraks: 0.9 },
    "Theoretische besparing € 173.674 per jaar; bij een declaratiegraad van 83,8% is er geen verschil meer. Bij de opgegeven 90,0% na de overgang zijn het meerkosten van € 159.526.",
  ],
  [
    "gelijke minuten",
    { minutenStraks: 136, declaratiegraadStraks: undefined },
    "Er is geen verschil: de minuten blijven gelijk, of er zijn geen cliënten.",
  ],
])("het antwoord bij %s", (_, anders, zin) => {
  const vraag = { ...besparingDuiven, basis: { ...besparingDuiven.basis, ...anders } };
  const [blad] = uitgerekend([planBlad(besparing, vraag)]) as [Blad];
  expect(opBlad(blad, "antwoord")).toEqual([zin]);
});

test("twee bladen naast elkaar in één werkmap", () => {
  expect(() => drukWerkmap([duiven, voorbeeld])).not.toThrow();
});

test("zonder keuze voor wie onder de laagste band ligt: geen bedrag voor de verdeling, met een zin", () => {
  const [blad] = uitgerekend([planBlad(besparing, GEEN_UITSPRAAK)]) as [Blad];
  expect(opBlad(blad, "methode_besparing").slice(2)).toEqual([0, { fout: "#N/A" }]);
  const zin = "Geen uitspraak: er liggen cliënten onder de laagste band.";
  expect([...uitgerold(blad).values()].map(String).join("\n")).toContain(zin);
});

test("een ingevuld gemiddelde is afgerond zoals het blad het toont: dat is geen verschil met de groepen", () => {
  // 180 x 75, 260 x 105 en 100 x 131: samen 540 cliënten, gemiddeld 99,814814... minuten nu en 85 straks.
  const groepen = [
    { minutenNu: 75, minutenStraks: 60, aantal: 180 },
    { minutenNu: 105, minutenStraks: 90, aantal: 260 },
    { minutenNu: 131, minutenStraks: 117, aantal: 100 },
  ];
  const basis = { ...besparingDuiven.basis, clienten: 540, minutenStraks: 85 };
  const teksten = (nu: number) => {
    const vraag = { ...besparingDuiven, groepen, basis: { ...basis, minutenNu: nu } };
    const [blad] = uitgerekend([planBlad(besparing, vraag)]) as [Blad];
    return [...uitgerold(blad).values()].map(String).join("\n");
  };
  expect(teksten(99.81)).toContain("De groepen tellen op tot de ingevulde aantallen en gemiddelden.");
  expect(teksten(99.81)).toContain("Vrijwel gelijk: het ingevulde gemiddelde is afgerond");
  expect(teksten(99.82)).toContain("ingevuld zijn 540, 99,82 en 85,00.");
  expect(teksten(99.82)).toContain("Anders, want de groepen hebben samen");
});

test("groepen die anders optellen dan is ingevuld: het blad zegt het, met een naam voor het paneel", () => {
  const [blad] = uitgerekend([planBlad(besparing, MEER)]) as [Blad];
  const teksten = [...uitgerold(blad).values()].map(String).join("\n");
  // De voorbeeldgroepen: 636 cliënten, gemiddeld 136 en 125.
  expect(teksten).toContain(
    "Let op: de groepen tellen 636 cliënten met gemiddeld 136,00 minuten nu en 125,00 straks; ingevuld zijn 603, 118,00 en 127,50.",
  );
  expect(teksten).toContain("Het gemiddelde gaat over een grens");
  expect(zinnenOp(besparing, blad, MEER).join("\n")).toContain("de groepen tellen 636 cliënten");
  expect(opBlad(blad, "antwoord")).toEqual([
    expect.stringMatching(
      /^Theoretische meerkosten .* Let op: de groepen tellen niet op tot de ingevulde aantallen of gemiddelden\.$/,
    ),
  ]);
});

/** 10 cliënten van 100 naar 80 minuten, met twee banden: vanaf 60 en vanaf 90. */
const TWEE_BANDEN = (prijzen: readonly [number, number], minutenStraks = 80): Besparingsvraag => ({
  ...voorbeeldBesparing,
  basis: { ...voorbeeldBesparing.basis, clienten: 10, minutenNu: 100, minutenStraks },
  groepen: [{ minutenNu: 100, minutenStraks, aantal: 10 }],
  banden: [60, 90].map((vanaf, i) => ({ vanaf, prijs: prijzen[i] as number })),
});

const GEMIDDELDE_GELIJK =
  "Het gemiddelde gaat naar een andere band met dezelfde prijs, dus deze som ziet geen verschil.";

test.each([
  [
    "één prijs voor twee banden",
    TWEE_BANDEN([200, 200]),
    [10, 10],
    [
      GEMIDDELDE_GELIJK,
      "Per saldo geen verschil: de oude en de nieuwe band kosten evenveel, of het een heft het ander op.",
    ],
  ],
  [
    "iedereen wisselt van band",
    TWEE_BANDEN([200, 300]),
    [10, 10],
    [
      "Het gemiddelde gaat over een grens: deze som laat iedereen van band wisselen, en in het echt wisselt een deel.",
      "Iedereen gaat over een grens en kost voortaan de prijs van een andere band.",
    ],
  ],
  [
    "niemand wisselt van band",
    TWEE_BANDEN([200, 300], 91),
    [0, 0],
    [
      "Het gemiddelde blijft in dezelfde band, dus deze som ziet geen verschil.",
      "Niemand gaat over een grens: wie in zijn band blijft, kost evenveel, hoeveel minuten er ook af gaan.",
    ],
  ],
] as const)("waarom een prijs per band dit geeft: %s", (_, vraag, wissel, waarom) => {
  const [blad] = uitgerekend([planBlad(besparing, vraag)]) as [Blad];
  expect(opBlad(blad, "methode_wissel").slice(2)).toEqual(wissel);
  expect(opBlad(blad, "methode_waarom").slice(2)).toEqual(waarom);
});

test("een declaratiegraad boven 102% past ook als hele weken in de tabel", () => {
  const vraag = { ...besparingDuiven, basis: { ...besparingDuiven.basis, declaratiegraad: 1.05 } };
  const [blad] = uitgerekend([planBlad(besparing, vraag)]) as [Blad];
  // 105% van 52 is 54,6: 55 weken. 636 x 11 / 60 x 55 x 37,20.
  expect(opBlad(blad, "lezing_hele_weken")).toEqual([expect.closeTo(238563.6, 6)]);
});

test("een min zegt wat hij betekent; zonder min staat er niets bij", () => {
  const meer = { ...besparingDuiven, basis: { ...besparingDuiven.basis, minutenStraks: 140 } };
  const labels = (vraag: Besparingsvraag) =>
    [...uitgerold(uitgerekend([planBlad(besparing, vraag)])[0] as Blad).values()].filter(
      (w): w is string => typeof w === "string",
    );
  expect(labels(meer)).toContain("Theoretische besparing op wat gedeclareerd wordt (min: meerkosten)");
  expect(labels(meer)).toContain("Minuten minder per week, alle cliënten (min: het worden er meer)");
  expect(labels(besparingDuiven).filter((l) => l.includes("min:"))).toEqual([]);
  expect(labels(meer).filter((t) => t === "Besparing (min: meerkosten)")).toHaveLength(1);
});

test("een prijs per band zonder prijzen, en banden zonder dat deel: elk een zin", () => {
  const ruw = (banden: readonly object[], prijs: object | undefined) =>
    ({
      peildatum: besparingDuiven.peildatum,
      delen: { basis: besparingDuiven.basis, prijs },
      lijsten: { banden, groepen: [] },
    }) as never;
  const regels = { grens: "t/m", onderLaagste: "geen" };
  const zonder = keurVraag(besparing, ruw([{ vanaf: 60 }], regels));
  expect(zonder).toEqual({
    bezwaren: [{ zin: expect.stringContaining("vul de banden met hun prijzen in") as unknown }],
  });
  expect(keurVraag(besparing, ruw([], regels))).toEqual(zonder);
  expect(keurVraag(besparing, ruw(verzonnenBanden, regels))).toHaveProperty("vraag");
  const gelezen = keurVraag(besparing, ruw(verzonnenBanden, undefined)) as { vraag: Besparingsvraag };
  const [blad] = uitgerekend([planBlad(besparing, gelezen.vraag)]) as [Blad];
  expect(zinnenOp(besparing, blad, gelezen.vraag).join("\n")).toContain("tellen pas mee als u ook het deel");
});

test("typen op het blad: alles rekent mee", () => {
  const blad = planBlad(besparing, voorbeeldBesparing);
  const { basis } = MEER;
  const getypt: Record<string, number | string> = {
    clienten: basis.clienten,
    minuten_nu: basis.minutenNu,
    minuten_straks: basis.minutenStraks,
    weken: basis.wekenPerJaar,
    grens: "tot",
    onder_laagste: "geen",
  };
  const nieuw = new Map(
    Object.entries(getypt).map(([naam, waarde]) => [
      blad.namen?.find((n) => n.naam === celnaam(besparing, 1, naam))?.bereik,
      waarde,
    ]),
  );
  const cellen = blad.cellen.map((c) => {
    const inhoud = nieuw.get(c.adres) ?? c.inhoud;
    return inhoud === undefined ? c : { ...c, inhoud };
  });
  const [uit] = uitgerekend([{ ...blad, cellen }]) as [Blad];
  verwachtOrakel(besparing, uit, orakelBesparing(MEER));
});

const getal = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((x) => x / 4);
const groepen = fc.array(
  fc.record({
    minutenNu: getal(1, 300),
    minutenStraks: getal(1, 300),
    aantal: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 20 },
);

/** Een vraag waarvan het ingevulde gemiddelde dat van de groepen is; declaratiegraad x weken blijft een aantal weken van een jaar. */
const metGemiddelde = fc
  .tuple(groepen, getal(4, 43), fc.double({ min: 0.3, max: 1.2, noNaN: true }))
  .map(([rijen, wekenPerJaar, declaratiegraad]): Besparingsvraag => {
    const clienten = rijen.reduce((s, g) => s + g.aantal, 0);
    const gemiddeld = (kies: "minutenNu" | "minutenStraks") =>
      rijen.reduce((s, g) => s + g.aantal * g[kies], 0) / clienten;
    return {
      ...voorbeeldBesparing,
      basis: {
        clienten,
        minutenNu: gemiddeld("minutenNu"),
        minutenStraks: gemiddeld("minutenStraks"),
        uurtarief: 37.2,
        declaratiegraad,
        wekenPerJaar,
      },
      groepen: rijen,
    };
  });

/** De besparing van een manier van rekenen: gemiddelde en verdeling onder p*q, daarna onder een prijs per band. */
function besparingen(orakel: Orakel): number[] {
  return (orakel.methode_besparing ?? []).map((b) => {
    if (typeof b !== "number") throw new Error(`geen bedrag: ${JSON.stringify(b)}`);
    return b;
  });
}

const eerste = (orakel: Orakel, naam: string) => orakel[naam]?.[0] as number;

test("wet: onder p*q geven het gemiddelde en de verdeling dezelfde besparing", () => {
  fc.assert(
    fc.property(metGemiddelde, (vraag) => {
      const u = orakelBesparing(vraag);
      const gedeclareerd = eerste(u, "gedeclareerd");
      const schaal = Math.max(1, Math.abs(gedeclareerd));
      for (const b of besparingen(u).slice(0, 2))
        expect(Math.abs(b - gedeclareerd) / schaal).toBeLessThan(1e-7);
    }),
  );
});

test("wet: bij het breekpunt is er niets bespaard, en bij een gelijke graad alles", () => {
  fc.assert(
    fc.property(metGemiddelde, (vraag) => {
      const u = orakelBesparing(vraag);
      const bij = (declaratiegraadStraks: number) =>
        eerste(
          orakelBesparing({ ...vraag, basis: { ...vraag.basis, declaratiegraadStraks } }),
          "bij_graad_straks",
        );
      expect(bij(eerste(u, "breekpunt"))).toBeCloseTo(0, 4);
      expect(bij(vraag.basis.declaratiegraad)).toBeCloseTo(eerste(u, "gedeclareerd"), 4);
    }),
  );
});

test("het blad rekent zoals het orakel, wat er ook wordt ingevuld", () => {
  fc.assert(
    fc.property(metGemiddelde, (vraag) => {
      const [blad] = uitgerekend([planBlad(besparing, vraag)]) as [Blad];
      verwachtOrakel(besparing, blad, orakelBesparing(vraag));
    }),
    { numRuns: 25 },
  );
});

test("wet: blijft elke groep in haar band, dan bespaart een prijs per band niets, ook al bespaart p*q wel", () => {
  const binnen = fc.array(
    fc
      .tuple(
        fc.constantFrom([61, 90], [91, 120], [121, 180], [181, 300]),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
      )
      .map(([[van = 0, tot = 0], a, b, aantal]) => ({
        minutenNu: van + (a % (tot - van + 1)),
        minutenStraks: van + (b % (tot - van + 1)),
        aantal,
      })),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(binnen, (rijen) => {
      const u = orakelBesparing({ ...voorbeeldBesparing, groepen: rijen });
      expect(besparingen(u)[3]).toBe(0);
    }),
  );
});
