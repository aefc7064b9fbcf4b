import { element } from "../element";
import type { Formulier } from "../formulier";

/** Delen: een kopie die zonder de invoegtoepassing rekent. Het scherm laadt pas als iemand erheen gaat. */
export const delen: Formulier = {
  id: "delen",
  naam: "Delen",
  groep: "Delen",
  vraag:
    "Wilt u de werkmap geven aan iemand zonder de invoegtoepassing? U krijgt een kopie op gewone formules, met een verslag van wat er is omgezet en nagerekend.",
  maak: (omgeving) => {
    const plek = element(
      "div",
      { class: "kamer formulier" },
      element("p", { role: "status" }, "Het formulier wordt geladen…"),
    );
    const mislukt =
      "Het formulier kon niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
    void import(/* webpackChunkName: "delen" */ "./scherm").then(
      ({ deelscherm }) => plek.replaceChildren(...deelscherm(omgeving)),
      () => plek.replaceChildren(element("p", { role: "alert" }, mislukt)),
    );
    return plek;
  },
};
