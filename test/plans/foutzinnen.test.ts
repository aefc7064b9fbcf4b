import { dagnummer } from "../../src/domain/datum";
import { keurVeld, type Ruw } from "../../src/plans/opgave/keurveld";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { isGetal, type Kolom, type Veld } from "../../src/plans/opgave/veld";
import { plannen } from "../../src/plans/plannen";

const TE_LAAT = dagnummer(2100, 1, 1);
const VREEMD: readonly Ruw[] = [
  0,
  -1,
  -0.5,
  0.5,
  77,
  2024.5,
  1e12,
  1e300,
  20240701,
  TE_LAAT,
  "veel",
  "",
  "31-02-2024",
  true,
  { fout: "#N/A" },
];
const IN_BESTAND = [
  0,
  -1,
  -0.5,
  0.5,
  77,
  2024.5,
  1e12,
  20240701,
  TE_LAAT,
  "veel",
  "",
  "31-02-2024",
  "2100-01-01",
  "1-1-1900",
  true,
  null,
  [],
  {},
];

/** Elke zin die een veld of kolom kan geven, met waar zij vandaan komt. */
function elkeZin(): { zin: string; bij: Veld | Kolom }[] {
  return plannen.flatMap((plan) => {
    const velden = plan.delen.flatMap((d) => d.velden).map((bij) => ({ bij, rijen: [undefined] }));
    const kolommen = plan.lijsten.flatMap((l) => l.kolommen).map((bij) => ({ bij, rijen: [undefined, 1] }));
    return [...velden, ...kolommen].flatMap(({ bij, rijen }) =>
      rijen.flatMap((rij) =>
        VREEMD.flatMap((ruw) => {
          const gekeurd = keurVeld(bij, ruw, rij);
          return "zin" in gekeurd ? [{ zin: gekeurd.zin, bij }] : [];
        }),
      ),
    );
  });
}

/** Elke klacht over een invoerbestand waarin alles dezelfde vreemde waarde heeft. */
function elkeKlacht(): string[] {
  const met = (velden: readonly (Veld | Kolom)[], waarde: unknown, naam: (v: Veld | Kolom) => string) =>
    Object.fromEntries(velden.map((v) => [naam(v), waarde]));
  return plannen.flatMap((plan) =>
    IN_BESTAND.flatMap((waarde) => {
      const eigen = (v: Veld) => v.gedeeld === undefined;
      const rijen = (kolommen: readonly Kolom[]) => [met(kolommen, waarde, (v) => v.sleutel)];
      const gedeeld = plan.delen.flatMap((d) => d.velden.filter((v) => !eigen(v)));
      const uitslag = leesBegroting({
        versie: 1,
        titel: "Proef",
        peildatum: "2024-07-01",
        uitgangspunten: {
          ...met(gedeeld, waarde, (v) => ("gedeeld" in v ? (v.gedeeld ?? "") : "")),
          ...Object.fromEntries(
            plan.lijsten.flatMap((l) => (l.gedeeld ? [[l.gedeeld, rijen(l.kolommen)]] : [])),
          ),
        },
        plannen: [
          {
            plan: plan.id,
            delen: Object.fromEntries(
              plan.delen.map((d) => [d.naam, met(d.velden.filter(eigen), waarde, (v) => v.sleutel)]),
            ),
            lijsten: Object.fromEntries(
              plan.lijsten.flatMap((l) => (l.gedeeld ? [] : [[l.naam, rijen(l.kolommen)]])),
            ),
          },
        ],
      });
      return "klachten" in uitslag ? uitslag.klachten.map((k) => k.zin) : [];
    }),
  );
}

const ZINNEN = elkeZin();
const ALLE = [...new Set([...ZINNEN.map(({ zin }) => zin), ...elkeKlacht()])];

test("geen zin heeft een woord dubbel, een dubbele spatie of een gat", () => {
  // Genoeg om te weten dat er iets gelezen wordt: elk plan heeft velden, en elk veld weigert tekst.
  expect(ALLE.length).toBeGreaterThan(1000);
  const lelijk = /(?<!\p{L})(\p{L}+) \1(?!\p{L})| {2}|undefined|NaN|null\b(?!\.)|\[object| \.|\.\./u;
  expect(ALLE.filter((zin) => lelijk.test(zin))).toEqual([]);
});

test("waar een datum hoort staat geen dagnummer, en niets over DATUM(..)", () => {
  const datums = ZINNEN.filter(({ bij }) => isGetal(bij) && bij.vorm === "datum").map(({ zin }) => zin);
  expect(datums.length).toBeGreaterThan(50);
  expect(datums.filter((zin) => zin.includes(String(TE_LAAT)) || /DATUM\(|een getal in/.test(zin))).toEqual(
    [],
  );
});

test("geen zin weigert 0 en vraagt om 0 of meer", () => {
  expect(ALLE.filter((zin) => /(is 0;|groter dan 0 zijn).*0 of meer/.test(zin))).toEqual([]);
});

test("een label dat midden in een zin ophoudt, staat tussen aanhalingstekens", () => {
  const kolom = (sleutel: string) =>
    plannen.flatMap((p) => p.lijsten.flatMap((l) => l.kolommen)).find((k) => k.label === sleutel) as Kolom;
  const zin = (label: string, ruw: Ruw) => {
    const uit = keurVeld(kolom(label), ruw, 1);
    return "zin" in uit ? uit.zin : undefined;
  };
  expect(zin("Of: valt op", "veel")).toBe("“Of: valt op” op rij 1 is “veel”. Kies uit “ingangsdatum”.");
  expect(zin("Moet eindigen op", TE_LAAT)).toBe(
    "“Moet eindigen op” op rij 1 is 1 januari 2100; dat is geen datum tot en met 31 december 2099. Vul een eerdere dag in, bijvoorbeeld 1-7-2024.",
  );
  expect(zin("Moet eindigen op", 20240701)).toMatch(/Bedoelt u 1 juli 2024\? Schrijf de dag dan zo\.$/);
});

test("een bron bij iets dat niet op het blad staat, is een klacht met de sleutel die bedoeld zal zijn", () => {
  const lees = (bronnen: Record<string, string>) => {
    const uitslag = leesBegroting({
      versie: 1,
      titel: "Proef",
      peildatum: "2024-07-01",
      uitgangspunten: {
        Clienten: 636,
        Minuten_nu: 136,
        Minuten_straks: 125,
        Uurtarief: 37.2,
        Declaratiegraad: 0.77,
      },
      plannen: [{ plan: "besparing", bronnen }],
    });
    return "klachten" in uitslag ? uitslag.klachten : [];
  };
  expect(lees({ gedeclareerd: "De notitie: € 173.674.", minuten_minder: "De notitie." })).toEqual([]);
  expect(lees({ minuten_mnder: "De notitie." })).toEqual([
    {
      pad: "$.plannen[0].bronnen.minuten_mnder",
      zin: "Op het blad Besparing staat met deze invoer geen “minuten_mnder” om een bron bij te zetten. Bedoelt u “minuten_minder”?",
    },
  ]);
  expect(lees({ heel_iets_anders: "x" })[0]?.zin).toMatch(/Bekend zijn “.*“gedeclareerd”/);
});
