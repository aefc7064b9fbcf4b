import type { Factor } from "../../domain/factor";
import { Rekenfout } from "../../domain/fout";
import { isLeeg, type Bereik, type Cel } from "./cel";
import { bereik, type Heleparameter } from "./parameter";
import { getal, leesCel } from "./soort";
import { tekst } from "./soorten";

const factornaam = tekst("de naam van een factor", "fout");
/** Laag en hoog: een lege cel is 0. */
const factorgrens = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });
/** De verwachte waarde; 0 zou het hele product 0 maken. */
const factorwaarde = getal({ eenheid: "een getal, niet 0", bijLeeg: "fout", negatief: true });

/** `factoren⊞`: rijen met naam, laag, verwacht en hoog; lege rijen tellen niet mee. */
export const factoren: Heleparameter<readonly Factor[]> = {
  ...bereik("rijen met naam, laag, verwacht en hoog", leesFactoren),
  kolommen: 4,
};

function leesFactoren(cellen: Bereik, parameter: string): Factor[] {
  const gevuld = cellen.filter((rij) => !rij.every(leeg));
  if (gevuld.length === 0) throw new Rekenfout("#VALUE!", "factoren-leeg", { parameter });
  const kolommen = cellen[0]?.length ?? 0;
  if (kolommen !== 4) throw new Rekenfout("#VALUE!", "factoren-kolommen", { waarde: kolommen, parameter });
  return gevuld.map((rij) => leesFactor(rij, parameter));
}

function leesFactor([eerste, ...getallen]: Bereik[number], parameter: string): Factor {
  const soorten = { laag: factorgrens, verwacht: factorwaarde, hoog: factorgrens };
  const naam = leesCel(factornaam, eerste, `naam in ${parameter}`) as string;
  const [laag, verwacht, hoog] = Object.entries(soorten).map(
    ([welke, soort], i) => leesCel(soort, getallen[i], `${welke} in ${parameter}`) as number,
  ) as [number, number, number];
  if (laag <= verwacht && verwacht <= hoog) return { naam, laag, verwacht, hoog };
  throw new Rekenfout("#VALUE!", "factor-volgorde", {
    sleutel: naam,
    grens: laag,
    waarde: verwacht,
    hoogste: hoog,
    parameter,
  });
}

function leeg(cel: Cel): boolean {
  return cel === 0 || isLeeg(cel);
}
