import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Wat als: een uitkomst bij andere invoer. Het scherm laadt pas als iemand erheen gaat. */
export const watals: Formulier = {
  id: "watals",
  naam: "Wat als",
  groep: "Controleren",
  vraag:
    "Wat gebeurt er met een uitkomst als de invoer anders is? Wat het meest telt, waar de uitkomst omslaat en hoe zeker zij is; er verandert niets in de werkmap.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "watals" */ "./scherm")).watalsscherm),
};
