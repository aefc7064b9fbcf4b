// Gemaakt door npm run genereer; niet met de hand wijzigen.
import avhoMaximumUrenPerWeek from "./data/avho-maximum-uren-per-week.json";
import bandbreedtesHoDrechtsteden from "./data/bandbreedtes-ho-drechtsteden.json";
import behandeltijdAanvraagUren from "./data/behandeltijd-aanvraag-uren.json";
import behandeltijdHerindicatieUren from "./data/behandeltijd-herindicatie-uren.json";
import beslistermijnWeken from "./data/beslistermijn-weken.json";
import caoGemeentenMinimumuurloon from "./data/cao-gemeenten-minimumuurloon.json";
import caoVvtLoonstijging from "./data/cao-vvt-loonstijging.json";
import declaratiegraadHo from "./data/declaratiegraad-ho.json";
import eigenBijdragePerPeriode from "./data/eigen-bijdrage-per-periode.json";
import eigenBijdragePeriodenPerJaar from "./data/eigen-bijdrage-perioden-per-jaar.json";
import hhmSchoonEnLeefbaarHuisMinutenPerWeek from "./data/hhm-schoon-en-leefbaar-huis-minuten-per-week.json";
import kpmgHbel2021 from "./data/kpmg-hbel-2021.json";
import kpmgUtrechtStandaardmoduleUrenPerJaar from "./data/kpmg-utrecht-standaardmodule-uren-per-jaar.json";
import loonkostenSchaal9PerMaand from "./data/loonkosten-schaal-9-per-maand.json";
import onderzoekstermijnWeken from "./data/onderzoekstermijn-weken.json";
import salarisSchaal9Maximum from "./data/salaris-schaal-9-maximum.json";
import taakveldenWmo from "./data/taakvelden-wmo.json";
import tarief01h01PerMinuut from "./data/tarief-01h01-per-minuut.json";
import tarief01h02PerMinuut from "./data/tarief-01h02-per-minuut.json";
import tarief01h03PerMinuut from "./data/tarief-01h03-per-minuut.json";
import tarief01h04PerMinuut from "./data/tarief-01h04-per-minuut.json";
import vngIndexInkoop from "./data/vng-index-inkoop.json";
import { leesNorm } from "./lezer";
import type { Norm } from "./norm";

/** Alle meegeleverde normen, op sleutel. */
export const normen: readonly Norm[] = [
  avhoMaximumUrenPerWeek,
  bandbreedtesHoDrechtsteden,
  behandeltijdAanvraagUren,
  behandeltijdHerindicatieUren,
  beslistermijnWeken,
  caoGemeentenMinimumuurloon,
  caoVvtLoonstijging,
  declaratiegraadHo,
  eigenBijdragePerPeriode,
  eigenBijdragePeriodenPerJaar,
  hhmSchoonEnLeefbaarHuisMinutenPerWeek,
  kpmgHbel2021,
  kpmgUtrechtStandaardmoduleUrenPerJaar,
  loonkostenSchaal9PerMaand,
  onderzoekstermijnWeken,
  salarisSchaal9Maximum,
  taakveldenWmo,
  tarief01h01PerMinuut,
  tarief01h02PerMinuut,
  tarief01h03PerMinuut,
  tarief01h04PerMinuut,
  vngIndexInkoop,
].map(leesNorm);
