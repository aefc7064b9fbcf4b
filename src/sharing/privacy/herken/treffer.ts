import type { Soort } from "../vondst";

/** Een gegeven in een tekst: van welk teken tot welk teken, en de kern waaraan twee schrijfwijzen gelijk zijn. */
export interface Treffer {
  readonly soort: Soort;
  readonly begin: number;
  readonly eind: number;
  readonly kern: string;
}

/** Wat een patroon in een tekst vond: het stuk zelf, waar het begint, en de groepen van het patroon. */
export interface Gevonden {
  readonly stuk: string;
  readonly begin: number;
  readonly groepen: readonly (string | undefined)[];
}

/**
 * Een patroon dat niet direct achter een van deze tekens begint. Dat ene teken is de eerste groep, en geen blik achterom ((?<!…)):
 * die leest Safari pas vanaf 16.4, en zonder laadt het hele script er niet.
 */
export function patroon(nietNa: string, vorm: string, vlaggen = ""): RegExp {
  return new RegExp(`(^|[^${nietNa}])(?:${vorm})`, `gu${vlaggen}`);
}

/** Wat een `patroon` als volgende in de tekst vindt, vanaf waar het gebleven was. */
export function volgende(zoek: RegExp, tekst: string): Gevonden | undefined {
  const m = zoek.exec(tekst);
  if (m === null) return undefined;
  const [heel, voor = "", ...groepen] = m;
  return { stuk: heel.slice(voor.length), begin: m.index + voor.length, groepen };
}

/** Alle treffers van een `patroon`, als `kern` er een kern in ziet. */
export function zoekPatroon(
  soort: Soort,
  tekst: string,
  zoek: RegExp,
  kern: (gevonden: Gevonden) => string | undefined,
): Treffer[] {
  const uit: Treffer[] = [];
  zoek.lastIndex = 0;
  for (let g = volgende(zoek, tekst); g !== undefined; g = volgende(zoek, tekst)) {
    const gezien = kern(g);
    if (gezien !== undefined)
      uit.push({ soort, begin: g.begin, eind: g.begin + g.stuk.length, kern: gezien });
  }
  return uit;
}

export function alleenCijfers(tekst: string): string {
  return tekst.replace(/\D/g, "");
}

/** Treffers uiteengelegd naar soort, elk op volgorde. */
export function perSoort(treffers: readonly Treffer[]): Map<Soort, Treffer[]> {
  const per = new Map<Soort, Treffer[]>();
  for (const t of treffers) {
    const lijst = per.get(t.soort) ?? [];
    per.set(t.soort, lijst);
    lijst.push(t);
  }
  return per;
}
