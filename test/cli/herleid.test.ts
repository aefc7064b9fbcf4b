import { alsXlsx } from "../hulp/auditwerkmap";
import { werkplek } from "./hulp/wmo";

const { wmo, zet, namen } = werkplek("herleid");
beforeEach(() =>
  zet(
    "uren.xlsx",
    alsXlsx({
      bladen: {
        Som: {
          A1: "Cliënten",
          B1: 636,
          A2: "Minuten",
          B2: 11,
          A3: "Uren",
          B3: "=B1*B2/60",
          A4: "Deel",
          B4: "=B3/C4",
        },
      },
      namen: { Uren: "Som!B3" },
    }),
  ),
);

test("de uitleg van een cel: formule, stappen, boom, gevolgen en een zin; er wordt niets geschreven", async () => {
  const { code, uit, fout } = await wmo("uren.xlsx", "Uren");
  expect([code, fout]).toEqual([0, ""]);
  expect(uit.split("\n")).toEqual([
    "Som!B3  Uren",
    "116,6",
    "",
    "Formule:   =B1*B2/60",
    "",
    "Stap voor stap",
    "  1. 636*11/60 = 116,6",
    "",
    "Waar het vandaan komt",
    "  Som!B1  Cliënten: 636 (ingevuld)",
    "  Som!B2  Minuten: 11 (ingevuld)",
    "",
    "Wat verandert er als u dit wijzigt?",
    "  1 cel, waarvan 1 rechtstreeks.",
    "  Som (1): B4 Deel",
    "",
    "In een zin",
    "  Uren: 116,6. Zo gerekend: Cliënten x Minuten / 60. Gebruikt: Cliënten 636; Minuten 11.",
    "",
  ]);
  expect(namen()).toEqual(["uren.xlsx"]);
});

test("een fout geeft afsluitcode 1 en zegt waar zij begint", async () => {
  const { code, uit } = await wmo("uren.xlsx", "Som!B4");
  expect(code).toBe(1);
  expect(uit).toContain(
    "Waarom deze fout?\n  Som!B4 (Deel): #DEEL/0! (#DIV/0!)\n  B3/C4: Er wordt gedeeld door 0",
  );
});

test("als JSON dezelfde uitleg, met --diep zoveel lagen", async () => {
  const { uit } = await wmo("uren.xlsx", "Som!B4", "--json", "ja", "--diep", "1");
  const { uitleg, verder } = JSON.parse(uit) as {
    uitleg: { plek: string };
    verder: { uitleg: { plek: string }; verder: unknown[] }[];
  };
  expect([uitleg.plek, verder.map((v) => v.uitleg.plek), verder[0]?.verder]).toEqual([
    "Som!B4",
    ["Som!B3"],
    [],
  ]);
});

test.each([
  [["uren.xlsx"], "Geef een werkmap en een cel of naam"],
  [["uren.xlsx", "Som!B3", "x"], "kreeg er 1 meer: x"],
  [["uren.xlsx", "Som!B3", "--diep", "tien"], "--diep is “tien”; geef een heel getal van 0 tot en met 9."],
  [["weg.xlsx", "Som!B3"], "weg.xlsx"],
  [["uren.xlsx", "Blad9!B3"], "uren.xlsx: er is geen blad “Blad9”; er is “Som”."],
])("%j klopt niet: één zin en code 2", async (argumenten, zin) => {
  const { code, uit, fout } = await wmo(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toContain(zin);
});
