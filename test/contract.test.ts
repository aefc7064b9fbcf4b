import fs from "node:fs";
import path from "node:path";
import { ONS_ID } from "../src/sharing/schrijven/opruimen";

interface Contract {
  manifestId: string;
  functies: Record<
    string,
    {
      parameters: string[];
      standaard: Record<string, unknown>;
      keuzes: Record<string, string[]>;
      kolommen: string[] | null;
    }
  >;
  normsleutels: string[];
}

const { huidigContract, vulAan } = jest.requireActual<{
  huidigContract: (wortel: string) => Contract;
  vulAan: (oud: Contract | undefined, nieuw: Contract) => { nieuw: Contract; breuken: string[] };
}>("../scripts/contract.js");

const wortel = path.resolve(__dirname, "..");
const vastgelegd = JSON.parse(
  fs.readFileSync(path.join(__dirname, "contract/contract.json"), "utf8"),
) as Contract;

test("het vastgelegde contract is dat van de code (npm run genereer vult aan)", () => {
  expect(huidigContract(wortel)).toEqual(vastgelegd);
});

const wijzig = (f: (c: Contract) => void) => {
  const nieuw = structuredClone(vastgelegd);
  f(nieuw);
  return vulAan(vastgelegd, nieuw).breuken;
};
const functie = (c: Contract, naam: string) => c.functies[naam] as Contract["functies"][string];

test.each<[string, (c: Contract) => void, RegExp]>([
  ["een ander manifest-Id", (c) => (c.manifestId = "x"), /manifest-Id/],
  ["een verdwenen norm", (c) => c.normsleutels.pop(), /norm .* is verdwenen/],
  ["een verdwenen functie", (c) => delete c.functies.BESPARING, /BESPARING is verdwenen/],
  ["verwisselde parameters", (c) => functie(c, "BESPARING").parameters.reverse(), /parameter 1 was/],
  [
    "een verplicht geworden parameter",
    (c) => (functie(c, "BESPARING").parameters[3] = "declaratiegraad↕"),
    /was decl/,
  ],
  [
    "een nieuwe verplichte parameter",
    (c) => functie(c, "BESPARING").parameters.push("extra"),
    /moet optioneel/,
  ],
  ["een andere standaard", (c) => (functie(c, "BESPARING").standaard.weken_per_jaar = 53), /was 52, is 53/],
  [
    "een andere standaardtabel",
    (c) => (functie(c, "BANDBREEDTE").standaard.bandtabel = { grenzen: [60, 90, 120, 180, 240] }),
    /bandtabel was .*180\]/,
  ],
  ["een verdwenen keuze", (c) => functie(c, "BESCHIKTE_MINUTEN").keuzes.per?.shift(), /keuze “week” van per/],
  ["een ander kopje", (c) => ((functie(c, "CAPACITEIT").kolommen as string[])[0] = "jaren"), /kopje 1 was/],
  ["een kopje minder", (c) => (functie(c, "CAPACITEIT").kolommen as string[]).pop(), /kopje 4 was/],
])("%s is een breuk", (_, f, melding) => {
  expect(wijzig(f).join("\n")).toMatch(melding);
});

test("aanvullen mag: een functie, een optionele parameter achteraan, een kopje achteraan, een norm", () => {
  const breuken = wijzig((c) => {
    c.functies.NIEUW = { parameters: [], standaard: {}, keuzes: {}, kolommen: null };
    functie(c, "BESCHIKTE_MINUTEN").keuzes.per?.push("dag");
    functie(c, "BESPARING").parameters.push("extra?");
    (functie(c, "CAPACITEIT").kolommen as string[]).push("meer");
    c.normsleutels.push("nieuw");
  });
  expect(breuken).toEqual([]);
});

test("een parameter achteraan verdwenen, of een tabel waar geen tabel was, is een breuk", () => {
  expect(wijzig((c) => functie(c, "BESPARING").parameters.pop()).join()).toMatch(/parameter 5 was/);
  expect(wijzig((c) => (functie(c, "BESPARING").kolommen = ["x"])).join()).toMatch(/wel of geen tabel/);
  expect(vulAan(undefined, vastgelegd).breuken).toEqual([]);
});

test("delen herkent onze invoegtoepassing aan het Id van het manifest", () => {
  expect(ONS_ID).toBe(vastgelegd.manifestId);
});
