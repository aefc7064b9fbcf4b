import type { Blad, Geplaatst } from "../../sheet/blad";
import { blad, kopLinks, label, paragraaf, rij, titel, toelichting } from "../../sheet/cellen";
import { regelcel } from "../../sharing/regelcel";
import { metEenheid } from "./woord";
import { herkomst, oorzaaktekst, SOORTEN } from "./tekst";
import type { Uitleg } from "./uitleg";

/** De langste titel van een blad in Excel. */
const LANGSTE_TITEL = 31;

/** De uitleg van één cel als blad, in gewone tekst: een kopie van hoe het nu is. */
export function celblad(u: Uitleg): Blad {
  const cellen: Geplaatst[][] = [
    rij("A1", titel(u.label)),
    rij("A2", toelichting(`Uitleg van ${u.plek}, zoals het was toen dit blad gemaakt werd.`)),
    rij("A4", label("Uitkomst"), label(metEenheid(u.getoond, u.eenheid))),
    rij("A5", label("Formule"), label(u.formule === undefined ? "Er staat geen formule." : ` ${u.formule}`)),
    rij("A6", label("In een zin"), label(u.zin)),
  ];
  let r = 8;
  const lijst = (kop: string, koppen: readonly string[], regels: readonly (readonly string[])[]) => {
    if (regels.length === 0) return;
    cellen.push(rij(`A${r++}`, paragraaf(kop)), rij(`A${r++}`, ...koppen.map((k) => kopLinks(k))));
    for (const regel of regels) cellen.push(rij(`A${r++}`, ...regel.map((t) => regelcel(t))));
    r++;
  };
  lijst(
    "Waarom deze fout?",
    ["Weg"],
    (u.oorzaak === undefined ? [] : oorzaaktekst(u.oorzaak)).map((z) => [z]),
  );
  lijst(
    "Stap voor stap",
    ["Stap", "Uitkomst", "Waarom"],
    u.stappen.map((s) => [s.ingevuld, s.getoond, s.uitleg ?? ""]),
  );
  lijst(
    "Waar het vandaan komt",
    ["Cel", "Wat", "Waarde", "Soort", "Bron"],
    u.invoer.map((i) => [
      i.plek,
      i.label,
      metEenheid(i.getoond, i.eenheid),
      SOORTEN[i.soort],
      herkomst(i).join(" "),
    ]),
  );
  return blad({
    id: "uitlegcel",
    zonderKenmerk: true,
    versie: 1,
    titel: `Uitleg ${u.adres} ${u.blad}`.replace(/[\\/?*[\]:']/g, " ").slice(0, LANGSTE_TITEL),
    cellen,
    samengevoegd: ["A2:E2", "B4:E4", "B5:E5", "B6:E6"],
    breedtes: { A: 44, B: 34, C: 30, D: 12, E: 50 },
    hoogtes: { 1: 28 },
    afdruk: {},
    tabkleur: "6B7785",
  });
}
