import { berekening, formule } from "../../sheet/cellen";
import { zetKopje } from "../opgave/opbouw";
import { zetNulregel, zetRegel } from "./regel";
import type { Overgangswerk } from "./vorm";

/** De tussenstappen waar de tabellen mee rekenen, elk met een naam. */
export function zetStappen(w: Overgangswerk): void {
  const { o, n } = w;
  const dag = n("ingangsdatum");
  const euroPer = (clienten: string, minuten: string) =>
    `WMO.BESPARING(${clienten},${minuten},${n("uurtarief")},${n("declaratiegraad")},${n("weken")})`;
  zetKopje(o, "Tussenstappen");
  zetRegel(
    w,
    "startjaar",
    "Eerste jaar",
    berekening(formule(`INDEX(${n("jaren")},1)`), "jaartal"),
    "jaar",
    "Het eerste jaar van de lijst.",
  );
  zetRegel(
    w,
    "begin",
    "Begin van de overgang",
    berekening(
      formule(
        `IF(YEAR(${dag})<${n("startjaar")},0,IF(YEAR(${dag})>${n("startjaar")},NA(),MONTH(${dag})-1+(DAY(${dag})-1)/DAY(EOMONTH(${dag},0))))`,
      ),
      "getal2",
    ),
    "maanden",
    "Maanden na 1 januari van het eerste jaar; een dag telt als deel van zijn maand.",
  );
  zetRegel(
    w,
    "in_lijst",
    "Verwijzingen in de lijst",
    berekening(formule(`SUM(${n("aflopend")})`), "getal0"),
    "cliënten",
    "Som van de aflopende verwijzingen.",
  );
  zetNulregel(
    w,
    "niet_in_lijst",
    "Cliënten die in geen jaar staan",
    berekening(formule(`${n("clienten")}-${n("in_lijst")}`), "getal0"),
    "cliënten",
    "Cliënten - verwijzingen in de lijst. Bij zacht afsluiten blijven zij in het oude product, zonder besparing en zonder werk; zet hun jaar in de lijst zodra het bekend is.",
  );
  zetRegel(
    w,
    "kosten_nu",
    "Kosten van de hulp nu",
    berekening(formule(euroPer(n("clienten"), n("minuten_nu"))), "euro"),
    "euro per jaar",
    "Cliënten x minuten nu / 60 x weken x tarief x declaratiegraad: wat alle minuten samen kosten.",
  );
  zetRegel(
    w,
    "per_client",
    "Besparing per herbeoordeelde cliënt",
    berekening(formule(euroPer("1", `${n("minuten_nu")}-${n("minuten_straks")}`)), "euroCent"),
    "euro per jaar",
    "Minuten minder / 60 x weken x tarief x declaratiegraad. Een theoretische besparing: zij ontstaat pas als de levering meedaalt.",
  );
}
