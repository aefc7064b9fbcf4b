import { maakAkkoordblad } from "../../src/audit/controle/akkoorden";
import { alsXlsx } from "../hulp/auditwerkmap";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, namen } = werkplek("controle");
const bladen = {
  Kosten: {
    A1: "Oost",
    B1: 300,
    A2: "West",
    B2: 336,
    A3: "Subtotaal",
    B3: "=SUM(B1:B2)",
    A4: "Totaal",
    B4: "=SUM(B1:B3)",
  },
};

test("noemt wat er is, hoe het op te lossen is, en geeft afsluitcode 1 bij een fout", async () => {
  zet("a.xlsx", alsXlsx({ bladen }));
  const { code, uit, fout } = await wmo("a.xlsx");
  expect([code, fout]).toEqual([1, ""]);
  expect(uit).toContain("Gevonden: 1 fout, 0 waarschuwingen en 0 ter aandacht.");
  expect(uit).toContain(
    "Kosten!B4: Deze som telt B3 (Subtotaal) mee, en ook B1 en B2 waar dat uit bestaat: 636 dubbel.",
  );
  expect(uit).toContain("[dubbeltelling]");
  expect(namen()).toEqual(["a.xlsx"]);
});

test("akkoord in de werkmap: de bevinding wordt geteld, en de afsluitcode is 0", async () => {
  zet("a.xlsx", alsXlsx({ bladen }));
  const { bevindingen } = JSON.parse((await wmo("a.xlsx", "--json", "ja")).uit) as {
    bevindingen: { zin: string; plek: string; regel: string; vingerafdruk: string; ook: string[] }[];
  };
  const akkoorden = bevindingen.map((b) => ({ ...b, reden: "Zo bedoeld", naam: "A. Jansen", datum: 45474 }));
  expect(akkoorden).toHaveLength(1);
  zet("b.xlsx", alsXlsx({ bladen, onze: [maakAkkoordblad(akkoorden)] }));
  const { code, uit } = await wmo("b.xlsx");
  expect(code).toBe(0);
  expect(uit).toContain("Niets gevonden. Op 1 bevinding is akkoord gegeven.");
  expect(uit).toContain("Zo bedoeld (A. Jansen, 1-7-2024)");
});

test("één regel, en de formules op verzoek", async () => {
  zet("a.xlsx", alsXlsx({ bladen }));
  const { code, uit } = await wmo("a.xlsx", "--regel", "vluchtig", "--formules", "ja");
  expect(code).toBe(0);
  expect(uit).toContain("Formules: 2 cellen, 2 verschillende formules:\n  Kosten!B3 (1): =SOM(B1:B2)");
});

test("een verkeerde aanroep is één zin en code 2", async () => {
  zet("a.xlsx", alsXlsx({ bladen }));
  zet("b.xlsx", "geen werkmap");
  expect(await wmo("a.xlsx", "--regel", "bestaatniet")).toMatchObject({
    code: 2,
    uit: "",
    fout: expect.stringContaining("“bestaatniet” bestaat niet; kies uit foutwaarde"),
  });
  expect(await wmo("a.xlsx", "b.xlsx")).toMatchObject({
    code: 2,
    fout: expect.stringContaining("één werkmap"),
  });
  expect((await wmo("b.xlsx")).code).toBe(2);
  expect((await wmo()).fout).toContain("Geef een werkmap, bijvoorbeeld: wmo controle begroting.xlsx.");
});
