import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Controle: wat een controller in de werkmap zou vinden. Het scherm laadt pas als iemand erheen gaat. */
export const controle: Formulier = {
  id: "controle",
  naam: "Controle",
  groep: "Controleren",
  vraag:
    "Klopt deze werkmap? Zoekt dubbel getelde totalen, getallen als tekst, formules die het patroon breken en wat elkaar tegenspreekt, ook op uw eigen bladen.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "controle" */ "./scherm")).controlescherm),
};
