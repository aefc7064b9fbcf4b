import { toonFormule } from "../../../sharing/toon";
import { kaleTekens } from "../../../sharing/omzetten/tekenwerk";
import { isTeken, type Teken } from "../../../formula/tekens";
import type { Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst } from "../reeks";

/** Twee rekentekens achter elkaar: meestal een tikfout. */
export const dubbelTeken: Regel = {
  id: "dubbel-teken",
  naam: "Twee rekentekens achter elkaar",
  ernst: "waarschuwing",
  waarom:
    "Excel rekent --, +- en /- zonder klagen uit, ook als er een teken te veel getypt is; het plus of min van de uitkomst klopt dan niet.",
  uitweg: "Haal het overbodige teken weg, of zet haakjes om het negatieve deel.",
  zoek: (o) =>
    perReeks(
      eigenFormules(o).flatMap((cel) => {
        const teken = dubbel(cel.formule ?? "");
        return teken === undefined ? [] : [{ cel, teken, soort: o.patroon(cel) }];
      }),
      (groep) => {
        const [{ cel, teken }] = groep;
        const waar = groep.length === 1 ? "de formule" : `${plekkentekst(groep.map((g) => g.cel))}, zoals`;
        return {
          zin: `In ${waar} ${toonFormule(cel.formule ?? "")} ${groep.length === 1 ? "staat" : "; daar staat"} ${teken}.`.replace(
            " ;",
            ";",
          ),
        };
      },
    ),
};

const REKEN = ["+", "-", "*", "/"];

/** "--" vooraan of na een haakje of komma maakt van WAAR een 1, en *-1 keert met opzet het teken om; daar is niets mis mee. */
function dubbel(formule: string): string | undefined {
  const tekens = kaleTekens(formule);
  const isReken = (t: Teken | undefined) => REKEN.some((r) => isTeken(t, r));
  for (const [i, t] of tekens.entries()) {
    const volgende = tekens[i + 1];
    const begin =
      i === 0 || isTeken(tekens[i - 1], "(") || isTeken(tekens[i - 1], ",") || isTeken(tekens[i - 1], "=");
    if (begin || !isReken(t) || !(isTeken(volgende, "-") || isTeken(volgende, "+"))) continue;
    if (isReken(tekens[i - 1])) continue;
    const keertOm =
      isTeken(t, "*") &&
      isTeken(volgende, "-") &&
      (tekens[i + 2]?.soort === "number" || isTeken(tekens[i + 2], "-"));
    if (!keertOm) return `${t.waarde}${volgende?.waarde ?? ""}`;
  }
  return undefined;
}
