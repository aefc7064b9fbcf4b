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
import { andereWerkmap } from "./regels/andere-werkmap";
import { benaderendZoeken } from "./regels/benaderend-zoeken";
import { bereikTeKort } from "./regels/bereik-te-kort";
import { buitenInvoerregel } from "./regels/buiten-invoerregel";
import { datumVerkeerd } from "./regels/datum-verkeerd";
import { dubbelTeken } from "./regels/dubbel-teken";
import { dubbeltelling } from "./regels/dubbeltelling";
import { foutVerborgen } from "./regels/fout-verborgen";
import { functieketen } from "./regels/functieketen";
import { getalAlsTekst } from "./regels/getal-als-tekst";
import { getalInFormule } from "./regels/getal-in-formule";
import { groeiOmgekeerd } from "./regels/groei-omgekeerd";
import { kringverwijzing } from "./regels/kringverwijzing";
import { naamNergens } from "./regels/naam-nergens";
import { ongebruikteInvoer } from "./regels/ongebruikte-invoer";
import { openFormule } from "./regels/open-formule";
import { patroonbreuk } from "./regels/patroonbreuk";
import { rekenenStaatUit } from "./regels/rekenen-staat-uit";
import { tabelkolom } from "./regels/tabelkolom";
import { verborgenBlad } from "./regels/verborgen-blad";
import { verborgenTeltMee } from "./regels/verborgen-telt-mee";
import { verkeerdeKolom } from "./regels/verkeerde-kolom";
import { verouderdeWaarde } from "./regels/verouderde-waarde";
import { verwijzingNaarLeeg } from "./regels/verwijzing-naar-leeg";
import { vluchtig } from "./regels/vluchtig";
import { waardeOverFormule } from "./regels/waarde-over-formule";
import { witInSleutel } from "./regels/wit-in-sleutel";
import { zelfdeNaam } from "./regels/zelfde-naam";

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
  getalAlsTekst,
  datumVerkeerd,
  dubbeltelling,
  bereikTeKort,
  verouderdeWaarde,
  kringverwijzing,
  groeiOmgekeerd,
  verkeerdeKolom,
  benaderendZoeken,
  witInSleutel,
  waardeOverFormule,
  patroonbreuk,
  tabelkolom,
  zelfdeNaam,
  verwijzingNaarLeeg,
  foutVerborgen,
  ongebruikteInvoer,
  verborgenTeltMee,
  buitenInvoerregel,
  getalInFormule,
  dubbelTeken,
  rekenenStaatUit,
  andereWerkmap,
  naamNergens,
  vluchtig,
  functieketen,
  verborgenBlad,
  openFormule,
];
