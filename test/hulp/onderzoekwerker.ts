import type { Bericht, Opdracht } from "../../src/taskpane/onderzoek/bericht";
import { maakVerwerker } from "../../src/taskpane/onderzoek/verwerk";

/**
 * De werker van het onderzoek, in hetzelfde proces: zet haar op `globalThis.Worker`. Berichten worden gekopieerd zoals een browser dat
 * doet, dus wat niet te kopiëren is, valt door de mand.
 */
export class Onderzoekwerker {
  onmessage: ((bericht: { data: Bericht }) => void) | null = null;
  onerror: (() => void) | null = null;
  private gestopt = false;
  private readonly verwerk = maakVerwerker((bericht) => {
    const kopie = structuredClone(bericht);
    queueMicrotask(() => {
      if (!this.gestopt) this.onmessage?.({ data: kopie });
    });
  });
  constructor(readonly adres: URL) {}
  postMessage(opdracht: Opdracht): void {
    const kopie = structuredClone(opdracht);
    queueMicrotask(() => {
      if (!this.gestopt) this.verwerk(kopie);
    });
  }
  terminate(): void {
    this.gestopt = true;
  }
}
