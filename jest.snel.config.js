const { availableParallelism } = require("node:os");
const { tragesuites } = require("./test/hulp/traag");
const alles = require("./jest.config");

const letterlijk = (pad) => `^${pad.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;

// Van wat willekeurig of groot is een kwart, behalve voor wie zelf iets vraagt.
process.env.WMO_RONDES ??= "0.25";

/**
 * npm run snel: wat zonder LibreOffice, browser en bouw kan, en daarvan wat een wijziging raakt, het dichtstbijzijnde eerst, tot de minuut om
 * is. Zonder wijziging is alles geraakt. De laatste regel zegt wat er niet draaide.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...alles,
  globalSetup: undefined,
  globalTeardown: undefined,
  // Hier wacht niemand op een browser of LibreOffice.
  maxWorkers: availableParallelism(),
  filter: "<rootDir>/test/hulp/geraakt.js",
  passWithNoTests: true,
  reporters: [...alles.reporters, "<rootDir>/test/hulp/snelslot.js"],
  projects: alles.projects
    .filter(({ displayName }) => displayName !== "e2e")
    .map((project) => ({
      ...project,
      runner: "<rootDir>/test/hulp/snelloper.js",
      testPathIgnorePatterns: [
        ...(project.testPathIgnorePatterns ?? ["/node_modules/"]),
        ...tragesuites().map(letterlijk),
      ],
    })),
};
