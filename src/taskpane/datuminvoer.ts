import { dagnummer, ontleed, type Dagnummer } from "../domain/datum";
import { toonDatum } from "../language/datums";
import { citeer } from "../language/opsomming";
import type { Schrift } from "./getalinvoer";

const MAANDEN = Array.from(
  { length: 12 },
  (_, m) => toonDatum(dagnummer(2024, m + 1, 1)).split(" ")[1] ?? "",
);

/** Leest een datum zoals een Nederlander haar typt: 1-7-2024, 01/07/2024 of 1 juli 2024. Dag voor maand, jaar voluit. */
export function leesDatum(tekst: string): Dagnummer | undefined {
  const delen = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2}|[a-z]{3,9})\.?\s*[-/.\s]\s*(\d{4})$/i.exec(tekst.trim());
  if (!delen) return undefined;
  const [, d = "", m = "", j = ""] = delen;
  const maand = /^\d/.test(m) ? Number(m) : MAANDEN.findIndex((naam) => naam.startsWith(m.toLowerCase())) + 1;
  if (maand < 1 || maand > 12) return undefined;
  const nummer = dagnummer(Number(j), maand, Number(d));
  const gelezen = ontleed(nummer);
  return gelezen.dag === Number(d) && gelezen.maand === maand ? nummer : undefined;
}

/** 45474 -> "1-7-2024". */
export function alsDatuminvoer(dag: Dagnummer): string {
  const { jaar, maand, dag: d } = ontleed(dag);
  return `${d}-${maand}-${jaar}`;
}

/** Een dagnummer als datum. */
export const datumschrift: Schrift = {
  lees(tekst) {
    if (tekst.trim() === "") return { getal: null };
    const dag = leesDatum(tekst);
    return dag === undefined ? { zin: geenDatum(tekst) } : { getal: dag };
  },
  toon: alsDatuminvoer,
  toetsen: "text",
};

/** De zin bij een tekst die geen datum is. */
export function geenDatum(tekst: string): string {
  return `${citeer(tekst.trim())} is geen datum. Typ dag, maand en jaar, bijvoorbeeld 1-7-2024 of 1 juli 2024.`;
}
