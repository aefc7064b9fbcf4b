import { advies } from "./advies/formulier";
import { controle } from "./controle/formulier";
import { delen } from "./delen/formulier";
import type { Formulier } from "./formulier";
import { functies } from "./functies";
import { herstel } from "./herstel/formulier";
import { uitleg } from "./uitleg/formulier";
import { versies } from "./versies/formulier";
import { watals } from "./watals/formulier";

/** Wat het paneel kan zonder de plannen, in de volgorde van de startpagina. Een formulier erbij is één bestand en één regel. */
export const formulieren: readonly Formulier[] = [
  uitleg,
  controle,
  watals,
  versies,
  delen,
  advies,
  herstel,
  functies,
];

/** De formulieren van alle plannen; samen zijn zij groot, dus laden zij apart en blijft het openen van het paneel vlug. */
export async function vanPlannen(): Promise<readonly Formulier[]> {
  return (await import(/* webpackChunkName: "plannen" */ "./planformulieren")).planformulieren;
}
