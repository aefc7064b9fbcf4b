import { hoofd } from "./hoofd";
import { maakUitvoer } from "./uitvoer";

void hoofd(process.argv.slice(2), {
  invoer: process.stdin,
  schrijf: maakUitvoer(process.stdout, () => process.exit()),
  foutregel: (zin) => process.stderr.write(`${zin}\n`),
  map: process.cwd(),
  omgeving: process.env,
}).then((code) => {
  process.exitCode = code;
});
