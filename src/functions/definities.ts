// Gemaakt door npm run genereer; niet met de hand wijzigen.
import * as bandbreedte from "./bandbreedte";
import * as bandbreedteNaam from "./bandbreedte-naam";
import * as bandbreedteOndergrens from "./bandbreedte-ondergrens";
import * as bandbreedteVerdeling from "./bandbreedte-verdeling";
import * as beschikteMinuten from "./beschikte-minuten";
import * as besparing from "./besparing";
import * as besparingVerschil from "./besparing-verschil";
import * as breekpuntDeclaratiegraad from "./breekpunt-declaratiegraad";
import * as capaciteit from "./capaciteit";
import * as consulentUren from "./consulent-uren";
import * as formatie from "./formatie";
import * as formatiekosten from "./formatiekosten";
import * as groeiPerJaar from "./groei-per-jaar";
import * as herindicatiesPerJaar from "./herindicaties-per-jaar";
import * as herindicatietoets from "./herindicatietoets";
import * as indexeer from "./indexeer";
import * as kostenPxq from "./kosten-pxq";
import * as minutenPerMaand from "./minuten-per-maand";
import * as minutenPerWeek from "./minuten-per-week";
import * as norm from "./norm";
import * as normBron from "./norm-bron";
import * as normen from "./normen";
import * as normtijd from "./normtijd";
import * as planminuten from "./planminuten";
import * as plantoets from "./plantoets";
import * as versie from "./versie";
import * as werkvoorraad from "./werkvoorraad";
import { opVolgorde, type Definitie } from "./mechaniek/volgorde";

/** Alle functies met hun woorden, op groep en naam. */
export const definities: readonly Definitie[] = opVolgorde([
  bandbreedte,
  bandbreedteNaam,
  bandbreedteOndergrens,
  bandbreedteVerdeling,
  beschikteMinuten,
  besparing,
  besparingVerschil,
  breekpuntDeclaratiegraad,
  capaciteit,
  consulentUren,
  formatie,
  formatiekosten,
  groeiPerJaar,
  herindicatiesPerJaar,
  herindicatietoets,
  indexeer,
  kostenPxq,
  minutenPerMaand,
  minutenPerWeek,
  norm,
  normBron,
  normen,
  normtijd,
  planminuten,
  plantoets,
  versie,
  werkvoorraad,
]);
