require("./eenmaalontleed");
const { TextDecoder, TextEncoder } = require("node:util");
const { default: Jsdom } = require("jest-environment-jsdom");

/** Een browser zoals jsdom haar maakt, met wat elke web view van Excel heeft en jsdom niet. */
module.exports = class Domwereld extends Jsdom {
  constructor(...alles) {
    super(...alles);
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone });
  }
};
