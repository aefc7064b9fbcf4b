import { naamsleutel } from "../../domain/naam";
import type { Post, Ramingvraag } from "./vraag";

/** Eén gemeente of alle samen, met de taakvelden die daar voorkomen. Zonder gemeente telt elke post mee. */
export interface Gebied {
  readonly kop: string;
  /** In de namen van cellen. */
  readonly naam: string;
  readonly gemeente?: string;
  readonly taakvelden: readonly string[];
  /** De posten waarvan het taakveld nog leeg is, als plaats in de lijst vanaf 1: elk krijgt een regel die haar cel volgt. */
  readonly zonderTaakveld: readonly number[];
}

/** Wat een rekenblad gelijk noemt: hoofdletters maken niet uit. */
export function gelijk(a: string, b: string): boolean {
  return naamsleutel(a) === naamsleutel(b);
}

/** Alles samen voorop, en bij meer dan een gemeente elke gemeente apart, in de volgorde van de lijst. */
export function gebiedenVan({ posten }: Pick<Ramingvraag, "posten">): Gebied[] {
  const gemeenten = verschillend(posten.map((p) => p.gemeente));
  const [enige] = gemeenten;
  // Zolang een post nog geen gemeente heeft, kan het er een tweede worden: dan telt het geheel alle posten.
  if (gemeenten.length === 1 && enige !== undefined && posten.every((p) => isGevuld(p.gemeente)))
    return [gebied(posten, enige, "samen", enige)];
  const samen = gebied(posten, "Alle gemeenten samen", "samen");
  if (gemeenten.length < 2) return [samen];
  return [samen, ...gemeenten.map((g, i) => gebied(posten, g, `gemeente_${i + 1}`, g))];
}

function gebied(posten: readonly Post[], kop: string, naam: string, gemeente?: string): Gebied {
  // Een post zonder gemeente kan er nog een van deze worden.
  const hoort = (p: Post) =>
    gemeente === undefined || !isGevuld(p.gemeente) || gelijk(String(p.gemeente), gemeente);
  return {
    kop,
    naam,
    ...(gemeente === undefined ? {} : { gemeente }),
    taakvelden: verschillend(posten.filter(hoort).map((p) => p.taakveld)).sort(),
    zonderTaakveld: posten.flatMap((p, i) => (hoort(p) && !isGevuld(p.taakveld) ? [i + 1] : [])),
  };
}

/** Elke naam een keer, geschreven zoals zij het eerst voorkomt. */
function verschillend(namen: readonly string[]): string[] {
  // Wie een taakveld als getal in de cel heeft, heeft nog wel een taakveld.
  const gevuld = namen.filter(isGevuld).map(String);
  return gevuld.filter((naam, i) => gevuld.findIndex((eerder) => gelijk(eerder, naam)) === i);
}

/** Op een blad dat nog niet klaar is, kan een naam ontbreken. */
function isGevuld(naam: string | undefined): boolean {
  return naam !== undefined && String(naam).trim() !== "";
}
