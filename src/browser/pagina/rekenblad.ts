import { Spreadsheet, type Model } from "../../engine/spreadsheet";
import { meld } from "./melding";
import { vertaal } from "./taal/vertaal";
import { vraag } from "./vraag";

/** owl staat als gewoon, onveranderd script op de pagina. */
interface Owl {
  mount(component: unknown, doel: HTMLElement, opties: object): Promise<unknown>;
}

/** Zet het rekenblad van o-spreadsheet op zijn plek; zijn meldingen en vragen gaan via de pagina. */
export async function toonRekenblad(model: Model, doel: HTMLElement, templates: string): Promise<void> {
  const { owl } = globalThis as unknown as { owl: Owl };
  await owl.mount(Spreadsheet, doel, {
    // Ook naast een breed paneel het gewone rekenblad, niet dat voor een telefoon.
    env: { isSmall: false },
    templates,
    translateFn: vertaal,
    props: {
      model,
      notifyUser: ({ text, sticky }: { text: string; sticky: boolean }) => meld(String(text), sticky),
      raiseError: (tekst: string, daarna?: () => void) =>
        void vraag({ titel: "Dat kan zo niet", tekst: String(tekst), ja: "Begrepen" }).then(() => daarna?.()),
      askConfirmation: (tekst: string, ja: () => void, nee?: () => void) =>
        void vraag({ titel: "Zeker weten?", tekst: String(tekst), ja: "Doorgaan", nee: "Annuleren" }).then(
          (antwoord) => (antwoord === "ja" ? ja() : nee?.()),
        ),
    },
  });
  // Dubbelklikken op een grafiek zou het (Engelse) venster openen waarin zij te verbouwen is; zie ook menus.ts.
  doel.addEventListener(
    "dblclick",
    (klik) => {
      if (klik.target instanceof Element && klik.target.closest(".o-figure")) klik.stopPropagation();
    },
    { capture: true },
  );
}
