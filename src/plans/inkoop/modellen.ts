import { metPrijzen } from "../bandbreedtes/banden";
import type { Som } from "../opgave/onderdeel";
import type { Inkoopvraag } from "./velden";

/** Een manier van inkopen: wat de gemeente betaalt, en wat minder leveren of hoger indiceren de aanbieder oplevert. */
export interface Inkoopmodel {
  readonly id: "pxq" | "resultaat" | "populatie" | "band";
  readonly naam: string;
  /** Euro per jaar, bij de minuten in dit bereik. */
  readonly kosten: (minuten: string) => Som;
  /** Wat de aanbieder overhoudt als hij een deel minder levert terwijl de indicaties blijven. */
  readonly minderLeveren: Som;
  /** En als iedereen één band hoger geïndiceerd is terwijl hij evenveel levert. */
  readonly bandHoger: Som;
  /** Wanneer dat loont, in een zin. */
  readonly wanneer: Som;
}

const VRIJ = "verschuiving*geleverde_uren*vermijdbare_kosten";
const VAST =
  '"Bij een vaste prijs of een budget spaart elk uur minder de aanbieder € "&FIXED(vermijdbare_kosten,2)&" uit, terwijl de betaling gelijk blijft."';

const alle: readonly Inkoopmodel[] = [
  {
    id: "pxq",
    naam: "p*q",
    kosten: (minuten) => `WMO.KOSTEN_PXQ(${minuten},uurtarief,declaratiegraad,weken,groep_aantal)`,
    minderLeveren: "-verschuiving*geleverde_uren*uur_erbij",
    bandHoger: "0",
    wanneer:
      'IF(uur_erbij>0,"Onder p*q levert elk uur erbij de aanbieder € "&FIXED(uur_erbij,2)&" op: meer uren maken loont.",IF(uur_erbij<0,"Onder p*q kost elk uur de aanbieder € "&FIXED(-uur_erbij,2)&" meer dan hij krijgt: minder leveren loont.","Onder p*q maakt een uur meer of minder de aanbieder niets uit."))',
  },
  {
    id: "resultaat",
    naam: "resultaat",
    kosten: (minuten) => `WMO.KOSTEN_RESULTAAT(SUMPRODUCT((${minuten}>0)*groep_aantal),prijs_resultaat)`,
    minderLeveren: VRIJ,
    bandHoger: "0",
    wanneer: VAST,
  },
  {
    id: "populatie",
    naam: "populatie",
    kosten: () => "budget",
    minderLeveren: VRIJ,
    bandHoger: "0",
    wanneer: VAST,
  },
  {
    id: "band",
    naam: "bandbreedte",
    kosten: (minuten) =>
      metPrijzen(
        `WMO.KOSTEN_BANDBREEDTE(${minuten},band_prijs,band_vanaf,grens,groep_aantal,onder_laagste)`,
        "NA()",
      ),
    minderLeveren: "IF(ISNA({kosten}),NA(),verschuiving*uren_in_band*vermijdbare_kosten)",
    bandHoger: "IF(ISNA({kosten}),NA(),band_hoger)",
    wanneer: metPrijzen(
      'IF(banden_lonen=0,"Bij een prijs per bandbreedte loont minder leveren binnen de band; naar een hogere band en daar aan de onderkant leveren niet.","Bij een prijs per bandbreedte loont minder leveren binnen de band, en bij "&banden_lonen&IF(banden_lonen=1," band"," banden")&" loont het om iemand een band hoger te krijgen en daar aan de onderkant te leveren.")',
    ),
  },
];

/** De modellen waarvoor deze vraag de gegevens heeft; p*q staat er altijd. */
export function modellenVan(vraag: Inkoopvraag): Inkoopmodel[] {
  return alle.filter(
    ({ id }) => id === "pxq" || (vraag[id] !== undefined && (id !== "band" || vraag.banden.length > 0)),
  );
}

/** Rekent deze vraag met een prijs per bandbreedte? */
export function metBanden(vraag: Inkoopvraag): boolean {
  return modellenVan(vraag).some(({ id }) => id === "band");
}
