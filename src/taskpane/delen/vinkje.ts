import { element } from "../element";

/** Een vinkje met tekst. */
export interface Vinkje {
  readonly element: HTMLElement;
  aan(): boolean;
  zet(aan: boolean): void;
}

export function vinkje(id: string, tekst: string, bij: () => void): Vinkje {
  const invoer = element("input", { type: "checkbox", id });
  invoer.addEventListener("change", bij);
  return {
    element: element("div", { class: "vink" }, invoer, element("label", { for: id }, tekst)),
    aan: () => invoer.checked,
    zet: (aan) => void (invoer.checked = aan),
  };
}
