import { meervoud } from "../regels";
import { hoofdletter, plaatstekst } from "./plaatstekst";
import { SOORTEN } from "./soorttekst";
import { isInhoud, isMetadata, type Uitweg, type Vondst } from "./vondst";
import { zelfDoen } from "./zelfdoen";

/** Zoveel regels van één kopje laat de tekst zien. */
const HOOGSTENS = 50;

/** De vondsten in woorden: eerst wat over mensen gaat, dan wat ongezien meereist. `verder`: er is al meer genoemd. */
export function vondsttekst(vondsten: readonly Vondst[], verder = false): string[] {
  const inhoud = vondsten.filter((v) => isInhoud(v.soort));
  const metadata = vondsten.filter((v) => isMetadata(v.soort));
  const ongezien = vondsten.filter((v) => v.soort === "onleesbaar");
  return [
    inhoud.length === 0
      ? verder
        ? "Verder zijn er geen persoonsgegevens herkend. Wat deze zoeker niet kent, kan er nog staan: kijk zelf ook."
        : "Er zijn geen persoonsgegevens herkend in de inhoud. Wat deze zoeker niet kent, kan er nog staan: kijk zelf ook."
      : `${verder ? "Ook op" : "Op"} ${meervoud(inhoud.length, "plaats", "plaatsen")} staan persoonsgegevens:`,
    ...lijst(inhoud.map(regel)),
    ...(metadata.length > 0 ? ["Over wie de werkmap maakte:", ...lijst(metadata.map(regel))] : []),
    ...(ongezien.length > 0
      ? [
          "Niet te lezen voor deze zoeker; kijk zelf wat erin staat:",
          ...lijst(ongezien.map(({ plaats }) => `  ${bijlagetekst(plaats.deel)}`)),
        ]
      : []),
  ];
}

/** Regels onder een kopje, hoogstens zoveel als er te lezen zijn. */
export function lijst(regels: readonly string[]): string[] {
  const rest = regels.length - HOOGSTENS;
  return rest > 0
    ? [...regels.slice(0, HOOGSTENS), `  en nog ${meervoud(rest, "plaats", "plaatsen")}`]
    : [...regels];
}

function regel(v: Vondst): string {
  const { een, meer } = SOORTEN[v.soort];
  const fragment = v.fragment === "" ? "" : ` (${v.fragment})`;
  const verborgen = v.verborgen && v.plaats.waar === "cel" ? ", verborgen" : "";
  return `  ${hoofdletter(plaatstekst(v.plaats))}${verborgen}: ${meervoud(v.aantal, een, meer)}${fragment}. ${wegen(v)}`;
}

const WEGEN: Readonly<Record<Uitweg, string>> = {
  verwijder: "verwijderen",
  pseudoniem: "een pseudoniem geven",
  groepeer: "vervangen door groepen",
  metadata: "wissen",
};

function wegen({ soort, uitwegen, plaats }: Vondst): string {
  if (uitwegen.length === 0)
    return `Hier niet te wissen zonder iets anders te breken. ${zelfDoen(plaats.waar)}`;
  // Ook onder een pseudoniem blijft een rij per cliënt een persoonsgegeven; dat moet de lezer hier al weten.
  if (soort === "clientrijen")
    return `Ook onder een pseudoniem is dat een persoonsgegeven. ${SOORTEN[soort].groeperen}`;
  return `Uitweg: ${uitwegen.map((u) => WEGEN[u]).join(" of ")}.`;
}

function bijlagetekst(deel: string): string {
  if (/vbaProject/i.test(deel)) return `macro's (${deel})`;
  if (/\/media\/|\.(?:png|jpe?g|gif|emf|wmf|svg|bmp|tiff?)$/i.test(deel)) return `een afbeelding (${deel})`;
  if (/embeddings\//i.test(deel)) return `een ingesloten bestand (${deel})`;
  if (/printerSettings/i.test(deel)) return `instellingen van een printer (${deel})`;
  return deel;
}
