import { element } from "../element";
import type { Formulier } from "../formulier";

/** Herstel: functies die op #NAAM? vastzitten. Het scherm laadt pas als iemand erheen gaat. */
export const herstel: Formulier = {
  id: "herstel",
  naam: "Herstel",
  groep: "Delen",
  vraag:
    "Staat er #NAAM? waar een functie van Wmo-begroting hoort? Herstel zoekt zulke cellen en laat ze weer werken, in de open werkmap of in een bestand.",
  maak: (omgeving) => {
    const plek = element(
      "div",
      { class: "kamer formulier" },
      element("p", { role: "status" }, "Het formulier wordt geladen…"),
    );
    const mislukt =
      "Het formulier kon niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
    void import(/* webpackChunkName: "herstel" */ "./scherm").then(
      ({ herstelscherm }) => plek.replaceChildren(...herstelscherm(omgeving)),
      () => plek.replaceChildren(element("p", { role: "alert" }, mislukt)),
    );
    return plek;
  },
};
