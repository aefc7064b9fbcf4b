import { Rekenfout } from "../../domain/fout";
import { naamsleutel } from "../../domain/naam";
import { isPerElement, type Functie } from "../mechaniek/definitie";
import type { Parameter } from "../mechaniek/parameter";
import { leesCel } from "../mechaniek/soort";
import { alsGoed, alsWaarde, isLeeg, keur } from "./controle";
import { formuletekst, vast, type Argumentplek } from "./argumentplek";
import { schoneTekstOfLeeg } from "./tekst";

/** Wat een gewone formule van haar omgeving nodig heeft. */
export interface Omgeving {
  /** De cel van de uitkomst op rij en kolom (vanaf 0), voor tabellen die op zichzelf verder rekenen. */
  uit(rij: number, kolom: number): string;
  /** Zet formules onder elkaar op het blad WMO-hulp en geeft hun bereik. */
  hulp(formules: readonly string[]): Argumentplek;
  /**
   * Hoeveel rijen de uitgerolde tabel nu heeft, met de kop; nodig waar dat aan een waarde hangt (een aantal jaren in een cel) en niet
   * aan de maten van de argumenten.
   */
  readonly rijen?: number | undefined;
}

/** De argumenten van een gewone formule. `w` zijn teksten zoals de som ze gebruikt, `p` de plekken zelf. */
export interface Argumenten {
  readonly w: Readonly<Record<string, string>>;
  readonly p: Readonly<Record<string, Argumentplek | undefined>>;
  readonly omgeving: Omgeving;
}

/**
 * De gewone formule van een functie: voor één cel (per element, of één uitkomst), of alle cellen van een tabel.
 * Lezen en keuren van losse waarden gebeurt hier omheen; lijsten keurt de formule zelf.
 */
export type InExcel = (a: Argumenten) => string | string[][];

/** Formules per cel, gelijk aan een aanroep van de functie met deze argumenten (undefined: weggelaten). */
export function alsGewoneFormule(
  som: Functie,
  inExcel: InExcel,
  argumenten: readonly (Argumentplek | undefined)[],
  omgeving: Omgeving,
): string[][] {
  const plekken = Object.entries(som.parameters).map(
    ([sleutel, p], i) => [sleutel, p, argumenten[i] ?? standaardplek(p)] as const,
  );
  if (plekken.some(([, p, plek]) => plek?.waarde !== undefined && !isGoed(p, plek))) return [["NA()"]];
  if (plekken.some(([, p, plek]) => plek === undefined && !p.optioneel)) return [["NA()"]];
  const bereiken = plekken.filter(
    ([, p, plek]) => p.vorm === "waarde" && (plek?.rijen ?? 1) * (plek?.kolommen ?? 1) > 1,
  );
  if (bereiken.length > 0) return [["NA()"]];
  const zuinig = zonderDubbel(omgeving);
  const schoon = plekken.map(
    ([sleutel, p, plek]) => [sleutel, p, isKeuze(p) ? schoneKeuze(plek, zuinig) : plek] as const,
  );
  if (!isPerElement(som)) return geheel(som, inExcel, schoon, zuinig);
  const elementen = plekken.filter(([, p]) => p.vorm === "element").map(([, , plek]) => plek);
  const rijen = Math.max(...elementen.map((e) => e?.rijen ?? 1));
  const kolommen = Math.max(...elementen.map((e) => e?.kolommen ?? 1));
  if (elementen.some((e) => (e?.rijen ?? 1) % rijen > 1 || (e?.kolommen ?? 1) % kolommen > 1))
    return [["NA()"]];
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_, k) => eenCel(inExcel, schoon, r, k, zuinig)),
  );
}

/** Dezelfde omgeving, die een tussenstap die er al staat niet nog eens neerzet: een keuze in een cel geldt voor alle plaatsen. */
function zonderDubbel(omgeving: Omgeving): Omgeving {
  const gezet = new Map<string, Argumentplek>();
  return {
    ...omgeving,
    hulp(formules) {
      const kenmerk = formules.join("\n");
      const plek = gezet.get(kenmerk) ?? omgeving.hulp(formules);
      gezet.set(kenmerk, plek);
      return plek;
    },
  };
}

function isKeuze(p: Parameter<unknown>): boolean {
  return p.vorm === "waarde" && p.soort !== undefined && "keuzes" in p.soort;
}

/** Een keuze die in een cel staat, met haar wit opgeruimd op het hulpblad. */
function schoneKeuze(plek: Argumentplek | undefined, omgeving: Omgeving): Argumentplek | undefined {
  if (plek === undefined || plek.waarde !== undefined) return plek;
  return omgeving.hulp([schoneTekstOfLeeg(plek.tekst)]).cel(0, 0);
}

type Plekken = readonly (readonly [string, Parameter<unknown>, Argumentplek | undefined])[];

function eenCel(inExcel: InExcel, plekken: Plekken, r: number, k: number, omgeving: Omgeving): string {
  const hier = plekken.map(
    ([sleutel, p, plek]) => [sleutel, p, p.vorm === "element" ? plek?.cel(r, k) : plek] as const,
  );
  const losse = hier.filter(([, , plek]) => plek !== undefined) as [
    string,
    Parameter<unknown>,
    Argumentplek,
  ][];
  if (losse.some(([, p, { waarde }]) => p.soort?.bijLeeg === "leeg" && (waarde === 0 || waarde === "")))
    return '""';
  const elementen = losse.filter(([, p, plek]) => p.vorm === "element" && plek.waarde === undefined);
  const leeg = elementen.filter(([, p]) => p.soort?.bijLeeg === "leeg");
  const rest = elementen.filter(([, p]) => p.soort?.bijLeeg !== "leeg");
  const goed = losse.filter(([, p]) => p.vorm !== "bereik").flatMap(([, p, plek]) => keur(p.soort, plek));
  const formule = alsGoed(goed, inExcel(maakArgumenten(hier, omgeving)) as string);
  if (leeg.length === 0) return formule;
  // Een foutwaarde op deze plaats gaat voor leeg: x<>x is onwaar, of die fout.
  const fouten = rest.map(([, , { tekst }]) => `${tekst}<>${tekst}`);
  return `IF(OR(${[...leeg.map(([, , plek]) => isLeeg(plek)), ...fouten].join(",")}),"",${formule})`;
}

function geheel({ kolommen }: Functie, inExcel: InExcel, plekken: Plekken, omgeving: Omgeving): string[][] {
  const goed = plekken.flatMap(([, p, plek]) => (p.vorm === "waarde" && plek ? keur(p.soort, plek) : []));
  const uit = inExcel(maakArgumenten(plekken, omgeving));
  if (typeof uit === "string") return [[alsGoed(goed, uit)]];
  const gekeurd = (rijen: string[][]) =>
    rijen.map((rij) => rij.map((f) => (f.startsWith('"') ? f : alsGoed(goed, f))));
  if (kolommen === undefined) return gekeurd(uit);
  const [kop = [], ...rijen] = uit;
  return [kop, ...gekeurd(rijen)];
}

function maakArgumenten(plekken: Plekken, omgeving: Omgeving): Argumenten {
  const w: Record<string, string> = {};
  const p: Record<string, Argumentplek | undefined> = {};
  for (const [sleutel, parameter, plek] of plekken) {
    p[sleutel] = plek;
    if (plek !== undefined) w[sleutel] = alsWaarde(parameter.soort, plek);
  }
  return { w, p, omgeving };
}

/** De standaard als vaste waarde; een tabel als standaard herkent de formule zelf aan het ontbreken van een plek. */
function standaardplek(p: Parameter<unknown>): Argumentplek | undefined {
  const s = p.standaard;
  return typeof s === "number" || typeof s === "string" ? vast(s) : undefined;
}

/** Een vaste waarde is al bekend: dan keurt de lezer van de functie haar, en niet de formule. */
function isGoed(p: Parameter<unknown>, plek: Argumentplek): boolean {
  try {
    if (p.vorm === "element") leesCel(p.soort, plek.waarde, "");
    else p.lees([[plek.waarde]], "");
    return true;
  } catch (fout) {
    if (fout instanceof Rekenfout) return false;
    throw fout;
  }
}

/** Kiest een formule naar een keuze: vast als de keuze in de formule staat, anders met IF op de cel, die al schoon is. */
export function kies(keuze: Argumentplek | undefined, formules: Readonly<Record<string, string>>): string {
  const namen = Object.keys(formules);
  const eerste = formules[namen[0] as string] as string;
  if (keuze === undefined) return eerste;
  if (typeof keuze.waarde === "string") return formules[naamsleutel(keuze.waarde)] ?? "NA()";
  const cel = keuze.tekst;
  const staart = namen.reduceRight(
    (anders, n) => `IF(${cel}=${formuletekst(n)},${formules[n]},${anders})`,
    "NA()",
  );
  return `IF(OR(${isLeeg(keuze)}),${eerste},${staart})`;
}
