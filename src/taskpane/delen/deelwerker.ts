import type { Antwoord, Vraag } from "./bericht";
import { verwerk } from "./verwerk";

/*
 * Draait als Web Worker, zodat het paneel blijft leven en de gebruiker kan stoppen. Het rekenblad (LGPL) staat er als eigen,
 * onveranderd bestand naast en is al geladen door rekenwerker.js.
 */
const werker = globalThis as unknown as {
  onmessage: ((bericht: { data: Vraag }) => void) | null;
  postMessage(antwoord: Antwoord): void;
};

werker.onmessage = ({ data }) => verwerk(data, (antwoord) => werker.postMessage(antwoord));
