import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cel, Gelezen } from "./xlsx-lezen";

/** De werkmap met andere onderdelen; undefined haalt een onderdeel weg. */
export function metDelen(
  xlsx: Uint8Array,
  wijzig: (delen: Record<string, string>) => Record<string, string | undefined>,
): Uint8Array {
  const uit = unzipSync(xlsx);
  const teksten = Object.fromEntries(Object.entries(uit).map(([pad, b]) => [pad, strFromU8(b, true)]));
  for (const [pad, tekst] of Object.entries(wijzig(teksten)))
    if (tekst === undefined) delete uit[pad];
    else if (tekst !== teksten[pad]) uit[pad] = strToU8(tekst, !/[^\0-\xff]/.test(tekst));
  return zipSync(uit, { mtime: new Date(1985, 5, 1) });
}

/** De werkmap met andere getallen op een blad, zoals iemand die ze intikt zonder dat er wordt gerekend. */
export function metGetallen(
  xlsx: Uint8Array,
  blad: string,
  getallen: Readonly<Record<string, number>>,
): Uint8Array {
  return metDelen(xlsx, (delen) => {
    let xml = delen[blad] as string;
    for (const [plek, getal] of Object.entries(getallen)) {
      const nieuw = xml.replace(new RegExp(`(<c r="${plek}"[^>]*>)<v>[^<]*</v>`), `$1<v>${getal}</v>`);
      if (nieuw === xml) throw new Error(`${plek} heeft geen getal`);
      xml = nieuw;
    }
    return { [blad]: xml };
  });
}

/** Alle cellen met een formule: "Blad!B5" en de cel. */
export function formules(cellen: Record<string, Record<string, Cel>>): [string, Cel][] {
  return Object.entries(cellen).flatMap(([blad, c]) =>
    Object.entries(c).flatMap(([plek, cel]): [string, Cel][] => (cel.f ? [[`${blad}!${plek}`, cel]] : [])),
  );
}

/** Waar twee werkmappen verschillen, op een half cent per eenheid na; alleen op bladen die beide hebben. */
export function verschillen(
  a: Record<string, Record<string, Gelezen>>,
  b: Record<string, Record<string, Gelezen>>,
  marge = 0.005,
): string[] {
  return Object.entries(a).flatMap(([blad, cellen]) => {
    const ander = b[blad];
    if (ander === undefined) return [];
    return Object.entries(cellen).flatMap(([plek, waarde]) => {
      const nu = ander[plek] ?? "";
      const gelijk =
        typeof waarde === "number" && typeof nu === "number"
          ? Math.abs(waarde - nu) <= Math.max(marge, Math.abs(waarde) * 1e-12)
          : JSON.stringify(waarde) === JSON.stringify(nu);
      return gelijk ? [] : [`${blad}!${plek}: ${JSON.stringify(waarde)} en ${JSON.stringify(nu)}`];
    });
  });
}
