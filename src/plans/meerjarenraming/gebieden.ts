import { naamsleutel } from "../../domain/naam";
import type { Post, Ramingvraag } from "./vraag";

/** Eén gemeente of alle samen, met de taakvelden die daar voorkomen. Zonder gemeente telt elke post mee. */
export interface Gebied {
  readonly kop: string;
  /** In de namen van cellen. */
  readonly naam: string;
  readonly gemeente?: string;
  readonly taakvelden: readonly string[];
}

/** Wat een rekenblad gelijk noemt: hoofdletters maken niet uit. */
export function gelijk(a: string, b: string): boolean {
  return naamsleutel(a) === naamsleutel(b);
}

/** Alles samen voorop, en bij meer dan een gemeente elke gemeente apart, in de volgorde van de lijst. */
export function gebiedenVan({ posten }: Pick<Ramingvraag, "posten">): Gebied[] {
  const gemeenten = verschillend(posten.map((p) => p.gemeente));
  const [enige] = gemeenten;
  if (gemeenten.length === 1 && enige !== undefined) return [gebied(posten, enige, "samen")];
  const samen: Gebied = { kop: "Alle gemeenten samen", naam: "samen", taakvelden: taakvelden(posten) };
  return [samen, ...gemeenten.map((gemeente, i) => gebied(posten, gemeente, `gemeente_${i + 1}`))];
}

function gebied(posten: readonly Post[], gemeente: string, naam: string): Gebied {
  const eigen = posten.filter((p) => gelijk(p.gemeente, gemeente));
  return { kop: gemeente, naam, gemeente, taakvelden: taakvelden(eigen) };
}

function taakvelden(posten: readonly Post[]): string[] {
  return verschillend(posten.map((p) => p.taakveld)).sort();
}

/** Elke naam een keer, geschreven zoals zij het eerst voorkomt. */
function verschillend(namen: readonly string[]): string[] {
  return namen.filter((naam, i) => namen.findIndex((eerder) => gelijk(eerder, naam)) === i);
}
