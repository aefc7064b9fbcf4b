import { berekening, formule, kop, kopLinks, links, uitkomst } from "../../workbook/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { capaciteit } from "./tabelblok";
import type { Rijen, Werk } from "./werk";

/** Een deel van het werk bij een lichtere functie: wat die kost, wat er bij de consulent overblijft, en het verschil. */
export function zetLicht(w: Werk, tabel: Rijen): void {
  const { o, n } = w;
  const deel = n("licht_aandeel");
  zetKopje(o, "Consulent light");
  zetUitleg(
    o,
    "Links de uren, de fte en de kosten van de consulent light voor haar deel van het werk. Rechts wat de consulent nog kost, en samen tegenover alleen consulenten; onder 0 is het goedkoper.",
  );
  zetRij(
    o,
    kopLinks(
      formule(capaciteit(w, `${n("uren_herindicatie")}*${deel}`, `${n("uren_aanvraag")}*${deel}`, "licht_")),
    ),
    ...Array.from({ length: 3 }, () => kop()),
    kop("kosten consulent"),
    kop("kosten samen"),
    kop("verschil met alleen consulenten"),
  );
  o.hoogtes[o.rij - 1] = 32;
  w.vraag.jaren.forEach((_, i) => {
    const zonder = `D${tabel.eerste + i}`;
    const r = o.rij;
    zetRij(
      o,
      links(undefined, "jaartal"),
      berekening(undefined, "getal2"),
      berekening(undefined, "getal3"),
      berekening(undefined, "euro"),
      berekening(formule(`${zonder}*(1-${deel})`), "euro"),
      uitkomst(formule(`D${r}+E${r}`), "euro"),
      uitkomst(formule(`F${r}-${zonder}`), "euro"),
    );
  });
}
