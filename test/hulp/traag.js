const path = require("node:path");
const { leest, suites, TEST } = require("./inlezen");

/** Wie een van deze leest, start LibreOffice of een browser, of heeft een bouw of een eigen proces nodig. */
const TRAAG = [
  ...["libreoffice", "browser", "bundel", "versebouw", "proefwerkmap", "proces", "ooxmlkeuring"].map((naam) =>
    path.join(__dirname, `${naam}.ts`),
  ),
  path.join(TEST, "../scripts/ontwikkel.js"),
];

/**
 * De testbestanden die langs wat zij inlezen bij LibreOffice, een browser of een bouw uitkomen. Afgeleid in plaats van
 * bijgehouden: een lijst veroudert zodra een test iets anders gaat gebruiken. Langs de broncode komt niemand bij een browser.
 */
function tragesuites() {
  const bekend = new Map(TRAAG.map((pad) => [pad, true]));
  const isTraag = (bestand) => {
    if (!bekend.has(bestand)) {
      bekend.set(bestand, false);
      const inTest = leest(bestand).filter((pad) => bekend.get(pad) || pad.startsWith(TEST));
      bekend.set(bestand, inTest.some(isTraag));
    }
    return bekend.get(bestand);
  };
  return suites().filter(isTraag);
}

module.exports = { tragesuites };
