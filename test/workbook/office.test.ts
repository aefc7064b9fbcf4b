import { leesGebied } from "../../src/formula/adres";
import { zetBladen } from "../../src/browser/rooster/bladenzetten";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import type { Opmaak, Rooster, Vak } from "../../src/browser/rooster/rooster";
import { zonderConsole } from "../../src/engine/zonderconsole";
import { begrotingDuiven } from "../../src/plans/begroting/voorbeelden";
import { isFormule, type Blad } from "../../src/sheet/blad";
import { kleuren } from "../../src/sheet/celstijlen";
import { aardVan } from "../../src/sheet/celaard";
import { bron, formule, invoer, kop, label, rij, uitkomst } from "../../src/sheet/cellen";
import { getalvormen } from "../../src/sheet/getalvormen";
import { maakWerkmap } from "../../src/workbook/office";
import type { Werkmap, Zetuitslag } from "../../src/workbook/werkmap";
import { maakGeheugenrooster } from "../hulp/geheugenrooster";
import { kleineBegroting } from "../hulp/kleinebegroting";
import { roosters, maakOfficewereld } from "../hulp/officeroosters";
import type { Officewereld } from "../hulp/office";

/** Een klein blad met alles wat vervangen en terugzetten moet overleven. */
const klein = (anders: Partial<Blad> = {}): Blad => ({
  id: "proef",
  versie: 2,
  titel: "Proef",
  cellen: [
    ...rij("A1", kop("Uren"), invoer(12.5, "getal2")),
    ...rij("A2", label("Dubbel"), uitkomst(formule("WMO_Uren*2"), "getal1")),
  ],
  namen: [
    { naam: "WMO_Uren", bereik: "B1" },
    { naam: "WMO_Dubbel", bereik: "B2" },
  ],
  breedtes: { A: 30, "B:C": 12 },
  vasteRijen: 1,
  tabkleur: "1F3A5F",
  notities: [{ cel: "B1", tekst: "Uren per week", bron: "Proef, p. 1" }],
  invoerregels: [
    { bereik: "B1", toegestaan: { soort: "getal", van: 0, tot: 100 }, fout: "Vul 0 tot 100 in." },
  ],
  signaalregels: [
    { bereik: "B1", als: { formule: "$B$1>40" }, signaal: "fout" },
    { bereik: "B2", als: { celIs: ">", dan: 80 }, signaal: "letOp" },
  ],
  grafieken: [
    {
      soort: "kolom",
      titel: "Uren",
      beschrijving: "Twee staven",
      categorieen: "A1:A2",
      reeksen: [{ naam: "Uren", waarden: "B1:B2" }],
      plek: "D1:H10",
    },
  ],
  ...anders,
});

/** Opmaak zonder wat ook zonder opmaak zo is: teruggezet staat het er soms met zoveel woorden. */
function bijzonder(opmaak: Opmaak = {}): object {
  const gewoon: Opmaak = { getalvorm: "General", kleur: "000000", grootte: 11, inspringing: 0 };
  return Object.fromEntries(
    Object.entries(opmaak).filter(
      ([wat, waarde]) => waarde !== null && waarde !== false && waarde !== gewoon[wat as keyof Opmaak],
    ),
  );
}

describe.each(roosters)("op het rooster %s", (_, maak) => {
  let rooster: Rooster;
  let wereld: Officewereld;
  let werkmap: Werkmap;

  beforeEach(() => {
    rooster = maak();
    wereld = maakOfficewereld(rooster);
    Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
    werkmap = maakWerkmap();
  });
  afterEach(() => {
    expect(wereld.uitspraken).toEqual([]);
    wereld.stop();
  });

  const titels = () => rooster.bladen().map((b) => b.naam);
  const idVan = (titel: string) => rooster.bladen().find((b) => b.naam === titel)?.id ?? "";
  function cel(titel: string, adres: string) {
    const plek = leesGebied(adres)?.van ?? { rij: 1, kolom: 1 };
    const vak = { blad: idVan(titel), boven: plek.rij - 1, links: plek.kolom - 1, rijen: 1, kolommen: 1 };
    const [[beeld] = []] = rooster.lees(vak);
    const [[opmaak] = []] = rooster.opmaak(vak);
    return { vak, beeld, opmaak, inhoud: beeld?.formule ?? beeld?.waarde };
  }
  const typ = (titel: string, adres: string, wat: string | number) =>
    rooster.schrijf(cel(titel, adres).vak, [[wat]]);
  async function zet(bladen: Blad[], akkoord?: string[]) {
    const uit: Zetuitslag = await werkmap.zet(bladen, akkoord);
    if ("bezwaren" in uit) throw new Error(JSON.stringify(uit.bezwaren));
    return uit;
  }
  async function bezwaren(bladen: Blad[], akkoord?: string[]) {
    const uit = await werkmap.zet(bladen, akkoord);
    return "bezwaren" in uit ? uit.bezwaren : [];
  }
  async function syncs(doe: () => Promise<unknown>): Promise<number> {
    const voor = wereld.batches();
    await doe();
    return wereld.batches() - voor;
  }

  // Dat een hele begroting eruitziet zoals uit een bestand, staat onderaan.
  test("een begroting komt er helemaal in te staan", async () => {
    const bladen = kleineBegroting("besparing");
    expect((await zet(bladen)).gezet.map((b) => b.titel)).toEqual(bladen.map((b) => b.titel));
    expect(titels().slice(1)).toEqual(bladen.map((b) => b.titel));
    for (const blad of bladen) {
      for (const c of blad.cellen) {
        const { beeld, opmaak, inhoud } = cel(blad.titel, c.adres);
        const plaats = `${blad.titel}!${c.adres}`;
        if (isFormule(c.inhoud)) expect([plaats, inhoud]).toEqual([plaats, `=${c.inhoud.formule}`]);
        else if (c.inhoud !== undefined) expect([plaats, inhoud]).toEqual([plaats, c.inhoud]);
        if (c.vorm) expect([plaats, beeld?.getalvorm]).toEqual([plaats, getalvormen[c.vorm]]);
        if (c.stijl === "invoer") expect([plaats, opmaak?.vulling]).toEqual([plaats, "FFF4C2"]);
      }
      expect(rooster.samengevoegd(idVan(blad.titel))).toHaveLength(blad.samengevoegd?.length ?? 0);
      expect(rooster.grafieken(idVan(blad.titel)).map((g) => g.grafiek.titel)).toEqual(
        (blad.grafieken ?? []).map((g) => g.titel),
      );
    }
    const namen = rooster.namen().map((n) => n.naam);
    expect(namen).toEqual(expect.arrayContaining(bladen.flatMap((b) => (b.namen ?? []).map((n) => n.naam))));
    expect(await werkmap.onzeBladen()).toEqual(
      bladen.map(({ id, versie, titel }) => ({ id, versie, titel })),
    );
  }, 60_000);

  test("breedtes, hoogtes, regels, notities, vaste rijen en tabkleur", async () => {
    const zin = formule(
      '"Afspraak: iedereen blijft cliënt. De notitie rekent bij gelijk blijvende aantallen, en zegt niet waarom."',
    );
    await zet([klein({ hoogtes: { 1: 33 }, cellen: [...klein().cellen, ...rij("A4", bron(zin))] })]);
    const id = idVan("Proef");
    // Een formule kan later meer zeggen, en dan past Excel de rij niet: 105 tekens van 9 punten in een kolom van 30 zijn 4 regels.
    expect(rooster.hoogte(id, 3)).toBeGreaterThan(4 * 9);
    expect([0, 1, 2].map((k) => Math.round(rooster.breedte(id, k)))).toEqual([30, 12, 12]);
    expect(rooster.hoogte(id, 0)).toBeCloseTo(33, 0);
    expect(rooster.bladen().find((b) => b.id === id)).toMatchObject({
      vasteRijen: 1,
      vasteKolommen: 0,
      rasterlijnen: false,
      tabkleur: "1F3A5F",
    });
    expect(rooster.signaalregels(id)).toEqual([
      { bereik: "B1", als: { formule: "$B$1>40" }, signaal: "fout" },
      { bereik: "B2", als: { celIs: ">", dan: 80 }, signaal: "letOp" },
    ]);
    expect(rooster.invoerregels(id)).toMatchObject([
      { bereik: "B1", toegestaan: { soort: "getal", van: 0, tot: 100 }, fout: "Vul 0 tot 100 in." },
    ]);
    expect(rooster.notities()).toMatchObject([{ adres: "B1", tekst: "Uren per week\nBron: Proef, p. 1" }]);
    expect(rooster.grafieken(id)[0]?.grafiek).toMatchObject({ soort: "kolom", titel: "Uren" });
  });

  test("één keer lezen en één keer schrijven", async () => {
    expect(await syncs(() => zet([klein()]))).toBe(2);
    expect(await syncs(() => bezwaren([klein()]))).toBe(1);
    const uit: { terug?: Parameters<Werkmap["zetTerug"]>[0] } = {};
    // Van een blad dat er al was, gaat apart hoe het afgedrukt werd: zonder printer mag dat mislukken.
    expect(await syncs(async () => Object.assign(uit, await zet([klein()], ["proef"])))).toBe(3);
    if (uit.terug) expect(await syncs(() => werkmap.zetTerug(uit.terug as never))).toBe(3);
    expect(await syncs(() => werkmap.selectie())).toBe(1);
    expect(await syncs(() => werkmap.leesNamen(["WMO_Uren", "WMO_Dubbel", "WMO_Nee"]))).toBe(1);
    expect(await syncs(() => werkmap.onzeBladen())).toBe(1);
  });

  test("ons blad wordt op zijn plaats vervangen, ook hernoemd en van een oudere versie", async () => {
    await zet([
      klein({ versie: 1, namen: [{ naam: "WMO_Oud", bereik: "A1" }], cellen: rij("A1", label("oud")) }),
    ]);
    const id = idVan("Proef");
    rooster.hernoemBlad(id, "Mijn uren");
    typ("Blad1", "A1", "='Mijn uren'!B1+1");
    expect(await bezwaren([klein()])).toEqual([
      { soort: "vervangt", id: "proef", titel: "Mijn uren", gevuld: 1 },
    ]);
    expect(cel("Mijn uren", "A1").inhoud).toBe("oud");
    const uit = await zet([klein()], ["proef"]);
    expect(uit.gezet).toEqual([{ id: "proef", versie: 2, titel: "Mijn uren" }]);
    expect(idVan("Mijn uren")).toBe(id);
    expect(titels()).toEqual(["Blad1", "Mijn uren"]);
    expect(cel("Mijn uren", "B1").inhoud).toBe(12.5);
    expect(cel("Blad1", "A1").inhoud).toMatch(/^='?Mijn uren'?!B1\+1$/);
    const namen = rooster.namen().map((n) => n.naam.toUpperCase());
    expect(namen).not.toContain("WMO_OUD");
    expect(namen).not.toContain("WMO_BLAD_PROEF_V1");
    expect(await werkmap.onzeBladen()).toEqual([{ id: "proef", versie: 2, titel: "Mijn uren" }]);
  });

  test("onze bladen staan op de volgorde van de tabbladen, ook als hun namen opnieuw geschreven zijn", async () => {
    await zet([klein(), klein({ id: "ander", titel: "Ander", namen: [] })]);
    await zet([klein()], ["proef"]);
    expect((await werkmap.onzeBladen()).map((b) => b.id)).toEqual(["proef", "ander"]);
  });

  test("wat de gebruiker naast ons blad zette blijft, en een groter blad vraagt eerst", async () => {
    await zet([klein()]);
    typ("Proef", "B5", "van mij");
    typ("Proef", "K1", 7);
    await zet([klein()], ["proef"]);
    expect([cel("Proef", "B5").inhoud, cel("Proef", "K1").inhoud]).toEqual(["van mij", 7]);
    const groot = klein({ cellen: [...klein().cellen, ...rij("A5", label("Som"), uitkomst(1))] });
    expect(await bezwaren([groot])).toEqual([
      expect.objectContaining({ soort: "vervangt" }),
      { soort: "celBezet", id: "proef", titel: "Proef", cellen: "B5" },
    ]);
    expect(cel("Proef", "B5").inhoud).toBe("van mij");
    await zet([groot], ["proef"]);
    expect([cel("Proef", "B5").inhoud, cel("Proef", "K1").inhoud]).toEqual([1, 7]);
  });

  test("een naam van de gebruiker wordt niet ongevraagd verlegd", async () => {
    rooster.zetNaam({ naam: "WMO_Uren", vak: cel("Blad1", "C3").vak });
    expect(await bezwaren([klein()])).toEqual([
      {
        soort: "naamBezet",
        id: "proef",
        naam: "WMO_Uren",
        verwijst: expect.stringMatching(/Blad1'?!\$C\$3/) as string,
      },
    ]);
    expect(titels()).toEqual(["Blad1"]);
    const { terug } = await zet([klein()], ["proef"]);
    const naam = () => rooster.namen().find((n) => n.naam.toUpperCase() === "WMO_UREN")?.vak;
    expect(naam()).toMatchObject({ blad: idVan("Proef"), boven: 0, links: 1 });
    await werkmap.zetTerug(terug);
    expect(naam()).toMatchObject({ blad: idVan("Blad1"), boven: 2, links: 2 });
  });

  test("een bezette titel krijgt een volgnummer, en formules wijzen naar het goede blad", async () => {
    rooster.voegBladToe("proef");
    const ander: Blad = {
      id: "ander",
      versie: 1,
      titel: "Ander",
      cellen: rij("A1", uitkomst(formule("Proef!B1&\"Proef!\"&'Proef'!B2"))),
    };
    await zet([ander, klein()]);
    expect(titels()).toEqual(["Blad1", "proef", "Ander", "Proef (2)"]);
    expect(cel("Ander", "A1").inhoud).toBe("='Proef (2)'!B1&\"Proef!\"&'Proef (2)'!B2");
  });

  test("een nieuw blad terugzetten haalt blad en namen weg", async () => {
    const voor = rooster.namen().length;
    const { terug } = await zet([klein()]);
    expect(terug.titels).toEqual(["Proef"]);
    await werkmap.zetTerug(terug);
    expect(titels()).toEqual(["Blad1"]);
    expect(rooster.namen()).toHaveLength(voor);
    await expect(werkmap.zetTerug(terug)).rejects.toMatchObject({ name: "Werkmapfout" });
  });

  test("een vervangen blad wordt na terugzetten weer afgedrukt zoals de gebruiker het instelde", async () => {
    await zet([klein({ afdruk: { bereik: "A1:B2", kopRijen: [1, 1] } })]);
    const lees = () =>
      wereld.Excel.run(async (context) => {
        const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem("Proef");
        horizontalPageBreaks.load("items/rowIndex");
        pageLayout.load("orientation,zoom,leftMargin,centerHorizontally");
        const voet = pageLayout.headersFooters.defaultForAllPages.load("centerHeader,leftFooter");
        const gebied = pageLayout.getPrintAreaOrNullObject().load("address");
        const kop = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        const { orientation, zoom, leftMargin, centerHorizontally } = pageLayout;
        return {
          orientation,
          zoom,
          leftMargin,
          centerHorizontally,
          kop: kop.address,
          gebied: gebied.address,
          boven: voet.centerHeader,
          onder: voet.leftFooter,
          eindes: horizontalPageBreaks.items.map((e) => e.rowIndex + 1),
        };
      });
    await wereld.Excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem("Proef");
      horizontalPageBreaks.add("A3");
      horizontalPageBreaks.add("A7");
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { scale: 80 };
      pageLayout.leftMargin = 20;
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "Vertrouwelijk";
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "Team Wmo";
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$2");
      await context.sync();
    });
    const toen = await lees();
    expect(toen).toMatchObject({ orientation: "Landscape", boven: "Vertrouwelijk", eindes: [3, 7] });
    const { terug } = await zet([klein({ afdruk: { bereik: "A1:B2", kopRijen: [1, 1] } })], ["proef"]);
    expect(await lees()).toMatchObject({
      orientation: "Portrait",
      eindes: [],
      onder: expect.not.stringContaining("Team") as string,
    });
    await werkmap.zetTerug(terug);
    expect(await lees()).toEqual(toen);
  });

  test("wat de gebruiker van ons leegmaakte, is na terugzetten weer leeg", async () => {
    await zet([klein()]);
    typ("Proef", "B1", "");
    const leeg = await zet([klein()], ["proef"]);
    expect(cel("Proef", "B1").inhoud).toBe(12.5);
    await werkmap.zetTerug(leeg.terug);
    expect(cel("Proef", "B1").inhoud).toBeNull();
  });

  test("een vervangen blad krijgt inhoud, opmaak, maten, regels en namen terug", async () => {
    await zet([klein()]);
    typ("Proef", "B1", 20);
    rooster.zetOpmaak(cel("Proef", "A1").vak, { vulling: "ABCDEF" });
    rooster.zetBreedte(idVan("Proef"), 0, 44);
    const beeld = () => {
      const id = idVan("Proef");
      return {
        cellen: ["A1", "B1", "A2", "B2", "A3"].map((a) => [
          cel("Proef", a).inhoud,
          bijzonder(cel("Proef", a).opmaak),
        ]),
        breedte: Math.round(rooster.breedte(id, 0)),
        namen: rooster
          .namen()
          .map((n) => [n.naam.toUpperCase(), n.vak])
          .sort(),
        regels: [rooster.invoerregels(id), rooster.signaalregels(id)],
        grafieken: rooster.grafieken(id).map((g) => g.grafiek),
        notities: rooster.notities(),
      };
    };
    const voor = beeld();
    const anders = klein({
      cellen: rij("A1", label("a"), label("b"), label("c")),
      namen: [{ naam: "WMO_Anders", bereik: "A1" }],
      breedtes: { A: 9 },
      invoerregels: [],
      signaalregels: [],
      grafieken: [],
      notities: [],
    });
    const { terug } = await zet([anders], ["proef"]);
    expect(cel("Proef", "C1").inhoud).toBe("c");
    expect(beeld()).not.toEqual(voor);
    await werkmap.zetTerug(terug);
    expect(beeld()).toEqual(voor);
  });

  test("wie daarna iets verandert, wordt eerst gevraagd", async () => {
    const { terug } = await zet([klein()]);
    typ("Proef", "B1", 13);
    await expect(werkmap.zetTerug(terug)).rejects.toMatchObject({ reden: "blad-veranderd" });
    expect(titels()).toContain("Proef");
    await werkmap.zetTerug(terug, true);
    expect(titels()).not.toContain("Proef");
  });

  test("een beveiligd blad en een beveiligde werkmap geven een zin en laten alles staan", async () => {
    await zet([klein()]);
    const beveilig = (doe: (context: Excel.RequestContext) => void) =>
      Excel.run(async (context) => {
        doe(context);
        await context.sync();
      });
    await beveilig((c) => c.workbook.worksheets.getItem("Proef").protection.protect());
    await expect(werkmap.zet([klein()], ["proef"])).rejects.toMatchObject({
      reden: "beveiligd",
      message: expect.stringContaining("“Proef” is beveiligd") as string,
    });
    await beveilig((c) => c.workbook.protection.protect());
    await expect(werkmap.zet([klein({ id: "nieuw", titel: "Nieuw", namen: [] })])).rejects.toMatchObject({
      reden: "structuur-beveiligd",
    });
    expect(titels()).toEqual(["Blad1", "Proef"]);
  });

  test("een blad van een nieuwere invoegtoepassing blijft ongemoeid", async () => {
    await zet([klein({ versie: 3 })]);
    await expect(werkmap.zet([klein()], ["proef"])).rejects.toMatchObject({ reden: "nieuwer-blad" });
  });

  test("twee keer tegelijk vanuit één paneel: de tweede ziet wat de eerste schreef, en er staat één blad", async () => {
    const [eerste, tweede] = await Promise.all([werkmap.zet([klein()]), werkmap.zet([klein()])]);
    expect(eerste).toHaveProperty("gezet");
    expect(tweede).toMatchObject({ bezwaren: [{ soort: "vervangt", titel: "Proef" }] });
    expect(titels()).toEqual(["Blad1", "Proef"]);
  });

  test("schrijft een ander intussen een blad met dezelfde titel, dan blijft dat van hem staan", async () => {
    const vanEenAnder = maakWerkmap();
    const [hij, wij] = await Promise.allSettled([vanEenAnder.zet([klein()]), werkmap.zet([klein()])]);
    expect(hij.status).toBe("fulfilled");
    expect(wij.status).toBe("rejected");
    expect(titels()).toEqual(["Blad1", "Proef"]);
    expect([cel("Proef", "A1").inhoud, cel("Proef", "B1").inhoud]).toEqual(["Uren", 12.5]);
  });

  test("mislukt het schrijven halverwege, dan is alles weer weg", async () => {
    await zet([klein()]);
    typ("Proef", "B1", 20);
    const kapot: Blad = {
      ...klein({ id: "kapot", titel: "Kapot", namen: [{ naam: "WMO_Kapot", bereik: "A1" }] }),
      grafieken: [
        {
          ...(klein().grafieken?.[0] as never as object),
          reeksen: [{ naam: "x", waarden: "'Er niet'!A1:A2" }],
        } as never,
      ],
    };
    const namen = rooster.namen().length;
    await expect(
      werkmap.zet([klein({ cellen: rij("A1", label("weg")) }), kapot], ["proef"]),
    ).rejects.toMatchObject({
      name: "Werkmapfout",
      message: expect.stringContaining("is weer weggehaald") as string,
    });
    expect(titels()).toEqual(["Blad1", "Proef"]);
    expect(rooster.namen()).toHaveLength(namen);
    expect([cel("Proef", "A1").inhoud, cel("Proef", "B1").inhoud, cel("Proef", "B2").inhoud]).toEqual([
      "Uren",
      20,
      "=WMO_Uren*2",
    ]);
  });

  test("selectie: lege cellen zijn null, fouten zijn fouten", async () => {
    const id = idVan("Blad1");
    rooster.schrijf({ blad: id, boven: 3, links: 1, rijen: 3, kolommen: 2 }, [
      ["Jaar", { fout: "#N/A" }],
      [2024, null],
      [null, null],
    ]);
    rooster.selecteer({ blad: id, boven: 3, links: 1, rijen: 3, kolommen: 2 });
    expect(await werkmap.selectie()).toMatchObject({
      blad: "Blad1",
      adres: "B4:C6",
      waarden: [
        ["Jaar", { fout: "#N/A" }],
        [2024, null],
        [null, null],
      ],
    });
    rooster.selecteer({ blad: id, boven: 0, links: 7, rijen: 2, kolommen: 1 });
    expect(await werkmap.selectie()).toMatchObject({
      blad: "Blad1",
      adres: "H1:H2",
      waarden: [[null], [null]],
    });
  });

  test("leesNamen geeft wat er is en laat weg wat er niet is", async () => {
    await zet([klein()]);
    const cellen = await werkmap.leesNamen(["WMO_Uren", "WMO_Bestaat_niet"]);
    expect([...cellen]).toEqual([
      ["WMO_Uren", { blad: "Proef", adres: "B1", waarden: [[12.5]], formules: [[undefined]] }],
    ]);
  });

  test("schrijfNamen schrijft waarden, formules en niets, in één keer; rechts van een naam kan ook", async () => {
    await zet([klein()]);
    const voor = wereld.schrijfbatches();
    await werkmap.schrijfNamen([
      { naam: "WMO_Uren", rij: 1, kolom: 1, inhoud: 7 },
      { naam: "WMO_Uren", rij: 1, kolom: 3, inhoud: { formule: 'IF(WMO_Uren=7,"bron","Eigen waarde.")' } },
      { naam: "WMO_Uren", rij: 1, kolom: 4, inhoud: "0123" },
    ]);
    expect(wereld.schrijfbatches() - voor).toBe(1);
    const gelezen = (await werkmap.leesNamen(["WMO_Uren"], 3)).get("WMO_Uren");
    expect([gelezen?.waarden[0]?.[0], gelezen?.waarden[0]?.[3]]).toEqual([7, "0123"]);
    expect(gelezen?.formules).toEqual([
      [undefined, undefined, '=IF(WMO_Uren=7,"bron","Eigen waarde.")', undefined],
    ]);
    await werkmap.schrijfNamen([{ naam: "WMO_Uren", rij: 1, kolom: 1, inhoud: null }]);
    expect((await werkmap.leesNamen(["WMO_Uren"])).get("WMO_Uren")?.waarden).toEqual([[null]]);
  });

  test("schrijfNamen met een naam die er niet is: een zin, en niets geschreven", async () => {
    await zet([klein()]);
    await expect(
      werkmap.schrijfNamen([
        { naam: "WMO_Uren", rij: 1, kolom: 1, inhoud: 7 },
        { naam: "WMO_Weg", rij: 1, kolom: 1, inhoud: 7 },
      ]),
    ).rejects.toMatchObject({ reden: "naam-weg" });
    expect((await werkmap.leesNamen(["WMO_Uren"])).get("WMO_Uren")?.waarden).toEqual([[12.5]]);
  });

  test("teksten die op een getal, datum of formule lijken blijven tekst", async () => {
    const teksten = ["0123", "1-2", "=1+1", "+31 6", "77%", "waar", "mei 2024", "'s Ochtends"];
    await zet([
      klein({ cellen: teksten.flatMap((t, i) => rij(`A${i + 1}`, label(t))), namen: [], grafieken: [] }),
    ]);
    expect(teksten.map((_t, i) => cel("Proef", `A${i + 1}`).inhoud)).toEqual(teksten);
  });

  test("volgen en stoppen met volgen", async () => {
    let selecties = 0;
    let wijzigingen = 0;
    const stopSelectie = await werkmap.volgSelectie(() => selecties++);
    const stopWijzigingen = await werkmap.volgWijzigingen(() => wijzigingen++);
    typ("Blad1", "A1", 1);
    rooster.selecteer(cel("Blad1", "B2").vak);
    await wereld.stilte();
    expect([selecties > 0, wijzigingen > 0]).toEqual([true, true]);
    await stopSelectie();
    await stopWijzigingen();
    const stand = [selecties, wijzigingen];
    typ("Blad1", "A1", 2);
    rooster.selecteer(cel("Blad1", "C3").vak);
    await wereld.stilte();
    expect([selecties, wijzigingen]).toEqual(stand);
  });

  test("toon brengt een cel in beeld, en zegt het als het blad weg is", async () => {
    await zet([klein()]);
    await werkmap.toon("Proef", "B2");
    expect(rooster.actief()).toBe(idVan("Proef"));
    expect(rooster.selectie()).toMatchObject([{ boven: 1, links: 1, rijen: 1, kolommen: 1 }]);
    await expect(werkmap.toon("Weg")).rejects.toMatchObject({ reden: "blad-weg" });
  });

  test("zetNotitie zet een notitie bij een cel, en laat staan wat er al stond", async () => {
    await zet([klein()]);
    const bij = (adres: string) => rooster.notities().find((n) => n.adres === adres)?.tekst;
    await werkmap.zetNotitie("Proef", "B2", "Twee keer de uren.");
    expect(bij("B2")).toBe("Twee keer de uren.");
    await werkmap.zetNotitie("Proef", "B1", "Nagevraagd.");
    expect(bij("B1")).toBe("Uren per week\nBron: Proef, p. 1\n\nNagevraagd.");
    await expect(werkmap.zetNotitie("Weg", "A1", "x")).rejects.toMatchObject({ reden: "blad-weg" });
  });
});

test("selectie: wat er op het scherm staat, welke cellen een dag, tijd of percentage zijn, en wat verborgen of samengevoegd is", async () => {
  const model = maakRoostermodel();
  const rooster = maakRooster(model);
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const blad = rooster.actief();
  const vak = (boven: number, links: number, rijen = 1, kolommen = 1) => ({
    blad,
    boven,
    links,
    rijen,
    kolommen,
  });
  rooster.schrijf(vak(1, 1, 4, 4), [
    ["Taakveld", "Tijd", "Dag", "Deel"],
    [0.1, 136 / 1440, 45474, 0.8],
    [1, 1, 1, 1],
    [2, 2, 2, 2],
  ]);
  ["0.00", "hh:mm:ss", "d-m-yyyy", "0%"].forEach((getalvorm, k) =>
    rooster.zetOpmaak(vak(2, 1 + k), { getalvorm }),
  );
  rooster.voegSamen(vak(3, 1, 2, 1));
  rooster.selecteer(vak(1, 1, 4, 4));
  zonderConsole(() =>
    model.dispatch("HIDE_COLUMNS_ROWS", { sheetId: blad, dimension: "ROW", elements: [3] }),
  );
  const gelezen = await maakWerkmap().selectie();
  expect([gelezen.adres, gelezen.getoond[1], gelezen.aarden[1], gelezen.aarden[2]]).toEqual([
    "B2:E5",
    ["0,10", "02:16:00", "1-7-2024", "80%"],
    [undefined, "tijd", "datum", "percentage"],
    [undefined, undefined, undefined, undefined],
  ]);
  expect(gelezen.verborgen).toEqual([4]);
  expect(gelezen.samengevoegd).toEqual([{ van: { rij: 4, kolom: 2 }, tot: { rij: 5, kolom: 2 } }]);
  wereld.stop();
});

test("selectie: verborgen rijen, ook van een hele kolom en onder een titel met een komma", async () => {
  const geheugen = maakGeheugenrooster();
  const { rooster } = geheugen;
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const blad = rooster.actief();
  rooster.hernoemBlad(blad, "Zorg, 't jaar!");
  rooster.schrijf({ blad, boven: 0, links: 0, rijen: 4, kolommen: 1 }, [["Aantal"], [1], [2], [3]]);
  rooster.voegSamen({ blad, boven: 1, links: 0, rijen: 2, kolommen: 1 });
  geheugen.verberg(blad, 0);
  geheugen.verberg(blad, 2);
  geheugen.wijsAan({ blad, boven: 0, links: 0, rijen: 1048576, kolommen: 1 });
  const heel = await maakWerkmap().selectie();
  expect([heel.adres, heel.verborgen]).toEqual(["A1:A4", [1, 3]]);
  expect(heel.samengevoegd).toEqual([{ van: { rij: 2, kolom: 1 }, tot: { rij: 3, kolom: 1 } }]);
  geheugen.wijsAan({ blad, boven: 2, links: 0, rijen: 1, kolommen: 1 });
  expect((await maakWerkmap().selectie()).verborgen).toEqual([3]);
  wereld.stop();
});

test.each([
  ["General", undefined],
  ["#,##0.00", undefined],
  ['"€ "#,##0', undefined],
  ["@", undefined],
  ["0%", "percentage"],
  ["h:mm", "tijd"],
  ["[h]:mm", "tijd"],
  ["mm:ss", "tijd"],
  ["dd-mm-yyyy", "datum"],
  ["[$-413]d mmmm yyyy", "datum"],
  ["mmm-yy", "datum"],
  ['0" dagen"', undefined],
  ["[Red]0", undefined],
])("de getalvorm %s is %s", (vorm, aard) => expect(aardVan(vorm)).toBe(aard));

test("selectie: van hele kolommen en rijen alleen het gebruikte deel, van losse gebieden geen", async () => {
  const geheugen = maakGeheugenrooster();
  const { rooster } = geheugen;
  const wijsAan = (...vakken: Vak[]) => geheugen.wijsAan(...vakken);
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const werkmap = maakWerkmap();
  const blad = rooster.actief();
  rooster.schrijf({ blad, boven: 3, links: 1, rijen: 2, kolommen: 2 }, [
    ["Jaar", "Uren"],
    [2024, 7],
  ]);
  wijsAan({ blad, boven: 0, links: 1, rijen: 1048576, kolommen: 1 });
  expect(await werkmap.selectie()).toMatchObject({
    blad: "Blad1",
    adres: "B4:B5",
    waarden: [["Jaar"], [2024]],
  });
  wijsAan({ blad, boven: 4, links: 0, rijen: 1, kolommen: 16384 });
  expect(await werkmap.selectie()).toMatchObject({ blad: "Blad1", adres: "B5:C5", waarden: [[2024, 7]] });
  wijsAan({ blad, boven: 0, links: 8, rijen: 1048576, kolommen: 2 });
  expect(await werkmap.selectie()).toMatchObject({ blad: "Blad1", adres: "I1", waarden: [[null]] });
  wijsAan({ blad, boven: 0, links: 0, rijen: 1048576, kolommen: 16384 });
  expect((await werkmap.selectie()).adres).toBe("B4:C5");
  wijsAan(
    { blad, boven: 0, links: 0, rijen: 1, kolommen: 1 },
    { blad, boven: 2, links: 0, rijen: 1, kolommen: 1 },
  );
  await expect(werkmap.selectie()).rejects.toMatchObject({ reden: "meer-gebieden" });
  wijsAan({ blad, boven: 0, links: 0, rijen: 1_000_000, kolommen: 2 });
  await expect(werkmap.selectie()).rejects.toMatchObject({ reden: "te-groot" });
  wereld.stop();
});

test("een blad via Excel ziet eruit zoals hetzelfde blad uit een bestand", async () => {
  const [excel, bestand] = [maakRooster(maakRoostermodel()), maakRooster(maakRoostermodel())];
  const wereld = maakOfficewereld(excel);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const bladen = begrotingDuiven();
  await maakWerkmap().zet(bladen);
  zetBladen(bestand, bladen);
  for (const blad of bladen) {
    const beeld = (rooster: Rooster) => {
      const id = rooster.bladen().find((b) => b.naam === blad.titel)?.id ?? "";
      const { rijen, kolommen } = rooster.gebruikt(id) ?? { rijen: 1, kolommen: 1 };
      const vak = { blad: id, boven: 0, links: 0, rijen: rijen + 2, kolommen: kolommen + 2 };
      const { zichtbaar, tabkleur, rasterlijnen, vasteRijen, vasteKolommen } =
        rooster.bladen().find((b) => b.id === id) ?? {};
      return {
        weergave: { zichtbaar, tabkleur, rasterlijnen, vasteRijen, vasteKolommen },
        cellen: rooster.lees(vak).map((rij) => rij.map((c) => [c.formule ?? c.waarde, c.getalvorm])),
        opmaak: rooster.opmaak(vak).map((rij) => rij.map(bijzonder)),
        breedtes: Array.from({ length: kolommen }, (_, k) => Math.round(rooster.breedte(id, k))),
        samengevoegd: rooster.samengevoegd(id).map((v) => ({ ...v, blad: "" })),
        invoerregels: rooster.invoerregels(id),
        signaalregels: rooster.signaalregels(id),
        // De beschrijving gaat via Office.js niet mee; een kleur uit de vaste rij staat er met zoveel woorden.
        grafieken: rooster.grafieken(id).map(({ grafiek }) => ({
          ...grafiek,
          beschrijving: "",
          reeksen: grafiek.reeksen.map((r, i) => ({ kleur: kleuren.reeksen[i], ...r })),
        })),
      };
    };
    expect({ titel: blad.titel, ...beeld(excel) }).toEqual({ titel: blad.titel, ...beeld(bestand) });
  }
  wereld.stop();
}, 120_000);

test("tienduizend rijen gaan in twee syncs en één schrijfopdracht voor de inhoud", async () => {
  const { rooster } = maakGeheugenrooster();
  const wereld = maakOfficewereld(rooster);
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
  const lijst = Array.from({ length: 10_000 }, (_, i) =>
    rij(`A${i + 1}`, label(`c${i}`), invoer(i, "getal0")),
  );
  await maakWerkmap().zet([klein({ cellen: lijst.flat(), grafieken: [] })]);
  expect(wereld.batches()).toBe(2);
  const laatste = { blad: rooster.bladen()[1]?.id ?? "", boven: 9999, links: 0, rijen: 1, kolommen: 2 };
  expect(rooster.lees(laatste)[0]?.map((c) => c.waarde)).toEqual(["c9999", 9999]);
  wereld.stop();
}, 60_000);
