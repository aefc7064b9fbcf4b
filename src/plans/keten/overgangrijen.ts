import type { Jaarrij, Regel, Som } from "../opgave/onderdeel";
import { beleidskeuzes, isBandprijs, loonkostenrij } from "./lijsten";
import { ritmes, ritmeVan, scenarios, woorden, type Scenario } from "./overgangmaanden";

const VAN_BELEID: Som = beleidskeuzes
  .slice(1)
  .map((keuze, i) => `${i + 1}*(beleid="${keuze}")`)
  .join("+");

const inMaand = (kolom: string): Som => `SUMIF(maand_jaar,{jaar},${kolom})`;
const gekozen = (per: (s: Scenario) => Som): Som =>
  `CHOOSE(beleid_nr,0,${scenarios.map((s) => per(s)).join(",")})`;

/** Wie er over gaat. */
export const vooraf: readonly Regel[] = [
  {
    naam: "van_nr",
    label: "Het oude product is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(van,product,0)",
    hoe: "plaats in de lijst Producten",
  },
  {
    naam: "naar_nr",
    label: "Het nieuwe product is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(naar,product,0)",
    hoe: "plaats in de lijst Producten",
  },
  {
    naam: "beleid_nr",
    label: "Het gekozen beleid is nummer",
    eenheid: "nummer",
    vorm: "getal0",
    som: `1+${VAN_BELEID}`,
    hoe: "1 huidig beleid, 2 zacht, 3 hard zonder herindicatie, 4 hard met herindicatie",
  },
  {
    naam: "ingangsjaar",
    label: "Het jaar van de ingangsdatum is nummer",
    eenheid: "nummer in de lijst",
    vorm: "getal0",
    som: "MATCH(YEAR(ingangsdatum),jaren,0)",
    hoe: "plaats in de lijst Jaren",
  },
  {
    naam: "blijft_per_maand",
    label: "Deel dat na een maand nog cliënt is",
    eenheid: "aandeel",
    vorm: "getal4",
    som: 'IF(INDEX(product_groei,van_nr)="",1-N(INDEX(product_uitstroom,van_nr)),1+MIN(0,INDEX(product_groei,van_nr)))^(1/12)',
    hoe: "(1 - uitstroom per jaar) tot de macht 1/12; bij een groei onder 0 is dat wie er afgaat",
  },
  {
    naam: "maanden_voor",
    label: "Maanden in het jaar van de ingangsdatum, ervóór",
    eenheid: "maanden",
    vorm: "getal2",
    som: "MONTH(ingangsdatum)-1+(DAY(ingangsdatum)-1)/DAY(EOMONTH(ingangsdatum,0))",
    hoe: "hele maanden + het deel van de maand",
  },
  {
    naam: "groep",
    label: "Cliënten in het oude product op de ingangsdatum",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "INDEX(WMO_Clienten_begin,van_nr,ingangsjaar)*blijft_per_maand^maanden_voor+(INDEX(WMO_Clienten_eind,van_nr,ingangsjaar)-INDEX(WMO_Clienten_begin,van_nr,ingangsjaar)*blijft_per_maand^12)*maanden_voor/12",
    hoe: "wie er op 1 januari was en nog cliënt is + wie er dat jaar bij komt x het deel van het jaar vóór de ingangsdatum",
    uitkomst: true,
  },
  {
    naam: "later",
    label: "Daarvan staan in geen jaar",
    onderNul: "er lopen er meer af dan er zijn",
    eenheid: "cliënten",
    vorm: "getal1",
    som: 'groep-SUMIF(jaren,">="&YEAR(ingangsdatum),aflopend)',
    hoe: "cliënten op de ingangsdatum - aflopend vanaf dat jaar; zij blijven bij zacht in het oude product",
  },
];

const perClient = (minuten: string, product: string): Som =>
  `INDEX(product_minuten,${minuten})/60*weken*INDEX(WMO_Tarief_uurtarief,${product},{n})*INDEX(product_graad,${product})`;

export const clientrijen: readonly Jaarrij[] = [
  {
    naam: "groep_over",
    label: "Van de groep nog cliënt, vanaf de ingangsdatum",
    eenheid: "cliënten",
    vorm: "getal1",
    som: `${inMaand("maand_groep")}/12`,
    hoe: "gemiddeld over de twaalf maanden van het jaar",
  },
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `beoordeeld_${ritme}`,
    label: `Beoordeeld, met deze uren: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: `${inMaand(`beoordeeld_maand_${ritme}`)}/12`,
    hoe: "gemiddeld over het jaar; wie in een maand klaar is, telt die maand voor de helft",
  })),
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `beoordeeld_tijd_${ritme}`,
    label: `Beoordeeld, als het werk op tijd is: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: `${inMaand(`beoordeeld_maand_tijd_${ritme}`)}/12`,
    hoe: "zonder grens aan de uren",
  })),
  {
    naam: "instroom",
    label: "Nieuwe cliënten die meteen het nieuwe product krijgen",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "IF({jaar}<YEAR(ingangsdatum),0,MAX(0,INDEX(WMO_Clienten_gemiddeld,van_nr,{n})-{groep_over}-({jaar}=YEAR(ingangsdatum))*maanden_voor/12*(INDEX(WMO_Clienten_begin,van_nr,{n})+groep)/2))",
    hoe: "gemiddeld in het oude product bij huidig beleid - wie er al was",
  },
];

export const geldrijen: readonly Jaarrij[] = [
  {
    naam: "kosten_oud",
    label: "Kosten per cliënt: oud product",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: perClient("van_nr", "van_nr"),
    hoe: "minuten / 60 x weken x tarief x declaratiegraad",
  },
  {
    naam: "kosten_papier",
    label: "Kosten per cliënt: nieuw product, oude minuten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: `IF(${isBandprijs("INDEX(product_betaald,naar_nr)")},WMO_Tarief_bandkosten_nu*INDEX(WMO_Tarief_prijspeil,{n}),${perClient("van_nr", "naar_nr")})`,
    hoe: "wie alleen op papier over is; bij een prijs per band de band van de oude minuten",
  },
  {
    naam: "kosten_nieuw",
    label: "Kosten per cliënt: nieuw product",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: perClient("naar_nr", "naar_nr"),
    hoe: "minuten / 60 x weken x tarief x declaratiegraad",
  },
  ...["", "tijd_"].flatMap((kijk) =>
    scenarios.map((s): Jaarrij => {
      const klaar = `{beoordeeld_${kijk}${ritmeVan(s)}}`;
      return {
        naam: `besparing_${kijk}${s}`,
        label: `Besparing ${kijk === "" ? "met deze uren" : "als het werk op tijd is"}: ${woorden[s]}`,
        onderNul: "meerkosten",
        eenheid: "euro per jaar",
        vorm: "euro",
        som:
          s === "zonder"
            ? `${klaar}*({kosten_papier}-{kosten_nieuw})+{groep_over}*({kosten_oud}-{kosten_papier})`
            : `${klaar}*({kosten_oud}-{kosten_nieuw})`,
        hoe:
          s === "zonder"
            ? "wie beoordeeld is x verschil in minuten, en de hele groep x verschil in tarief"
            : "wie beoordeeld is x verschil in kosten",
        ...(kijk === "" ? { uitkomst: true } : {}),
      };
    }),
  ),
  {
    naam: "besparing_instroom",
    label: "Scheelt bij nieuwe cliënten",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "{instroom}*({kosten_oud}-{kosten_nieuw})",
    hoe: "bij elk beleid behalve huidig beleid",
  },
];

export const werkrijen = (metHerindicaties: boolean): readonly Jaarrij[] => [
  {
    naam: "uren_vrij",
    label: "Uren per week voor de overgang",
    eenheid: "uren per week",
    vorm: "getal2",
    som: `MAX(0,uren_beschikbaar-(INDEX(WMO_Clienten_aanvragen,{n})*uren_aanvraag${metHerindicaties ? "+INDEX(WMO_Clienten_met_indicatie_huidig,{n})/looptijd*uren_herindicatie" : ""})/weken)`,
    hoe: metHerindicaties
      ? "uren beschikbaar - uren voor aanvragen - uren voor wie nu al een indicatie heeft"
      : "uren beschikbaar - uren voor aanvragen",
  },
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `zaken_${ritme}`,
    label: `Herbeoordelingen: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "zaken per jaar",
    vorm: "getal1",
    som: inMaand(`zaken_maand_${ritme}`),
    hoe: "wat met deze uren klaar komt",
  })),
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `achterstand_${ritme}`,
    label: `Wacht nog aan het eind van het jaar: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "cliënten",
    vorm: "getal1",
    som: `INDEX(wacht_${ritme},12*{n})*INDEX(maand_blijft,12*{n})`,
    hoe: "aan de beurt geweest, en nog niet klaar",
  })),
  ...ritmes.map((ritme): Jaarrij => ({
    naam: `uren_tekort_${ritme}`,
    label: `Uren tekort om op tijd te zijn: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "uren",
    vorm: "getal1",
    som: inMaand(`tekort_${ritme}`),
    hoe: "alle maanden van het jaar samen",
  })),
  loonkostenrij,
];

export const gekozenrijen: readonly Jaarrij[] = [
  {
    naam: "gekozen_over",
    label: "Uit de groep in het nieuwe product",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => (s === "zonder" ? "{groep_over}" : `{beoordeeld_${ritmeVan(s)}}`)),
    hoe: "gemiddeld over het jaar",
  },
  {
    naam: "gekozen_papier",
    label: "Daarvan alleen op papier: nog met de oude minuten",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => (s === "zonder" ? "{groep_over}-{beoordeeld_zacht}" : "0")),
    hoe: "alleen bij hard zonder herindicatie",
  },
  {
    naam: "gekozen_instroom",
    label: "Nieuwe cliënten in het nieuwe product",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen(() => "{instroom}"),
    hoe: "vanaf de ingangsdatum",
  },
  {
    naam: "gekozen_zaken",
    label: "Herbeoordelingen",
    eenheid: "zaken per jaar",
    vorm: "getal1",
    som: gekozen((s) => `{zaken_${ritmeVan(s)}}`),
    hoe: "wat met deze uren klaar komt",
  },
  {
    naam: "gekozen_achterstand",
    label: "Wacht nog aan het eind van het jaar",
    eenheid: "cliënten",
    vorm: "getal1",
    som: gekozen((s) => `{achterstand_${ritmeVan(s)}}`),
    hoe: "aan de beurt geweest, en nog niet klaar",
  },
  {
    naam: "gekozen_besparing",
    label: "Besparing, met deze uren",
    onderNul: "meerkosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: gekozen((s) => `{besparing_${s}}`),
    hoe: "op de groep van de ingangsdatum",
    uitkomst: true,
  },
];

const perScenario = (
  naam: string,
  label: string,
  som: (s: Scenario) => Som,
  rest: Pick<Regel, "eenheid" | "vorm" | "hoe"> & Partial<Regel>,
): Regel[] =>
  scenarios.map((s) => ({ naam: `${naam}_${s}`, label: `${label}: ${woorden[s]}`, som: som(s), ...rest }));

/** De manieren naast elkaar. */
export const vergelijking: readonly Regel[] = [
  ...perScenario("totaal", "Besparing in alle jaren, met deze uren", (s) => `SUM(besparing_${s})`, {
    eenheid: "euro",
    vorm: "euro",
    hoe: "alle jaren samen",
    onderNul: "meerkosten",
    uitkomst: true,
  }),
  ...perScenario(
    "totaal_tijd",
    "Besparing in alle jaren, als het werk op tijd is",
    (s) => `SUM(besparing_tijd_${s})`,
    {
      eenheid: "euro",
      vorm: "euro",
      hoe: "zonder grens aan de uren",
      onderNul: "meerkosten",
    },
  ),
  ...perScenario("uitstel", "Een maand later beginnen scheelt", (s) => laatsteMaand(s), {
    eenheid: "euro",
    vorm: "euro",
    hoe: "alles schuift een maand op: de besparing van de laatste maand valt weg",
    onderNul: "levert op",
  }),
  ...ritmes.map((ritme): Regel => ({
    naam: `laatste_${ritme}`,
    label: `Laatste maand waarin er iets klaar komt: ${ritme === "zacht" ? "zacht en hard zonder" : "hard met"}`,
    eenheid: "datum",
    vorm: "datum",
    // Een kruimel van het afronden is geen cliënt.
    som: `IF(MAX(klaar_${ritme})<0.000001,"",SUMPRODUCT(MAX((klaar_${ritme}>0.000001)*maand)))`,
    hoe: "de eerste dag van die maand; leeg als er niets klaar komt",
  })),
  ...perScenario(
    "uren_erbij",
    "Uren erbij om op tijd te zijn, in de drukste maand",
    (s) => `SUMPRODUCT(MAX(tekort_${ritmeVan(s)}/(maand_deel+(maand_deel=0))))*12/weken`,
    {
      eenheid: "uren per week",
      vorm: "getal1",
      hoe: "boven de beschikbare uren",
    },
  ),
  ...perScenario(
    "kosten_erbij",
    "Wat die uren in alle maanden samen kosten",
    (s) => `SUMPRODUCT(uren_tekort_${ritmeVan(s)},loonkosten_jaar)/productiviteit/(werkweek*weken)`,
    { eenheid: "euro", vorm: "euro", hoe: "uren tekort / productiviteit x loonkosten per uur van elk jaar" },
  ),
];

function laatsteMaand(s: Scenario): Som {
  const laatste = (rij: string) => `INDEX(${rij},ROWS(jaren))`;
  const maand = (kolom: string) => `INDEX(${kolom},ROWS(maand))`;
  const klaar = `${maand("maand_blijft")}*(${maand(`op_${ritmeVan(s)}`)}-${maand(`klaar_${ritmeVan(s)}`)}*(1-${maand("maand_deel")}/2))`;
  const som =
    s === "zonder"
      ? `${klaar}*(${laatste("kosten_papier")}-${laatste("kosten_nieuw")})+${maand("maand_groep")}*(${laatste("kosten_oud")}-${laatste("kosten_papier")})`
      : `${klaar}*(${laatste("kosten_oud")}-${laatste("kosten_nieuw")})`;
  return `(${som})/12`;
}
