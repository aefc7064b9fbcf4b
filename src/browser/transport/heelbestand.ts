import { zinnen } from "./zinnen";

/** De open werkmap als bestand. */
export interface Paginabestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

type Uitslag =
  | { readonly status: "succeeded"; readonly value?: unknown }
  | { readonly status: "failed"; readonly error: { readonly code: number; readonly message: string } };
type Klaar = (uitslag: Uitslag) => void;

/** Zoveel bestanden houdt Office tegelijk vast (docs: Office.Document.getFileAsync). */
const HOOGSTENS = 2;
/** Grenzen en gewone grootte van een stuk, in bytes; dezelfde bron. */
const STUK = { hoogst: 4_194_304, gewoon: 4_194_304 };
/** Office.js noemt fouten bij een nummer; 5000 is een fout van binnen. */
const FOUT = 5000;

/** Office.context.document.getFileAsync, met het bestand van de pagina eromheen. */
export function maakGetFileAsync(haal: () => Promise<Paginabestand>, naam: (naam: string) => void) {
  let open = 0;
  return (soort: unknown, ...rest: unknown[]): void => {
    const klaar = callback(rest);
    const opties = rest.find((r): r is { sliceSize?: number } => typeof r === "object" && r !== null);
    const grootte = Math.min(opties?.sliceSize ?? STUK.gewoon, STUK.hoogst);
    if (soort !== "compressed") return klaar(mislukt(zinnen.bestandssoort(String(soort))));
    if (open >= HOOGSTENS) return klaar(mislukt(zinnen.teVeelBestanden()));
    open++;
    void haal().then(
      (bestand) => {
        naam(bestand.naam);
        klaar({ status: "succeeded", value: maakBestand(bestand.bytes, grootte, () => open--) });
      },
      (fout: unknown) => {
        open--;
        klaar(mislukt(fout instanceof Error ? fout.message : String(fout)));
      },
    );
  };
}

/** Office.File: in stukken te lezen, tot het dicht is. */
function maakBestand(bytes: Uint8Array, grootte: number, bijSluiten: () => void): object {
  let dicht = false;
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / grootte),
    getSliceAsync(index: number, klaar: Klaar) {
      const stuk = bytes.subarray(index * grootte, (index + 1) * grootte);
      if (dicht || stuk.length === 0) return klaar(mislukt(zinnen.geenStuk(index)));
      klaar({ status: "succeeded", value: { index, size: stuk.length, data: [...stuk] } });
    },
    closeAsync(klaar?: Klaar) {
      if (!dicht) bijSluiten();
      dicht = true;
      klaar?.({ status: "succeeded" });
    },
  };
}

function mislukt(message: string): Uitslag {
  return { status: "failed", error: { code: FOUT, message } };
}

/** De callback staat altijd achteraan. */
function callback(argumenten: readonly unknown[]): Klaar {
  return argumenten.find((a): a is Klaar => typeof a === "function") ?? (() => undefined);
}
