const KAST = "proefwerkmap";
const LADE = "bestanden";

/** Zoveel bestanden blijven er bewaard: een paar, zodat ongedaan maken na openen nog kan. */
const HOOGSTENS = 5;

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
  /** Haalt alle bestanden uit deze browser. */
  vergeet(): Promise<void>;
}

/** Mag of kan de pagina niet bij de opslag, dan blijven de bestanden tot zij sluit. */
export function maakBronnen(kasten: () => IDBFactory): Bronnen {
  const hier = new Map<string, Bron>();
  const open = () => {
    const vraag = kasten().open(KAST, 1);
    vraag.onupgradeneeded = () => vraag.result.createObjectStore(LADE);
    return klaar(vraag);
  };
  /** Doet iets met de lade; undefined als die er niet is. */
  const lade = async <T>(wijze: IDBTransactionMode, doe: (plek: IDBObjectStore) => Promise<T>) => {
    try {
      return await doe((await open()).transaction(LADE, wijze).objectStore(LADE));
    } catch {
      return undefined;
    }
  };
  return {
    async bewaar(id, bron) {
      hier.set(id, bron);
      for (const oud of [...hier.keys()].slice(0, -HOOGSTENS)) hier.delete(oud);
      await lade("readwrite", async (plek) => {
        // Sleutels tellen op met de tijd.
        const eerder = await klaar(plek.getAllKeys());
        for (const oud of eerder.slice(0, Math.max(0, eerder.length - HOOGSTENS + 1))) plek.delete(oud);
        await klaar(plek.put(bron, id));
      });
    },
    haal: async (id) => {
      const gelezen = (plek: IDBObjectStore) => klaar(plek.get(id) as IDBRequest<Bron | undefined>);
      return hier.get(id) ?? (await lade("readonly", gelezen));
    },
    async vergeet() {
      hier.clear();
      await lade("readwrite", (plek) => klaar(plek.clear()));
    },
  };
}

function klaar<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((goed, fout) => {
    vraag.onsuccess = () => goed(vraag.result);
    vraag.onerror = () => fout(vraag.error ?? new Error("de opslag van de browser gaf geen antwoord"));
  });
}
