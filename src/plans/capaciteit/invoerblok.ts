import type { Cel } from "../../workbook/blad";
import {
  berekening,
  bron,
  eenheid,
  formule,
  invoer,
  kop,
  kopLinks,
  label,
  paragraaf,
} from "../../workbook/cellen";
import { normstand } from "../normstand";
import { zetRij } from "../opbouw";
import { delenVan, waardeVan } from "./delen";
import { invoerregel } from "./invoerregel";
import type { Deel, Veld } from "./veld";
import type { Werk } from "./werk";

/** Aantal tekens van een bron dat over de drie kolommen op één regel past. */
const BRONBREEDTE = 68;
/** Aantal tekens van een label dat op één regel past. */
const LABELBREEDTE = 44;

/** Alle getallen van de vraag: waarde, eenheid, sleutel van de norm en bron, elk met een eigen naam. */
export function zetInvoer(w: Werk): void {
  zetRij(
    w.o,
    ...[kopLinks("Uitgangspunt"), kop("Waarde"), kopLinks("Eenheid"), kopLinks("Norm"), kopLinks("Bron")],
    ...[kopLinks(), kopLinks()],
  );
  samenMetBron(w, w.o.rij - 1);
  zetPeildatum(w);
  for (const deel of delenVan(w.vraag)) {
    if (deel.naam !== "basis")
      zetRij(w.o, paragraaf(deel.kop), ...Array.from({ length: 6 }, () => paragraaf()));
    for (const veld of deel.velden) zetVeld(w, deel, veld);
  }
}

function zetPeildatum(w: Werk): void {
  const uit = w.verwijzingen;
  const waarde = uit ? berekening(formule(uit.peildatum), "datum") : invoer(w.vraag.peildatum, "datum");
  const tekst = uit ? vanBlad(w, uit.peildatum) : "Op deze dag gelden de normen.";
  const r = zetRij(w.o, label("Peildatum"), waarde, eenheid("datum"), bron(), bron(tekst), bron(), bron());
  samenMetBron(w, r);
  w.o.namen.push({ naam: w.n("peildatum"), bereik: `B${r}` });
  if (uit) return;
  w.o.invoerregels.push({
    bereik: `B${r}`,
    toegestaan: { soort: "datum", van: "2015-01-01", tot: "2050-12-31" },
    uitleg: ["Peildatum", "Op deze dag gelden de normen."],
    fout: "Vul hier een datum vanaf 1 januari 2015 in, bijvoorbeeld 1-7-2024.",
  });
}

function zetVeld(w: Werk, deel: Deel, veld: Veld): void {
  const r = w.o.rij;
  const verwijzing = w.verwijzingen?.velden[veld.sleutel];
  const herkomst = broncel(w, veld, r);
  zetRij(
    w.o,
    label(veld.label),
    waardecel(w, deel, veld),
    eenheid(veld.eenheid),
    bron(verwijzing === undefined ? veld.norm : undefined),
    herkomst.cel,
    bron(),
    bron(),
  );
  samenMetBron(w, r);
  w.o.hoogtes[r] =
    6 +
    12.5 *
      Math.max(
        1,
        Math.ceil(herkomst.lengte / BRONBREEDTE),
        Math.ceil((veld.norm ?? "").length / 22),
        // Een label staat in gewone letters: twee regels zijn hoger dan twee regels bron.
        veld.label.length > LABELBREEDTE ? 2.4 : 1,
      );
  w.o.namen.push({ naam: w.n(veld.naam), bereik: `B${r}` });
  if (verwijzing === undefined) w.o.invoerregels.push(invoerregel(veld, `B${r}`));
}

function waardecel(w: Werk, deel: Deel, veld: Veld): Cel {
  const verwijzing = w.verwijzingen?.velden[veld.sleutel];
  if (verwijzing !== undefined) return berekening(formule(verwijzing), veld.vorm);
  const waarde = waardeVan(w.vraag, deel, veld);
  if (waarde === undefined) return invoer(formule(terugval(w, veld)), veld.vorm);
  const norm = veld.norm === undefined ? undefined : normstand(veld.norm, w.vraag.peildatum);
  if (norm !== undefined && "waarde" in norm && norm.waarde === waarde)
    return invoer(formule(`WMO.NORM("${veld.norm}",${w.n("peildatum")})`), veld.vorm);
  return invoer(waarde, veld.vorm);
}

/** Wat er geldt zolang de gebruiker niets invult, als formule. */
function terugval(w: Werk, veld: Veld): string {
  if (veld.sleutel === "werkweekLicht") return w.n("werkweek");
  if (veld.sleutel === "productiviteitLicht") return w.n("productiviteit");
  if (veld.sleutel === "niveau") return `INDEX(${w.n("uren_per_week")},${w.vraag.jaren.length})`;
  throw new Error(`${veld.label} heeft een waarde nodig.`);
}

/** De bron volgt de waarde: typt iemand in het blad een eigen getal over de norm heen, dan staat dat er. */
function broncel(w: Werk, veld: Veld, r: number): { cel: Cel; lengte: number } {
  const verwijzing = w.verwijzingen?.velden[veld.sleutel];
  if (verwijzing !== undefined) return tekstcel(vanBlad(w, verwijzing));
  if (veld.norm !== undefined) {
    const norm = normstand(veld.norm, w.vraag.peildatum);
    const bij = `"${veld.norm}",${w.n("peildatum")}`;
    const formuletekst = `IFNA(IF(B${r}=WMO.NORM(${bij}),WMO.NORM_BRON(${bij}),"Eigen waarde."),"Eigen waarde.")`;
    return { cel: bron(formule(formuletekst)), lengte: "bron" in norm ? norm.bron.length : 0 };
  }
  if (veld.afspraak !== undefined) {
    const { waarde, bron: tekst } = veld.afspraak;
    return { cel: bron(formule(`IF(B${r}=${waarde},"${tekst}","Eigen waarde.")`)), lengte: tekst.length };
  }
  if (veld.leegIs !== undefined) return tekstcel(`Zonder eigen waarde: ${veld.leegIs}.`);
  return tekstcel(`Eigen invoer: ${veld.wenk}.`);
}

function tekstcel(tekst: string): { cel: Cel; lengte: number } {
  return { cel: bron(tekst), lengte: tekst.length };
}

function vanBlad(w: Werk, formuletekst: string): string {
  return `Blad ${w.verwijzingen?.blad ?? ""}, ${formuletekst}.`;
}

function samenMetBron(w: Werk, r: number): void {
  w.o.samengevoegd.push(`E${r}:G${r}`);
}
