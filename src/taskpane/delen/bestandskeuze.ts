import { citeer, opsomming } from "../../language/opsomming";
import { element } from "../element";

/** De bestanden die de gebruiker koos. */
export interface Bestandskeuze {
  readonly element: HTMLElement;
  /** Het eerste; undefined zolang er niets gekozen is. */
  bestand(): File | undefined;
  bestanden(): readonly File[];
  focus(): void;
}

/** Een bestand, of meer tegelijk, kiezen met de knop van de browser (ook met het toetsenbord), of door het hierheen te slepen. */
export function bestandskeuze(id: string, bij: () => void, hoeveel: "een" | "meer" = "een"): Bestandskeuze {
  const invoer = element("input", {
    type: "file",
    id,
    accept: ".xlsx,.xlsm",
    "aria-describedby": `${id}-naam`,
    ...(hoeveel === "meer" ? { multiple: "" } : {}),
  });
  const naam = element("p", { id: `${id}-naam`, class: "bron", "aria-live": "polite" });
  const vak = element(
    "div",
    { class: "bestandsvak" },
    element(
      "label",
      { for: id },
      hoeveel === "een"
        ? "Kies een werkmap, of sleep haar hierheen"
        : "Kies de werkmappen, of sleep ze hierheen",
    ),
    invoer,
    naam,
  );
  let gekozen: readonly File[] = [];
  const neem = (lijst: FileList | null | undefined) => {
    const nieuw = [...(lijst ?? [])].slice(0, hoeveel === "een" ? 1 : undefined);
    if (nieuw.length === 0) return;
    gekozen = nieuw;
    naam.textContent = `Gekozen: ${opsomming(nieuw.map((b) => citeer(b.name)))}. ${nieuw.length === 1 ? "Het bestand blijft zoals het is." : "De bestanden blijven zoals zij zijn."}`;
    bij();
  };
  invoer.addEventListener("change", () => neem(invoer.files));
  for (const soort of ["dragenter", "dragover"] as const)
    vak.addEventListener(soort, (e) => {
      e.preventDefault();
      vak.dataset.boven = "ja";
    });
  for (const soort of ["dragleave", "drop"] as const)
    vak.addEventListener(soort, () => delete vak.dataset.boven);
  vak.addEventListener("drop", (e) => {
    e.preventDefault();
    neem(e.dataTransfer?.files);
  });
  return { element: vak, bestand: () => gekozen[0], bestanden: () => gekozen, focus: () => invoer.focus() };
}
