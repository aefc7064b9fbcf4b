import { kernVan } from "../herken/kern";

/** Geeft dezelfde waarde overal in het bestand hetzelfde pseudoniem: "cliënt 1". De volgorde is die van tegenkomen. */
export type Pseudoniemen = (waarde: string) => string;

export function maakPseudoniemen(): Pseudoniemen {
  const bekend = new Map<string, string>();
  return (waarde) => {
    const kern = kernVan(waarde);
    const pseudoniem = bekend.get(kern) ?? `cliënt ${bekend.size + 1}`;
    bekend.set(kern, pseudoniem);
    return pseudoniem;
  };
}
