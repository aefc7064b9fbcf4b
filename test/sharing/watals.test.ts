import { deelWerkmap } from "../../src/sharing/deel";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken } from "../hulp/libreoffice";
import { metDelen, verschillen } from "../hulp/werkmapbytes";
import { leesWaarden, type Gelezen } from "../hulp/xlsx-lezen";

type Invoer = number | string | null;

/** Invoer in alle soorten: lijsten van getallen en namen, datums (als dagnummer), keuzes en sleutels als tekst. */
const INVOER: Readonly<Record<string, Invoer>> = {
  ...Object.fromEntries([136, 68, 200, 95, 45, 181].map((m, i) => [`A${i + 1}`, m])),
  ...Object.fromEntries(
    ["Zorg A", "Zorg B", "Zorg A", "Zorg B", "Zorg A", "Zorg B"].map((n, i) => [`B${i + 1}`, n]),
  ),
  ...Object.fromEntries([60, 90, 120, 180].map((g, i) => [`C${i + 1}`, g])),
  C5: "tot",
  D1: 45474,
  D2: 43831,
  D3: 45292,
  D4: "tarief-01H04-per-minuut",
  D5: "zacht",
  D6: "basis",
  D7: "enig extra",
  D8: "uur",
  D9: "maand",
  ...Object.fromEntries([200, 250, 150].map((n, i) => [`E${i + 1}`, n])),
};

const FORMULES: readonly string[] = [
  "WMO.NORM(D4,D1)",
  "WMO.NORM_BRON(D4,D1)",
  "WMO.EIGEN_BIJDRAGE(636,D1)",
  "WMO.GROEI_PER_JAAR(500,636,D2,D3)",
  "WMO.BANDBREEDTE_NAAM(A2,C1:C4,C5)",
  "SUM(WMO.MINUTEN_PER_MAAND(A1:A6))",
  "WMO.KOSTEN_PXQ(A1:A6,37.2)",
  'WMO.NORMTIJD(D6:D7,"KPMG HBEL 2021")',
  "WMO.MINUTEN_PER_WEEK(A4,D8,D9)",
  "WMO.BANDBREEDTE_VERDELING(A1:A6,C1:C4,C5)",
  "WMO.CONTRACTMONITOR(B1:B6,A1:A6,A1:A6)",
  "WMO.AFBOUW(600,E1:E3,2024,D5,136,125,37.2,0.77,2,4000)",
];

/** Wat iemand zonder de invoegtoepassing verandert, een voor een en alles tegelijk. Null maakt de cel leeg. */
const WIJZIGINGEN: Readonly<Record<string, Readonly<Record<string, Invoer>>>> = {
  getalInLijst: { A2: 121 },
  plaatsInLijstLeeg: { A3: null },
  grens: { C2: 95 },
  grensTekst: { C5: "t/m", A2: 60 },
  peildatum: { D1: 46000 },
  tweeDatums: { D2: 43466, D3: 45658 },
  sleutel: { D4: "loonkosten-schaal-9-per-maand" },
  scenario: { D5: "hard zonder herindicatie" },
  moduleWeg: { D7: null },
  eenheid: { D8: "minuut", D9: "week" },
  naamInLijst: { B3: "zorg b" },
  aflopend: { E2: 100, E3: 300 },
};
const ALLES = Object.assign({}, ...Object.values(WIJZIGINGEN)) as Record<string, Invoer>;

function werkmap(anders: Readonly<Record<string, Invoer>>): Uint8Array {
  const invoer = Object.entries({ ...INVOER, ...anders });
  const blad: Blad = {
    id: "watals",
    versie: 1,
    titel: "Wat als",
    cellen: [
      ...invoer.flatMap(([adres, inhoud]) => (inhoud === null ? [] : [{ adres, inhoud }])),
      ...FORMULES.map((formule, i) => ({ adres: `G${1 + i * 12}`, inhoud: { formule } })),
    ],
  };
  return drukWerkmap(metUitkomsten([blad]));
}

/** De gedeelde werkmap met andere invoer in dezelfde cellen, zoals LibreOffice haar krijgt. */
function metInvoer(xlsx: Uint8Array, anders: Readonly<Record<string, Invoer>>): Uint8Array {
  return metDelen(xlsx, (delen) => {
    const pad = "xl/worksheets/sheet1.xml";
    let xml = delen[pad] as string;
    for (const [plek, waarde] of Object.entries(anders)) {
      const binnen =
        waarde === null ? "" : typeof waarde === "number" ? `<v>${waarde}</v>` : `<is><t>${waarde}</t></is>`;
      const soort = typeof waarde === "string" ? ' t="inlineStr"' : "";
      const nieuw = xml.replace(
        new RegExp(`<c r="${plek}"[^>]*>.*?</c>`),
        `<c r="${plek}"${soort}>${binnen}</c>`,
      );
      if (nieuw === xml) throw new Error(`${plek} is niet gevonden`);
      xml = nieuw;
    }
    return { [pad]: xml };
  });
}

/** De uitkomsten rechts van de invoer. */
function uitkomsten(xlsx: Uint8Array): Record<string, Record<string, Gelezen>> {
  const blad = leesWaarden(xlsx)["Wat als"] ?? {};
  return { "Wat als": Object.fromEntries(Object.entries(blad).filter(([plek]) => plek >= "G")) };
}

test("lijsten, datums en teksten veranderen: LibreOffice rekent zonder ons hetzelfde als onze functies", () => {
  const bron = werkmap({});
  const { bestand, verslag } = deelWerkmap(bron, { datum: "2024-07-01" });
  expect(verslag).toMatchObject({ weigeringen: [], verschillen: [], onbewezen: [], verouderd: [] });
  const begin = uitkomsten(bron)["Wat als"] ?? {};
  for (const i of FORMULES.keys()) expect(typeof begin[`G${1 + i * 12}`]).toMatch(/number|string/);
  const gevallen = { ...WIJZIGINGEN, alles: ALLES, niets: {} };
  const na = herbereken(
    Object.fromEntries(
      Object.entries(gevallen).map(([naam, anders]) => [naam, metInvoer(bestand as Uint8Array, anders)]),
    ),
  );
  const geraakt = new Set<string>();
  for (const [naam, anders] of Object.entries(gevallen)) {
    const verwacht = uitkomsten(werkmap(anders));
    expect([naam, verschillen(verwacht, uitkomsten(na[naam] as Uint8Array), 1e-7)]).toEqual([naam, []]);
    const veranderd = verschillen(uitkomsten(bron), verwacht, 1e-9);
    expect([naam, veranderd.length > 0]).toEqual([naam, naam !== "niets"]);
    for (const regel of veranderd) geraakt.add(regel.replace(/^.*!([A-Z]+\d+):.*$/, "$1"));
  }
  // Elke formule is door minstens één wijziging veranderd: anders bewijst deze test niets over haar.
  const rijen = [...geraakt].map((plek) => Number(plek.replace(/^[A-Z]+/, "")));
  FORMULES.forEach((formule, i) => {
    const raak = rijen.some((r) => r >= 1 + i * 12 && r < 13 + i * 12);
    expect([formule, raak]).toEqual([formule, true]);
  });
}, 180_000);
