const { tragesuites } = require("./test/hulp/traag");
const alles = require("./jest.config");

const letterlijk = (pad) => `^${pad.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;

/**
 * npm run snel: wat zonder LibreOffice, browser en bouw kan, en wat een wijziging raakt vooraan.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...alles,
  globalSetup: undefined,
  globalTeardown: undefined,
  testSequencer: "<rootDir>/test/hulp/geraakteerst.js",
  projects: alles.projects
    .filter(({ displayName }) => displayName !== "e2e")
    .map((project) => ({
      ...project,
      testPathIgnorePatterns: [
        ...(project.testPathIgnorePatterns ?? ["/node_modules/"]),
        ...tragesuites().map(letterlijk),
      ],
    })),
};
