import { openInRooster } from "../open/open";
import { zinnen } from "../open/zinnen";
import type { Rooster } from "../rooster/rooster";
import type { Bron, Bronnen } from "./bronnen";
import { meld } from "./melding";
import { vraag } from "./vraag";

/** Opent een bestand in plaats van de werkmap die er staat. Geeft of het gelukt is; wat niet gaat, is één zin. */
export type Opener = (bron: Bron) => Promise<boolean>;

export function maakOpener(rooster: Rooster, bronnen: Bronnen, geopend: () => void): Opener {
  return async (bron) => {
    if (!(await magWeg(rooster, bron.naam))) return false;
    try {
      const id = `${Date.now()}-${bron.naam}`;
      await bronnen.bewaar(id, bron);
      const { niet } = openInRooster(rooster, bron.bytes, id);
      geopend();
      meld(zinnen.geopend(bron.naam, niet), true);
      return true;
    } catch (fout) {
      await vraag({ titel: "Dit bestand gaat niet open", tekst: (fout as Error).message, ja: "Begrepen" });
      return false;
    }
  };
}

/** Mag de werkmap die er staat plaatsmaken? Voor een lege hoeft niemand iets te beslissen. */
async function magWeg(rooster: Rooster, naam: string): Promise<boolean> {
  if (rooster.bladen().every(({ id }) => rooster.gebruikt(id) === undefined)) return true;
  const antwoord = await vraag({
    titel: `“${naam}” openen?`,
    tekst:
      "Het bestand komt in de plaats van de werkmap die nu open is; met Ongedaan maken komt die terug. Het bestand zelf verandert niet.",
    ja: "Open",
    nee: "Annuleren",
  });
  return antwoord === "ja";
}

/** De knop, Ctrl+O, en een bestand dat op de pagina wordt gesleept. */
export function maakOpenknop(knop: HTMLElement, invoer: HTMLInputElement, open: Opener): void {
  const neem = async (bestand: File | undefined) => {
    if (bestand === undefined) return;
    await open({ naam: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()) });
  };
  knop.addEventListener("click", () => invoer.click());
  invoer.addEventListener("change", () => {
    void neem(invoer.files?.[0]);
    // Hetzelfde bestand nog eens kiezen moet ook iets doen.
    invoer.value = "";
  });
  window.addEventListener("keydown", (toets) => {
    if (!(toets.ctrlKey || toets.metaKey) || toets.key.toLowerCase() !== "o") return;
    toets.preventDefault();
    invoer.click();
  });
  const metBestand = (e: DragEvent) => e.dataTransfer?.types.includes("Files") === true;
  const vang = { capture: true };
  window.addEventListener("dragover", (e) => void (metBestand(e) && e.preventDefault()), vang);
  window.addEventListener(
    "drop",
    (e) => {
      if (!metBestand(e)) return;
      e.preventDefault();
      e.stopPropagation();
      void neem(e.dataTransfer?.files[0]);
    },
    vang,
  );
}
