import { meld } from "./melding";

/** Toetsen waarachter o-spreadsheet iets heeft dat in een begroting niet thuishoort; zonder dit ging er een Engels venster open. */
const NIET_HIER: readonly { readonly past: (e: KeyboardEvent) => boolean; readonly zin: string }[] = [
  {
    past: (e) => (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "p",
    zin: "Afdrukken kan vanuit Excel of LibreOffice: kies Opslaan als .xlsx. Alle bladen staan daarin klaar op A4.",
  },
  {
    past: (e) => (e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k",
    zin: "Een koppeling kan hier niet; typ het adres als tekst.",
  },
  {
    past: (e) => e.altKey && e.key.toLowerCase() === "t",
    zin: "Een tabel maken kan hier niet; een filter staat onder Gegevens.",
  },
];

/** Vangt die toetsen op voordat het rekenblad ze ziet, en zegt hoe het wel kan. */
export function houdToetsenTegen(): void {
  window.addEventListener(
    "keydown",
    (toets) => {
      const reden = NIET_HIER.find(({ past }) => past(toets));
      if (reden === undefined) return;
      toets.preventDefault();
      toets.stopImmediatePropagation();
      meld(reden.zin);
    },
    { capture: true },
  );
}

/**
 * Zet de focus in de cellen van het rekenblad, en de tekstcursor erbij: na een venster staat die nog daar, en zonder hem neemt het
 * invoerveld geen toetsen aan.
 */
export function naarDeCellen(rekenblad: HTMLElement): void {
  (rekenblad.querySelector(".o-grid-container") as HTMLElement).click();
  getSelection()?.collapse(document.activeElement);
}

/**
 * Met F6 naar het volgende deel van de pagina en met Shift+F6 naar het vorige, zoals in Office: in de cellen gaat Tab naar de volgende
 * cel en kom je er niet uit. Ook vanuit het paneel, dat een eigen venster is.
 */
export function volgF6(op: (id: string) => HTMLElement): void {
  const frame = op("paneel").querySelector("iframe") as HTMLIFrameElement;
  const balk = document.querySelector("header") as HTMLElement;
  const delen = [
    {
      waar: op("rooster"),
      ga: () => naarDeCellen(op("rooster")),
    },
    { waar: op("paneel"), ga: () => frame.focus() },
    { waar: balk, ga: () => (balk.querySelector("button:not(:disabled)") as HTMLElement).focus() },
  ];
  const spring = (toets: KeyboardEvent) => {
    if (toets.key !== "F6") return;
    toets.preventDefault();
    toets.stopImmediatePropagation();
    const zichtbaar = delen.filter(({ waar }) => !waar.hidden);
    const hier = zichtbaar.findIndex(({ waar }) => waar.contains(document.activeElement));
    // Wie nergens is, begint bij de cellen.
    const stap = toets.shiftKey ? -1 : 1;
    const naar = hier < 0 ? 0 : (hier + stap + zichtbaar.length) % zichtbaar.length;
    zichtbaar[naar]?.ga();
  };
  window.addEventListener("keydown", spring, { capture: true });
  frame.addEventListener("load", () =>
    frame.contentWindow?.addEventListener("keydown", spring, { capture: true }),
  );
}
