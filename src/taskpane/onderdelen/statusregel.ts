import { element, toonZin } from "../element";
import { knop } from "./knop";

/** Een weg verder bij een melding, zoals Zet terug. */
export interface Actie {
  readonly tekst: string;
  readonly doe: () => void;
}

/** De regel die zegt wat er gebeurd is; een schermlezer leest haar voor zonder de focus te verplaatsen. */
export interface Statusregel {
  readonly element: HTMLElement;
  /** Met dezelfde acties als ervoor blijven de knoppen staan: wie er een aanwijst terwijl de zin verandert, houdt haar. */
  meld(zin: string, soort?: "goed" | "fout" | "hint", acties?: readonly Actie[]): void;
  /** Zegt dat er iets bezig is, tot de belofte klaar is. Met `stop` staat er een knop Stoppen bij. */
  bezig<T>(zin: string, werk: Promise<T>, stop?: () => void): Promise<T>;
  /** Een zin onder de melding, over iets anders; een lege zin haalt haar weg. `daarna` komt ervoor in de plaats als klaar is wat er nu loopt. */
  erbij(zin: string, daarna?: string): void;
  /** Wat er liep, is klaar. */
  klaar(): void;
  wis(): void;
}

export function statusregel(): Statusregel {
  const tekst = element("p", { role: "status" });
  const knoppen = element("div", { class: "knoppen" });
  const onder = element("p", { class: "melding", role: "status" });
  let onderDaarna = "";
  let getoond: readonly Actie[] | undefined;
  const regel = element("div", { class: "status" }, tekst, knoppen, onder);
  function meld(zin: string, soort: string = "goed", acties: readonly Actie[] = []): void {
    tekst.textContent = toonZin(zin);
    regel.dataset.soort = soort;
    if (acties !== getoond) knoppen.replaceChildren(...acties.map((a) => knop(a.tekst, a.doe)));
    getoond = acties;
  }
  return {
    element: regel,
    meld,
    async bezig(zin, werk, stop) {
      meld(zin, "bezig");
      const balk = element("progress", { "aria-label": zin });
      const stoppen = knop("Stoppen", () => {
        tekst.textContent = "Wordt gestopt: wat al geschreven is, wordt teruggezet…";
        knoppen.replaceChildren(balk);
        stop?.();
      });
      knoppen.replaceChildren(balk, ...(stop === undefined ? [] : [stoppen]));
      try {
        return await werk;
      } finally {
        // Wie klaar is, meldt zelf iets; anders blijft hier niets staan.
        if (regel.dataset.soort === "bezig") meld("");
      }
    },
    erbij(zin, daarna = zin) {
      onder.textContent = zin;
      onderDaarna = daarna;
    },
    klaar: () => void (onder.textContent = onderDaarna),
    wis: () => meld(""),
  };
}
