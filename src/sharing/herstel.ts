import { vanIso } from "../domain/datum";
import { isFout, type Waarde } from "../engine/uitkomst";
import type { Keurfout } from "../xlsx/keuring/keurfout";
import { adres, gebiedstekst, type Gebied } from "../formula/adres";
import { weiger } from "../xlsx/bestand/weigering";
import { sleutel } from "./doorwerking";
import type { Formuleplek } from "./bewijs/formulecel";
import { isBewaardeFout } from "./bewijs/vergelijk";
import { plaatsVan } from "./bewijs/rekenaar";
import { herstelFormule, isDynamisch, onbekendeFuncties, schade, type Schade } from "./herstelformule";
import { maakBoek } from "./omzetten/boek";
import { maakCelschrijver, schrijfDoorwerking, schrijfElders, schrijfUitgerold } from "./schrijfdeling";
import { zonderRekenvolgorde } from "./schrijven/opruimen";
import { uitrolkenmerk } from "./schrijven/uitrolkenmerk";
import { werkmapVervangingen } from "./schrijven/werkmapwijziging";
import { rekenNa, type Narekening } from "./narekening";
import { toonFormule } from "./toon";
import type { Opmerking, Verouderd, Vindplaats } from "./verslag";
import { verzamel, type Vondst, type Vreemdefunctie } from "./verzamel";
import { openWerkmap, type Werkmapbestand } from "./werkmap/werkmap";
import { zinnen } from "./zinnen";

/** Een formule die hersteld is. */
interface Hersteld extends Vindplaats {
  readonly formule: string;
  readonly schade: Schade;
  readonly waarde: Waarde | undefined;
}

/** Geeft de herstelde formule een fout die er niet al als goede uitkomst stond? #N/B bij een onbekende norm is er zo een. */
function geeftNogFout({ cel: { bewaard } }: Formuleplek, waarde: Waarde | undefined): boolean {
  if (!isFout(waarde)) return false;
  return !isBewaardeFout(bewaard) || bewaard.fout !== waarde.fout || waarde.fout === "#NAME?";
}

/** Alles wat er te zeggen is over het herstel van een werkmap. */
export interface Herstelverslag {
  readonly hersteld: readonly Hersteld[];
  /** Weer geschreven zoals Excel ze bewaart, maar zij geven nog steeds een fout. */
  readonly nogFout: readonly Opmerking[];
  /** Functies van ons waar niets aan mankeerde. */
  readonly heel: number;
  /** Wat niet te herstellen is; de andere formules worden wel hersteld. */
  readonly onherstelbaar: readonly Opmerking[];
  /** Herstelde formules waarvan de bewaarde uitkomst bleef staan, omdat niet te bewijzen is dat zij fout is. */
  readonly onbewezen: readonly Opmerking[];
  readonly verouderd: readonly Verouderd[];
  readonly vreemd: readonly Vreemdefunctie[];
  readonly beveiligd: readonly string[];
  /** Wat er in de bron al niet klopte en zo is gebleven. */
  readonly gebreken: readonly Keurfout[];
}

export interface Hersteluitslag {
  readonly verslag: Herstelverslag;
  /** Undefined als er niets te herstellen viel. */
  readonly bestand: Uint8Array | undefined;
}

/**
 * Maakt functies van ons die op #NAAM? vastzitten, door LibreOffice zijn veranderd of de naam van een ander bestand kregen weer zoals
 * Excel ze bewaart, en vernieuwt de uitkomsten die daarvan afhangen. Gooit een Bestandsfout als het bestand niet te lezen is.
 */
export function herstelWerkmap(bytes: Uint8Array, { datum }: { readonly datum: string }): Hersteluitslag {
  const vandaag = vanIso(datum);
  if (vandaag === undefined) throw new Error(`“${datum}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  const werkmap = openWerkmap(bytes);
  const vondst = verzamel(werkmap);
  if (werkmap.vanaf1904 && vondst.formules.length + vondst.elders.length > 0) weiger(zinnen.vanaf1904());
  const boek = maakBoek(werkmap, (blad) => vondst.scan(blad)?.tabellen);
  const stand = rekenNa(werkmap, vondst, boek, vandaag);
  const stuk = vondst.formules.flatMap((plek) => {
    const soort = schade(plek);
    return soort === undefined ? [] : [{ plek, soort }];
  });
  const kan = stuk.filter(({ plek }) => onbekendeFuncties(plek.formule).length === 0);
  const elders = vondst.elders.filter((e) => herstelFormule(e.plaats.formule) !== e.plaats.formule);
  const geschreven = kan.map(({ plek, soort }) => {
    const waarde = stand.blijft.has(sleutel(plek)) ? undefined : stand.rekenaar.cel(plek)[0]?.[0];
    const basis = { blad: plek.blad, cel: adres(plek.cel), formule: toonFormule(plek.formule) };
    return { ...basis, schade: soort, waarde, fout: geeftNogFout(plek, waarde) };
  });
  const verslag: Herstelverslag = {
    nogFout: geschreven.flatMap(({ blad, cel, formule, waarde, fout }) =>
      fout && isFout(waarde)
        ? [{ blad, cel, zin: zinnen.nogFout(formule, waarde.fout, waarde.melding) }]
        : [],
    ),
    hersteld: [
      ...geschreven.filter(({ fout }) => !fout),
      ...elders.map((e): Hersteld => ({
        blad: e.blad,
        cel: e.waar,
        formule: toonFormule(e.plaats.formule),
        schade: "naam",
        waarde: undefined,
      })),
    ],
    heel: vondst.formules.length - stuk.length,
    onherstelbaar: stuk.flatMap(({ plek }) =>
      onbekendeFuncties(plek.formule).map((naam) => ({
        blad: plek.blad,
        cel: adres(plek.cel),
        zin: zinnen.onbekendeFunctie(naam),
      })),
    ),
    onbewezen: kan.flatMap(({ plek }) => stand.blijft.get(sleutel(plek)) ?? []),
    verouderd: stand.verouderd,
    vreemd: vondst.vreemd,
    beveiligd: vondst.beveiligd,
    gebreken: [],
  };
  if (kan.length + elders.length === 0) return { verslag, bestand: undefined };
  schrijfHerstel(
    werkmap,
    vondst,
    stand,
    metGroep(
      kan.map(({ plek }) => plek),
      vondst.formules,
    ),
  );
  for (const e of elders)
    schrijfElders(werkmap, { elders: e, formule: herstelFormule(e.plaats.formule), aanroepen: [] });
  zonderRekenvolgorde(werkmap.pakket, werkmap.pad);
  const rekenen = stand.mee.some((m) => m.uitkomst === undefined) || verslag.onbewezen.length > 0;
  werkmap.pakket.wijzig(werkmap.pad, werkmapVervangingen(werkmap, [], [], rekenen));
  const bestand = werkmap.pakket.schrijf();
  return { verslag: { ...verslag, gebreken: werkmap.pakket.gebreken() }, bestand };
}

function schrijfHerstel(
  werkmap: Werkmapbestand,
  vondst: Vondst,
  stand: Narekening,
  plekken: readonly Formuleplek[],
): void {
  const schrijver = maakCelschrijver();
  const kenmerk = plekken.some((p) => isDynamisch(p.formule)) ? uitrolkenmerk(werkmap) : undefined;
  for (const plek of [...plekken, ...vondst.volgers.filter((v) => herstelFormule(v.formule) !== v.formule)]) {
    const uitkomst = stand.rekenaar.cel(plek);
    const dynamisch = isDynamisch(plek.formule) || plek.cel.matrix !== undefined;
    const bereik = dynamisch ? (groter(plek.bereik) ?? uitrol(plek, uitkomst, stand)) : undefined;
    const formule = herstelFormule(plek.formule);
    const houdt = stand.blijft.has(sleutel(plek));
    schrijver.zet(plek.blad, plek.cel, {
      f: bereik === undefined ? { formule } : { formule, matrix: gebiedstekst(bereik) },
      waarde: houdt ? bewaardeWaarde(plek) : (uitkomst[0]?.[0] ?? 0),
      ...(bereik !== undefined && kenmerk !== undefined && roltUit(uitkomst, bereik) && { kenmerk }),
    });
    if (bereik !== undefined && !houdt) schrijfUitgerold(schrijver, plek, binnen(uitkomst, bereik));
  }
  const eigen = new Set(plekken.map(sleutel));
  // Een functie van ons waar niets aan mankeert, kan op een herstelde rekenen: ook haar uitkomst is dan nieuw.
  const ookOnze = stand.eigen.map((plek) => ({ plek, uitkomst: stand.rekenaar.cel(plek) }));
  for (const { plek, uitkomst } of [...stand.mee, ...ookOnze]) {
    const pad = werkmap.werkbladen.find((b) => b.titel === plek.blad)?.pad;
    if (pad !== undefined && !eigen.has(sleutel(plek)))
      schrijfDoorwerking(schrijver, werkmap.pakket.lees(pad), plek, uitkomst);
  }
  schrijver.schrijf(werkmap, (titel) => stand.scan(titel));
}

/** Wat bewaard is, om weer te schrijven. */
function bewaardeWaarde({ cel: { bewaard } }: Formuleplek): Waarde {
  return isBewaardeFout(bewaard) ? { ...bewaard, melding: "" } : bewaard;
}

/** Met een cel van een gedeelde formule gaan de andere mee: zonder de eerste cel verliezen zij hun formule. */
function metGroep(plekken: readonly Formuleplek[], alle: readonly Formuleplek[]): Formuleplek[] {
  const groep = (f: Formuleplek) => `${f.blad}!${f.cel.gedeeld ?? `${f.cel.rij},${f.cel.kolom}`}`;
  const geraakt = new Set(plekken.map(groep));
  return alle.filter((f) => geraakt.has(groep(f)));
}

/** Een bewaard bereik van meer dan één cel is de tabel zoals zij was. */
function groter(bereik: Gebied | undefined): Gebied | undefined {
  if (bereik === undefined) return undefined;
  return bereik.van.rij === bereik.tot.rij && bereik.van.kolom === bereik.tot.kolom ? undefined : bereik;
}

/** De cellen waarover de functie uitrolt, als die leeg zijn; anders alleen haar eigen cel. */
function uitrol(plek: Formuleplek, uitkomst: readonly (readonly Waarde[])[], stand: Narekening): Gebied {
  const { rij, kolom } = plek.cel;
  const bezet = uitkomst.some((r, i) =>
    r.some(
      (_, j) =>
        (i > 0 || j > 0) &&
        stand.rekenaar.stuk(adres({ rij: rij + i, kolom: kolom + j }), plaatsVan(plek))[0]?.[0] !==
          uitkomst[i]?.[j],
    ),
  );
  const hoogte = bezet ? 1 : uitkomst.length;
  const breedte = bezet ? 1 : (uitkomst[0]?.length ?? 1);
  return { van: { rij, kolom }, tot: { rij: rij + hoogte - 1, kolom: kolom + breedte - 1 } };
}

/** Past de tabel precies in het bereik? Anders was het een matrixformule met accolades. */
function roltUit(uitkomst: readonly (readonly Waarde[])[], { van, tot }: Gebied): boolean {
  const enkel = van.rij === tot.rij && van.kolom === tot.kolom;
  return (
    enkel || (uitkomst.length === tot.rij - van.rij + 1 && uitkomst[0]?.length === tot.kolom - van.kolom + 1)
  );
}

function binnen(uitkomst: readonly (readonly Waarde[])[], { van, tot }: Gebied): Waarde[][] {
  return uitkomst.slice(0, tot.rij - van.rij + 1).map((rij) => rij.slice(0, tot.kolom - van.kolom + 1));
}
