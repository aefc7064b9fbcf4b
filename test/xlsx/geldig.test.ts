import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { nieuwBestand } from "../../src/browser/pagina/bestand";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { vakOp } from "../../src/browser/rooster/vak";
import { installeer } from "../../src/engine/installeer";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { plannen } from "../../src/plans/plannen";
import { planBlad } from "../../src/plans/opgave/blad";
import { deelVeilig } from "../../src/sharing/deelveilig";
import { deelWerkmap } from "../../src/sharing/deel";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { herstelWerkmap } from "../../src/sharing/herstel";
import { kiesUitwegen } from "../../src/sharing/privacy/keuzes";
import { maakSchoon } from "../../src/sharing/privacy/schoon";
import { zoekPersoonsgegevens } from "../../src/sharing/privacy/zoek";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { googlewerkmap } from "../hulp/googlewerkmap";
import { keurBestanden, keurtest } from "../hulp/ooxmlkeuring";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { vragen } from "../hulp/planvragen";
import { metDelen } from "../hulp/werkmapbytes";
import { delen } from "../hulp/xlsx-lezen";
import { clienten, clientenwerkmap } from "../sharing/privacy-groepen/clientenwerkmap";
import { allesDelen, alsBestand } from "../sharing/privacy/hulp/privacywerkmap";

jest.setTimeout(600_000);
beforeAll(() => installeer());

const datum = "2024-07-01";
const keuzes = { datum, akkoord: true };
const heel = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes === undefined) throw new Error("er kwam geen bestand");
  return bytes;
};

/** Plannen (alle, of deze) elk op een eigen blad, met de vraag uit een voorbeeld en zonder gedeelde uitgangspunten. */
function elkPlan(alleen: readonly string[] = plannen.map((p) => p.id)): Blad[] {
  const delenVan = [...duiven().delen, ...verzonnen().delen];
  return plannen
    .filter((p) => alleen.includes(p.id))
    .map((plan) => {
      const vraag = delenVan.find((d) => d.plan.id === plan.id)?.vraag ?? vragen[plan.id];
      if (vraag === undefined) throw new Error(`geen voorbeeld met het plan ${plan.id}`);
      return planBlad(plan, vraag);
    });
}

function inProefwerkmap(bron: Uint8Array, zet: Readonly<Record<string, string | number>>): Uint8Array {
  const rooster = maakRooster(maakRoostermodel());
  openInRooster(rooster, bron, "een");
  const blad = rooster.bladen()[0]?.id ?? "";
  for (const [plek, waarde] of Object.entries(zet)) rooster.schrijf(vakOp(blad, plek), [[waarde]]);
  const erbij = rooster.voegBladToe("Erbij");
  rooster.zetOpmaak(vakOp(erbij, "A1"), { vet: true, getalvorm: "0.0%" });
  rooster.schrijf(vakOp(erbij, "A1:B1"), [[0.25, "=WMO.BANDBREEDTE(136)"]]);
  const uit = bewaarInBestand(rooster, bron);
  if ("redenen" in uit) throw new Error(uit.redenen.join(" "));
  return uit.bestand;
}

/** Elke soort bestand die het product schrijft, en de bronnen die van een ander zijn. */
function bestanden() {
  const gedrukt = Object.fromEntries(
    [
      ["duiven", maakBegroting(duiven())],
      ["verzonnen", maakBegroting(verzonnen())],
      ["elk plan", elkPlan()],
    ].map(([naam, bladen]) => [
      `begroting ${naam as string}, wmo`,
      drukWerkmap(metUitkomsten(bladen as Blad[]), { titel: "Proef" }),
    ]),
  ) as Record<string, Uint8Array>;
  // De plannen die niet in Duiven staan: samen gaat zo elk plan ook op gewone formules.
  const eigen = drukWerkmap(metUitkomsten(elkPlan(["bandbreedtes", "adviespunten"])));
  const rijk = alsWerkmap(rijkeDelen());
  const personen = alsBestand(allesDelen());
  const google = googlewerkmap();
  // Zoals LibreOffice haar teruggeeft: namen in kleine letters, zonder kenmerk van uitrollen.
  const beschadigd = metDelen(eigen, (d) =>
    Object.fromEntries(
      Object.entries(d).map(([pad, xml]) => [
        pad,
        /sheet\d+\.xml$/.test(pad) ? xml.replace(/_xldudf_WMO_\w+/g, (n) => n.toLowerCase()) : xml,
      ]),
    ),
  );
  const veilig = { vorm: "gewoon", datum, akkoord: true, clienten: "groepen", editie: "alles" } as const;
  const schoon = {
    metadata: true,
    vondsten: kiesUitwegen(zoekPersoonsgegevens(personen), { verwijder: true, pseudoniem: false }),
  };
  const uit: Record<string, Uint8Array> = {
    ...gedrukt,
    "begroting duiven, gewoon": drukWerkmap(metUitkomsten(alsGewoneBladen(maakBegroting(duiven())))),
    "deel gewoon": heel(deelWerkmap(eigen, keuzes).bestand),
    "deel waarden": heel(deelWerkmap(eigen, { ...keuzes, vorm: "waarden-met-formule" }).bestand),
    "deel clienten groepen": heel(
      deelVeilig(clientenwerkmap(clienten(300)), { ...veilig, schoon: { metadata: true, vondsten: [] } })
        .bestand,
    ),
    "deel met macro's.xlsm": heel(deelWerkmap(rijk, keuzes).bestand),
    "deel van Google": heel(deelWerkmap(google, keuzes).bestand),
    "deel van Google, x: en zonder cellStyleXfs": heel(
      deelWerkmap(googlewerkmap({ voor: "x:", zonderCelstijlen: true }), keuzes).bestand,
    ),
    herstel: heel(herstelWerkmap(beschadigd, { datum }).bestand),
    privacy: maakSchoon(personen, schoon).bytes,
    "proefwerkmap, nieuw": nieuwBestand(maakRooster(maakRoostermodel())),
    "proefwerkmap, eigen": inProefwerkmap(eigen, { M50: 3, M51: "=SUM(M50:M50)" }),
    "proefwerkmap met macro's.xlsm": inProefwerkmap(rijk, { A3: 130, B12: "uren" }),
    "proefwerkmap van Google": inProefwerkmap(google, { A1: 95, D9: "nieuw" }),
  };
  return { uit, bronnen: { "rijk.xlsm": rijk, personen, google } };
}
let gemaakt: ReturnType<typeof bestanden>;
beforeAll(() => (gemaakt = bestanden()));

keurtest("Microsofts keuring vindt niets in elk bestand dat wij schrijven", async () => {
  const { uit, bronnen } = gemaakt;
  const [fouten, bron] = [await keurBestanden(uit), await keurBestanden(bronnen)];
  // De werkmappen van een ander (nagemaakt) hebben zelf al iets; dat blijft staan en telt hier niet.
  const bekend = new Set(Object.values(bron).flat());
  const nieuw = Object.entries(fouten).map(([naam, lijst]) => [naam, lijst.filter((f) => !bekend.has(f))]);
  expect(Object.fromEntries(nieuw)).toEqual(Object.fromEntries(Object.keys(uit).map((naam) => [naam, []])));
  expect(Object.keys(uit).length).toBeGreaterThanOrEqual(16);
});

test("macro's en hun inhoudstypen blijven, byte voor byte", () => {
  const { uit, bronnen } = gemaakt;
  const rijk = bronnen["rijk.xlsm"];
  for (const bytes of [uit["deel met macro's.xlsm"], uit["proefwerkmap met macro's.xlsm"]].map(heel)) {
    expect(delen(bytes)["xl/vbaProject.bin"]).toBe(delen(rijk)["xl/vbaProject.bin"]);
    expect(delen(bytes)["[Content_Types].xml"]).toContain(
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    expect(delen(bytes)["[Content_Types].xml"]).toContain(
      'ContentType="application/vnd.ms-office.vbaProject"',
    );
  }
});

keurtest("maten en notaties voorbij de grens van Excel worden begrensd, en het bestand is goed", async () => {
  const bytes = drukWerkmap([
    {
      id: "maten",
      versie: 1,
      titel: "Maten",
      zonderKenmerk: true,
      cellen: [
        { adres: "A1", inhoud: 1, eigen: { grootte: 5000, inspringing: 900 }, eigenVorm: "0".repeat(256) },
        { adres: "A2", inhoud: 1, eigen: { grootte: 0.1 } },
      ],
      breedtes: { A: 300 },
      hoogtes: { 1: 2000 },
    },
  ]);
  const na = delen(bytes);
  expect(na["xl/worksheets/sheet1.xml"]).toMatch(/width="255".*ht="409"/);
  expect(na["xl/styles.xml"]).toMatch(/<sz val="409"\/>.*<sz val="1"\/>.*indent="250"/);
  expect(na["xl/styles.xml"]).not.toContain("0".repeat(256));
  expect(await keurBestanden({ bytes })).toEqual({ bytes: [] });
});

describe("de keuring van Microsoft ziet wat wij zouden kunnen breken", () => {
  /** Klein, met alles wat hieronder gebroken wordt: elke breuk is een eigen bestand voor de keuring. */
  const goed = () =>
    drukWerkmap([
      {
        id: "proef",
        versie: 1,
        titel: "Proef",
        cellen: [
          { adres: "A1", inhoud: "minuten", eigen: { vet: true } },
          { adres: "A2", inhoud: 136 },
        ],
        namen: [{ naam: "WMO_Minuten", bereik: "A2" }],
        breedtes: { A: 20 },
      },
    ]);
  const BREUKEN: Readonly<Record<string, (d: Record<string, string>) => Record<string, string | undefined>>> =
    {
      "elementen op de verkeerde volgorde": (d) =>
        vervang(d, "xl/worksheets/sheet1.xml", /(<sheetViews>.*?<\/sheetViews>)(.*)(<sheetData>)/s, "$2$1$3"),
      "een onbekend element": (d) =>
        vervang(d, "xl/worksheets/sheet1.xml", "<sheetData>", "<proef/><sheetData>"),
      "opmaak die er niet is": (d) => vervang(d, "xl/worksheets/sheet1.xml", / s="\d+"/, ' s="9999"'),
      "een soort cel die er niet is": (d) => vervang(d, "xl/worksheets/sheet1.xml", ' t="s"', ' t="zz"'),
      "een naam buiten de lijst": (d) =>
        vervang(
          d,
          "xl/workbook.xml",
          "<definedNames>",
          '<definedNames/><definedName name="Los">1</definedName><definedNames>',
        ),
      "een relatie zonder onderdeel": (d) => vervang(d, "xl/workbook.xml", 'r:id="rId1"', 'r:id="rIdWeg"'),
      "een lege lijst van samengevoegde cellen": (d) =>
        vervang(d, "xl/worksheets/sheet1.xml", "</sheetData>", "</sheetData><mergeCells/>"),
      "een letter van 500 punten": (d) => vervang(d, "xl/styles.xml", '<sz val="11"/>', '<sz val="500"/>'),
      "xfId zonder stijlen van cellen": (d) =>
        vervang(d, "xl/styles.xml", /<cellStyleXfs.*<\/cellStyleXfs>/s, ""),
      "een vulling die er niet is": (d) =>
        vervang(d, "xl/styles.xml", 'patternType="gray125"', 'patternType="paars"'),
      "twee bladen met één nummer": (d) =>
        vervang(d, "xl/workbook.xml", /(<sheet name=")([^"]*)("[^>]*\/>)/, "$1$2$3$1Ander$3"),
      "een attribuut dat ontbreekt": (d) => vervang(d, "xl/workbook.xml", / sheetId="1"/, ""),
    };
  function vervang(d: Record<string, string>, pad: string, van: string | RegExp, naar: string) {
    const nieuw = (d[pad] as string).replace(van, naar);
    if (nieuw === d[pad]) throw new Error(`${String(van)} staat niet in ${pad}`);
    return { [pad]: nieuw };
  }

  keurtest(`${Object.keys(BREUKEN).length} breuken, elk rood`, async () => {
    const bron = goed();
    const gebroken = Object.fromEntries(
      Object.entries(BREUKEN).map(([naam, breek]) => [naam, metDelen(bron, breek)]),
    );
    const fouten = await keurBestanden({ goed: bron, ...gebroken }, ["Office2016"]);
    expect(fouten.goed).toEqual([]);
    const gezien = Object.keys(BREUKEN).filter((naam) => (fouten as Record<string, string[]>)[naam]?.length);
    expect(gezien).toEqual(Object.keys(BREUKEN));
  });
});
