const { vindChromium } = require("../../scripts/chromium");
const { vindLibreOffice } = require("../../scripts/libreoffice");

/**
 * Zoekt, en installeert waar dat mag, wat de tests nodig hebben, na elkaar en voordat zij beginnen: twee tests die tegelijk
 * installeren zitten elkaar in de weg. Lukt het niet, dan zeggen de tests die het nodig hebben zelf hoe het te krijgen is.
 */
module.exports = () => {
  for (const vind of [vindChromium, vindLibreOffice])
    try {
      vind();
    } catch (fout) {
      console.error(fout.message);
    }
};
