const { default: Loper } = require("jest-runner");
const { geraakt, gewijzigd } = require("./geraakt");
const { bereik } = require("./inlezen");

/** Zolang duurt een testbestand dat hier nog niet heeft gedraaid, per bestand dat het inleest. */
const GESCHAT = 10;

/** Wat het dichtst bij de wijziging staat eerst; daarbinnen wat het kortst duurt, zodat er zoveel mogelijk in de tijd past. */
function volgorde(tests, bestanden) {
  const stappen = geraakt(
    tests.map(({ path }) => path),
    bestanden,
  );
  const duur = new Map(tests.map((test) => [test, test.duration ?? GESCHAT * bereik(test.path).size]));
  const afstand = ({ path }) => stappen.get(path) ?? Infinity;
  return tests.toSorted((a, b) =>
    afstand(a) === afstand(b) ? duur.get(a) - duur.get(b) : afstand(a) - afstand(b),
  );
}

/** Draait de tests van npm run snel tot de tijd om is, en onthoudt welke niet zijn afgemaakt. */
class Snelloper extends Loper {
  /** In seconden na de start; met opstarten van npm en afsluiten blijft het onder een minuut. */
  static tijd = 53;
  static over = [];

  async runTests(tests, wacht, opties) {
    const over = new Set(tests.map(({ path }) => path));
    for (const gebeurtenis of ["test-file-success", "test-file-failure"])
      this.on(gebeurtenis, ([{ path }]) => wacht.isInterrupted() || over.delete(path));
    const wekker = setTimeout(
      () => wacht.setState({ interrupted: true }),
      (Snelloper.tijd - process.uptime()) * 1000,
    );
    // Een werker die midden in een test wordt gestopt, is hier geen lek: jest zegt dat er anders bij.
    const meld = console.error;
    console.error = (...regels) => wacht.isInterrupted() || meld(...regels);
    try {
      // Ook één testbestand in een werker: alleen die is halverwege te stoppen.
      await super.runTests(volgorde(tests, gewijzigd()), wacht, { ...opties, serial: false });
    } finally {
      clearTimeout(wekker);
      console.error = meld;
      Snelloper.over = [...over];
    }
  }
}

module.exports = Snelloper;
module.exports.volgorde = volgorde;
