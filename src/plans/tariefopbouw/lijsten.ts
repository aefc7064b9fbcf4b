import { getal } from "../../functions/mechaniek/soort";
import { bedrag, uren } from "../../functions/soorten/algemeen";
import { toonPercentage } from "../../language/getallen";
import { citeer } from "../../language/opsomming";
import { eenheden } from "../eenheden";
import { productenlijst } from "../keten/lijsten";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";
import { wekenPerJaar } from "../velden";

/** Een opslag of een deel; 0 mag, en wie 8 typt bedoelt 8%. */
const opslag = getal({
  eenheid: "een aandeel van 0 tot en met 0,95, bijvoorbeeld 0,05 of 5%",
  bijLeeg: "nul",
  hoogstens: 0.95,
  redenTeGroot: "aandeel-te-groot",
});

function percentage<const S extends string>(sleutel: S, naam: string, label: string, wenk: string) {
  return { sleutel, naam, label, eenheid: "aandeel", vorm: "procent2", soort: opslag, wenk } as const;
}

function perBaan<const S extends string>(sleutel: S, naam: string, label: string, wenk: string) {
  return {
    sleutel,
    naam,
    label,
    eenheid: "euro per baan per jaar",
    vorm: "euro",
    soort: bedrag,
    wenk,
  } as const;
}

/** Overhead is een opslag op kosten; wie het deel van de prijs kent, laat het omrekenen. */
export const ALS_DEEL = "deel van de prijs";
export const NIET_GEREGELD = "niet geregeld";
export const OP_TARIEF = "blad Tarief";

const basis = deel({
  naam: "basis",
  kop: "Contract van een volledige baan",
  uitleg: "Hoeveel uren de aanbieder een volledige baan betaalt.",
  verplicht: true,
  velden: [
    {
      sleutel: "contracturen",
      naam: "contracturen",
      label: "Contracturen van een volledige baan",
      ...eenheden.werkweek,
      wenk: "de uren van een volledige baan volgens de cao",
    },
    wekenPerJaar,
  ],
});

const loon = deel({
  naam: "loon",
  kop: "Toeslagen en werkgeverslasten",
  uitleg:
    "Uit de cao en de loonadministratie. Sociale lasten en pensioen zijn het deel van de werkgever, over het brutoloon met toeslagen; gaat een premie maar over een deel van het loon, vul dan in wat zij gemiddeld over het hele loon is.",
  verplicht: true,
  velden: [
    percentage("vakantietoeslag", "vakantietoeslag", "Vakantietoeslag", "deel van het salaris"),
    percentage(
      "eindejaarsuitkering",
      "eindejaarsuitkering",
      "Eindejaarsuitkering",
      "deel van het salaris; 0 als er geen is",
    ),
    {
      sleutel: "eindejaarOver",
      naam: "eindejaar_over",
      label: "Eindejaarsuitkering ook over de vakantietoeslag",
      eenheid: "keuze",
      keuzes: ["ja", "nee"],
      wenk: "zoals de cao het zegt",
    },
    percentage(
      "ort",
      "ort",
      "Onregelmatigheidstoeslag (ORT)",
      "deel van het salaris, gemiddeld over alle uren; 0 als er alleen overdag gewerkt wordt",
    ),
    percentage("socialeLasten", "sociale_lasten", "Sociale lasten", "deel van het brutoloon met toeslagen"),
    percentage("pensioen", "pensioen", "Pensioen", "deel van het brutoloon met toeslagen"),
  ],
});

const kosten = deel({
  naam: "kosten",
  kop: "Overhead en andere kosten",
  uitleg:
    "Overhead is een opslag op de loonkosten. Kent u haar als deel van de prijs zonder winst, kies dat dan: het blad rekent haar om. 20% van de prijs is 25% op alle andere kosten.",
  verplicht: true,
  velden: [
    percentage("overhead", "overhead", "Overhead", "uit de jaarrekening van aanbieders"),
    {
      sleutel: "overheadAls",
      naam: "overhead_als",
      label: "Dat percentage is een",
      eenheid: "keuze",
      keuzes: ["opslag", ALS_DEEL],
      wenk: "kijk waar het percentage vandaan komt",
    },
    perBaan("reiskosten", "reiskosten", "Reiskosten", "vergoeding voor het reizen zelf, zonder de reistijd"),
    perBaan("opleidingskosten", "opleidingskosten", "Opleidingskosten", "cursussen, zonder de uren"),
    perBaan(
      "gemeentelijkeEisen",
      "gemeentelijke_eisen",
      "Overige kosten door verplichtingen van de gemeente",
      "wat u van aanbieders vraagt, zoals rapporteren; 0 als u niets extra vraagt",
    ),
    {
      sleutel: "indexatie",
      naam: "indexatie",
      label: "Hoe het tarief elk jaar meegroeit",
      eenheid: "keuze",
      keuzes: [OP_TARIEF, "in het contract", NIET_GEREGELD],
      wenk: "de index per jaar staat op het blad Tarief, niet hier",
    },
  ],
});

const winst = deel({
  naam: "winst",
  kop: "Winst en risico",
  uitleg: "Staat niet in artikel 5.4, en is daarom een eigen regel. Een opslag op de kostprijs.",
  velden: [percentage("marge", "marge", "Opslag voor winst en risico", "deel van de kostprijs")],
});

const reistijd = <const S extends string>(sleutel: S, naam: string, label: string, wenk: string) =>
  ({
    sleutel,
    naam,
    label,
    eenheid: "minuten per week",
    vorm: "getal1",
    soort: getal({ eenheid: "minuten per week, 0 of meer", bijLeeg: "nul", hoogstens: 10080 }),
    wenk,
  }) as const;

const perceel = deel({
  naam: "perceel",
  kop: "Een zorgintensief perceel",
  uitleg:
    "In een wijk met weinig aanbieders is er minder reistijd. De hulpen helpen dan meer mensen in dezelfde uren; het tarief per uur blijft gelijk.",
  velden: [
    {
      sleutel: "clienten",
      naam: "perceel_clienten",
      label: "Cliënten in dat perceel nu",
      ...eenheden.clienten,
      wenk: "wie er in die wijk hulp heeft",
    },
    {
      sleutel: "minuten",
      naam: "perceel_minuten",
      label: "Hulp per cliënt in dat perceel",
      ...eenheden.minutenPerWeek,
      vorm: "getal1",
      wenk: "gemiddeld, geleverde minuten",
    },
    reistijd("reistijdNu", "perceel_reistijd_nu", "Reistijd per cliënt nu", "uit de planning van aanbieders"),
    reistijd(
      "reistijdStraks",
      "perceel_reistijd_straks",
      "Reistijd per cliënt in het perceel",
      "wat u verwacht als hulpen van het ene huis naar het volgende gaan",
    ),
  ],
});

export const delen = [basis, loon, kosten, winst, perceel] as const;

const schalen = lijst({
  naam: "schalen",
  kop: "Schalen en treden",
  uitleg:
    "Het bruto uurloon bij elke schaal en trede, op het prijspeil van het begrotingsjaar. Met het minimum van de cao erbij ziet u of een loon eronder ligt.",
  minstens: 1,
  hoogstens: 40,
  uniek: "schaal",
  kolommen: [
    { sleutel: "schaal", naam: "schaal", label: "Schaal en trede", eenheid: "naam", tekst: true },
    { sleutel: "uurloon", naam: "schaal_uurloon", label: "Bruto uurloon", ...eenheden.perBetaaldUur },
    {
      sleutel: "minimum",
      naam: "schaal_minimum",
      label: "Minimum van de cao",
      ...eenheden.perBetaaldUur,
      magLeeg: true,
    },
  ],
});

const functiemix = lijst({
  naam: "functiemix",
  kop: "Functiemix",
  uitleg:
    "Per product: welk deel van de uren in welke schaal en trede wordt gewerkt. Samen 100% per product.",
  minstens: 1,
  hoogstens: 60,
  kolommen: [
    { sleutel: "product", naam: "mix_product", label: "Product", eenheid: "code of naam", tekst: true },
    { sleutel: "schaal", naam: "mix_schaal", label: "Schaal en trede", eenheid: "naam", tekst: true },
    {
      sleutel: "aandeel",
      naam: "mix_aandeel",
      label: "Deel van de uren",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: getal({
        eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,6 of 60%",
        bijLeeg: "nul",
        hoogstens: 1,
        redenTeGroot: "aandeel-te-groot",
      }),
    },
  ],
});

/** De soorten uren naast de hulp zelf; de eerste vier noemt artikel 5.4. */
export const SOORTEN = [
  "verlof",
  "ziekte",
  "scholing",
  "werkoverleg",
  "administratie",
  "reistijd",
  "anders",
] as const;

const uursoorten = lijst({
  naam: "uren",
  kop: "Uren die geen hulp zijn",
  uitleg:
    "Uren per jaar van een volledige baan; wat overblijft is hulp bij de cliënt. Mag een aanbieder deze uren declareren, kies dan “ja”. Verlof is ook een feestdag.",
  minstens: 1,
  hoogstens: 20,
  begin: () => SOORTEN.slice(0, -1).map((soort) => ({ soort })),
  kolommen: [
    { sleutel: "soort", naam: "uren_soort", label: "Soort uren", eenheid: "keuze", keuzes: SOORTEN },
    {
      sleutel: "uren",
      naam: "uren_jaar",
      label: "Uren per jaar",
      eenheid: "uren per jaar",
      vorm: "getal1",
      soort: uren,
    },
    {
      sleutel: "declarabel",
      naam: "uren_declarabel",
      label: "Declarabel",
      eenheid: "keuze; leeg is nee",
      keuzes: ["ja", "nee"],
      magLeeg: true,
    },
  ],
});

const prijsbanden = lijst({
  naam: "prijsbanden",
  kop: "Prijs per band",
  uitleg:
    "Alleen nodig bij een prijs per band: de minuten die er in een band gemiddeld geleverd worden, en hoeveel cliënten er in zitten.",
  minstens: 0,
  hoogstens: 12,
  kolommen: [
    { sleutel: "band", naam: "prijsband", label: "Band", eenheid: "naam", tekst: true },
    { sleutel: "product", naam: "prijsband_product", label: "Product", eenheid: "code of naam", tekst: true },
    {
      sleutel: "minuten",
      naam: "prijsband_minuten",
      label: "Minuten per week",
      ...eenheden.minutenPerWeek,
      vorm: "getal1",
    },
    { sleutel: "clienten", naam: "prijsband_clienten", label: "Cliënten", ...eenheden.clienten },
  ],
});

export const lijsten = [
  productenlijst(
    "De producten waar u een tarief voor opbouwt. Is er al een tarief afgesproken, vul het dan in: het blad legt het naast de kostprijs.",
    "afgesproken",
  ),
  schalen,
  functiemix,
  uursoorten,
  prijsbanden,
] as const;

/** De vraag van het plan Tariefopbouw. */
export type Tariefvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;

const gelijk = (een: string, ander: string) => een.toLowerCase() === ander.toLowerCase();

/** Wat er onderling niet past: een naam die in de andere lijst niet staat, en delen die samen geen 100% zijn. */
export function tariefbezwaren(vraag: Tariefvraag): string[] {
  const producten = vraag.producten.map((p) => p.product);
  const trappen = vraag.schalen.map((s) => s.schaal);
  const staat = (naam: string, namen: readonly string[], inLijst: string, van: string) =>
    namen.some((n) => gelijk(n, naam))
      ? []
      : [
          `${inLijst}: ${citeer(naam)} staat niet in de lijst ${van}. Zet het daar ook, of schrijf het op beide plaatsen hetzelfde.`,
        ];
  return [
    ...vraag.functiemix.flatMap((m) => [
      ...staat(m.product, producten, functiemix.kop, "Producten"),
      ...staat(m.schaal, trappen, functiemix.kop, schalen.kop),
    ]),
    ...vraag.prijsbanden.flatMap((b) => staat(b.product, producten, prijsbanden.kop, "Producten")),
    ...producten.flatMap((product) => {
      const eigen = vraag.functiemix.filter((m) => gelijk(m.product, product));
      const samen = eigen.reduce((som, m) => som + m.aandeel, 0);
      return eigen.length === 0 || Math.abs(samen - 1) < 0.0005
        ? []
        : [
            `${functiemix.kop}: de delen van ${citeer(product)} zijn samen ${toonPercentage(samen, 1)}, en dat moet 100% zijn.`,
          ];
    }),
  ];
}
