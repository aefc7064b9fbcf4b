import { bewaarstand, herstelstand } from "../../../src/browser/rooster/bewaren";
import { leesBladen, zetBladen } from "../../../src/browser/rooster/bladen";
import { maakRooster } from "../../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../../src/browser/rooster/model";
import type { Rooster } from "../../../src/browser/rooster/rooster";
import { begrotingDuiven } from "../../../src/plans/begroting/voorbeelden";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { kolomletters, kolomnummer, leesGebied } from "../../../src/formula/adres";
import { bereiknaam } from "../../../src/sheet/kenmerk";
import { isFormule, isMatrix, type Blad, type Geplaatst } from "../../../src/sheet/blad";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { leesXlsx } from "./xlsx";
import { kleineBegroting } from "../../hulp/kleinebegroting";
import { capaciteit, functies } from "../../xlsx/voorbeeld";
import { doe, maakProef } from "./hulp";

/**
 * Een blad zoals het na het rooster is, op deze punten na hetzelfde: elke breedte staat er per kolom en op een hele beeldpunt,
 * hoogtes ook; een bewaarde uitkomst wordt opnieuw gerekend; een bladnaam staat alleen tussen aanhalingstekens als dat moet en heeft
 * een kromme apostrof; onder samengevoegde cellen staat niets; een = vooraan in een signaalregel, een lege tekst, de vorm algemeen en lege lijsten vallen weg; de naam van het deel dat van ons is, komt erbij.
 */
function gewoon(blad: Blad): unknown {
  const breedtes = Object.entries(blad.breedtes ?? {}).flatMap(([kolommen, breed]) => {
    const [van = 1, tot = van] = kolommen.split(":").map(kolomnummer);
    return Array.from({ length: tot - van + 1 }, (_, i) => [kolomletters(van + i), Math.round(breed * 7)]);
  });
  const hoogtes = Object.entries(blad.hoogtes ?? {}).map(([rij, hoog]) => [
    rij,
    Math.round((hoog * 96) / 72),
  ]);
  const lijsten = Object.entries(blad).filter(
    ([, deel]) => JSON.stringify(deel) !== "[]" && JSON.stringify(deel) !== "{}",
  );
  return {
    ...Object.fromEntries(lijsten),
    // Waaraan een rij te herkennen is, weet wie het blad maakt; in de werkmap staat het niet.
    rijsleutels: undefined,
    namen: (blad.namen ?? []).filter(({ naam }) => naam !== bereiknaam(blad)),
    titel: blad.titel.replace(/'/g, "’"),
    cellen: blad.cellen
      .filter((c) => !onderSamenvoeging(blad, c))
      .map(gewoneCel)
      .sort(opPlaats),
    breedtes: Object.fromEntries(breedtes) as object,
    hoogtes: Object.fromEntries(hoogtes) as object,
    ...(blad.signaalregels?.length && {
      signaalregels: blad.signaalregels.map((r) =>
        "formule" in r.als ? { ...r, als: { formule: r.als.formule.replace(/^=/, "") } } : r,
      ),
    }),
  };
}

function gewoneCel({ vorm, ...rest }: Geplaatst): Geplaatst {
  const { inhoud, ...uiterlijk } = rest;
  const gevuld = inhoud !== undefined && inhoud !== "" && { inhoud };
  const cel = { ...uiterlijk, ...gevuld, ...(vorm && vorm !== "algemeen" && { vorm }) };
  if (!isFormule(cel.inhoud)) return cel;
  const { formule, matrix } = cel.inhoud;
  const kaal = formule
    .replace(/'([\w-]+)'!/g, (heel, naam: string) => (/^\w+$/.test(naam) ? `${naam}!` : heel))
    .replace(/\bwmo\.\w+/g, (naam) => naam.toUpperCase())
    .replace(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  return { ...cel, inhoud: { formule: kaal, ...(matrix && { matrix }) } };
}

function onderSamenvoeging(blad: Blad, cel: Geplaatst): boolean {
  const plek = leesGebied(cel.adres)?.van;
  return (blad.samengevoegd ?? []).some((bereik) => {
    const g = leesGebied(bereik);
    if (!g || !plek || (plek.rij === g.van.rij && plek.kolom === g.van.kolom)) return false;
    return (
      plek.rij >= g.van.rij && plek.rij <= g.tot.rij && plek.kolom >= g.van.kolom && plek.kolom <= g.tot.kolom
    );
  });
}

function opPlaats(a: Geplaatst, b: Geplaatst): number {
  const [x, y] = [a, b].map((c) => leesGebied(c.adres)?.van ?? { rij: 0, kolom: 0 });
  return (x?.rij ?? 0) - (y?.rij ?? 0) || (x?.kolom ?? 0) - (y?.kolom ?? 0);
}

const zonderUndefined = (x: unknown) => JSON.parse(JSON.stringify(x)) as unknown;

test.each([
  ["de Duivense begroting", begrotingDuiven()],
  ["een begroting op gewone formules", alsGewoneBladen(kleineBegroting("capaciteit"))],
  ["een blad met alles erop", [capaciteit, functies]],
])("%s komt uit het rooster zoals zij erin ging, en is te drukken", (_, bladen) => {
  const { rooster } = maakProef();
  zetBladen(rooster, bladen);
  const terug = leesBladen(rooster);
  expect(zonderUndefined(terug.map(gewoon))).toEqual(zonderUndefined(bladen.map(gewoon)));
  expect(drukWerkmap(terug).length).toBeGreaterThan(5000);
  rooster.ongedaan();
  expect(rooster.bladen().map((b) => b.naam)).toEqual(["Blad1"]);
});

test("bij elke formule staat de uitkomst, ook als zij uitrolt of een fout is", () => {
  const { rooster } = maakProef();
  zetBladen(rooster, [capaciteit, functies]);
  const uitkomsten = (blad: Blad) =>
    blad.cellen.flatMap((c) => (isFormule(c.inhoud) ? [[c.adres, c.inhoud.uitkomst]] : []));
  const [een, twee] = leesBladen(rooster) as [Blad, Blad];
  const gedrukt = uitkomsten(capaciteit).map(([adres, u]): unknown[] => [
    adres,
    typeof u === "number" ? expect.closeTo(u, 6) : u,
  ]);
  expect(uitkomsten(een)).toEqual(gedrukt);
  expect(uitkomsten(twee).map(([, u]) => u)).toEqual([
    expect.closeTo(173674.3008, 4),
    "6WMO.NORM(1)",
    "0.1.0",
    [[{ fout: "#VALUE!" }], [{ fout: "#VALUE!" }]],
    { fout: "#VALUE!" },
  ]);
});

test("wat de gebruiker zelf maakte, gaat mee in het bestand", () => {
  const { rooster, vak, zet, blad, typ, model } = maakProef();
  rooster.hernoemBlad(blad, "Mijn blad");
  zet("A1", "'01", "Tarief", 37.2, "=C1*2");
  zet("A2", 1, 2, "=A2:B2*10", null);
  zet("A3", "=SUM(A2:B2*2)", "=@A2:B2", "=WMO.FOO(1)", "=(1+2");
  typ("A4", "=XLOOKUP(2,A2:B2,A2:B2)");
  rooster.zetOpmaak(vak("B1"), {
    vet: true,
    vulling: "FFCC00",
    verticaal: "top",
    randen: { onder: "FF0000" },
  });
  rooster.zetOpmaak(vak("C1"), { getalvorm: '"EUR "0.000' });
  rooster.zetNaam({ naam: "Mijn.tarief", vak: vak("C1") });
  rooster.zetNaam({ naam: "WMO_BEREIK_X", vak: vak("A1:B2"), verborgen: true });
  const [mijn] = leesBladen(rooster) as [Blad];
  expect(mijn).toMatchObject({ id: "eigen_1", zonderKenmerk: true, titel: "Mijn blad", rasterlijnen: true });
  expect(mijn.breedtes).toEqual({ A: 13.86, B: 13.86, C: 13.86, D: 13.86 });
  const cel = (adres: string) => mijn.cellen.find((c) => c.adres === adres);
  expect(cel("A1")?.inhoud).toBe("01");
  expect(cel("B1")?.eigen).toEqual({
    vet: true,
    vulling: "FFCC00",
    verticaal: "top",
    randen: { onder: "FF0000" },
  });
  expect(cel("C1")?.eigenVorm).toBe('"EUR "0.000');
  expect(cel("D1")).toMatchObject({ inhoud: { formule: "C1*2", uitkomst: 74.4 }, eigenVorm: '"EUR "0.000' });
  expect(cel("C2")?.inhoud).toEqual({ formule: "A2:B2*10", uitkomst: [[10, 20]], dynamisch: true });
  expect(cel("A3")?.inhoud).toEqual({ formule: "SUM(A2:B2*2)", uitkomst: 6, dynamisch: true });
  expect(cel("B3")?.inhoud).toMatchObject({ formule: "_xlfn.SINGLE(A2:B2)" });
  expect([cel("C3")?.inhoud, cel("D3")?.inhoud]).toEqual(["=WMO.FOO(1)", "=(1+2"]);
  expect(cel("A4")?.inhoud).toEqual({ formule: "XLOOKUP(2,A2:B2,A2:B2)", uitkomst: 2 });
  expect(mijn.namen).toEqual([
    { naam: "Mijn.tarief", bereik: "C1", eigen: true },
    { naam: "WMO_BEREIK_X", bereik: "A1:B2", verborgen: true, eigen: true },
  ]);
  const xlsx = leesXlsx(drukWerkmap([mijn]));
  expect(xlsx("xl/workbook.xml")).toContain('name="Mijn.tarief"');
  expect(xlsx("xl/workbook.xml")).not.toContain("WMO_BLAD_");
  expect(xlsx("xl/styles.xml")).toContain("FFFFCC00");
  expect(xlsx("xl/styles.xml")).toContain('formatCode="&quot;EUR &quot;0.000"');
  const cellen = xlsx("xl/worksheets/sheet1.xml");
  expect(cellen).toMatch(/<c r="C2"[^>]* cm="1"[^>]*><f t="array" ref="C2:D2">A2:B2\*10<\/f>/);
  expect(cellen).toMatch(/<f>_xlfn\.XLOOKUP\(/);
  zetBladen(rooster, [mijn]);
  expect(zonderUndefined(leesBladen(rooster))).toEqual(zonderUndefined([mijn]));
  expect(model.getters.getSheetIds()).toHaveLength(1);
});

test("een stijl van ons die de gebruiker verandert, is daarna zijn eigen opmaak", () => {
  const { rooster, vak } = maakProef();
  zetBladen(rooster, kleineBegroting("besparing"));
  const [, uitgangspunten] = rooster.bladen();
  const cel = leesBladen(rooster)[1]?.cellen.find((c) => c.stijl === "invoer")?.adres as string;
  rooster.zetOpmaak(vak(cel, uitgangspunten?.id), { vet: true });
  const nu = leesBladen(rooster)[1]?.cellen.find((c) => c.adres === cel);
  expect(nu).not.toHaveProperty("stijl");
  expect(nu?.eigen).toMatchObject({ vet: true, vulling: "FFF4C2" });
});

test("een bewaarde stand komt zonder verlies terug, met notities, namen en notaties", () => {
  const { rooster } = maakProef();
  zetBladen(rooster, [...kleineBegroting("besparing"), { ...capaciteit, id: "ander", namen: [] }]);
  const tekst = bewaarstand(rooster);
  const gegevens = herstelstand(tekst);
  const weer = maakRooster(maakRoostermodel(gegevens));
  expect(leesBladen(weer)).toEqual(leesBladen(rooster));
  expect(weer.notities().length).toBeGreaterThan(0);
  expect(bewaarstand(weer).length).toBe(tekst.length);
  weer.zetNotitie(weer.actief(), "A1", "nog een");
  expect(weer.ongedaan()).toBe(true);
});

test.each([
  "",
  "geen json",
  "null",
  "{}",
  '{"versie":1}',
  '{"versie":1,"gegevens":{"sheets":[]}}',
  '{"versie":1,"gegevens":{"sheets":[null]}}',
  '{"versie":1,"gegevens":{"sheets":[{"id":"a"}],"wmo":7}}',
  '{"versie":99,"gegevens":{"sheets":[{"id":"a","name":"A"}]}}',
])("een beschadigde stand %j geeft niets, en geen fout", (tekst) => {
  expect(herstelstand(tekst)).toBeUndefined();
});

test("uitgerolde tabellen houden de opmaak van hun cellen", () => {
  const { rooster } = maakProef();
  zetBladen(rooster, [functies]);
  const [blad] = leesBladen(rooster) as [Blad];
  const tabel = blad.cellen.find((c) => isFormule(c.inhoud) && isMatrix(c.inhoud.uitkomst));
  expect(tabel?.adres).toBe("A5");
  expect(blad.cellen.find((c) => c.adres === "A6")).toEqual({
    adres: "A6",
    stijl: "uitkomst",
    vorm: "getal2",
  });
});

test("een blad dat de gebruiker kopieert, is van hem", () => {
  const { rooster, model } = maakProef();
  zetBladen(rooster, kleineBegroting("besparing"));
  const [eerste] = rooster.bladen();
  doe(model, "DUPLICATE_SHEET", { sheetId: eerste?.id, sheetIdTo: "kopie", sheetNameTo: "Kopie" });
  const kopie = leesBladen(rooster).find((b) => b.titel === "Kopie");
  expect(kopie).toMatchObject({ id: "eigen_1", zonderKenmerk: true });
  expect(kopie?.cellen).toEqual(leesBladen(rooster)[0]?.cellen);
});

test("grafieken van een begroting houden na opnieuw laden de naam waaraan het paneel ze herkent", () => {
  const rooster = maakRooster(maakRoostermodel());
  // Op het blad Besparing staat één grafiek; met twee is te zien dat zij elk hun eigen naam houden.
  zetBladen(
    rooster,
    kleineBegroting("besparing").map((b) => ({
      ...b,
      grafieken: (b.grafieken ?? []).flatMap((g) => [g, g]),
    })),
  );
  const namen = (r: Rooster) =>
    r.bladen().flatMap(({ id, naam }) => r.grafieken(id).map((g) => `${naam}: ${g.naam}`));
  const eerst = namen(rooster);
  expect(eerst).toEqual(["Besparing: Wmo-grafiek 1", "Besparing: Wmo-grafiek 2"]);
  expect(namen(maakRooster(maakRoostermodel(herstelstand(bewaarstand(rooster)))))).toEqual(eerst);
});
