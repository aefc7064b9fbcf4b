import { isFout, type Waarde } from "../engine/uitkomst";
import { heeftAanroep } from "../formula/aanroepen";
import { isTeken, isNaam, leesTekens } from "../formula/tekens";
import { adres } from "../formula/adres";
import { volgens, type Meeveranderd, type Meting, type Tabel } from "./bewaarregel";
import { overBereik } from "./bewijs/bewijs";
import type { Formuleplek } from "./bewijs/formulecel";
import { kanNiet, maakRekenaar, plaatsVan, type Erbij, type Rekenaar } from "./bewijs/rekenaar";
import { isBewaardeFout } from "./bewijs/vergelijk";
import { leesDoorwerking, sleutel, type Doorwerking } from "./doorwerking";
import type { Boek } from "./omzetten/boek";
import { tabelKlopt } from "./schrijfdeling";
import { toonWaarde } from "./toon";
import type { Opmerking, Verouderd } from "./verslag";
import type { Elders, Vondst } from "./verzamel";
import type { Bladscan } from "./werkmap/bladscan";
import type { Werkmapbestand } from "./werkmap/werkmap";
import { zinnen } from "./zinnen";

/** De werkmap nagerekend: wat elke functie nu geeft, en welke bewaarde uitkomsten daar niet meer bij passen. */
export interface Narekening {
  readonly rekenaar: Rekenaar;
  /** Formules met een functie van ons waarvan de bewaarde uitkomst niet meer klopt. */
  readonly eigen: readonly Formuleplek[];
  readonly verouderd: readonly Verouderd[];
  readonly mee: readonly Meeveranderd[];
  /** Formules waar onze functie met gewone functies samen iets anders geeft dan bewaard is: die houden wat bewaard is. */
  readonly blijft: ReadonlyMap<string, Opmerking>;
  scan(titel: string): Bladscan | undefined;
}

/** Rekent alle functies na; passen bewaarde uitkomsten niet, dan ook alles wat ervan afhangt. */
export function rekenNa(
  werkmap: Werkmapbestand,
  vondst: Vondst,
  boek: Boek,
  vandaag: number,
  erbij: Erbij = { bladen: [], namen: [] },
): Narekening {
  const maak = (formules: readonly Formuleplek[], elders: readonly Elders[]) =>
    maakRekenaar(werkmap, { scan: (titel) => vondst.scan(titel), elders }, boek, vandaag, formules, erbij);
  const eigenFormules = [...vondst.formules, ...vondst.volgers];
  const eerste = maak(eigenFormules, vondst.elders);
  const anders = vondst.formules.filter((f) => isVerouderd(f, eerste.cel(f), vondst.scan(f.blad)));
  const houdt = anders.filter(isTwijfel);
  const blijft = new Map(houdt.map((f) => [sleutel(f), opmerking(f, eerste.cel(f)[0]?.[0])]));
  const mis = anders.filter((f) => !blijft.has(sleutel(f)));
  const scan = (titel: string) => vondst.scan(titel);
  if (mis.length === 0) return { rekenaar: eerste, eigen: [], verouderd: [], mee: [], blijft, scan };
  const door: Doorwerking = leesDoorwerking(werkmap, boek);
  const geraakt = door.afhankelijk(mis);
  const bekend = new Set(eigenFormules.map(sleutel));
  const onze = new Set(vondst.formules.map(sleutel));
  const gewone = geraakt.filter((f) => !bekend.has(sleutel(f)));
  const rekenaar = maak([...eigenFormules, ...gewone], vondst.elders);
  const toen = maak([], gewone.map(alsElders));
  const bij = (titel: string) => door.scans.get(titel) ?? vondst.scan(titel);
  const onzeker = new Set(door.afhankelijk(houdt).map(sleutel));
  const meet = (plek: Formuleplek): Meting | undefined => {
    if (onze.has(sleutel(plek))) return undefined;
    const nu = rekenaar.cel(plek);
    // Hangt zij ook af van een cel waarvan niet te bewijzen is wat er hoort te staan, dan is haar uitkomst dat evenmin.
    const bekendeInvoer = !onzeker.has(sleutel(plek));
    return {
      nu: bekendeInvoer ? nu : [[{ fout: "#NAME?", melding: "" }]],
      toen: overBereik(toen.stuk(plek.formule, plaatsVan(plek)), plek),
      klopt: (uitkomst: Tabel) => tabelKlopt(plek, uitkomst, bij(plek.blad)),
    };
  };
  const mee = volgens(door, mis, meet);
  const eigen = vondst.formules.filter(
    (f) => !blijft.has(sleutel(f)) && isVerouderd(f, rekenaar.cel(f), bij(f.blad)),
  );
  return {
    rekenaar,
    eigen,
    blijft,
    verouderd: [
      ...eigen.map((plek) => verouderd(plek, rekenaar.cel(plek)[0]?.[0])),
      ...mee.map(({ plek, uitkomst }) => verouderd(plek, uitkomst?.[0]?.[0])),
    ],
    mee,
    scan: bij,
  };
}

function verouderd({ blad, cel }: Formuleplek, nu: Waarde | undefined): Verouderd {
  return { blad, cel: adres(cel), bewaard: cel.bewaard, nu };
}

function opmerking({ blad, cel }: Formuleplek, nu: Waarde | undefined): Opmerking {
  return {
    blad,
    cel: adres(cel),
    zin: zinnen.anderDanBewaard(toonWaarde(cel.bewaard), toonWaarde(nu ?? null)),
  };
}

function alsElders({ blad, cel, formule }: Formuleplek): Elders {
  return {
    blad,
    pad: "",
    waar: adres(cel),
    soort: "naam",
    plaats: { begin: 0, eind: 0, formule },
    rij: cel.rij,
    kolom: cel.kolom,
  };
}

function isVerouderd(plek: Formuleplek, nu: Tabel, scan: Bladscan | undefined): boolean {
  const geheel = plek.bereik === undefined ? [[nu[0]?.[0] ?? null]] : nu;
  return !isOnzeker(plek, nu) && !tabelKlopt(plek, geheel, scan);
}

/** Een fout waar een waarde bewaard is, kan van de rekenaar zijn en niet van de werkmap. */
function isOnzeker({ cel: { bewaard } }: Formuleplek, nu: Tabel): boolean {
  const waarde = nu[0]?.[0];
  if (!isFout(waarde)) return false;
  return kanNiet(waarde) || (bewaard !== null && !isBewaardeFout(bewaard));
}

/**
 * Rekent de formule ook met gewone functies, en is er een gewone waarde bewaard? Dan kan het verschil van onze lezing van die functies
 * komen, en is niet te bewijzen dat de bewaarde waarde fout is.
 */
function isTwijfel({ formule, cel: { bewaard } }: Formuleplek): boolean {
  if (bewaard === null || isBewaardeFout(bewaard)) return false;
  const tekens = leesTekens(formule);
  // Wie een fout opvangt, bewaart buiten Excel wat de gebruiker daarvoor koos: dat zegt niets over hoe wij rekenen.
  if (tekens.some((t) => isNaam(t) && /^(_xlfn\.)?(IFERROR|IFNA|ISERR|ISERROR|ISNA)$/i.test(t.waarde)))
    return false;
  return tekens.some(
    (t, i) =>
      isNaam(t) &&
      isTeken(tekens[i + 1], "(") &&
      !heeftAanroep(`${t.waarde}()`) &&
      !/^(_xlfn\.)?(SINGLE|ANCHORARRAY)$/i.test(t.waarde),
  );
}
