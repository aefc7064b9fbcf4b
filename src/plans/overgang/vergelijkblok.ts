import type { Cel } from "../../sheet/blad";
import { berekening, formule, rijkop, uitkomst } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetOnderdelen } from "../opgave/zet";
import { scenarios, type Scenariowoorden } from "./scenarios";
import { zetTabel } from "./tabel";
import type { Overgangswerk } from "./vorm";
import { letOp } from "./zinnen";

/** De drie scenario's onder elkaar met waar het om gaat, uit de tabellen verderop; daaronder wat op het verkeerde been kan zetten. */
export function zetVergelijking(w: Overgangswerk): void {
  const { o, n } = w;
  zetKopje(o, "De drie scenario's naast elkaar");
  zetUitleg(o, scenarios.map((s) => `${s.titel}: ${kleineLetter(s.uitleg)}`).join(" "));
  zetUitleg(
    o,
    "Samen is over de jaren van de lijst. De besparing staat op het taakveld van de hulp en de kosten van consulenten op dat van de toegang: zij worden hier niet van elkaar afgetrokken. De besparing gaat ervan uit dat het werk op tijd gedaan is; een achterstand schuift haar op.",
  );
  zetTabel(
    w,
    [
      { kop: "Scenario" },
      { kop: "oud product leeg op", naam: "vergelijk_leeg_op" },
      { kop: "besparing in het eerste jaar", naam: "vergelijk_besparing_jaar1" },
      { kop: "besparing samen", naam: "vergelijk_besparing" },
      { kop: "besparing structureel", naam: "vergelijk_structureel" },
      { kop: "minder cliënten samen", naam: "vergelijk_minder_clienten" },
      { kop: "kosten hulp samen", naam: "vergelijk_kosten" },
      { kop: "kosten consulenten samen", naam: "vergelijk_consulentkosten" },
      { kop: "piek: uren per week", naam: "vergelijk_piek" },
      { kop: "grootste achterstand in uren", naam: "vergelijk_achterstand" },
    ],
    scenarios.length,
    (i) => {
      const s = scenarios[i] as Scenariowoorden;
      return [
        rijkop(s.titel),
        leegOp(w, s),
        uitkomst(formule(`INDEX(${n(`besparing_${s.naam}`)},1)`), "euro"),
        uitkomst(formule(`SUM(${n(`besparing_${s.naam}`)})`), "euro"),
        uitkomst(formule(`INDEX(${n(`structureel_${s.naam}`)},${w.vraag.jaren.length})`), "euro"),
        berekening(formule(`SUM(${n(`minder_clienten_${s.naam}`)})`), "euro"),
        berekening(formule(`SUM(${n(`kosten_${s.naam}`)})`), "euro"),
        uitkomst(formule(`SUM(${n(`consulentkosten_${s.naam}`)})`), "euro"),
        uitkomst(formule(`MAX(${n(`maand_uren_${s.ritme}`)})`), "getal1"),
        uitkomst(formule(`MAX(${n(`maand_achterstand_${s.ritme}`)})`), "getal0"),
      ];
    },
  );
  const laatste = o.rij - 1;
  o.signaalregels.push({
    bereik: `J${laatste - 2}:J${laatste}`,
    als: { celIs: ">", dan: 0.5 },
    signaal: "letOp",
  });
  zetOnderdelen(w, letOp(w.vraag));
}

function leegOp({ n }: Overgangswerk, { naam }: Scenariowoorden): Cel {
  if (naam === "met") return berekening(formule(`DATE(${n("startjaar")}+1,1,1)`), "datum");
  if (naam === "zonder")
    return berekening(formule(`MAX(${n("ingangsdatum")},DATE(${n("startjaar")},1,1))`), "datum");
  const laatste = `SUMPRODUCT(MAX((${n("aflopend")}>0)*${n("jaren")}))`;
  return berekening(formule(`IF(${n("in_lijst")}=0,"onbekend",DATE(${laatste}+1,1,1))`), "datum");
}

function kleineLetter(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
