import type { Blok } from "../opgave/beeld";
import { PLAATS_T } from "./kolommen";
import { taakveldnaam } from "./taakveldnaam";
import type { Drieluik, Gebiedsuitkomst, Ramingsuitkomst } from "./uitkomst";
import { duren, vormen, type Ramingvraag } from "./vraag";

type Tabel = Extract<Blok, { soort: "tabel" }>;

/** De tabellen van het paneel: het geheel per jaar en per taakveld, en elke gemeente apart. */
export function tabellenVan({ jaren, gebieden }: Ramingsuitkomst, { weergave }: Ramingvraag): Tabel[] {
  const [geheel, ...gemeenten] = gebieden;
  return [
    perJaar(geheel, jaren),
    ...gebieden.map((g) => perTaakveld(g, `${g.gebied.kop}: begroting ${weergave.jaar} per taakveld`)),
    perDuur(geheel, jaren),
    perVorm(geheel, jaren),
    ...gemeenten.map((g) => perJaar(g, jaren)),
  ];
}

function perJaar({ gebied, totaal }: Gebiedsuitkomst, jaren: readonly string[]): Tabel {
  const { naam, kop } = gebied;
  return {
    soort: "tabel",
    kop: `${kop}: lasten, baten en saldo`,
    kolommen: [
      { kop: "Jaar", vorm: "tekst" },
      { kop: "Lasten", vorm: "getal0", naam: `${naam}_lasten` },
      { kop: "Baten", vorm: "getal0", naam: `${naam}_baten` },
      { kop: "Saldo", vorm: "getal0", naam: `${naam}_saldo` },
      { kop: "V/N", vorm: "tekst", naam: `${naam}_saldo_letters` },
    ],
    rijen: jaren.map((jaar, i) => [
      jaar,
      ...(["lasten", "baten", "saldo"] as const).map((s) => totaal[s].bedragen[i] as number),
      totaal.letters[i] as string,
    ]),
  };
}

function perTaakveld({ gebied, taakvelden }: Gebiedsuitkomst, kop: string): Tabel {
  const bij = (wat: string) => `${gebied.naam}_taakveld_${wat}`;
  return {
    soort: "tabel",
    kop,
    kolommen: [
      { kop: "Taakveld", vorm: "tekst" },
      { kop: "Lasten", vorm: "getal0", naam: bij("lasten_t") },
      { kop: "Baten", vorm: "getal0", naam: bij("baten_t") },
      { kop: "Saldo", vorm: "getal0", naam: bij("saldo_t") },
      { kop: "Verschil", vorm: "getal0", naam: bij("verschil") },
      { kop: "V/N", vorm: "tekst", naam: bij("oordeel") },
    ],
    rijen: taakvelden.map((t, i) => [taakveldnaam(gebied.taakvelden[i] as string), ...inJaarT(t)]),
  };
}

function inJaarT({ lasten, baten, saldo }: Drieluik): (number | string)[] {
  return [...[lasten, baten, saldo].map((r) => r.bedragen[PLAATS_T] as number), saldo.bedrag, saldo.oordeel];
}

function perDuur({ gebied, duur }: Gebiedsuitkomst, jaren: readonly string[]): Tabel {
  return {
    soort: "tabel",
    kop: "Saldo structureel en incidenteel",
    kolommen: [
      { kop: "Jaar", vorm: "tekst" },
      ...duren.flatMap((d) => [
        { kop: d, vorm: "getal0" as const, naam: `${gebied.naam}_${d}_saldo` },
        { kop: "V/N", vorm: "tekst" as const, naam: `${gebied.naam}_${d}_letters` },
      ]),
    ],
    rijen: jaren.map((jaar, i) => [
      jaar,
      ...duren.flatMap((d) => [duur[d].saldo.bedragen[i] as number, duur[d].letters[i] as string]),
    ]),
  };
}

function perVorm({ gebied, vorm }: Gebiedsuitkomst, jaren: readonly string[]): Tabel {
  return {
    soort: "tabel",
    kop: "Lasten van ZIN, pgb en overig",
    kolommen: [
      { kop: "Jaar", vorm: "tekst" },
      ...vormen.map((v) => ({
        kop: v,
        vorm: "getal0" as const,
        naam: `${gebied.naam}_${v.toLowerCase()}_lasten`,
      })),
    ],
    rijen: jaren.map((jaar, i) => [jaar, ...vormen.map((v) => vorm[v].lasten.bedragen[i] as number)]),
  };
}
