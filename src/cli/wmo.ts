import { VERSIE } from "../functions/versie";
import { FOUT_GEBRUIK, Gebruiksfout, GOED, type Wereld } from "./opdracht";
import { opdrachten } from "./opdrachten";
import { maakUitvoer } from "./uitvoer";

const HULP = ["--help", "-h"];

/** De opdrachtregel; geeft de afsluitcode. */
async function hoofd(argumenten: readonly string[], wereld: Wereld): Promise<number> {
  const [eerste, ...rest] = argumenten;
  if (eerste === undefined)
    throw new Gebruiksfout(`Geef een opdracht: ${namen()}. Meer over elke opdracht: wmo --help.`);
  if (HULP.includes(eerste)) return toon(overzicht(), wereld);
  if (eerste === "--versie") return toon(VERSIE, wereld);
  const opdracht = opdrachten.find((o) => o.naam === eerste);
  if (opdracht === undefined) {
    const soort = eerste.startsWith("-") ? "optie" : "opdracht";
    throw new Gebruiksfout(`De ${soort} “${eerste}” bestaat niet; er is ${namen()}. Zie wmo --help.`);
  }
  const einde = rest.indexOf("--");
  const opties = einde < 0 ? rest : rest.slice(0, einde);
  if (opties.some((o) => HULP.includes(o))) return toon(opdracht.hulp, wereld);
  return opdracht.voer(rest, wereld);
}

function overzicht(): string {
  const breedte = Math.max(...opdrachten.map((o) => o.naam.length));
  return [
    `wmo ${VERSIE}: de functies van Wmo-begroting op de opdrachtregel`,
    "",
    "wmo <opdracht> [opties]",
    "",
    ...opdrachten.map((o) => `  ${o.naam.padEnd(breedte)}   ${o.wat}`),
    "",
    "  wmo <opdracht> --help   uitleg van een opdracht",
    "  wmo --versie            de versie",
  ].join("\n");
}

function namen(): string {
  return opdrachten.map((o) => o.naam).join(", ");
}

async function toon(tekst: string, { schrijf }: Wereld): Promise<number> {
  await schrijf(`${tekst}\n`);
  return GOED;
}

hoofd(process.argv.slice(2), { invoer: process.stdin, schrijf: maakUitvoer(process.stdout) }).then(
  (code) => {
    process.exitCode = code;
  },
  (fout: unknown) => {
    if (!(fout instanceof Gebruiksfout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    process.exitCode = FOUT_GEBRUIK;
  },
);
