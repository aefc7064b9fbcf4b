import type { Model } from "../../engine/spreadsheet";
import type { Rooster } from "../rooster/rooster";
import type { Bewaarder } from "./bewaren";
import type { Bronnen } from "./bronnen";
import { slaOp } from "./opslag";
import { toonOver } from "./over";
import { vraag } from "./vraag";

const op = (id: string) => document.getElementById(id) as HTMLButtonElement;

/** De knoppen in de bovenbalk die over de werkmap gaan. */
export function maakKnoppen(model: Model, rooster: Rooster, bewaarder: Bewaarder, bronnen: Bronnen): void {
  op("ongedaan").addEventListener("click", () => void rooster.ongedaan());
  op("opnieuw").addEventListener("click", () => void rooster.opnieuw());
  op("opslaan").addEventListener("click", () => void slaOp(rooster, bronnen));
  op("begin").addEventListener("click", () => void beginOpnieuw(bewaarder, bronnen));
  op("over").addEventListener("click", () => void toonOver());
  const volg = () => {
    op("ongedaan").disabled = !model.getters.canUndo();
    op("opnieuw").disabled = !model.getters.canRedo();
  };
  model.on("update", volg, volg);
  volg();
}

async function beginOpnieuw(bewaarder: Bewaarder, bronnen: Bronnen): Promise<void> {
  const antwoord = await vraag({
    titel: "Opnieuw beginnen?",
    tekst:
      "Alles wat u in deze werkmap hebt veranderd, gaat weg, ook de bestanden die u hier opende. Daarna kiest u waarmee u begint. Uw bestanden op schijf blijven zoals zij zijn. Wilt u uw werk houden, sla het dan eerst op als .xlsx.",
    ja: "Begin opnieuw",
    nee: "Annuleren",
  });
  if (antwoord !== "ja") return;
  bewaarder.vergeet();
  await bronnen.vergeet();
  location.assign(location.pathname);
}
