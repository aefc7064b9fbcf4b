import fs from "node:fs";
import path from "node:path";
import { controleer, plekVan } from "../../../src/audit/controle/controle";
import { regels } from "../../../src/audit/controle/regels";
import { werkboekVan } from "../../hulp/auditwerkmap";
import type { Regelgevallen } from "./gevallen";

const MAP = path.join(__dirname, "regels");

/** De gevallen staan per regel in een eigen bestand, met de naam van het bestand van de regel. */
const gevallen = new Map<string, Regelgevallen>(
  fs.readdirSync(MAP).map((bestand) => {
    const [lijst, ...meer] = Object.values(
      jest.requireActual<Record<string, Regelgevallen>>(path.join(MAP, bestand)),
    );
    if (lijst === undefined || meer.length > 0)
      throw new Error(`${bestand} heeft niet één lijst van gevallen.`);
    return [path.parse(bestand).name, lijst];
  }),
);

test("elke regel heeft een eigen bestand met gevallen, en omgekeerd", () => {
  expect(regels.map((r) => r.id).sort()).toEqual([...gevallen.keys()].sort());
});

describe.each(regels.map((r) => [r.id, r] as const))("%s", (id, regel) => {
  const { vindt, vindtNiet } = gevallen.get(id) ?? { vindt: [], vindtNiet: [] };
  test("heeft ten minste vier gevallen die zij vindt, en vier die zij laat gaan", () => {
    expect(vindt.length).toBeGreaterThanOrEqual(4);
    expect(vindtNiet.length).toBeGreaterThanOrEqual(4);
  });
  test.each(vindt)("vindt %s", (_, werkmap, verwacht) => {
    const gevonden = controleer(werkboekVan(werkmap), [regel]);
    expect(gevonden.map(plekVan)).toEqual(verwacht.map(([plek]) => plek));
    gevonden.forEach((g, i) => expect(g.zin).toContain(verwacht[i]?.[1]));
  });
  test.each(vindtNiet)("laat gaan: %s", (_, werkmap) => {
    expect(controleer(werkboekVan(werkmap), [regel]).map((g) => `${plekVan(g)}: ${g.zin}`)).toEqual([]);
  });
});
