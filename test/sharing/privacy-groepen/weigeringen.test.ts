import { voegSamen, type Samenvoegkeuzes } from "../../../src/sharing/privacy/samenvoegen";
import { leesCellen, leesWaarden } from "../../hulp/xlsx-lezen";
import { clienten, clientenwerkmap } from "./clientenwerkmap";

const keuzes: Samenvoegkeuzes = { datum: "2024-07-01" };
const lijst = clienten(300);
/** Vier cliënten boven 240 minuten: wie daar zit, is in de hoogste band bijna alleen. */
const scheef = [...clienten(296, [65, 100, 150]), ...clienten(4, [240])].map((c, i) => ({
  ...c,
  nummer: 7_040_001 + i,
  pseudoniem: `Zonnebloem-${1000 + i}`,
}));
const bandprijs = [["B1", "WMO.KOSTEN_BANDBREEDTE(Clienten!C2:C301,Prijzen!A1:A4)"]] as const;

const met = (formules: readonly (readonly [string, string])[], k: Samenvoegkeuzes = keuzes) =>
  voegSamen(clientenwerkmap(lijst, formules), k);

test("een band met minder dan tien cliënten wordt geweigerd, en de zin noemt haar", () => {
  const { verslag, bestand } = voegSamen(clientenwerkmap(scheef, bandprijs), keuzes);
  expect(bestand).toBeUndefined();
  expect(verslag.klein.map((k) => k.zin)).toEqual([
    "minuten per week 240: 4 cliënten, minder dan 10. Groter kan de groep niet, want dan veranderen er uitkomsten (een bandgrens ligt ertussen). Deel met waarden, of geef akkoord als de ontvanger dit mag weten.",
  ]);
});

test("met akkoord gaat de kleine groep mee, en het blad zegt het", () => {
  const { bestand } = voegSamen(clientenwerkmap(scheef, bandprijs), { ...keuzes, akkoord: true });
  const groepen = leesWaarden(bestand as Uint8Array).Groepen ?? {};
  expect(groepen.A3).toContain("minder dan 10 cliënten");
  expect(Object.values(groepen)).toContain(4);
});

test("zonder bandgrens ertussen gaat een kleine groep bij haar buur", () => {
  const pxq = [["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"]] as const;
  const { verslag, bestand } = voegSamen(clientenwerkmap(scheef, pxq), keuzes);
  expect(verslag.klein).toEqual([]);
  expect(Object.values(leesWaarden(bestand as Uint8Array).Groepen ?? {})).not.toContain(4);
});

test.each([
  ["MAX(Clienten!C2:C301)", "MAX leest"],
  ["Clienten!C5*2", "is van één cliënt"],
  ["SUM(Clienten!C5,1)", "is van één cliënt"],
  ["SUM(Clienten!C2:D301)", "meer kolommen"],
  ["WMO.CONTRACTMONITOR(Clienten!B2:B301,Clienten!C2:C301,Clienten!D2:D301)", "kent geen aantallen"],
  ['COUNTIF(Clienten!B2:B301,"Zonnebloem*")', "staat geen getal"],
  ["VLOOKUP(7040001,Clienten!A2:D301,3,FALSE)", "leest meer kolommen"],
])("%s wordt geweigerd", (formule, zin) => {
  const { verslag, bestand } = met([
    ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
    ["B20", formule],
  ]);
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen.map((w) => w.zin).join()).toContain(zin);
});

test("alle weigeringen komen tegelijk", () => {
  const { verslag } = met([
    ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
    ["B2", "MAX(Clienten!C2:C301)"],
    ["B3", "MIN(Clienten!D2:D301)"],
  ]);
  expect(verslag.weigeringen.map((w) => `${w.blad}!${w.cel}`)).toEqual(["Kosten!B2", "Kosten!B3"]);
});

test("wie een stuk van de lijst leest, maakt groepen per stuk; een stuk van zes cliënten wordt geweigerd", () => {
  const { verslag } = met([
    ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
    ["B2", "WMO.KOSTEN_PXQ(Clienten!C2:C295,37.2)"],
  ]);
  expect(verslag.klein.map((k) => /: (\d+) cli/.exec(k.zin)?.[1])).toEqual(["6"]);
  const half = met([
    ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
    ["B2", "WMO.KOSTEN_PXQ(Clienten!C2:C151,37.2)"],
  ]);
  expect(half.verslag).toMatchObject({ klein: [], weigeringen: [] });
  expect(half.verslag.herschreven.length).toBe(3);
});

test("een pseudoniem op een ander blad wordt gevonden, met de cel", () => {
  const bron = clientenwerkmap(lijst, bandprijs, [
    {
      id: "elders",
      versie: 1,
      zonderKenmerk: true,
      titel: "Notities",
      cellen: [{ adres: "B3", inhoud: "bel Zonnebloem-1007 morgen" }],
    },
  ]);
  const { verslag, bestand } = voegSamen(bron, keuzes);
  expect(bestand).toBeUndefined();
  expect(verslag.resten.map((r) => `${r.blad}!${r.cel}`)).toContain("Notities!B3");
});

test("met waarden verdwijnen de rijen en blijven alleen de uitkomsten", () => {
  const bron = clientenwerkmap(lijst, [...bandprijs, ["B2", "MEDIAN(Clienten!C2:C301)"], ["B3", "B1*2"]]);
  const { bestand, verslag } = voegSamen(bron, { ...keuzes, vorm: "waarden" });
  const cellen = leesCellen(bestand as Uint8Array);
  expect(verslag.weigeringen).toEqual([]);
  expect(cellen.Kosten?.B2).toMatchObject({ waarde: 130 });
  expect(cellen.Kosten?.B2?.formule).toBeUndefined();
  expect(cellen.Kosten?.B3?.formule).toBe("B1*2");
  expect(cellen.Groepen).toBeUndefined();
});

test("een lijst van vier rijen is een rekenvoorbeeld en blijft staan", () => {
  const bron = clientenwerkmap(clienten(4), [["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C5,37.2)"]]);
  const { bestand, verslag } = voegSamen(bron, keuzes);
  expect(verslag.weggehaald).toEqual([]);
  expect(bestand).toBe(bron);
});

test("een werkmap met groepen blijft zoals zij is", () => {
  const eerste = voegSamen(clientenwerkmap(lijst), keuzes).bestand as Uint8Array;
  expect(voegSamen(eerste, keuzes).bestand).toBe(eerste);
});

test("aantallen van overal 1 zijn ook rijen per cliënt", () => {
  const bron = clientenwerkmap(
    lijst.map((c) => ({ ...c, nieuw: 1 })),
    [["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2,,,Clienten!D2:D301)"]],
  );
  const { verslag } = voegSamen(bron, keuzes);
  expect(verslag.weggehaald.length).toBe(1);
  expect(verslag.weigeringen).toEqual([]);
});

test("één cliënt minder dan in de eerder gedeelde versie is een bevinding", () => {
  const eerder = voegSamen(clientenwerkmap(lijst, bandprijs), keuzes).bestand as Uint8Array;
  const bron = clientenwerkmap(lijst.slice(0, 299), [
    ["B1", "WMO.KOSTEN_BANDBREEDTE(Clienten!C2:C300,Prijzen!A1:A4)"],
  ]);
  const { verslag, bestand } = voegSamen(bron, { ...keuzes, eerder });
  expect(bestand).toBeUndefined();
  expect(verslag.eerder.map((e) => e.zin).join()).toContain(
    "totaal: nu 299, in de eerder gedeelde versie 300",
  );
  expect(voegSamen(clientenwerkmap(lijst, bandprijs), { ...keuzes, eerder }).verslag.eerder).toEqual([]);
});

test.each([
  ["MAX(Clienten!C2:C301)", "getallen van losse cliënten"],
  ["Clienten!C5*2", "is van één cliënt"],
  ["VLOOKUP(7040001,Clienten!A2:D301,3,FALSE)", "VERT.ZOEKEN geeft uit"],
  ["WMO.BANDBREEDTE(Clienten!C2:C301)", "getallen van losse cliënten"],
])("ook als waarde gaat %s niet mee", (formule, zin) => {
  const { verslag, bestand } = met(
    [
      ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
      ["B20", formule],
    ],
    {
      ...keuzes,
      vorm: "waarden",
    },
  );
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen.map((w) => w.zin).join()).toContain(zin);
});

test.each([
  ["SUMIF(Clienten!A2:A301,7040001,Clienten!C2:C301)", "over 1 cliënt, minder"],
  ['COUNTIF(Clienten!A2:A301,"<7040060")*100', "over 5 cliënten, minder"],
  [
    "WMO.CONTRACTMONITOR(Clienten!B2:B301,Clienten!C2:C301,Clienten!D2:D301)",
    "Zonnebloem-1000 heeft 1 cliënt",
  ],
])("met waarden vraagt %s akkoord", (formule, zin) => {
  const { verslag, bestand } = met(
    [
      ["B1", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
      ["B20", formule],
    ],
    {
      ...keuzes,
      vorm: "waarden",
    },
  );
  expect(bestand).toBeUndefined();
  expect(verslag.weigeringen).toEqual([]);
  expect(verslag.klein.map((k) => k.zin).join()).toContain(zin);
});

test("wie precies op de grens zit blijft apart, en verder gaat alles samen tot tien", () => {
  const minuten = [...Array.from({ length: 29 }, (_, i) => 61 + i), 90, 90, 90];
  const bron = clientenwerkmap(clienten(300, minuten), [
    ["B1", "WMO.BANDBREEDTE_VERDELING(Clienten!C2:C301)"],
  ]);
  const { verslag, bestand } = voegSamen(bron, keuzes);
  expect(verslag.klein).toEqual([]);
  expect(verslag.groepen).toBeLessThan(25);
  const groepen = Object.values(leesWaarden(bestand as Uint8Array).Groepen ?? {});
  expect(groepen).toContain(90);
});
