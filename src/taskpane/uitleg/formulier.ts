import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Uitleg: waar komt dit getal vandaan? Het scherm laadt pas als iemand erheen gaat. */
export const uitleg: Formulier = {
  id: "uitleg",
  naam: "Uitleg",
  groep: "Controleren",
  vraag:
    "Waar komt dit getal vandaan, en wat verandert er als u het wijzigt? Wijs een cel aan, ook op uw eigen bladen: u ziet de formule stap voor stap, de gegevens met hun bron, en een zin voor een raadsvoorstel.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "uitleg" */ "./scherm")).uitlegscherm),
};
