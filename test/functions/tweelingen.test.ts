import { definities } from "../../src/functions/definities";
import { lintFormule } from "../../src/formula/lint";
import { gevallentabellen, type Geval } from "../hulp/gevallen";
import { kaalXlsx, letters } from "../hulp/kaal-xlsx";
import { herbereken } from "../hulp/libreoffice";
import { leegWerkmap, zetGevallen, type Uitkomstplek } from "../hulp/tweelingblad";
import { vergelijk } from "../hulp/vergelijk";
import { leesWaarden } from "../hulp/xlsx-lezen";

const tabellen = gevallentabellen();
const werkmap = leegWerkmap();
const plekken = new Map(
  definities.flatMap(({ som, inExcel }) =>
    inExcel === undefined
      ? []
      : [[som.naam, zetGevallen(werkmap, som, inExcel, tabellen.get(som.naam) ?? [])] as const],
  ),
);
let waarden: ReturnType<typeof leesWaarden>;
beforeAll(() => {
  waarden = leesWaarden(herbereken({ tweelingen: kaalXlsx(werkmap) }).tweelingen);
}, 120_000);

/** Waar LibreOffice of de vaste vorm van een tabel met reden anders is; elk geval wordt wel uitgerekend. */
const ANDERS: Record<string, string> = {
  "BANDBREEDTE_NAAM: ONWAAR is geen aantal minuten": "ONWAAR is in LibreOffice 0, dus leeg",
  "BREEKPUNT_DECLARATIEGRAAD: ONWAAR als minuten": "ONWAAR is in LibreOffice 0, dus leeg",
  "BANDBREEDTE_VERDELING: WAAR is geen aantal minuten": "WAAR in een lijst is in LibreOffice 1",
  "PLANMINUTEN: WAAR als aantal keren": "WAAR in een lijst is in LibreOffice 1",
  "KOSTEN_PXQ: WAAR tussen de minuten": "WAAR in een lijst is in LibreOffice 1",
  "GUNNINGSSCORE: WAAR als prijs": "WAAR in een lijst is in LibreOffice 1",
  "BANDBREEDTE_VERDELING: eigen tabel van twee banden met namen en een lege rij eronder: de band blijft een nummer":
    "de lege rij van de tabel geeft een lege rij in de verdeling",
  "WERKVOORRAAD: te groot om te tonen: voorraad en wachttijd zijn een fout, de rest van de rij blijft":
    "een rekenblad geeft #GETAL! zodra een tussenstap te groot is",
};

/** Wat een gewone formule niet kan, weigert zij: nooit stil een andere uitkomst. */
const GEWEIGERD: Record<string, string> = {
  "CONTRACTMONITOR: een los accent is dezelfde aanbieder (NFKC)": "een gewone formule kent geen NFKC",
  "NORMTIJD: een module met een los accent (NFKC)": "een gewone formule kent geen NFKC",
};

test("de uitzonderingen bestaan nog", () => {
  const namen = [...tabellen].flatMap(([functie, gevallen]) => gevallen.map((g) => `${functie}: ${g.naam}`));
  const uitzonderingen = [...Object.keys(ANDERS), ...Object.keys(GEWEIGERD)];
  expect(uitzonderingen.filter((n) => !namen.includes(n))).toEqual([]);
});

test("een functie zonder gewone formule zegt waarom, en een andere niet", () => {
  for (const { som, inExcel, woorden } of definities)
    expect([som.naam, woorden.zonderTweeling === undefined]).toEqual([som.naam, inExcel !== undefined]);
  expect(definities.filter((d) => d.inExcel === undefined).map((d) => d.som.naam)).toEqual(["ONZEKERHEID"]);
});

test("gewone formules gebruiken alleen wat Excel 2016, LibreOffice 7.4 en de rekenmotor kennen", () => {
  const formules = [...werkmap.bladen]
    .filter(([blad]) => blad.startsWith("U ") || blad === "WMO-hulp")
    .flatMap(([, rijen]) => [...rijen.values()].flatMap((cellen) => [...cellen.values()]))
    .filter((cel) => typeof cel === "object")
    .map((cel) => cel.formule);
  expect(formules.length).toBeGreaterThan(1000);
  const bezwaren = [...new Set(formules)].map((formule) => [formule, lintFormule(formule)] as const);
  expect(bezwaren.filter(([, lijst]) => lijst.length > 0)).toEqual([]);
});

const gevallen = [...plekken].flatMap(([functie, lijst]) =>
  lijst.map((plek) => [`${functie}: ${plek.geval.naam} (${plek.vorm})`, functie, plek] as const),
);

test.each(gevallen)("%s", (_, functie, plek) => {
  const gekregen = uitkomst(functie, plek);
  if (ANDERS[`${functie}: ${plek.geval.naam}`] !== undefined) return expect(gekregen.flat()).not.toEqual([]);
  const geweigerd = plek.geval.fout ?? GEWEIGERD[`${functie}: ${plek.geval.naam}`];
  if (geweigerd !== undefined) return expect(gekregen.flat().some(isFout)).toBe(true);
  vergelijk(zonderSoortFout(plek.geval), zonderZin(gekregen));
});

test("een lege rij onderaan een eigen tabel geeft dezelfde verdeling, met een lege rij erin", () => {
  const naam = "eigen tabel van twee banden met namen en een lege rij eronder: de band blijft een nummer";
  const plek = plekken.get("BANDBREEDTE_VERDELING")?.find((p) => p.geval.naam === naam) as Uitkomstplek;
  const rijen = uitkomst("BANDBREEDTE_VERDELING", plek).filter((rij) => rij.some((c) => c !== ""));
  vergelijk(plek.geval, rijen);
});

function uitkomst(functie: string, { rij, rijen, kolommen }: Uitkomstplek): unknown[][] {
  const blad = waarden[`U ${functie}`] ?? {};
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_, k) => blad[`${letters(k + 1)}${rij + r}`] ?? ""),
  );
}

function isFout(cel: unknown): boolean {
  return typeof cel === "object" && cel !== null && "fout" in cel;
}

/** Bij een weigering mag een gewone formule een andere fout geven, zonder zin. */
function zonderSoortFout(geval: Geval): Geval {
  if (!Array.isArray(geval.uitkomst)) return geval;
  const uit = geval.uitkomst.map((rij) => rij.map((c) => (typeof c === "object" ? { fout: "fout" } : c)));
  return { ...geval, uitkomst: uit };
}

function zonderZin(cellen: unknown[][]): unknown[][] {
  return cellen.map((rij) => rij.map((c) => (isFout(c) ? { fout: "fout" } : c)));
}
