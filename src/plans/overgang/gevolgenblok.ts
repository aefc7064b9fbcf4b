import { berekening, formule, rijkop, uitkomst } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetOnderdelen } from "../opgave/zet";
import { scenarios, type Scenariowoorden } from "./scenarios";
import { zetTabel, type Bladkolom } from "./tabel";
import type { Overgangswerk } from "./vorm";
import { alineas } from "./zinnen";

const KOLOMMEN: readonly Bladkolom[] = [
  { kop: "Scenario" },
  { kop: "beoordeeld in het eerste jaar", naam: "gevolg_beoordeeld" },
  { kop: "eerder dan hun verwijzing afloopt", naam: "gevolg_eerder" },
  { kop: "nieuw besluit, zelfde uren", naam: "gevolg_op_papier" },
  { kop: "maanden met de oude minuten", naam: "gevolg_maanden" },
  { kop: "niet terug als cliënt", naam: "gevolg_niet_terug" },
];
const MET_GROEPEN: readonly Bladkolom[] = [
  { kop: "minder minuten, eerste jaar", naam: "gevolg_minder_jaar1" },
  { kop: "lagere band, eerste jaar", naam: "gevolg_band_jaar1" },
  { kop: "minder minuten, alle jaren", naam: "gevolg_minder" },
  { kop: "lagere band, alle jaren", naam: "gevolg_band" },
];

/** Wat elk scenario voor cliënten betekent: aantallen, en per scenario een alinea die daaruit volgt. */
export function zetGevolgen(w: Overgangswerk): void {
  const { o } = w;
  const verdeeld = w.vraag.groepen.length > 0;
  zetKopje(o, "Wat het voor cliënten betekent");
  zetUitleg(
    o,
    `In cliënten. Eerder beoordeeld: in een jaar waarin de eigen verwijzing nog niet afloopt. Maanden met de oude minuten: gemiddeld vanaf de ingangsdatum, van wie in de lijst staat.${verdeeld ? " Minder minuten en lagere band: het deel van de groepen dat erop achteruitgaat x wie er beoordeeld is en cliënt blijft." : " Wie er minuten of een bandbreedte verliest, is pas te zeggen met cliënten in groepen."}`,
  );
  zetTabel(w, [...KOLOMMEN, ...(verdeeld ? MET_GROEPEN : [])], scenarios.length, (i, r) => {
    const s = scenarios[i] as Scenariowoorden;
    return [rijkop(s.titel), ...aantallen(w, s), ...(verdeeld ? achteruit(w, s, r) : [])];
  });
  zetOnderdelen(w, alineas(w.vraag));
}

function aantallen({ n }: Overgangswerk, { naam }: Scenariowoorden) {
  const jaar1 = `INDEX(${n("aflopend")},1)`;
  const tot = `SUMPRODUCT(${n("aflopend")},(${n("jaren")}-${n("startjaar")})*12+6)+${jaar1}*${n("begin")}/2`;
  const zacht = `IF(${n("in_lijst")}=0,"onbekend",(${tot})/${n("in_lijst")}-${n("begin")})`;
  const met = naam === "met";
  return [
    uitkomst(formule(met ? n("clienten") : jaar1), "getal0"),
    uitkomst(formule(met ? `${n("clienten")}-${jaar1}` : "0"), "getal0"),
    berekening(formule(naam === "zonder" ? n("clienten") : "0"), "getal0"),
    uitkomst(formule(met ? `(12-${n("begin")})/2` : zacht), "getal1"),
    berekening(formule(`${met ? n("clienten") : n("in_lijst")}*(1-${n("terugkeer")})`), "getal0"),
  ];
}

function achteruit({ n }: Overgangswerk, { naam }: Scenariowoorden, r: number) {
  const deel = (wat: string) => `${n(wat)}/${n("groepen_clienten")}*${n("terugkeer")}`;
  const alle = naam === "met" ? n("clienten") : n("in_lijst");
  return [
    uitkomst(formule(`B${r}*${deel("groepen_minder")}`), "getal0"),
    uitkomst(formule(`B${r}*${deel("groepen_lagere_band")}`), "getal0"),
    uitkomst(formule(`${alle}*${deel("groepen_minder")}`), "getal0"),
    uitkomst(formule(`${alle}*${deel("groepen_lagere_band")}`), "getal0"),
  ];
}
