import type { Blad, Cel } from "../workbook/blad";
import {
  berekening,
  blad,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  links,
  titel,
  uitkomst,
} from "../workbook/cellen";
import { opbouw, zetKopje, zetRij, zetUitleg, type Opbouw } from "./opbouw";

/** Waar de notitie zichzelf over de capaciteit tegenspreekt: beide figuren, met de formule die ze geeft. */
export function bladNagerekend(jaren: number): Blad {
  const o = opbouw("E");
  zetRij(o, titel("De capaciteit in de notitie nagerekend"));
  o.hoogtes[1] = 28;
  zetUitleg(
    o,
    "Tabel 2 van de notitie komt alleen uit met 2,0 uur per nieuwe aanvraag; de tekst noemt 2,5 uur. En de 70 nieuwe aanvragen die al in de tabel zitten, worden in de tekst nog eens apart geteld. Hier staat wat elke lezing geeft.",
  );
  const tabel = zetTabel(o, jaren);
  zetFiguren(o, tabel);
  const { cellen, namen, samengevoegd, hoogtes, grafieken } = o;
  return blad({
    id: "nagerekend",
    versie: 1,
    titel: "Capaciteit nagerekend",
    ...{ cellen, namen, samengevoegd, hoogtes, grafieken },
    breedtes: { A: 52, B: 17, C: 17, D: 20, E: 52 },
    vasteRijen: 1,
    afdruk: { paginas: 1 },
    tabkleur: "4E9A63",
  });
}

/** Met de 2,5 uur per aanvraag uit de tekst; geeft de eerste rij met een jaar. */
function zetTabel(o: Opbouw, jaren: number): number {
  zetKopje(o, "Met de 2,5 uur per nieuwe aanvraag uit de tekst");
  zetRij(
    o,
    kopLinks(
      formule(
        "WMO.CAPACITEIT(WMO_Jaren,WMO_Aflopend,WMO_Nieuwe_aanvragen,WMO_Uren_herindicatie,WMO_Uren_aanvraag,WMO_Loonkosten_per_maand,WMO_Werkweek,1,WMO_Weken_per_jaar)",
      ),
    ),
    ...Array.from({ length: 3 }, () => kop()),
    kop("uren per week volgens tabel 2"),
  );
  const eerste = o.rij;
  for (let i = 1; i <= jaren; i++)
    zetRij(
      o,
      links(undefined, "jaartal"),
      uitkomst(undefined, "getal2"),
      berekening(undefined, "getal3"),
      uitkomst(undefined, "euro"),
      berekening(formule(`INDEX(WMO_Capaciteit_uren_per_week,${i})`), "getal2"),
    );
  return eerste;
}

function zetFiguren(o: Opbouw, tabel: number): void {
  zetKopje(o, "Wat er in de notitie langs elkaar loopt");
  zetFiguur(
    o,
    "WMO_Formatiekosten_2024",
    "Kosten van 11 uur per week, zoals de notitie",
    uitkomst(formule("INDEX(WMO_Capaciteit_kosten,1)"), "euro"),
    "euro per jaar",
    "De notitie: € 26.502.",
  );
  const uren = zetFiguur(
    o,
    "WMO_Uren_nieuwe_aanvragen",
    "Uren voor 70 nieuwe aanvragen apart, afgerond",
    uitkomst(
      formule("ROUND(WMO.CONSULENT_UREN(0,WMO_Nieuwe_aanvragen,0,WMO_Uren_aanvraag,WMO_Weken_per_jaar),1)"),
      "getal1",
    ),
    "uren per week",
    "De notitie: 3,4 uur. Deze 70 aanvragen zitten al in tabel 2 en worden hier nog eens geteld.",
  );
  zetFiguur(
    o,
    "WMO_Kosten_nieuwe_aanvragen",
    "Kosten van die uren",
    uitkomst(formule(`B${uren}*12*WMO_Loonkosten_per_maand/WMO_Werkweek`), "euro"),
    "euro per jaar",
    "De notitie: € 8.192, met de uren eerst afgerond op 3,4. Zonder die afronding € 8.108.",
  );
  zetFiguur(
    o,
    "WMO_Formatiekosten_in_een_keer",
    "In één keer goed: 2024 met 2,5 uur per aanvraag",
    uitkomst(formule(`D${tabel}`), "euro"),
    "euro per jaar",
    "In plaats van € 26.502 en € 8.192 samen.",
  );
  zetFiguur(
    o,
    "WMO_Uren_half_jaar",
    "Uren per week als het werk van 2024 in een half jaar valt",
    uitkomst(
      formule(
        "WMO.CONSULENT_UREN(INDEX(WMO_Aflopend,1),WMO_Nieuwe_aanvragen,WMO_Uren_herindicatie,WMO_Uren_aanvraag_tabel2,WMO_Weken_per_jaar/2)",
      ),
      "getal1",
    ),
    "uren per week",
    "De overgang begint op 1 juli 2024: twee keer zoveel uren per week in de tweede helft van het jaar.",
  );
  zetFiguur(
    o,
    "WMO_Kosten_24_uur",
    "Kosten van 24 uur formatieruimte per week",
    uitkomst(formule("WMO.FORMATIEKOSTEN(24,WMO_Loonkosten_per_maand,WMO_Werkweek)"), "euro"),
    "euro per jaar",
    "Het advies van de notitie voor Duiven en Westervoort samen; de notitie noemt het bedrag niet.",
  );
}

function zetFiguur(o: Opbouw, naam: string, wat: string, waarde: Cel, maat: string, uitleg: string): number {
  const r = zetRij(o, label(wat), waarde, eenheid(maat), bron(uitleg), bron());
  o.samengevoegd.push(`D${r}:E${r}`);
  o.namen.push({ naam, bereik: `B${r}` });
  return r;
}
