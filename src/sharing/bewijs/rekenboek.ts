import { maakRekenblad, type Rekenblad } from "../../engine/rekenblad";
import type { Inhoud } from "../../engine/inhoud";
import type { Bladstand } from "../../engine/werkmap";
import { adres, type Gebied, ligtIn } from "../../formula/adres";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "../zinnen";
import { rekentekst } from "../omzetten/teksten";
import type { Boek, Plaats } from "../omzetten/boek";
import { namenIn } from "../omzetten/verwijzingen";
import type { Bladscan } from "../werkmap/bladscan";
import type { Werkmapbestand } from "../werkmap/werkmap";
import type { Formuleplek } from "./formulecel";
import { maakOmvang, rekenbaar } from "./grens";
import type { Bladwaarden } from "./waarden";

/** Een blad dat erbij komt: normen of tussenstappen. */
export interface Extrablad {
  readonly titel: string;
  readonly cellen: Readonly<Record<string, Inhoud>>;
}

interface Benodigd {
  readonly werkmap: Pick<Werkmapbestand, "bladen" | "namen" | "werkbladen">;
  readonly boek: Boek;
  readonly vandaag: number;
  readonly formules: readonly Formuleplek[];
  readonly waarden: ReadonlyMap<string, Bladwaarden>;
  readonly verder: ReadonlySet<string>;
  readonly scan: (titel: string) => Bladscan | undefined;
  readonly extra?: readonly Extrablad[];
  readonly namen?: readonly { readonly naam: string; readonly inhoud: string }[];
  /** Formules buiten de cellen, om te weten welke namen nodig zijn. */
  readonly losse?: readonly { readonly blad: string; readonly formule: string }[];
}

/** Een rekenblad met de genoemde formules, en verder de bewaarde waarden van alles waar zij naar kijken. */
export function maakRekenboek(b: Benodigd): Rekenblad {
  const cellen = new Map<string, Record<string, Inhoud>>(meedoend(b).map((titel) => [titel, {}]));
  const bezet = new Map<string, Gebied[]>();
  const omvang = maakOmvang();
  for (const f of rekenbaar(b.formules, omvang)) {
    const plaats = { blad: f.blad, rij: f.cel.rij, kolom: f.cel.kolom };
    (cellen.get(f.blad) ?? {})[adres(plaats)] = { formule: celformule(f, plaats, b.boek, b.vandaag) };
    const gebied = f.bereik;
    if (gebied !== undefined) bezet.set(f.blad, [...(bezet.get(f.blad) ?? []), gebied]);
  }
  for (const [titel, waarden] of b.waarden) {
    const blad = cellen.get(titel);
    const vlakken = (bezet.get(titel) ?? []).filter(
      (g) => g.van.rij !== g.tot.rij || g.van.kolom !== g.tot.kolom,
    );
    if (blad === undefined) continue;
    for (const [plek, waarde] of waarden) {
      const [rij, kolom] = plek.split(",").map(Number) as [number, number];
      const naam = adres({ rij, kolom });
      if (naam in blad || vlakken.some((g) => ligtIn(g, rij, kolom))) continue;
      if (!omvang.neem(titel, { rij, kolom })) weiger(zinnen.teWijd(titel));
      blad[naam] = waarde;
    }
  }
  return maakRekenblad({
    bladen: [
      ...[...cellen].map(([naam, c]) => ({
        naam,
        cellen: c,
        looptVerder: b.verder.has(naam),
        ...(b.waarden.has(naam) && rijstand(b, naam)),
      })),
      ...(b.extra ?? []).map(({ titel, cellen: c }) => ({ naam: titel, cellen: c })),
    ],
    namen: [...gebruikteNamen(b), ...(b.namen ?? [])],
    onvolledig: true,
  });
}

/** De formule van een cel zoals zij in het rekenblad staat: rolt zij niet uit, dan geeft zij één waarde. */
export function celformule(
  { formule, bereik }: { readonly formule: string; readonly bereik?: Gebied | undefined },
  plaats: Plaats,
  boek: Boek,
  vandaag: number,
): string {
  const tekst = rekentekst(formule, plaats, boek, vandaag);
  return bereik === undefined && /[:{[]/.test(tekst) ? `_xlfn.SINGLE(${tekst})` : tekst;
}

/** Wat er op een blad verborgen is: een rij binnen een filter dat iets verbergt, is gefilterd; een andere is met de hand verborgen. */
function rijstand({ scan, werkmap }: Benodigd, titel: string): Bladstand {
  const gelezen = scan(titel);
  if (gelezen === undefined) return {};
  const tabellen = werkmap.werkbladen.find((w) => w.titel === titel)?.tabellen ?? [];
  const filters = [...gelezen.filters, ...tabellen.filter((t) => t.gefilterd).map((t) => t.gebied)];
  const inFilter = (rij: number) => filters.some(({ van, tot }) => van.rij <= rij && rij <= tot.rij);
  return {
    gefilterd: new Set(gelezen.verborgen.filter(inFilter)),
    verborgen: new Set(gelezen.verborgen),
    subtotalen: new Set(gelezen.subtotalen),
  };
}

/** Alleen bladen met een formule of een gelezen waarde: elk blad kost de rekenmotor tijd, ook een leeg blad. */
function meedoend({ boek, formules, waarden, losse = [] }: Benodigd): string[] {
  const nodig = new Set([...formules.map((f) => f.blad), ...losse.map((l) => l.blad), ...waarden.keys()]);
  return boek.bladen.filter((titel) => nodig.has(titel));
}

/** Alleen de namen die ertoe doen: een werkmap kan er duizenden hebben. */
function gebruikteNamen({ werkmap, boek, vandaag, formules, losse = [] }: Benodigd) {
  const stukken = [...formules, ...losse].map(({ blad, formule }) => ({ formule, plaats: { blad } }));
  const gezien = namenIn(stukken, boek);
  return werkmap.namen.flatMap(({ naam, formule, blad }) => {
    if (!gezien.has(naam.toLowerCase())) return [];
    const opBlad = blad === undefined ? undefined : boek.bladen[blad];
    const inhoud = rekentekst(formule, { blad: opBlad ?? boek.bladen[0] ?? "" }, boek, vandaag);
    return [opBlad === undefined ? { naam, inhoud } : { naam, inhoud, blad: opBlad }];
  });
}
