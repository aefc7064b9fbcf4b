const { execFileSync } = require("node:child_process");
const path = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;
const { DependencyResolver } = require("jest-resolve-dependencies");
const { buildSnapshotResolver } = require("jest-snapshot");

/** Wat er anders is dan in main en in de laatste commit, en wat git nog niet kent; zonder git niets. */
function gewijzigd() {
  const git = (...opties) => {
    try {
      return execFileSync("git", opties, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
        .trim()
        .split("\n");
    } catch {
      return [];
    }
  };
  const [wortel] = git("rev-parse", "--show-toplevel");
  return [
    ...git("diff", "--name-only", "HEAD"),
    ...git("diff", "--name-only", "main...HEAD"),
    ...git("ls-files", "--others", "--exclude-standard", "--full-name"),
  ]
    .filter((naam) => naam !== "")
    .map((naam) => path.join(wortel, naam));
}

/** Zet de suites die een gewijzigd bestand raken vooraan, ook als het langs andere bestanden is. */
module.exports = class GeraaktEerst extends Sequencer {
  async sort(suites) {
    const bestanden = new Set(gewijzigd());
    const geraakt = new Set();
    for (const context of new Set(suites.map((s) => s.context))) {
      const lezer = new DependencyResolver(
        context.resolver,
        context.hasteFS,
        await buildSnapshotResolver(context.config),
      );
      const eigen = new Set(suites.filter((s) => s.context === context).map((s) => s.path));
      for (const pad of lezer.resolveInverse(bestanden, (p) => eigen.has(p))) geraakt.add(pad);
    }
    const gesorteerd = super.sort(suites);
    return [
      ...gesorteerd.filter((s) => geraakt.has(s.path)),
      ...gesorteerd.filter((s) => !geraakt.has(s.path)),
    ];
  }
};
