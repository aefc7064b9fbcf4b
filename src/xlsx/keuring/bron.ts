import type { Relatie } from "../bestand/relaties";

/** Een werkmapbestand om te keuren: zijn onderdelen zoals zij geschreven gaan worden, of zoals zij waren. */
export interface Keurbron {
  heeft(pad: string): boolean;
  lees(pad: string): Uint8Array;
  relaties(pad: string): readonly Relatie[];
  /** Wat er in dit onderdeel veranderd is. Wat bleef zoals het was, wordt niet gekeurd. */
  veranderd(pad: string): Veranderd;
}

/** Een stuk van een onderdeel, in bytes. */
export interface Stuk {
  readonly begin: number;
  readonly eind: number;
}

export type Veranderd = "niets" | "alles" | readonly Stuk[];

/** Zegt van stukken die op volgorde langskomen of zij veranderd zijn. */
export function maakRaakt(veranderd: Veranderd): (begin: number, eind: number) => boolean {
  if (!Array.isArray(veranderd)) return () => veranderd === "alles";
  const stukken = [...(veranderd as readonly Stuk[])].sort((a, b) => a.begin - b.begin);
  let i = 0;
  return (begin, eind) => {
    while (i < stukken.length && (stukken[i] as Stuk).eind < begin) i++;
    return i < stukken.length && (stukken[i] as Stuk).begin <= eind;
  };
}

/** Het onderdeel waar `van` met deze soort relatie naar wijst, als het er is. */
export function doelVan(bron: Keurbron, van: string, soort: string): string | undefined {
  const doel = bron.relaties(van).find((r) => r.soort === soort)?.doel;
  return doel !== undefined && bron.heeft(doel) ? doel : undefined;
}
