import type { Model } from "../../engine/spreadsheet";
import { signalen, type Signaal } from "../../sheet/celstijlen";
import type { Signaalregel, Voorwaarde } from "../../sheet/regels";
import { naarRooster, vanRooster } from "./formuletekst";
import { inStap, stuur } from "./opdracht";
import { hex } from "./opmaak";
import { keurBlad, maakRuimte, vakOp, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

const VERGELIJKING = {
  ">": "isGreaterThan",
  ">=": "isGreaterOrEqualTo",
  "<": "isLessThan",
  "<=": "isLessOrEqualTo",
  "=": "isEqual",
  "<>": "isNotEqual",
} as const;
type Vergelijking = keyof typeof VERGELIJKING;

interface Regel {
  readonly type: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly style?: { readonly textColor?: string; readonly fillColor?: string };
}

/** De signaalregels van een blad; wat een gebruiker in het rooster maakte en geen signaal van ons is, staat er niet bij. */
export function signaalregels(model: Model, blad: string): Signaalregel[] {
  return model.getters.getConditionalFormats(keurBlad(model, blad)).flatMap(({ rule, ranges }) => {
    const regel = rule as Regel;
    const als = voorwaarde(regel);
    const signaal = signaalVan(regel.style);
    return als === undefined || signaal === undefined
      ? []
      : ranges.map((bereik) => ({ bereik, als, signaal }));
  });
}

/** Zet deze signaalregels in plaats van de vorige van dit blad; de eerste gaat voor. */
export function zetSignaalregels(model: Model, blad: string, regels: readonly Signaalregel[]): void {
  const sheetId = keurBlad(model, blad);
  inStap(model, () => {
    for (const { id } of model.getters.getConditionalFormats(sheetId))
      stuur(model, "REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
    for (const { bereik, als, signaal } of regels) {
      const vak = vakOp(blad, bereik);
      maakRuimte(model, vak);
      const ranges = [model.getters.getRangeDataFromZone(sheetId, zoneVan(vak))];
      const kleuren: { kleur: string; vulling?: string } = signalen[signaal];
      const style = {
        textColor: `#${kleuren.kleur}`,
        ...(kleuren.vulling && { fillColor: `#${kleuren.vulling}` }),
      };
      const cf = {
        id: model.uuidGenerator.smallUuid(),
        rule: { type: "CellIsRule", style, ...voorRooster(als) },
      };
      stuur(model, "ADD_CONDITIONAL_FORMAT", { sheetId, cf, ranges }, () => zinnen.regel(bereik));
    }
  });
}

function voorRooster(als: Voorwaarde): { operator: string; values: string[] } {
  if ("formule" in als)
    return { operator: "customFormula", values: [naarRooster(`=${als.formule.replace(/^=/, "")}`)] };
  return { operator: VERGELIJKING[als.celIs], values: [String(als.dan)] };
}

function voorwaarde({ operator, values: [waarde] = [] }: Regel): Voorwaarde | undefined {
  if (waarde === undefined) return undefined;
  if (operator === "customFormula") return { formule: vanRooster(waarde).slice(1) };
  const [celIs] = Object.entries(VERGELIJKING).find(([, naam]) => naam === operator) ?? [];
  if (celIs === undefined || waarde.startsWith("=")) return undefined;
  const getal = waarde.trim() === "" ? NaN : Number(waarde);
  return { celIs: celIs as Vergelijking, dan: Number.isNaN(getal) ? waarde : getal };
}

function signaalVan(stijl: Regel["style"]): Signaal | undefined {
  const namen = Object.keys(signalen) as Signaal[];
  return namen.find((naam) => {
    const s: { kleur: string; vulling?: string } = signalen[naam];
    return hex(stijl?.textColor ?? "") === s.kleur && hex(stijl?.fillColor ?? "") === (s.vulling ?? "");
  });
}
