import { prijs } from "../../functions/soorten/geld";
import { getal } from "../../functions/mechaniek/soort";
import { eenheden } from "../eenheden";
import { banden as bandenlijst, grens, onderLaagste } from "../bandbreedtes/velden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";
import { declaratiegraad, groepen as groepenlijst, uurtarief, wekenPerJaar } from "../velden";

const deelname = getal({
  eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,25 of 25%",
  bijLeeg: "nul",
  hoogstens: 1,
  redenTeGroot: "aandeel-te-groot",
});

const service = deel({
  naam: "service",
  kop: "De was- en strijkservice",
  uitleg:
    "Wie meedoet, krijgt de was en het strijken van de service, en minder minuten hulp. Voor deze getallen is er geen norm: neem die van uw eigen service of proef.",
  verplicht: true,
  velden: [
    {
      sleutel: "minutenEraf",
      naam: "minuten_eraf",
      label: "Minuten hulp die er per deelnemer af gaan",
      ...eenheden.minutenPerWeek,
      vorm: "getal1",
      wenk: "wat wassen en strijken in de indicatie telt",
    },
    {
      sleutel: "deelname",
      naam: "deelname",
      label: "Deel van de cliënten dat meedoet",
      eenheid: "aandeel",
      vorm: "procent1",
      soort: deelname,
      wenk: "in elke groep hetzelfde deel; 0% als nog niemand meedoet",
    },
    {
      sleutel: "prijs",
      naam: "service_prijs",
      label: "Prijs van de service per deelnemer",
      eenheid: "euro per maand per cliënt",
      vorm: "euroCent",
      soort: prijs,
      wenk: "wat de gemeente betaalt, na aftrek van wat de cliënt zelf betaalt",
    },
    {
      sleutel: "vast",
      naam: "service_vast",
      label: "Vaste kosten van de service",
      eenheid: "euro per jaar",
      vorm: "euro",
      soort: prijs,
      wenk: "wat de service kost, hoeveel mensen er ook meedoen; 0 als die er niet zijn",
    },
  ],
});

const regels = deel({
  naam: "regels",
  kop: "Hoe de bandtabel gelezen wordt",
  uitleg: "Wat er op een grens geldt, en wat iemand onder de laagste band kost als er prijzen zijn.",
  verplicht: true,
  velden: [grens, onderLaagste],
});

const uren = deel({
  naam: "uren",
  kop: "Betaald per uur (p*q)",
  uitleg: "Wat elke minuut minder scheelt als u per geleverde minuut betaalt.",
  velden: [uurtarief, declaratiegraad, wekenPerJaar],
});

export const delen = [service, regels, uren] as const;

const [minutenNu, , aantal] = groepenlijst.kolommen;

/** Cliënten met hun minuten nu; de minuten straks van een nieuw normenkader doen er hier niet toe. */
const groepen = lijst({
  ...groepenlijst,
  uitleg:
    "Cliënten met dezelfde minuten vormen één groep. Tel alleen wie was en strijken in de indicatie heeft; namen of nummers horen er niet bij.",
  kolommen: [minutenNu, aantal],
});

const banden = lijst({
  ...bandenlijst,
  uitleg:
    "Per band de ondergrens en de prijs per maand, van laag naar hoog; de hoogste band is naar boven open. Zonder rijen gelden de grenzen van de Drechtsteden, zonder prijzen.",
});

export const lijsten = [groepen, banden] as const;

/** De vraag van het plan WaST. */
export type Wastvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
