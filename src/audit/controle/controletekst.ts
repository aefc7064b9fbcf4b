import { toonKorteDatum } from "../../language/datums";
import { meervoud } from "../../sharing/regels";
import { plekVan, type Gevonden } from "./controle";
import type { Formuleregel } from "./formulelijst";
import type { Ernst } from "./regel";

/** Hoe een ernst boven een lijst heet. */
export const ERNSTNAMEN: Readonly<Record<Ernst, string>> = {
  fout: "Fouten",
  waarschuwing: "Waarschuwingen",
  aandacht: "Ter aandacht",
};

/** De ernst op volgorde, het ergste eerst. */
export const ERNSTEN = ["fout", "waarschuwing", "aandacht"] as const satisfies readonly Ernst[];

/** Alles wat op één plaats te lezen hoort: wat er gevonden is, waar akkoord op is, en wat er niet bekeken is. */
export interface Controleverslag {
  readonly gevonden: readonly Gevonden[];
  readonly nietBekeken: readonly string[];
  readonly meegaat: readonly string[];
  readonly formules: readonly Formuleregel[];
}

/** Wat er nog openstaat. */
export function openstaand(gevonden: readonly Gevonden[]): readonly Gevonden[] {
  return gevonden.filter((g) => g.akkoord === undefined);
}

/** Het verslag als regels voor de opdrachtregel. */
export function controletekst(verslag: Controleverslag, metFormules: boolean): readonly string[] {
  const open = openstaand(verslag.gevonden);
  const akkoord = verslag.gevonden.filter((g) => g.akkoord !== undefined);
  return [
    samenvatting(verslag.gevonden),
    ...ERNSTEN.flatMap((ernst) => {
      const hier = open.filter((g) => g.regel.ernst === ernst);
      if (hier.length === 0) return [];
      return ["", `${ERNSTNAMEN[ernst]} (${hier.length}):`, ...hier.flatMap(regelsVan)];
    }),
    ...(akkoord.length === 0
      ? []
      : [
          "",
          `Akkoord (${akkoord.length}):`,
          ...akkoord.map(
            (g) =>
              `  ${plekVan(g)}: ${g.regel.naam}. ${g.akkoord?.reden ?? ""} (${g.akkoord?.naam ?? ""}, ${toonKorteDatum(g.akkoord?.datum ?? 0)})`,
          ),
        ]),
    ...lijst("Niet bekeken:", verslag.nietBekeken),
    ...lijst("Wat er meegaat met dit bestand:", verslag.meegaat),
    ...(metFormules ? formuletekst(verslag.formules) : []),
  ];
}

/** "2 fouten, 1 waarschuwing en niets ter aandacht; 3 akkoord." */
export function samenvatting(gevonden: readonly Gevonden[]): string {
  const open = openstaand(gevonden);
  const tel = (ernst: Ernst) => open.filter((g) => g.regel.ernst === ernst).length;
  const akkoord = gevonden.length - open.length;
  const erbij =
    akkoord === 0 ? "" : ` Op ${meervoud(akkoord, "bevinding is", "bevindingen is")} akkoord gegeven.`;
  if (open.length === 0) return `Niets gevonden.${erbij}`;
  return `Gevonden: ${meervoud(tel("fout"), "fout", "fouten")}, ${meervoud(tel("waarschuwing"), "waarschuwing", "waarschuwingen")} en ${tel("aandacht")} ter aandacht.${erbij}`;
}

function regelsVan(g: Gevonden): string[] {
  return [`  ${plekVan(g)}: ${g.zin}`, `    ${g.uitweg ?? g.regel.uitweg} [${g.regel.id}]`];
}

function lijst(kop: string, regels: readonly string[]): string[] {
  return regels.length === 0 ? [] : ["", kop, ...regels.map((r) => `  ${r}`)];
}

function formuletekst(formules: readonly Formuleregel[]): string[] {
  const cellen = formules.reduce((som, f) => som + f.aantal, 0);
  return lijst(
    `Formules: ${meervoud(cellen, "cel", "cellen")}, ${meervoud(formules.length, "verschillende formule", "verschillende formules")}:`,
    formules.map((f) => `${f.blad}!${f.waar} (${f.aantal}): ${f.formule}`),
  );
}
