import { ontleed } from "../../domain/datum";
import { vindNorm } from "../../norms/vind";
import { tabel, type Som, type Tabelonderdeel } from "../opgave/onderdeel";

/** Wat de andere bladen op een taakveld zetten, met het onderdeel dat de norm zo noemt. */
const onderdelen = {
  natura: "huishoudelijke ondersteuning in natura",
  pgb: "huishoudelijke ondersteuning, pgb",
  toegang: "toegang en consulenten",
} as const;
type Ketenonderdeel = keyof typeof onderdelen;

/** De taakvelden van de Iv3-voorschriften, per tijdvak. */
const tijdvakken = vindNorm("taakvelden-wmo").versies.map(({ vanaf, totEnMet, tabel: t, bron }) => ({
  vanaf: ontleed(vanaf).jaar,
  totEnMet: totEnMet === undefined ? undefined : ontleed(totEnMet).jaar,
  bron,
  taakveld(onderdeel: Ketenonderdeel): string {
    const rij = t?.rijen.find(([naam]) => String(naam).startsWith(onderdelen[onderdeel]));
    if (rij === undefined) throw new Error(`De norm taakvelden-wmo kent ${onderdelen[onderdeel]} niet.`);
    return String(rij[1]);
  },
}));

/** Het taakveld zoals het nu heet. */
export const taakveldNu = (onderdeel: Ketenonderdeel) => tijdvakken.at(-1)?.taakveld(onderdeel) ?? "";

const tijdvakVan = (jaar: Som): Som => `MAX(1,COUNTIF(iv3_vanaf,"<="&${jaar}))`;

interface Ketenrij {
  readonly naam: string;
  readonly wat: string;
  readonly onderdeel: Ketenonderdeel;
  readonly soort: "lasten" | "baten";
}

/** Wat de andere bladen in de raming zetten, en de naam van de rij met de bedragen. */
export const ketenrijen: readonly Ketenrij[] = [
  { naam: "natura", wat: "Hulp in natura", onderdeel: "natura", soort: "lasten" },
  { naam: "pgb", wat: "Hulp met een pgb", onderdeel: "pgb", soort: "lasten" },
  { naam: "toegang", wat: "Toegang: consulenten", onderdeel: "toegang", soort: "lasten" },
  { naam: "bijdragen", wat: "Eigen bijdragen", onderdeel: "natura", soort: "baten" },
];

/** Achter WMO_Raming_: het taakveld waar een rij van de andere bladen op staat. */
export const codenaam = ({ naam }: Pick<Ketenrij, "naam">) => `taakveld_${naam}`;

/** Op welk taakveld komt wat van de andere bladen komt; in het jaar t geldt de indeling van dat jaar. */
export function ketentabel(): Tabelonderdeel {
  const uit = (onderdeel: Ketenonderdeel, jaar: Som) => `INDEX(iv3_${onderdeel},${tijdvakVan(jaar)})`;
  return tabel({
    kop: "Taakvelden van de andere bladen",
    uitleg:
      "De indeling van het eerste jaar geldt voor alle jaren. Kosten van consulenten zijn loonkosten zonder overhead: die staat op taakveld 0.4. Een besparing op de hulp en de kosten van consulenten staan elk op hun eigen taakveld en worden niet van elkaar afgetrokken.",
    rijen: ketenrijen,
    kolommen: [
      { kolom: "wat", kop: "Wat", stijl: "label", cel: ({ wat }) => ({ tekst: wat }) },
      {
        kolom: "nu",
        naam: "keten_taakveld",
        kop: { som: '"Taakveld in "&INDEX(jaren,1)' },
        stijl: "links",
        cel: ({ onderdeel }) => uit(onderdeel, "INDEX(jaren,1)"),
      },
      {
        kolom: "was",
        naam: "keten_was",
        kop: { som: '"was in "&(INDEX(jaren,1)-2)' },
        stijl: "links",
        cel: ({ onderdeel }) => uit(onderdeel, "(INDEX(jaren,1)-2)"),
      },
      { kolom: "soort", kop: "soort", stijl: "links", cel: ({ soort }) => ({ tekst: soort }) },
      {
        kolom: "in_lijst",
        naam: "keten_in_lijst",
        kop: "in uw lijst",
        stijl: "links",
        cel: ({ naam }) =>
          `IF(SUM(${naam})=0,"niet nodig",IF(SUMPRODUCT((taakveld={nu})*(taakveld_soort={soort}))=0,"nee","ja"))`,
      },
    ],
    cellen: ketenrijen.map((rij, i) => ({ naam: codenaam(rij), kolom: "nu", rij: i + 1 })),
  });
}

/** Onderaan het blad: welk taakveld in welk jaar geldt. */
export function iv3tabel(): Tabelonderdeel {
  const kolom = (onderdeel: Ketenonderdeel, kop: string) =>
    ({
      kolom: onderdeel,
      naam: `iv3_${onderdeel}`,
      kop,
      stijl: "links",
      cel: (t: (typeof tijdvakken)[number]) => ({ tekst: t.taakveld(onderdeel) }),
    }) as const;
  return tabel({
    uitwerking: true,
    kop: "Taakvelden per jaar",
    uitleg: `Bron: ${[...new Set(tijdvakken.map((t) => t.bron))].join(", ")}. Eigen bijdragen zijn baten op het taakveld van hulp in natura. Sinds 2025 is 6.22 toegang voor Jeugd, en 6.91 coördinatie en beleid Wmo.`,
    rijen: tijdvakken,
    kolommen: [
      {
        kolom: "vanaf",
        naam: "iv3_vanaf",
        kop: "Vanaf",
        vorm: "jaartal",
        stijl: "links",
        cel: (t) => t.vanaf,
      },
      {
        kolom: "totEnMet",
        naam: "iv3_tot_en_met",
        kop: "bekend tot en met",
        vorm: "jaartal",
        stijl: "links",
        cel: (t) => t.totEnMet,
      },
      kolom("natura", "natura"),
      kolom("pgb", "pgb"),
      kolom("toegang", "toegang"),
    ],
  });
}
