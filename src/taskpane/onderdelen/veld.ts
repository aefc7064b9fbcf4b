import { element, toonZin } from "../element";

/** Wat elk invoerveld deelt: een label, een foutzin en uitleg eronder, aan het veld geknoopt voor de schermlezer. */
export interface Veldrand {
  readonly element: HTMLElement;
  /** Toont een zin onder het veld, of haalt haar weg. */
  fout(zin: string | undefined): void;
  /** Zegt wat er van het getypte gemaakt is, waar dat niet vanzelf spreekt. */
  opgevat(zin: string | undefined): void;
  readonly onder: HTMLElement;
}

/** Zet een label boven een invoer en een fout en uitleg eronder. */
export function veldrand(
  id: string,
  label: string,
  eenheid: string,
  invoer: HTMLInputElement | HTMLSelectElement,
): Veldrand {
  const fout = element("p", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const opgevat = element("p", { id: `${id}-opgevat`, class: "opgevat", "aria-live": "polite" });
  const onder = element("div", { id: `${id}-onder`, class: "bron" });
  invoer.id = id;
  invoer.setAttribute("aria-describedby", `${id}-fout ${id}-opgevat ${id}-onder`);
  // Woorden hebben de hele breedte nodig; een getal met zijn eenheid niet.
  const breed = invoer.hasAttribute("maxlength");
  const regel = element(
    "div",
    { class: breed ? "regel breed" : "regel" },
    invoer,
    ...(eenheid === "" ? [] : [element("span", { class: "eenheid" }, eenheid)]),
  );
  return {
    element: element(
      "div",
      { class: "veld" },
      element("label", { for: id }, label),
      regel,
      fout,
      opgevat,
      onder,
    ),
    onder,
    opgevat: (zin) => void (opgevat.textContent = toonZin(zin ?? "")),
    fout(zin) {
      fout.textContent = toonZin(zin ?? "");
      if (zin === undefined) invoer.removeAttribute("aria-invalid");
      else invoer.setAttribute("aria-invalid", "true");
    },
  };
}
