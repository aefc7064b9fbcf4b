import type { Cel } from "../../sheet/blad";
import {
  antwoord,
  berekening,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  links,
  rechts,
  toelichting,
  totaal,
  uitkomst,
} from "../../sheet/cellen";
import { reekssleutel } from "../../sheet/rijsleutels";
import {
  bereikVan,
  doorklikcel,
  herkomstcel,
  labelcel,
  letterVan,
  metNamen,
  metPlaatsen,
  noemBron,
  type Tabelplaats,
} from "./formule";
import {
  kolomnaam,
  type Kernregel,
  type Onderdeel,
  type Regels,
  type Som,
  type Tabelgrafiek,
  type Tabelonderdeel,
  type Tekst,
  type Zin,
} from "./onderdeel";
import { HOOGTE_GRAFIEK, zetBreed, zetKopje, zetRij, zetTot, zetUitleg } from "./opbouw";
import { zetJaarblok } from "./jaarblok";
import { celnaam, doorkliknaam } from "./namen";
import { zodraCompleet } from "./ontbreekt";
import { ANTWOORD, type Onderdelenwerk } from "./plan";

const STIJLEN = { label, links, rechts, uitkomst, eenheid, bron } as const;
const kaal: typeof berekening = (inhoud, vorm) => ({
  ...(inhoud === undefined ? {} : { inhoud }),
  ...(vorm === undefined ? {} : { vorm }),
});
const LINKS: readonly (string | undefined)[] = ["label", "links", "eenheid", "bron"];

/** Zet onderdelen onder elkaar op het blad. */
export function zetOnderdelen(w: Onderdelenwerk, onderdelen: readonly Onderdeel[]): void {
  for (const o of onderdelen)
    if (o.soort === "regels") zetRegels(w, o);
    else if (o.soort === "tabel") zetTabel(w, o);
    else if (o.soort === "tekst") zetTekst(w, o);
    else if (o.soort === "jaren") zetJaarblok(w, o);
    else zetZin(w, o);
}

/** Bovenaan het blad: het antwoord in één zin, en waar het om gaat; met ruimte voor de grafiek die daarbij hoort. */
export function zetBoven(w: Onderdelenwerk, som: Som, kern: readonly Kernregel[], metGrafiek: boolean): void {
  const { o, n } = w;
  const r = zetBreed(o, antwoord(formule(metNamen(som, n))));
  o.namen.push({ naam: n(ANTWOORD), bereik: `A${r}` });
  o.rij += 1;
  for (const k of kern) {
    o.rijsleutels[o.rij] = `kern:${k.naam}`;
    const plek = zetTot(o, [
      labelcel(k, n),
      uitkomst(formule(metNamen(zodraCompleet(k.som), n)), k.vorm),
      eenheid(k.eenheid),
    ]);
    if (k.som !== k.naam) o.namen.push({ naam: n(k.naam), bereik: `B${plek}` });
  }
  if (!metGrafiek) return;
  o.rij += 1;
  o.plekBoven = `A${o.rij}:${o.laatsteKolom}${o.rij + HOOGTE_GRAFIEK - 1}`;
  o.rij += HOOGTE_GRAFIEK;
}

function zetZin({ o, n }: Onderdelenwerk, { som, naam, gewoon }: Zin): void {
  const maak = gewoon ? label : toelichting;
  const r = zetBreed(o, maak(formule(metNamen(naam === undefined ? som : zodraCompleet(som), n))));
  if (naam !== undefined) o.namen.push({ naam: n(naam), bereik: `A${r}` });
}

function zetTekst({ o, n }: Onderdelenwerk, { kop: boven, koppen: erboven, paren }: Tekst): void {
  zetKopje(o, boven);
  if (erboven !== undefined)
    zetTot(
      o,
      erboven.map((k) => kopLinks(k)),
      kopLinks(),
    );
  for (const [woord, uitleg] of paren) {
    const r = zetTot(o, [typeof woord === "string" ? label(woord) : doorklikcel(woord), label(uitleg)]);
    if (typeof woord === "string") continue;
    const naam = doorkliknaam(celnaam({ naam: woord.naar }, 1, ANTWOORD));
    o.namen.push({ naam: n(naam), bereik: `A${r}` });
  }
}

function zetRegels(w: Onderdelenwerk, { kop: tekst, uitleg, regels }: Regels): void {
  const { o, n } = w;
  if (tekst === undefined) o.rij += 1;
  else zetKopje(o, tekst);
  if (uitleg !== undefined) zetUitleg(o, uitleg);
  const eerste = o.rij;
  for (const regel of regels) {
    const { naam, eenheid: maat, vorm, som, uitkomst: nadruk, signaal } = regel;
    const maak = nadruk ? uitkomst : vorm === "tekst" ? berekening : rechts;
    const waarde = maak(formule(metNamen(som, n)), vorm);
    const r = zetTot(o, [labelcel(regel, n), waarde, eenheid(maat), herkomstcel(regel, w.bronnen)], bron());
    o.namen.push({ naam: n(naam), bereik: `B${r}` });
    noemBron(w, naam, `D${r}`);
    if (signaal !== undefined) o.signaalregels.push({ bereik: `B${r}`, ...signaal });
  }
  if (regels.length > 0) o.uitkomstrijen.push([eerste, o.rij - 1]);
}

function zetTabel(w: Onderdelenwerk, t: Tabelonderdeel): void {
  const { o, n } = w;
  if (t.uitwerking) o.drukTot ??= o.rij - 1;
  zetKopje(o, t.kop);
  const uitleg = [t.uitleg, t.bron === undefined ? undefined : w.bronnen[t.bron]].filter(Boolean).join(" ");
  if (uitleg !== "") {
    const r = zetUitleg(o, uitleg);
    if (t.bron !== undefined) noemBron(w, t.bron, `A${r}`);
  }
  const plaats: Tabelplaats = {
    kolommen: t.kolommen.map((k) => k.kolom),
    eerste: o.rij + 1,
    laatste: o.rij + t.aantal,
  };
  const reeks = `tabel:${t.kop}`;
  if (t.kopBlijft) o.kopBlijft = o.rij;
  o.rijsleutels[o.rij] = `${reeks}:kop`;
  zetRij(o, ...koppen(w, t, plaats));
  for (let rij = 0; rij < t.aantal; rij++) {
    o.rijsleutels[o.rij] = reekssleutel(reeks, rij + 1);
    zetRij(o, ...t.kolommen.map((k) => cel(w, plaats, k, rij, t.deels)));
  }
  const metTotaal = t.kolommen.some((k) => k.totaal !== undefined);
  if (metTotaal) {
    o.rijsleutels[o.rij] = `${reeks}:totaal`;
    zetRij(
      o,
      ...t.kolommen.map(({ kolom, totaal: onder, vormen }) => {
        if (onder === undefined || (onder !== true && "tekst" in onder)) return totaal(onder?.tekst);
        const som = onder === true ? `SUM({${kolom}:})` : onder.som;
        return totaal(formule(metNamen(metPlaatsen(som, plaats, o.rij), n)), vormen[0]);
      }),
    );
  }
  if (o.rij > plaats.eerste) o.uitkomstrijen.push([plaats.eerste, o.rij - 1]);
  for (const { kolom } of t.kolommen) {
    const naam = kolomnaam(t, kolom);
    const bereik = bereikVan(plaats, kolom, plaats.laatste + (metTotaal ? 1 : 0));
    if (naam !== undefined) o.namen.push({ naam: n(naam), bereik });
  }
  for (const { naam, kolom, rij } of t.cellen ?? [])
    o.namen.push({ naam: n(naam), bereik: `${letterVan(plaats, kolom)}${plaats.eerste + rij - 1}` });
  zetSignalen(w, t, plaats);
  if (t.grafiek !== undefined) zetGrafiek(w, plaats, t.grafiek);
}

/** De koppen; een uitgerolde tabel brengt haar eigen koppen mee. */
function koppen(w: Onderdelenwerk, t: Tabelonderdeel, plaats: Tabelplaats): Cel[] {
  const som = (tekst: Som) => formule(metNamen(metPlaatsen(tekst, plaats, plaats.eerste - 1), w.n));
  return t.kolommen.map(({ kop: tekst, stijl, cellen }, i) => {
    const maak = LINKS.includes(stijl) ? kopLinks : kop;
    if (t.uitrol !== undefined && i === 0) return maak(som(t.uitrol));
    if (t.uitrol !== undefined && cellen.every((c) => c === undefined)) return maak();
    return maak(typeof tekst === "string" ? tekst : som(tekst.som));
  });
}

function cel(
  w: Onderdelenwerk,
  plaats: Tabelplaats,
  { stijl, cellen, vormen }: Tabelonderdeel["kolommen"][number],
  rij: number,
  zonderLijn?: true,
): Cel {
  const [inhoud, vorm] = [cellen[rij], vormen[rij]];
  const metLijn = stijl === undefined ? berekening : STIJLEN[stijl];
  const maak = !zonderLijn ? metLijn : metLijn === links ? label : metLijn === berekening ? kaal : metLijn;
  const getalvorm = vorm === "tekst" ? undefined : vorm;
  if (inhoud === undefined || typeof inhoud === "number") return maak(inhoud, getalvorm);
  if (typeof inhoud === "object" && "naar" in inhoud) return doorklikcel(inhoud);
  if (typeof inhoud === "object") return "tekst" in inhoud ? maak(inhoud.tekst) : maak(inhoud, getalvorm);
  return maak(formule(metNamen(metPlaatsen(inhoud, plaats, w.o.rij), w.n)), getalvorm);
}

function zetSignalen({ o, n }: Onderdelenwerk, t: Tabelonderdeel, plaats: Tabelplaats): void {
  for (const { van, tot = van, rij, als, signaal } of t.signalen ?? []) {
    const [eerste, laatste] =
      rij === undefined
        ? [plaats.eerste, plaats.laatste]
        : [plaats.eerste + rij - 1, plaats.eerste + rij - 1];
    const voorwaarde =
      "celIs" in als ? als : { formule: metNamen(metPlaatsen(als.som, plaats, eerste, "$"), n) };
    const bereik = `${letterVan(plaats, van)}${eerste}:${letterVan(plaats, tot)}${laatste}`;
    o.signaalregels.push({ bereik, als: voorwaarde, signaal });
  }
}

function zetGrafiek({ o }: Onderdelenwerk, plaats: Tabelplaats, g: Tabelgrafiek): void {
  const boven = g.bovenaan ? o.plekBoven : undefined;
  if (boven === undefined) o.rij += 1;
  o.grafieken.push({
    soort: "kolom",
    titel: g.titel,
    beschrijving: g.beschrijving,
    categorieen: bereikVan(plaats, g.categorieen),
    reeksen: g.reeksen.map(({ naam, kolom }) => ({ naam, waarden: bereikVan(plaats, kolom) })),
    asTitels: { waarde: g.as },
    vorm: g.vorm,
    ...(g.ookNegatief ? { ookNegatief: true } : {}),
    ...(g.zonderWaarden ? {} : { metWaarden: true }),
    plek: boven ?? `A${o.rij}:${o.laatsteKolom}${o.rij + HOOGTE_GRAFIEK - 1}`,
  });
  if (boven === undefined) o.rij += HOOGTE_GRAFIEK;
}
