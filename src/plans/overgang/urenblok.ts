import { berekening, formule, links } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetTabel, type Bladkolom } from "./tabel";
import type { Overgangswerk, Rijen } from "./vorm";

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: "Maand" },
  { kop: "nieuwe aanvragen", naam: "maand_nieuw" },
  { kop: "uren: zacht en hard zonder", naam: "maand_uren_zacht" },
  { kop: "uren: hard met", naam: "maand_uren_met" },
  { kop: "uren beschikbaar", naam: "maand_beschikbaar" },
  { kop: "achterstand: zacht en hard zonder", naam: "maand_achterstand_zacht" },
  { kop: "achterstand: hard met", naam: "maand_achterstand_met" },
];

/** De uren van consulenten per week tegen wat er beschikbaar is, per maand, en de achterstand die daaruit groeit. */
export function zetUren(w: Overgangswerk, maanden: Rijen): Rijen {
  const { o, n } = w;
  zetKopje(o, "Per maand: uren van consulenten tegen de capaciteit");
  zetUitleg(
    o,
    "Uren per week = (beoordeeld x uren per herindicatie + nieuwe aanvragen x uren per aanvraag) x 12 / weken. Achterstand in uren = achterstand van de vorige maand + (uren - beschikbaar) x weken / 12, nooit onder 0: wat blijft liggen.",
  );
  const eerste = o.rij + 1;
  const aantal = maanden.laatste - maanden.eerste + 1;
  const rijen = zetTabel(w, KOLOMMEN, aantal, (i, r) => {
    const m = maanden.eerste + i;
    const inJaar = `(12-IF(YEAR(B${m})=${n("startjaar")},${n("begin")},0))`;
    const uren = (k: string) =>
      `(${k}${m}*${n("uren_herindicatie")}+B${r}*${n("uren_aanvraag")})*12/${n("weken")}`;
    const achterstand = (k: string, eigen: string) =>
      `MAX(0,${r === eerste ? "" : `${eigen}${r - 1}+`}(${k}${r}-E${r})*${n("weken")}/12)`;
    return [
      links(formule(`A${m}`)),
      berekening(formule(`SUMIF(${n("jaren")},YEAR(B${m}),${n("nieuw")})*C${m}/${inJaar}`), "getal1"),
      berekening(formule(uren("D")), "getal2"),
      berekening(formule(uren("E")), "getal2"),
      berekening(formule(n("uren_beschikbaar")), "getal2"),
      berekening(formule(achterstand("C", "F")), "getal0"),
      berekening(formule(achterstand("D", "G")), "getal0"),
    ];
  });
  o.signaalregels.push({
    bereik: `F${rijen.eerste}:G${rijen.laatste}`,
    als: { celIs: ">", dan: 0.5 },
    signaal: "letOp",
  });
  return rijen;
}
