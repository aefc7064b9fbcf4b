import type { Blad } from "../workbook/blad";
import { bladBesparing } from "./besparing";
import { capaciteit } from "./capaciteit/plan";
import { planBlad } from "./vorm/blad";
import { verwijzingenDuiven, vraagDuiven } from "./capaciteit-duiven";
import { aflopendDuiven, BRON_TABEL_2, uitgangspuntenDuiven } from "./duiven";
import { bladLeeswijzer } from "./leeswijzer";
import { bladNagerekend } from "./nagerekend";
import { bladUitgangspunten } from "./uitgangspunten";

/** De begroting van de Duivense notitie, als bladen: elke figuur volgt uit de uitgangspunten. */
export function begrotingDuiven(): Blad[] {
  return [
    bladLeeswijzer(
      "Wmo-begroting Duiven 2024: van AVHO naar maatwerkvoorziening",
      "Deze werkmap rekent de figuren na uit de notitie van de gemeente Duiven over de overgang van de algemene voorziening huishoudelijke ondersteuning (AVHO, 01H01) naar een maatwerkvoorziening (01H04). Waar de notitie zichzelf tegenspreekt, staan beide figuren er, met de formule die ze geeft.",
      [
        {
          blad: "Uitgangspunten",
          vraag: "Met welke aantallen, tarieven en normen wordt gerekend, en waar komen zij vandaan?",
        },
        { blad: "Besparing", vraag: "Wat scheelt het nieuwe normenkader per jaar, en hoe vast staat dat?" },
        {
          blad: "Capaciteit",
          vraag:
            "Hoeveel uren en formatie kost de overgang bij de consulenten, per jaar, en wat daarvan blijft?",
        },
        {
          blad: "Capaciteit nagerekend",
          vraag: "Waar spreekt de notitie zichzelf over die uren en kosten tegen?",
        },
      ],
    ),
    bladUitgangspunten(uitgangspuntenDuiven, aflopendDuiven, BRON_TABEL_2),
    bladBesparing(),
    planBlad(capaciteit, vraagDuiven, { verwijzingen: verwijzingenDuiven }),
    bladNagerekend(aflopendDuiven.length),
  ];
}
