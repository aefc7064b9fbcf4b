import { Spreadsheet, type Model } from "../../engine/spreadsheet";
import { meld } from "./melding";
import { vertaal } from "./taal/vertaal";
import { vraag } from "./vraag";

/** owl staat als gewoon, onveranderd script op de pagina. */
interface Owl {
  App: new (component: unknown, opties: object) => Owlapp;
}

interface Owlapp {
  mount(doel: HTMLElement): Promise<unknown>;
  destroy(): void;
}

/** Tekent het rekenblad opnieuw, met hetzelfde model: na het wegnemen van het blad dat open stond, neemt zijn invoerveld niets meer aan. */
export type Herteken = () => Promise<void>;

/** Zet het rekenblad van o-spreadsheet op zijn plek; zijn meldingen en vragen gaan via de pagina. */
export async function toonRekenblad(model: Model, doel: HTMLElement, templates: string): Promise<Herteken> {
  const { owl } = globalThis as unknown as { owl: Owl };
  const opties = {
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
  };
  let app = new owl.App(Spreadsheet, opties);
  await app.mount(doel);
  // Dubbelklikken op een grafiek zou het (Engelse) venster openen waarin zij te verbouwen is; zie ook menus.ts.
  doel.addEventListener(
    "dblclick",
    (klik) => {
      if (klik.target instanceof Element && klik.target.closest(".o-figure")) klik.stopPropagation();
    },
    { capture: true },
  );
  return async () => {
    app.destroy();
    app = new owl.App(Spreadsheet, opties);
    await app.mount(doel);
  };
}
