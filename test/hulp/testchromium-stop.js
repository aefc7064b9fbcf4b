module.exports = require("./testchromium").stop;
