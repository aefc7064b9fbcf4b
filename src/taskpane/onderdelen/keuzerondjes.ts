import { element } from "../element";

/** Een keuze uit een paar, met een kop erboven. */
export interface Keuzerondjes<T extends string> {
  readonly element: HTMLFieldSetElement;
  gekozen(): T;
  kies(waarde: T): void;
}

/** Keuzerondjes; `bij` na een andere keuze. */
export function keuzerondjes<T extends string>(
  id: string,
  kop: string,
  keuzes: readonly (readonly [T, string])[],
  bij: () => void,
): Keuzerondjes<T> {
  const rondjes = keuzes.map(([waarde]) =>
    element("input", { type: "radio", name: id, id: `${id}-${waarde}`, value: waarde }),
  );
  const [eerste] = rondjes;
  if (eerste) eerste.checked = true;
  const vak = element(
    "fieldset",
    { class: "keuzelijst" },
    element("legend", {}, kop),
    ...rondjes.map((rondje, i) =>
      element("div", { class: "vink" }, rondje, element("label", { for: rondje.id }, keuzes[i]?.[1] ?? "")),
    ),
  );
  vak.addEventListener("change", bij);
  return {
    element: vak,
    gekozen: () => (rondjes.find((r) => r.checked)?.value ?? keuzes[0]?.[0]) as T,
    kies(waarde) {
      for (const r of rondjes) r.checked = r.value === waarde;
      bij();
    },
  };
}
