import type { Blad } from "../../sheet/blad";
import type { Getalvorm } from "../../sheet/getalvormen";
import { onderdelenblad } from "../opgave/blad";
import { celnaam } from "../opgave/namen";
import { tabel, type Som, type Tabelonderdeel } from "../opgave/onderdeel";
import { zetOnderdelen } from "../opgave/zet";
import type { Nagerekend, Nagerekendefiguur } from "./begroting";

/** Hoe dit blad in een begroting te herkennen is. */
export const NAGEREKEND = "nagerekend";

const KOP = {
  id: NAGEREKEND,
  versie: 3,
  titel: "Nagerekend",
  opschrift: "De figuren uit het stuk nagerekend",
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 38, "B:C": 14, D: 13, E: 17, F: 24, G: 42 },
    tabkleur: "A85B08",
  },
};

/** Elke figuur uit het stuk naast wat er uit de uitgangspunten komt: komt zij uit, of wijkt zij af? */
export function bladNagerekend({ inleiding, figuren }: Nagerekend): Blad {
  return onderdelenblad(KOP, inleiding, (o) =>
    zetOnderdelen({ o, n: (naam) => celnaam({ naam: "Nagerekend" }, 1, naam), bronnen: {} }, [
      figurentabel(figuren),
    ]),
  );
}

function figurentabel(figuren: readonly Nagerekendefiguur[]): Tabelonderdeel {
  return tabel({
    kop: "Elke figuur naast het stuk",
    kopBlijft: true,
    rijen: figuren,
    kolommen: [
      { kolom: "figuur", kop: "Figuur", stijl: "label", cel: ({ wat }) => ({ tekst: wat }) },
      {
        kolom: "uitkomst",
        kop: "Uitkomst",
        stijl: "uitkomst",
        vorm: vormVan,
        cel: ({ formule }) => ({ formule }),
      },
      { kolom: "gedrukt", kop: "In het stuk", vorm: vormVan, cel: ({ gedrukt }) => gedrukt },
      { kolom: "oordeel", kop: "Oordeel", stijl: "links", cel: oordeel },
      { kolom: "eenheid", kop: "Eenheid", stijl: "eenheid", cel: ({ eenheid }) => ({ tekst: eenheid }) },
      { kolom: "plaats", kop: "Plaats in het stuk", stijl: "bron", cel: ({ plaats }) => ({ tekst: plaats }) },
      {
        kolom: "uitleg",
        kop: "Uitleg",
        stijl: "bron",
        cel: ({ uitleg }) => (uitleg === "" ? undefined : { tekst: uitleg }),
      },
    ],
    cellen: figuren.map(({ naam }, i) => ({ naam, kolom: "uitkomst", rij: i + 1 })),
    signalen: [
      { van: "oordeel", als: { celIs: "=", dan: "wijkt af" }, signaal: "letOp" },
      { van: "oordeel", als: { celIs: "=", dan: "komt uit" }, signaal: "goed" },
    ],
  });
}

/** Gelijk op zoveel decimalen als het stuk noemt. */
function oordeel({ gedrukt, decimalen, soort }: Nagerekendefiguur): Som | { tekst: string } {
  if (gedrukt === undefined) return { tekst: "staat er niet" };
  const cijfers = soort === "aandeel" ? decimalen + 2 : decimalen;
  return `IF(ROUND({uitkomst},${cijfers})=ROUND({gedrukt},${cijfers}),"komt uit","wijkt af")`;
}

function vormVan({ soort, decimalen }: Nagerekendefiguur): Getalvorm {
  if (soort === "jaar") return "jaartal";
  if (soort === "aandeel") return decimalen === 0 ? "procent0" : "procent1";
  if (soort === "euro") return decimalen === 0 ? "euro" : "euroCent";
  return (["getal0", "getal1", "getal2", "getal3", "getal4"] as const)[decimalen] ?? "getal2";
}
