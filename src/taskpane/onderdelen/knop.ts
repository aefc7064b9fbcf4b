import { element } from "../element";

/** Een knop met tekst. */
export function knop(
  tekst: string,
  bij: () => void,
  soort: "gewoon" | "hoofd" | "link" = "gewoon",
): HTMLButtonElement {
  const e = element("button", { type: "button", class: soort }, tekst);
  e.addEventListener("click", bij);
  return e;
}

/**
 * Zet een knop uit met de reden erbij. Hij houdt de focus (aria-disabled), zodat ook wie met toetsenbord of schermlezer werkt
 * de reden tegenkomt.
 */
export function schakelUit(e: HTMLButtonElement, plek: HTMLElement, reden: string | undefined): void {
  plek.textContent = reden ?? "";
  if (reden === undefined) {
    e.removeAttribute("aria-disabled");
    e.removeAttribute("aria-describedby");
  } else {
    e.setAttribute("aria-disabled", "true");
    e.setAttribute("aria-describedby", plek.id);
  }
}

/** Staat deze knop uit? */
export function staatUit(e: HTMLButtonElement): boolean {
  return e.getAttribute("aria-disabled") === "true";
}
