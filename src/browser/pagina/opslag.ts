import { element } from "../../taskpane/element";
import { drukWerkmap } from "../../xlsx/drukken/druk";
import { leesBladen } from "../rooster/bladen";
import type { Rooster } from "../rooster/rooster";
import { alsBestand, BESTAND, nieuwBestand } from "./bestand";
import type { Bronnen } from "./bronnen";
import { opGewoneFormules } from "./gewoon";
import { meld } from "./melding";
import { download } from "./opslaan";
import { vraag } from "./vraag";
import { herkomsten } from "../open/herkomst";

/** Slaat op: een geopend bestand in dat bestand, en anders als nieuwe werkmap. */
export async function slaOp(rooster: Rooster, bronnen: Bronnen): Promise<void> {
  try {
    if (herkomsten(rooster).length > 0) await slaOpInBestand(rooster, bronnen);
    else await slaOpAlsNieuw(rooster);
  } catch (fout) {
    await vraag({ titel: "Opslaan kan nu niet", tekst: (fout as Error).message, ja: "Begrepen" });
  }
}

async function slaOpInBestand(rooster: Rooster, bronnen: Bronnen): Promise<void> {
  const uit = await alsBestand(rooster, bronnen);
  if (uit.soort === "past-niet") {
    const antwoord = await vraag(
      {
        titel: "Dit past niet in het bestand dat u opende",
        tekst:
          "Een nieuwe werkmap kan wel: daarin staat alles wat u hier ziet, en niet wat hier niet te zien is, zoals grafieken, draaitabellen en macro's van het bestand.",
        ja: "Opslaan als nieuwe werkmap",
        nee: "Annuleren",
      },
      [lijst(uit.redenen)],
    );
    if (antwoord === "ja") geef(BESTAND, nieuwBestand(rooster));
    return;
  }
  if (uit.soort === "zelfde" && uit.niet.length > 0) {
    const antwoord = await vraag(
      {
        titel: "Niet alles komt in het bestand",
        tekst: "Uw cellen, formules en namen wel. Dit niet, of nog niet:",
        ja: "Opslaan",
        nee: "Annuleren",
      },
      [lijst(uit.niet)],
    );
    if (antwoord !== "ja") return;
  }
  geef(uit.naam, uit.bytes);
}

async function slaOpAlsNieuw(rooster: Rooster): Promise<void> {
  const hoe = await vraag({
    titel: "Opslaan als .xlsx",
    tekst:
      "Met onze functies rekent de werkmap in Excel met de invoegtoepassing. Op gewone formules rekent zij overal, ook in Excel zonder de invoegtoepassing en in LibreOffice.",
    ja: "Met onze functies",
    ook: "Op gewone formules",
    nee: "Annuleren",
  });
  if (hoe === "nee") return;
  geef(
    BESTAND,
    hoe === "ook"
      ? drukWerkmap(opGewoneFormules(leesBladen(rooster)), { vanGebruiker: true })
      : nieuwBestand(rooster),
  );
}

function geef(naam: string, bytes: Uint8Array): void {
  download(naam, bytes);
  meld(`${naam} staat bij de downloads.`);
}

function lijst(regels: readonly string[]): HTMLElement {
  return element("ul", {}, ...regels.map((regel) => element("li", {}, regel)));
}
