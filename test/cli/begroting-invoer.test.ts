import path from "node:path";
import { leesWaarden } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, lees, namen } = werkplek("begroting");
const VOORBEELDEN = path.resolve(__dirname, "../../voorbeelden");

function zetInvoer(naam: string, inhoud: unknown): void {
  zet(naam, typeof inhoud === "string" ? inhoud : JSON.stringify(inhoud));
}

/** Waar geen norm voor is. */
const EIGEN = { Uren_herindicatie: 2, Uren_aanvraag: 2.5, Loonkosten_per_maand: 7000 };
const KLEIN = {
  versie: 1,
  titel: "Klein",
  peildatum: "2024-07-01",
  uitgangspunten: { ...EIGEN, Jaren: [{ jaar: 2024, aflopend: 216, nieuw: 70 }] },
  plannen: ["capaciteit"],
};

test("een invoerbestand wordt een werkmap met zijn naam", async () => {
  zetInvoer("mijn.json", KLEIN);
  expect(await wmo("mijn.json")).toEqual({
    code: 0,
    uit: "mijn.xlsx: Leeswijzer, Uitgangspunten, Capaciteit.\n",
    fout: "",
  });
  const bladen = leesWaarden(lees("mijn.xlsx"));
  // (216 x 2,0 + 70 x 2,5) / 52: de normen van 1 juli 2024.
  expect(Object.values(bladen.Capaciteit ?? {})).toContainEqual(expect.closeTo((216 * 2 + 70 * 2.5) / 52, 9));
});

test("zonder invoerbestand komt hetzelfde als met voorbeelden/duiven-2024.json", async () => {
  expect((await wmo("a.xlsx")).code).toBe(0);
  expect((await wmo(path.join(VOORBEELDEN, "duiven-2024.json"), "b.xlsx")).code).toBe(0);
  const [a, b] = ["a.xlsx", "b.xlsx"].map(lees);
  expect(a?.equals(b as Buffer)).toBe(true);
});

test("een CSV-bestand als lijst, en Nederlandse schrijfwijzen: na het schrijven staat er wat ervan gemaakt is", async () => {
  // Windows-1252, zoals Excel een CSV bewaart: ë is EB.
  zet(
    "jaren.csv",
    Buffer.from("Jaar;Nieuw;Cli\u00ebnten per jaar\r\n2024;70;216\r\nTotaal;70;216\r\n", "latin1"),
  );
  zetInvoer("mijn.json", {
    ...KLEIN,
    uitgangspunten: { ...EIGEN, Jaren: { bestand: "jaren.csv" }, Productiviteit: "80", Werkweek: "36,0" },
  });
  const { code, uit, fout } = await wmo("mijn.json");
  expect([code, fout]).toEqual([0, ""]);
  expect(uit.trim().split("\n")).toEqual([
    "mijn.xlsx: Leeswijzer, Uitgangspunten, Capaciteit.",
    "Zo is gelezen:",
    "  $.uitgangspunten.Jaren.tabel: rij 3: een regel met een totaal telt niet mee.",
    "  $.uitgangspunten.Jaren.tabel: 1 rij overgenomen.",
    "  $.uitgangspunten.Productiviteit: “80” is gelezen als 80%.",
  ]);
  const bladen = leesWaarden(lees("mijn.xlsx"));
  expect(Object.values(bladen.Capaciteit ?? {})).toContainEqual(expect.closeTo((216 * 2 + 70 * 2.5) / 52, 9));
});

test.each([
  ["weg.csv", "weg.csv bestaat niet; het invoerbestand noemt het als tabel"],
  ["jaren.xlsx", "jaren.xlsx is een werkmap. Bewaar het blad in Excel als CSV"],
])("een tabel in %s wordt geweigerd met één zin", async (bestand, zin) => {
  zetInvoer("mijn.json", { ...KLEIN, uitgangspunten: { ...EIGEN, Jaren: { bestand } } });
  const { code, fout } = await wmo("mijn.json");
  expect(code).toBe(2);
  expect(fout).toContain(zin);
  expect(namen()).toEqual(["mijn.json"]);
});

test("foute invoer: een zin per fout met haar plaats, alle tegelijk, en er is niets geschreven", async () => {
  zetInvoer("fout.json", {
    ...KLEIN,
    titels: "x",
    uitgangspunten: { ...EIGEN, Jaren: [{ jaar: "20x4" }], Werkweek: 400 },
  });
  const { code, uit, fout } = await wmo("fout.json", "uit.xlsx");
  expect([code, uit]).toEqual([2, ""]);
  const [kop, ...regels] = fout.trim().split("\n");
  expect(kop).toBe("fout.json: 3 dingen kloppen niet; er is niets geschreven.");
  expect(regels.map((r) => r.trim().split(":")[0])).toEqual([
    "$.titels",
    "$.uitgangspunten.Jaren[0].jaar",
    "$.uitgangspunten.Werkweek",
  ]);
  expect(namen()).toEqual(["fout.json"]);
});

test("een nagerekende formule die niet kan: één zin met haar plaats, afsluitcode 2, geen bestand en geen spoor van de code", async () => {
  const figuren = ['WEBSERVICE ("http://x")', "1+", "WMO_Jaren_nieuw*2", "ROUND(1)"].map((formule, i) => ({
    naam: `f${i}`,
    wat: "x",
    formule,
    eenheid: "x",
    plaats: "x",
  }));
  const uitgangspunten = {
    ...EIGEN,
    Jaren: [2024, 2025].map((jaar) => ({ jaar, aflopend: 216, nieuw: 70 })),
  };
  zetInvoer("fout.json", { ...KLEIN, uitgangspunten, nagerekend: { inleiding: "x", figuren } });
  const { code, fout } = await wmo("fout.json", "uit.xlsx");
  expect(code).toBe(2);
  const [kop, ...regels] = fout.trim().split("\n");
  expect(kop).toBe("fout.json: 3 dingen kloppen niet; er is niets geschreven.");
  expect(regels.map((r) => r.trim().split(": ")[0])).toEqual(
    [0, 1, 3].map((i) => `$.nagerekend.figuren[${i}].formule`),
  );
  // De lijst als uitkomst blijkt pas als de rest klopt.
  zetInvoer("fout.json", { ...KLEIN, uitgangspunten, nagerekend: { inleiding: "x", figuren: [figuren[2]] } });
  expect(await wmo("fout.json", "uit.xlsx")).toMatchObject({
    code: 2,
    fout: expect.stringMatching(
      /^[^\n]*\n {2}\$\.nagerekend\.figuren\[0\]\.formule: [^\n]*één waarde[^\n]*\n$/,
    ) as string,
  });
  expect(namen()).toEqual(["fout.json"]);
});

test("een nagerekende figuur mag elke gewone functie gebruiken, op de uitkomsten van andere bladen", async () => {
  const figuur = (naam: string, formule: string, gedrukt?: number) => ({
    naam,
    wat: naam,
    formule,
    eenheid: "x",
    plaats: "x",
    gedrukt,
  });
  zetInvoer("mijn.json", {
    ...KLEIN,
    uitgangspunten: {
      ...EIGEN,
      Jaren: [
        { jaar: 2024, aflopend: 216, nieuw: 70 },
        { jaar: 2025, aflopend: 200, nieuw: 90 },
      ],
    },
    nagerekend: {
      inleiding: "Proef.",
      figuren: [
        figuur("grootste", "LARGE(wmo_jaren_nieuw,1)", 90),
        figuur("lengte", 'LEN(UPPER("abc"))+WMO_Nagerekend_grootste'),
        figuur("uren", "SUM(WMO_Capaciteit_uren_per_week)", 4),
        figuur("fout", "1/(WMO_Uren_aanvraag-2.5)"),
      ],
    },
  });
  const { code, uit, fout } = await wmo("mijn.json");
  expect([fout, code, uit]).toEqual(["", 0, expect.stringContaining("#DIV/0!")]);
  const cellen = Object.entries(leesWaarden(lees("mijn.xlsx")).Nagerekend ?? {});
  const bij = (wat: string, kolom: string) => {
    const rij = cellen.find(([plek, w]) => plek.startsWith("A") && w === wat)?.[0].slice(1);
    return cellen.find(([plek]) => plek === `${kolom}${rij}`)?.[1];
  };
  expect(["grootste", "lengte", "uren", "fout"].map((wat) => bij(wat, "B"))).toEqual([
    90,
    93,
    // (216 + 200) x 2,0 en (70 + 90) x 2,5, over 52 weken.
    expect.closeTo((416 * 2 + 160 * 2.5) / 52, 9),
    { fout: "#DIV/0!" },
  ]);
  expect(["grootste", "lengte", "uren"].map((wat) => bij(wat, "D"))).toEqual([
    "komt uit",
    "staat er niet",
    "wijkt af",
  ]);
});

test.each([
  [["bestaat-niet.json"], "bestaat niet"],
  [["a.json", "b.json"], "hoogstens één invoerbestand"],
  [["a.json", "b.xlsx", "c.xlsx"], "hoogstens één invoerbestand"],
  [["kapot.json"], "geen geldige JSON"],
])("%j wordt geweigerd, en er is niets geschreven", async (argumenten, deel) => {
  zetInvoer("kapot.json", "{ dit is niets");
  const { code, fout } = await wmo(...argumenten);
  expect(code).toBe(2);
  expect(fout).toContain(deel);
  expect(namen()).toEqual(["kapot.json"]);
});
