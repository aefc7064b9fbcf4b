import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { rekenBandbreedtes } from "../../src/plans/bandbreedtes/reken";
import { voorbeeldBandbreedtes } from "../../src/plans/bandbreedtes/voorbeeld";
import type { Bandbreedtesvraag, Groep } from "../../src/plans/bandbreedtes/vraag";
import { planBlad } from "../../src/plans/opgave/blad";
import { keurVraag } from "../../src/plans/opgave/keur";
import { celnaam } from "../../src/plans/opgave/namen";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad, Celwaarde } from "../../src/workbook/blad";
import { blad, datum, invoer, rij } from "../../src/workbook/cellen";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { beproefPlan, bijNaam, metNaam, uitgerold } from "../hulp/planproef";

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

beproefPlan(bandbreedtes, VRAGEN);

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
  const u = rekenBandbreedtes(DUIVEN);
  expect(u).toMatchObject({
    clienten: 636,
    minder: 636,
    minderInBand: 636,
    lager: 0,
    gelijk: 636,
    opGrens: 0,
  });
  expect(u.banden.map((b) => [b.clientenNu, b.clientenStraks])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [636, 636],
    [0, 0],
  ]);
  const zinnen = bandbreedtes.beeld(DUIVEN).blokken.flatMap((b) => (b.soort === "zin" ? [b.tekst] : []));
  expect(zinnen.join("\n")).toContain("geldt vanaf 1 januari 2025");
  expect(zinnen.join("\n")).toContain("niemand wisselt van band. 636 cliënten krijgen minder minuten");
});

test("het verzonnen voorbeeld: 636 cliënten, gemiddeld 136 en 125, en twee groepen op een grens", () => {
  const u = rekenBandbreedtes(voorbeeldBandbreedtes);
  expect([u.clienten, u.gemiddeldNu, u.gemiddeldStraks]).toEqual([636, 136, 125]);
  // 95 -> 90 (67 cliënten) en 130 -> 120 (140): bij t/m een band lager, bij tot niet. 6 + 31 gaan in beide lezingen omlaag.
  expect([u.opGrens, u.lagerTm, u.lagerTot]).toEqual([67 + 140, 67 + 140 + 6 + 31, 6 + 31]);
  // Per jaar, bij t/m: 67 van 250 naar 180, 140 van 360 naar 250, 31 van 520 naar 360; 6 houden de prijs van band 1.
  expect(u.prijs).toMatchObject({
    besparing: 12 * (67 * 70 + 140 * 110 + 31 * 160),
    besparingTm: 12 * (67 * 70 + 140 * 110 + 31 * 160),
    besparingTot: 12 * 31 * 160,
  });
});

test("wie op een grens staat, staat op het blad met beide uitkomsten", () => {
  const [uit] = metUitkomsten([planBlad(bandbreedtes, voorbeeldBandbreedtes)]) as [Blad];
  const kolom = (naam: string) => opBlad(uit, `grens_${naam}`);
  const leeg = ["", "", ""];
  expect(kolom("nu")).toEqual([95, 130, ...leeg]);
  expect(kolom("straks")).toEqual([90, 120, ...leeg]);
  expect(kolom("aantal")).toEqual([67, 140, ...leeg]);
  expect([kolom("straks_tm"), kolom("straks_tot")]).toEqual([
    [1, 2, ...leeg],
    [2, 3, ...leeg],
  ]);
  expect([...uitgerold(uit).values()]).toContain("t/m: band 3 → 2; tot: band 3 → 3");
});

test("typen op het blad: alles rekent mee, ook de lijst van groepen op een grens", () => {
  const anders: Bandbreedtesvraag = {
    ...voorbeeldBandbreedtes,
    regels: { grens: "tot", onderLaagste: "geen" },
    groepen: voorbeeldBandbreedtes.groepen.map((g, i) => ({
      minutenNu: g.minutenNu + 2,
      minutenStraks: i % 3 === 0 ? 150 : g.minutenStraks + 30,
      aantal: g.aantal + i,
    })),
    banden: [
      { vanaf: 50, prijs: 111 },
      { vanaf: 98, prijs: 222 },
      { vanaf: 150, prijs: 333 },
      { vanaf: 172, prijs: 444 },
    ],
  };
  const [uit] = metUitkomsten([getypt(planBlad(bandbreedtes, voorbeeldBandbreedtes), anders)]) as [Blad];
  for (const [naam, waarden] of metNaam(bandbreedtes.beeld(anders)))
    expect([naam, opBlad(uit, naam)]).toEqual([
      naam,
      waarden.map((w): unknown => (typeof w === "number" ? expect.closeTo(w, 6) : w)),
    ]);
  // Zeven groepen op een grens, en het blad heeft er plaats voor vijf: dat zegt het.
  const opGrens = rekenBandbreedtes(anders).grensgroepen;
  expect(opGrens.length).toBeGreaterThan(5);
  expect(opBlad(uit, "grens_straks")).toEqual(opGrens.slice(0, 5).map((g) => g.groep.minutenStraks));
  const teksten = [...uitgerold(uit).values()].map(String).join("\n");
  expect(teksten).toContain("Er staan meer groepen op een grens dan hier passen.");
  expect(teksten).toContain("Klopt: alle cliënten staan precies één keer in deze tabel.");
});

test("onder de laagste band zonder keuze: geen uitspraak over kosten, wel de verdeling, met een zin", () => {
  const beeld = bandbreedtes.beeld(GEEN_UITSPRAAK);
  const namen = metNaam(beeld).map(([naam]) => naam);
  expect(namen).toContain("verdeling_clienten_straks");
  expect(namen).not.toContain("besparing");
  expect(beeld.blokken.some((b) => b.soort === "zin" && b.letOp && b.tekst.includes("6"))).toBe(true);
  const [uit] = metUitkomsten([planBlad(bandbreedtes, GEEN_UITSPRAAK)]) as [Blad];
  expect(opBlad(uit, "besparing")).toEqual([{ fout: "#N/A" }]);
  expect([...uitgerold(uit).values()].map(String).join("\n")).toContain("Geen uitspraak: er liggen cliënten");
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
  const bladen = metUitkomsten([
    uitgangspunten,
    planBlad(bandbreedtes, voorbeeldBandbreedtes, {
      verwijzingen: {
        blad: "Uitgangspunten",
        peildatum: "Uitgangspunten!A1",
        velden: { grens: "Uitgangspunten!B1", onderLaagste: "Uitgangspunten!C1" },
        lijsten: {
          banden: (i) => ({
            vanaf: `Uitgangspunten!A${i + 1}`,
            naam: `Uitgangspunten!B${i + 1}`,
            prijs: `Uitgangspunten!C${i + 1}`,
          }),
          groepen: (i) => ({
            minutenNu: `Uitgangspunten!D${i + 1}`,
            minutenStraks: `Uitgangspunten!E${i + 1}`,
            aantal: `Uitgangspunten!F${i + 1}`,
          }),
        },
      },
    }),
  ]);
  for (const [naam, waarden] of metNaam(bandbreedtes.beeld(voorbeeldBandbreedtes)))
    expect([naam, opBlad(bladen[1] as Blad, naam)]).toEqual([
      naam,
      waarden.map((w): unknown => (typeof w === "number" ? expect.closeTo(w, 6) : w)),
    ]);
});

test("een tweede blad past ernaast, met dezelfde uitkomsten onder eigen namen", () => {
  const bladen = metUitkomsten([
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
