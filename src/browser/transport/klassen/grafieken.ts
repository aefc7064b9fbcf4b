import { alsEen, alsTekst, alsVak } from "../argumenten";
import { reeksenIn } from "../brongegevens";
import { Excelfout } from "../fout";
import { grafiekenVan, voegGrafiekToe } from "../grafieklijst";
import { SOORTEN, type Grafiekstaat } from "../grafiekstaat";
import { officeobject, type Klasse } from "../klasse";
import { metMaten, verschoven } from "../vakken";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { grafiek } from "./grafiek";

/** Excel.ChartCollection; het doel is het blad. */
export const grafieken: Klasse<string> = {
  naam: "ChartCollection",
  blad: (id) => id,
  lees: { count: (id, w) => grafiekenVan(id, w).length },
  items: (id, w) => grafiekenVan(id, w).map((g) => officeobject(grafiek, g)),
  item: (id, sleutel, w) => {
    const gevonden = zoek(id, sleutel, w);
    return gevonden && officeobject(grafiek, gevonden);
  },
  vraag: {
    getCount: (id, _, w) => grafiekenVan(id, w).length,
    getItem: (id, [sleutel], w) => officeobject(grafieken, id).item(sleutel, w),
    getItemAt: (id, [i], w) =>
      officeobject(grafieken, id).item(grafiekenVan(id, w)[Number(i)]?.id ?? String(i), w),
    getItemOrNullObject: (id, [sleutel], w) => {
      const gevonden = zoek(id, sleutel, w);
      return gevonden === undefined ? null : officeobject(grafiek, gevonden);
    },
  },
  doe: {
    add(id, [soort, bron, langs], w) {
      const vak = alsVak(bron, "ChartCollection.add", w);
      const nieuw: Grafiekstaat = {
        id: `g${w.nummer()}`,
        blad: id,
        naam: `Grafiek ${grafiekenVan(id, w).length + 1}`,
        soort: alsSoort(soort),
        titel: "",
        // Zo groot als een nieuwe grafiek van Excel ongeveer is, rechts van de gegevens.
        plek: metMaten(verschoven(metMaten(vak, 1, 1), 0, vak.kolommen + 1), 15, 8),
        reeksen: reeksenIn(
          vak,
          alsEen(langs ?? "Auto", ["Auto", "Columns", "Rows"], "ChartCollection.add"),
          w,
        ),
      };
      voegGrafiekToe(nieuw, w);
      return officeobject(grafiek, nieuw);
    },
  },
};

/** Een soort grafiek die het rooster kan tekenen. */
export function alsSoort(x: unknown): string {
  const soort = alsTekst(x, "Chart.chartType");
  if (!Object.keys(SOORTEN).includes(soort))
    throw new Excelfout(
      "NotImplemented",
      zinnen.kent(`Een grafiek van soort ${soort}`, Object.keys(SOORTEN)),
    );
  return soort;
}

function zoek(id: string, sleutel: unknown, w: Sessie): Grafiekstaat | undefined {
  const tekst = alsTekst(sleutel, "ChartCollection.getItem");
  return grafiekenVan(id, w).find((g) => g.id === tekst || g.naam.toUpperCase() === tekst.toUpperCase());
}
