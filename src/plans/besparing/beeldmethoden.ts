import { Rekenfout } from "../../domain/fout";
import type { Blok, Tabelkolom } from "../opgave/beeld";
import { besparingsgrafiek } from "./beeldgrafiek";
import { groepsblokken } from "./beeldgroepen";
import { GEEN_UITSPRAAK, redenVan } from "./redenen";
import type { Bedragen, Methode, Uitkomst } from "./uitkomst";
import type { Basis } from "./vraag";

/** De manieren van rekenen naast elkaar, met de reden van elk verschil. */
export function methodeblokken(u: Uitkomst, basis: Basis): Blok[] {
  const volledig = u.methoden.every((m) => !(m.bedragen instanceof Rekenfout));
  const kolom = (kop: string, naam: string): Tabelkolom => ({
    kop,
    vorm: "euro",
    ...(volledig ? { naam: `methode_${naam}` } : {}),
  });
  const eerste = besparingVan(u.methoden[0] as Methode) as number;
  return [
    {
      soort: "tabel",
      kop: "Op het gemiddelde of op de verdeling, per uur of per band",
      kolommen: [
        { kop: "Manier van rekenen", vorm: "tekst" },
        kolom("Kosten nu", "nu"),
        kolom("Kosten straks", "straks"),
        kolom("Besparing", "besparing"),
        kolom("Verschil met het gemiddelde, p*q", "verschil"),
        { ...kolom("Waarom", "waarom"), vorm: "tekst" },
      ],
      rijen: u.methoden.map((m) => methoderij(m, eerste)),
    },
    besparingsgrafiek(
      "Besparing per jaar naar manier van rekenen",
      u.methoden.flatMap((m) => {
        const bedrag = besparingVan(m);
        return bedrag === undefined ? [] : [[m.naam, bedrag] as const];
      }),
    ),
    ...groepsblokken(u, basis),
  ];
}

function methoderij(methode: Methode, eerste: number): (number | string)[] {
  const { naam, bedragen } = methode;
  if (bedragen instanceof Rekenfout) return [naam, "", "", "", "", GEEN_UITSPRAAK];
  const besparing = bedragen.nu - bedragen.straks;
  const verschil = besparing - eerste;
  return [naam, bedragen.nu, bedragen.straks, besparing, verschil, redenVan(naam, verschil, besparing)];
}

function besparingVan({ bedragen }: Methode): number | undefined {
  const verschil = ({ nu, straks }: Bedragen) => nu - straks;
  return bedragen instanceof Rekenfout ? undefined : verschil(bedragen);
}
