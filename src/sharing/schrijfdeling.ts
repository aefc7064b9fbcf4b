import type { Waarde } from "../engine/uitkomst";
import { adres, gebiedstekst, type Plek } from "../formula/adres";
import type { Formuleplek } from "./bewijs/formulecel";
import { isBewaardeFout, klopt } from "./bewijs/vergelijk";
import type { Celomzetting, Eldersomzetting } from "./omzetten/omzetting";
import { bladVervangingen } from "./schrijven/bladwijziging";
import type { Celinhoud } from "./schrijven/celxml";
import { attribuutwaarde, tekst } from "./schrijven/ontsnap";
import type { Bladscan } from "./werkmap/bladscan";
import type { Bewaardewaarde } from "./werkmap/cel";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Verzamelt nieuwe inhoud per cel en schrijft haar in de bladen. */
export interface Celschrijver {
  zet(blad: string, plek: Plek, inhoud: Celinhoud): void;
  /** Zet de wijzigingen in het pakket; `scans` weet waar de cellen staan. */
  schrijf(werkmap: Werkmapbestand, scans: (titel: string) => Bladscan | undefined): void;
}

export function maakCelschrijver(): Celschrijver {
  const perBlad = new Map<string, Map<string, { plek: Plek; inhoud: Celinhoud }>>();
  return {
    zet(blad, plek, inhoud) {
      const cellen = perBlad.get(blad) ?? new Map<string, { plek: Plek; inhoud: Celinhoud }>();
      perBlad.set(blad, cellen.set(`${plek.rij},${plek.kolom}`, { plek, inhoud }));
    },
    schrijf(werkmap, scans) {
      for (const { titel, pad } of werkmap.werkbladen) {
        const [nieuw, scan] = [perBlad.get(titel), scans(titel)];
        if (pad === undefined || nieuw === undefined || scan === undefined) continue;
        const bekend = [...scan.formules, ...scan.uitgerold];
        const bytes = werkmap.pakket.lees(pad);
        werkmap.pakket.wijzig(pad, bladVervangingen(bytes, pad, scan, nieuw, bekend));
      }
    },
  };
}

/** De nieuwe inhoud van een omgezette cel en de cellen waarover zij uitrolt. */
export function schrijfOmzetting(
  schrijver: Celschrijver,
  { plek, formules, matrix, alleenWaarden }: Celomzetting,
  uitkomst: readonly (readonly Waarde[])[] | undefined,
): void {
  const { cel, blad, bereik } = plek;
  const waarde = (r: number, k: number): Waarde | undefined => {
    if (uitkomst !== undefined) return uitkomst[r]?.[k] ?? (matrix ? { fout: "#N/A", melding: "" } : 0);
    return r === 0 && k === 0 ? nogGoed(cel.bewaard) : undefined;
  };
  if (matrix && bereik !== undefined) {
    const f = { formule: formules[0]?.[0] ?? "", matrix: gebiedstekst(bereik) };
    schrijver.zet(blad, cel, { f, waarde: waarde(0, 0), dynamisch: cel.matrix?.dynamisch === true });
    if (uitkomst !== undefined) schrijfUitgerold(schrijver, plek, uitkomst);
    return;
  }
  formules.forEach((rij, r) =>
    rij.forEach((formule, k) => {
      const hier = { rij: cel.rij + r, kolom: cel.kolom + k };
      schrijver.zet(blad, hier, { ...(!alleenWaarden && { f: { formule } }), waarde: waarde(r, k) });
    }),
  );
}

/** De cellen naast en onder een matrixformule krijgen alleen hun waarde. */
export function schrijfUitgerold(
  schrijver: Celschrijver,
  { blad, cel }: Formuleplek,
  uitkomst: readonly (readonly Waarde[])[],
): void {
  uitkomst.forEach((rij, r) =>
    rij.forEach((waarde, k) => {
      if (r > 0 || k > 0)
        schrijver.zet(blad, { rij: cel.rij + r, kolom: cel.kolom + k }, { waarde: waarde ?? 0 });
    }),
  );
}

/** Een cel die waarden krijgt in plaats van een formule; is zij niet na te rekenen, dan wat er bewaard was. */
export function schrijfWaarden(
  schrijver: Celschrijver,
  plek: Formuleplek,
  uitkomst: readonly (readonly Waarde[])[] | undefined,
): void {
  if (uitkomst === undefined) {
    const { bewaard } = plek.cel;
    const waarde: Waarde = isBewaardeFout(bewaard) ? { ...bewaard, melding: "" } : bewaard;
    schrijver.zet(plek.blad, plek.cel, { waarde: waarde ?? "" });
    return;
  }
  schrijver.zet(plek.blad, plek.cel, { waarde: uitkomst[0]?.[0] ?? 0 });
  schrijfUitgerold(schrijver, plek, uitkomst);
}

/** Een gewone formule die op iets anders rekent dan bewaard was: haar formule blijft byte voor byte, haar uitkomst niet. */
export function schrijfDoorwerking(
  schrijver: Celschrijver,
  bytes: Uint8Array,
  plek: Formuleplek,
  uitkomst: readonly (readonly Waarde[])[] | undefined,
): void {
  const letterlijk = new TextDecoder().decode(bytes.subarray(plek.cel.f[0], plek.cel.f[1]));
  const waarde = uitkomst === undefined ? undefined : (uitkomst[0]?.[0] ?? 0);
  schrijver.zet(plek.blad, plek.cel, {
    f: { letterlijk },
    waarde,
    dynamisch: plek.cel.matrix?.dynamisch === true,
  });
  if (uitkomst !== undefined && plek.bereik !== undefined) schrijfUitgerold(schrijver, plek, uitkomst);
}

/** De nieuwe tekst van een formule buiten de cellen; zonder nieuwe tekst gaat het hele element weg. */
export function schrijfElders({ pakket }: Werkmapbestand, { elders, formule }: Eldersomzetting): void {
  const { begin, eind, attribuut } = elders.plaats;
  if (formule !== undefined) {
    const nieuw = attribuut ? `"${attribuutwaarde(formule)}"` : tekst(formule);
    return pakket.wijzig(elders.pad, [{ begin, eind, tekst: nieuw }]);
  }
  const bytes = pakket.lees(elders.pad);
  const van = bytes.lastIndexOf(0x3c, begin - 1);
  const tot = bytes.indexOf(0x3e, eind) + 1;
  pakket.wijzig(elders.pad, [{ begin: van, eind: tot, tekst: "" }]);
}

/** Wat bewaard is, als het geen fout is. */
function nogGoed(bewaard: Bewaardewaarde): Waarde | undefined {
  return isBewaardeFout(bewaard) || bewaard === null ? undefined : bewaard;
}

/** Staat er bij een matrixformule nog precies wat zij nu geeft? */
export function tabelKlopt(
  plek: Formuleplek,
  uitkomst: readonly (readonly Waarde[])[],
  scan: Bladscan | undefined,
): boolean {
  const { cel } = plek;
  const bewaard = new Map(scan?.uitgerold.map((c) => [adres(c), c.bewaard]) ?? []);
  return uitkomst.every((rij, r) =>
    rij.every((waarde, k) =>
      klopt(
        r === 0 && k === 0
          ? cel.bewaard
          : (bewaard.get(adres({ rij: cel.rij + r, kolom: cel.kolom + k })) ?? null),
        waarde,
      ),
    ),
  );
}
