import type { Voet } from "./blad";

/** De gegevens van Uitgangspunten waar de voet van elke bladzijde uit volgt, zoals zij daar heten. */
export const VOETGEGEVENS = ["Gemeente", "Afdeling", "Versie", "Status"] as const;

/** Wat die gegevens nu zeggen; `jaar` is het eerste jaar van de begroting. */
export type Voetwaarden = Readonly<Partial<Record<(typeof VOETGEGEVENS)[number], string>>> & {
  readonly jaar?: number | undefined;
};

/** Wat er onderaan elke bladzijde staat: "Gemeente Duiven, begroting 2024" en "versie 2, concept". */
export function voetVan({ Gemeente, Afdeling, Versie, Status, jaar }: Voetwaarden): Voet {
  const delen = [Gemeente, Afdeling, jaar === undefined ? "" : `begroting ${jaar}`];
  return {
    links: delen.filter(Boolean).join(", "),
    rechts: [Versie ? `versie ${Versie}` : "", Status].filter(Boolean).join(", "),
  };
}

/** De drie delen van de voet, in de codes van Excel: &A is het blad, &P de pagina en &F het bestand. Een & van de gebruiker telt dubbel. */
export function voetdelen(voet: Voet | undefined): readonly [links: string, midden: string, rechts: string] {
  const tekst = (t: string) => t.slice(0, LANGSTE_VOET).replace(/&/g, "&&");
  // De spatie: een cijfer direct achter &8 zou bij de lettergrootte horen.
  const links = voet === undefined || voet.links === "" ? "&8&A" : `&8 ${tekst(voet.links)} | &A`;
  return [links, "&8Pagina &P van &N", voet === undefined ? "&8&F" : `&8 ${tekst(voet.rechts)}`];
}

/** De voet die `voetdelen` zo opschreef; undefined als dit er geen van ons is. */
export function voetUit(links: unknown, rechts: unknown): Voet | undefined {
  const heen = (codes: unknown, vorm: RegExp) =>
    typeof codes === "string" ? vorm.exec(codes)?.[1]?.replace(/&&/g, "&") : undefined;
  const uit = {
    links: links === "&8&A" ? "" : heen(links, /^&8 (.*) \| &A$/),
    rechts: heen(rechts, /^&8 (.*)$/),
  };
  return uit.links === undefined || uit.rechts === undefined
    ? undefined
    : { links: uit.links, rechts: uit.rechts };
}

/** Een hele voet heeft in Excel hoogstens 255 tekens. */
const LANGSTE_VOET = 80;
