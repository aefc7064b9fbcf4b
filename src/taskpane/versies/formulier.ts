import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Versies: vastleggen hoe de begroting nu is, en zien wat er sindsdien veranderde. Het scherm laadt pas als iemand erheen gaat. */
export const versies: Formulier = {
  id: "versies",
  naam: "Versies",
  groep: "Controleren",
  vraag:
    "Wat is er sinds de Kadernota veranderd, en hoeveel scheelt dat? Leg een versie vast, vergelijk haar met nu of met een ander bestand, en zie wat elke wijziging verklaart.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "versies" */ "./scherm")).versiescherm),
};
