import { beschikkingsperiode, planperiode } from "../../functions/soorten/keuzes";
import { getal } from "../../functions/mechaniek/soort";
import { aantal, aandeel, geleverdeMinuten } from "../../functions/soorten/algemeen";
import { ontleed } from "../../domain/datum";
import { vindNorm } from "../../norms/vind";
import { eenheden } from "../eenheden";
import { banden as bandenlijst, grens } from "../bandbreedtes/velden";
import type { Waarde } from "../opgave/veld";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";
import { loonkosten, productiviteit, wekenPerJaar, werkweek } from "../velden";

const JAARMINUTEN = 10080 * 53;
/** Tijd van een norm of module; onder 0 is minder inzet. */
const plusOfMin = (eenheid: string, hoogstens: number) =>
  getal({ eenheid, bijLeeg: "nul", negatief: true, hoogstens });
const minutenPerKeer = getal({ eenheid: "minuten, 0 of meer", bijLeeg: "nul", hoogstens: 10080 });
const keren = getal({ eenheid: "een aantal keren, 0 of meer", bijLeeg: "nul", hoogstens: 8784 });
const deelVanHetGeheel = getal({
  eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,25 of 25%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

const geval = deel({
  naam: "geval",
  kop: "Waar dit plan over gaat",
  uitleg:
    "Een uitgewerkt geval of een soort cliënt. Zet hier en in de lijsten geen naam, adres, geboortedatum of BSN.",
  verplicht: true,
  velden: [
    {
      sleutel: "soort",
      naam: "soort_client",
      label: "Soort cliënt",
      eenheid: "tekst",
      tekst: true,
      wenk: "bijvoorbeeld: alleenstaand, kan licht werk zelf; geen naam of BSN",
    },
    {
      sleutel: "per",
      naam: "per",
      label: "De beschikking noemt minuten per",
      eenheid: "keuze",
      keuzes: beschikkingsperiode.keuzes,
      afspraak: {
        waarde: "maand",
        bron: "Afspraak: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, “Toegang”: minuten per maand, of een langere periode.",
      },
    },
    wekenPerJaar,
    grens,
  ],
});

const herindicatie = deel({
  naam: "herindicatie",
  kop: "Bij de herindicatie: is het plan gehaald?",
  uitleg:
    "Eerst de kwaliteit: zijn de afgesproken activiteiten en keren gehaald (kolom Gehaald van het plan)? Is dat niet zo, dan pas de geleverde minuten.",
  velden: [
    {
      sleutel: "geleverd",
      naam: "geleverd",
      label: "Geleverde minuten in die periode",
      eenheid: "minuten",
      vorm: "getal0",
      soort: geleverdeMinuten,
      wenk: "gemiddeld per maand, vier weken of week: de periode van de beschikking",
    },
    {
      sleutel: "gehaaldVanaf",
      naam: "gehaald_norm",
      label: "Gehaald is: ten minste dit deel van de activiteiten",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: aandeel,
      afspraak: { waarde: 0.9, bron: "Afspraak van ons, geen norm: 9 van de 10 activiteiten." },
    },
  ],
});

/** Wie het plan toetst voordat het geldt. */
export const toetsers = ["consulent toetst elk plan", "aanbieder gemandateerd"] as const;

const toetsing = deel({
  naam: "toetsing",
  kop: "Wie toetst het plan?",
  uitleg:
    "De aanbieder stelt het plan op; die tijd zit in het tarief. Daarna toetst een consulent elk plan (GR Sociaal 2023), of geldt het plan van de gemandateerde aanbieder als beschikking en kijkt de consulent een deel na. Zit het toetsen al in de uren per aanvraag en herindicatie? Tel deze uren dan niet nog eens.",
  velden: [
    {
      sleutel: "wie",
      naam: "toetser",
      label: "Wie toetst",
      eenheid: "keuze",
      keuzes: toetsers,
      afspraak: {
        waarde: "consulent toetst elk plan",
        bron: "Afspraak: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, “Toegang”.",
      },
    },
    {
      sleutel: "plannen",
      naam: "plannen_per_jaar",
      label: "Ondersteuningsplannen per jaar",
      eenheid: "plannen per jaar",
      vorm: "getal0",
      soort: aantal,
      wenk: "nieuwe aanvragen en herindicaties samen",
      uitKeten: [
        {
          bladen: ["consulenten"],
          formule: "INDEX(WMO_Consulenten_aanvragen,1)+INDEX(WMO_Consulenten_beoordelingen,1)",
          van: "Van het blad Consulenten: aanvragen, herindicaties en herbeoordelingen van het eerste jaar.",
        },
      ],
    },
    {
      sleutel: "urenToets",
      naam: "uren_per_toets",
      label: "Uren om één plan te toetsen",
      ...eenheden.uren,
      wenk: "de tijd van een consulent: lezen, naast het onderzoeksverslag leggen, terugkoppelen",
    },
    {
      sleutel: "steekproef",
      naam: "steekproef",
      label: "Deel dat bij mandaat toch getoetst wordt",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: deelVanHetGeheel,
      wenk: "bijvoorbeeld 10%; 0% als niemand nakijkt",
    },
    loonkosten,
    werkweek,
    productiviteit,
  ],
});

export const delen = [geval, herindicatie, toetsing] as const;

const stappen = lijst({
  naam: "stappen",
  kop: "Stappen van het onderzoek",
  uitleg:
    "Klaar staan vragen uit de tekst van GR Sociaal (voorstel 20-06-2023, “Toegang” en “Kanttekeningen”). Het stappenplan van de Centrale Raad van Beroep staat daar in een bijlage die wij niet hebben: vul die stappen zelf in.",
  minstens: 0,
  hoogstens: 20,
  begin: () => [
    { stap: "Wat is de ondersteuningsvraag?" },
    { stap: "Welke taken kan de inwoner niet zelf doen, ook niet met hulp van het netwerk?" },
    { stap: "Helpt een algemene voorziening, zoals een was- en strijkservice?" },
    { stap: "Is een maatwerkvoorziening nodig?" },
  ],
  kolommen: [
    { sleutel: "stap", naam: "stap", label: "Stap", eenheid: "tekst", tekst: true },
    {
      sleutel: "bevinding",
      naam: "bevinding",
      label: "Bevinding",
      eenheid: "tekst",
      tekst: true,
      magLeeg: true,
    },
  ],
});

/** Waar het normenkader mee begint: de modules van HBEL als die er dan zijn; niets telt mee tot er een aantal bij staat. */
function modules(jaar: number): Readonly<Record<string, Waarde>>[] {
  const versie = vindNorm("KPMG HBEL 2021").versies.find((v) => ontleed(v.vanaf).jaar <= jaar);
  const rijen = versie?.tabel?.rijen.map(([naam, perJaar]) => ({
    onderdeel: String(naam),
    uren: Number(perJaar),
  }));
  return rijen ?? [{}];
}

const norm = lijst({
  naam: "norm",
  kop: "Normenkader: wat is er nodig?",
  uitleg:
    "Per regel een module in uren per jaar, of een activiteit in minuten per keer en keren per jaar (zo is de tabel van HHM opgebouwd). Onder 0 is minder inzet. Aantal is hoe vaak de regel telt; leeg telt niet mee. Klaar staan de modules van HBEL (KPMG, 2021); hebt u een ander normenkader, vul dat dan in.",
  minstens: 1,
  hoogstens: 60,
  begin: modules,
  kolommen: [
    {
      sleutel: "onderdeel",
      naam: "norm_onderdeel",
      label: "Module of activiteit",
      eenheid: "tekst",
      tekst: true,
    },
    {
      sleutel: "aantal",
      naam: "norm_aantal",
      label: "Aantal",
      eenheid: "keer",
      vorm: "getal2",
      soort: aantal,
      magLeeg: true,
    },
    {
      sleutel: "uren",
      naam: "norm_uren",
      label: "Uren per jaar",
      eenheid: "uren per jaar",
      vorm: "getal2",
      soort: plusOfMin("uren per jaar; onder 0 is minder inzet", JAARMINUTEN / 60),
      magLeeg: true,
    },
    {
      sleutel: "minuten",
      naam: "norm_minuten",
      label: "Of: minuten",
      eenheid: "minuten per keer",
      vorm: "getal2",
      soort: plusOfMin("minuten per keer; onder 0 is minder inzet", 10080),
      magLeeg: true,
    },
    {
      sleutel: "keren",
      naam: "norm_keren",
      label: "Keren per jaar",
      eenheid: "keren per jaar",
      vorm: "getal2",
      soort: keren,
      magLeeg: true,
    },
  ],
});

const activiteiten = lijst({
  naam: "activiteiten",
  kop: "Ondersteuningsplan",
  uitleg: "Wat de aanbieder met de cliënt afspreekt: wat, hoe lang en hoe vaak.",
  minstens: 1,
  hoogstens: 40,
  kolommen: [
    { sleutel: "wat", naam: "activiteit", label: "Activiteit", eenheid: "tekst", tekst: true },
    {
      sleutel: "minuten",
      naam: "keer_minuten",
      label: "Minuten",
      eenheid: "minuten per keer",
      vorm: "getal1",
      soort: minutenPerKeer,
    },
    { sleutel: "keren", naam: "keren", label: "Hoe vaak", eenheid: "keren", vorm: "getal1", soort: keren },
    {
      sleutel: "periode",
      naam: "keren_per",
      label: "Periode",
      eenheid: "keuze",
      keuzes: planperiode.keuzes,
    },
    {
      sleutel: "gehaald",
      naam: "gehaald",
      label: "Gehaald",
      eenheid: "keuze; alleen voor de herindicatie",
      keuzes: ["ja", "nee"],
      magLeeg: true,
    },
  ],
});

const [vanaf, naam] = bandenlijst.kolommen;

/** Prijzen doen er hier niet toe. */
const banden = lijst({
  ...bandenlijst,
  uitleg:
    "Per band de ondergrens, van laag naar hoog; de hoogste band is naar boven open. Zonder rijen gelden de banden van de Drechtsteden voor hulp bij het huishouden. Voor Individuele Begeleiding (vijf klassen) zijn de grenzen niet openbaar: vul de uwe in.",
  kolommen: [vanaf, naam],
});

export const lijsten = [stappen, norm, activiteiten, banden] as const;

/** De vraag van het plan Ondersteuningsplan. */
export type Ondersteuningsvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;

/** Een regel van het normenkader is een module of een activiteit, en niet allebei. */
export function normbezwaren({ norm: rijen }: Ondersteuningsvraag): string[] {
  return rijen.flatMap(({ onderdeel, aantal: maal, uren: perJaar, minuten, keren: vaak }) => {
    const [module, activiteit] = [perJaar !== undefined, minuten !== undefined || vaak !== undefined];
    if (module && activiteit)
      return [
        `Normenkader: bij “${onderdeel}” staan uren per jaar én minuten of keren. Vul één van de twee in, anders telt de tijd dubbel.`,
      ];
    if (maal !== undefined && !module && (minuten === undefined || vaak === undefined))
      return [
        `Normenkader: bij “${onderdeel}” staat een aantal en nog geen tijd. Vul uren per jaar in, of minuten per keer én keren per jaar.`,
      ];
    return [];
  });
}
