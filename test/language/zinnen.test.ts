import fs from "node:fs";
import path from "node:path";
import { Rekenfout, type Gegevens, type Reden } from "../../src/domain/fout";
import { foutnaam, zin } from "../../src/language/zinnen";
import { gevallentabellen, alsArgumenten } from "../hulp/gevallen";
import { somVan } from "../hulp/machines";
import { roep } from "../../src/functions/mechaniek/roep";

const bron = fs.readFileSync(path.resolve(__dirname, "../../src/domain/fout.ts"), "utf8");
const redenen = [...(/type Reden =([\s\S]*?);/.exec(bron)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
  (m) => m[1] as Reden,
);

/** Alle fouten die de gevallentabellen oproepen. */
const fouten = [...gevallentabellen()].flatMap(([functie, gevallen]) =>
  gevallen.flatMap((g) => {
    const uit = roep(somVan(functie), alsArgumenten(g.invoer, null));
    return [uit].flat(3).filter((c): c is Rekenfout => c instanceof Rekenfout);
  }),
);

test("elke reden komt in een geval voor, zodat haar zin gezien is", () => {
  // Een afgeschafte norm is er nog niet; die zin staat in norms/geldig.test.ts.
  const gezien = new Set<Reden>([...fouten.map((f) => f.reden), "norm-afgeschaft"]);
  expect(redenen.filter((r) => !gezien.has(r))).toEqual([]);
});

test("elke zin is af: hoofdletter of argument voorop, punt of vraagteken achteraan, niets oningevuld", () => {
  for (const fout of fouten) {
    const tekst = zin(fout);
    expect(tekst).toMatch(
      /^[A-Z0-9“-]|^[a-z_ ]+( op plaats [0-9.]+( \(rij \d+, kolom \d+\))?)? (is|heeft|loopt)/,
    );
    expect(tekst).toMatch(/[.?]$/);
    expect(tekst).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test("een zin noemt wat er gegeven was", () => {
  for (const { gegevens, reden, code } of fouten)
    if (typeof gegevens.waarde === "string")
      expect(zin(new Rekenfout(code, reden, gegevens))).toContain(gegevens.waarde);
});

test.each<[Reden, Gegevens, string]>([
  [
    "onder-laagste-band",
    { waarde: 59, grens: 60 },
    "59 minuten per week ligt onder de laagste ondergrens van 60 minuten",
  ],
  [
    "aandeel-te-groot",
    { waarde: 77, grens: 2, parameter: "declaratiegraad" },
    "Bedoelde u 0,77? Typ dan 0,77 of 77%.",
  ],
  ["tekst-geen-getal", { waarde: "136,5", parameter: "minuten_per_week" }, "lijkt op het getal 136,5"],
  [
    "tekst-geen-getal",
    { waarde: "136\u00a0", parameter: "minuten_per_week" },
    "(met een verborgen spatie); verwacht: een getal. Zonder die spatie is het het getal 136",
  ],
  [
    "onbekende-keuze",
    { waarde: "zacht\u00a0 afsluiten", parameter: "scenario", bekend: ["zacht"] },
    "(met een verborgen spatie)",
  ],
  [
    "negatief",
    { waarde: -5, parameter: "beschikt", plaats: { nummer: 1412 }, verwacht: "minuten" },
    "beschikt op plaats 1.412 is -5",
  ],
  [
    "negatief",
    { waarde: -5, parameter: "beschikt", plaats: { nummer: 6, rij: 2, kolom: 1 }, verwacht: "minuten" },
    "beschikt op plaats 6 (rij 2, kolom 1) is -5",
  ],
  [
    "tekst-geen-getal",
    { waarde: "minuten", parameter: "beschikt", plaats: { nummer: 1 }, verwacht: "minuten" },
    "Is dat de kop? Kies het bereik dan zonder de kop.",
  ],
  ["datum-te-vroeg", { waarde: 2024, grens: 42005, parameter: "peildatum" }, "gebruik DATUM(2024;1;1)"],
])("%s", (reden, gegevens, deel) => {
  expect(zin(new Rekenfout("#VALUE!", reden, gegevens))).toContain(deel);
});

test("alleen een tekst op de eerste plaats van een lijst lijkt een kop", () => {
  for (const gegevens of [
    { waarde: "x", parameter: "beschikt", plaats: { nummer: 2 } },
    { waarde: "x", parameter: "beschikt" },
    { waarde: -1, parameter: "beschikt", plaats: { nummer: 1 } },
  ])
    expect(zin(new Rekenfout("#VALUE!", "geen-getal", gegevens))).not.toContain("kop");
});

test("een foutcode heet zoals in een Nederlandse Excel, met de Engelse erbij", () => {
  const codes = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?", "#SPILL!"];
  expect(codes.map(foutnaam)).toEqual([
    "#WAARDE! (#VALUE!)",
    "#N/B (#N/A)",
    "#DEEL/0! (#DIV/0!)",
    "#GETAL! (#NUM!)",
    "#LEEG! (#NULL!)",
    "#VERW! (#REF!)",
    "#NAAM? (#NAME?)",
    "#SPILL!",
  ]);
});

test("de wenk over JAAR() komt alleen bij wat een datum kan zijn", () => {
  const bij = (waarde: number) =>
    zin(new Rekenfout("#VALUE!", "geen-jaartal", { waarde, parameter: "jaren" }));
  expect(bij(45474)).toContain("JAAR()");
  expect(bij(2024.5)).not.toContain("JAAR()");
});
