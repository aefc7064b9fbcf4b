import fs from "node:fs";
import path from "node:path";
import { adres } from "../../../src/formula/adres";
import { onderzoekVan } from "../../../src/audit/controle/controle";
import type { Onderzoek } from "../../../src/audit/controle/regel";
import { andersVan } from "../../../src/audit/uitleg/anders";
import { benoem } from "../../../src/audit/uitleg/benaming";
import { metEenheid } from "../../../src/audit/uitleg/woord";
import { gangVan } from "../../../src/audit/uitleg/gang";
import { gevolgenVan } from "../../../src/audit/uitleg/gevolgen";
import { kernVan } from "../../../src/audit/uitleg/kern";
import { uitlegVan } from "../../../src/audit/uitleg/uitleg";
import { vindCel } from "../../../src/audit/uitleg/vind";
import { cellenIn } from "../../../src/audit/werkboek/verbanden";
import { celplek, leesWerkboek, type Cel } from "../../../src/audit/werkboek/werkboek";
import { leesGebied, type Gebied } from "../../../src/formula/adres";
import { leesBegroting } from "../../../src/plans/begroting/lees";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { klopt } from "../../../src/sharing/bewijs/vergelijk";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { leesNaamverwijzing } from "../../../src/sheet/verwijzing";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { VANDAAG } from "../../hulp/auditwerkmap";

const onderzoek = (naam: string): Onderzoek => {
  const gelezen = leesBegroting(
    JSON.parse(fs.readFileSync(path.resolve(__dirname, `../../../voorbeelden/${naam}.json`), "utf8")),
  );
  if ("klachten" in gelezen) throw new Error(gelezen.klachten[0]?.zin);
  return onderzoekVan(leesWerkboek(drukWerkmap(uitgerekend(maakBegroting(gelezen.begroting))), VANDAAG));
};

/** De formules waar een naam naar wijst; van een reeks de eerste en de laatste. */
const genoemd = ({ werkboek }: Onderzoek): Cel[] =>
  [
    ...new Set(
      werkboek.namen.flatMap(({ naam, formule }) => {
        const plek = /^(WMO_BEREIK_|_xlnm)/.test(naam) ? undefined : leesNaamverwijzing(`=${formule}`);
        return plek === undefined
          ? []
          : uiteinden(cellenIn(werkboek, { blad: plek.blad, gebied: leesGebied(plek.adres) as Gebied }));
      }),
    ),
  ].filter((c) => c.formule !== undefined);

const uiteinden = (cellen: readonly Cel[]): Cel[] => [...cellen.slice(0, 1), ...cellen.slice(-1)];

const cel = (o: Onderzoek, plek: string): Cel => {
  const gevonden = vindCel(o.werkboek, plek);
  if ("zin" in gevonden) throw new Error(gevonden.zin);
  return gevonden.cel;
};

describe("Duiven", () => {
  let o: Onderzoek;
  beforeAll(() => {
    o = onderzoek("duiven-2024");
  });

  test("de laatste stap van elke genoemde uitkomst is wat er in de cel staat", () => {
    const cellen = genoemd(o);
    expect(cellen.length).toBeGreaterThan(500);
    expect(
      cellen.filter((c) => !klopt(c.waarde, gangVan(o, c).stappen.at(-1)?.waarde ?? null)).map(celplek),
    ).toEqual([]);
  });

  test("de besparing: stappen, gegevens tot de norm, en een zin met bron", () => {
    const u = uitlegVan(o, cel(o, "WMO_Besparing_gedeclareerd"));
    expect(structuredClone(u)).toEqual(u);
    // Duiven, normenkader: 636 cliënten x 11 minuten x 52 weken x € 37,20 x 77% = € 173.674 (domein §3).
    expect(u).toMatchObject({
      label: "Theoretische besparing op wat gedeclareerd wordt",
      getoond: "€ 173.674",
    });
    expect(u.ingevuld).toBe("WMO.BESPARING(636;136-125;37,2;77%;52)");
    expect(u.stappen.map((s) => `${s.ingevuld} = ${s.getoond}`)).toEqual([
      "136-125 = 11",
      "WMO.BESPARING(636;11;37,2;77%;52) = 173.674,3008",
    ]);
    expect(u.invoer.map((i) => [i.plek, i.soort, i.getoond, i.eenheid])).toEqual([
      ["Besparing!B13", "verwijzing", "636", "cliënten"],
      ["Besparing!B14", "verwijzing", "136,00", "minuten per week"],
      ["Besparing!B15", "norm", "125,00", "minuten per week"],
      ["Besparing!B16", "verwijzing", "€ 37,20", "euro per uur"],
      ["Besparing!B17", "verwijzing", "77,0%", "aandeel"],
      ["Besparing!B18", "verwijzing", "52,0", "weken"],
    ]);
    expect(u.invoer[2]?.norm).toMatchObject({
      sleutel: "hhm-schoon-en-leefbaar-huis-minuten-per-week",
      waarde: 125,
      geldt: true,
      gelijk: true,
    });
    expect(u.zin).toMatch(
      /^Theoretische besparing op wat gedeclareerd wordt: € 173\.674 per jaar\. Zo gerekend: cliënten x minuten minder \/ 60 x weken per jaar x uurtarief x declaratiegraad\. Gebruikt: .*125,00 minuten per week \(bron: CRVB:2025:601/,
    );
  });

  test("wat in een lijst staat, heet naar haar kolom en heeft de eenheid daarvan", () => {
    // voorbeelden/duiven-2024.json: 01H01 heeft 136 minuten, en 2025 is het tweede jaar.
    const heet = (naam: string, rij = 0) => {
      const plek = leesNaamverwijzing(`=${o.werkboek.boek.naam(naam, "Uitgangspunten")?.inhoud}`);
      const gebied = leesGebied(plek?.adres ?? "") as Gebied;
      const van = cellenIn(o.werkboek, { blad: plek?.blad ?? "", gebied })[rij] as Cel;
      const { label, eenheid } = benoem(o, van);
      return [`${label}: ${metEenheid(`${van.waarde as number}`, eenheid, label)}`, eenheid];
    };
    expect(heet("WMO_Jaren_jaren", 1)).toEqual(["Jaar: 2025", "jaartal"]);
    // Een label dat de eenheid al noemt, is genoeg.
    expect(heet("WMO_Producten_product_minuten")).toEqual([
      "01H01, Minuten per week: 136",
      "minuten per week",
    ]);
    expect(metEenheid("12,0%", "aandeel per jaar")).toBe("12,0% per jaar");
  });

  test("een cijfer van de Samenvatting wordt gevolgd tot de cel die het geeft, en een norm tot haar tijdvak", () => {
    expect(uitlegVan(o, cel(o, "Samenvatting!B7")).invoer[0]).toMatchObject({
      plek: "Samenvatting!F32",
      soort: "verwijzing",
      rol: "waarde",
      label: "Lasten van de hulp, 2027",
      eenheid: "euro per jaar",
    });
    expect(uitlegVan(o, cel(o, "WMO_Lasten_bijdrage_per_periode"))).toMatchObject({
      soort: "norm",
      // Duiven, paragraaf 1: € 20,60 per maand, alleen in 2024.
      norm: { waarde: 20.6, vanaf: 45292, totEnMet: 45657, peildatum: 45474, geldt: true },
    });
  });

  test("onze kern: elk blad met een antwoord heeft er een, en elk ervan is een uitkomst", () => {
    const kern = kernVan(o);
    const bladen = [...new Set(kern.map((c) => c.blad))];
    expect(bladen).toEqual(
      expect.arrayContaining(["Samenvatting", "Cliënten", "Tarief", "Overgang", "Consulenten", "Lasten"]),
    );
    expect(bladen).not.toContain("Uitgangspunten");
    expect(kern.filter((c) => c.blad === "Samenvatting").map((c) => adres(c))).toEqual([
      "B6",
      "B7",
      "B8",
      "B9",
    ]);
  });

  test("de andere afspraak: op tijd geeft wat het blad zelf als op tijd toont, en 365/7 weken rekent door", () => {
    const anders = andersVan(o, cel(o, "WMO_Overgang_totaal_zacht"));
    expect(anders.map((a) => [a.nu, a.anders, a.van, a.naar])).toEqual([
      // Orakel van begrotingsmodel §2: zacht met 11 uur € 339.349,84, op tijd € 389.811,42.
      [
        "met deze uren (11 per week)",
        "als het werk op tijd is, zonder grens aan de uren",
        "€ 339.350",
        "€ 389.811",
      ],
      ["52 weken per jaar", "365/7 = 52,142857 weken per jaar", "€ 339.350", expect.any(String)],
    ]);
    // 173.674,3008 x (365/7) / 52 = 174.151,43.
    expect(andersVan(o, cel(o, "WMO_Besparing_gedeclareerd"))).toMatchObject([
      { naar: "€ 174.151 per jaar" },
    ]);
    // 11 uur betaald tegenover 1.400 / (36 x 52) productief.
    expect(andersVan(o, cel(o, "WMO_Consulenten_kern_kosten")).map((a) => a.anders)).toContain(
      "productieve uren: 74,8% van de betaalde",
    );
  });

  test("wat verandert er: per blad, uitkomsten eerst, en een procent erbij; het werkboek is erna zoals het was", () => {
    const weken = cel(o, "WMO_Weken_per_jaar");
    const stand = () => o.werkboek.formules.map((c) => o.werkboek.rekenblad().lees(c.blad, adres(c)));
    const voor = stand();
    const g = gevolgenVan(o, weken);
    expect(g.aantal).toBeGreaterThan(1000);
    expect(g.bladen.find((b) => b.blad === "Samenvatting")?.cellen[0]).toMatchObject({
      label: "Lasten van de hulp, eerste jaar",
      uitkomst: true,
    });
    expect(g.proef).toMatchObject({ van: "52 weken", naar: "52,52 weken", stap: 1 });
    expect(g.proef?.effecten[0]).toMatchObject({
      plek: "Samenvatting!B6",
      van: "€ 2.139.873 per jaar",
      verschil: "+1%",
    });
    expect(stand()).toEqual(voor);
  });
});

test("het verzonnen voorbeeld: de laatste stap van elke genoemde uitkomst is wat er in de cel staat, en de grensregel kan anders", () => {
  const o = onderzoek("verzonnen-2027");
  const fout = genoemd(o).filter((c) => !klopt(c.waarde, gangVan(o, c).stappen.at(-1)?.waarde ?? null));
  expect(fout.map(celplek)).toEqual([]);
  const regels = kernVan(o)
    .filter((c) => c.blad === "Bandbreedtes")
    .flatMap((c) => andersVan(o, c))
    .map((a) => `${a.nu} > ${a.anders}`);
  expect(regels).toContain("grensregel “t/m” > grensregel “tot”");
});

test("een product en een gemeente houden hun hoofdletters midden in een zin, en een vaste 0 is geen uitleg", () => {
  const o = onderzoek("regio-verzonnen");
  // voorbeelden/regio-verzonnen.json: twee van de drie gemeenten heten Aalsdonk en Beekhuizen.
  const { zin } = uitlegVan(o, cel(o, "WMO_Regio_laatste_lasten"));
  expect(zin).toContain("Zo gerekend: de som van Aalsdonk: lasten van de hulp");
  const zinnen = genoemd(o).map((c) => uitlegVan(o, c).zin);
  expect(zinnen.filter((z) => /aalsdonk|beekhuizen/.test(z))).toEqual([]);
  const v = onderzoek("verzonnen-2027");
  const uitgelegd = genoemd(v).map((c) => uitlegVan(v, c));
  expect(
    uitgelegd.filter((u) => /Zo gerekend: ([-\d.,%]*|"[^"]*")\.( |$)/.test(u.zin)).map((u) => u.plek),
  ).toEqual([]);
  expect(uitgelegd.filter((u) => /^[-\d.,%]*$/.test(u.hoe ?? "geen")).map((u) => u.plek)).toEqual([]);
});
