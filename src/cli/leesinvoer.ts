import fs from "node:fs";
import path from "node:path";
import type { Begroting } from "../plans/begroting/begroting";
import type { Klacht } from "../plans/begroting/klacht";
import { leesBytes } from "../tabellen/csv";
import { bestandsfout, codeVan } from "./bestandsnamen";
import { Gebruiksfout } from "./opdracht";
import { metTabelbestanden } from "./tabelbestanden";

/** Zo groot is geen invoerbestand; erboven is het iets anders. */
const HOOGSTENS = 20_000_000;

/** Wat er in een invoerbestand staat, met zinnen over wat bij het lezen is omgezet. */
export interface Gelezeninvoer {
  readonly begroting: Begroting;
  readonly opmerkingen: readonly Klacht[];
}

/** Leest een invoerbestand; klopt er iets niet, dan staan alle klachten in één keer in de fout. */
export async function leesInvoerbestand(map: string, naam: string): Promise<Gelezeninvoer> {
  const plaats = path.resolve(map, naam);
  const { leesBegrotingstekst } = await import(/* webpackMode: "eager" */ "../plans/begroting/lees");
  const uitslag = leesBegrotingstekst(leesTekst(plaats, naam), (x) => metTabelbestanden(x, plaats));
  if ("begroting" in uitslag) return uitslag;
  const { klachten } = uitslag;
  const kop = klachten.length === 1 ? "Eén ding klopt" : `${klachten.length} dingen kloppen`;
  throw new Gebruiksfout(
    [`${naam}: ${kop} niet; er is niets geschreven.`, ...klachten.map((k) => `  ${k.pad}: ${k.zin}`)].join(
      "\n",
    ),
  );
}

function leesTekst(plaats: string, naam: string): string {
  try {
    if (fs.statSync(plaats).size > HOOGSTENS)
      throw new Gebruiksfout(`${naam} is groter dan ${HOOGSTENS / 1e6} MB; dat is geen invoerbestand.`);
    return leesBytes(fs.readFileSync(plaats));
  } catch (fout) {
    if (fout instanceof Gebruiksfout) throw fout;
    if (codeVan(fout) === "ENOENT")
      throw new Gebruiksfout(`${naam} bestaat niet. Klopt de naam van het invoerbestand?`);
    if (codeVan(fout) === "EISDIR") throw new Gebruiksfout(`${naam} is een map. Geef een invoerbestand.`);
    throw new Gebruiksfout(bestandsfout(naam, "te lezen", fout));
  }
}
