import { tabel, type Som } from "../opgave/onderdeel";
import { NIET_GEREGELD, OP_TARIEF, SOORTEN, type Tariefvraag } from "./lijsten";
import { getoondeStap } from "./opbouw";

/** Waar een uur van het eerste product met een opbouw uit bestaat. */
export const delentabel = (vraag: Tariefvraag) =>
  tabel<readonly [naam: string, euro: Som]>({
    kop: "Waar het tarief van het eerste product met opbouw uit bestaat",
    rijen: [
      ["loon", getoondeStap(vraag, "loonkosten")],
      ["uren zonder hulp", getoondeStap(vraag, "niet_productief")],
      ["overhead", getoondeStap(vraag, "overhead")],
      [
        "reizen en opleiding",
        `IF(tarief_uur="","",${getoondeStap(vraag, "reis")}+${getoondeStap(vraag, "opleiding")})`,
      ],
      ["overige eisen", getoondeStap(vraag, "eisen")],
      ["winst en risico", getoondeStap(vraag, "winst")],
    ],
    kolommen: [
      {
        kolom: "deel",
        kop: "Onderdeel",
        stijl: "label",
        cel: ([naam]) => ({ tekst: naam }),
        totaal: { tekst: "tarief per uur" },
      },
      {
        kolom: "euro",
        naam: "deel_euro",
        kop: "Euro per uur",
        vorm: "euroCent",
        cel: ([, euro]) => euro,
        totaal: true,
      },
      {
        kolom: "aandeel",
        naam: "deel_aandeel",
        kop: "Deel van het tarief",
        vorm: "procent1",
        cel: 'IF(N(tarief_uur)=0,"",{euro}/tarief_uur)',
        totaal: true,
      },
    ],
    grafiek: {
      titel: "Waar een uur hulp uit bestaat",
      beschrijving: "Per onderdeel een kolom met de euro's per uur. De getallen staan in de tabel.",
      categorieen: "deel",
      reeksen: [{ naam: "euro per uur", kolom: "euro" }],
      as: "euro per uur",
      vorm: "euroCent",
      bovenaan: true,
    },
  });

const DIRECT = "hulp bij de cliënt";

/** Hoe de contracturen opgaan: alle soorten samen zijn het contract. */
export const urentabel = (vraag: Tariefvraag) =>
  tabel({
    kop: "Waar de contracturen aan opgaan",
    uitleg:
      "Uren per jaar van een volledige baan; samen zijn zij het contract. Een uur dat niet declarabel is, kost wel loon: dat komt op de declarabele uren.",
    rijen: [DIRECT, ...SOORTEN],
    kolommen: [
      {
        kolom: "soort",
        kop: "Soort uren",
        stijl: "label",
        cel: (soort) => ({ tekst: soort }),
        totaal: { tekst: "contract" },
      },
      {
        kolom: "uren",
        naam: "soort_uren",
        kop: "Uren per jaar",
        vorm: "getal1",
        cel: (soort) => (soort === DIRECT ? "uren_over" : `SUMPRODUCT((uren_soort="${soort}")*uren_jaar)`),
        totaal: true,
      },
      {
        kolom: "declarabel",
        naam: "soort_declarabel",
        kop: "Waarvan declarabel",
        vorm: "getal1",
        cel: (soort) =>
          soort === DIRECT
            ? "uren_over"
            : `SUMPRODUCT((uren_soort="${soort}")*(uren_declarabel="ja")*uren_jaar)`,
        totaal: true,
      },
      {
        kolom: "kosten",
        naam: "soort_kosten",
        kop: "Kost per decl. uur",
        vorm: "euroCent",
        cel: `IF(tarief_uur="","",({uren}-{declarabel})*${getoondeStap(vraag, "loonkosten")}/declarabele_uren)`,
        totaal: true,
      },
    ],
  });

type Soort = (typeof SOORTEN)[number];
const vanSoort = (kolom: string, soort: Soort): Som => `INDEX(${kolom},${SOORTEN.indexOf(soort) + 2})`;

/** Wat reistijd per declarabel uur kost. */
export const REISTIJD: Som = vanSoort("soort_kosten", "reistijd");

/** Wat artikel 5.4 noemt, en hoe dat hier is ingevuld. */
const onderdelen = (vraag: Tariefvraag): readonly (readonly [onderdeel: string, leeg: Som])[] => [
  ["kosten van de beroepskracht", `N(${getoondeStap(vraag, "loonkosten")})=0`],
  ...(["verlof", "ziekte", "scholing", "werkoverleg"] as const).map(
    (soort) => [`niet-productieve uren: ${soort}`, `${vanSoort("soort_uren", soort)}=0`] as const,
  ),
  ["redelijke overheadkosten", "overhead=0"],
  ["reiskosten", "reiskosten=0"],
  ["opleidingskosten", "opleidingskosten=0"],
  ["indexatie", `indexatie="${NIET_GEREGELD}"`],
  ["overige kosten door verplichtingen van de gemeente", "gemeentelijke_eisen=0"],
];

export const artikeltabel = (vraag: Tariefvraag) =>
  tabel({
    kop: "Staat elk onderdeel van artikel 5.4 erin?",
    uitleg: "Uitvoeringsbesluit Wmo 2015, artikel 5.4. Winst en risico noemt het artikel niet.",
    rijen: onderdelen(vraag),
    kolommen: [
      { kolom: "onderdeel", kop: "Onderdeel", stijl: "label", cel: ([onderdeel]) => ({ tekst: onderdeel }) },
      {
        kolom: "oordeel",
        naam: "artikel_oordeel",
        kop: "Oordeel",
        stijl: "links",
        cel: ([onderdeel, leeg]) =>
          onderdeel === "indexatie"
            ? `IF(${leeg},"ontbreekt",IF(indexatie="${OP_TARIEF}","op blad Tarief","in het contract"))`
            : `IF(${leeg},"ontbreekt","staat erin")`,
      },
    ],
    signalen: [{ van: "oordeel", als: { celIs: "=", dan: "ontbreekt" }, signaal: "letOp" }],
  });
