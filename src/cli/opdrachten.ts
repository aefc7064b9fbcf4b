import { advies } from "./advies";
import { begroting } from "./begroting";
import { controle } from "./controle";
import { deel } from "./deel";
import { herleid } from "./herleid";
import { herstel } from "./herstel";
import type { Opdracht } from "./opdracht";
import { privacy } from "./privacy";
import { regio } from "./regio";
import { reken } from "./reken";
import { vergelijk } from "./vergelijk";
import { watals } from "./watals";

/** Alle opdrachten, in de volgorde van wmo --help. */
export const opdrachten: readonly Opdracht[] = [
  reken,
  begroting,
  deel,
  advies,
  herstel,
  privacy,
  regio,
  herleid,
  controle,
  watals,
  vergelijk,
];
