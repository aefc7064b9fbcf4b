import fs from "node:fs";
import path from "node:path";
import { vanIso } from "../../src/domain/datum";

export type Invoercel = number | string | boolean | null | { datum: string } | { fout: string };
export type Invoer = Invoercel | Invoercel[][];
export type Verwachtecel = number | string | boolean | { fout: string; melding?: string[] };

/** Eén geval uit een tabel: invoer en uitkomst, of de fout met delen van de zin. */
export interface Geval {
  naam: string;
  invoer: Invoer[];
  uitkomst?: Verwachtecel | Verwachtecel[][];
  fout?: string;
  melding?: string[];
  bron: string;
}

const MAP = path.resolve(__dirname, "../gevallen");

/** Alle gevallentabellen, op naam van de functie. */
export function gevallentabellen(): Map<string, Geval[]> {
  return new Map(
    fs
      .readdirSync(MAP)
      .filter((f) => f.endsWith(".json"))
      .map((f) => {
        const tabel = JSON.parse(fs.readFileSync(path.join(MAP, f), "utf8")) as {
          functie: string;
          gevallen: Geval[];
        };
        return [tabel.functie, tabel.gevallen];
      }),
  );
}

/** Zet de invoer om naar wat een aanroep krijgt; een lege cel in een bereik wordt `leeg`. */
export function alsArgumenten(invoer: Invoer[], leeg: null | 0 | ""): unknown[] {
  return invoer.map((a) =>
    Array.isArray(a) ? a.map((rij) => rij.map((c) => (c === null ? leeg : cel(c)))) : cel(a),
  );
}

function cel(c: Invoercel): unknown {
  if (typeof c !== "object" || c === null) return c;
  return "datum" in c ? vanIso(c.datum) : { code: c.fout };
}

/** Hoe een lege cel in een bereik kan aankomen: null, 0 of "". Een geval hoort met elk daarvan hetzelfde te geven. */
export function lezingen({ invoer }: Geval): readonly (null | 0 | "")[] {
  const leeg = invoer.some((a) => Array.isArray(a) && a.some((rij) => rij.includes(null)));
  return leeg ? [null, 0, ""] : [null];
}
