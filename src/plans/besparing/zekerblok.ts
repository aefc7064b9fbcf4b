import { berekening, formule, uitkomst } from "../../workbook/cellen";
import { zetRegel } from "../bandbreedtes/regel";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { besparingsom } from "./stappenblok";
import { vorm, type Besparingswerk } from "./vorm";

export const MEEBEWEGEN =
  "De declaratiegraad kan meebewegen met de minuten: krijgen mensen dezelfde minuten geleverd, dan stijgt het gedeclareerde deel en is er niets bespaard. Daarom staat hier bij welke graad de besparing weg is, en wat er overblijft bij een andere graad.";

/** Hoe vast de besparing staat: het breekpunt, wat overblijft bij een andere declaratiegraad, en wat één minuut uitmaakt. */
export function zetZeker(w: Besparingswerk): void {
  const { o, n } = w;
  zetKopje(o, "Hoe vast staat dit?");
  zetUitleg(o, MEEBEWEGEN, 160);
  const [nu, straks, graad] = ["minuten_nu", "minuten_straks", "declaratiegraad"].map(n);
  zetRegel(w, vorm, {
    naam: "breekpunt",
    wat: "Declaratiegraad waarbij de besparing weg is",
    maat: "aandeel",
    waarde: uitkomst(formule(`WMO.BREEKPUNT_DECLARATIEGRAAD(${[nu, graad, straks].join(",")})`), "procent1"),
    hoe: "minuten nu x declaratiegraad / minuten straks",
  });
  const argumenten = [
    n("clienten"),
    nu,
    graad,
    straks,
    n("declaratiegraad_straks"),
    n("uurtarief"),
    n("weken"),
  ];
  const blijft = zetRegel(w, vorm, {
    naam: "bij_graad_straks",
    wat: "Besparing bij de declaratiegraad na de overgang",
    maat: "euro per jaar",
    waarde: uitkomst(formule(`WMO.BESPARING_VERSCHIL(${argumenten.join(",")})`), "euro"),
    hoe: "minuten nu x declaratiegraad nu - minuten straks x declaratiegraad na de overgang; onder 0 zijn het meerkosten",
  });
  zetRegel(w, vorm, {
    naam: "verlies",
    wat: "Wat de andere declaratiegraad scheelt",
    maat: "euro per jaar",
    waarde: berekening(formule(`${n("gedeclareerd")}-B${blijft}`), "euro"),
    hoe: "theoretische besparing - wat overblijft",
  });
  zetRegel(w, vorm, {
    naam: "per_minuut",
    wat: "Wat één minuut per cliënt per week uitmaakt",
    maat: "euro per jaar",
    waarde: berekening(formule(besparingsom(w, n("declaratiegraad"), n("weken"), "1")), "euro"),
    hoe: "dezelfde som met 1 minuut minder: zoveel scheelt een gemiddelde dat een minuut anders is",
  });
}
