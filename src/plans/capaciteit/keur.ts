import { keurLijst } from "../vorm/keur";
import type { Gelezen, Ruw } from "../vorm/keurveld";
import { jaren } from "./jaren";
import type { Jaarregel } from "./vraag";

/** Keurt één jaarregel; een leeg aantal telt als 0. */
export function keurJaarregel(ruw: { jaar: Ruw; aflopend: Ruw; nieuw: Ruw }): Gelezen<Jaarregel> {
  const { rijen, bezwaren } = keurLijst(jaren, [ruw], false);
  const bezwaar = bezwaren[0];
  return bezwaar === undefined ? { waarde: rijen[0] as unknown as Jaarregel } : { zin: bezwaar.zin };
}

/** Jaren mogen niet dubbel voorkomen: dan telt hetzelfde werk twee keer. */
export function dubbelJaar(regels: readonly Jaarregel[]): string | undefined {
  return keurLijst(
    jaren,
    regels.map((r) => ({ ...r })),
  ).bezwaren[0]?.zin;
}
