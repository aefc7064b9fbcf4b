const fs = require("node:fs");

/** Sluit af met één regel "N passed, N failed". Met CI=true mag niets zijn overgeslagen. */
module.exports = class Slotregel {
  onRunComplete(_, uitslag) {
    const overgeslagen = uitslag.numPendingTests + uitslag.numTodoTests;
    // Een testbestand dat niet laadt, telt als één mislukte test.
    const mislukt = uitslag.numFailedTests + uitslag.numRuntimeErrorTestSuites;
    const regel = `${uitslag.numPassedTests} passed, ${mislukt} failed${overgeslagen ? `, ${overgeslagen} skipped` : ""}\n`;
    this.overgeslagen = process.env.CI === "true" ? overgeslagen : 0;
    process.on("exit", () => fs.writeSync(1, regel));
  }

  getLastError() {
    if (this.overgeslagen)
      return new Error(`Met CI=true mag niets worden overgeslagen: ${this.overgeslagen} tests.`);
    return undefined;
  }
};
