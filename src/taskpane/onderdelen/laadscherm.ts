import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop } from "./knop";

/** Een formulier waarvan het scherm pas laadt als iemand erheen gaat; tot die tijd, en als dat mislukt, staat er een zin. */
export function laadscherm(
  laad: () => Promise<(omgeving: Omgeving) => HTMLElement[]>,
): (omgeving: Omgeving) => HTMLElement {
  return (omgeving) => {
    const plek = element("div", { class: "kamer formulier" });
    const probeer = () => {
      plek.replaceChildren(element("p", { role: "status" }, "Het formulier wordt geladen…"));
      void laad().then(
        (scherm) => plek.replaceChildren(...scherm(omgeving)),
        () => plek.replaceChildren(...laadfout("Het formulier kon niet worden geladen.", probeer)),
      );
    };
    probeer();
    return plek;
  };
}

/** Een zin die zegt wat niet laadde, en de knop om het nog eens te proberen: na een storing hoeft het paneel niet dicht. */
export function laadfout(zin: string, probeer: () => void): HTMLElement[] {
  return [
    element(
      "p",
      { class: "melding", role: "alert" },
      `${zin} Controleer de verbinding en probeer het opnieuw.`,
    ),
    element("p", {}, knop("Probeer opnieuw", probeer)),
  ];
}
