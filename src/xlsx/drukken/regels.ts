import { vanIso } from "../../domain/datum";
import { absoluut, leesGebied } from "../../formula/adres";
import { formuleInBestand } from "../../functions/mechaniek/inbestand";
import type { Invoerregel, Signaalregel, Toegestaan, Voorwaarde } from "../../sheet/regels";
import { signaalnummer } from "./stijlen";
import { el, lijst, tekst } from "./xml";

const VERGELIJKING = {
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  "=": "equal",
  "<>": "notEqual",
} as const;

/** Voorwaardelijke opmaak; de eerste regel gaat voor. */
export function signaalregelsXml(regels: readonly Signaalregel[]): string {
  return regels
    .map((regel, i) => {
      const { attributen, formule } = voorwaarde(regel.als);
      return el(
        "conditionalFormatting",
        { sqref: regel.bereik },
        el(
          "cfRule",
          {
            type: attributen.type,
            dxfId: signaalnummer(regel.signaal),
            priority: i + 1,
            operator: attributen.operator,
          },
          el("formula", {}, tekst(formule)),
        ),
      );
    })
    .join("");
}

function voorwaarde(als: Voorwaarde) {
  if ("formule" in als)
    return {
      attributen: { type: "expression", operator: undefined },
      formule: formuleInBestand(als.formule.replace(/^=/, "")).tekst,
    };
  const dan = typeof als.dan === "number" ? String(als.dan) : `"${als.dan.replace(/"/g, '""')}"`;
  return { attributen: { type: "cellIs", operator: VERGELIJKING[als.celIs] }, formule: dan };
}

/** Gegevensvalidatie. Een lege cel mag altijd: of leeg goed is, zegt de functie. */
export function invoerregelsXml(regels: readonly Invoerregel[]): string {
  return lijst("dataValidations", regels.map(invoerregel));
}

function invoerregel(regel: Invoerregel): string {
  const { type, operator, formules } = eis(regel.toegestaan);
  return el(
    "dataValidation",
    {
      type,
      errorStyle: regel.waarschuw ? "warning" : undefined,
      operator,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: regel.waarschuw ? "Klopt dit?" : "Dit kan hier niet",
      error: regel.fout,
      promptTitle: regel.uitleg?.[0],
      prompt: regel.uitleg?.[1],
      sqref: regel.bereik,
    },
    formules.map((f, i) => el(`formula${i + 1}`, {}, tekst(f))),
  );
}

function eis(t: Toegestaan): { type: string; operator?: string; formules: readonly string[] } {
  switch (t.soort) {
    case "keuze":
      return { type: "list", formules: [`"${t.waarden.join(",")}"`] };
    case "keuzeUit":
      return { type: "list", formules: [leesGebied(t.bereik) ? absoluut(t.bereik) : t.bereik] };
    case "datum":
      return { type: "date", ...tussen(dag(t.van), dag(t.tot)) };
    case "getal":
      return { type: t.geheel ? "whole" : "decimal", ...tussen(t.van, t.tot) };
  }
}

function tussen(van?: number, tot?: number): { operator?: string; formules: string[] } {
  if (van !== undefined && tot !== undefined) return { formules: [String(van), String(tot)] };
  if (van !== undefined) return { operator: "greaterThanOrEqual", formules: [String(van)] };
  // Zonder grenzen moet het nog een getal zijn: groter dan het kleinste dat Excel kent.
  if (tot === undefined) return { operator: "greaterThanOrEqual", formules: ["-1E+307"] };
  return { operator: "lessThanOrEqual", formules: [String(tot)] };
}

function dag(iso: string): number {
  const nummer = vanIso(iso);
  if (nummer === undefined) throw new Error(`“${iso}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  return nummer;
}
