import { berekening, formule, kop, kopLinks, links, uitkomst } from "../../sheet/cellen";
import { zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { scenarios, type Scenariowoorden } from "./scenarios";
import type { Overgangswerk } from "./vorm";

const NAMEN = [
  "",
  "omgezet",
  "oud",
  "aandeel",
  "besparing",
  "structureel",
  "minder_clienten",
  "uren",
  "consulentkosten",
  "maanden",
];

/** Per scenario de tabel van WMO.AFBOUW: hieruit komen de jaren hierboven. */
export function zetAfbouw(w: Overgangswerk): void {
  zetKopje(w.o, "Elk scenario per jaar, uitgerekend met WMO.AFBOUW");
  zetUitleg(
    w.o,
    "De herbeoordelingen van een jaar zijn gelijk gespreid, in het eerste jaar vanaf de ingangsdatum; ieder bespaart vanaf de eigen beoordeling. Besparing = cliëntjaren sinds die dag x deel dat cliënt blijft x minuten minder / 60 x weken x tarief x declaratiegraad. De uren en kosten zijn hier zonder nieuwe aanvragen. Later: wie in geen jaar van de lijst staat.",
  );
  for (const s of scenarios) zetScenario(w, s);
}

function zetScenario(w: Overgangswerk, s: Scenariowoorden): void {
  const { o, n } = w;
  o.rij += 1;
  zetRij(o, kopLinks(s.titel), ...Array.from({ length: NAMEN.length - 1 }, () => kop()));
  zetRij(o, kopLinks(formule(afbouw(w, s))), ...Array.from({ length: NAMEN.length - 1 }, () => kop()));
  const eerste = o.rij;
  const rij = (jaartal: boolean) =>
    zetRij(
      o,
      links(undefined, jaartal ? "jaartal" : "tekst"),
      uitkomst(undefined, "getal0"),
      uitkomst(undefined, "getal0"),
      berekening(undefined, "procent0"),
      uitkomst(undefined, "euro"),
      uitkomst(undefined, "euro"),
      berekening(undefined, "euro"),
      berekening(undefined, "getal2"),
      berekening(undefined, "euro"),
      berekening(undefined, "getal2"),
    );
  w.vraag.jaren.forEach(() => rij(true));
  const laatste = o.rij - 1;
  rij(false);
  NAMEN.forEach((naam, i) => {
    const kolom = "ABCDEFGHIJ"[i] as string;
    if (naam !== "")
      o.namen.push({ naam: n(`afbouw_${s.naam}_${naam}`), bereik: `${kolom}${eerste}:${kolom}${laatste}` });
  });
}

function afbouw({ n }: Overgangswerk, { scenario }: Scenariowoorden): string {
  const voor = [n("clienten"), n("aflopend"), n("startjaar"), `"${scenario}"`];
  const velden = ["minuten_nu", "minuten_straks", "uurtarief", "declaratiegraad", "uren_herindicatie"];
  const ingang = `MAX(${n("ingangsdatum")},DATE(${n("startjaar")},1,1))`;
  const slot = [`"jaar"`, n("werkweek"), n("weken")];
  return `WMO.AFBOUW(${[...voor, ...[...velden, "loonkosten"].map((x) => n(x)), ingang, n("terugkeer"), ...slot].join(",")})`;
}
