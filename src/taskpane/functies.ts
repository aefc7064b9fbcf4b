import { element } from "./element";
import type { Formulier } from "./formulier";

/** Zo heet een functie; een kamer heet altijd in kleine letters. De lijst zelf weet welke er bestaan. */
const FUNCTIENAAM = /^[A-Z][A-Z0-9_.]*$/;

/** De lijst van functies als kamer van het paneel; #BESPARING opent die functie. De teksten laden pas als iemand erheen gaat. */
export const functies: Formulier = {
  id: "functies",
  naam: "Functies",
  groep: "Naslag",
  vraag:
    "Welke functies zijn er, en wat moet erin? Elke functie staat hier met uitleg en voorbeelden die ter plekke zijn uitgerekend.",
  maak: () => {
    const plek = element(
      "div",
      { class: "kamer" },
      element("p", { role: "status" }, "De functies worden geladen…"),
    );
    const mislukt =
      "De functies konden niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
    void import(/* webpackChunkName: "functielijst" */ "./functielijst").then(
      ({ functielijst }) => functielijst(plek),
      () => plek.replaceChildren(element("p", { role: "alert" }, mislukt)),
    );
    return plek;
  },
  ook: (adres) => FUNCTIENAAM.test(adres),
};
