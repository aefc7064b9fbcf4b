import { installeerGewoon } from "../../engine/installeer";
import { registries } from "../../engine/spreadsheet";
import { installeerAndereNotatie } from "./pleisters/anderenotatie";
import { Bijlagenkast, installeerBijlagen } from "./bijlagen";
import { installeerFormules } from "./pleisters/formules";
import { installeerCelbeeld } from "./pleisters/celbeeld";
import { Heleregels } from "./heleregels";
import { Helesignalen } from "./helesignalen";
import { vulGroepeerAan } from "./pleisters/groepeer";
import { installeerGeschiedenis } from "./pleisters/geschiedenis";
import { installeerHeleOpmaak } from "./pleisters/heleopmaak";
import { installeerInvoerzinnen } from "./pleisters/invoerzinnen";
import { installeerKeuzelijsten } from "./pleisters/keuzelijsten";
import { Notitietekenaar } from "./notitiehoekjes";
import { Stapdoener } from "./opdracht";
import { installeerMatrixconstanten } from "./pleisters/matrixconstante";
import { installeerMeeschuiven } from "./pleisters/meeschuiven";
import { installeerNaamplaats } from "./pleisters/naamplaats";
import { installeerPercentteken } from "./pleisters/percentteken";
import { installeerRekenen } from "./pleisters/rekenen";
import { installeerRijhoogte } from "./pleisters/rijhoogte";
import { installeerVeelCellen } from "./pleisters/veelcellen";
import { Verdwenenblad } from "./pleisters/verdwenenblad";

let klaar = false;

/** Leert o-spreadsheet eenmalig rekenen als Excel, en onze gegevens bewaren. */
export function installeerRooster(): void {
  if (klaar) return;
  klaar = true;
  installeerGewoon();
  vulGroepeerAan();
  installeerFormules();
  installeerBijlagen();
  installeerRekenen();
  installeerCelbeeld();
  installeerVeelCellen();
  installeerRijhoogte();
  installeerKeuzelijsten();
  installeerInvoerzinnen();
  installeerHeleOpmaak();
  installeerGeschiedenis();
  installeerMeeschuiven();
  installeerNaamplaats();
  installeerPercentteken();
  installeerMatrixconstanten();
  installeerAndereNotatie();
  registries.corePluginRegistry.add("wmo_bijlagen", Bijlagenkast);
  registries.featurePluginRegistry.add("wmo_stap", Stapdoener);
  registries.featurePluginRegistry.add("wmo_hele_regels", Heleregels);
  registries.featurePluginRegistry.add("wmo_hele_signalen", Helesignalen);
  registries.featurePluginRegistry.add("wmo_notities", Notitietekenaar);
  registries.featurePluginRegistry.add("wmo_verdwenen_blad", Verdwenenblad);
}
