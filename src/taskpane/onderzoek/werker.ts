import type { Bericht, Opdracht } from "./bericht";
import { maakVerwerker } from "./verwerk";

/*
 * Draait als Web Worker, zodat het paneel blijft leven en de gebruiker kan stoppen. Het rekenblad (LGPL) staat er als eigen,
 * onveranderd bestand naast en is al geladen door onderzoekwerker.js.
 */
const werker = globalThis as unknown as {
  onmessage: ((bericht: { data: Opdracht }) => void) | null;
  postMessage(bericht: Bericht): void;
};

const verwerk = maakVerwerker((bericht) => werker.postMessage(bericht));
werker.onmessage = ({ data }) => verwerk(data);
