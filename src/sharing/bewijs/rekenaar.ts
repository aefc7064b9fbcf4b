import { isFout, type Waarde } from "../../engine/uitkomst";
import type { Rekenblad } from "../../engine/rekenblad";
import type { Boek, Plaats } from "../omzetten/boek";
import { rekentekst } from "../omzetten/teksten";
import { gezienDoor, type Gezien } from "../omzetten/verwijzingen";
import type { Elders, Vondst } from "../verzamel";
import type { Werkmapbestand } from "../werkmap/werkmap";
import type { Formuleplek } from "./formulecel";
import { maakRekenboek, type Extrablad } from "./rekenboek";
import { alsRijen } from "./vergelijk";
import { leesWaarden, type Bladwaarden } from "./waarden";

/** Rekent stukken formule uit op de bewaarde waarden van de werkmap. */
export interface Rekenaar {
  /** De uitkomst van een cel, of de hele tabel die zij uitrolt. */
  cel(f: Formuleplek): Waarde[][];
  /** De uitkomst van een stuk formule op een plaats. */
  stuk(formule: string, plaats: Plaats): Waarde[][];
  lees(blad: string, adres: string): Waarde;
  /** Dezelfde werkmap met bladen en namen erbij. */
  met(extra: readonly Extrablad[], namen: readonly { naam: string; inhoud: string }[]): Rekenaar;
}

/** Maakt een rekenaar met deze formules; alle andere cellen hebben hun bewaarde waarde. */
export function maakRekenaar(
  werkmap: Werkmapbestand,
  vondst: Pick<Vondst, "scan">,
  boek: Boek,
  vandaag: number,
  formules: readonly Formuleplek[],
  elders: readonly Elders[],
): Rekenaar {
  const gezien: Gezien[] = [
    ...formules.flatMap((f) => gezienDoor(f.formule, plaatsVan(f), boek)),
    ...elders.flatMap((e) => gezienDoor(e.plaats.formule, plaatsElders(e), boek)),
  ];
  const waarden: ReadonlyMap<string, Bladwaarden> = leesWaarden(
    werkmap,
    (titel) => vondst.scan(titel),
    gezien,
  );
  const losse = elders.map((e) => ({ blad: e.blad, formule: e.plaats.formule }));
  const basis = { werkmap, boek, vandaag, formules, waarden, losse };
  const maak = (
    extra: readonly Extrablad[],
    namen: readonly { naam: string; inhoud: string }[],
  ): Rekenaar => {
    const blad: Rekenblad = maakRekenboek({ ...basis, extra, namen });
    return {
      cel: (f) => alsRijen(blad.leesUitgerold(f.blad, adresVan(f))),
      stuk: (formule, plaats) =>
        alsRijen(blad.reken(rekentekst(formule, plaats, boek, vandaag), plaats.blad)),
      lees: (titel, adres) => blad.lees(titel, adres),
      met: maak,
    };
  };
  return maak([], []);
}

export function plaatsVan({ blad, cel }: Formuleplek): Plaats {
  return { blad, rij: cel.rij, kolom: cel.kolom };
}

export function plaatsElders({ blad, rij, kolom }: Elders): Plaats {
  return rij === undefined || kolom === undefined ? { blad } : { blad, rij, kolom };
}

function adresVan({ cel: { rij, kolom } }: Formuleplek): string {
  let letters = "";
  for (let k = kolom; k > 0; k = Math.floor((k - 1) / 26))
    letters = String.fromCharCode(65 + ((k - 1) % 26)) + letters;
  return `${letters}${rij}`;
}

/** Is dit een fout van de rekenaar zelf: een functie of verwijzing die hij niet kent? */
export function kanNiet(waarde: Waarde | undefined): boolean {
  return isFout(waarde) && (waarde.fout === "#NAME?" || waarde.fout === "#REF!");
}
