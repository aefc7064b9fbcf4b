import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { nieuwBestand } from "../../src/browser/pagina/bestand";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { vakOp } from "../../src/browser/rooster/vak";
import { uitgerekend } from "../../src/calc/rekenaar";
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
      drukWerkmap(uitgerekend(bladen as Blad[]), { titel: "Proef" }),
    ]),
  ) as Record<string, Uint8Array>;
  // De plannen die niet in Duiven staan: samen gaat zo elk plan ook op gewone formules.
  const eigen = drukWerkmap(uitgerekend(elkPlan(["bandbreedtes", "adviesaanvraag"])));
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
  /** Klein, met alles wat hieronder gebroken wordt. */
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
  type Delen = Readonly<Record<string, string | undefined>>;
  type Breuk = readonly [breek: (d: Record<string, string>) => Delen, ziet: RegExp];
  const blad1 = "xl/worksheets/sheet1.xml";
  const boek = "xl/workbook.xml";
  const stijlen = "xl/styles.xml";
  /** De keuring start voor elk bestand opnieuw, en dat is bijna al haar tijd: breuken die elkaar niet verbergen, staan in één bestand. */
  const BREUKEN: Readonly<Record<string, Readonly<Record<string, Breuk>>>> = {
    een: {
      "elementen op de verkeerde volgorde": [
        (d) => vervang(d, blad1, /(<sheetViews>.*?<\/sheetViews>)(.*)(<sheetData>)/s, "$2$1$3"),
        /unexpected child element '[^']*:sheetViews'/,
      ],
      "opmaak die er niet is": [(d) => vervang(d, blad1, / s="\d+"/, ' s="9999"'), /The index is '9999'/],
      "een soort cel die er niet is": [(d) => vervang(d, blad1, ' t="s"', ' t="zz"'), /invalid value 'zz'/],
      "een naam buiten de lijst": [
        (d) =>
          vervang(
            d,
            boek,
            "<definedNames>",
            '<definedNames/><definedName name="Los">1</definedName><definedNames>',
          ),
        /workbook\[1\]: The element has invalid child element '[^']*:definedName'/,
      ],
      "een lege lijst van samengevoegde cellen": [
        (d) => vervang(d, blad1, "</sheetData>", "</sheetData><mergeCells/>"),
        /mergeCells\[1\]: The element has incomplete content/,
      ],
      "een letter van 500 punten": [
        (d) => vervang(d, stijlen, '<sz val="11"/>', '<sz val="500"/>'),
        /sz\[1\]: The attribute 'val' has invalid value '500'/,
      ],
      "een vulling die er niet is": [
        (d) => vervang(d, stijlen, 'patternType="gray125"', 'patternType="paars"'),
        /invalid value 'paars'/,
      ],
      "een attribuut dat ontbreekt": [
        (d) => vervang(d, boek, / sheetId="1"/, ""),
        /required attribute 'sheetId' is missing/,
      ],
    },
    twee: {
      "een onbekend element": [
        (d) => vervang(d, blad1, "<sheetData>", "<proef/><sheetData>"),
        /invalid child element '[^']*:proef'/,
      ],
      "xfId zonder stijlen van cellen": [
        (d) => vervang(d, stijlen, /<cellStyleXfs.*<\/cellStyleXfs>/s, ""),
        /cellXfs\[1\].*main:xfId' does not exist/,
      ],
      "twee bladen met één nummer": [
        (d) => vervang(d, boek, /(<sheet name=")([^"]*)("[^>]*\/>)/, "$1$2$3$1Ander$3"),
        /sheet\[2\]: Attribute 'sheetId' should have unique value/,
      ],
    },
    drie: {
      "een relatie zonder onderdeel": [
        (d) => vervang(d, boek, 'r:id="rId1"', 'r:id="rIdWeg"'),
        /relationship 'rIdWeg' referenced by/,
      ],
    },
  };
  function vervang(d: Record<string, string>, pad: string, van: string | RegExp, naar: string): Delen {
    const nieuw = (d[pad] as string).replace(van, naar);
    if (nieuw === d[pad]) throw new Error(`${String(van)} staat niet in ${pad}`);
    return { [pad]: nieuw };
  }

  keurtest("twaalf breuken, elk rood", async () => {
    const bron = goed();
    const gebroken = Object.fromEntries(
      Object.entries(BREUKEN).map(([bestand, breuken]) => [
        bestand,
        Object.values(breuken).reduce((bytes, [breek]) => metDelen(bytes, breek), bron),
      ]),
    );
    const fouten: Readonly<Record<string, readonly string[]>> = await keurBestanden(
      { goed: bron, ...gebroken },
      ["Office2016"],
    );
    expect(fouten.goed).toEqual([]);
    const alle = Object.entries(BREUKEN).flatMap(([bestand, breuken]) =>
      Object.entries(breuken).map(([naam, [, ziet]]) => ({ naam, ziet, in: fouten[bestand] ?? [] })),
    );
    expect(alle).toHaveLength(12);
    expect(alle.filter((b) => !b.in.some((fout) => b.ziet.test(fout)))).toEqual([]);
  });
});
