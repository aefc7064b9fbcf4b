import type { Model } from "../../engine/spreadsheet";
import { drukWerkmap } from "../../workbook/xlsx";
import type { Rooster } from "../rooster/rooster";
import type { Bewaarder } from "./bewaren";
import { opGewoneFormules } from "./gewoon";
import { meld } from "./melding";
import { download } from "./opslaan";
import { toonOver } from "./over";
import { vraag } from "./vraag";
import { leesBladen } from "../rooster/bladen";

const BESTAND = "Wmo-begroting.xlsx";

const op = (id: string) => document.getElementById(id) as HTMLButtonElement;

/** De knoppen in de bovenbalk die over de werkmap gaan. */
export function maakKnoppen(model: Model, rooster: Rooster, bewaarder: Bewaarder): void {
  op("ongedaan").addEventListener("click", () => void rooster.ongedaan());
  op("opnieuw").addEventListener("click", () => void rooster.opnieuw());
  op("opslaan").addEventListener("click", () => void slaOp(rooster));
  op("begin").addEventListener("click", () => void beginOpnieuw(bewaarder));
  op("over").addEventListener("click", () => void toonOver());
  const volg = () => {
    op("ongedaan").disabled = !model.getters.canUndo();
    op("opnieuw").disabled = !model.getters.canRedo();
  };
  model.on("update", volg, volg);
  volg();
}

async function slaOp(rooster: Rooster): Promise<void> {
  const hoe = await vraag({
    titel: "Opslaan als .xlsx",
    tekst:
      "Met onze functies rekent de werkmap in Excel met de invoegtoepassing. Op gewone formules rekent zij overal, ook in Excel zonder de invoegtoepassing en in LibreOffice.",
    ja: "Met onze functies",
    ook: "Op gewone formules",
    nee: "Annuleren",
  });
  if (hoe === "nee") return;
  try {
    const bladen = leesBladen(rooster);
    download(BESTAND, drukWerkmap(hoe === "ook" ? opGewoneFormules(bladen) : bladen));
    meld(`${BESTAND} staat bij de downloads.`);
  } catch (fout) {
    await vraag({ titel: "Opslaan kan nu niet", tekst: (fout as Error).message, ja: "Begrepen" });
  }
}

async function beginOpnieuw(bewaarder: Bewaarder): Promise<void> {
  const antwoord = await vraag({
    titel: "Opnieuw beginnen?",
    tekst:
      "Alles wat u in deze werkmap hebt veranderd, gaat weg; de begroting van Duiven komt terug. Wilt u uw werk houden, sla het dan eerst op als .xlsx.",
    ja: "Begin opnieuw",
    nee: "Annuleren",
  });
  if (antwoord !== "ja") return;
  bewaarder.vergeet();
  location.reload();
}
