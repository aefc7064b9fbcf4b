import { element } from "../../taskpane/element";
import { drukWerkmap } from "../../xlsx/drukken/druk";
import { leesBladen } from "../rooster/bladen";
import type { Rooster } from "../rooster/rooster";
import { alsBestand, BESTAND, nieuwBestand } from "./bestand";
import type { Bronnen } from "./bronnen";
import { meld } from "./melding";
import { vraag } from "./vraag";
import { herkomsten } from "../open/herkomst";
import { alsGewoneBladen } from "../../sharing/gewoon";
import { isFormule, type Blad, type Geplaatst } from "../../sheet/blad";
import { celrooster } from "../../sheet/celrooster";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Geeft de gebruiker een bestand; de browser zet het bij de downloads. */
function download(naam: string, inhoud: Uint8Array): void {
  const adres = URL.createObjectURL(new Blob([inhoud as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const koppeling = element("a", { href: adres, download: naam });
  koppeling.click();
  // Meteen intrekken breekt het downloaden in sommige browsers af.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

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

/**
 * De bladen op gewone formules, voor wie onze functies niet heeft. De uitkomsten zijn die van het rekenblad; alleen op de bladen met
 * normen en tussenstappen, die er dan bij komen, rekent Excel of LibreOffice ze bij het openen.
 */
function opGewoneFormules(bladen: readonly Blad[]): Blad[] {
  const waarden = new Map(bladen.map((blad) => [blad.titel, celrooster(blad)]));
  return alsGewoneBladen(bladen).map((blad) => ({
    ...blad,
    cellen: blad.cellen.map((cel): Geplaatst => {
      if (!isFormule(cel.inhoud) || cel.inhoud.uitkomst !== undefined) return cel;
      const uitkomst = waarden.get(blad.titel)?.get(cel.adres)?.waarde;
      return uitkomst === undefined ? cel : { ...cel, inhoud: { ...cel.inhoud, uitkomst } };
    }),
  }));
}
