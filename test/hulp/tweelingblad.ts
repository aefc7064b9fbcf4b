import { alsGewoneFormule, type InExcel, type Omgeving } from "../../src/functions/inexcel/tweeling";
import { normenblad, NORMENBLAD } from "../../src/functions/inexcel/normenblad";
import { vast, verwijzing, type Argumentplek } from "../../src/functions/inexcel/argumentplek";
import type { Functie } from "../../src/functions/mechaniek/definitie";
import { vanIso } from "../../src/domain/datum";
import type { Geval, Invoer, Invoercel } from "./gevallen";

/** Een cel in een kale werkmap: een waarde, of een formule zonder isteken. */
export type Kalecel = number | string | boolean | { formule: string };

/** Bladen als rij -> kolom -> cel, geteld vanaf 1, en namen. */
export interface Kalewerkmap {
  bladen: Map<string, Map<number, Map<number, Kalecel>>>;
  namen: { naam: string; verwijzing: string }[];
}

/** Waar de uitkomst van een geval staat. */
export interface Uitkomstplek {
  geval: Geval;
  vorm: "verwijzing" | "vast";
  rij: number;
  rijen: number;
  kolommen: number;
}

/** Formules die elke foutcode geven; een fout is in een bestand niet als waarde te typen. */
const FOUTFORMULES: Record<string, string> = {
  "#N/A": "NA()",
  "#DIV/0!": "1/0",
  "#VALUE!": 'VALUE("x")',
  "#REF!": "INDEX($XFD$1:$XFD$2,5)",
  "#NUM!": "SQRT(-1)",
  "#NAME?": "GEENFUNCTIE()",
  "#NULL!": "NA()",
};

export function leegWerkmap(): Kalewerkmap {
  const werkmap: Kalewerkmap = { bladen: new Map(), namen: [...normenblad().namen] };
  for (const { rij, kolom, cellen } of normenblad().blokken)
    cellen.forEach((r, i) => r.forEach((c, k) => zet(werkmap, NORMENBLAD, rij + i, kolom + k, c)));
  return werkmap;
}

function zet(w: Kalewerkmap, blad: string, rij: number, kolom: number, cel: Kalecel): void {
  const rijen = w.bladen.get(blad) ?? new Map<number, Map<number, Kalecel>>();
  w.bladen.set(blad, rijen);
  const cellen = rijen.get(rij) ?? new Map<number, Kalecel>();
  rijen.set(rij, cellen);
  cellen.set(kolom, cel);
}

/**
 * Zet alle gevallen van een functie in de werkmap: de invoer op blad "I <functie>", de gewone formules op "U <functie>".
 * Elk geval gaat met verwijzingen; met alleen losse waarden ook nog eens met de waarden in de formule zelf.
 */
export function zetGevallen(
  w: Kalewerkmap,
  som: Functie,
  inExcel: InExcel,
  gevallen: readonly Geval[],
): Uitkomstplek[] {
  const [invoer, uit] = [`I ${som.naam}`, `U ${som.naam}`];
  const plekken: Uitkomstplek[] = [];
  let rij = 1;
  let hulprij = 1;
  for (const geval of gevallen)
    for (const vorm of ["verwijzing", "vast"] as const) {
      if (vorm === "vast" && !alleenLosse(geval.invoer)) continue;
      let kolom = 1;
      let hoogste = 1;
      const argumenten = geval.invoer.map((a): Argumentplek | undefined => {
        if (a === null) return undefined;
        if (vorm === "vast") return vast(los(a as Invoercel) as number);
        const bereik = Array.isArray(a) ? a : [[a]];
        bereik.forEach((r, i) =>
          r.forEach((c, k) => c !== null && zet(w, invoer, rij + i, kolom + k, los(c))),
        );
        const plek = verwijzing(invoer, rij, kolom, bereik.length, bereik[0]?.length ?? 1);
        kolom += (bereik[0]?.length ?? 1) + 1;
        hoogste = Math.max(hoogste, bereik.length);
        return plek;
      });
      const begin = rij;
      const omgeving: Omgeving = {
        uit: (r, k) => verwijzing(uit, begin + r, k + 1).tekst,
        rijen: Array.isArray(geval.uitkomst) ? geval.uitkomst.length : undefined,
        hulp: (formules) => {
          const plek = verwijzing("WMO-hulp", hulprij, 1, formules.length, 1);
          formules.forEach((f) => zet(w, "WMO-hulp", hulprij++, 1, { formule: f }));
          return plek;
        },
      };
      hulprij = beginHulp(w);
      const formules = alsGewoneFormule(som, inExcel, argumenten, omgeving);
      formules.forEach((r, i) => r.forEach((f, k) => zet(w, uit, begin + i, k + 1, { formule: f })));
      plekken.push({ geval, vorm, rij: begin, rijen: formules.length, kolommen: formules[0]?.length ?? 0 });
      rij += Math.max(hoogste, formules.length) + 1;
    }
  return plekken;
}

/** De eerste vrije rij; het hulpblad heeft geen lege rijen. */
function beginHulp(w: Kalewerkmap): number {
  return (w.bladen.get("WMO-hulp")?.size ?? 0) + 1;
}

/** Een argument als losse waarde, zonder fouten en lege cellen: dan kan het ook in de formule zelf staan. */
function alleenLosse(invoer: readonly Invoer[]): boolean {
  return invoer.every(
    (a) =>
      a === null ||
      typeof a === "number" ||
      typeof a === "string" ||
      (!Array.isArray(a) && typeof a === "object" && "datum" in a),
  );
}

function los(c: Invoercel): Kalecel {
  if (c === null) return "";
  if (typeof c !== "object") return c;
  if ("datum" in c) return vanIso(c.datum) as number;
  return { formule: FOUTFORMULES[c.fout] ?? "NA()" };
}
