import { installeerGewoon } from "../../engine/installeer";
import { registries } from "../../engine/spreadsheet";
import { installeerAndereNotatie } from "./anderenotatie";
import { Bijlagenkast, installeerBijlagen } from "./bijlagen";
import { installeerFormules } from "./formules";
import { installeerCelbeeld } from "./celbeeld";
import { vulGroepeerAan } from "./groepeer";
import { installeerGeschiedenis } from "./geschiedenis";
import { installeerHeleOpmaak } from "./heleopmaak";
import { installeerInvoerzinnen } from "./invoerzinnen";
import { installeerKeuzelijsten } from "./keuzelijsten";
import { Notitietekenaar } from "./notitiehoekjes";
import { Stapdoener } from "./opdracht";
import { installeerMatrixconstanten } from "./matrixconstante";
import { installeerPercentteken } from "./percentteken";
import { installeerRekenen } from "./rekenen";
import { installeerVeelCellen } from "./veelcellen";
import { Verdwenenblad } from "./verdwenenblad";

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
  installeerKeuzelijsten();
  installeerInvoerzinnen();
  installeerHeleOpmaak();
  installeerGeschiedenis();
  installeerPercentteken();
  installeerMatrixconstanten();
  installeerAndereNotatie();
  registries.corePluginRegistry.add("wmo_bijlagen", Bijlagenkast);
  registries.featurePluginRegistry.add("wmo_stap", Stapdoener);
  registries.featurePluginRegistry.add("wmo_notities", Notitietekenaar);
  registries.featurePluginRegistry.add("wmo_verdwenen_blad", Verdwenenblad);
}
