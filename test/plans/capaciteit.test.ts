import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { vindNorm } from "../../src/norms/vind";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { plannen } from "../../src/plans/plannen";
import { rekenCapaciteit } from "../../src/plans/capaciteit/reken";
import type { Capaciteitsvraag } from "../../src/plans/capaciteit/vraag";
import { beginwaarden } from "../../src/plans/opgave/begin";
import { planBlad } from "../../src/plans/opgave/blad";
import { leesPlan } from "../../src/plans/opgave/lees";
import * as namen from "../../src/plans/opgave/namen";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/workbook/blad";
import { datum } from "../../src/workbook/cellen";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { beproefPlan, gelezenUit, uitgerold } from "../hulp/planproef";

/** De Duivense vraag met alle delen; wat de notitie niet noemt, is een rekenvoorbeeld. */
const ALLES: Capaciteitsvraag = {
  ...vraagDuiven,
  looptijd: { clienten: 636, looptijdNu: 3, looptijdStraks: 5 },
  licht: { aandeel: 0.25, loonkostenLicht: 5500, werkweekLicht: 32, productiviteitLicht: 0.8 },
  voorraad: {
    begin: 140,
    instroom: 25,
    urenBeschikbaar: 16,
    urenPerZaak: 2.5,
    onderzoekstermijn: 6,
    beslistermijn: 2,
  },
  structureel: { niveau: 6 },
};

/** Andere productiviteit, eigen waarden, kortere looptijd, en een voorraad die binnen de termijn blijft. */
const ANDERS: Capaciteitsvraag = {
  peildatum: datum("2025-07-01"),
  jaren: [
    { jaar: 2026, aflopend: 120, nieuw: 40 },
    { jaar: 2027, aflopend: 0, nieuw: 45 },
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
  structureel: {},
};

const celnaam = (naam: string) => namen.celnaam(capaciteit, 1, naam);

const VRAGEN: Record<string, Capaciteitsvraag> = { duiven: vraagDuiven, alles: ALLES, anders: ANDERS };
beproefPlan(capaciteit, VRAGEN);

const wmo = Object.fromEntries(
  Object.entries(VRAGEN).map(([naam, vraag]) => [
    naam,
    metUitkomsten([planBlad(capaciteit, vraag)])[0] as Blad,
  ]),
);
test("de Duivense figuren: tabel 2, € 26.502, en 11 betaalde uren tegen 14,7 als 1.400 uur productief is", () => {
  const { jaren, structureel } = rekenCapaciteit(vraagDuiven);
  expect(jaren.map((j) => Number(j.uren.toFixed(2)))).toEqual([11, 10.96, 6.62, 5.38]);
  expect(jaren[0]?.kosten).toBeCloseTo(26502.3733, 4);
  expect(jaren[0]?.betaald).toBeCloseTo(11, 10);
  expect(jaren[0]?.betaaldBijVoorbeeld).toBeCloseTo(14.708571, 6);
  expect(structureel?.[0]?.tijdelijk.uren).toBeCloseTo(11 - 280 / 52, 10);
});

test("met 2,5 uur per nieuwe aanvraag, zoals in de tekst van de notitie: 11,67 uur per week", () => {
  const basis = { ...vraagDuiven.basis, urenAanvraag: 2.5 };
  expect(rekenCapaciteit({ ...vraagDuiven, basis }).jaren[0]?.uren).toBeCloseTo(11.673077, 6);
});

test.each(Object.keys(VRAGEN))("%s: elke uitkomst van de sommen staat ergens op het blad", (naam) => {
  const cellen = [...uitgerold(wmo[naam] as Blad).values()];
  const getallen = cellen.filter((w): w is number => typeof w === "number");
  const gezocht = alleGetallen(rekenCapaciteit(VRAGEN[naam] as Capaciteitsvraag));
  expect(gezocht.length).toBeGreaterThan(20);
  for (const g of gezocht)
    expect([g, getallen.some((w) => Math.abs(w - g) <= 1e-9 * Math.max(1, Math.abs(g)))]).toEqual([g, true]);
});

function alleGetallen(x: unknown): number[] {
  if (typeof x === "number") return [x];
  return typeof x === "object" && x !== null ? Object.values(x).flatMap(alleGetallen) : [];
}

test("de werkvoorraad zegt of de wachttijd binnen 6 + 2 weken blijft, en precies erop is erbinnen", () => {
  const tekst = (naam: string) => [...uitgerold(wmo[naam] as Blad).values()].map(String).join();
  expect(tekst("alles")).toContain("Buiten de termijn van onderzoek en beschikking samen.");
  expect(tekst("anders")).toContain("Binnen de termijn van onderzoek en beschikking samen.");
  // 26 zaken, 52 weken en 1 uur per zaak: 3 uur per week is 13 per maand, 2 maanden is 26/3 weken; termijn precies zo lang.
  const grens = (termijn: number) =>
    rekenCapaciteit({
      ...vraagDuiven,
      voorraad: {
        begin: 26,
        instroom: 13,
        urenBeschikbaar: 3,
        urenPerZaak: 1,
        onderzoekstermijn: termijn,
        beslistermijn: 2,
      },
    }).voorraad?.maanden[0];
  expect(grens(26 / 3 - 2)).toMatchObject({ wachttijd: 2, binnen: true });
  expect(grens(26 / 3 - 2.001)?.binnen).toBe(false);
});

test("zonder capaciteit wordt de voorraad nooit afgehandeld, en dat staat er", () => {
  const vraag = {
    ...ALLES,
    voorraad: { ...(ALLES.voorraad as object), urenBeschikbaar: 0 },
  } as Capaciteitsvraag;
  const [blad] = metUitkomsten([planBlad(capaciteit, vraag)]);
  expect([...uitgerold(blad as Blad).values()]).toContain(
    "Buiten de termijn: met deze capaciteit wordt de voorraad nooit afgehandeld.",
  );
  expect(rekenCapaciteit(vraag).voorraad?.maanden[11]?.binnen).toBe(false);
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
  expect(bron(wmo.duiven as Blad, "uren_herindicatie")).toMatch(/^Eigen invoer: /);
  expect(bron(wmo.anders as Blad, "loonkosten")).toMatch(/^Eigen invoer: /);
  expect(bron(wmo.anders as Blad, "werkweek")).toBe("Eigen waarde.");
  expect(bron(wmo.alles as Blad, "onderzoekstermijn")).toContain("Wmo 2015, artikel 2.3.2");
});

const exemplaarVan = (id: string) => namen.exemplaarVan(capaciteit, id);

test("een tweede blad past ernaast, met eigen id en namen, en leest terug als zichzelf", () => {
  const bladen = metUitkomsten([
    planBlad(capaciteit, vraagDuiven),
    planBlad(capaciteit, ANDERS, { exemplaar: 2 }),
  ]);
  expect(() => drukWerkmap(bladen)).not.toThrow();
  expect(bladen.map((b) => [b.id, b.titel, b.versie])).toEqual([
    ["capaciteit", "Capaciteit", 2],
    ["capaciteit_2", "Capaciteit 2", 2],
  ]);
  expect(namen.volgendExemplaar(capaciteit, ["capaciteit", "capaciteit_2", "capaciteit_4"])).toBe(3);
  expect([1, 3].map((n) => exemplaarVan(namen.bladId(capaciteit, n)))).toEqual([1, 3]);
  expect(["capaciteit_1", "capaciteit_02", "nagerekend"].map(exemplaarVan)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("wat niet te lezen is, krijgt een zin per cel", () => {
  const cellen = gelezenUit(capaciteit, wmo.alles as Blad);
  cellen.set(celnaam("werkweek"), [["zesendertig"]]);
  cellen.set(celnaam("licht_aandeel"), [[25]]);
  cellen.set(celnaam("loonkosten"), [[{ fout: "#N/A" }]]);
  cellen.set(celnaam("looptijd_nu"), [[null]]);
  cellen.set(celnaam("jaren"), [[2024], [2024], [2026], [2027]]);
  const terug = leesPlan(capaciteit, cellen) as { bezwaren: { zin: string }[] };
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
  cellen.set(celnaam("jaren"), [[2024], [null], [2026], [null]]);
  cellen.set(celnaam("aflopend"), [[216], [null], [102], [70]]);
  cellen.set(celnaam("nieuw"), [[70], [""], [70], [70]]);
  expect(leesPlan(capaciteit, cellen)).toMatchObject({
    bezwaren: [{ zin: expect.stringContaining("Jaar op rij 4 is nog leeg") as string }],
  });
  cellen.set(celnaam("aflopend"), [[216], [null], [102], [null]]);
  cellen.set(celnaam("nieuw"), [[70], [""], [70], [null]]);
  expect(leesPlan(capaciteit, cellen)).toMatchObject({ vraag: { jaren: [{ jaar: 2024 }, { jaar: 2026 }] } });
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
