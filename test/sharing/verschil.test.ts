import { deelWerkmap } from "../../src/sharing/deel";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";

// Een gewone formule die er één naast zit: zo moet een fout in een tweeling opvallen.
jest.mock("../../src/functions/bandbreedte-naam", () => {
  const echt = jest.requireActual<Record<string, unknown>>("../../src/functions/bandbreedte-naam");
  return { ...echt, inExcel: () => '"een andere band"' };
});

test("een verschil tussen functie en gewone formule houdt het schrijven tegen, ook met akkoord", () => {
  const { bestand, verslag } = deelWerkmap(alsWerkmap(rijkeDelen()), { datum: "2024-07-01", akkoord: true });
  expect(bestand).toBeUndefined();
  expect(verslag.verschillen.map((v) => v.cel)).toEqual(["D8", "D8"]);
  expect(verslag.verschillen[0]?.zin).toBe(
    "De functie geeft “120 t/m 180 minuten”, de gewone formule “een andere band”.",
  );
});

test("in de vorm waarden doet de gewone formule er niet toe", () => {
  const uit = deelWerkmap(alsWerkmap(rijkeDelen()), { datum: "2024-07-01", vorm: "waarden" });
  expect(uit.verslag.verschillen).toEqual([]);
  expect(uit.bestand).toBeDefined();
});
