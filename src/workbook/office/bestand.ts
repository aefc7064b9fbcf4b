import { Werkmapfout, type Werkmapbytes } from "../werkmap";
import { zinnen } from "../zinnen";

/** Zo groot is een stuk: hoogstens 4 MB (docs: Office.Document.getFileAsync). */
const STUK = 4_194_304;
const ZONDER_NAAM = "werkmap.xlsx";

/**
 * Haalt de open werkmap als bestand. Office houdt hoogstens twee bestanden tegelijk vast; daarom gaat het ook na een fout dicht
 * (docs: Office.File.closeAsync).
 */
export async function heelBestand(): Promise<Werkmapbytes> {
  const { document } = Office.context;
  try {
    const bestand = await antwoord<Office.File>((bij) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: STUK }, bij),
    );
    try {
      return { naam: naamUit(document.url), bytes: await leesStukken(bestand) };
    } finally {
      await antwoord<unknown>((bij) => bestand.closeAsync(bij)).catch(() => undefined);
    }
  } catch (fout) {
    throw new Werkmapfout("bestand", zinnen.geenBestand(fout instanceof Error ? fout.message : String(fout)));
  }
}

/** Stuk voor stuk: Office geeft er maar één tegelijk. */
async function leesStukken(bestand: Office.File): Promise<Uint8Array> {
  const uit = new Uint8Array(bestand.size);
  let vol = 0;
  for (let i = 0; i < bestand.sliceCount; i++) {
    const stuk = await antwoord<Office.Slice>((bij) => bestand.getSliceAsync(i, bij));
    const bytes = Uint8Array.from(stuk.data as ArrayLike<number>);
    if (vol + bytes.length > uit.length) throw new Error("het bestand is langer dan gezegd");
    uit.set(bytes, vol);
    vol += bytes.length;
  }
  if (vol !== uit.length) throw new Error("het bestand is niet helemaal gekomen");
  return uit;
}

/** Een antwoord van de oude soort, met een callback, als belofte. */
function antwoord<T>(vraag: (bij: (uit: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((goed, fout) =>
    vraag((uit) =>
      uit.status === Office.AsyncResultStatus.Succeeded
        ? goed(uit.value)
        : fout(new Error(uit.error?.message ?? "geen antwoord")),
    ),
  );
}

/** De naam achter de laatste schuine streep van een adres of een pad op schijf. */
function naamUit(url: string | null | undefined): string {
  const laatste = (url ?? "").split(/[?#]/)[0]?.split(/[\\/]/).pop() ?? "";
  try {
    return decodeURIComponent(laatste) || ZONDER_NAAM;
  } catch {
    return laatste || ZONDER_NAAM;
  }
}
