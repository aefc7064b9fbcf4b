const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};

/**
 * Een testbestand leeft kort: vroeg en op een eigen draad optimaliseren en opruimen kost meer rekentijd dan het oplevert. Gemeten op
 * test/browser/rooster: een kwart minder. De werkers erven dit; met -i draait Jest zonder.
 */
process.execArgv.push("--max-semi-space-size=64", "--single-threaded-gc", "--interrupt-budget=500000");

/**
 * Jest draait elke test in een eigen wereld, en daarin is het opzoeken van een naam als Array tientallen keren zo duur als erbuiten:
 * de rekenmotor doet dat in elke lus. Wat hier staat, krijgt elk bestand als gewone variabele mee. Alleen wat geen test vervangt.
 */
const sandboxInjectedGlobals =
  "Array ArrayBuffer Error Infinity JSON Map Math Number Object RegExp Set String Symbol Uint8Array WeakMap WeakSet".split(
    " ",
  );

/** @type {import('jest').Config} */
module.exports = {
  // Een derde van de tijd wacht een werker op een browser of LibreOffice; met één meer dan er kernen zijn staat er geen kern stil.
  maxWorkers: availableParallelism() + 1,
  globalSetup: "<rootDir>/test/hulp/gereedschap.js",
  reporters: ["default", "<rootDir>/test/hulp/slotregel.js"],
  projects: [
    {
      displayName: "node",
      testEnvironment: "<rootDir>/test/hulp/nodewereld.js",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(dom|e2e)/"],
      transform,
      sandboxInjectedGlobals,
    },
    {
      displayName: "dom",
      testEnvironment: "<rootDir>/test/hulp/domwereld.js",
      testMatch: ["<rootDir>/test/dom/**/*.test.ts"],
      transform,
      sandboxInjectedGlobals,
    },
    {
      displayName: "e2e",
      testEnvironment: "<rootDir>/test/hulp/nodewereld.js",
      globalSetup: "<rootDir>/test/hulp/testchromium.js",
      globalTeardown: "<rootDir>/test/hulp/testchromium-stop.js",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      transform,
      sandboxInjectedGlobals,
    },
  ],
};
