import { element } from "../element";
import { knop } from "./knop";

/** Een keuze in een vraagvenster. */
export interface Keuze<T extends string> {
  readonly id: T;
  readonly tekst: string;
  readonly hoofd?: true;
}

let volgnummer = 0;

/**
 * Stelt een vraag in het paneel zelf: confirm() en alert() werken in een invoegtoepassing niet. Geeft undefined bij Annuleren of
 * Escape. De browser houdt de focus in het venster en geeft haar daarna terug.
 */
export function vraag<T extends string>(
  titel: string,
  teksten: readonly string[],
  keuzes: readonly Keuze<T>[],
): Promise<T | undefined> {
  const id = `vraag-${++volgnummer}`;
  const venster = element("dialog", { "aria-labelledby": id });
  return new Promise((klaar) => {
    let antwoord: T | undefined;
    const kies = (gekozen: T | undefined) => () => {
      antwoord = gekozen;
      venster.close();
    };
    venster.append(
      element("h2", { id, class: "ms-font-l" }, titel),
      ...teksten.map((t) => element("p", {}, t)),
      element(
        "div",
        { class: "knoppen" },
        ...keuzes.map((k) => knop(k.tekst, kies(k.id), k.hoofd ? "hoofd" : "gewoon")),
        knop("Annuleren", kies(undefined)),
      ),
    );
    venster.addEventListener("close", () => {
      venster.remove();
      klaar(antwoord);
    });
    document.body.append(venster);
    venster.showModal();
  });
}
