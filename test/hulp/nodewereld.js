require("./eenmaalontleed");

/** Node zoals Jest het geeft, met wat een werker maar één keer hoeft te ontleden. */
module.exports = require("jest-environment-node");
