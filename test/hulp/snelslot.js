const fs = require("node:fs");
const path = require("node:path");
const { suites, TEST } = require("./inlezen");
const Snelloper = require("./snelloper");

/** Een handvol bij name, meer per kamer geteld. */
function opsomming(paden) {
  const namen = paden.map((pad) => path.relative(TEST, pad).replaceAll(path.sep, "/")).toSorted();
  if (namen.length <= 12) return namen.join(", ");
  const kamers = new Map();
  for (const kamer of namen.map((naam) => naam.split("/")[0]))
    kamers.set(kamer, (kamers.get(kamer) ?? 0) + 1);
  return [...kamers].map(([kamer, aantal]) => `${kamer} ${aantal}`).join(", ");
}

/** Wat npm run snel als laatste zegt: hoeveel zij niet beproefde, en wat daarvan wel geraakt was. */
function slot(gedraaid, alle, over) {
  const rest =
    over.length === 0
      ? ""
      : `De tijd was om: ${over.length} geraakte testbestanden zijn niet of half beproefd: ${opsomming(over)}.\n`;
  return `${rest}npm run snel draaide ${gedraaid} van de ${alle} testbestanden; npm test draait ze alle ${alle}.\n`;
}

module.exports = class Snelslot {
  onRunComplete(_, uitslag) {
    const regel = slot(uitslag.testResults.length, suites().length, Snelloper.over);
    process.on("exit", () => fs.writeSync(1, regel));
  }
};
module.exports.slot = slot;
