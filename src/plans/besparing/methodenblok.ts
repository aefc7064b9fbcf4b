import { berekening, bron, formule, kop, kopLinks, label, uitkomst } from "../../workbook/cellen";
import { vulRij, zetKopje, zetRij, zetUitleg } from "../opgave/opbouw";
import { bronhoogte } from "../opgave/maten";
import { zetGrafiek } from "./grafiek";
import { zetGroepen } from "./groepenblok";
import { GEEN_UITSPRAAK, GEEN_VERSCHIL, redenen } from "./redenen";
import type { Methodenaam } from "./uitkomst";
import type { Besparingswerk } from "./vorm";

const KOPPEN = ["Kosten nu", "Kosten straks", "Besparing", "Verschil met het gemiddelde, p*q"];

/** Dezelfde besparing op het gemiddelde en op de verdeling, onder p*q en onder een prijs per band. */
export function zetMethoden(w: Besparingswerk, namen: readonly Methodenaam[]): void {
  const { o, n, vraag } = w;
  zetKopje(o, "Op het gemiddelde of op de verdeling, per uur of per band");
  zetUitleg(
    o,
    "Euro per jaar. Onder p*q betaalt u elke gedeclareerde minuut. Onder een prijs per band betaalt u per cliënt per maand de prijs van zijn band, zonder declaratiegraad.",
    160,
  );
  zetRij(
    o,
    ...vulRij(
      o,
      [kopLinks("Manier van rekenen"), ...KOPPEN.map((k) => kop(k)), kopLinks("Waarom")],
      kopLinks(),
    ),
  );
  o.samengevoegd.push(`F${o.rij - 1}:${o.laatsteKolom}${o.rij - 1}`);
  o.hoogtes[o.rij - 1] = 32;
  const eerste = o.rij;
  for (const naam of namen) zetMethode(w, naam, eerste);
  const laatste = o.rij - 1;
  for (const [naam, kolom] of Object.entries({
    nu: "B",
    straks: "C",
    besparing: "D",
    verschil: "E",
    waarom: "F",
  }))
    o.namen.push({ naam: n(`methode_${naam}`), bereik: `${kolom}${eerste}:${kolom}${laatste}` });
  if (vraag.groepen.length > 0) zetGroepen(w);
  zetGrafiek(o, {
    titel: "Besparing per jaar naar manier van rekenen",
    beschrijving:
      "Per manier van rekenen één kolom met de besparing per jaar. De getallen staan in de tabel erboven.",
    namen: `A${eerste}:A${laatste}`,
    waarden: `D${eerste}:D${laatste}`,
  });
}

function zetMethode(w: Besparingswerk, naam: Methodenaam, eerste: number): void {
  const { o } = w;
  const r = o.rij;
  const { bij, nul, anders } = redenen[naam];
  const bedrag = bij === "verschil" ? `E${r}` : `D${r}`;
  const keuze = nul === anders ? `"${nul}"` : `IF(ABS(${bedrag})<${GEEN_VERSCHIL},"${nul}","${anders}")`;
  zetRij(
    o,
    label(naam),
    berekening(formule(kosten(w, naam, "nu")), "euro"),
    berekening(formule(kosten(w, naam, "straks")), "euro"),
    uitkomst(formule(`B${r}-C${r}`), "euro"),
    berekening(formule(`D${r}-D${eerste}`), "euro"),
    bron(formule(naam.endsWith("band") ? `IF(ISNA(D${r}),"${GEEN_UITSPRAAK}",${keuze})` : keuze)),
    bron(),
  );
  o.samengevoegd.push(`F${r}:G${r}`);
  o.hoogtes[r] = bronhoogte(2);
}

function kosten({ n }: Besparingswerk, naam: Methodenaam, wanneer: "nu" | "straks"): string {
  const [soort = "", model] = naam.split(", ");
  const gemiddeld = soort === "gemiddelde";
  const minuten = n(gemiddeld ? `minuten_${wanneer}` : `groep_minuten_${wanneer}`);
  const aantallen = n(gemiddeld ? "clienten" : "groep_aantal");
  const pxq = [minuten, n("uurtarief"), n("declaratiegraad"), n("weken"), aantallen];
  if (model === "p*q") return `WMO.KOSTEN_PXQ(${pxq.join(",")})`;
  const perBand = [minuten, n("band_prijs"), n("band_vanaf"), n("grens"), aantallen, n("onder_laagste")];
  return `WMO.KOSTEN_BANDBREEDTE(${perBand.join(",")})`;
}
