/** De keuze waarmee iemand begint die hier nog niets bewaarde: leeg, het voorbeeld, of een eigen bestand. */
export interface Keuze {
  /** Vraagt het; `vooraf` is wat eerst te zeggen is. */
  readonly toon: (vooraf?: string) => void;
  /** Er is gekozen. */
  readonly sluit: () => void;
}

/** Escape is de lege werkmap, die er al onder staat. Het voorbeeld is een adres: bekijken bewaart niets. */
export function maakKeuze(
  op: (id: string) => HTMLElement,
  kiesBestand: () => void,
  daarna: () => void,
): Keuze {
  const venster = op("keuze") as HTMLDialogElement;
  op("kiesleeg").addEventListener("click", () => venster.close());
  op("kiesbestand").addEventListener("click", kiesBestand);
  venster.addEventListener("close", daarna);
  return {
    toon(vooraf = "") {
      Object.assign(op("keuzevooraf"), { textContent: vooraf, hidden: vooraf === "" });
      venster.showModal();
    },
    sluit: () => venster.close(),
  };
}
