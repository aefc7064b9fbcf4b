import { vraagDuiven } from "../../src/plans/capaciteit-duiven";
import { basisOp } from "../../src/plans/capaciteit/begin";
import { delen } from "../../src/plans/capaciteit/delen";
import { leesCapaciteit, namenOm } from "../../src/plans/capaciteit/lees";
import { bladId, celnaam, exemplaarVan, volgendExemplaar } from "../../src/plans/capaciteit/namen";
import { planCapaciteit } from "../../src/plans/capaciteit/plan";
import { rekenCapaciteit } from "../../src/plans/capaciteit/reken";
import type { Capaciteitsvraag } from "../../src/plans/capaciteit/vraag";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { adres, leesGebied } from "../../src/workbook/adres";
import { isFormule, isMatrix, type Blad, type Celwaarde } from "../../src/workbook/blad";
import { datum } from "../../src/workbook/cellen";
import type { Waarden } from "../../src/workbook/werkmap";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { herbereken } from "../hulp/libreoffice";
import { leesWaarden, type Gelezen } from "../hulp/xlsx-lezen";
import { lagen } from "./hulp/lagen";

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

const VRAGEN: Record<string, Capaciteitsvraag> = { duiven: vraagDuiven, alles: ALLES, anders: ANDERS };
const wmo = Object.fromEntries(
  Object.entries(VRAGEN).map(([naam, vraag]) => [naam, metUitkomsten([planCapaciteit(vraag)])[0] as Blad]),
);
let libreoffice: Record<string, Record<string, Record<string, Gelezen>>>;
beforeAll(() => {
  const gedrukt = Object.fromEntries(
    Object.entries(VRAGEN).map(([naam, vraag]) => [
      naam,
      drukWerkmap(metUitkomsten(alsGewoneBladen([planCapaciteit(vraag)]))),
    ]),
  );
  libreoffice = Object.fromEntries(
    Object.entries(herbereken(gedrukt)).map(([naam, bytes]) => [naam, leesWaarden(bytes)]),
  );
}, 120_000);

/** De waarden onder een naam op het blad, door de hele uitgerolde tabel heen. */
function bijNaam(blad: Blad, naam: string): (Celwaarde | null)[][] {
  const bereik = blad.namen?.find((n) => n.naam === celnaam(1, naam))?.bereik;
  const gebied = leesGebied(bereik ?? "");
  if (gebied === undefined) throw new Error(`${naam} staat niet op het blad.`);
  const cellen = uitgerold(blad);
  return Array.from({ length: gebied.tot.rij - gebied.van.rij + 1 }, (_, r) =>
    Array.from(
      { length: gebied.tot.kolom - gebied.van.kolom + 1 },
      (_, k) => cellen.get(adres({ rij: gebied.van.rij + r, kolom: gebied.van.kolom + k })) ?? null,
    ),
  );
}

function uitgerold(blad: Blad): Map<string, Celwaarde> {
  const cellen = new Map<string, Celwaarde>();
  for (const { adres: plek, inhoud } of blad.cellen) {
    if (inhoud === undefined) continue;
    const waarde = isFormule(inhoud) ? inhoud.uitkomst : inhoud;
    const van = leesGebied(plek)?.van;
    if (!isMatrix(waarde)) cellen.set(plek, waarde as Celwaarde);
    else
      waarde.forEach((rij, r) =>
        rij.forEach((w, k) =>
          cellen.set(adres({ rij: (van?.rij ?? 0) + r, kolom: (van?.kolom ?? 0) + k }), w),
        ),
      );
  }
  return cellen;
}

/** Alle namen van het blad met hun waarden, zoals de poort van de werkmap ze geeft. */
function gelezenUit(blad: Blad, exemplaar = 1): Map<string, Waarden> {
  const bestaat = new Set(blad.namen?.map((n) => n.naam));
  return new Map(
    namenOm(exemplaar)
      .filter((n) => bestaat.has(n))
      .map((n) => [n, bijNaam(blad, n.slice(celnaam(exemplaar, "").length))]),
  );
}

test("de Duivense figuren: tabel 2, € 26.502, en 11 betaalde uren tegen 14,7 als 1.400 uur productief is", () => {
  const { jaren, structureel } = rekenCapaciteit(vraagDuiven);
  expect(jaren.map((j) => Number(j.uren.toFixed(2)))).toEqual([11, 10.96, 6.62, 5.38]);
  expect(jaren[0]?.kosten).toBeCloseTo(26502.3733, 4);
  expect(jaren[0]?.betaald).toBeCloseTo(11, 10);
  expect(jaren[0]?.betaaldBijVoorbeeld).toBeCloseTo(14.708571, 6);
  expect(structureel?.[0]?.tijdelijk.uren).toBeCloseTo(11 - 280 / 52, 10);
});

test("met de normen van 1 juli 2024 is een nieuwe aanvraag 2,5 uur: 11,67 uur per week", () => {
  const basis = basisOp(datum("2024-07-01"));
  expect(rekenCapaciteit({ ...vraagDuiven, basis }).jaren[0]?.uren).toBeCloseTo(11.673077, 6);
});

test.each(Object.keys(VRAGEN))(
  "%s: elke uitkomst van het formulier staat op het blad, ook in LibreOffice",
  (naam) => {
    const vraag = VRAGEN[naam] as Capaciteitsvraag;
    const blad = wmo[naam] as Blad;
    const lo = libreoffice[naam]?.Capaciteit ?? {};
    const cellen = [...uitgerold(blad)];
    for (const [plek, waarde] of cellen)
      if (typeof waarde === "number") expect([plek, lo[plek]]).toEqual([plek, expect.closeTo(waarde, 6)]);
      else expect([plek, lo[plek] ?? ""]).toEqual([plek, waarde]);
    const getallen = cellen.flatMap(([, w]) => (typeof w === "number" ? [w] : []));
    const gezocht = alleGetallen(rekenCapaciteit(vraag));
    expect(gezocht.length).toBeGreaterThan(20);
    for (const g of gezocht)
      expect([g, getallen.some((w) => Math.abs(w - g) <= 1e-9 * Math.max(1, Math.abs(g)))]).toEqual([
        g,
        true,
      ]);
  },
);

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
  const [blad] = metUitkomsten([planCapaciteit(vraag)]);
  expect([...uitgerold(blad as Blad).values()]).toContain(
    "Buiten de termijn: met deze capaciteit wordt de voorraad nooit afgehandeld.",
  );
  expect(rekenCapaciteit(vraag).voorraad?.maanden[11]?.binnen).toBe(false);
});

test.each(Object.keys(VRAGEN))("%s: wat op het blad staat, komt als dezelfde vraag terug", (naam) => {
  const terug = leesCapaciteit(gelezenUit(wmo[naam] as Blad));
  expect(terug).toEqual({ vraag: VRAGEN[naam] });
});

test("een waarde gelijk aan de norm wordt de norm zelf, een andere blijft een eigen waarde", () => {
  const inhoud = (vraag: Capaciteitsvraag, naam: string) => {
    const blad = planCapaciteit(vraag);
    const plek = blad.namen?.find((n) => n.naam === celnaam(1, naam))?.bereik;
    return blad.cellen.find((c) => c.adres === plek)?.inhoud;
  };
  expect(inhoud(vraagDuiven, "uren_herindicatie")).toEqual({
    formule: 'WMO.NORM("behandeltijd-herindicatie-uren",WMO_Capaciteit_peildatum)',
  });
  expect(inhoud(vraagDuiven, "uren_aanvraag")).toBe(2);
  expect(inhoud(ANDERS, "loonkosten")).toBe(7500);
});

test("de bron volgt de waarde: norm met bron, of eigen waarde, ook op een datum zonder norm", () => {
  const bron = (blad: Blad, naam: string) => {
    const plek = blad.namen?.find((n) => n.naam === celnaam(1, naam))?.bereik ?? "";
    return uitgerold(blad).get(plek.replace("B", "E"));
  };
  expect(bron(wmo.duiven as Blad, "uren_herindicatie")).toContain("Gemeente Duiven");
  expect(bron(wmo.duiven as Blad, "uren_aanvraag")).toBe("Eigen waarde.");
  expect(bron(wmo.anders as Blad, "loonkosten")).toBe("Eigen waarde.");
  expect(bron(wmo.anders as Blad, "werkweek")).toBe("Eigen waarde.");
  expect(bron(wmo.alles as Blad, "onderzoekstermijn")).toContain("Wmo 2015, artikel 2.3.2");
});

test("met alle delen staat er hoogstens één laag van onze functies boven de normen", () => {
  expect(lagen([wmo.alles as Blad])).toBe(1);
});

test("een tweede blad past ernaast, met eigen id en namen, en leest terug als zichzelf", () => {
  const bladen = metUitkomsten([planCapaciteit(vraagDuiven), planCapaciteit(ANDERS, { exemplaar: 2 })]);
  expect(() => drukWerkmap(bladen)).not.toThrow();
  expect(bladen.map((b) => [b.id, b.titel, b.versie])).toEqual([
    ["capaciteit", "Capaciteit", 2],
    ["capaciteit_2", "Capaciteit 2", 2],
  ]);
  expect(volgendExemplaar(["capaciteit", "capaciteit_2", "capaciteit_4"])).toBe(3);
  expect([bladId(1), bladId(3)].map(exemplaarVan)).toEqual([1, 3]);
  expect(["capaciteit_1", "capaciteit_02", "nagerekend"].map(exemplaarVan)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("wat niet te lezen is, krijgt een zin per cel", () => {
  const namen = gelezenUit(wmo.alles as Blad);
  namen.set(celnaam(1, "werkweek"), [["zesendertig"]]);
  namen.set(celnaam(1, "licht_aandeel"), [[25]]);
  namen.set(celnaam(1, "loonkosten"), [[{ fout: "#N/A" }]]);
  namen.set(celnaam(1, "looptijd_nu"), [[null]]);
  namen.set(celnaam(1, "jaren"), [[2024], [2024], [2026], [2027]]);
  const terug = leesCapaciteit(namen) as { bezwaren: string[] };
  expect(terug.bezwaren).toHaveLength(5);
  const alles = terug.bezwaren.join("\n");
  expect(alles).toContain("Het jaar 2024 staat er twee keer.");
  expect(alles).toContain("Uren van een volledige werkweek is de tekst “zesendertig”");
  expect(alles).toContain("Bedoelde u 0,25?");
  expect(alles).toContain("#N/B (#N/A)");
  expect(alles).toContain("Looptijd van een indicatie nu is nog leeg.");
});

test("lege regels tussen de jaren tellen niet mee; aantallen zonder jaar wel als bezwaar", () => {
  const namen = gelezenUit(wmo.duiven as Blad);
  namen.set(celnaam(1, "jaren"), [[2024], [null], [2026], [null]]);
  namen.set(celnaam(1, "aflopend"), [[216], [null], [102], [70]]);
  namen.set(celnaam(1, "nieuw"), [[70], [""], [70], [70]]);
  expect(leesCapaciteit(namen)).toEqual({ bezwaren: [expect.stringContaining("Jaar is")] });
  namen.set(celnaam(1, "aflopend"), [[216], [null], [102], [null]]);
  namen.set(celnaam(1, "nieuw"), [[70], [""], [70], [null]]);
  expect(leesCapaciteit(namen)).toMatchObject({ vraag: { jaren: [{ jaar: 2024 }, { jaar: 2026 }] } });
});

test("elk veld heeft een eigen naam op het blad en een norm, een afspraak of een wenk", () => {
  const velden = delen.flatMap((d) => d.velden);
  expect(new Set(velden.map((v) => v.naam)).size).toBe(velden.length);
  for (const v of velden)
    expect([v.label, [v.norm, v.afspraak, v.wenk, v.leegIs].filter((x) => x !== undefined).length]).toEqual([
      v.label,
      1,
    ]);
});
