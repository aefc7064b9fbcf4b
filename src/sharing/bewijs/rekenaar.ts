import { isFout, isNietNaTeRekenen, type Waarde } from "../../engine/uitkomst";
import type { Rekenblad } from "../../engine/rekenblad";
import { adres } from "../../formula/adres";
import type { Boek, Plaats } from "../omzetten/boek";
import { rekentekst } from "../omzetten/teksten";
import { gezienDoor, type Gezien } from "../omzetten/verwijzingen";
import type { Elders, Vondst } from "../verzamel";
import type { Werkmapbestand } from "../werkmap/werkmap";
import { zinnen } from "../zinnen";
import type { Formuleplek } from "./formulecel";
import { FORMULEGRENS, maakOmvang, rekenbaar } from "./grens";
import { maakRekenboek, type Extrablad } from "./rekenboek";
import { alsRijen } from "./vergelijk";
import { leesWaarden } from "./waarden";

/** Rekent stukken formule uit op de bewaarde waarden van de werkmap. */
export interface Rekenaar {
  /** De uitkomst van een cel, of de hele tabel die zij uitrolt. */
  cel(f: Formuleplek): Waarde[][];
  /** De uitkomst van een stuk formule op een plaats. */
  stuk(formule: string, plaats: Plaats): Waarde[][];
  lees(blad: string, adres: string): Waarde;
  /** Dezelfde rekenaar met deze cellen op een blad dat erbij komt. */
  met(erbij: Extrablad): Rekenaar;
}

/** Wat er behalve de werkmap zelf te rekenen is. */
export interface Erbij {
  readonly bladen: readonly Extrablad[];
  readonly namen: readonly { readonly naam: string; readonly inhoud: string }[];
}

/** Vanaf zoveel cellen is opnieuw beginnen sneller dan ze een voor een erbij zetten. */
const VEEL = 300;

/** Maakt een rekenaar met deze formules; alle andere cellen hebben hun bewaarde waarde. */
export function maakRekenaar(
  werkmap: Werkmapbestand,
  vondst: Pick<Vondst, "scan" | "elders">,
  boek: Boek,
  vandaag: number,
  formules: readonly Formuleplek[],
  erbij: Erbij,
): Rekenaar {
  const gezien: Gezien[] = [
    ...formules.flatMap((f) => gezienDoor(f.formule, plaatsVan(f), boek)),
    ...vondst.elders.flatMap((e) => gezienDoor(e.plaats.formule, plaatsElders(e), boek)),
  ];
  const scan = (titel: string) => vondst.scan(titel);
  const { perBlad: waarden, verder } = leesWaarden(werkmap, scan, gezien);
  const losse = vondst.elders.map((e) => ({ blad: e.blad, formule: e.plaats.formule }));
  const basis = { werkmap, boek, vandaag, formules, waarden, verder, scan, losse, namen: erbij.namen };
  const kan = rekenbaar(formules, maakOmvang());
  const sleutels = new Set([...kan].map(({ blad, cel }) => `${blad}!${adres(cel)}`));
  const teVer: Waarde = { fout: "#REF!", melding: zinnen.teVerWeg(FORMULEGRENS.rij, FORMULEGRENS.kolom) };
  const maak = (extra: readonly Extrablad[]): Rekenaar => {
    const blad: Rekenblad = maakRekenboek({ ...basis, extra });
    const zelf: Rekenaar = {
      cel: (f) =>
        sleutels.has(`${f.blad}!${adres(f.cel)}`)
          ? alsRijen(blad.leesUitgerold(f.blad, adres(f.cel)))
          : [[teVer]],
      stuk: (formule, plaats) =>
        alsRijen(blad.reken(rekentekst(formule, plaats, boek, vandaag), plaats.blad)),
      lees: (titel, plek) => blad.lees(titel, plek),
      met({ titel, cellen }) {
        const nieuw = Object.entries(cellen);
        if (nieuw.length > VEEL) return maak([...extra.filter((b) => b.titel !== titel), { titel, cellen }]);
        for (const [plek, inhoud] of nieuw) blad.zet(titel, plek, inhoud);
        return zelf;
      },
    };
    return zelf;
  };
  return maak(erbij.bladen);
}

export function plaatsVan({ blad, cel }: Formuleplek): Plaats {
  return { blad, rij: cel.rij, kolom: cel.kolom };
}

export function plaatsElders({ blad, rij, kolom }: Elders): Plaats {
  return rij === undefined || kolom === undefined ? { blad } : { blad, rij, kolom };
}

/** Is dit een fout van de rekenaar zelf: iets wat hij niet kan, of een functie of verwijzing die hij niet kent? */
export function kanNiet(waarde: Waarde | undefined): boolean {
  return (
    isNietNaTeRekenen(waarde) || (isFout(waarde) && (waarde.fout === "#NAME?" || waarde.fout === "#REF!"))
  );
}
