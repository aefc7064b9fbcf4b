const { onderProgramFiles, vindProgramma } = require("./programma");

/** Het pad van LibreOffice voor de tests van werkmappen. */
function vindLibreOffice() {
  return vindProgramma({
    omgeving: "WMO_SOFFICE",
    namen: ["soffice", "libreoffice"],
    paden: [
      ...onderProgramFiles("LibreOffice/program/soffice.exe"),
      "/usr/lib/libreoffice/program/soffice",
      "/opt/libreoffice/program/soffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ],
    pakketten: ["libreoffice-calc"],
    nodig: "De tests van werkmappen hebben LibreOffice Calc nodig. Installeer het",
  });
}

module.exports = { vindLibreOffice };
