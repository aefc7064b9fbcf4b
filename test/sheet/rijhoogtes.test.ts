import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { besparing } from "../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { planBlad } from "../../src/plans/opgave/blad";
import type { Blad } from "../../src/sheet/blad";
import { rijhoogtes } from "../../src/sheet/rijhoogtes";
import { celrooster } from "../../src/sheet/celrooster";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen } from "../hulp/xlsx-lezen";
import { alle, leesXml } from "../hulp/xml";

/** De hoogte per rij in het gedrukte bestand. */
function gedrukt(blad: Blad): Map<number, number> {
  const xml = delen(drukWerkmap([blad]))["xl/worksheets/sheet1.xml"] ?? "";
  return new Map(alle(leesXml(xml), "row").map(({ attributen: a }) => [Number(a.r), Number(a.ht ?? 15)]));
}

/** Uitleg van 348 tekens over kolommen van samen 100 tekens breed: dat past niet op drie regels van 15 punten. */
const uitleg = (hoogte?: number): Blad => ({
  id: "proef",
  versie: 1,
  titel: "Proef",
  zonderKenmerk: true,
  cellen: [{ adres: "A1", inhoud: "woord ".repeat(58), stijl: "toelichting" }],
  samengevoegd: ["A1:B1"],
  breedtes: { "A:B": 50 },
  ...(hoogte !== undefined && { hoogtes: { 1: hoogte } }),
});

test.each([
  ["zonder hoogte past de rij om haar tekst", undefined],
  ["een te lage hoogte wordt de hoogte van de tekst", 30],
])("%s", (_, hoogte) => {
  const hoog = gedrukt(uitleg(hoogte)).get(1) ?? 0;
  expect(hoog).toBeGreaterThan(45);
  expect(hoog).toBeLessThanOrEqual(60);
});

test("een hogere rij blijft zo hoog als zij is", () => {
  expect(gedrukt(uitleg(90)).get(1)).toBe(90);
});

const bladen: [string, Blad][] = [
  ...[duiven(), verzonnen()].flatMap((begroting) =>
    maakBegroting(begroting).map((blad): [string, Blad] => [`begroting, ${blad.titel}`, blad]),
  ),
  ...[...duiven().delen, ...verzonnen().delen].map((deel): [string, Blad] => [
    `alleen ${deel.plan.naam}`,
    planBlad(deel.plan, deel.vraag),
  ]),
];

test.each(bladen)("%s: geen rij is lager dan haar tekst nodig heeft", (_, blad) => {
  const hoogtes = gedrukt(blad);
  const afgesneden = [...rijhoogtes(blad, celrooster(blad))].filter(
    ([rij, nodig]) => (hoogtes.get(rij) ?? 15) < nodig,
  );
  expect(afgesneden).toEqual([]);
});

const alsFormule = (formule: string): Blad => ({
  ...uitleg(),
  cellen: [{ adres: "A1", inhoud: { formule }, stijl: "toelichting" }],
});
const LANG = "woord ".repeat(40);

test.each([
  ["een keuze: de langste kant telt", `IF(A2=1,"kort","${LANG}")`, 3],
  ["aan elkaar: de delen tellen op", `"${LANG}"&A2&"${LANG}"`, 6],
  ["een getal is één regel", "A2*2", 1],
])("een zin uit een formule, %s", (_, formule, regels) => {
  expect(gedrukt(alsFormule(formule)).get(1)).toBe(15 * regels);
});

/** Eén cel van 100 breed over twee kolommen, met deze tekst in deze stijl. */
const vak = (inhoud: string, stijl: "label" | "bron" | "kop"): Blad => ({
  ...uitleg(),
  cellen: [{ adres: "A1", inhoud, stijl }],
});

// 110 cijfers van 11 punten zijn in druk 110 x 7,44 = 818 beeldpunten, en het vak heeft er 695; van 9 punten zijn het er 670.
test.each([
  ["11 punten", "0".repeat(110), "label", 30],
  ["9 punten: op één regel", "0".repeat(110), "bron", 15],
  ["9 punten: twee regels van 12,3", "0".repeat(120), "bron", 25],
  ["smalle tekens", "i".repeat(190), "label", 15],
  ["brede tekens", "M".repeat(60), "label", 30],
  ["vet is breder", "0".repeat(92), "kop", 30],
  [
    "een woord dat niet past, gaat heel naar de volgende regel",
    `${"0".repeat(60)} ${"0".repeat(60)}`,
    "label",
    30,
  ],
  ["drie woorden van net meer dan een half vak: drie regels", `${"0".repeat(60)} `.repeat(3), "label", 45],
] as const)("gemeten in tekens, %s", (_, tekst, stijl, hoogte) => {
  expect(gedrukt(vak(tekst, stijl)).get(1)).toBe(hoogte);
});

test("de bron van een norm maakt haar rij zo hoog als die bron, ook voordat Excel rekent", () => {
  const blad = planBlad(besparing, voorbeeldBesparing);
  const rij = Number(blad.namen?.find((n) => n.naam === "WMO_Besparing_minuten_straks")?.bereik.slice(1));
  // 213 tekens van 9 punten over de kolommen D tot en met G, samen 108 breed: twee regels van 12,3.
  expect(gedrukt(blad).get(rij)).toBe(25);
});

test("geen blad van ons noemt zelf een hoogte", () => {
  expect(bladen.filter(([, blad]) => blad.hoogtes !== undefined).map(([naam]) => naam)).toEqual([]);
});
