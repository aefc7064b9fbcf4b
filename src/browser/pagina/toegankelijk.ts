type Eigenschappen = Readonly<Record<string, string>>;

const KNOP: Eigenschappen = { role: "button", tabindex: "0" };

/** Wat o-spreadsheet een hulpmiddel niet vertelt: rol, naam en plaats in de tabvolgorde, per plek in zijn pagina. */
const AANVULLING: Readonly<Record<string, Eigenschappen>> = {
  ".o-topbar-composer .o-composer": veld("Formulebalk"),
  ".o-grid-composer .o-composer": veld("Cel"),
  ".o-grid > canvas": {
    role: "img",
    "aria-label": "Cellen van het blad. Typ om een cel te vullen; de formulebalk leest haar inhoud.",
  },
  ".o-named-range-selector input": { "aria-label": "Naamvak: cel of naam" },
  ".o-grid-add-rows-input": { "aria-label": "Aantal rijen dat erbij komt" },
  ".o-topbar-menu": { ...KNOP, "aria-haspopup": "menu" },
  ".o-toolbar-tools .o-toolbar-button:not(.o-disabled):not(.o-number-editor)": KNOP,
  "[title='In- en uitzoomen'] input": { "aria-label": "Vergroting in procenten" },
  "[title='Tekengrootte'] input": { "aria-label": "Tekengrootte" },
  ".o-toolbar-button.more-tools": { "aria-label": "Meer knoppen" },
  "[title='Randen'] > .o-toolbar-button": { "aria-label": "Randen" },
  ".o-add-sheet": { ...KNOP, "aria-label": "Blad toevoegen" },
  ".o-list-sheets": { ...KNOP, "aria-label": "Lijst van bladen", "aria-haspopup": "menu" },
  ".o-sheet": KNOP,
};

/** Een tekstveld dat o-spreadsheet van een div maakt, met een tabindex die andere knoppen zou overslaan. */
function veld(naam: string): Eigenschappen {
  return { role: "textbox", "aria-label": naam, "aria-multiline": "true", tabindex: "0" };
}

/** Vult aan wat er staat en wat er later bij komt, en laat Enter en spatie doen wat een klik doet. */
export function maakToegankelijk(plek: HTMLElement): void {
  const vulAan = () => {
    for (const [waar, eigenschappen] of Object.entries(AANVULLING))
      for (const doel of plek.querySelectorAll(waar))
        for (const [naam, waarde] of Object.entries(eigenschappen))
          if (doel.getAttribute(naam) !== waarde) doel.setAttribute(naam, waarde);
  };
  new MutationObserver(vulAan).observe(plek, { childList: true, subtree: true });
  vulAan();
  plek.addEventListener(
    "keydown",
    (toets) => {
      const doel = toets.target;
      if (!(doel instanceof HTMLElement) || doel.getAttribute("role") !== "button") return;
      if (toets.key !== "Enter" && toets.key !== " ") return;
      toets.preventDefault();
      toets.stopPropagation();
      doel.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }));
      doel.click();
    },
    { capture: true },
  );
}
