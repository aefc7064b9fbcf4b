import { berekening, formule, uitkomst } from "../../workbook/cellen";
import { zetRegel } from "../bandbreedtes/regel";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { vorm, type Besparingswerk } from "./vorm";

/** WMO.BESPARING op het gemiddelde, bij een declaratiegraad en een aantal weken. */
export function besparingsom(
  { n }: Besparingswerk,
  graad: string,
  weken = n("weken"),
  minder = `${n("minuten_nu")}-${n("minuten_straks")}`,
): string {
  return `WMO.BESPARING(${[n("clienten"), minder, n("uurtarief"), graad, weken].join(",")})`;
}

/** Van minuten naar euro's, elke stap op een eigen regel. */
export function zetStappen(w: Besparingswerk): void {
  const { n } = w;
  zetKopje(w.o, "Van minuten naar euro's");
  zetUitleg(
    w.o,
    "Cliënten x minuten minder per week / 60 x weken per jaar x uurtarief x declaratiegraad. Het is een theoretische besparing: zij ontstaat pas als de indicaties werkelijk lager worden en de levering meedaalt. De minuten zijn toegewezen minuten; op geleverde minuten zou de declaratiegraad de uitval dubbel tellen.",
    160,
  );
  const minuten = zetRegel(w, vorm, {
    naam: "minuten_minder",
    wat: "Minuten minder per week, alle cliënten",
    maat: "minuten per week",
    waarde: berekening(formule(`${n("clienten")}*(${n("minuten_nu")}-${n("minuten_straks")})`), "getal0"),
    hoe: "cliënten x minuten minder",
  });
  const uren = zetRegel(w, vorm, {
    naam: "uren_week",
    wat: "Uren minder per week",
    maat: "uren per week",
    hoe: "/ 60",
    waarde: berekening(formule(`B${minuten}/60`), "getal1"),
  });
  zetRegel(w, vorm, {
    naam: "uren_jaar",
    wat: "Uren minder per jaar",
    maat: "uren per jaar",
    hoe: "x weken per jaar",
    waarde: berekening(formule(`B${uren}*${n("weken")}`), "getal1"),
  });
  zetRegel(w, vorm, {
    naam: "volledig",
    wat: "Besparing als alles gedeclareerd zou worden",
    maat: "euro per jaar",
    waarde: uitkomst(formule(besparingsom(w, "1")), "euro"),
    hoe: "x uurtarief",
  });
  zetRegel(w, vorm, {
    naam: "gedeclareerd",
    wat: "Theoretische besparing op wat gedeclareerd wordt",
    maat: "euro per jaar",
    waarde: uitkomst(formule(besparingsom(w, n("declaratiegraad"))), "euro"),
    hoe: "x declaratiegraad",
  });
}
