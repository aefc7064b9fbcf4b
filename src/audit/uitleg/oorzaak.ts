import { nederlandseNaam } from "../../formula/functienamen";
import { foutnaam } from "../../language/zinnen";
import { isBewaardeFout } from "../../sharing/bewijs/vergelijk";
import type { Onderzoek } from "../controle/regel";
import { cellenIn } from "../werkboek/verbanden";
import { celplek, type Cel } from "../werkboek/werkboek";
import { benoem } from "./benaming";
import { gangVan } from "./gang";

/** Een cel op de weg van een fout naar haar oorzaak. */
interface Foutcel {
  readonly blad: string;
  readonly adres: string;
  readonly plek: string;
  readonly label: string;
  readonly fout: string;
}

/** Waarom een cel een fout toont. */
export interface Oorzaak {
  /** Van de cel zelf tot de cel waar het begint. */
  readonly keten: readonly Foutcel[];
  /** Het stuk formule dat de fout geeft; undefined als de fout in de cel getypt is. */
  readonly stuk: string | undefined;
  /** Wat er mis is, en hoe het verder gaat. */
  readonly zin: string;
}

/** Volgt een fout naar de eerste cel die haar geeft; undefined als de cel geen fout toont. */
export function oorzaakVan(o: Onderzoek, cel: Cel): Oorzaak | undefined {
  if (!isBewaardeFout(cel.waarde)) return undefined;
  const keten: Cel[] = [cel];
  for (;;) {
    const hier = keten[keten.length - 1] as Cel;
    const code = isBewaardeFout(hier.waarde) ? hier.waarde.fout : "";
    if (hier.van !== undefined && !keten.includes(hier.van) && isBewaardeFout(hier.van.waarde)) {
      keten.push(hier.van);
      continue;
    }
    const gang = hier.formule === undefined && hier.van === undefined ? undefined : gangVan(o, hier);
    const fouten = (gang?.fout?.gebieden ?? gang?.gebruikt ?? [])
      .flatMap((g) => cellenIn(o.werkboek, g))
      .filter((c) => isBewaardeFout(c.waarde));
    const nieuw = fouten.filter((c) => !keten.includes(c));
    const volgende = nieuw.find((c) => isBewaardeFout(c.waarde) && c.waarde.fout === code) ?? nieuw[0];
    if (volgende !== undefined) {
      keten.push(volgende);
      continue;
    }
    // Alleen een cel van de keten zelf geeft hier nog een fout door: dan loopt de weg rond.
    const terug = fouten[0];
    if (terug !== undefined)
      return { keten: keten.map((c) => foutcel(o, c)), stuk: gang?.fout?.formule, zin: kring(hier, terug) };
    const melding = gang?.fout?.melding ?? gang?.melding;
    return {
      keten: keten.map((c) => foutcel(o, c)),
      stuk: gang?.fout?.formule,
      zin: gang === undefined ? getypt(code) : inHetNederlands(melding ?? verouderd()),
    };
  }
}

function foutcel(o: Onderzoek, cel: Cel): Foutcel {
  const plek = celplek(cel);
  return {
    blad: cel.blad,
    adres: plek.slice(cel.blad.length + 1),
    plek,
    label: benoem(o, cel).label,
    fout: isBewaardeFout(cel.waarde) ? foutnaam(cel.waarde.fout) : "",
  };
}

function getypt(code: string): string {
  return `In deze cel staat ${foutnaam(code)} als waarde, zonder formule. Typ er een waarde of formule in.`;
}

function kring(hier: Cel, terug: Cel): string {
  const begin =
    hier === terug
      ? "Deze formule telt haar eigen cel mee"
      : `Deze formule gebruikt ${celplek(terug)}, en die cel hangt weer van deze af`;
  return `${begin}: een kring, die geen uitkomst heeft. Zoek de cel die een invoer hoort te zijn, en vul daar een getal in.`;
}

function verouderd(): string {
  return "Nagerekend geeft de formule geen fout meer. Reken de werkmap opnieuw door met F9.";
}

/** De rekenmotor noemt functies bij hun Engelse naam. */
function inHetNederlands(melding: string): string {
  return melding.replace(/\b[A-Z][A-Z0-9.]*[A-Z0-9]\b/g, (naam) => nederlandseNaam(naam));
}
