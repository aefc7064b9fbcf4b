import { element } from "../element";

/** Een verslag in woorden: een regel die inspringt, hoort in de lijst onder de regel ervoor. */
export function toonVerslag(regels: readonly string[]): HTMLElement[] {
  const uit: HTMLElement[] = [];
  let lijst: HTMLUListElement | undefined;
  for (const regel of regels) {
    if (!regel.startsWith("  ")) {
      lijst = undefined;
      uit.push(element("p", {}, regel));
      continue;
    }
    if (lijst === undefined) {
      lijst = element("ul", { class: "verslaglijst" });
      uit.push(lijst);
    }
    lijst.append(element("li", {}, regel.trim()));
  }
  return uit;
}
