// Gemaakt door npm run genereer; niet met de hand wijzigen.
import * as afbouw from "./afbouw";
import * as bandbreedte from "./bandbreedte";
import * as bandbreedteNaam from "./bandbreedte-naam";
import * as bandbreedteOndergrens from "./bandbreedte-ondergrens";
import * as bandbreedteVerdeling from "./bandbreedte-verdeling";
import * as benodigdeCapaciteit from "./benodigde-capaciteit";
import * as beschikteMinuten from "./beschikte-minuten";
import * as besparing from "./besparing";
import * as besparingBandbreedte from "./besparing-bandbreedte";
import * as besparingVerschil from "./besparing-verschil";
import * as breekpuntDeclaratiegraad from "./breekpunt-declaratiegraad";
import * as capaciteit from "./capaciteit";
import * as consulentUren from "./consulent-uren";
import * as contractmonitor from "./contractmonitor";
import * as declaratiegraad from "./declaratiegraad";
import * as eigenBijdrage from "./eigen-bijdrage";
import * as formatie from "./formatie";
import * as formatiekosten from "./formatiekosten";
import * as gevoeligheid from "./gevoeligheid";
import * as groeiPerJaar from "./groei-per-jaar";
import * as gunningsscore from "./gunningsscore";
import * as herindicatiesPerJaar from "./herindicaties-per-jaar";
import * as herindicatietoets from "./herindicatietoets";
import * as indexeer from "./indexeer";
import * as inkoopvergelijking from "./inkoopvergelijking";
import * as kostenBandbreedte from "./kosten-bandbreedte";
import * as kostenPopulatie from "./kosten-populatie";
import * as kostenPxq from "./kosten-pxq";
import * as kostenResultaat from "./kosten-resultaat";
import * as kostprijs from "./kostprijs";
import * as kostprijsOpbouw from "./kostprijs-opbouw";
import * as meerjarenraming from "./meerjarenraming";
import * as minutenPerMaand from "./minuten-per-maand";
import * as minutenPerWeek from "./minuten-per-week";
import * as norm from "./norm";
import * as normBron from "./norm-bron";
import * as normen from "./normen";
import * as normtijd from "./normtijd";
import * as onzekerheid from "./onzekerheid";
import * as plaatsInBand from "./plaats-in-band";
import * as planminuten from "./planminuten";
import * as plantoets from "./plantoets";
import * as prognose from "./prognose";
import * as prognoseDemografie from "./prognose-demografie";
import * as verschilVerklaard from "./verschil-verklaard";
import * as versie from "./versie";
import * as voordeelNadeel from "./voordeel-nadeel";
import * as werkvoorraad from "./werkvoorraad";
import { opVolgorde, type Definitie } from "./mechaniek/volgorde";

/** Alle functies met hun woorden, op groep en naam. */
export const definities: readonly Definitie[] = opVolgorde([
  afbouw,
  bandbreedte,
  bandbreedteNaam,
  bandbreedteOndergrens,
  bandbreedteVerdeling,
  benodigdeCapaciteit,
  beschikteMinuten,
  besparing,
  besparingBandbreedte,
  besparingVerschil,
  breekpuntDeclaratiegraad,
  capaciteit,
  consulentUren,
  contractmonitor,
  declaratiegraad,
  eigenBijdrage,
  formatie,
  formatiekosten,
  gevoeligheid,
  groeiPerJaar,
  gunningsscore,
  herindicatiesPerJaar,
  herindicatietoets,
  indexeer,
  inkoopvergelijking,
  kostenBandbreedte,
  kostenPopulatie,
  kostenPxq,
  kostenResultaat,
  kostprijs,
  kostprijsOpbouw,
  meerjarenraming,
  minutenPerMaand,
  minutenPerWeek,
  norm,
  normBron,
  normen,
  normtijd,
  onzekerheid,
  plaatsInBand,
  planminuten,
  plantoets,
  prognose,
  prognoseDemografie,
  verschilVerklaard,
  versie,
  voordeelNadeel,
  werkvoorraad,
]);
