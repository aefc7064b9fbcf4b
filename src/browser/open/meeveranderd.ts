import { alsWaarde, type Waarde } from "../../engine/uitkomst";
import { heeftAanroep } from "../../formula/aanroepen";
import { isTeken, isNaam, leesTekens } from "../../formula/tekens";
import { volgens, type Meeveranderd, type Meting, type Tabel } from "../../sharing/bewaarregel";
import type { Formuleplek } from "../../sharing/bewijs/formulecel";
import { kanNiet } from "../../sharing/bewijs/rekenaar";
import { isBewaardeFout } from "../../sharing/bewijs/vergelijk";
import { leesDoorwerking, sleutel, type Doorwerking, type Vlak } from "../../sharing/doorwerking";
import { maakBoek } from "../../sharing/omzetten/boek";
import { tabelKlopt } from "../../sharing/schrijfdeling";
import { scanBlad } from "../../sharing/werkmap/bladscan";
import type { Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { adres, leesAdres, type Plek } from "../../formula/adres";
import { isFormule, type Geplaatst } from "../../sheet/blad";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";
import { leesCel } from "../rooster/cel";
import { uitgerold } from "../rooster/gebruikt";
import { perPlaats } from "../rooster/vak";
import type { Kant } from "./bladwijziging";

/** Een blad van het bestand, of een nieuw blad: dan is er geen `toen`. */
export interface Veranderdblad {
  readonly titel: string;
  readonly toen: Kant | undefined;
  readonly nu: Kant;
  /** Cellen waarin iets anders staat dan in het bestand, zoals zij nu zijn. */
  readonly cellen: readonly Geplaatst[];
  readonly formules: readonly Formuleplek[];
}

/** Per cel (blad!A1) wat er met haar uitkomst moet. Zonder uitkomst rekent dit rooster haar niet: dan valt haar waarde weg. */
export type Meegegaan = ReadonlyMap<string, Meeveranderd>;

/**
 * Welke formules na een wijziging een andere uitkomst krijgen, volgens de regel over bewaarde waarden die ook Delen en Herstel volgen:
 * alleen waar dit rooster op de oude invoer geeft wat Excel bewaarde, is zijn nieuwe uitkomst te vertrouwen.
 */
export function meeveranderd(werkmap: Werkmapbestand, bladen: readonly Veranderdblad[]): Meegegaan {
  const getypt = new Map(
    bladen.flatMap((b) =>
      b.cellen.map((cel): [string, Formuleplek | undefined] => [
        `${b.titel}!${cel.adres}`,
        alsPlek(b.titel, cel),
      ]),
    ),
  );
  if (getypt.size === 0) return new Map();
  const perBlad = new Map(bladen.map((b) => [b.titel, b]));
  const scans = new Map(
    werkmap.werkbladen.flatMap(({ titel, pad }) =>
      pad === undefined
        ? []
        : [[titel, scanBlad(werkmap.pakket.lees(pad), pad, werkmap.teksten, () => true)] as const],
    ),
  );
  const boek = maakBoek(werkmap, (titel) => scans.get(titel)?.tabellen);
  const door = leesDoorwerking(werkmap, boek, getypt);
  const meet = (plek: Formuleplek): Meting | undefined => {
    const blad = perBlad.get(plek.blad);
    if (blad === undefined) return undefined;
    const nu = uitkomst(blad.nu, plek.cel);
    // Een formule die net getypt is, heeft geen verleden.
    if (blad.toen === undefined || getypt.has(sleutel(plek))) return { toen: nu, nu, klopt: () => true };
    const toen = uitkomst(blad.toen, plek.cel);
    const nietBewaard = zonderUitkomst(plek);
    return {
      toen,
      nu,
      klopt: (uit) => (nietBewaard ? zelfde(uit, toen) : tabelKlopt(plek, uit, scans.get(plek.blad))),
    };
  };
  const vlakken = bladen.flatMap((b) => b.cellen.flatMap((cel) => vlakkenVan(b, cel)));
  const nieuw = [...getypt.values()].filter((plek) => plek !== undefined);
  const onbekend = nieuw.filter((plek) => meet(plek)?.nu.flat().some(kanNiet));
  const bewogen = bladen.flatMap((b) => b.formules.filter((f) => !getypt.has(sleutel(f)) && beweegt(b, f)));
  const uit = volgens(metBewogen(door, vlakken, bewogen), vlakken, meet, onbekend);
  return new Map(uit.map((m) => [sleutel(m.plek), m]));
}

/** Wat een formule in dit rooster geeft, ook als zij uitrolt. */
function uitkomst({ model, blad }: Kant, { rij, kolom }: Plek): Waarde[][] {
  const vak = uitgerold(model, blad, rij - 1, kolom - 1) ?? {
    blad,
    boven: rij - 1,
    links: kolom - 1,
    rijen: 1,
    kolommen: 1,
  };
  return perPlaats(vak, (plaats): Waarde => {
    const { waarde } = leesCel(model, plaats);
    // Van een fout onthoudt het rekenblad zelf of zij van de werkmap is of van hem.
    return typeof waarde === "object" && waarde !== null
      ? alsWaarde(model.getters.getEvaluatedCell(plaats))
      : waarde;
  });
}

/** Ook wat langs een andere weg een andere uitkomst kreeg: wat INDIRECT leest, staat niet in de formule. */
function metBewogen(door: Doorwerking, begin: readonly Vlak[], bewogen: readonly Formuleplek[]): Doorwerking {
  return {
    scans: door.scans,
    afhankelijk(van) {
      const geraakt = door.afhankelijk(van);
      if (van !== begin || bewogen.length === 0) return geraakt;
      const samen = [...geraakt, ...bewogen, ...door.afhankelijk(bewogen)];
      return [...new Map(samen.map((plek) => [sleutel(plek), plek])).values()];
    },
  };
}

function beweegt({ toen, nu }: Veranderdblad, plek: Formuleplek): boolean {
  if (toen === undefined) return false;
  return zoekt(plek.formule) || !zelfde(uitkomst(toen, plek.cel), uitkomst(nu, plek.cel));
}

function zoekt(formule: string): boolean {
  const tekens = leesTekens(formule);
  return tekens.some(
    (t, i) => isNaam(t) && /^(INDIRECT|OFFSET)$/i.test(t.waarde) && isTeken(tekens[i + 1], "("),
  );
}

/** Er is niets bewaard om te beschermen: geen waarde, of een functie van ons die zonder de invoegtoepassing bleef steken. */
function zonderUitkomst({ formule, cel: { bewaard } }: Formuleplek): boolean {
  return bewaard === null || (isBewaardeFout(bewaard) && heeftAanroep(formule));
}

function zelfde(a: Tabel, b: Tabel): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Een veranderde cel, met waar zij overheen rolde en nu overheen rolt. */
function vlakkenVan({ titel, nu, formules }: Veranderdblad, cel: Geplaatst): Vlak[] {
  const plek = leesAdres(cel.adres);
  if (plek === undefined) return [];
  const was = formules.find((f) => f.cel.rij === plek.rij && f.cel.kolom === plek.kolom)?.bereik;
  const vak = uitgerold(nu.model, nu.blad, plek.rij - 1, plek.kolom - 1);
  const is = vak && { van: plek, tot: { rij: vak.boven + vak.rijen, kolom: vak.links + vak.kolommen } };
  return [undefined, was, is].flatMap((bereik, i) =>
    i > 0 && bereik === undefined ? [] : [{ blad: titel, cel: plek, bereik }],
  );
}

/** Een formule uit het rooster als plek in het bestand; undefined als er geen formule staat. */
function alsPlek(blad: string, { adres: waar, inhoud }: Geplaatst): Formuleplek | undefined {
  const plek = leesAdres(waar);
  if (plek === undefined || inhoud === undefined || !isFormule(inhoud)) return undefined;
  const formule = formuleInBestand(inhoud.formule).tekst;
  return {
    blad,
    cel: { ...plek, begin: 0, eind: 0, voor: "", attributen: {}, f: [0, 0], formule, bewaard: null },
    formule,
    bereik: undefined,
  };
}

/** De cellen zonder uitkomst op dit blad, als A1. */
export function zonderWaarde(mee: Meegegaan, titel: string): string[] {
  return [...mee.values()]
    .filter(({ plek, uitkomst: uit }) => plek.blad === titel && uit === undefined)
    .map(({ plek }) => plek.cel)
    .sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)
    .map(adres);
}
