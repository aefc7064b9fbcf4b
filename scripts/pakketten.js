const path = require("node:path");

const MODULES = path.resolve(__dirname, "../node_modules");

/** De bestanden van anderen die de proefwerkmap laadt: onveranderd, uit hun npm-pakket, onder /pakket/. */
const PAKKETTEN = {
  "owl.js": "@odoo/owl/dist/owl.iife.min.js",
  "owl-licentie.txt": "@odoo/owl/LICENSE",
  "chart.js": "chart.js/dist/chart.umd.min.js",
  "o-spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js",
  "o-spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "o-spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "o-spreadsheet-licentie.txt": "@odoo/o-spreadsheet/LICENSE",
  "bootstrap.css": "bootstrap/dist/css/bootstrap.min.css",
  "excel.js": "@microsoft/office-js/dist/excel-web-16.00.js",
};

/** Het bestand achter /pakket/<naam>, of undefined. */
function pakketbestand(naam) {
  return Object.hasOwn(PAKKETTEN, naam) ? path.join(MODULES, PAKKETTEN[naam]) : undefined;
}

module.exports = { MODULES, pakketbestand };
