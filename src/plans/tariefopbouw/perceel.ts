import { regels, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import type { Tariefvraag } from "./lijsten";

/** Wat minder reistijd doet: meer cliënten in dezelfde uren, en geen lagere prijs. */
export function perceelblok(vraag: Tariefvraag): Onderdeel[] {
  return vraag.perceel === undefined ? [] : [regels("Zorgintensief perceel", perceel, UITLEG), zin(MEER)];
}

const UITLEG =
  "Een cliënt kost een hulp de minuten hulp en de reistijd. Met minder reistijd passen er meer cliënten in dezelfde uren. Het tarief per uur blijft gelijk (Drechtsteden, voorstel van 20-06-2023, Kanttekeningen).";

const perceel: readonly Regel[] = [
  {
    naam: "perceel_uren",
    label: "Uren per week, met reistijd",
    eenheid: "uren per week",
    vorm: "getal1",
    som: "perceel_clienten*(perceel_minuten+perceel_reistijd_nu)/60",
    hoe: "cliënten x (hulp + reistijd nu) / 60",
  },
  {
    naam: "perceel_straks",
    label: "Cliënten in dezelfde uren",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "perceel_uren*60/(perceel_minuten+perceel_reistijd_straks)",
    hoe: "uren x 60 / (hulp + reistijd in het perceel)",
  },
  {
    naam: "perceel_extra",
    label: "Cliënten meer",
    onderNul: "het worden er minder",
    eenheid: "cliënten",
    vorm: "getal1",
    som: "perceel_straks-perceel_clienten",
    hoe: "cliënten in dezelfde uren - cliënten nu",
    uitkomst: true,
  },
  {
    naam: "perceel_hulp",
    label: "Uren hulp meer per week",
    onderNul: "het worden er minder",
    eenheid: "uren per week",
    vorm: "getal1",
    som: "perceel_extra*perceel_minuten/60",
    hoe: "cliënten meer x hulp / 60",
  },
  {
    naam: "perceel_kosten",
    label: "Wat die hulp de gemeente kost",
    onderNul: "minder kosten",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: 'IF(INDEX(product_telt,1)="","",perceel_hulp*weken*INDEX(product_telt,1))',
    hoe: "uren hulp meer x weken x tarief van het eerste product dat meetelt",
  },
];

const MEER: Som =
  'IF(ROUND(perceel_extra,1)=0,"Met deze reistijd blijft het aantal cliënten gelijk.",IF(perceel_extra<0,"Let op: de reistijd in het perceel is langer dan nu. Dezelfde hulpen helpen dan "&FIXED(-perceel_extra,1)&" cliënten minder.","Dezelfde hulpen kunnen "&FIXED(perceel_extra,1)&" cliënten meer helpen, en elk uur hulp kost evenveel als nu. Goedkoper wordt het niet: wie extra hulp krijgt, telt mee in de kosten."))';
