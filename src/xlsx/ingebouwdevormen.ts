/** De getalvormen die een werkmap alleen bij nummer noemt (ECMA-376 deel 1, 18.8.30). */
const INGEBOUWD: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd-mm-yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd-mm-yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};

/** De notatie bij een ingebouwd nummer, zoals een Nederlandse Excel haar toont; undefined als het geen ingebouwd nummer is. */
export function ingebouwdeVorm(nummer: string | undefined): string | undefined {
  return INGEBOUWD[nummer ?? "0"];
}
