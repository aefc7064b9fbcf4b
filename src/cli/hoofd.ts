import { VERSIE } from "../functions/versie";
import { FOUT_GEBRUIK, Gebruiksfout, GOED, type Invoeruitvoer } from "./opdracht";
import { opdrachten } from "./opdrachten";

/** Stuurtekens, en tekens die de leesrichting omkeren; regeleinden en tabs zijn van ons. */
// eslint-disable-next-line no-control-regex -- juist die tekens
const STUUR = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Tekst voor een scherm: een bestandsnaam of cel kan opdrachten voor het venster bevatten, en die horen daar niet aan te komen. */
function zichtbaar(tekst: string): string {
  return tekst.replace(STUUR, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const HULP = ["--help", "-h"];

/**
 * De opdrachtregel; geeft de afsluitcode. Hier eindigt elke fout: als een zin met afsluitcode 2, nooit als een lijst van regels uit
 * het programma.
 */
export async function hoofd(argumenten: readonly string[], buiten: Invoeruitvoer): Promise<number> {
  const invoeruitvoer: Invoeruitvoer = {
    ...buiten,
    schrijf: (tekst) => buiten.schrijf(zichtbaar(tekst)),
    foutregel: (zin) => buiten.foutregel(zichtbaar(zin)),
    voortgang: (zin) => buiten.voortgang(zichtbaar(zin)),
  };
  try {
    return await voer(argumenten, invoeruitvoer);
  } catch (fout) {
    invoeruitvoer.foutregel(fout instanceof Gebruiksfout ? fout.message : onvoorzien(argumenten, fout));
    return FOUT_GEBRUIK;
  }
}

async function voer(argumenten: readonly string[], invoeruitvoer: Invoeruitvoer): Promise<number> {
  const [eerste, ...rest] = argumenten;
  if (eerste === undefined)
    throw new Gebruiksfout(`Geef een opdracht: ${namen()}. Meer over elke opdracht: wmo --help.`);
  if (HULP.includes(eerste)) return toon(overzicht(), invoeruitvoer);
  if (eerste === "--versie") return toon(VERSIE, invoeruitvoer);
  const opdracht = opdrachten.find((o) => o.naam === eerste);
  if (opdracht === undefined) {
    const soort = eerste.startsWith("-") ? "optie" : "opdracht";
    throw new Gebruiksfout(`De ${soort} “${eerste}” bestaat niet; er is ${namen()}. Zie wmo --help.`);
  }
  const einde = rest.indexOf("--");
  const opties = einde < 0 ? rest : rest.slice(0, einde);
  if (opties.some((o) => HULP.includes(o))) return toon(opdracht.hulp, invoeruitvoer);
  return opdracht.voer(rest, invoeruitvoer);
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

async function toon(tekst: string, { schrijf }: Invoeruitvoer): Promise<number> {
  await schrijf(`${tekst}\n`);
  return GOED;
}

/** Zo lang mag de melding van een ander zijn; een motor zet er soms de hele invoer in. */
const LANGSTE_MELDING = 300;

/** Op één regel, en zonder waar in het programma het was: daar kan een gebruiker niets mee. */
export function onvoorzien([opdracht]: readonly string[], fout: unknown): string {
  const heel = (fout instanceof Error ? fout.message : String(fout)).replace(/\s+/g, " ").trim();
  const melding = heel.length > LANGSTE_MELDING ? `${heel.slice(0, LANGSTE_MELDING)}…` : heel;
  return `wmo ${opdracht} is gestopt door een fout die niet voorzien is: “${melding || "zonder melding"}”. Kloppen de aanroep en het bestand, meld deze zin dan met de versie (${VERSIE}).`;
}
