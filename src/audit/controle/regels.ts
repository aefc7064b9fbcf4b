import type { Regel } from "./regel";
import { besparingInBand } from "./regels/besparing-in-band";
import { datumsSprekenTegen } from "./regels/datums-spreken-tegen";
import { declaratiegraadWeken } from "./regels/declaratiegraad-weken";
import { delenGeheel } from "./regels/delen-geheel";
import { dubbelGeteld } from "./regels/dubbel-geteld";
import { foutwaarde } from "./regels/foutwaarde";
import { minutenUren } from "./regels/minuten-uren";
import { normGewijzigd } from "./regels/norm-gewijzigd";
import { normHerzien } from "./regels/norm-herzien";
import { normOngeldig } from "./regels/norm-ongeldig";
import { opBandgrens } from "./regels/op-bandgrens";
import { productcode } from "./regels/productcode";
import { taakveldBestaat } from "./regels/taakveld-bestaat";
import { tariefUurMinuut } from "./regels/tarief-uur-minuut";
import { verrekendOverTaakvelden } from "./regels/verrekend-over-taakvelden";
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
  besparingInBand,
  opBandgrens,
  verrekendOverTaakvelden,
  taakveldBestaat,
  normOngeldig,
  normGewijzigd,
  normHerzien,
  waarnemingAlsNorm,
  datumsSprekenTegen,
  productcode,
];
