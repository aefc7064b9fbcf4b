import type { Regel } from "./regel";
import { aanbiederTeKlein } from "./regels/aanbieder-te-klein";
import { andereWerkmap } from "./regels/andere-werkmap";
import { bandprijsDaalt } from "./regels/bandprijs-daalt";
import { benaderendZoeken } from "./regels/benaderend-zoeken";
import { bereikTeKort } from "./regels/bereik-te-kort";
import { bladenInKring } from "./regels/bladen-in-kring";
import { besparingInBand } from "./regels/besparing-in-band";
import { betaaldProductief } from "./regels/betaald-productief";
import { buitenInvoerregel } from "./regels/buiten-invoerregel";
import { datumVerkeerd } from "./regels/datum-verkeerd";
import { datumsSprekenTegen } from "./regels/datums-spreken-tegen";
import { declaratiegraadWeken } from "./regels/declaratiegraad-weken";
import { delenGeheel } from "./regels/delen-geheel";
import { aantalTweeKeer } from "./regels/aantal-twee-keer";
import { doelVerkeerdeKant } from "./regels/doel-verkeerde-kant";
import { dubbelTeken } from "./regels/dubbel-teken";
import { dubbeltelling } from "./regels/dubbeltelling";
import { eenheden } from "./regels/eenheden";
import { eenheidKop } from "./regels/eenheid-kop";
import { foutVerborgen } from "./regels/fout-verborgen";
import { foutwaarde } from "./regels/foutwaarde";
import { uitkomstOvertypt } from "./regels/uitkomst-overtypt";
import { functieketen } from "./regels/functieketen";
import { functiesInLagen } from "./regels/functies-in-lagen";
import { getalAlsTekst } from "./regels/getal-als-tekst";
import { getalInFormule } from "./regels/getal-in-formule";
import { graadAnderePeriode } from "./regels/graad-andere-periode";
import { gewichtenGeheel } from "./regels/gewichten-geheel";
import { groeiDoorgetrokken } from "./regels/groei-doorgetrokken";
import { groeiOmgekeerd } from "./regels/groei-omgekeerd";
import { heleMinuten } from "./regels/hele-minuten";
import { invoerZonderBron } from "./regels/invoer-zonder-bron";
import { kringverwijzing } from "./regels/kringverwijzing";
import { maandWeken } from "./regels/maand-weken";
import { laagstePrijs } from "./regels/laagste-prijs";
import { minutenUren } from "./regels/minuten-uren";
import { naamNergens } from "./regels/naam-nergens";
import { normGewijzigd } from "./regels/norm-gewijzigd";
import { normHerzien } from "./regels/norm-herzien";
import { normOngeldig } from "./regels/norm-ongeldig";
import { ongebruikteInvoer } from "./regels/ongebruikte-invoer";
import { opBandgrens } from "./regels/op-bandgrens";
import { openFormule } from "./regels/open-formule";
import { overheadOpslag } from "./regels/overhead-opslag";
import { patroonbreuk } from "./regels/patroonbreuk";
import { planTeltOp } from "./regels/plan-telt-op";
import { productcode } from "./regels/productcode";
import { productiviteitDelen } from "./regels/productiviteit-delen";
import { puntOnbekend } from "./regels/punt-onbekend";
import { rekenenStaatUit } from "./regels/rekenen-staat-uit";
import { taakveldBestaat } from "./regels/taakveld-bestaat";
import { tabelkolom } from "./regels/tabelkolom";
import { tariefOnderKostprijs } from "./regels/tarief-onder-kostprijs";
import { tariefUurMinuut } from "./regels/tarief-uur-minuut";
import { urenContract } from "./regels/uren-contract";
import { verborgenBlad } from "./regels/verborgen-blad";
import { verborgenTeltMee } from "./regels/verborgen-telt-mee";
import { verkeerdeKolom } from "./regels/verkeerde-kolom";
import { verouderdeWaarde } from "./regels/verouderde-waarde";
import { verrekendOverTaakvelden } from "./regels/verrekend-over-taakvelden";
import { verwijzingNaarLeeg } from "./regels/verwijzing-naar-leeg";
import { vluchtig } from "./regels/vluchtig";
import { voorNadeelTeken } from "./regels/voor-nadeel-teken";
import { waardeOverFormule } from "./regels/waarde-over-formule";
import { waarnemingAlsNorm } from "./regels/waarneming-als-norm";
import { witInSleutel } from "./regels/wit-in-sleutel";
import { zelfdeGrootheid } from "./regels/zelfde-grootheid";
import { zelfdeNaam } from "./regels/zelfde-naam";

/** Alle regels, in de volgorde waarin hun bevindingen getoond worden. Een regel erbij is één bestand en één regel hier. */
export const regels: readonly Regel[] = [
  foutwaarde,
  uitkomstOvertypt,
  declaratiegraadWeken,
  graadAnderePeriode,
  aantalTweeKeer,
  delenGeheel,
  gewichtenGeheel,
  laagstePrijs,
  zelfdeGrootheid,
  tariefOnderKostprijs,
  tariefUurMinuut,
  minutenUren,
  maandWeken,
  heleMinuten,
  eenheden,
  eenheidKop,
  besparingInBand,
  opBandgrens,
  planTeltOp,
  bandprijsDaalt,
  verrekendOverTaakvelden,
  betaaldProductief,
  productiviteitDelen,
  overheadOpslag,
  urenContract,
  voorNadeelTeken,
  taakveldBestaat,
  normOngeldig,
  normGewijzigd,
  normHerzien,
  waarnemingAlsNorm,
  datumsSprekenTegen,
  doelVerkeerdeKant,
  groeiDoorgetrokken,
  functiesInLagen,
  invoerZonderBron,
  productcode,
  getalAlsTekst,
  puntOnbekend,
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
  aanbiederTeKlein,
  vluchtig,
  functieketen,
  bladenInKring,
  verborgenBlad,
  openFormule,
];
