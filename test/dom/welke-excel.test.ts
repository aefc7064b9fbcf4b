import { formulieren } from "../../src/taskpane/formulieren";
import { functielijst } from "../../src/taskpane/functielijst";
import { startpagina } from "../../src/taskpane/startpagina";
import { verbinding } from "../../src/taskpane/verbinding";
import { WELKE_EXCEL } from "../../src/taskpane/welke-excel";

/** Microsofts tabellen bij de eisen in het manifest: ExcelApi 1.12, CustomFunctionsRuntime 1.3, SharedRuntime 1.1. */
const NODIG = ["Microsoft 365 (versie 2008", "Excel 2021", "Mac 16.40", "op het web"];
const NIET = ["2016", "2019", "iPad", "LibreOffice"];

test("het paneel en de hulppagina zeggen welke Excel nodig is, en wat er in een andere werkt", () => {
  const hulp = document.createElement("main");
  functielijst(hulp);
  for (const tekst of [hulp.textContent, startpagina(formulieren, { verbinding: verbinding() }).textContent])
    expect(tekst).toContain(WELKE_EXCEL);
  for (const woord of [...NODIG, ...NIET, "gewone formules"]) expect(WELKE_EXCEL).toContain(woord);
});
