const { execFileSync } = require("node:child_process");
const path = require("node:path");
const { bereik, suites, tekst, TEST } = require("./inlezen");

const WORTEL = path.resolve(TEST, "..");
const SRC = path.join(WORTEL, "src") + path.sep;

/** Wat er anders is dan in main en in de laatste commit, en wat git nog niet kent; zonder git niets. */
function gewijzigd() {
  const git = (...opties) => {
    try {
      return execFileSync("git", opties, {
        cwd: WORTEL,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      })
        .trim()
        .split("\n");
    } catch {
      return [];
    }
  };
  const namen = [
    ...git("diff", "--name-only", "HEAD"),
    ...git("diff", "--name-only", "main...HEAD"),
    ...git("ls-files", "--others", "--exclude-standard"),
  ];
  return [...new Set(namen)].filter((naam) => naam !== "").map((naam) => path.join(WORTEL, naam));
}

const leestBestanden = (delen) =>
  [...delen].some((pad) => pad.startsWith(TEST) && /"node:(fs|child_process)"/.test(tekst(pad)));

/**
 * De testbestanden die een wijziging raakt, ook langs andere bestanden. Wat geen test inleest (een geval, een handleiding, opmaak), raakt
 * elke test die zelf bestanden opent; wat de tests of de pakketten instelt, raakt alles. Een test die niets van src inleest en wel
 * bestanden opent, kijkt naar alle bestanden: die hoort er altijd bij.
 */
function geraakt(paden, bestanden) {
  if (bestanden.length === 0) return paden;
  const code = new Set(suites().flatMap((pad) => [...bereik(pad)]));
  const los = bestanden.filter((pad) => !code.has(pad));
  if (los.some((pad) => !(pad.startsWith(TEST) || pad.startsWith(SRC) || pad.endsWith(".md")))) return paden;
  return paden.filter((pad) => {
    const delen = bereik(pad);
    if (bestanden.some((b) => delen.has(b))) return true;
    return leestBestanden(delen) && (los.length > 0 || ![...delen].some((deel) => deel.startsWith(SRC)));
  });
}

/** De filter van jest, voor elk project apart. */
module.exports = (paden) => {
  const filtered = geraakt(paden, gewijzigd());
  process.stderr.write(
    `Geraakt door wat er gewijzigd is: ${filtered.length} van ${paden.length} testbestanden.\n`,
  );
  return Promise.resolve({ filtered });
};
module.exports.geraakt = geraakt;
