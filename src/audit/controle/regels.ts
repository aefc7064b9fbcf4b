import type { Regel } from "./regel";
import { besparingInBand } from "./regels/besparing-in-band";
import { betaaldProductief } from "./regels/betaald-productief";
import { datumsSprekenTegen } from "./regels/datums-spreken-tegen";
import { declaratiegraadWeken } from "./regels/declaratiegraad-weken";
import { delenGeheel } from "./regels/delen-geheel";
import { dubbelGeteld } from "./regels/dubbel-geteld";
import { eenheden } from "./regels/eenheden";
import { eenheidKop } from "./regels/eenheid-kop";
import { foutwaarde } from "./regels/foutwaarde";
import { functiesInLagen } from "./regels/functies-in-lagen";
import { groeiDoorgetrokken } from "./regels/groei-doorgetrokken";
import { invoerZonderBron } from "./regels/invoer-zonder-bron";
import { minutenUren } from "./regels/minuten-uren";
import { normGewijzigd } from "./regels/norm-gewijzigd";
import { normHerzien } from "./regels/norm-herzien";
import { normOngeldig } from "./regels/norm-ongeldig";
import { opBandgrens } from "./regels/op-bandgrens";
import { productcode } from "./regels/productcode";
import { taakveldBestaat } from "./regels/taakveld-bestaat";
import { tariefUurMinuut } from "./regels/tarief-uur-minuut";
import { verrekendOverTaakvelden } from "./regels/verrekend-over-taakvelden";
import { voorNadeelTeken } from "./regels/voor-nadeel-teken";
import { waarnemingAlsNorm } from "./regels/waarneming-als-norm";
import { zelfdeGrootheid } from "./regels/zelfde-grootheid";

/** Alle regels, in de volgorde waarin hun bevindingen getoond worden. Een regel erbij is één bestand en één regel hier. */
export const regels: readonly Regel[] = [
  foutwaarde,
  declaratiegraadWeken,
  dubbelGeteld,
  delenGeheel,
  zelfdeGrootheid,
  tariefUurMinuut,
  minutenUren,
  eenheden,
  eenheidKop,
  besparingInBand,
  opBandgrens,
  verrekendOverTaakvelden,
  betaaldProductief,
  voorNadeelTeken,
  taakveldBestaat,
  normOngeldig,
  normGewijzigd,
  normHerzien,
  waarnemingAlsNorm,
  datumsSprekenTegen,
  groeiDoorgetrokken,
  functiesInLagen,
  invoerZonderBron,
  productcode,
];
