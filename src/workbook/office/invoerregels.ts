import { absoluut, leesGebied } from "../../formula/adres";
import type { Invoerregel, Toegestaan } from "../../sheet/regels";
import type { Doel } from "./zetblad";

/** Gegevensvalidatie, met dezelfde grenzen en koppen als ooxml/regels.ts. Een lege cel mag altijd. */
export function zetInvoerregels({ sheet, formule }: Doel, regels: readonly Invoerregel[]): void {
  for (const regel of regels) {
    const validatie = sheet.getRange(regel.bereik).dataValidation;
    validatie.rule = eis(regel.toegestaan, formule);
    validatie.ignoreBlanks = true;
    validatie.errorAlert = {
      showAlert: true,
      style: regel.waarschuw ? "Warning" : "Stop",
      title: regel.waarschuw ? "Klopt dit?" : "Dit kan hier niet",
      message: regel.fout,
    };
    if (regel.uitleg)
      validatie.prompt = { showPrompt: true, title: regel.uitleg[0], message: regel.uitleg[1] };
  }
}

function eis(t: Toegestaan, formule: (tekst: string) => string): Excel.DataValidationRule {
  switch (t.soort) {
    case "keuze":
      return { list: { inCellDropDown: true, source: t.waarden.join(",") } };
    case "keuzeUit":
      return { list: { inCellDropDown: true, source: `=${uitCellen(t.bereik, formule)}` } };
    case "datum":
      // ISO 8601 leest Excel in elke landinstelling hetzelfde.
      return { date: { operator: "Between", formula1: t.van, formula2: t.tot } };
    case "getal":
      return t.geheel ? { wholeNumber: tussen(t.van, t.tot) } : { decimal: tussen(t.van, t.tot) };
  }
}

function uitCellen(bereik: string, formule: (tekst: string) => string): string {
  return leesGebied(bereik) ? absoluut(bereik) : formule(bereik);
}

function tussen(van?: number, tot?: number): Excel.BasicDataValidation {
  if (van !== undefined && tot !== undefined) return { operator: "Between", formula1: van, formula2: tot };
  if (tot !== undefined) return { operator: "LessThanOrEqualTo", formula1: tot };
  // Zonder grenzen moet het nog een getal zijn: groter dan het kleinste dat Excel kent.
  return { operator: "GreaterThanOrEqualTo", formula1: van ?? -1e307 };
}
