import { strToU8, unzipSync } from "fflate";
import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { bewaarstand, herstelstand } from "../../src/browser/rooster/bewaren";
import { maakRooster, modelVan } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import type { Rooster } from "../../src/browser/rooster/rooster";
import { vakOp } from "../../src/browser/rooster/vak";
import { installeer } from "../../src/engine/installeer";
import { Bestandsfout } from "../../src/xlsx/bestand/weigering";
import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import type { Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { alsWerkmap, rijkeDelen } from "../hulp/rijkwerkmap";
import { leesCellen } from "../hulp/xlsx-lezen";
import { voegRijenIn } from "./rooster/hulp";

jest.setTimeout(120_000);
beforeAll(() => installeer());

const nieuw = () => maakRooster(maakRoostermodel());
/** Zoals na het sluiten en opnieuw openen van de pagina. */
const opnieuw = (rooster: Rooster) => maakRooster(maakRoostermodel(herstelstand(bewaarstand(rooster))));
const op = (rooster: Rooster, blad: string, bereik: string) => {
  const id = rooster.bladen().find((b) => b.naam === blad)?.id;
  if (id === undefined) throw new Error(`geen blad ${blad}`);
  return vakOp(id, bereik);
};
const cel = (rooster: Rooster, blad: string, adres: string) => rooster.lees(op(rooster, blad, adres))[0]?.[0];
const zet = (rooster: Rooster, blad: string, adres: string, waarde: Celwaarde) =>
  rooster.schrijf(op(rooster, blad, adres), [[waarde]]);
const bestand = (uit: ReturnType<typeof bewaarInBestand>) => {
  if ("redenen" in uit) throw new Error(uit.redenen.join(" "));
  return uit;
};
/** De onderdelen die anders zijn. */
function anders(a: Uint8Array, b: Uint8Array): string[] {
  const [een, twee] = [unzipSync(a), unzipSync(b)];
  return [...new Set([...Object.keys(een), ...Object.keys(twee)])]
    .filter((pad) => Buffer.compare(een[pad] ?? strToU8("-"), twee[pad] ?? strToU8("-")) !== 0)
    .sort();
}
const deel = (bytes: Uint8Array, pad: string) => Buffer.from(unzipSync(bytes)[pad] ?? []).toString();

describe("een werkmap vol onderdelen die het rooster niet kent", () => {
  const bron = alsWerkmap(rijkeDelen());

  test("elke schrijfwijze van onze functies rekent, en wat niet te zien is wordt genoemd", () => {
    const rooster = nieuw();
    const { niet } = openInRooster(rooster, bron, "een");
    expect(rooster.bladen().map((b) => b.naam)).toEqual(["Invoer", "O’Brien & Zn"]);
    const waarden = (adres: string) => cel(rooster, "Invoer", adres)?.waarde;
    expect("B2 B3 B4 B5 D2 D3 D4 D5".split(" ").map(waarden)).toEqual([3, 1, 4, 2, 3, 3, 4, 2]);
    expect("F2 F3 F4 F5 F6 D7".split(" ").map(waarden)).toEqual([544, 272, 800, 380, 1996, 1]);
    expect(waarden("D6")).toBeCloseTo(173674.3008, 6);
    expect(cel(rooster, "Invoer", "D6")?.formule).toBe("=WMO.BESPARING(Clienten,A2-A4/2+5-30,37.2,0.77)");
    expect(cel(rooster, "Invoer", "A2")?.getalvorm).toBe("0");
    expect(cel(rooster, "O’Brien & Zn", "B1")?.waarde).toBe("rijk é");
    expect(rooster.namen().map((n) => n.naam)).toEqual(["Clienten"]);
    expect(niet.join("; ")).toMatch(
      /1 grafiek;.*1 draaitabel;.*1 macroproject;.*opmerkingen;.*1 tabel;.*voorwaardelijke opmaak; gegevensvalidatie; sparklines;.*beveiliging van bladen.*1 naam voor iets anders/,
    );
  });

  test("zonder wijziging komt hetzelfde bestand terug, ook na opnieuw laden", () => {
    const rooster = nieuw();
    openInRooster(rooster, bron, "een");
    expect(bestand(bewaarInBestand(rooster, bron))).toEqual({ bestand: bron, niet: [] });
    expect(bestand(bewaarInBestand(opnieuw(rooster), bron))).toEqual({ bestand: bron, niet: [] });
  });

  test("wat al fout was in het bestand is geen vraag bij het opslaan; een formule die er fout bij komt wel", () => {
    const rooster = nieuw();
    openInRooster(rooster, bron, "een");
    zet(rooster, "Invoer", "C3", 1);
    expect(bestand(bewaarInBestand(rooster, bron)).niet).toEqual([]);
    zet(rooster, "Invoer", "A9", "=BESTAATNIET(1)");
    expect(bestand(bewaarInBestand(rooster, bron)).niet).toEqual([
      expect.stringMatching(/^Op het blad “Invoer” kan dit rekenblad A9 niet uitrekenen\./),
      expect.stringMatching(/^Excel kan hierover struikelen\. Op het blad “Invoer”, in A9: .*BESTAATNIET/),
    ]);
  });

  test("een cel wijzigen: alleen zij en wat ervan afhangt verandert; alle andere onderdelen houden hun bytes", () => {
    const eerst = nieuw();
    openInRooster(eerst, bron, "een");
    const rooster = opnieuw(eerst);
    zet(rooster, "Invoer", "A3", 130);
    const uit = bestand(bewaarInBestand(rooster, bron)).bestand;
    expect(anders(bron, uit)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const [voor, na] = [leesCellen(bron), leesCellen(uit)];
    const veranderd = Object.keys(na.Invoer ?? {}).filter(
      (plek) => JSON.stringify(na.Invoer?.[plek]) !== JSON.stringify(voor.Invoer?.[plek]),
    );
    expect(veranderd.sort()).toEqual(expect.arrayContaining("A3 B3 F3 F6 D7 F7".split(" ").sort()));
    expect(veranderd).not.toEqual(expect.arrayContaining(["B2", "F2", "D6", "D16"]));
    expect([
      na.Invoer?.A3?.waarde,
      na.Invoer?.B3?.waarde,
      na.Invoer?.F3?.waarde,
      na.Invoer?.F6?.waarde,
    ]).toEqual([130, cel(rooster, "Invoer", "B3")?.waarde, 520, 1996 - 272 + 520]);
    // De gedeelde formule en het kenmerk van de uitrollende blijven zoals zij waren.
    expect(deel(uit, "xl/worksheets/sheet1.xml")).toContain('<f t="shared" si="0"/>');
    expect(na.Invoer?.F2?.c.cm).toBe("1");
    expect(deel(uit, "xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  test("ingevoegde rijen, een ander blad weg of hernoemd: dat zegt het, en er komt geen bestand", () => {
    const rooster = nieuw();
    openInRooster(rooster, bron, "een");
    voegRijenIn(modelVan(rooster), op(rooster, "Invoer", "A1").blad, 3);
    expect(bewaarInBestand(rooster, bron)).toEqual({
      redenen: ["Op het blad “Invoer” zijn rijen of kolommen ingevoegd of weggehaald."],
    });
    rooster.ongedaan();
    expect(bestand(bewaarInBestand(rooster, bron)).bestand).toBe(bron);
    rooster.hernoemBlad(op(rooster, "Invoer", "A1").blad, "Uitvoer");
    rooster.verwijderBlad(op(rooster, "O’Brien & Zn", "A1").blad);
    expect(bewaarInBestand(rooster, bron)).toEqual({
      redenen: ["Het blad “Invoer” heet nu “Uitvoer”.", "Het blad “O'Brien & Zn” is verwijderd."],
    });
  });

  test("openen is één stap terug, en een bestand dat niet te lezen is verandert niets", () => {
    const rooster = nieuw();
    zet(rooster, "Blad1", "A1", "mijn werk");
    openInRooster(rooster, bron, "een");
    rooster.ongedaan();
    expect(cel(rooster, "Blad1", "A1")?.waarde).toBe("mijn werk");
    const kapot = bron.slice(0, 900);
    expect(() => openInRooster(rooster, kapot, "twee")).toThrow(Bestandsfout);
    expect(() =>
      openInRooster(rooster, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "x"),
    ).toThrow(/voor 2007/);
    expect(cel(rooster, "Blad1", "A1")?.waarde).toBe("mijn werk");
  });
});

describe("onze eigen begroting, als bestand", () => {
  const bron = drukWerkmap(kleineBegroting("besparing"));

  test("ziet eruit zoals wij haar drukken: waarden, getalvormen, opmaak, breedtes en namen", () => {
    const uit = nieuw();
    openInRooster(uit, drukWerkmap(begrotingDuiven()), "een");
    expect(uit.bladen().map((b) => b.naam)).toContain("Besparing");
    const naam = uit.namen().find((n) => n.naam.startsWith("WMO_Capaciteit_uren_per_week"));
    expect(naam).toBeDefined();
    const beeld = uit.lees(naam?.vak ?? op(uit, "Besparing", "A1"))[0]?.[0];
    // 70 aanvragen, 108 herbeoordelingen en 27/5 herindicaties van 2 uur, over 52 weken: zoals op Consulenten.
    expect([beeld?.waarde, beeld?.getalvorm]).toEqual([expect.closeTo(366.8 / 52, 9), "#,##0.00"]);
    expect(uit.opmaak(naam?.vak ?? op(uit, "Besparing", "A1"))[0]?.[0]).toMatchObject({ vet: true });
  });

  test("nieuwe cellen, opmaak, een formule met onze functie, een naam en een blad erbij komen in het bestand", () => {
    const rooster = nieuw();
    openInRooster(rooster, bron, "een");
    const blad = rooster.bladen()[0]?.naam ?? "";
    rooster.zetOpmaak(op(rooster, blad, "M50"), { vet: true, getalvorm: "0.0%" });
    zet(rooster, blad, "M50", 0.25);
    zet(rooster, blad, "M51", "=WMO.BANDBREEDTE(136)");
    zet(rooster, blad, "M53", "=WMO.MINUTEN_PER_MAAND(M55:M57,48)");
    for (const [i, x] of [136, 68, 200].entries()) zet(rooster, blad, `N${55 + i}`, x);
    zet(rooster, blad, "O55", "=WMO.MINUTEN_PER_MAAND(N55:N57,48)");
    rooster.zetNaam({ naam: "Eigen", vak: op(rooster, blad, "M50") });
    const erbij = rooster.voegBladToe("Nieuw blad");
    rooster.schrijf(vakOp(erbij, "A1:B1"), [["tekst", "=WMO.BANDBREEDTE(200)"]]);
    const { bestand: uit, niet } = bestand(bewaarInBestand(rooster, bron));
    expect(niet).toEqual([]);
    const na = leesCellen(uit);
    expect(na[blad]?.M50?.waarde).toBe(0.25);
    expect(na[blad]?.M51).toMatchObject({ waarde: 3, formule: "_xldudf_WMO_BANDBREEDTE(136)" });
    expect(["O55", "O56", "O57"].map((plek) => na[blad]?.[plek]?.waarde)).toEqual([544, 272, 800]);
    expect(na[blad]?.O55?.f).toMatchObject({ t: "array", ref: "O55:O57" });
    expect(na["Nieuw blad"]?.B1).toMatchObject({ waarde: 4 });
    expect(deel(uit, "xl/workbook.xml")).toContain(`<definedName name="Eigen">'${blad}'!$M$50</definedName>`);
    // Wat er geschreven is, opent weer zo: ook de opmaak.
    const weer = nieuw();
    openInRooster(weer, uit, "twee");
    const m50 = weer.opmaak(op(weer, blad, "M50"))[0]?.[0];
    expect([m50?.vet, m50?.getalvorm]).toEqual([true, "0.0%"]);
    expect(cel(weer, "Nieuw blad", "B1")?.waarde).toBe(4);
  });

  test("wat geen cel is en hier verandert, wordt genoemd", () => {
    const rooster = nieuw();
    openInRooster(rooster, bron, "een");
    const { blad } = op(rooster, "Besparing", "A1");
    rooster.zetBreedte(blad, 0, 61);
    rooster.zetNotitie(blad, "A1", "nieuw");
    expect(bestand(bewaarInBestand(rooster, bron)).niet).toEqual([
      "Op het blad “Besparing”: kolombreedtes en notities.",
    ]);
  });
});
