import { citeer } from "../../language/opsomming";
import { element } from "../element";

/** Een bestand dat de gebruiker koos. */
export interface Bestandskeuze {
  readonly element: HTMLElement;
  /** undefined zolang er niets gekozen is. */
  bestand(): File | undefined;
  focus(): void;
}

/** Een bestand kiezen met de knop van de browser (ook met het toetsenbord), of door het hierheen te slepen. */
export function bestandskeuze(id: string, bij: () => void): Bestandskeuze {
  const invoer = element("input", {
    type: "file",
    id,
    accept: ".xlsx,.xlsm",
    "aria-describedby": `${id}-naam`,
  });
  const naam = element("p", { id: `${id}-naam`, class: "bron", "aria-live": "polite" });
  const vak = element(
    "div",
    { class: "bestandsvak" },
    element("label", { for: id }, "Kies een werkmap, of sleep haar hierheen"),
    invoer,
    naam,
  );
  let gekozen: File | undefined;
  const neem = (bestand: File | undefined) => {
    if (bestand === undefined) return;
    gekozen = bestand;
    naam.textContent = `Gekozen: ${citeer(bestand.name)}. Het bestand blijft zoals het is.`;
    bij();
  };
  invoer.addEventListener("change", () => neem(invoer.files?.[0]));
  for (const soort of ["dragenter", "dragover"] as const)
    vak.addEventListener(soort, (e) => {
      e.preventDefault();
      vak.dataset.boven = "ja";
    });
  for (const soort of ["dragleave", "drop"] as const)
    vak.addEventListener(soort, () => delete vak.dataset.boven);
  vak.addEventListener("drop", (e) => {
    e.preventDefault();
    neem(e.dataTransfer?.files[0]);
  });
  return { element: vak, bestand: () => gekozen, focus: () => invoer.focus() };
}
