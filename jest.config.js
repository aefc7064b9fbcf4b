const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  // Een derde van de tijd wacht een werker op een browser of LibreOffice; met één meer dan er kernen zijn staat er geen kern stil.
  maxWorkers: availableParallelism() + 1,
  globalSetup: "<rootDir>/test/hulp/gereedschap.js",
  reporters: ["default", "<rootDir>/test/hulp/slotregel.js"],
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(dom|e2e)/"],
      transform,
    },
    {
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/dom/**/*.test.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/hulp/testchromium.js",
      globalTeardown: "<rootDir>/test/hulp/testchromium-stop.js",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      transform,
    },
  ],
};
