import fs from "node:fs";
import { leesCellen, leesWaarden } from "../hulp/xlsx-lezen";
import { werkplek } from "./hulp/wmo";

const { wmo, pad, zet, lees, namen } = werkplek("begroting");
/** De begroting zoals de eerste test haar maakte. */
let eerste: Buffer | undefined;

test("zonder naam staat de begroting in deze map, met onze functies zoals Excel ze bewaart", async () => {
  expect(await wmo()).toEqual({
    code: 0,
    uit: "wmo-begroting-duiven-2024.xlsx: Samenvatting, Voor de adviesraad, Leeswijzer, Uitgangspunten, Cliënten, Tarief, Overgang, Consulenten, Lasten, Meerjarenraming, Verschil verklaard, Controles, Besparing, Capaciteit, Planning, Nagerekend.\n",
    fout: "",
  });
  const bytes = (eerste = lees("wmo-begroting-duiven-2024.xlsx"));
  expect(Object.values(leesWaarden(bytes).Besparing ?? {})).toContainEqual(expect.closeTo(173674.3008, 8));
  const formules = Object.values(leesCellen(bytes).Besparing ?? {}).map((c) => c.formule);
  expect(formules).toContainEqual(expect.stringMatching(/^_xldudf_WMO_BESPARING\(/));
  expect(namen()).toEqual(["wmo-begroting-duiven-2024.xlsx"]);
});

test("op gewone formules staan er normen bij en geen aanroep van onze functies", async () => {
  expect((await wmo("gewoon.xlsx", "--formules", "gewoon")).code).toBe(0);
  const cellen = leesCellen(lees("gewoon.xlsx"));
  expect(Object.keys(cellen)).toContain("WMO-normen");
  const formules = Object.values(cellen).flatMap((blad) =>
    Object.values(blad).flatMap((c) => c.formule ?? []),
  );
  expect(formules.length).toBeGreaterThan(60);
  expect(formules.filter((f) => /_xldudf|WMO\./i.test(f))).toEqual([]);
});

test("twee keer maken geeft dezelfde bytes", async () => {
  await wmo("nog-eens.xlsx");
  expect(eerste?.equals(lees("nog-eens.xlsx"))).toBe(true);
});

test("een bestand dat er al staat blijft staan, tenzij erom gevraagd is", async () => {
  zet("mijn.xlsx", "van mij");
  const geweigerd = await wmo("mijn.xlsx");
  expect(geweigerd.code).toBe(2);
  expect(geweigerd.fout).toContain("mijn.xlsx bestaat al en is niet gewijzigd");
  expect(lees("mijn.xlsx").toString()).toBe("van mij");
  // Nog voordat de invoer gelezen en gerekend wordt.
  zet("onleesbaar.json", "{");
  expect((await wmo("onleesbaar.json", "mijn.xlsx")).fout).toBe(geweigerd.fout);
  expect((await wmo("mijn.xlsx", "--overschrijf", "ja")).code).toBe(0);
  expect(lees("mijn.xlsx").subarray(0, 2).toString()).toBe("PK");
});

test.each([
  [["begroting.xls"], "eindigt niet op .xlsx of .json"],
  [["a.xlsx", "b.xlsx"], "hoogstens één invoerbestand"],
  [["geen/map/a.xlsx"], "bestaat niet. Maak haar eerst"],
  [["--formules", "excel"], "kies wmo of gewoon"],
  [["--snel"], "bestaat niet"],
])("%j wordt geweigerd met één zin, en er is niets geschreven", async (argumenten, deel) => {
  const { code, uit, fout } = await wmo(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toContain(deel);
  expect(fout.trim().split("\n")).toHaveLength(1);
  expect(namen()).toEqual([]);
});

test("een map als naam wordt geweigerd", async () => {
  fs.mkdirSync(pad("map.xlsx"));
  expect((await wmo("map.xlsx")).fout).toContain("is een map");
  expect(namen()).toEqual(["map.xlsx"]);
});
