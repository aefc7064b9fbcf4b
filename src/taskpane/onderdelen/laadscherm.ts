import { element } from "../element";
import type { Omgeving } from "../formulier";

/** Een formulier waarvan het scherm pas laadt als iemand erheen gaat; tot die tijd, en als dat mislukt, staat er een zin. */
export function laadscherm(
  laad: () => Promise<(omgeving: Omgeving) => HTMLElement[]>,
): (omgeving: Omgeving) => HTMLElement {
  return (omgeving) => {
    const plek = element(
      "div",
      { class: "kamer formulier" },
      element("p", { role: "status" }, "Het formulier wordt geladen…"),
    );
    const mislukt =
      "Het formulier kon niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
    void laad().then(
      (scherm) => plek.replaceChildren(...scherm(omgeving)),
      () => plek.replaceChildren(element("p", { role: "alert" }, mislukt)),
    );
    return plek;
  };
}
