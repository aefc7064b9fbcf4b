import fs from "node:fs";
import path from "node:path";
import { definities } from "../../src/functions/definities";
import { excelnaam } from "../../src/functions/mechaniek/definitie";
import { opschrift } from "../../src/functions/mechaniek/opschrift";
import specificatie from "../contract/specificatie.json";

/** De lijst functies die is toegezegd: per functie haar argumenten, met ? voor optioneel, ↕ of ⊞ voor de vorm en = voor de standaard. */
const toegezegd: Readonly<Record<string, readonly string[]>> = specificatie;
const paginas = fs.readFileSync(path.resolve(__dirname, "../../docs/functies.md"), "utf8");
const opNaam = new Map(definities.map((d) => [d.som.naam, d.som]));

test("alle toegezegde functies zijn er, en geen andere", () => {
  expect([...opNaam.keys()].sort()).toEqual(Object.keys(toegezegd).sort());
});

/** Microsofts regels voor namen van functies: één id dat niet past en Excel laadt er geen. */
test("elk id begint met een letter en heeft minstens drie tekens uit A-Z, 0-9, punt en streepje", () => {
  expect([...opNaam.keys()].filter((id) => !/^[A-Z][A-Z0-9._]{2,}$/.test(id))).toEqual([]);
});

test.each(Object.entries(toegezegd))("%s heeft de toegezegde argumenten en standaarden", (naam, verwacht) => {
  const som = opNaam.get(naam);
  if (som === undefined) throw new Error(`WMO.${naam} ontbreekt`);
  const heeft = Object.entries(som.parameters).map(([sleutel, p], i) => {
    const vorm = { element: "↕", bereik: "⊞", waarde: "" }[p.vorm];
    const metStandaard = verwacht[i]?.includes("=") ? `=${toon(p.standaard)}` : "";
    return `${excelnaam(sleutel)}${p.optioneel ? "?" : ""}${vorm}${metStandaard}`;
  });
  expect(heeft).toEqual(verwacht);
  expect(paginas).toContain(`\`${opschrift(som)}\``);
});

/** Een standaard zoals de specificatie haar schrijft; een bereik dat één getal is, als dat getal. */
function toon(standaard: unknown): string {
  if (typeof standaard === "number") return String(standaard).replace(".", ",");
  if (typeof standaard === "string") return `"${standaard}"`;
  const { waarden } = (standaard ?? {}) as { waarden?: Float64Array };
  return waarden?.length === 1 ? toon(waarden[0]) : JSON.stringify(standaard);
}
