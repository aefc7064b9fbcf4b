import { vindAanroepen, type Aanroep } from "../../formula/aanroepen";
import { herschrijfAanroepen } from "../../formula/herschrijf";
import { definities } from "../../functions/definities";
import { isFout, type Waarde } from "../../engine/uitkomst";
import type { Functie } from "../../functions/mechaniek/definitie";
import { formuletekst, type Argumentplek } from "../../functions/inexcel/argumentplek";
import { alsGewoneFormule } from "../../functions/inexcel/tweeling";
import { adres, type Gebied } from "../../formula/adres";
import { GROOTSTE_TABEL } from "../bewijs/grens";
import { zinnen } from "../zinnen";
import { alsPlekken, totLaatsteRij, naarHulp, type Omgeving } from "./argument";
import { isVerwijzing, kaleTekens, metStukken } from "./tekenwerk";
import { opgelosteUitrol } from "./teksten";
import { Onomzetbaar } from "./weiger";

const opNaam = new Map(definities.map((d) => [d.som.naam, d]));

/** Hoe een aanroep is omgezet: de tekst van de aanroep, en de gewone formules ervoor. */
export interface Omgezet {
  readonly oud: string;
  readonly nieuw: readonly (readonly string[])[];
  /** Alleen de eerste waarde telt. */
  readonly enkel: boolean;
  /** Waarom er geen gewone formule is en de waarde is vastgezet. */
  readonly vastgezet?: string;
}

export interface Formuleomzetting {
  /** Een formule per cel van het bereik; één bij een gewone cel. */
  readonly formules: readonly (readonly string[])[];
  /** Blijft het één matrixformule over het hele bereik? Dan is er één formule. */
  readonly matrix: boolean;
  readonly aanroepen: readonly Omgezet[];
  /** De hele formule is een functie zonder gewone formule: de waarden blijven, de formule niet. */
  readonly alleenWaarden: boolean;
}

/** De langste formule die Excel toelaat. */
const LANGSTE = 8192;

/** Zet een formule om. `bereik` is dat van een matrixformule. Gooit Onomzetbaar als het niet kan. */
export function zetFormuleOm(formule: string, bereik: Gebied | undefined, om: Omgeving): Formuleomzetting {
  const aanroepen: Omgezet[] = [];
  const uit = (r: number, k: number) => {
    const { rij = 1, kolom = 1 } = om.plaats;
    return adres({ rij: rij + r, kolom: kolom + k }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  };
  const rijen = bereik && bereik.tot.rij - bereik.van.rij + 1;
  const gewoon = (
    a: Aanroep,
    argumenten: readonly string[],
    plaats: typeof uit,
    hoogte?: number,
  ): string[][] => alsTweeling(a, argumenten, formule.slice(a.begin, a.eind), plaats, hoogte, om);
  const geheel = heleAanroep(formule);
  let buitenste: string[][] | undefined;
  let tabelErin = false;
  const herschreven = herschrijfAanroepen(formule, (_, argumenten, a) => {
    const oud = formule.slice(a.begin, a.eind);
    if (a.begin === geheel?.begin && a.eind === geheel.eind) {
      buitenste = gewoon(a, argumenten, uit, rijen);
      meld(a, oud, buitenste);
      return "0";
    }
    return binnen(a, argumenten, oud);
  });
  const binnenSpill = () =>
    metStukken(herschreven, opgelosteUitrol(herschreven, om.plaats, om.vasteTabellen));
  if (buitenste === undefined) {
    const tekst = keur(binnenSpill());
    const matrix = bereik !== undefined && (meerCellen(bereik) || tabelErin || heeftBereik(rest(formule)));
    return { formules: [[tekst]], matrix, aanroepen, alleenWaarden: false };
  }
  const [kleinste, fout] = [
    bereik === undefined || !meerCellen(bereik),
    foutVanTabel(buitenste, formule, om),
  ];
  if (kleinste && fout !== undefined) {
    om.onbewezen(zinnen.tabelMetFout(fout));
    buitenste = [["NA()"]];
  }
  const tabel: string[][] =
    geheel?.enkel || bereik === undefined ? [[(buitenste[0] as string[])[0] as string]] : buitenste;
  const gelegd = bereik === undefined ? tabel : overBereik(tabel, bereik);
  gelegd.forEach((rij) => rij.forEach(keur));
  return {
    formules: gelegd,
    matrix: false,
    aanroepen,
    alleenWaarden: aanroepen.at(-1)?.vastgezet !== undefined,
  };

  function meld(a: Aanroep, oud: string, nieuw: string[][]): void {
    const vastgezet = opNaam.get(a.naam)?.woorden.zonderTweeling;
    aanroepen.push({ oud, nieuw, enkel: a.enkel, ...(vastgezet !== undefined && { vastgezet }) });
  }

  /** Een aanroep binnen een andere formule: één waarde blijft op haar plaats, een tabel gaat naar het hulpblad. */
  function binnen(a: Aanroep, argumenten: readonly string[], oud: string): string {
    const proef = gewoon(a, argumenten, (r, k) => `#${r},${k}#`);
    if ((proef.length === 1 && proef[0]?.length === 1) || a.enkel) {
      const nieuw = [[(proef[0] as string[])[0] as string]];
      meld(a, oud, nieuw);
      return `(${nieuw[0]?.[0]})`;
    }
    if (om.plaats.rij === undefined || !om.vast) throw new Onomzetbaar(zinnen.tabelBuitenCel(a.naam));
    const { plek, formules } = om.hulp.zetTabel((plaats) =>
      gewoon(a, argumenten, plaats).map((rij) => rij.map((f) => naarHulp(f, om))),
    );
    formules.forEach((rij) => rij.forEach(keur));
    meld(a, oud, formules);
    tabelErin = true;
    return plek.tekst;
  }
}

/** De zin van een tabel die nu een fout geeft en dus niet uitrolt: dan is niet bekend hoeveel ruimte zij heeft. */
function foutVanTabel(
  tabel: readonly (readonly string[])[],
  formule: string,
  om: Omgeving,
): string | undefined {
  if (tabel.length * (tabel[0]?.length ?? 1) === 1) return undefined;
  const nu = om.reken(formule);
  const enige = nu.length === 1 && nu[0]?.length === 1 ? nu[0][0] : undefined;
  return isFout(enige) ? enige.melding : undefined;
}

function alsTweeling(
  a: Aanroep,
  argumenten: readonly string[],
  oudeTekst: string,
  uit: (rij: number, kolom: number) => string,
  rijen: number | undefined,
  om: Omgeving,
): string[][] {
  const definitie = opNaam.get(a.naam);
  if (definitie === undefined) throw new Onomzetbaar(zinnen.onbekendeFunctie(a.naam));
  const hoogstens = Object.keys(definitie.som.parameters).length;
  if (argumenten.length > hoogstens)
    throw new Onomzetbaar(zinnen.teVeelArgumenten(a.naam, argumenten.length, hoogstens));
  if (definitie.inExcel === undefined) return vastgezet(om.reken(oudeTekst));
  const vormen = Object.values(definitie.som.parameters).map((p) => p.vorm);
  const plekken = alsPlekken(
    argumenten.map((tekst, i) => ({ tekst, oud: a.argumenten[i] ?? tekst, lijst: vormen[i] === "bereik" })),
    om,
  );
  keurTabel(a, definitie.som, plekken, () =>
    argumenten.flatMap((tekst, i) => (vormen[i] === "element" ? (totLaatsteRij(tekst, om) ?? []) : [])),
  );
  const hulp = (formules: readonly string[]): Argumentplek =>
    om.hulp.zet(formules.map((f) => naarHulp(f, om)));
  return alsGewoneFormule(definitie.som, definitie.inExcel, plekken, { uit, hulp, rijen });
}

/** Een functie die element voor element rekent, krijgt een formule per cel van haar argumenten. */
function keurTabel(
  a: Aanroep,
  som: Functie,
  plekken: readonly (Argumentplek | undefined)[],
  korter: () => readonly string[],
): void {
  const elementen = plekken.filter((_, i) => Object.values(som.parameters)[i]?.vorm === "element");
  const rijen = Math.max(1, ...elementen.map((e) => e?.rijen ?? 1));
  const kolommen = Math.max(1, ...elementen.map((e) => e?.kolommen ?? 1));
  if (rijen * kolommen > GROOTSTE_TABEL)
    throw new Onomzetbaar(zinnen.tabelTeGroot(a.naam, rijen, kolommen, GROOTSTE_TABEL, korter()));
}

/** Een functie zonder gewone formule (getrokken waarden): haar uitkomst als vaste waarden. */
function vastgezet(rijen: readonly (readonly Waarde[])[]): string[][] {
  return rijen.map((rij) => rij.map((w) => (isFout(w) ? "NA()" : w === null ? '""' : formuletekst(w))));
}

/** De aanroep die de hele formule is, eventueel met haakjes of een + ervoor. */
function heleAanroep(formule: string): Aanroep | undefined {
  const [eerste] = vindAanroepen(formule);
  if (eerste === undefined) return undefined;
  const buiten = formule.slice(0, eerste.begin) + formule.slice(eerste.eind);
  return /^[\s+]*\(*\s*\)*\s*$/.test(buiten) ? eerste : undefined;
}

/** Een matrixformule over een bereik: één rij, kolom of waarde herhaalt zich, wat buiten de tabel valt is #N/B. */
function overBereik(tabel: readonly (readonly string[])[], { van, tot }: Gebied): string[][] {
  const [hoog, breed] = [tabel.length, tabel[0]?.length ?? 1];
  return Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
    Array.from(
      { length: tot.kolom - van.kolom + 1 },
      (__, k) => tabel[hoog === 1 ? 0 : r]?.[breed === 1 ? 0 : k] ?? "NA()",
    ),
  );
}

function keur(formule: string): string {
  if (formule.length > LANGSTE) throw new Onomzetbaar(zinnen.teLangeFormule(formule.length, LANGSTE));
  return formule;
}

function meerCellen({ van, tot }: Gebied): boolean {
  return van.rij !== tot.rij || van.kolom !== tot.kolom;
}

/** Wat er om de aanroepen heen staat. */
function rest(formule: string): string {
  return herschrijfAanroepen(formule, () => "0");
}

/** Staat er een bereik of matrixconstante in? Dan kan zij element voor element bedoeld zijn. */
function heeftBereik(formule: string): boolean {
  return kaleTekens(formule).some(
    (t) =>
      (isVerwijzing(t) && t.waarde.includes(":")) ||
      t.soort === "structured" ||
      t.waarde === "{" ||
      t.soort === "range_named",
  );
}
