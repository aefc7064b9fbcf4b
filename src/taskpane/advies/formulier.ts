import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Advies teruglezen: wat de adviesraad in de gedeelde werkmap schreef. Het scherm laadt pas als iemand erheen gaat. */
export const advies: Formulier = {
  id: "advies",
  naam: "Advies teruglezen",
  groep: "Delen",
  vraag:
    "Kwam het gedeelde bestand ingevuld terug van de adviesraad? U ziet per punt wat hier staat en wat de adviesraad schreef, en kiest wat u overneemt.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "advies" */ "./scherm")).adviesscherm),
};
