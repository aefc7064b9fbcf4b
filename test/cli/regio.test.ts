import { installeer } from "../../src/engine/installeer";
import { leesNaamwaarden } from "../../src/sharing/naamwaarden";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import { gemeentewerkmap } from "../hulp/gemeentewerkmap";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { werkplek } from "./hulp/wmo";

const { wmo: regio, zet, lees, namen } = werkplek("regio");

beforeAll(installeer);

const waarden = (bytes: Uint8Array, naam: string) =>
  leesNaamwaarden(openWerkmap(bytes), new RegExp(`^${naam}$`))[0]?.waarden;

test("de som is die van de bladen Samenvatting, jaar voor jaar", async () => {
  zet("a.xlsx", gemeentewerkmap("Aalsdonk"));
  zet("b.xlsx", gemeentewerkmap("Beekhuizen"));
  const jaren = waarden(lees("a.xlsx"), "WMO_Samenvatting_jaarkop") as number[];
  expect(await regio("a.xlsx", "b.xlsx")).toEqual({
    code: 0,
    uit: `regio.xlsx: Aalsdonk (${jaren.join(", ")}) en Beekhuizen (${jaren.join(", ")}).\n`,
    fout: "",
  });
  const samen = lees("regio.xlsx");
  for (const naam of ["lasten", "consulenten", "bijdragen", "clienten"]) {
    const een = waarden(lees("a.xlsx"), `WMO_Samenvatting_${naam}`) as number[];
    expect(een.every((x) => typeof x === "number")).toBe(true);
    expect(waarden(samen, `WMO_Regio_${naam}_totaal`)).toEqual(
      een.map((x) => expect.closeTo(2 * x, 6) as number),
    );
  }
  expect(waarden(samen, "WMO_Regio_gemeente")).toEqual(["Aalsdonk", "Beekhuizen"]);
  expect(waarden(samen, "WMO_Regio_zonder_plaats")).toEqual([0]);
});

test("wat geen hele begroting is, of maar één, wordt geweigerd met een zin en er komt niets", async () => {
  zet("Aalsdonk.xlsx", gemeentewerkmap(""));
  zet("los.xlsm", alsWerkmap(rijkeDelen()));
  const fout = async (...argumenten: string[]) => {
    const { code, fout: zin } = await regio(...argumenten);
    expect(code).toBe(2);
    return zin;
  };
  expect(await fout("Aalsdonk.xlsx")).toContain("ten minste twee gemeenten op, en kreeg er 1");
  expect(await fout("Aalsdonk.xlsx", "los.xlsm")).toContain(
    "los.xlsm heeft geen blad Samenvatting van een hele begroting.",
  );
  expect(await fout("Aalsdonk.xlsx", "Aalsdonk.xlsx")).toContain("gaan beide over Aalsdonk");
  expect(await fout("Aalsdonk.xlsx", "weg.xlsx")).toContain("weg.xlsx bestaat niet");
  expect(await fout("Aalsdonk.xlsx", "los.xlsm", "--uit", "regio.ods")).toContain("eindigt niet op .xlsx");
  expect(namen()).toEqual(["Aalsdonk.xlsx", "los.xlsm"]);
});
