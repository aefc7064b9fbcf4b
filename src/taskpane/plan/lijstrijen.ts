import type { Bezwaar, RuweWaarden } from "../../plans/opgave/keur";
import type { Lijst } from "../../plans/opgave/veld";
import type { Waarden } from "../../plans/opgave/vraag";
import { alsLijstrij, LEGE_CEL, leesLijstcel, type Lijstrij } from "./cel";

/** Wat er in de rijen van een lijst staat, met per plek de zin als het niet te lezen is of niet vanzelf spreekt. */
export interface Gelezenrijen {
  readonly rijen: readonly RuweWaarden[];
  readonly leesfouten: readonly Bezwaar[];
  readonly opgevat: readonly string[];
}

/** Leest de rijen zoals zij er staan, ook de lege. */
export function leesLijstrijen(lijst: Lijst, rijen: readonly Lijstrij[]): Gelezenrijen {
  const leesfouten: Bezwaar[] = [];
  const opgevat: string[] = [];
  const ruw = rijen.map((rij, r) =>
    Object.fromEntries(
      lijst.kolommen.map((kolom, i) => {
        const gelezen = leesLijstcel(kolom, rij[i] ?? LEGE_CEL);
        const plek = `${kolom.label} op rij ${r + 1}`;
        if (gelezen.zin !== undefined)
          leesfouten.push({
            zin: `${plek}: ${gelezen.zin}`,
            lijst: lijst.naam,
            rij: r,
            sleutel: kolom.sleutel,
          });
        if (gelezen.opgevat !== undefined) opgevat.push(`${plek}: ${gelezen.opgevat}`);
        return [kolom.sleutel, gelezen.ruw];
      }),
    ),
  );
  return { rijen: ruw, leesfouten, opgevat };
}

/** Een overgenomen rij; wat de tabel niet heeft, houdt de rij van hetzelfde jaar. */
export function metWatErStond(
  { uniek, kolommen }: Lijst,
  stonden: readonly Lijstrij[],
  rij: Waarden,
  gevonden: ReadonlySet<string | undefined>,
): Waarden {
  if (uniek === undefined) return rij;
  const plaats = kolommen.findIndex((k) => k.sleutel === uniek);
  const tekst = alsLijstrij(kolommen, rij)[plaats]?.tekst;
  const was = stonden.find((oud) => oud[plaats]?.tekst === tekst);
  const gebleven = kolommen.flatMap((k, i) => {
    const cel = was?.[i];
    if (gevonden.has(k.sleutel) || cel === undefined) return [];
    const { ruw } = leesLijstcel(k, cel);
    return typeof ruw === "number" || typeof ruw === "string" ? [[k.sleutel, ruw] as const] : [];
  });
  return { ...rij, ...Object.fromEntries(gebleven) };
}
