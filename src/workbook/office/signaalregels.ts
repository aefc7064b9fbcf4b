import { signalen, type Signaal } from "../../sheet/celstijlen";
import type { Signaalregel } from "../../sheet/regels";
import type { Doel } from "./zetblad";

const VERGELIJKING = {
  ">": "GreaterThan",
  ">=": "GreaterThanOrEqual",
  "<": "LessThan",
  "<=": "LessThanOrEqual",
  "=": "EqualTo",
  "<>": "NotEqualTo",
} as const;

/** Voorwaardelijke opmaak. Een nieuwe regel komt in Excel bovenaan, dus de eerste van het plan gaat als laatste. */
export function zetSignaalregels({ sheet, formule }: Doel, regels: readonly Signaalregel[]): void {
  for (const { bereik, als, signaal } of [...regels].reverse()) {
    const lijst = sheet.getRange(bereik).conditionalFormats;
    if ("formule" in als) {
      const { custom } = lijst.add("Custom");
      custom.rule.formula = `=${formule(als.formule.replace(/^=/, ""))}`;
      kleur(custom.format, signaal);
    } else {
      const { cellValue } = lijst.add("CellValue");
      kleur(cellValue.format, signaal);
      const dan = typeof als.dan === "number" ? String(als.dan) : `"${als.dan.replace(/"/g, '""')}"`;
      cellValue.rule = { operator: VERGELIJKING[als.celIs], formula1: `=${dan}` };
    }
  }
}

function kleur(opmaak: Excel.ConditionalRangeFormat, signaal: Signaal): void {
  const s: { kleur: string; vulling?: string } = signalen[signaal];
  opmaak.font.color = `#${s.kleur}`;
  if (s.vulling !== undefined) opmaak.fill.color = `#${s.vulling}`;
}
