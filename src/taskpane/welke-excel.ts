/**
 * Waar de invoegtoepassing werkt. Bron: Microsofts tabellen van ExcelApi 1.12, CustomFunctionsRuntime 1.3 en SharedRuntime 1.1, de eisen in
 * manifest.xml. Een oudere Excel biedt haar niet aan; dit is dus voor wie wil weten wat een collega ermee kan.
 */
export const WELKE_EXCEL =
  "De invoegtoepassing werkt in Excel van Microsoft 365 (versie 2008 of later), Excel 2021 of later, Excel voor Mac 16.40 of later en " +
  "Excel op het web. Excel 2016 en 2019 met een volumelicentie, Excel op een iPad en LibreOffice bieden haar niet aan. Een deelbare " +
  "werkmap, op gewone formules, werkt overal.";
