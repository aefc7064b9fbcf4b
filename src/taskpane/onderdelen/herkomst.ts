import { element } from "../element";

/** Een norm of afspraak met haar bron, of de zin die zegt waarom er op deze datum geen norm is. */
export type Herkomst<T = number> =
  { readonly waarde: T; readonly bron: string; readonly isNorm: boolean } | { readonly zin: string };

/** Schrijft onder een veld waar de waarde vandaan komt, en na een wijziging de knop terug. */
export function toonHerkomst<T>(
  plek: HTMLElement,
  k: {
    herkomst: Herkomst<T> | undefined;
    /** Staat de norm er nog, of een eigen waarde? */
    volgt: boolean;
    wenk: string;
    toon: (waarde: T) => string;
    terug: () => void;
  },
): void {
  const { herkomst } = k;
  if (herkomst === undefined) return plek.replaceChildren(k.wenk);
  if ("zin" in herkomst) return plek.replaceChildren(herkomst.zin);
  if (k.volgt) return plek.replaceChildren(`${herkomst.isNorm ? "Norm: " : ""}${herkomst.bron}`);
  const knop = element(
    "button",
    { type: "button", class: "link" },
    herkomst.isNorm
      ? `Terug naar de norm (${k.toon(herkomst.waarde)})`
      : `Terug naar ${k.toon(herkomst.waarde)}`,
  );
  knop.addEventListener("click", k.terug);
  plek.replaceChildren("Eigen waarde. ", knop);
}
