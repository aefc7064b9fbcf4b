import { vanIso } from "../domain/datum";
import { adres, leesAdres } from "../formula/adres";
import type { Blad, Cel, Celwaarde, Formule, Geplaatst, Matrix } from "./blad";
import type { Stijlnaam } from "./celstijlen";
import type { Getalvorm } from "./getalvormen";

/** Maakt cellen van één stijl: `kop("Jaar")`, `invoer(636, "getal0")`. */
function als(stijl: Stijlnaam) {
  // Een begroting heeft duizenden cellen: zo uitgeschreven kost een cel een tiende.
  return (inhoud?: Celwaarde | Formule, vorm?: Getalvorm): Cel => {
    if (inhoud === undefined) return vorm === undefined ? { stijl } : { stijl, vorm };
    return vorm === undefined ? { inhoud, stijl } : { inhoud, stijl, vorm };
  };
}

/** De titel bovenaan een blad. */
export const titel = als("titel");
/** Het kopje boven een deel van een blad. */
export const paragraaf = als("paragraaf");
/** De kop boven een kolom. */
export const kop = als("kop");
/** De kop boven een kolom met tekst. */
export const kopLinks = als("kopLinks");
/** De kop voor een rij, links uitgelijnd. */
export const rijkop = als("rijkop");
/** Waar een waarde over gaat. */
export const label = als("label");
/** Wat de gebruiker invult: geel. */
export const invoer = als("invoer");
/** Wat de gebruiker in woorden invult. */
export const invoertekst = als("invoertekst");
/** Een tussenstap. */
export const berekening = als("berekening");
/** Een berekening waar soms een teken voor in de plaats staat, zoals <10. */
export const rechts = als("rechts");
/** Een getal dat leest als een label, zoals een jaar: links uitgelijnd. */
export const links = als("links");
/** Het antwoord bovenaan een blad, in één zin. */
export const antwoord = als("antwoord");
/** Waar het om gaat: lichtblauw en vet. */
export const uitkomst = als("uitkomst");
/** De som onder een kolom. */
export const totaal = als("totaal");
/** Uitleg in woorden. */
export const toelichting = als("toelichting");
/** Minuten per week, euro per uur. */
export const eenheid = als("eenheid");
/** De weg naar een ander blad: `doorklik(naarNaam("WMO_Lasten_antwoord", "Lasten"))`. */
export const doorklik = als("doorklik");
/** Waar een getal vandaan komt. */
export const bron = als("bron");

/** Een formule met haar uitkomst; een = vooraan mag. */
export function formule(tekst: string, uitkomst?: Celwaarde | Matrix): Formule {
  const kaal = tekst.replace(/^=/, "");
  return uitkomst === undefined ? { formule: kaal } : { formule: kaal, uitkomst };
}

/** Een formule die bij een klik naar een naam in de werkmap gaat; die blijft kloppen als het blad anders gaat heten. */
export function naarNaam(naam: string, tekst: string): Formule {
  return formule(`HYPERLINK("#${naam}","${tekst.replace(/"/g, '""')}")`);
}

/** Een gewone formule die als matrix wordt gerekend, ook in Excel 2016. */
export function matrixformule(tekst: string, uitkomst?: Celwaarde | Matrix): Formule {
  return { ...formule(tekst, uitkomst), matrix: true };
}

/** "2024-07-01" als dagnummer voor een cel met de vorm datum. */
export function datum(iso: string): number {
  const nummer = vanIso(iso);
  if (nummer === undefined) throw new Error(`“${iso}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  return nummer;
}

/** Cellen naast elkaar vanaf een adres; undefined slaat een plek over. */
export function rij(vanaf: string, ...cellen: readonly (Cel | undefined)[]): Geplaatst[] {
  return opEenRij(vanaf, cellen, { rij: 0, kolom: 1 });
}

/** Cellen onder elkaar vanaf een adres; undefined slaat een plek over. */
export function kolom(vanaf: string, ...cellen: readonly (Cel | undefined)[]): Geplaatst[] {
  return opEenRij(vanaf, cellen, { rij: 1, kolom: 0 });
}

function opEenRij(
  vanaf: string,
  cellen: readonly (Cel | undefined)[],
  stap: { rij: number; kolom: number },
): Geplaatst[] {
  const plek = leesAdres(vanaf);
  if (!plek) throw new Error(`“${vanaf}” is geen celadres; schrijf bijvoorbeeld B5.`);
  const uit: Geplaatst[] = [];
  cellen.forEach((cel, i) => {
    if (cel === undefined) return;
    uit.push({ adres: adres({ rij: plek.rij + i * stap.rij, kolom: plek.kolom + i * stap.kolom }), ...cel });
  });
  return uit;
}

/** Een blad; de cellen mogen als rijen van cellen worden gegeven. */
export function blad(
  inhoud: Omit<Blad, "cellen"> & { readonly cellen: readonly (Geplaatst | readonly Geplaatst[])[] },
): Blad {
  const { namen, invoerregels, signaalregels } = inhoud;
  return {
    ...inhoud,
    cellen: inhoud.cellen.flat(),
    ...(namen && { namen: namen.map(opEenWijze) }),
    ...(invoerregels && { invoerregels: invoerregels.map(opEenWijze) }),
    ...(signaalregels && { signaalregels: signaalregels.map(opEenWijze) }),
  };
}

/** Een bereik van één cel heet naar die cel: "C5:C5" is "C5". */
function opEenWijze<T extends { readonly bereik: string }>(deel: T): T {
  const [van, tot] = deel.bereik.split(":");
  return van === tot && van !== undefined ? { ...deel, bereik: van } : deel;
}
