import type { Blad } from "../../src/sheet/blad";
import {
  berekening,
  blad,
  bron,
  datum,
  eenheid,
  formule,
  invoer,
  kolom,
  kop,
  label,
  matrixformule,
  paragraaf,
  rij,
  rijkop,
  titel,
  toelichting,
  totaal,
  uitkomst,
} from "../../src/sheet/cellen";

const JAREN = [2024, 2025, 2026, 2027];
const CLIENTEN = [636, 655, 675, 695];

/** Een blad met alles erop, en met gewone formules waarvan de uitkomst met de hand is nagerekend. */
export const capaciteit: Blad = blad({
  id: "capaciteit",
  versie: 2,
  titel: "Zorg 'thuis' & meer",
  cellen: [
    rij("A1", titel("Capaciteit huishoudelijke ondersteuning")),
    rij("A2", toelichting("Vul de gele cellen in; de blauwe cellen rekenen mee.")),
    rij("A4", kop("Gegeven"), kop("Waarde"), kop("Eenheid"), kop("Bron")),
    rij(
      "A5",
      label("Uren per cliënt per week"),
      invoer(2.5, "getal2"),
      eenheid("uur"),
      bron("Raadsvoorstel, p. 3"),
    ),
    rij("A6", label("Tarief"), invoer(37.2, "euroCent"), eenheid("per uur"), bron("Besluit, art. 4")),
    rij("A7", label("Peildatum"), invoer(datum("2024-07-01"), "datum"), eenheid(""), bron("Keuze")),
    rij("A8", label("Grens"), invoer("t/m"), eenheid("t/m of tot"), bron("Verordening < 2024 & later")),
    rij("A10", paragraaf("Per jaar")),
    rij("A11", kop("Jaar"), kop("Cliënten"), kop("Kosten"), kop("Aandeel"), kop("Signaal")),
    ...JAREN.map((jaar, i) => {
      const r = 12 + i;
      const clienten = CLIENTEN[i] as number;
      return rij(
        `A${r}`,
        rijkop(jaar, "jaartal"),
        invoer(clienten, "getal0"),
        berekening(formule(`=ROUND(B${r}*WMO_Uren*52*WMO_Tarief,2)`, clienten * 4836), "euro"),
        berekening(formule(`B${r}/SUM($B$12:$B$15)`, clienten / 2661), "procent1"),
        berekening(formule(`IF(B${r}>=670,"let op","goed")`, clienten >= 670 ? "let op" : "goed")),
      );
    }),
    rij(
      "A16",
      totaal("Totaal"),
      totaal(formule("SUM(B12:B15)", 2661), "getal0"),
      totaal(formule("SUM(C12:C15)", 12868596), "euroCent"),
    ),
    rij("A17", label("Saldo"), uitkomst(formule("1000000-C16", -11868596), "euro")),
    rij(
      "A18",
      label("Geen uitkomst"),
      berekening(formule("INDEX(B12:B15,MATCH(1,A12:A15,0))", { fout: "#N/A" })),
    ),
    rij("A19", label("Is 2,5 uur?"), berekening(formule("WMO_Uren=2.5", true))),
    rij("A20", label("Verdubbeld"), berekening(matrixformule("SUM(B12:B15*2)", 5322), "getal0")),
    kolom(
      "G4",
      label("Spaties  blijven "),
      label("Twee\nregels"),
      label("=geen formule"),
      label("_x0041_ \u0007"),
    ),
  ],
  samengevoegd: ["A1:E1", "A2:E2"],
  breedtes: { A: 28, B: 12, C: 18, "D:E": 22, G: 38 },
  hoogtes: { 1: 30 },
  vasteRijen: 2,
  namen: [
    { naam: "WMO_Uren", bereik: "B5" },
    { naam: "WMO_Tarief", bereik: "B6" },
    { naam: "WMO_Clienten", bereik: "B12:B15" },
  ],
  notities: [{ cel: "B5", tekst: "Gemiddeld over alle cliënten.", bron: "Raadsvoorstel 2023, blz. 3" }],
  invoerregels: [
    {
      bereik: "B5",
      toegestaan: { soort: "getal", van: 0, tot: 40 },
      uitleg: ["Uren per week", "Gemiddelde per cliënt, van 0 tot en met 40."],
      fout: "Vul een getal van 0 tot en met 40 in, bijvoorbeeld 2,5.",
    },
    {
      bereik: "B7",
      toegestaan: { soort: "datum", van: "2015-01-01", tot: "2040-12-31" },
      fout: "Vul een datum in.",
    },
    { bereik: "B8", toegestaan: { soort: "keuze", waarden: ["t/m", "tot"] }, fout: "Kies t/m of tot." },
    {
      bereik: "B12:B15",
      toegestaan: { soort: "getal", van: 0, geheel: true },
      fout: "Vul een aantal in.",
      waarschuw: true,
    },
  ],
  signaalregels: [
    { bereik: "E12:E15", als: { celIs: "=", dan: "let op" }, signaal: "letOp" },
    { bereik: "B17", als: { formule: "=$B$17<0" }, signaal: "fout" },
  ],
  grafieken: [
    {
      soort: "kolom",
      titel: "Kosten per jaar",
      beschrijving: "Kolommen met de kosten per jaar van 2024 tot en met 2027.",
      categorieen: "A12:A15",
      reeksen: [{ naam: { cel: "C11" }, waarden: "C12:C15" }],
      asTitels: { categorie: "Jaar", waarde: "Kosten" },
      vorm: "euro",
      metWaarden: true,
      plek: "A22:C38",
    },
  ],
  afdruk: { kopRijen: [4, 4], bereik: "A1:H40" },
  tabkleur: "1F5C99",
});

/** Een blad met functies van de invoegtoepassing: één waarde, element voor element, en een tabel. */
export const functies: Blad = blad({
  id: "functies",
  versie: 1,
  titel: "Functies",
  cellen: [
    rij("A1", kop("Besparing"), uitkomst(formule("=WMO.BESPARING(636,11,37.2,0.77)", 173674.3), "euroCent")),
    rij("A2", kop("Dubbel"), berekening(formule('2*wmo.bandbreedte(136)&"WMO.NORM(1)"', "6WMO.NORM(1)"))),
    rij("A3", kop("Versie"), berekening(formule("WMO.VERSIE()", "0.1.0"))),
    rij("A5", berekening(formule("WMO.MINUTEN_PER_WEEK(D5:D6)", [[60], [{ fout: "#VALUE!" }]]), "getal0")),
    rij("A6", uitkomst(undefined, "getal2"), berekening(formule("IFNA(A5,0)", 60))),
    rij("D5", invoer(260, "getal0")),
    rij("D6", invoer("niets")),
  ],
});
