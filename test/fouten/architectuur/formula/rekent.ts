import "@odoo/o-spreadsheet";
import "@borgar/fx/xlsx";
import "node:fs";
