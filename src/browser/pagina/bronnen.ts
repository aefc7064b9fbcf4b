const KAST = "proefwerkmap";
const LADE = "bestanden";

/** Een bestand dat geopend is, zoals het was. */
export interface Bron {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** De bestanden die geopend zijn; zij blijven in deze browser, zodat opslaan alles terug kan geven wat hier niet te zien is. */
export interface Bronnen {
  bewaar(id: string, bron: Bron): Promise<void>;
  /** undefined als het er niet (meer) is. */
  haal(id: string): Promise<Bron | undefined>;
}

export function maakBronnen(kasten: IDBFactory): Bronnen {
  const open = () => {
    const vraag = kasten.open(KAST, 1);
    vraag.onupgradeneeded = () => vraag.result.createObjectStore(LADE);
    return klaar(vraag);
  };
  const lade = async (wijze: IDBTransactionMode) => (await open()).transaction(LADE, wijze).objectStore(LADE);
  return {
    async bewaar(id, bron) {
      const plek = await lade("readwrite");
      // Een paar, zodat ongedaan maken na openen nog kan; sleutels tellen op met de tijd.
      const eerder = await klaar(plek.getAllKeys());
      for (const oud of eerder.slice(0, Math.max(0, eerder.length - 4))) plek.delete(oud);
      await klaar(plek.put(bron, id));
    },
    haal: async (id) => (await klaar((await lade("readonly")).get(id))) as Bron | undefined,
  };
}

function klaar<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((goed, fout) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new Error("de opslag van de browser gaf geen antwoord"));
  });
}
