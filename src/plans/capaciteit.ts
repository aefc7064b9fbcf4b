import type { Blad, Geplaatst } from "../workbook/blad";
import {
  berekening,
  blad,
  bron,
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

/** Consulent-uren en formatie per jaar: zoals in de notitie, met de behandeltijd uit de tekst, en in betaalde uren. */
export function bladCapaciteit(jaren: number): Blad {
  const blok = jaren + 4;
  const tabel2 = { rij: 4, aanvraag: "WMO_Uren_aanvraag_tabel2" };
  const tekst = { rij: 4 + blok, aanvraag: "WMO_Uren_aanvraag" };
  const los = 4 + 2 * blok;
  const grafiek = los + 9;
  return blad({
    id: "capaciteit",
    versie: 1,
    titel: "Capaciteit",
    cellen: [
      rij("A1", titel("Capaciteit van de Wmo-consulenten")),
      rij(
        "A2",
        toelichting(
          "(Aflopende verwijzingen x uren per herindicatie + nieuwe aanvragen x uren per aanvraag) / weken per jaar. Uren zijn werk dat gedaan moet worden; betaalde uren zijn wat daarvoor aan formatie nodig is als niet elk betaald uur productief is.",
        ),
      ),
      ...tabel(
        tabel2.rij,
        "Zoals tabel 2 van de notitie: 2,0 uur per nieuwe aanvraag",
        tabel2.aanvraag,
        jaren,
      ),
      ...tabel(tekst.rij, "Met de 2,5 uur per nieuwe aanvraag uit de tekst", tekst.aanvraag, jaren),
      rij(`A${los}`, ...paragraafrij("Wat er in de notitie langs elkaar loopt")),
      rij(
        `A${los + 1}`,
        label("Kosten van 11 uur per week, zoals de notitie"),
        uitkomst(formule(`D${tabel2.rij + 2}`), "euro"),
        bron("De notitie: € 26.502."),
      ),
      rij(
        `A${los + 2}`,
        label("Uren voor 70 nieuwe aanvragen apart, afgerond"),
        uitkomst(
          formule(
            "ROUND(WMO.CONSULENT_UREN(0,WMO_Nieuwe_aanvragen,0,WMO_Uren_aanvraag,WMO_Weken_per_jaar),1)",
          ),
          "getal1",
        ),
        bron("De notitie: 3,4 uur. Deze 70 aanvragen zitten al in tabel 2 en worden hier nog eens geteld."),
      ),
      rij(
        `A${los + 3}`,
        label("Kosten van die uren"),
        uitkomst(formule(`B${los + 2}*12*WMO_Loonkosten_per_maand/WMO_Werkweek`), "euro"),
        bron("De notitie: € 8.192, met de uren eerst afgerond op 3,4. Zonder die afronding € 8.108."),
      ),
      rij(
        `A${los + 4}`,
        label("In één keer goed: 2024 met 2,5 uur per aanvraag"),
        uitkomst(formule(`D${tekst.rij + 2}`), "euro"),
        bron("In plaats van € 26.502 en € 8.192 samen."),
      ),
      rij(
        `A${los + 5}`,
        label("Uren per week als het werk van 2024 in een half jaar valt"),
        uitkomst(
          formule(
            "WMO.CONSULENT_UREN(INDEX(WMO_Aflopend,1),WMO_Nieuwe_aanvragen,WMO_Uren_herindicatie,WMO_Uren_aanvraag_tabel2,WMO_Weken_per_jaar/2)",
          ),
          "getal1",
        ),
        bron(
          "De overgang begint op 1 juli 2024: twee keer zoveel uren per week in de tweede helft van het jaar.",
        ),
      ),
      rij(
        `A${los + 6}`,
        label("Kosten van 24 uur formatieruimte per week"),
        uitkomst(formule("WMO.FORMATIEKOSTEN(24,WMO_Loonkosten_per_maand,WMO_Werkweek)"), "euro"),
        bron("Het advies van de notitie voor Duiven en Westervoort samen; de notitie noemt het bedrag niet."),
      ),
    ],
    namen: [
      { naam: "WMO_Formatiekosten_2024", bereik: `B${los + 1}` },
      { naam: "WMO_Uren_nieuwe_aanvragen", bereik: `B${los + 2}` },
      { naam: "WMO_Kosten_nieuwe_aanvragen", bereik: `B${los + 3}` },
      { naam: "WMO_Kosten_24_uur", bereik: `B${los + 6}` },
    ],
    samengevoegd: ["A2:G2", ...Array.from({ length: 6 }, (_, i) => `C${los + 1 + i}:G${los + 1 + i}`)],
    hoogtes: { 1: 28, 2: 48 },
    breedtes: { A: 52, B: 16, C: 14, D: 18, E: 18, F: 16, G: 22 },
    vasteRijen: 2,
    grafieken: [
      {
        soort: "kolom",
        titel: "Uren per week voor consulenten",
        beschrijving:
          "Per jaar drie kolommen: uren met 2,0 uur per aanvraag, uren met 2,5 uur per aanvraag, en betaalde uren. Na 2025 dalen ze tot ongeveer de helft.",
        categorieen: `A${tabel2.rij + 2}:A${tabel2.rij + 1 + jaren}`,
        reeksen: [
          { naam: "2,0 uur per aanvraag", waarden: `B${tabel2.rij + 2}:B${tabel2.rij + 1 + jaren}` },
          { naam: "2,5 uur per aanvraag", waarden: `B${tekst.rij + 2}:B${tekst.rij + 1 + jaren}` },
          { naam: "betaalde uren bij 2,0 uur", waarden: `E${tabel2.rij + 2}:E${tabel2.rij + 1 + jaren}` },
        ],
        asTitels: { waarde: "uren per week" },
        vorm: "getal1",
        metWaarden: true,
        plek: `A${grafiek}:G${grafiek + 18}`,
      },
    ],
    afdruk: { paginas: 1 },
    tabkleur: "4E9A63",
  });
}

const KOLOMMEN = ["B", "C", "D"];

/** Eén uitgerolde tabel van WMO.CAPACITEIT met ernaast de betaalde uren. */
function tabel(rijnummer: number, opschrift: string, aanvraag: string, jaren: number): Geplaatst[][] {
  const bron_ = formule(
    `WMO.CAPACITEIT(WMO_Jaren,WMO_Aflopend,WMO_Nieuwe_aanvragen,WMO_Uren_herindicatie,${aanvraag},WMO_Loonkosten_per_maand,WMO_Werkweek,1,WMO_Weken_per_jaar)`,
  );
  const kopjes = rijnummer + 1;
  const rijen = Array.from({ length: jaren }, (_, i) => kopjes + 1 + i);
  return [
    rij(`A${rijnummer}`, ...paragraafrij(opschrift)),
    rij(
      `A${kopjes}`,
      kopLinks(bron_),
      ...KOLOMMEN.map(() => kop()),
      kop("betaalde uren per week"),
      kop("betaalde fte"),
    ),
    ...rijen.map((r) =>
      rij(
        `A${r}`,
        links(undefined, "jaartal"),
        uitkomst(undefined, "getal2"),
        berekening(undefined, "getal3"),
        uitkomst(undefined, "euro"),
        berekening(formule(`B${r}/WMO_Productiviteit`), "getal2"),
        berekening(formule(`E${r}/WMO_Werkweek`), "getal3"),
      ),
    ),
  ];
}

function paragraafrij(tekst: string) {
  return [paragraaf(tekst), ...Array.from({ length: 6 }, () => paragraaf())];
}
