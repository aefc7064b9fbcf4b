import { berekening, formule, kop, kopLinks, label, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { zetGrafiek } from "./grafiek";
import { besparingsom } from "./stappenblok";
import type { Besparingswerk } from "./vorm";

export const LEZINGUITLEG =
  "Een declaratiegraad en een aantal weken zijn twee gegevens. Wie ze voor elkaar gebruikt, krijgt een andere besparing; hier staat elke lezing apart, met de graad en de weken waarmee zij rekent.";

/** Een percentage en een aantal weken die voor hetzelfde worden gehouden: wat elke lezing geeft. */
export function zetLezingen(w: Besparingswerk): void {
  const { o, n } = w;
  zetKopje(o, "Een percentage of een aantal weken: de lezingen naast elkaar");
  zetUitleg(o, [LEZINGUITLEG, w.bronnen.lezing ?? ""].join(" ").trim(), 160);
  const koppen = ["Besparing", "Declaratiegraad", "Weken per jaar", "Aandeel van het jaar"];
  zetRij(o, kopLinks("Lezing"), ...koppen.map((k) => kop(k)));
  const [eerste, jaar] = [o.rij, n("weken")];
  const rijen: [naam: string, graad: number | string, weken: string][] = [
    ["alles gedeclareerd", 1, jaar],
    ["declaratiegraad", n("declaratiegraad"), jaar],
    ["declaratiegraad als hele weken", 1, `ROUND(${n("declaratiegraad")}*${jaar},0)`],
    ["genoemde weken", 1, n("lezing_weken")],
  ];
  for (const [naam, graad, weken] of rijen) {
    const r = o.rij;
    zetRij(
      o,
      label(naam),
      uitkomst(formule(besparingsom(w, `C${r}`, `D${r}`)), "euro"),
      berekening(typeof graad === "number" ? graad : formule(graad), "procent1"),
      berekening(formule(weken), "getal1"),
      berekening(formule(`C${r}*D${r}/${jaar}`), "procent1"),
    );
  }
  const laatste = o.rij - 1;
  for (const [naam, kolom] of Object.entries({ besparing: "B", graad: "C", jaarweken: "D", aandeel: "E" }))
    o.namen.push({ naam: n(`lezing_${naam}`), bereik: `${kolom}${eerste}:${kolom}${laatste}` });
  o.namen.push(
    { naam: n("lezing_hele_weken"), bereik: `B${laatste - 1}` },
    { naam: n("lezing_genoemde_weken"), bereik: `B${laatste}` },
  );
  zetGrafiek(o, {
    titel: "Besparing per jaar naar lezing",
    beschrijving:
      "Vier kolommen: alles gedeclareerd, de declaratiegraad, die graad als hele weken, en de genoemde weken. De getallen staan in de tabel erboven.",
    namen: `A${eerste}:A${laatste}`,
    waarden: `B${eerste}:B${laatste}`,
  });
}
