import { element } from "../../taskpane/element";

/** Een vraag met twee antwoorden, of een mededeling met alleen een ja. */
export interface Vraag {
  readonly titel: string;
  readonly tekst: string;
  readonly ja: string;
  readonly nee?: string;
  /** Nog een antwoord, naast ja en nee. */
  readonly ook?: string;
}

export type Antwoord = "ja" | "nee" | "ook";

let laatste = 0;
let vorige: Promise<unknown> = Promise.resolve();

/**
 * Vraagt iets in de pagina zelf; de focus blijft in de vraag en gaat daarna terug. Escape is nee. Vragen komen na elkaar: twee over
 * elkaar heen, en de focus gaat terug naar een vraag in plaats van naar het werk.
 */
export function vraag(wat: Vraag, extra: readonly Node[] = []): Promise<Antwoord> {
  const antwoord = vorige.then(() => toon(wat, extra));
  vorige = antwoord.catch(() => undefined);
  return antwoord;
}

function toon({ titel, tekst, ja, nee, ook }: Vraag, extra: readonly Node[]): Promise<Antwoord> {
  const id = `vraag-${++laatste}`;
  const venster = element(
    "dialog",
    { "aria-labelledby": `${id}-titel`, "aria-describedby": `${id}-tekst` },
    element("h2", { id: `${id}-titel` }, titel),
    element("p", { id: `${id}-tekst` }, tekst),
    ...extra,
    element(
      "form",
      { method: "dialog" },
      ...(nee === undefined ? [] : [element("button", { value: "nee" }, nee)]),
      ...(ook === undefined ? [] : [element("button", { value: "ook" }, ook)]),
      element("button", { value: "ja", class: "hoofd" }, ja),
    ),
  );
  document.body.append(venster);
  venster.showModal();
  return new Promise((klaar) =>
    venster.addEventListener("close", () => {
      klaar((venster.returnValue || "nee") as Antwoord);
      venster.remove();
      // De focus gaat vanzelf terug naar de cel, de tekstcursor niet; zonder hem neemt haar invoerveld geen toetsen aan.
      const terug = document.activeElement;
      if (terug instanceof HTMLElement && terug.isContentEditable) getSelection()?.collapse(terug);
    }),
  );
}
