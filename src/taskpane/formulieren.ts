import { capaciteit } from "./capaciteit/formulier";
import type { Formulier } from "./formulier";
import { functies } from "./functies";

/** Alles wat het paneel kan, in de volgorde van de startpagina. Een formulier erbij is één bestand en één regel. */
export const formulieren: readonly Formulier[] = [capaciteit, functies];
