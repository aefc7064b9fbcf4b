import type { Factor } from "../../domain/factor";
import { Rekenfout, type Plaats } from "../../domain/fout";
import { isLeeg, type Bereik, type Cel } from "../mechaniek/cel";
import { leesInLijst, plaatsIn } from "../mechaniek/inlijst";
import { bereik, type Heleparameter } from "../mechaniek/parameter";
import { getal } from "../mechaniek/soort";
import { tekst } from "./algemeen";

const factornaam = tekst("de naam van een factor", "fout");
/** Laag en hoog: een lege cel is 0. */
const factorgrens = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });
/** De meest waarschijnlijke waarde; 0 zou het hele product 0 maken. */
const factorwaarde = getal({ eenheid: "een getal, niet 0", bijLeeg: "fout", negatief: true });

/** `factoren⊞`: rijen met naam, laag, meest waarschijnlijk en hoog; lege rijen tellen niet mee. */
export const factoren: Heleparameter<readonly Factor[]> = {
  ...bereik("rijen met naam, laag, meest waarschijnlijk en hoog", leesFactoren),
  kolommen: 4,
};

function leesFactoren(cellen: Bereik, parameter: string): Factor[] {
  const gevuld = cellen
    .map((rij, r) => ({ rij, plaats: plaatsIn(cellen.length, 1, r, 0) }))
    .filter(({ rij }) => !rij.every(leeg));
  if (gevuld.length === 0) throw new Rekenfout("#VALUE!", "factoren-leeg", { parameter });
  const kolommen = cellen[0]?.length ?? 0;
  if (kolommen !== 4) throw new Rekenfout("#VALUE!", "factoren-kolommen", { waarde: kolommen, parameter });
  return gevuld.map(({ rij, plaats }) => leesFactor(rij, plaats, parameter));
}

function leesFactor(
  [eerste, ...getallen]: Bereik[number],
  plaats: Plaats | undefined,
  parameter: string,
): Factor {
  const soorten = { laag: factorgrens, "meest waarschijnlijk": factorwaarde, hoog: factorgrens };
  const naam = leesInLijst(factornaam, eerste, `naam in ${parameter}`, plaats) as string;
  const [laag, meestWaarschijnlijk, hoog] = Object.entries(soorten).map(
    ([welke, soort], i) => leesInLijst(soort, getallen[i], `${welke} in ${parameter}`, plaats) as number,
  ) as [number, number, number];
  if (laag <= meestWaarschijnlijk && meestWaarschijnlijk <= hoog)
    return { naam, laag, meestWaarschijnlijk, hoog };
  throw new Rekenfout("#VALUE!", "factor-volgorde", {
    sleutel: naam,
    grens: laag,
    waarde: meestWaarschijnlijk,
    hoogste: hoog,
    parameter,
  });
}

function leeg(cel: Cel): boolean {
  return cel === 0 || isLeeg(cel);
}
