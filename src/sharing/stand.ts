import { isFout, type Waarde } from "../engine/uitkomst";
import { adres } from "../workbook/adres";
import type { Formuleplek } from "./bewijs/formulecel";
import { kanNiet, maakRekenaar, type Erbij, type Rekenaar } from "./bewijs/rekenaar";
import { isBewaardeFout } from "./bewijs/vergelijk";
import { afhankelijk, type Doorwerking } from "./doorwerking";
import type { Boek } from "./omzetten/boek";
import { tabelKlopt } from "./schrijfdeling";
import type { Verouderd } from "./verslag";
import type { Vondst } from "./verzamel";
import type { Bladscan } from "./werkmap/bladscan";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Een gewone formule waarvan de bewaarde uitkomst niet meer klopt; undefined als zij hier niet na te rekenen is. */
interface Meeveranderd {
  readonly plek: Formuleplek;
  readonly uitkomst: readonly (readonly Waarde[])[] | undefined;
}

/** De werkmap nagerekend: wat elke functie nu geeft, en welke bewaarde uitkomsten daar niet meer bij passen. */
export interface Stand {
  readonly rekenaar: Rekenaar;
  readonly verouderd: readonly Verouderd[];
  readonly mee: readonly Meeveranderd[];
  scan(titel: string): Bladscan | undefined;
}

/** Rekent alle functies na; passen bewaarde uitkomsten niet, dan ook alles wat ervan afhangt. */
export function rekenNa(
  werkmap: Werkmapbestand,
  vondst: Vondst,
  boek: Boek,
  vandaag: number,
  erbij: Erbij = { bladen: [], namen: [] },
): Stand {
  const maak = (formules: readonly Formuleplek[]) =>
    maakRekenaar(werkmap, vondst, boek, vandaag, formules, erbij);
  const eigenFormules = [...vondst.formules, ...vondst.volgers];
  const eerste = maak(eigenFormules);
  const oud = (rekenaar: Rekenaar) =>
    vondst.formules.filter((f) => isVerouderd(f, rekenaar.cel(f), vondst.scan(f.blad)));
  const mis = oud(eerste);
  if (mis.length === 0)
    return { rekenaar: eerste, verouderd: [], mee: [], scan: (titel) => vondst.scan(titel) };
  const door: Doorwerking = afhankelijk(werkmap, boek, mis);
  const onze = new Set(vondst.formules.map(sleutel));
  const volgers = new Set(vondst.volgers.map(sleutel));
  const andere = door.plekken.filter((f) => !onze.has(sleutel(f)));
  const rekenaar = maak([...eigenFormules, ...andere.filter((f) => !volgers.has(sleutel(f)))]);
  const scan = (titel: string) => door.scans.get(titel) ?? vondst.scan(titel);
  const mee = andere.flatMap((plek): Meeveranderd[] => {
    const nu = rekenaar.cel(plek);
    if (tabelKlopt(plek, nu, scan(plek.blad))) return [];
    return [{ plek, uitkomst: isOnzeker(plek, nu) ? undefined : nu }];
  });
  return {
    rekenaar,
    verouderd: [
      ...oud(rekenaar).map((plek) => verouderd(plek, rekenaar.cel(plek)[0]?.[0])),
      ...mee.map(({ plek, uitkomst }) => verouderd(plek, uitkomst?.[0]?.[0])),
    ],
    mee,
    scan,
  };
}

function sleutel({ blad, cel }: Formuleplek): string {
  return `${blad}!${adres(cel)}`;
}

function verouderd({ blad, cel }: Formuleplek, nu: Waarde | undefined): Verouderd {
  return { blad, cel: adres(cel), bewaard: cel.bewaard, nu };
}

function isVerouderd(
  plek: Formuleplek,
  nu: readonly (readonly Waarde[])[],
  scan: Bladscan | undefined,
): boolean {
  const geheel = plek.bereik === undefined ? [[nu[0]?.[0] ?? null]] : nu;
  return !isOnzeker(plek, nu) && !tabelKlopt(plek, geheel, scan);
}

/** Een fout waar een waarde bewaard is, kan van de rekenaar zijn en niet van de werkmap. */
function isOnzeker({ cel: { bewaard } }: Formuleplek, nu: readonly (readonly Waarde[])[]): boolean {
  const waarde = nu[0]?.[0];
  if (!isFout(waarde)) return false;
  return kanNiet(waarde) || (bewaard !== null && !isBewaardeFout(bewaard));
}
