import type { Kolomvorm, Lijstvorm } from "../../tabellen/lijstvorm";
import { keurLijst } from "./keur";
import { isGetal, isKeuze, type Kolom, type Lijst } from "./veld";
import { verwachtVan } from "./verwacht";

/** De kolom die zegt hoeveel keer een rij telt. */
const AANTAL = "aantal";

/** Wat een lijst van een tabel vraagt; `jaar` is het jaar waar haar kolommen vanaf tellen, als dat al ingevuld is. */
export function lijstvormVan(lijst: Lijst, jaar?: number): Lijstvorm {
  const telbaar = lijst.gedeeld === "Groepen" && lijst.kolommen.some((k) => k.sleutel === AANTAL);
  return {
    kop: lijst.kop,
    hoogstens: lijst.hoogstens,
    kolommen: lijst.kolommen.map((k) => kolomvorm(k, jaar)),
    ...(telbaar ? { telt: AANTAL } : {}),
    ...(lijst.uniek === undefined ? {} : { uniek: lijst.uniek }),
    ...(lijst.jaarVan !== undefined && jaar === undefined ? { jaarMist: lijst.jaarVan.label } : {}),
    // Wat de tabel niet heeft, vult de gebruiker zelf: dat is geen fout.
    keur(rij, gevraagd) {
      const deel = { ...lijst, minstens: 0, hoogstens: Infinity };
      const kolommen = lijst.kolommen.filter((k) => gevraagd.has(k.sleutel));
      const ruw = Object.fromEntries(kolommen.map((k) => [k.sleutel, rij[k.sleutel] ?? null]));
      return keurLijst({ ...deel, kolommen }, [ruw], false).bezwaren[0]?.zin;
    },
  };
}

function kolomvorm(k: Kolom, jaar: number | undefined): Kolomvorm {
  const { sleutel, label, eenheid, ook = [], magLeeg = false, jaarplaats } = k;
  return {
    sleutel,
    label,
    eenheid,
    ook,
    magLeeg,
    leest: isGetal(k)
      ? { soort: "getal", verwacht: verwachtVan(k) }
      : isKeuze(k)
        ? { soort: "keuze", keuzes: k.keuzes }
        : { soort: "tekst" },
    ...(jaar === undefined || jaarplaats === undefined ? {} : { jaar: jaar + jaarplaats }),
  };
}
