import { berekening, formule, kop, kopLinks, links, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import type { Rijen, Werk } from "./werk";

/** Wat blijft en wat alleen tijdens de overgang nodig is; de twee samen zijn in elk jaar het geheel. */
export function zetStructureel(w: Werk, tabel: Rijen): void {
  const { o, n } = w;
  zetKopje(o, "Tijdelijk en structureel");
  zetUitleg(
    o,
    "Structureel zijn de uren die blijven; tijdelijk is wat daar in dat jaar bij komt, bijvoorbeeld voor inhuur. Onder 0 houdt de structurele formatie in dat jaar ruimte over. Structureel en tijdelijk zijn samen de uren van hierboven.",
  );
  zetRij(
    o,
    kopLinks("jaar"),
    kop("uren structureel"),
    kop("uren tijdelijk"),
    kop("fte structureel"),
    kop("fte tijdelijk"),
    kop("kosten structureel"),
    kop("kosten tijdelijk"),
  );
  o.hoogtes[o.rij - 1] = 32;
  const eerste = o.rij;
  w.vraag.jaren.forEach((_, i) => {
    const [r, jaar] = [o.rij, tabel.eerste + i];
    const fte = (kolom: string) => formule(`${kolom}${r}/${n("productiviteit")}/${n("werkweek")}`);
    const kosten = (kolom: string) => formule(`${kolom}${r}*12*${n("loonkosten")}`);
    zetRij(
      o,
      links(formule(`A${jaar}`), "jaartal"),
      uitkomst(formule(n("structureel_uren")), "getal2"),
      uitkomst(formule(`B${jaar}-B${r}`), "getal2"),
      berekening(fte("B"), "getal3"),
      berekening(fte("C"), "getal3"),
      uitkomst(kosten("D"), "euro"),
      uitkomst(kosten("E"), "euro"),
    );
  });
  o.namen.push(
    { naam: n("kosten_tijdelijk"), bereik: `G${eerste}:G${o.rij - 1}` },
    { naam: n("kosten_structureel"), bereik: `F${eerste}:F${o.rij - 1}` },
  );
}
