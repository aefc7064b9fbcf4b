import type { Formulier } from "../formulier";
import { laadscherm } from "../onderdelen/laadscherm";

/** Delen: een kopie die zonder de invoegtoepassing rekent. Het scherm laadt pas als iemand erheen gaat. */
export const delen: Formulier = {
  id: "delen",
  naam: "Delen",
  groep: "Delen",
  vraag:
    "Wilt u de werkmap geven aan iemand zonder de invoegtoepassing? U krijgt een kopie op gewone formules, met een verslag van wat er is omgezet en nagerekend.",
  maak: laadscherm(async () => (await import(/* webpackChunkName: "delen" */ "./scherm")).deelscherm),
};
