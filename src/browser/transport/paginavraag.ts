import type { Paginabestand } from "./heelbestand";
import type { Bericht } from "./vensterbericht";

/** Wat de pagina eromheen voor het paneel kan, buiten de batches om. */
export interface Pagina {
  haalBestand(): Promise<Paginabestand>;
  openKopie(bytes: Uint8Array): Promise<void>;
}

/** Vragen aan de pagina, elk met een nummer waaraan het antwoord te herkennen is. */
export function maakPaginavraag(stuur: (bericht: Bericht) => void): {
  readonly pagina: Pagina;
  ontvang(bericht: Bericht): void;
} {
  const wachtend = new Map<number, { goed: (x: Paginabestand) => void; fout: (fout: Error) => void }>();
  let laatste = 0;
  const vraag = (wat: { haal: true } | { open: Uint8Array }) =>
    new Promise<Paginabestand>((goed, fout) => {
      wachtend.set(++laatste, { goed, fout });
      stuur({ wmo: "vraag", nummer: laatste, ...wat });
    });
  return {
    pagina: {
      haalBestand: () => vraag({ haal: true }),
      openKopie: (bytes) => vraag({ open: bytes }).then(() => undefined),
    },
    ontvang(bericht) {
      if (bericht.wmo !== "antwoord") return;
      const wie = wachtend.get(bericht.nummer);
      wachtend.delete(bericht.nummer);
      if ("fout" in bericht) wie?.fout(new Error(bericht.fout));
      else wie?.goed(bericht.bestand);
    },
  };
}

/** De kant van de pagina: doet wat gevraagd is, en zegt wat eruit kwam. */
export async function beantwoordPaginavraag(
  bericht: Extract<Bericht, { wmo: "vraag" }>,
  pagina: Pagina,
  stuur: (bericht: Bericht) => void,
): Promise<void> {
  const { nummer } = bericht;
  try {
    if ("open" in bericht) await pagina.openKopie(bericht.open);
    const bestand = "haal" in bericht ? await pagina.haalBestand() : { naam: "", bytes: new Uint8Array() };
    stuur({ wmo: "antwoord", nummer, bestand });
  } catch (fout) {
    stuur({ wmo: "antwoord", nummer, fout: fout instanceof Error ? fout.message : String(fout) });
  }
}
