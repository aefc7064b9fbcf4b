import type { Blad } from "../workbook/blad";
import {
  berekening,
  blad,
  bron,
  eenheid,
  formule,
  kop,
  label,
  links,
  paragraaf,
  rij,
  kopLinks,
  titel,
  toelichting,
  uitkomst,
} from "../workbook/cellen";

/** De besparing door een strakker normenkader: stap voor stap, volledig en gedeclareerd, en hoe vast zij staat. */
export function bladBesparing(): Blad {
  const minder = "WMO_Minuten_nu-WMO_Minuten_straks";
  const besparing = (graad: string, weken = "WMO_Weken_per_jaar") =>
    formule(`WMO.BESPARING(WMO_Clienten,${minder},WMO_Uurtarief,${graad},${weken})`);
  return blad({
    id: "besparing",
    versie: 1,
    titel: "Besparing",
    cellen: [
      rij("A1", titel("Besparing door het nieuwe normenkader")),
      rij(
        "A2",
        toelichting(
          "Cliënten x minuten minder per week / 60 x weken per jaar x uurtarief x declaratiegraad. Nergens tussendoor afgerond. Het is een theoretische besparing: zij ontstaat pas als de indicaties werkelijk lager worden en de levering meedaalt.",
        ),
      ),
      rij("A4", paragraaf("Van minuten naar euro's"), paragraaf(), paragraaf(), paragraaf()),
      rij("A5", kopLinks("Stap"), kop("Uitkomst"), kop("Eenheid"), kopLinks("Hoe")),
      rij(
        "A6",
        label("Minuten minder per week, alle cliënten"),
        berekening(formule(`WMO_Clienten*(${minder})`), "getal0"),
        eenheid("minuten per week"),
        bron("cliënten x minuten minder"),
      ),
      rij(
        "A7",
        label("Uren minder per week"),
        berekening(formule("B6/60"), "getal1"),
        eenheid("uren per week"),
        bron("/ 60. De notitie toont 117."),
      ),
      rij(
        "A8",
        label("Uren minder per jaar"),
        berekening(formule("B7*WMO_Weken_per_jaar"), "getal1"),
        eenheid("uren per jaar"),
        bron("x weken per jaar. De notitie toont 6.063."),
      ),
      rij(
        "A9",
        label("Besparing als alles gedeclareerd zou worden"),
        uitkomst(besparing("1"), "euro"),
        eenheid("euro per jaar"),
        bron("x uurtarief. De notitie: € 225.551."),
      ),
      rij(
        "A10",
        label("Theoretische besparing op wat gedeclareerd wordt"),
        uitkomst(besparing("WMO_Declaratiegraad"), "euro"),
        eenheid("euro per jaar"),
        bron("x declaratiegraad. De notitie: € 173.674."),
      ),
      rij("A12", paragraaf("Hoe vast staat dit?"), paragraaf(), paragraaf(), paragraaf()),
      rij(
        "A13",
        label("Declaratiegraad waarbij de besparing weg is"),
        uitkomst(
          formule("WMO.BREEKPUNT_DECLARATIEGRAAD(WMO_Minuten_nu,WMO_Declaratiegraad,WMO_Minuten_straks)"),
          "procent1",
        ),
        eenheid("aandeel"),
        bron(
          "Krijgen mensen dezelfde minuten geleverd, dan stijgt de declaratiegraad mee en is er niets bespaard.",
        ),
      ),
      rij(
        "A14",
        label("Besparing als de declaratiegraad naar 80% stijgt"),
        uitkomst(
          formule(
            "WMO.BESPARING_VERSCHIL(WMO_Clienten,WMO_Minuten_nu,WMO_Declaratiegraad,WMO_Minuten_straks,0.8,WMO_Uurtarief,WMO_Weken_per_jaar)",
          ),
          "euro",
        ),
        eenheid("euro per jaar"),
        bron("Drie procentpunten meer declareren kost bijna de helft van de besparing."),
      ),
      rij(
        "A16",
        paragraaf("77% of 46 weken: twee lezingen naast elkaar"),
        paragraaf(),
        paragraaf(),
        paragraaf(),
      ),
      rij(
        "A17",
        toelichting(
          "De notitie schrijft “77% (= 46 weken)”. Maar 46 van 52 weken is 88,5%, en 77% van 52 weken is 40 weken. Weken en declaratiegraad zijn daarom hier twee losse gegevens.",
        ),
      ),
      rij("A18", kopLinks("Lezing"), kop("Besparing"), kop("Declaratiegraad"), kopLinks("Weken per jaar")),
      rij(
        "A19",
        label("Alles gedeclareerd"),
        uitkomst(besparing("C19", "D19"), "euro"),
        berekening(1, "procent1"),
        links(formule("WMO_Weken_per_jaar"), "getal0"),
      ),
      rij(
        "A20",
        label("77% gedeclareerd"),
        uitkomst(besparing("C20", "D20"), "euro"),
        berekening(formule("WMO_Declaratiegraad"), "procent1"),
        links(formule("WMO_Weken_per_jaar"), "getal0"),
      ),
      rij(
        "A21",
        label("40 weken"),
        uitkomst(besparing("C21", "D21"), "euro"),
        berekening(1, "procent1"),
        links(40, "getal0"),
      ),
      rij(
        "A22",
        label("46 weken"),
        uitkomst(besparing("C22", "D22"), "euro"),
        berekening(1, "procent1"),
        links(46, "getal0"),
      ),
    ],
    namen: [
      { naam: "WMO_Besparing_volledig", bereik: "B9" },
      { naam: "WMO_Besparing", bereik: "B10" },
      { naam: "WMO_Breekpunt_declaratiegraad", bereik: "B13" },
      { naam: "WMO_Besparing_46_weken", bereik: "B22" },
    ],
    samengevoegd: ["A2:D2", "A17:D17"],
    hoogtes: { 1: 28, 2: 48, 17: 32 },
    breedtes: { A: 46, B: 18, C: 18, D: 60 },
    vasteRijen: 2,
    grafieken: [
      {
        soort: "kolom",
        titel: "Besparing per jaar naar lezing",
        beschrijving:
          "Vier kolommen: alles gedeclareerd, 77% gedeclareerd, 40 weken en 46 weken. De laatste drie liggen uit elkaar, terwijl de notitie ze gelijk noemt.",
        categorieen: "A19:A22",
        reeksen: [{ naam: "Besparing per jaar", waarden: "B19:B22" }],
        asTitels: { waarde: "euro per jaar" },
        vorm: "euro",
        metWaarden: true,
        plek: "A24:D42",
      },
    ],
    afdruk: { paginas: 1 },
    tabkleur: "1F5C99",
  });
}
