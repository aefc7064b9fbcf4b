import fs from "node:fs";
import { hoofd, onvoorzien } from "./hoofd";
import { FOUT_GEBRUIK, Gebruiksfout } from "./opdracht";
import { maakOngestoord } from "./ongestoord";
import { maakUitvoer } from "./uitvoer";
import { maakVoortgang } from "./voortgang";

/** Van een map maakt Node een invoer zonder iets erin, en dan lijkt alles goed te gaan. */
function standaardinvoer(): AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean } {
  const stand = fs.fstatSync(0);
  return stand.isDirectory() ? eenMap() : process.stdin;
}

// eslint-disable-next-line require-yield -- een invoer die meteen zegt wat eraan schort
async function* eenMap(): AsyncGenerator<string> {
  await Promise.resolve();
  throw new Gebruiksfout(
    "De standaardinvoer is een map. Geef een bestand met formules, bijvoorbeeld: wmo reken < formules.txt.",
  );
}

const argumenten = process.argv.slice(2);
const foutregel = (zin: string) => void process.stderr.write(`${zin}\n`);
// Is er niemand die de foutuitvoer leest, dan is dat geen fout van de opdracht.
process.stderr.on("error", () => undefined);
// Het laatste vangnet: wat buiten een opdracht om misgaat, is ook één zin.
for (const soort of ["uncaughtException", "unhandledRejection"])
  process.on(soort, (fout: unknown) => {
    foutregel(onvoorzien(argumenten, fout));
    process.exit(FOUT_GEBRUIK);
  });

void hoofd(argumenten, {
  invoer: standaardinvoer(),
  schrijf: maakUitvoer(process.stdout),
  foutregel,
  // Alleen voor wie zit te kijken: een verslag in een bestand krijgt geen stappen.
  voortgang: process.stderr.isTTY ? maakVoortgang(foutregel) : () => undefined,
  ongestoord: maakOngestoord(process),
  map: process.cwd(),
  omgeving: process.env,
}).then((code) => {
  process.exitCode = code;
});
