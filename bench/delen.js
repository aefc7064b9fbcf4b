// node bench/delen.js: tijd en geheugen van het delen van een werkmap met twee miljoen cellen, in een eigen proces.
const { spawnSync } = require("node:child_process");
const { zipSync, strToU8 } = require("fflate");

const RIJEN = 100_000;
const KOLOMMEN = 20;
const AANROEPEN = 1000;
/** Zo lang is de lijst cliënten in één functie. */
const LIJST = 10_000;
const DOEL = { seconden: 15, megabytes: 1000 };

if (process.argv[2] === "meet") meet();
else {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=4096", __filename, "meet"],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  const { seconden, megabytes, cellen, omgezet, blad } = JSON.parse(stdout);
  const goed = seconden <= DOEL.seconden && megabytes <= DOEL.megabytes;
  console.log(
    `delen van ${cellen.toLocaleString("nl-NL")} cellen (blad van ${blad} MB, ${omgezet} formules): ` +
      `${seconden.toLocaleString("nl-NL")} s, ${megabytes.toLocaleString("nl-NL")} MB; ` +
      `doel ${DOEL.seconden} s en ${DOEL.megabytes.toLocaleString("nl-NL")} MB${goed ? "" : " NIET GEHAALD"}`,
  );
}

/** Een blad vol getallen, met in de laatste kolom van de eerste rijen een functie, en één functie over een lange lijst. */
function werkmap() {
  const letters = Array.from({ length: KOLOMMEN }, (_, k) => String.fromCharCode(65 + k));
  const rijen = [];
  let minutenA = 0;
  for (let r = 1; r <= RIJEN; r++) {
    const cellen = letters.map((l, k) => {
      const minuten = 60 + ((r * 7 + k * 13) % 1200) / 10;
      if (k === 0 && r <= LIJST) minutenA += minuten;
      if (l === "T" && r <= AANROEPEN)
        return `<c r="T${r}"><f>_xldudf_WMO_MINUTEN_PER_MAAND(A${r})</f><v>${((60 + ((r * 7) % 1200) / 10) * 52) / 12}</v></c>`;
      return `<c r="${l}${r}" s="0"><v>${minuten}</v></c>`;
    });
    rijen.push(`<row r="${r}">${cellen.join("")}</row>`);
  }
  const kosten = (minutenA / 60) * 52 * 37.2;
  const som = `<row r="${RIJEN + 1}"><c r="A${RIJEN + 1}"><f>_xldudf_WMO_KOSTEN_PXQ(A1:A${LIJST},37.2)</f><v>${kosten}</v></c></row>`;
  const blad = strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rijen.join("")}${som}</sheetData></worksheet>`,
  );
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const rels = (soort, doel) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/${soort}" Target="${doel}"/></Relationships>`,
    );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const bytes = zipSync(
    {
      "[Content_Types].xml": strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
      ),
      "_rels/.rels": rels("officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${rel}"><sheets><sheet name="Groot" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": rels("worksheet", "worksheets/sheet1.xml"),
      "xl/worksheets/sheet1.xml": blad,
    },
    { level: 1 },
  );
  return { bytes, megabytes: Math.round(blad.length / 1e6) };
}

function meet() {
  if (process.argv[3] === undefined) {
    // Het maken van het voorbeeld kost zelf veel geheugen: dat gebeurt in een ander proces.
    const fs = require("node:fs");
    const os = require("node:os");
    const path = require("node:path");
    const pad = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "wmo-bench-")), "groot.xlsx");
    const { bytes, megabytes } = werkmap();
    fs.writeFileSync(pad, bytes);
    const uit = spawnSync(process.execPath, [__filename, "meet", pad, String(megabytes)], {
      encoding: "utf8",
    });
    fs.rmSync(path.dirname(pad), { recursive: true, force: true });
    process.stdout.write(uit.stdout);
    process.stderr.write(uit.stderr);
    process.exitCode = uit.status;
    return;
  }
  require("../scripts/ts-hook");
  const fs = require("node:fs");
  const { deelWerkmap } = require("../src/sharing/deel.ts");
  const invoer = new Uint8Array(fs.readFileSync(process.argv[3]));
  const begin = process.hrtime.bigint();
  const { bestand, verslag } = deelWerkmap(invoer, { datum: "2024-07-01" });
  const seconden = Number((process.hrtime.bigint() - begin) / 10_000_000n) / 100;
  if (bestand === undefined) throw new Error(JSON.stringify(verslag).slice(0, 2000));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
  process.stdout.write(
    JSON.stringify({
      seconden,
      megabytes,
      cellen: RIJEN * KOLOMMEN,
      omgezet: verslag.omgezet.length,
      blad: Number(process.argv[4]),
    }),
  );
}
