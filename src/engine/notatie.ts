import { gooiNietHier } from "./codes";
import { zinnen } from "./zinnen";

/** Een stuk van een notatie. Cijfers zijn 0, # en ?; een moment is een deel van een datum of tijd, in Engelse letters. */
export type Stuk =
  | { readonly soort: "vast"; readonly tekst: string }
  | { readonly soort: "cijfer"; readonly teken: "0" | "#" | "?" }
  | { readonly soort: "decimaal" | "groep" | "procent" | "tekst" | "standaard" }
  | { readonly soort: "moment"; readonly letters: string };

/** De langste notatie die Excel toelaat. */
const LANGSTE = 255;
const KLEUREN =
  /^(zwart|blauw|cyaan|groen|magenta|rood|wit|geel|black|blue|cyan|green|magenta|red|white|yellow|(kleur|color) ?\d+)$/i;
const MOMENT = { nl: "dmjus", en: "dmyhs" } as const;
const VASTE_TEKENS = " $€-+/():!^&'~{}<>=\u00a0";

/** Leest de notatie van TEXT, per deel (positief; negatief; nul; tekst). Wat hier niet bekend is, is niet na te rekenen. */
export function leesNotatie(notatie: string, nederlands: boolean): readonly (readonly Stuk[])[] {
  if (notatie.length > LANGSTE) return gooiNietHier("#VALUE!", zinnen.langeNotatie(notatie.length, LANGSTE));
  const delen: Stuk[][] = [[]];
  const [punt, komma] = nederlands ? ["groep", "decimaal"] : ["decimaal", "groep"];
  const letters = MOMENT[nederlands ? "nl" : "en"];
  for (let i = 0; i < notatie.length;) {
    const rest = notatie.slice(i);
    const deel = delen[delen.length - 1] as Stuk[];
    const teken = rest.charAt(0);
    const [heel = teken, stuk] = leesStuk(rest, teken);
    i += heel.length;
    if (stuk !== undefined) deel.push(stuk);
    else if (heel.length > 1) continue;
    else if (teken === ";") delen.push([]);
    else if (teken === ".") deel.push({ soort: punt as "groep" });
    else if (teken === ",") deel.push({ soort: komma as "groep" });
    else if (letters.includes(teken.toLowerCase())) {
      const [zelfde] = new RegExp(`^${teken}+`, "i").exec(rest) as unknown as [string];
      i += zelfde.length - 1;
      deel.push({ soort: "moment", letters: engels(zelfde.toLowerCase()) });
    } else if (VASTE_TEKENS.includes(teken)) deel.push({ soort: "vast", tekst: teken });
    else return gooiNietHier("#VALUE!", zinnen.vreemdeNotatie(notatie));
  }
  return delen.length > 4 ? gooiNietHier("#VALUE!", zinnen.vreemdeNotatie(notatie)) : delen;
}

/** Wat met een vast teken begint: het stuk, of alleen hoe lang het is als er niets voor in de plaats komt. */
function leesStuk(rest: string, teken: string): readonly [string?, Stuk?] {
  if (teken === "0" || teken === "#" || teken === "?") return [teken, { soort: "cijfer", teken }];
  if (teken === "%") return [teken, { soort: "procent" }];
  if (teken === "@") return [teken, { soort: "tekst" }];
  if (teken === "\\" && rest.length > 1) return [rest.slice(0, 2), { soort: "vast", tekst: rest.charAt(1) }];
  if (teken === "_" && rest.length > 1) return [rest.slice(0, 2), { soort: "vast", tekst: " " }];
  const [woord] = /^(standaard|general)/i.exec(rest) ?? [];
  if (woord !== undefined) return [woord, { soort: "standaard" }];
  if (teken === '"') {
    const eind = rest.indexOf('"', 1);
    return eind < 0 ? [] : [rest.slice(0, eind + 1), { soort: "vast", tekst: rest.slice(1, eind) }];
  }
  if (teken !== "[") return [];
  const eind = rest.indexOf("]");
  const binnen = rest.slice(1, eind);
  if (eind < 0) return [];
  const munt = /^\$([^-\]]*)(-[0-9a-f]+)?$/i.exec(binnen);
  if (munt) return [rest.slice(0, eind + 1), { soort: "vast", tekst: munt[1] ?? "" }];
  return KLEUREN.test(binnen) ? [rest.slice(0, eind + 1)] : [];
}

function engels(letters: string): string {
  return letters.replace(/j/g, "y").replace(/u/g, "h");
}
