import { prijs } from "../../functions/soorten/geld";
import { grensregel, onderLaagste as keuzesOnder } from "../../functions/soorten/keuzes";
import { getal } from "../../functions/mechaniek/soort";
import { deel, lijst, veld, type RijVan, type VraagVan } from "../opgave/vraagvan";
import { groepen } from "../velden";

/** Bij welke band een cliënt precies op een grens hoort; de woorden zijn die van onze functies. */
export const grens = veld({
  sleutel: "grens",
  naam: "grens",
  label: "Op een grens: de lagere band (t/m) of de hogere (tot)",
  eenheid: "keuze",
  keuzes: grensregel.keuzes,
  afspraak: {
    waarde: "t/m",
    bron: "Afspraak: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, voetnoot 3 schrijft “>180”, dus 180 zelf hoort bij de lagere band.",
  },
  gedeeld: "Grensregel",
});

/** Wat een cliënt onder de laagste band kost onder een prijs per band. */
export const onderLaagste = veld({
  sleutel: "onderLaagste",
  naam: "onder_laagste",
  label: "Kosten van wie onder de laagste band ligt",
  eenheid: "keuze",
  keuzes: keuzesOnder.keuzes,
  afspraak: {
    waarde: "fout",
    bron: "Afspraak: zonder keuze is er geen uitspraak (“fout”). Kies “laagste band” (de prijs van band 1) of “geen” (niets) zoals in uw contract.",
  },
  gedeeld: "Onder_laagste",
});

/** Een eigen bandtabel; prijzen horen bij alle banden of bij geen. */
export const banden = lijst({
  naam: "banden",
  kop: "Bandbreedtes",
  uitleg:
    "Per band de ondergrens, van laag naar hoog; de hoogste band is naar boven open. Een naam en een prijs mogen leeg blijven. Zonder rijen geldt de tabel van de Drechtsteden: vanaf 60, 90, 120 en 180 minuten.",
  minstens: 0,
  hoogstens: 8,
  gedeeld: "Banden",
  kolommen: [
    {
      sleutel: "vanaf",
      naam: "band_vanaf",
      label: "Ondergrens",
      eenheid: "minuten per week",
      ook: ["Vanaf", "Vanaf minuten"],
      vorm: "getal2",
      soort: getal({ eenheid: "een ondergrens in minuten per week", bijLeeg: "nul", hoogstens: 10080 }),
    },
    {
      sleutel: "naam",
      naam: "band_naam",
      label: "Naam",
      eenheid: "eigen naam van de band",
      ook: ["Band", "Bandbreedte"],
      tekst: true,
      magLeeg: true,
    },
    {
      sleutel: "prijs",
      naam: "band_prijs",
      label: "Prijs",
      eenheid: "euro per maand per cliënt",
      ook: ["Prijs per maand", "Tarief", "Tarief per maand"],
      vorm: "euroCent",
      soort: prijs,
      magLeeg: true,
    },
  ],
});

/** Eén rij van een eigen bandtabel; prijs in EUR per maand per cliënt. */
export type Bandrij = RijVan<typeof banden>;

/** Cliënten met dezelfde minuten per week nu en straks. */
export type Groep = RijVan<typeof groepen>;

export const delen = [
  deel({
    naam: "regels",
    kop: "Hoe de bandtabel gelezen wordt",
    uitleg: "Wat er op een grens geldt, en wat iemand onder de laagste band kost als er prijzen zijn.",
    velden: [grens, onderLaagste],
    verplicht: true,
  }),
] as const;

export const lijsten = [banden, groepen] as const;

/** De vraag van het plan Bandbreedtes. */
export type Bandbreedtesvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
