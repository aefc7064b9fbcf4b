import { toonKorteDatum } from "../../language/datums";
import { meervoud } from "../../sharing/regels";
import type { Akkoord } from "./akkoorden";
import type { Bevindingbeeld, Controlebeeld } from "./beeld";
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

/** Wat er nog openstaat. */
export function openstaand<B extends { readonly akkoord?: Akkoord }>(
  bevindingen: readonly B[],
): readonly B[] {
  return bevindingen.filter((b) => b.akkoord === undefined);
}

/** Het verslag als regels voor de opdrachtregel. */
export function controletekst(beeld: Controlebeeld, metFormules: boolean): readonly string[] {
  const open = openstaand(beeld.bevindingen);
  const akkoord = beeld.bevindingen.filter((b) => b.akkoord !== undefined);
  return [
    beeld.kop,
    ...ERNSTEN.flatMap((ernst) => {
      const hier = open.filter((b) => b.ernst === ernst);
      if (hier.length === 0) return [];
      return ["", `${ERNSTNAMEN[ernst]} (${hier.length}):`, ...hier.flatMap(regelsVan)];
    }),
    ...(akkoord.length === 0
      ? []
      : [
          "",
          `Akkoord (${akkoord.length}):`,
          ...akkoord.map(({ plek, naam, akkoord: a }) => `  ${plek}: ${naam}. ${akkoordtekst(a)}`),
        ]),
    ...lijst("Niet bekeken:", beeld.nietBekeken),
    ...lijst("Wat er meegaat met dit bestand:", beeld.meegaat),
    ...(metFormules ? formuletekst(beeld.formules) : []),
  ];
}

/** "2 fouten, 1 waarschuwing en niets ter aandacht; 3 akkoord." */
export function samenvatting(bevindingen: readonly Pick<Bevindingbeeld, "ernst" | "akkoord">[]): string {
  const open = openstaand(bevindingen);
  const tel = (ernst: Ernst) => open.filter((b) => b.ernst === ernst).length;
  const akkoord = bevindingen.length - open.length;
  const erbij =
    akkoord === 0 ? "" : ` Op ${meervoud(akkoord, "bevinding is", "bevindingen is")} akkoord gegeven.`;
  if (open.length === 0) return `Niets gevonden.${erbij}`;
  return `Gevonden: ${meervoud(tel("fout"), "fout", "fouten")}, ${meervoud(tel("waarschuwing"), "waarschuwing", "waarschuwingen")} en ${tel("aandacht")} ter aandacht.${erbij}`;
}

function regelsVan({ plek, zin, uitweg, regel }: Bevindingbeeld): string[] {
  return [`  ${plek}: ${zin}`, `    ${uitweg} [${regel}]`];
}

/** "Zo afgesproken (A. Jansen, 1-7-2024)". */
export function akkoordtekst(a: Akkoord | undefined): string {
  return a === undefined
    ? ""
    : `${a.reden} (${[a.naam, toonKorteDatum(a.datum)].filter((d) => d !== "").join(", ")})`;
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
