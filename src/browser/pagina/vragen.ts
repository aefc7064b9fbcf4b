import type { Pagina } from "../transport/paginavraag";
import type { Rooster } from "../rooster/rooster";
import { alsBestand } from "./bestand";
import type { Bronnen } from "./bronnen";
import type { Opener } from "./openen";

const KOPIE = "kopie.xlsx";

/** Wat de pagina voor het paneel doet: de open werkmap als bestand geven, en een kopie openen. */
export function maakPagina(rooster: Rooster, bronnen: Bronnen, open: Opener): Pagina {
  return {
    async haalBestand() {
      const uit = await alsBestand(rooster, bronnen);
      if (uit.soort !== "past-niet") return { naam: uit.naam, bytes: uit.bytes };
      throw new Error(`${uit.redenen.join(" ")} Sla de werkmap eerst op als nieuwe werkmap`);
    },
    async openKopie(bytes) {
      await open({ naam: KOPIE, bytes });
    },
  };
}
