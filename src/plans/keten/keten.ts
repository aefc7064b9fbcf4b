import type { Plan } from "../opgave/plan";
import { adviesraad } from "./adviesraad";
import { clienten } from "./clienten";
import { consulenten } from "./consulenten";
import { controles } from "./controles";
import { lasten } from "./lasten";
import { overgang } from "./overgang";
import { meerjarenraming } from "./raming";
import { samenvatting } from "./samenvatting";
import { tarief } from "./tarief";
import { verschil } from "./verschil";

/** De begroting als één keten: elk blad rekent met de uitkomsten van de andere, en samen zijn zij één begroting. */
export const keten: readonly Plan[] = [
  samenvatting,
  adviesraad,
  clienten,
  tarief,
  overgang,
  consulenten,
  lasten,
  meerjarenraming,
  verschil,
  controles,
];

/** Het deel dat op elk blad van de keten bij een overgang hoort. */
export const OVERGANG = "overgang";

/** Het deel van de Samenvatting en de Controles dat bij de Meerjarenraming hoort. */
export const RAMING = "raming";

/** De bladen van een begroting waarin niemand van product verandert. */
export const ketenZonderOvergang: readonly Plan[] = keten.filter((plan) => plan.id !== overgang.id);
