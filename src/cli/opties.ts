import { Gebruiksfout } from "./opdracht";

/** De losse argumenten en de opties van een opdracht. */
export interface Gelezen<O extends string> {
  readonly los: readonly string[];
  readonly opties: Readonly<Partial<Record<O, string>>>;
}

/**
 * Leest --optie waarde en --optie=waarde. Na -- is alles een los argument. `bekend` noemt per optie de toegestane waarden; een
 * lege lijst laat elke waarde toe. Een optie in `meermalen` mag vaker staan; haar waarden komen onder elkaar.
 */
export function leesOpties<O extends string>(
  argumenten: readonly string[],
  bekend: Readonly<Record<O, readonly string[]>>,
  meermalen: readonly NoInfer<O>[] = [],
): Gelezen<O> {
  const los: string[] = [];
  const opties: Partial<Record<O, string>> = {};
  for (let i = 0; i < argumenten.length; i++) {
    const argument = argumenten[i] as string;
    if (argument === "--") {
      los.push(...argumenten.slice(i + 1));
      break;
    }
    if (!argument.startsWith("-") || argument === "-") {
      los.push(argument);
      continue;
    }
    const [optie, naar] = splits(argument);
    const naam = Object.keys(bekend).find((b) => `--${b}` === optie) as O | undefined;
    if (naam === undefined) throw new Gebruiksfout(onbekend(argument, Object.keys(bekend)));
    const eerder = opties[naam];
    if (eerder !== undefined && !meermalen.includes(naam))
      throw new Gebruiksfout(`De optie --${naam} staat er twee keer. Geef haar één keer.`);
    const waarde = naar ?? argumenten[++i];
    const gekeurd = keur(naam, waarde, bekend[naam]);
    opties[naam] = eerder === undefined ? gekeurd : `${eerder}\n${gekeurd}`;
  }
  return { los, opties };
}

function splits(argument: string): [string, string | undefined] {
  const plaats = argument.indexOf("=");
  return plaats < 0 ? [argument, undefined] : [argument.slice(0, plaats), argument.slice(plaats + 1)];
}

function keur(naam: string, waarde: string | undefined, mag: readonly string[]): string {
  const keuzes = mag.join(" of ");
  if (waarde === undefined || waarde === "")
    throw new Gebruiksfout(`Achter --${naam} ontbreekt een waarde${keuzes ? `; kies ${keuzes}` : ""}.`);
  if (mag.length > 0 && !mag.includes(waarde))
    throw new Gebruiksfout(`--${naam} is “${waarde}”; kies ${keuzes}.`);
  return waarde;
}

function onbekend(argument: string, namen: readonly string[]): string {
  const opties = [...namen.map((n) => `--${n}`), "--help"].join(", ");
  return `De optie “${argument}” bestaat niet; er is ${opties}. Begint een formule met een min, zet er dan = voor.`;
}
