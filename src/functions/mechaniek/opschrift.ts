import { excelnaam, type Functie } from "./definitie";

/** De functie met haar argumenten zoals een Nederlandse Excel haar toont: WMO.FORMATIE(uren_per_week; [werkweek=36]; …). */
export function opschrift(som: Functie): string {
  const argumenten = Object.entries(som.parameters).map(([sleutel, p]) => {
    if (!p.optioneel) return excelnaam(sleutel);
    const { standaard } = p;
    if (typeof standaard === "number")
      return `[${excelnaam(sleutel)}=${String(standaard).replace(".", ",")}]`;
    return typeof standaard === "string"
      ? `[${excelnaam(sleutel)}="${standaard}"]`
      : `[${excelnaam(sleutel)}]`;
  });
  return `=WMO.${som.naam}(${argumenten.join("; ")})`;
}
