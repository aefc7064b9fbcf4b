import type { Knoop } from "../../formula/boom";
import { keurBestandsformule, loopBoom } from "../../formula/keur";
import { leesFormule } from "../../formula/lees";
import { engelseNaam, nederlandseNaam } from "../../formula/functienamen";
import { ontleed } from "../../formula/ontleed";
import { aanroepvormen } from "../../functions/argumenten";
import { citeer, opsomming } from "../../language/opsomming";
import { GEWONE_FUNCTIES } from "../../formula/lint";

const GEWOON = new Set(GEWONE_FUNCTIES);
const WENK = "Reken met namen (WMO_…), gewone functies en WMO-functies.";

/**
 * Keurt een formule uit een invoerbestand: zij mag alleen rekenen, met namen, gewone functies en onze functies. Beoordeeld wordt de
 * ontlede formule en nooit haar tekst: een spatie of hoofdletter verbergt dan niets. Geeft één zin, of undefined als zij goed is.
 */
export function keurRekenformule(formule: string): string | undefined {
  if (formule.trimStart().startsWith("=")) return "Laat de = weg.";
  const gelezen = ontleed(formule);
  if ("melding" in gelezen) return nederlands(formule) ?? gelezen.melding;
  const verboden = new Set<string>();
  const klachten: string[] = [];
  loopBoom(gelezen.boom, (knoop) => {
    const wat = verbod(knoop);
    if (wat !== undefined) verboden.add(wat);
    else if (knoop.soort === "aanroep")
      klachten.push(...aanroepfout(knoop.naam.toUpperCase(), knoop.argumenten.length));
    return true;
  });
  if (verboden.size > 0) return `Deze formule gebruikt ${opsomming([...verboden])}. ${WENK}`;
  const inBestand = keurBestandsformule(formule, { isNaam: isOnze, roltUit: true });
  return inBestand.find((f) => f.soort !== "voorvoegsel")?.zin ?? klachten[0];
}

/** Is zij wel te lezen als Nederlandse formule, dan is dat de zin: zo staat erbij hoe zij hier hoort. */
function nederlands(formule: string): string | undefined {
  const gelezen = leesFormule(formule, "nl");
  if ("melding" in gelezen) return undefined;
  return `In een invoerbestand staat een formule in het Engels: een komma tussen argumenten en een punt voor decimalen. Bedoelde u ${citeer(gelezen.formule.replace(/^=/, ""))}?`;
}

/** Wat er niet in mag, als woorden. */
function verbod(knoop: Knoop): string | undefined {
  if (knoop.soort === "verwijzing")
    return /[![\]]/.test(knoop.waarde)
      ? `een verwijzing naar een blad of ander bestand (${knoop.waarde})`
      : `de cel ${knoop.waarde}`;
  if (knoop.soort === "naam" && /[![\]]/.test(knoop.waarde))
    return `een verwijzing naar een blad of ander bestand (${knoop.waarde})`;
  if (knoop.soort === "structuur") return `een kolom van een tabel (${knoop.waarde})`;
  if (knoop.soort === "fout") return `de fout ${knoop.waarde}`;
  if (knoop.soort === "matrix") return "een lijst tussen { }";
  if (knoop.soort === "bewerking" && /^[@#:, ]$/.test(knoop.teken))
    return knoop.teken === " " ? "een spatie tussen twee verwijzingen" : `het teken ${knoop.teken}`;
  if (knoop.soort !== "aanroep" || GEWOON.has(knoop.naam.toUpperCase()) || isOnze(knoop.naam))
    return undefined;
  const engels = engelseNaam(knoop.naam.toUpperCase());
  return GEWOON.has(engels) && nederlandseNaam(engels) === knoop.naam.toUpperCase()
    ? `de functie ${knoop.naam}, die hier ${engels} heet`
    : `de functie ${knoop.naam}`;
}

function isOnze(naam: string): boolean {
  return onze(naam.toUpperCase()) !== undefined;
}

function onze(naam: string) {
  return naam.startsWith("WMO.") ? aanroepvormen[naam.slice("WMO.".length)] : undefined;
}

function aanroepfout(naam: string, aantal: number): string[] {
  const vorm = onze(naam);
  if (vorm === undefined || (aantal >= vorm.minstens && aantal <= vorm.hoogstens)) return [];
  const hoeveel =
    vorm.minstens === vorm.hoogstens ? `${vorm.minstens}` : `${vorm.minstens} tot en met ${vorm.hoogstens}`;
  return [
    `${naam} kreeg ${aantal} ${aantal === 1 ? "argument" : "argumenten"} en wil er ${hoeveel}. Vul aan, of haal weg wat te veel is.`,
  ];
}
