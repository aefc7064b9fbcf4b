import { bandgrenzen, type Bandtabel, type Grensregel } from "../../domain/bandbreedte";
import { lezingen, opGrens, richtingen, wisselVanBand } from "../../domain/bandwissel";
import { totaleMinuten } from "../../domain/kosten";
import { verdeel } from "../../domain/verdeling";
import { bandtabelVan } from "./banden";
import { lijstenVan } from "./lijsten";
import { rekenPrijs } from "./rekenprijs";
import type { Bandregel, Ingedeeld, Uitkomst } from "./uitkomst";
import type { Bandbreedtesvraag } from "./vraag";

/** Alle uitkomsten van een vraag die al gekeurd is: dezelfde sommen als de formules op het blad. */
export function rekenBandbreedtes(vraag: Bandbreedtesvraag): Uitkomst {
  const { regels, banden } = vraag;
  const tabel = bandtabelVan(banden);
  const { nu, straks, aantallen } = lijstenVan(vraag.groepen);
  const clienten = som(aantallen);
  const groepen = vraag.groepen.map((groep): Ingedeeld => ({
    groep,
    nu: lezingen(groep.minutenNu, tabel),
    straks: lezingen(groep.minutenStraks, tabel),
  }));
  const wissel = (regel: Grensregel) =>
    wisselVanBand(
      groepen.map((g) => ({ van: g.nu[regel], naar: g.straks[regel], clienten: g.groep.aantal })),
      tabel,
    );
  const gekozen = wissel(regels.grens);
  const minder = groepen.filter(({ groep }) => groep.minutenStraks < groep.minutenNu);
  const grensgroepen = groepen.filter((g) => opGrens(g.nu) || opGrens(g.straks));
  return {
    clienten,
    gemiddeldNu: totaleMinuten(nu, aantallen) / clienten,
    gemiddeldStraks: totaleMinuten(straks, aantallen) / clienten,
    ...richtingen(gekozen),
    minder: tel(minder),
    minderInBand: tel(minder.filter((g) => g.nu[regels.grens] === g.straks[regels.grens])),
    onderStraks: gekozen.reduce((s, rij) => s + (rij[0] as number), 0),
    opGrens: tel(grensgroepen),
    lagerTm: richtingen(wissel("t/m")).lager,
    lagerTot: richtingen(wissel("tot")).lager,
    banden: perBand(vraag, tabel),
    wissel: gekozen,
    grensgroepen,
    prijsOnder: regels.onderLaagste === "laagste band" ? (banden[0]?.prijs ?? 0) : 0,
    prijs: rekenPrijs(vraag, tabel),
  };
}

function perBand({ groepen, regels, banden }: Bandbreedtesvraag, tabel: Bandtabel): Bandregel[] {
  const { nu, straks, aantallen } = lijstenVan(groepen);
  const voor = verdeel(nu, tabel, regels.grens, aantallen);
  const na = verdeel(straks, tabel, regels.grens, aantallen);
  return Array.from(voor.clienten, (clientenNu, band) => ({
    band,
    ...(band === 0 ? { van: undefined, tot: tabel.grenzen[0] } : bandgrenzen(band, tabel)),
    clientenNu,
    clientenStraks: na.clienten[band] as number,
    minutenNu: voor.minuten[band] as number,
    minutenStraks: na.minuten[band] as number,
    prijs: banden[band - 1]?.prijs,
  }));
}

function tel(groepen: readonly Ingedeeld[]): number {
  return groepen.reduce((s, { groep }) => s + groep.aantal, 0);
}

function som(getallen: Float64Array): number {
  return getallen.reduce((a, b) => a + b, 0);
}
