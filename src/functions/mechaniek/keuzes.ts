import { keuze } from "./keuze";

/** Bij welke band een waarde op de grens hoort. */
export const grensregel = keuze("GRENS", ["t/m", "tot"]);
/** De periode waarvoor een beschikking minuten noemt. */
export const beschikkingsperiode = keuze("BESCHIKT_PER", ["week", "vier weken", "maand"]);
/** De periode waarin een activiteit uit het plan een aantal keren gebeurt. */
export const planperiode = keuze("KEREN_PER", ["week", "maand", "jaar"]);
