import type { Vervanging } from "../../../xlsx/bestand/vervang";
import type { Formuleplek } from "../../bewijs/formulecel";
import { tekst } from "../../schrijven/ontsnap";
import type { Bladlezing } from "./lezing";

/** Een andere formule in een cel: haar soort (matrix, bereik) en haar bewaarde uitkomst blijven. */
export function andereFormule(bytes: Uint8Array, { cel }: Formuleplek, formule: string): Vervanging {
  const [begin, eind] = cel.f;
  const tag = new TextDecoder().decode(bytes.subarray(begin, bytes.indexOf(0x3e, begin) + 1));
  const open = cel.gedeeld === undefined && !tag.endsWith("/>") ? tag : `<${cel.voor}f>`;
  return { begin, eind, tekst: `${open}${tekst(formule)}</${cel.voor}f>` };
}

/**
 * Cellen die hun formule delen met een cel die verandert of verdwijnt, krijgen haar zelf: de tekst staat alleen bij de eerste.
 * `geraakt` zijn de cellen die veranderen ("rij,kolom").
 */
export function uitgeschreven(
  bytes: Uint8Array,
  { formules }: Bladlezing,
  geraakt: (rij: number, kolom: number) => boolean,
): Vervanging[] {
  const gedeeld = new Set(
    [...formules.values()].flatMap(({ cel }) =>
      cel.gedeeld !== undefined && geraakt(cel.rij, cel.kolom) ? [cel.gedeeld] : [],
    ),
  );
  return [...formules.values()].flatMap((plek) => {
    const { cel, formule } = plek;
    if (cel.gedeeld === undefined || !gedeeld.has(cel.gedeeld) || geraakt(cel.rij, cel.kolom)) return [];
    return [andereFormule(bytes, plek, formule)];
  });
}
