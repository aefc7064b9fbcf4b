import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Herstel: functies die op #NAAM? vastzitten. Het scherm laadt pas als iemand erheen gaat. */
export const herstel: Formulier = {
  id: "herstel",
  naam: "Herstel",
  groep: "Delen",
  vraag:
    "Staat er #NAAM? waar een functie van Wmo-begroting hoort? Herstel zoekt zulke cellen en laat ze weer werken, in de open werkmap of in een bestand.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "herstel" */ "./scherm")).herstelscherm),
};
