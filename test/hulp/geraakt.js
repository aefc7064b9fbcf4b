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
  delen.some((pad) => pad.startsWith(TEST) && /"node:(fs|child_process)"/.test(tekst(pad)));

/**
 * De testbestanden die een wijziging raakt, met hoe dichtbij zij is: zoveel stappen langs wat zij inlezen. Wat geen test inleest (een geval,
 * een handleiding, opmaak), raakt elke test die zelf bestanden opent; wat de tests of de pakketten instelt, raakt alles. Een test die niets
 * van src inleest en wel bestanden opent, kijkt naar alle bestanden: die hoort er altijd bij.
 */
function geraakt(paden, bestanden) {
  const code = new Set(suites().flatMap((pad) => [...bereik(pad).keys()]));
  const los = bestanden.filter((pad) => !code.has(pad));
  const alles =
    bestanden.length === 0 ||
    los.some((pad) => !(pad.startsWith(TEST) || pad.startsWith(SRC) || pad.endsWith(".md")));
  const stappen = paden.map((pad) => {
    const delen = bereik(pad);
    const afstand = Math.min(...bestanden.map((b) => delen.get(b) ?? Infinity));
    if (afstand < Infinity) return [pad, afstand];
    const namen = [...delen.keys()];
    const kijkt = leestBestanden(namen) && (los.length > 0 || !namen.some((deel) => deel.startsWith(SRC)));
    return [pad, kijkt ? 1 : Infinity];
  });
  return new Map(alles ? stappen : stappen.filter(([, afstand]) => afstand < Infinity));
}

/** De filter van jest, voor elk project apart. */
module.exports = (paden) => {
  const filtered = [...geraakt(paden, gewijzigd()).keys()];
  process.stderr.write(
    `Geraakt door wat er gewijzigd is: ${filtered.length} van ${paden.length} testbestanden.\n`,
  );
  return Promise.resolve({ filtered });
};
module.exports.geraakt = geraakt;
module.exports.gewijzigd = gewijzigd;
