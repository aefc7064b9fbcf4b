import type { Regel } from "./regel";
import { andereWerkmap } from "./regels/andere-werkmap";
import { benaderendZoeken } from "./regels/benaderend-zoeken";
import { bereikTeKort } from "./regels/bereik-te-kort";
import { buitenInvoerregel } from "./regels/buiten-invoerregel";
import { datumVerkeerd } from "./regels/datum-verkeerd";
import { dubbelTeken } from "./regels/dubbel-teken";
import { dubbeltelling } from "./regels/dubbeltelling";
import { foutVerborgen } from "./regels/fout-verborgen";
import { foutwaarde } from "./regels/foutwaarde";
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
