import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import { keten } from "../../src/plans/keten/keten";
import { installeer } from "../../src/engine/installeer";
import { leesNaamwaarden } from "../../src/sharing/naamwaarden";
import { uitgerekend } from "../../src/calc/rekenaar";
import { openWerkmap } from "../../src/sharing/werkmap/werkmap";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { metDelen } from "../hulp/werkmapbytes";
import { werkplek } from "./hulp/wmo";

const { wmo: regio, zet, lees, namen } = werkplek("regio");

/** Een hele begroting, uitgerekend. */
let begroting: Uint8Array;
beforeAll(() => {
  installeer();
  const heel = duiven();
  const delen = heel.delen.filter(({ plan }) => keten.some((k) => k.id === plan.id));
  begroting = drukWerkmap(uitgerekend(maakBegroting({ ...heel, delen, nagerekend: undefined })));
});

/** Dezelfde begroting als die van een andere gemeente. */
const van = (gemeente: string) =>
  metDelen(begroting, (d) => {
    const pad = "xl/sharedStrings.xml";
    const nieuw = (d[pad] as string).replace(">Gemeente Duiven<", `>${gemeente}<`);
    if (nieuw === d[pad]) throw new Error("de naam van de gemeente staat er niet in");
    return { [pad]: nieuw };
  });

const waarden = (bytes: Uint8Array, naam: string) =>
  leesNaamwaarden(openWerkmap(bytes), new RegExp(`^${naam}$`))[0]?.waarden;

test("de som is die van de bladen Samenvatting, jaar voor jaar", async () => {
  zet("a.xlsx", van("Aalsdonk"));
  zet("b.xlsx", van("Beekhuizen"));
  const jaren = waarden(begroting, "WMO_Samenvatting_jaarkop") as number[];
  expect(await regio("a.xlsx", "b.xlsx")).toEqual({
    code: 0,
    uit: `regio.xlsx: Aalsdonk (${jaren.join(", ")}) en Beekhuizen (${jaren.join(", ")}).\n`,
    fout: "",
  });
  const samen = lees("regio.xlsx");
  for (const naam of ["lasten", "consulenten", "bijdragen", "clienten"]) {
    const een = waarden(begroting, `WMO_Samenvatting_${naam}`) as number[];
    expect(een.every((x) => typeof x === "number")).toBe(true);
    expect(waarden(samen, `WMO_Regio_${naam}_totaal`)).toEqual(
      een.map((x) => expect.closeTo(2 * x, 6) as number),
    );
  }
  expect(waarden(samen, "WMO_Regio_gemeente")).toEqual(["Aalsdonk", "Beekhuizen"]);
  expect(waarden(samen, "WMO_Regio_zonder_plaats")).toEqual([0]);
});

test("wat geen hele begroting is, of maar één, wordt geweigerd met een zin en er komt niets", async () => {
  zet("Aalsdonk.xlsx", van(""));
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
