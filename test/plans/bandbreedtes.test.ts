import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { voorbeeldBandbreedtes } from "../../src/plans/bandbreedtes/voorbeeld";
import type { Bandbreedtesvraag, Groep } from "../../src/plans/bandbreedtes/velden";
import { planBlad } from "../../src/plans/opgave/blad";
import { keurVraag } from "../../src/plans/opgave/keur";
import { celnaam } from "../../src/plans/opgave/namen";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad, Celwaarde } from "../../src/sheet/blad";
import { blad, datum, invoer, rij } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { beproefPlan, bijNaam, uitgerold, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { orakelBandbreedtes } from "../orakel/bandbreedtes";

/** Zestig verschillende groepen, op kwarten van minuten. */
const VEEL: readonly Groep[] = Array.from({ length: 60 }, (_, i) => ({
  minutenNu: 61.25 + i * 3.75,
  minutenStraks: 48 + i * 3.5,
  aantal: 1 + ((i * 7) % 13),
}));

const EIGEN_BANDEN = [
  { vanaf: 0, naam: "licht" },
  { vanaf: 67.5 },
  { vanaf: 120 },
  { vanaf: 150, naam: "zwaar" },
  { vanaf: 240.25 },
];

/** Duiven, Normenkader: één groep, gemiddeld 136 naar 125 minuten; een wat-als met de tabel van 2025. */
const DUIVEN: Bandbreedtesvraag = {
  peildatum: datum("2024-07-01"),
  regels: { grens: "t/m", onderLaagste: "fout" },
  groepen: [{ minutenNu: 136, minutenStraks: 125, aantal: 636 }],
  banden: [],
};

const GEEN_UITSPRAAK: Bandbreedtesvraag = {
  ...voorbeeldBandbreedtes,
  regels: { grens: "t/m", onderLaagste: "fout" },
};

const VRAGEN: Record<string, Bandbreedtesvraag> = {
  voorbeeld: voorbeeldBandbreedtes,
  duiven: DUIVEN,
  tot: { ...voorbeeldBandbreedtes, regels: { grens: "tot", onderLaagste: "geen" } },
  veel: {
    peildatum: datum("2025-07-01"),
    regels: { grens: "tot", onderLaagste: "fout" },
    groepen: VEEL,
    banden: EIGEN_BANDEN,
  },
  eenBand: {
    peildatum: datum("2025-07-01"),
    regels: { grens: "t/m", onderLaagste: "fout" },
    groepen: [
      { minutenNu: 50, minutenStraks: 60, aantal: 3 },
      { minutenNu: 100, minutenStraks: 200, aantal: 2.5 },
    ],
    banden: [{ vanaf: 60, prijs: 100 }],
  },
  geenUitspraak: GEEN_UITSPRAAK,
};

beproefPlan(bandbreedtes, VRAGEN, orakelBandbreedtes);

/** De waarden onder een naam op een uitgerekend blad. */
function opBlad(blad: Blad, naam: string, exemplaar = 1): (Celwaarde | null)[] {
  return bijNaam(blad, celnaam(bandbreedtes, exemplaar, naam))?.flat() ?? [];
}

/** Een blad waarop iemand de invoer van een andere vraag van dezelfde vorm heeft getypt. */
function getypt(blad: Blad, vraag: Bandbreedtesvraag): Blad {
  const nieuw = new Map<string, number | string>();
  const typ = (naam: string, waarden: readonly (number | string | undefined)[]) => {
    const bereik = blad.namen?.find((n) => n.naam === celnaam(bandbreedtes, 1, naam))?.bereik ?? "";
    const [, kolom = "", rij = ""] = /^([A-Z]+)(\d+)/.exec(bereik) ?? [];
    waarden.forEach((w, i) => w !== undefined && nieuw.set(`${kolom}${Number(rij) + i}`, w));
  };
  typ("grens", [vraag.regels.grens]);
  typ("onder_laagste", [vraag.regels.onderLaagste]);
  typ(
    "groep_minuten_nu",
    vraag.groepen.map((g) => g.minutenNu),
  );
  typ(
    "groep_minuten_straks",
    vraag.groepen.map((g) => g.minutenStraks),
  );
  typ(
    "groep_aantal",
    vraag.groepen.map((g) => g.aantal),
  );
  typ(
    "band_vanaf",
    vraag.banden.map((b) => b.vanaf),
  );
  typ(
    "band_prijs",
    vraag.banden.map((b) => b.prijs),
  );
  return {
    ...blad,
    cellen: blad.cellen.map((c) => {
      const inhoud = nieuw.get(c.adres) ?? c.inhoud;
      return inhoud === undefined ? c : { ...c, inhoud };
    }),
  };
}

test("Duiven, Normenkader: 136 naar 125 minuten blijft in band 120-180, dus niemand wisselt van band", () => {
  const [uit] = uitgerekend([planBlad(bandbreedtes, DUIVEN)]) as [Blad];
  const figuren = { clienten: 636, minder: 636, minder_in_band: 636, lager: 0, gelijk: 636, op_grens: 0 };
  for (const [naam, waarde] of Object.entries(figuren))
    expect([naam, opBlad(uit, naam)]).toEqual([naam, [waarde]]);
  for (const wanneer of ["nu", "straks"])
    expect(opBlad(uit, `verdeling_clienten_${wanneer}`)).toEqual([0, 0, 0, 636, 0, 636]);
  expect(opBlad(uit, "antwoord")).toEqual([
    "Niemand wisselt van band, dus een prijs per band verandert niets aan de kosten.",
  ]);
  expect(zinnenOp(bandbreedtes, uit, DUIVEN).join("\n")).toContain("geldt vanaf 1 januari 2025");
});

test("het verzonnen voorbeeld: 636 cliënten, gemiddeld 136 en 125, en twee groepen op een grens", () => {
  const [uit] = uitgerekend([planBlad(bandbreedtes, voorbeeldBandbreedtes)]) as [Blad];
  const samen = 12 * (67 * 70 + 140 * 110 + 31 * 160);
  const figuren = {
    clienten: 636,
    gemiddeld_nu: 136,
    gemiddeld_straks: 125,
    // 95 -> 90 (67 cliënten) en 130 -> 120 (140): bij t/m een band lager, bij tot niet. 6 + 31 gaan in beide lezingen omlaag.
    op_grens: 67 + 140,
    lager_tm: 67 + 140 + 6 + 31,
    lager_tot: 6 + 31,
    // Per jaar, bij t/m: 67 van 250 naar 180, 140 van 360 naar 250, 31 van 520 naar 360; 6 houden de prijs van band 1.
    besparing: samen,
    besparing_tm: samen,
    besparing_tot: 12 * 31 * 160,
  };
  for (const [naam, waarde] of Object.entries(figuren))
    expect([naam, opBlad(uit, naam)]).toEqual([naam, [waarde]]);
  expect(opBlad(uit, "antwoord")).toEqual([
    "244 cliënten gaan naar een lagere band; met deze prijzen kost dat per jaar € 300.600 minder; straks onder de laagste band: 6 cliënten.",
  ]);
});

/** Groepen die van de ene band naar de andere gaan, met de tabel van de Drechtsteden of met verzonnen prijzen. */
const antwoordBij = (
  groepen: readonly (readonly [nu: number, straks: number, aantal: number])[],
  banden: Bandbreedtesvraag["banden"] = [],
  onderLaagste: "fout" | "laagste band" = "laagste band",
) => {
  const vraag: Bandbreedtesvraag = {
    peildatum: datum("2025-07-01"),
    regels: { grens: "t/m", onderLaagste },
    groepen: groepen.map(([minutenNu, minutenStraks, aantal]) => ({ minutenNu, minutenStraks, aantal })),
    banden,
  };
  const [blad] = uitgerekend([planBlad(bandbreedtes, vraag)]) as [Blad];
  return opBlad(blad, "antwoord")[0];
};
const PRIJZEN = voorbeeldBandbreedtes.banden;

// Prijzen per maand: 180, 250, 360 en 520 euro.
test.each<[Parameters<typeof antwoordBij>, string]>([
  [[[[100, 80, 1]]], "1 cliënt gaat naar een lagere band."],
  [[[[80, 100, 1]]], "1 cliënt gaat naar een hogere band."],
  [
    [
      [
        [100, 80, 1200],
        [80, 100, 3],
      ],
    ],
    "1.200 cliënten gaan naar een lagere band en 3 naar een hogere band.",
  ],
  [
    [[[100, 80, 1]], PRIJZEN],
    "1 cliënt gaat naar een lagere band; met deze prijzen kost dat per jaar € 840 minder.",
  ],
  [
    [[[80, 100, 2]], PRIJZEN],
    "2 cliënten gaan naar een hogere band; met deze prijzen kost dat per jaar € 1.680 meer.",
  ],
  [
    [
      [
        [100, 80, 1],
        [80, 100, 1],
      ],
      PRIJZEN,
    ],
    "1 cliënt gaat naar een lagere band en 1 naar een hogere band; met deze prijzen blijven de kosten gelijk.",
  ],
  [
    [[[80, 50, 2]], PRIJZEN, "fout"],
    "2 cliënten gaan naar een lagere band; zonder keuze voor wie onder de laagste band ligt, is er geen bedrag; straks onder de laagste band: 2 cliënten.",
  ],
  [
    [[[50, 40, 1]], PRIJZEN, "fout"],
    "Niemand wisselt van band; zonder keuze voor wie onder de laagste band ligt, is er geen bedrag; straks onder de laagste band: 1 cliënt.",
  ],
])("het antwoord in één zin: %j", (invoer, zin) => {
  expect(antwoordBij(...invoer)).toBe(zin);
});

test("wie op een grens staat, staat op het blad met beide uitkomsten", () => {
  const [uit] = uitgerekend([planBlad(bandbreedtes, voorbeeldBandbreedtes)]) as [Blad];
  const kolom = (naam: string) => opBlad(uit, `grens_${naam}`);
  const leeg = Array.from({ length: 8 }, () => "");
  expect(kolom("nu")).toEqual([95, 130, ...leeg]);
  expect(kolom("straks")).toEqual([90, 120, ...leeg]);
  expect(kolom("aantal")).toEqual([67, 140, ...leeg]);
  expect([kolom("straks_tm"), kolom("straks_tot")]).toEqual([
    [1, 2, ...leeg],
    [2, 3, ...leeg],
  ]);
  expect([...uitgerold(uit).values()]).toContain("t/m: band 3 → 2; tot: band 3 → 3");
  const letOp = zinnenOp(bandbreedtes, uit, voorbeeldBandbreedtes).filter((z) => z.startsWith("Let op"));
  expect(letOp).toEqual([
    "Let op: 207 cliënten staan nu of straks precies op een grens. Naar een lagere band gaan bij “t/m” 244 en bij “tot” 37 van alle cliënten.",
  ]);
});

test("staat er niemand op een grens, dan zegt het blad dat; wie er een typt, ziet haar op dezelfde plaats", () => {
  const leeg = planBlad(bandbreedtes, DUIVEN);
  const [uit] = uitgerekend([leeg]) as [Blad];
  const teksten = (blad: Blad) => [...uitgerold(blad).values()].map(String).join("\n");
  expect(opBlad(uit, "grens_nu")).toEqual([""]);
  expect(teksten(uit)).toContain("Geen enkele groep staat op een grens.");
  const opGrens = { ...DUIVEN, groepen: [{ minutenNu: 136, minutenStraks: 120, aantal: 636 }] };
  const [getypte] = uitgerekend([getypt(leeg, opGrens)]) as [Blad];
  expect(opBlad(getypte, "grens_straks")).toEqual([120]);
  expect(teksten(getypte)).toContain(
    "636 cliënten staan nu of straks precies op een grens. Naar een lagere band gaan bij “t/m” 636 en bij “tot” 0 van alle cliënten.",
  );
  // Een blad is te verbouwen zolang zijn namen staan waar zij horen: die hangen dus niet af van wat iemand typt.
  expect(leeg.namen).toEqual(planBlad(bandbreedtes, opGrens).namen);
});

test("de tabel van band naar band heeft haar totalen", () => {
  const [uit] = uitgerekend([planBlad(bandbreedtes, voorbeeldBandbreedtes)]) as [Blad];
  const cellen = uitgerold(uit);
  const kop =
    [...cellen].find(([, w]) => typeof w === "string" && w.startsWith("Van band naar band"))?.[0] ?? "";
  const totalen = [...cellen].filter(([plek, w]) => w === "totaal" && plek.startsWith("A"));
  const rij = totalen.map(([plek]) => Number(plek.slice(1))).find((r) => r > Number(kop.slice(1)));
  expect([..."BCDEFG"].map((k) => cellen.get(`${k}${rij}`))).toEqual([6, 93, 221, 285, 31, 636]);
});

test("typen op het blad: alles rekent mee, ook de lijst van groepen op een grens", () => {
  // De helft van zestig groepen krijgt straks 150 of 120 minuten: dat zijn er meer dan het blad naast elkaar zet.
  const anders: Bandbreedtesvraag = {
    ...(VRAGEN.veel as Bandbreedtesvraag),
    regels: { grens: "t/m", onderLaagste: "geen" },
    groepen: VEEL.map((g, i) => ({
      minutenNu: g.minutenNu + 2,
      minutenStraks: i % 2 === 0 ? 120 + 30 * (i % 4 === 0 ? 1 : 0) : g.minutenStraks + 30,
      aantal: g.aantal + i,
    })),
  };
  const blad = planBlad(bandbreedtes, VRAGEN.veel as Bandbreedtesvraag);
  const [uit] = uitgerekend([getypt(blad, anders)]) as [Blad];
  const orakel = orakelBandbreedtes(anders);
  verwachtOrakel(bandbreedtes, uit, orakel);
  const opGrens = orakel.uit_grens?.at(-1) as number;
  expect(opGrens).toBeGreaterThanOrEqual(30);
  const teksten = [...uitgerold(uit).values()].map(String).join("\n");
  expect(teksten).toContain(`Hierboven staan de eerste 10 van de ${opGrens} groepen op een grens`);
  expect(teksten).toContain("Klopt: alle cliënten staan precies één keer in deze tabel.");
});

test("onder de laagste band zonder keuze: geen uitspraak over kosten, wel de verdeling, met een zin", () => {
  const [uit] = uitgerekend([planBlad(bandbreedtes, GEEN_UITSPRAAK)]) as [Blad];
  expect(opBlad(uit, "verdeling_clienten_straks")).toEqual([6, 93, 221, 285, 31, 636]);
  expect(zinnenOp(bandbreedtes, uit, GEEN_UITSPRAAK).join("\n")).toContain(
    "er liggen cliënten onder de laagste band, dus er is geen bedrag.",
  );
  expect(opBlad(uit, "besparing")).toEqual([{ fout: "#N/A" }]);
});

test("met uitgangspunten op een ander blad: dezelfde uitkomsten, ook als een naam van een band leeg is", () => {
  const { regels, banden, groepen } = voorbeeldBandbreedtes;
  const uitgangspunten = blad({
    id: "uitgangspunten",
    versie: 1,
    titel: "Uitgangspunten",
    cellen: [
      rij("A1", invoer(voorbeeldBandbreedtes.peildatum), invoer(regels.grens), invoer(regels.onderLaagste)),
      ...banden.map((b, i) => rij(`A${i + 2}`, invoer(b.vanaf), undefined, invoer(b.prijs))),
      ...groepen.map((g, i) =>
        rij(`D${i + 2}`, invoer(g.minutenNu), invoer(g.minutenStraks), invoer(g.aantal)),
      ),
    ],
  });
  const bladen = uitgerekend([
    uitgangspunten,
    planBlad(bandbreedtes, voorbeeldBandbreedtes, {
      koppelingen: {
        peildatum: { formule: "Uitgangspunten!A1", van: "Van het blad Uitgangspunten." },
        velden: {
          grens: { formule: "Uitgangspunten!B1", van: "Van het blad Uitgangspunten." },
          onderLaagste: { formule: "Uitgangspunten!C1", van: "Van het blad Uitgangspunten." },
        },
        lijsten: {
          banden: banden.map((_, i) => ({
            vanaf: `Uitgangspunten!A${i + 2}`,
            naam: `Uitgangspunten!B${i + 2}`,
            prijs: `Uitgangspunten!C${i + 2}`,
          })),
          groepen: groepen.map((_, i) => ({
            minutenNu: `Uitgangspunten!D${i + 2}`,
            minutenStraks: `Uitgangspunten!E${i + 2}`,
            aantal: `Uitgangspunten!F${i + 2}`,
          })),
        },
      },
    }),
  ]);
  verwachtOrakel(bandbreedtes, bladen[1] as Blad, orakelBandbreedtes(voorbeeldBandbreedtes));
});

test("een tweede blad past ernaast, met dezelfde uitkomsten onder eigen namen", () => {
  const bladen = uitgerekend([
    planBlad(bandbreedtes, DUIVEN),
    planBlad(bandbreedtes, voorbeeldBandbreedtes, { exemplaar: 2 }),
  ]);
  expect(() => drukWerkmap(bladen)).not.toThrow();
  expect(opBlad(bladen[0] as Blad, "lager")).toEqual([0]);
  expect(opBlad(bladen[1] as Blad, "lager", 2)).toEqual([244]);
});

test("wat niet klopt aan banden of groepen, krijgt elk een zin", () => {
  const keur = (banden: object[], aantal = 1) =>
    keurVraag(bandbreedtes, {
      peildatum: datum("2025-07-01"),
      delen: { regels: { grens: "t/m", onderLaagste: "geen" } },
      lijsten: { banden, groepen: [{ minutenNu: 100, minutenStraks: 90, aantal }] } as never,
    });
  const zinnen = (x: ReturnType<typeof keur>) => ("bezwaren" in x ? x.bezwaren.map((b) => b.zin) : []);
  expect(zinnen(keur([{ vanaf: 60 }, { vanaf: 60.0000001 }]))).toEqual([
    expect.stringContaining("rij 2 begint bij"),
  ]);
  expect(zinnen(keur([{ vanaf: 60, prijs: 1 }, { vanaf: 90 }, { vanaf: 120 }]))).toEqual([
    expect.stringContaining("2 van de 3 banden heeft nog geen prijs"),
  ]);
  expect(zinnen(keur([], 0))).toEqual([expect.stringContaining("samen geen cliënten")]);
  expect(zinnen(keur([]))).toEqual([]);
});
