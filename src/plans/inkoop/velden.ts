import { prijs } from "../../functions/soorten/geld";
import { eenheden } from "../eenheden";
import { banden as bandenlijst, grens, onderLaagste } from "../bandbreedtes/velden";
import { declaratiegraad, groepen as groepenlijst, uurtarief, wekenPerJaar } from "../velden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";

const basis = deel({
  naam: "basis",
  kop: "Uren, tarief en wat een uur de aanbieder kost",
  uitleg:
    "Wat onder p*q gedeclareerd wordt, is wat er geleverd wordt. Bij de andere modellen rekent het blad met dezelfde levering.",
  verplicht: true,
  velden: [
    uurtarief,
    declaratiegraad,
    wekenPerJaar,
    {
      sleutel: "vermijdbareKosten",
      naam: "vermijdbare_kosten",
      label: "Wat de aanbieder uitspaart bij een uur minder",
      ...eenheden.euroPerUur,
      wenk: "het loon met werkgeverslasten, niet de overhead: die blijft",
    },
    {
      sleutel: "verschuiving",
      naam: "verschuiving",
      label: "Zoveel meer of minder minuten",
      ...eenheden.aandeel,
      afspraak: {
        waarde: 0.1,
        bron: "Afspraak: 10%, zoals WMO.INKOOPVERGELIJKING; kies zelf hoeveel u wilt beproeven.",
      },
    },
  ],
});

const resultaat = deel({
  naam: "resultaat",
  kop: "Resultaatgericht",
  uitleg: "Eén vaste prijs per cliënt, hoeveel minuten er ook nodig zijn.",
  velden: [
    {
      sleutel: "prijsResultaat",
      naam: "prijs_resultaat",
      label: "Prijs per cliënt bij resultaatgericht",
      eenheid: "euro per maand",
      vorm: "euroCent",
      soort: prijs,
      wenk: "de prijs uit het contract of het aanbod",
    },
  ],
});

const populatie = deel({
  naam: "populatie",
  kop: "Populatiebekostiging",
  uitleg: "Eén gesloten budget voor alle inwoners samen, ook als er meer of minder cliënten komen.",
  velden: [
    {
      sleutel: "budget",
      naam: "budget",
      label: "Budget bij populatiebekostiging",
      eenheid: "euro per jaar",
      vorm: "euro",
      soort: prijs,
      wenk: "het bedrag voor een heel jaar",
    },
  ],
});

const band = deel({
  naam: "band",
  kop: "Prijs per bandbreedte",
  uitleg:
    "Per cliënt per maand de prijs van zijn band. De banden met hun prijzen staan in de lijst Bandbreedtes.",
  velden: [grens, onderLaagste],
});

const banden = lijst({
  ...bandenlijst,
  uitleg:
    "Alleen nodig voor een prijs per bandbreedte: de ondergrens en de prijs per maand van elke band, van laag naar hoog; de hoogste band is naar boven open. Een naam mag leeg blijven.",
});

const [minutenNu, , aantal] = groepenlijst.kolommen;

const groepen = lijst({
  ...groepenlijst,
  uitleg:
    "Cliënten met dezelfde minuten vormen één groep; namen of nummers horen er niet bij. Wilt u het nieuwe normenkader vergelijken? Vul dan die minuten in.",
  kolommen: [minutenNu, aantal],
});

export const delen = [basis, resultaat, populatie, band] as const;

export const lijsten = [banden, groepen] as const;

/** De vraag van het plan Inkoop. */
export type Inkoopvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
