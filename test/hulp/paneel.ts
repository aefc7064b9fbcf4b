// Handen en ogen in het paneel, voor tests zonder browser.

/**
 * Laat zoveel milliseconden voorbijgaan op de klok van het paneel, en alles gebeuren wat daarbij hoort. De klok is van de test
 * (zie bereidVoor): er wordt niet echt gewacht, en een drukke machine verandert niets aan de volgorde.
 */
export const rust = (ms = 700) => jest.advanceTimersByTimeAsync(ms);

export function vind<T extends HTMLElement = HTMLElement>(kiezer: string): T {
  const e = document.querySelector<T>(kiezer);
  if (e === null) throw new Error(`${kiezer} staat niet in het paneel.`);
  return e;
}

export function knop(tekst: string | RegExp, plaats = 0): HTMLButtonElement {
  const e = [...document.querySelectorAll("button")].filter((b) =>
    typeof tekst === "string" ? b.textContent === tekst : tekst.test(b.textContent),
  )[plaats];
  if (e === undefined) throw new Error(`Er is geen knop ${String(tekst)}.`);
  return e;
}

/** Typt in een veld of kiest in een lijst. */
export function typ(kiezer: string, tekst: string): void {
  const e = vind<HTMLInputElement>(kiezer);
  e.value = tekst;
  e.dispatchEvent(new Event("input"));
  e.dispatchEvent(new Event("change"));
}

/** Plakt zoals Excel het op het klembord zet: tekst, en soms HTML erbij; geeft of het paneel het zelf afhandelde. */
export function plak(kiezer: string, tekst: string, html = ""): boolean {
  const gebeurtenis = new Event("paste", { bubbles: true, cancelable: true });
  const getData = (soort: string) => (soort === "text/html" ? html : tekst);
  Object.assign(gebeurtenis, { clipboardData: { getData } });
  vind(kiezer).dispatchEvent(gebeurtenis);
  return gebeurtenis.defaultPrevented;
}

/** Zonder het vaste wit tussen euroteken en bedrag. */
export const plat = (tekst: string | null) => (tekst ?? "").replace(/\u00a0/g, " ").replace(/\u2060/g, "");
export const status = () => plat(vind(".status p").textContent);

/** De rijen van een lijst zoals zij er staan. */
export function lijst(plaats = 0): string[][] {
  const tabel = [...document.querySelectorAll(".lijsttabel")][plaats];
  return [...(tabel?.querySelectorAll("tbody tr") ?? [])].map((rij) =>
    [...rij.querySelectorAll<HTMLInputElement>("input, select")].map((v) => v.value),
  );
}

/** Een klok die de test verzet, en wat jsdom niet heeft: vensters en schuiven. Focus en Escape zijn van de browser, zie test/e2e. */
export function bereidVoor(): void {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  window.scrollTo = () => undefined;
}
