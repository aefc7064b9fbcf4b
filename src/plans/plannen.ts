import { adviespunten } from "./adviespunten/plan";
import { bandbreedtes } from "./bandbreedtes/plan";
import { besparing } from "./besparing/plan";
import { capaciteit } from "./capaciteit/plan";
import { meerjarenraming } from "./meerjarenraming/plan";
import { planning } from "./planning/plan";
import { clienten } from "./keten/clienten";
import { consulenten } from "./keten/consulenten";
import { controles } from "./keten/controles";
import { lasten } from "./keten/lasten";
import { samenvatting } from "./keten/samenvatting";
import { verschil } from "./keten/verschil";
import { overgang } from "./keten/overgang";
import { tarief } from "./keten/tarief";
import type { Plan } from "./opgave/plan";

/** Alle plannen, in de volgorde waarin zij in een begroting staan. */
export const plannen: readonly Plan[] = [
  bandbreedtes,
  besparing,
  samenvatting,
  clienten,
  tarief,
  overgang,
  consulenten,
  lasten,
  verschil,
  controles,
  capaciteit,
  meerjarenraming,
  planning,
  adviespunten,
];
