import { berekening, formule, links } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetTabel, type Bladkolom } from "./tabel";
import type { Overgangswerk, Rijen } from "./vorm";
import type { Overgangsvraag } from "./vraag";

/** Zoveel maanden laat het plan ten minste zien, vanaf 1 januari van het eerste jaar. */
const MAANDEN = 60;

/** Korte namen van de maanden, zoals zij langs de as van een grafiek passen. */
const MAANDNAMEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: "Maand", naam: "maand_naam" },
  { kop: "eerste dag", naam: "maand" },
  { kop: "deel van de maand", naam: "maand_deel" },
  { kop: "beoordeeld: zacht en hard zonder", naam: "maand_beoordeeld_zacht" },
  { kop: "beoordeeld: hard met", naam: "maand_beoordeeld_met" },
  { kop: "in oud product: zacht", naam: "maand_oud_zacht" },
  { kop: "in oud product: hard zonder", naam: "maand_oud_zonder" },
  { kop: "in oud product: hard met", naam: "maand_oud_met" },
  { kop: "besparing: zacht en hard zonder", naam: "maand_besparing_zacht" },
  { kop: "besparing: hard met", naam: "maand_besparing_met" },
];

/** Hoeveel maanden de tabel per maand telt: hele jaren, met alle jaren van de lijst. */
export function aantalMaanden({ jaren }: Overgangsvraag): number {
  return Math.max(MAANDEN, jaren.length * 12);
}

/** De uitloop en de besparing per maand, met gewone formules: een tweede weg naast WMO.AFBOUW. */
export function zetMaanden(w: Overgangswerk): Rijen {
  const { o, n } = w;
  zetKopje(o, "Per maand: uitloop en besparing");
  zetUitleg(
    o,
    "Beoordeeld = wat dat jaar afloopt (of iedereen) x deel van de maand / maanden in dat jaar vanaf de ingangsdatum. In oud product is aan het einde van de maand. Besparing = wie beoordeeld is, in de eigen maand voor de helft van de tijd, x deel dat cliënt blijft x besparing per cliënt / 12. Deze tabel rekent zonder WMO.AFBOUW en komt op dezelfde jaren uit.",
  );
  const start = n("startjaar");
  const eerste = o.rij + 1;
  return zetTabel(w, KOLOMMEN, aantalMaanden(w.vraag), (i, r) => {
    const maandenInJaar = `(12-IF(YEAR(B${r})=${start},${n("begin")},0))`;
    // Vanaf de kop, die SUM overslaat: zo staat in elke maand dezelfde formule, ook in de eerste.
    const tot = (k: string) => `SUM(${k}$${eerste - 1}:${k}${r})`;
    const besparing = (k: string) =>
      `(${tot(k)}-${k}${r}*(1-C${r}/2))*${n("terugkeer")}*${n("per_client")}/12`;
    return [
      links(formule(maandformule(r))),
      berekening(formule(`DATE(${start},${i + 1},1)`), "datum"),
      berekening(
        formule(
          `IF(YEAR(B${r})=${start},MAX(0,MONTH(B${r})-${n("begin")})-MAX(0,MONTH(B${r})-1-${n("begin")}),1)`,
        ),
        "getal2",
      ),
      berekening(
        formule(`SUMIF(${n("jaren")},YEAR(B${r}),${n("aflopend")})*C${r}/${maandenInJaar}`),
        "getal1",
      ),
      berekening(formule(`IF(YEAR(B${r})=${start},${n("clienten")},0)*C${r}/${maandenInJaar}`), "getal1"),
      berekening(formule(`MAX(0,${n("clienten")}-${tot("D")})`), "getal0"),
      berekening(formule(`IF(EDATE(B${r},1)>${n("ingangsdatum")},0,${n("clienten")})`), "getal0"),
      berekening(formule(`MAX(0,${n("clienten")}-${tot("E")})`), "getal0"),
      berekening(formule(besparing("D")), "euro"),
      berekening(formule(besparing("E")), "euro"),
    ];
  });
}

function maandformule(r: number): string {
  return `CHOOSE(MONTH(B${r}),${MAANDNAMEN.map((m) => `"${m}"`).join(",")})&" "&YEAR(B${r})`;
}
