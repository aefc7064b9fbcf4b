import { getal } from "../functions/mechaniek/soort";
import {
  aandeel,
  aantal,
  datum,
  jaar,
  jaarlijkseWijziging,
  looptijd,
  tarief,
  uren,
  wekenPerJaar,
  werkweek,
} from "../functions/soorten/algemeen";

/** Minuten per week: hoogstens een hele week. */
const minutenPerWeek = getal({ eenheid: "minuten per week, 0 of meer", bijLeeg: "fout", hoogstens: 10080 });
const termijnweken = getal({ eenheid: "weken, groter dan 0", bijLeeg: "fout" });

/** Wat bij een eenheid hoort in elk veld en elke kolom: hoe een getal eruitziet, en wat erin mag. */
export const eenheden = {
  clienten: { eenheid: "cliënten", vorm: "getal0", soort: aantal },
  minutenPerWeek: { eenheid: "minuten per week", vorm: "getal2", soort: minutenPerWeek },
  uren: { eenheid: "uren", vorm: "getal2", soort: uren },
  urenPerWeek: { eenheid: "uren per week", vorm: "getal2", soort: uren },
  werkweek: { eenheid: "uren per week", vorm: "getal1", soort: werkweek },
  weken: { eenheid: "weken", vorm: "getal1", soort: wekenPerJaar },
  termijn: { eenheid: "weken per zaak", vorm: "getal1", soort: termijnweken },
  looptijd: { eenheid: "jaren", vorm: "getal1", soort: looptijd },
  jaartal: { eenheid: "jaartal", vorm: "jaartal", soort: jaar },
  datum: { eenheid: "datum", vorm: "datum", soort: datum },
  aandeel: { eenheid: "aandeel", vorm: "procent1", soort: aandeel },
  wijziging: { eenheid: "per jaar", vorm: "procent2", soort: jaarlijkseWijziging },
  euro: { eenheid: "euro", vorm: "euroCent", soort: tarief },
  euroPerUur: { eenheid: "euro per uur", vorm: "euroCent", soort: tarief },
  euroPerMaand: { eenheid: "euro per maand", vorm: "euroCent", soort: tarief },
  perBetaaldUur: { eenheid: "per betaald uur", vorm: "euroCent", soort: tarief },
} as const;
