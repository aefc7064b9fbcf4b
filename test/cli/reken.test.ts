import { afronden } from "../../src/domain/afronden";
import { leesGetal } from "../../src/language/leesgetal";
import { VERSIE } from "../../src/functions/versie";
import dossier from "../dossiers/duiven-2024/formules.json";
import { LANGSTE_REGEL, leesRegels } from "../../src/cli/invoer";
import { regels, wmo, type Gedraaid } from "./hulp/wmo";

interface Gouden {
  formule: string;
  uitkomst?: number;
  fout?: string;
  gedrukt?: string;
}

describe("het dossier Duiven", () => {
  const formules = dossier.formules as Gouden[];
  let gedraaid: Gedraaid;
  let antwoorden: { uitkomst?: number; fout?: string; melding?: string }[];
  beforeAll(async () => {
    gedraaid = await wmo(["reken"], { invoer: formules.map((f) => f.formule).join("\n") });
    antwoorden = regels(gedraaid.uit) as typeof antwoorden;
  });

  test("elke formule krijgt één regel", () => {
    expect(antwoorden).toHaveLength(formules.length);
    expect(gedraaid.code).toBe(1);
  });

  test.each(formules.map((f, i) => [f.formule, f, i] as const))("%s", (_, f, i) => {
    const antwoord = antwoorden[i];
    if (f.fout !== undefined) return expect(antwoord?.fout).toBe(f.fout);
    const verwacht = f.uitkomst as number;
    expect(Math.abs((antwoord?.uitkomst ?? NaN) - verwacht)).toBeLessThanOrEqual(
      1e-8 * Math.max(1, verwacht),
    );
    if (f.gedrukt === undefined) return;
    const decimalen = f.gedrukt.split(",")[1]?.length ?? 0;
    expect(afronden(antwoord?.uitkomst ?? NaN, decimalen)).toBe(leesGetal(f.gedrukt));
  });
});

test("twee regels in, twee regels uit; de fout noemt de waarde en de grens", async () => {
  const { uit, code, fout } = await wmo(["reken"], {
    invoer: "=WMO.BESPARING(636;11;37,20;0,77)\n=WMO.BANDBREEDTE(59)\n",
  });
  const [eerste, tweede] = regels(uit) as [{ uitkomst: number }, { fout: string; melding: string }];
  expect(eerste.uitkomst).toBeCloseTo(173674.3008, 8);
  expect(tweede.fout).toBe("#N/A");
  expect(tweede.melding).toMatch(/59.*60/);
  expect([code, fout]).toEqual([1, ""]);
});

test.each([
  [["reken", "=WMO.BANDBREEDTE(136)"], [{ uitkomst: 3 }]],
  [["reken", "1+1"], [{ uitkomst: 2 }]],
  [["reken", "--taal", "en", "=SUM(1.5,{1,2;3,4})"], [{ uitkomst: 11.5 }]],
  [["reken", "=SOM(1;2)", "--taal=nl"], [{ uitkomst: 3 }]],
  [["reken", "--", "-1+3"], [{ uitkomst: 2 }]],
  [["reken", "=1=1"], [{ uitkomst: true }]],
  [["reken", '="é"&"…"'], [{ uitkomst: "é…" }]],
  [
    ["reken", "={1\\2;3\\4}"],
    [
      {
        uitkomst: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
  ],
])("wmo %j", async (argumenten, verwacht) => {
  expect(await wmo(argumenten)).toEqual({ code: 0, fout: "", uit: `${JSON.stringify(verwacht[0])}\n` });
});

test("regeleinden van Windows, een BOM, lege regels en een regel zonder = zijn goed", async () => {
  const { uit, code } = await wmo(["reken"], { invoer: "\ufeff=1+1\r\n\r\n   \r\n2*3\r\n=4" });
  expect(regels(uit)).toEqual([{ uitkomst: 2 }, { uitkomst: 6 }, { uitkomst: 4 }]);
  expect(code).toBe(0);
});

test("wat niet kan, is een foutregel met een zin, en de andere regels komen gewoon", async () => {
  const vreemd = [
    "=SUM(1;2",
    "=FOO(1)",
    "=WMO.BANDBREEDTE(1;2;3;4;5)",
    "=SUM(A1,B1)",
    '="open',
    `=${"(".repeat(4000)}1`,
    `=${"1+".repeat(4000)}1`,
    "x".repeat(20000),
    "=\u0000",
    "=__proto__",
    "=CONSTRUCTOR(1)",
    "=SEQUENCE(100000;100000)",
    "=OFFSET(A1;0;0;100000;1000)",
    "=SUM(A1:ALL100000)",
    "=LET(x;1;x)",
  ];
  const { uit, code, fout } = await wmo(["reken"], { invoer: vreemd.map((v) => `${v}\n=1+1`).join("\n") });
  const antwoorden = regels(uit) as { fout?: string; melding?: string; uitkomst?: number }[];
  expect(antwoorden).toHaveLength(2 * vreemd.length);
  antwoorden.forEach((a, i) => {
    if (i % 2 === 1) expect(a).toEqual({ uitkomst: 2 });
    else {
      expect(a.fout).toMatch(/^#/);
      expect(a.melding).toMatch(/^[[A-Z“].*[.?]|=SUM/);
    }
  });
  expect([code, fout]).toEqual([1, ""]);
});

test.each([
  [[], /Geef een opdracht/],
  [["rekn"], /“rekn” bestaat niet; er is reken/],
  [["--taal"], /“--taal” bestaat niet/],
  [["reken", "--x", "=1"], /“--x” bestaat niet/],
  [["reken", "=1", "=2"], /één formule, en kreeg er 2/],
  [["reken", "--taal", "de", "=1"], /“de”; kies nl of en/],
  [["reken", "=1", "--taal"], /ontbreekt een waarde; kies nl of en/],
  [["reken", "--taal", "nl", "--taal", "en", "=1"], /twee keer/],
  [["reken", " "], /leeg/],
  [["reken", "-1"], /zet er dan = voor/],
])("wmo %j is verkeerd gebruik: één zin, afsluitcode 2", async (argumenten, zin) => {
  const { code, uit, fout } = await wmo(argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toMatch(zin);
  expect(fout.trimEnd().split("\n")).toHaveLength(1);
});

test.each([["--help"], ["-h"], ["reken", "--help"], ["reken", "=1", "-h"]])(
  "wmo %s %s geeft uitleg",
  async (...argumenten) => {
    const { code, uit, fout } = await wmo(argumenten.filter((a) => a !== undefined));
    expect([code, fout]).toEqual([0, ""]);
    expect(uit).toContain("reken");
  },
);

test("--versie is de versie", async () => expect((await wmo(["--versie"])).uit).toBe(`${VERSIE}\n`));

test("tienduizend formules gaan achter elkaar door", async () => {
  const invoer = Array.from(
    { length: 10_000 },
    (_, i) => `=WMO.BESPARING(${i + 1};11;37,20;0,77)+ROUND(${i}/3;2)`,
  );
  const { uit, code } = await wmo(["reken"], { invoer: invoer.join("\n") });
  expect(code).toBe(0);
  expect(regels(uit)).toHaveLength(10_000);
});

test("een functie van ons die een verplicht argument mist, wordt geweigerd zoals Excel dat doet: een zin, afsluitcode 2", async () => {
  expect(await wmo(["reken", "=WMO.BESPARING(1)"])).toEqual({
    code: 2,
    uit: "",
    fout: "WMO.BESPARING mist de argumenten minuten_minder en uurtarief. Schrijf WMO.BESPARING(clienten; minuten_minder; uurtarief; [declaratiegraad]; [weken_per_jaar]).\n",
  });
  expect((await wmo(["reken", '=1+SOM(WMO.NORM("x"))'])).fout).toMatch(/mist het argument peildatum/);
  // Op de standaardinvoer is het een foutregel, en komen de andere regels gewoon. Een leeg argument is een lege cel.
  const { uit, code } = await wmo(["reken"], { invoer: "=WMO.BESPARING()\n=1+1\n=WMO.BESPARING(;;)\n" });
  const [eerste, tweede, derde] = regels(uit) as { fout?: string; melding?: string; uitkomst?: number }[];
  expect([code, eerste?.fout, tweede?.uitkomst]).toEqual([1, "#VALUE!", 2]);
  expect(eerste?.melding).toMatch(/mist de argumenten clienten, minuten_minder en uurtarief/);
  expect(derde?.melding ?? "").not.toMatch(/ mist /);
});

test("een regel die geen UTF-8 is wordt als Windows-1252 gelezen, en wat PowerShell in UTF-16 geeft ook", async () => {
  const latijn = Buffer.concat([Buffer.from('="caf\xe9 \x80"\n', "latin1"), Buffer.from('="é"\n')]);
  expect(regels((await wmo(["reken"], { invoer: latijn })).uit)).toEqual([
    { uitkomst: "café €" },
    { uitkomst: "é" },
  ]);
  const utf16 = Buffer.from('\ufeff="café"\r\n=1+1\r\n', "utf16le");
  expect(regels((await wmo(["reken"], { invoer: utf16 })).uit)).toEqual([
    { uitkomst: "café" },
    { uitkomst: 2 },
  ]);
});

test("van een veel te lange regel blijft alleen het begin, en de regels eromheen komen gewoon", async () => {
  async function* stukken(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from("=1+1\n="));
    for (let i = 0; i < 100; i++) yield Buffer.alloc(65_536, "1");
    yield Buffer.from("\n=2+2");
  }
  const gelezen: string[] = [];
  for await (const groep of leesRegels(stukken())) gelezen.push(...groep);
  expect(gelezen.map((r) => r.length)).toEqual([4, LANGSTE_REGEL, 4]);
  const invoer = `=1+1\n=${"1".repeat(200_000)}\n=2+2`;
  expect((regels((await wmo(["reken"], { invoer })).uit) as { fout?: string }[]).map((a) => a.fout)).toEqual([
    undefined,
    "#VALUE!",
    undefined,
  ]);
});

test("1E999 krijgt een Nederlandse zin", async () => {
  const [antwoord] = regels((await wmo(["reken", "=1E999"])).uit) as [{ fout: string; melding: string }];
  expect(antwoord).toMatchObject({ fout: "#NUM!", melding: expect.stringMatching(/te groot/) as string });
});

test("op de opdrachtregel staat bij een formule in Engelse notatie ook hoe zij Engels gelezen wordt", async () => {
  const { uit } = await wmo(["reken", "=SUM(1,5,2)"]);
  expect(regels(uit)).toEqual([
    {
      fout: "#VALUE!",
      melding: expect.stringMatching(
        /Bedoelde u =SUM\(1;5;2\)\?.*gebruik dan --taal en: =SUM\(1,5,2\)\.$/,
      ) as string,
    },
  ]);
});
