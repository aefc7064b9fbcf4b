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
import { vulRij, zetRij } from "../opbouw";
import { broncel } from "./broncel";
import { datumregel, invoerregels } from "./invoerregel";
import { bronhoogte, brontekens } from "./maten";
import type { Plan, Werk } from "./plan";
import { isGetal, type Deel, type Veld } from "./veld";
import { deelVan, waardeVan } from "./vraag";

/** Vanaf deze kolom staat de bron, tot de laatste kolom van het blad. */
const BRON = "E";
const NORMTEKENS = 22;

/** Alle gegevens van de vraag: waarde, eenheid, sleutel van de norm en bron, elk met een eigen naam. */
export function zetInvoer(plan: Plan, w: Werk): void {
  const koppen = ["Uitgangspunt", "Waarde", "Eenheid", "Norm", "Bron"];
  zetRij(
    w.o,
    ...vulRij(
      w.o,
      koppen.map((k, i) => (i === 1 ? kop(k) : kopLinks(k))),
      kopLinks(),
    ),
  );
  samenMetBron(w, w.o.rij - 1);
  zetPeildatum(w);
  for (const deel of plan.delen) {
    if (deelVan(w.vraag, deel) === undefined) continue;
    if (!deel.verplicht) zetRij(w.o, ...vulRij(w.o, [paragraaf(deel.kop)], paragraaf()));
    for (const veld of deel.velden) zetVeld(plan, w, deel, veld);
  }
}

function zetPeildatum(w: Werk): void {
  const uit = w.verwijzingen;
  const waarde = uit ? berekening(formule(uit.peildatum), "datum") : invoer(w.vraag.peildatum, "datum");
  const uitleg = "Op deze dag gelden de normen.";
  const tekst = uit ? `Blad ${uit.blad}, ${uit.peildatum}.` : uitleg;
  const r = zetRij(
    w.o,
    ...vulRij(w.o, [label("Peildatum"), waarde, eenheid("datum"), bron(), bron(tekst)], bron()),
  );
  samenMetBron(w, r);
  w.o.namen.push({ naam: w.n("peildatum"), bereik: `B${r}` });
  if (uit === undefined) w.o.invoerregels.push(datumregel("Peildatum", uitleg, `B${r}`));
}

function zetVeld(plan: Plan, w: Werk, deel: Deel, veld: Veld): void {
  const r = w.o.rij;
  const verwijst = w.verwijzingen?.velden[veld.sleutel] !== undefined;
  const herkomst = broncel(w, deel, veld, r);
  const norm = verwijst ? undefined : veld.norm;
  const cellen = [
    label(veld.label),
    waardecel(w, deel, veld),
    eenheid(veld.eenheid),
    bron(norm),
    herkomst.cel,
  ];
  zetRij(w.o, ...vulRij(w.o, cellen, bron()));
  samenMetBron(w, r);
  const past = brontekens(plan.vorm, BRON, w.o.laatsteKolom);
  // Een label staat in gewone letters: twee regels zijn hoger dan twee regels bron.
  const labelregels = veld.label.length > brontekens(plan.vorm, "A", "A") * 0.82 ? 2.4 : 1;
  w.o.hoogtes[r] = bronhoogte(
    Math.max(
      Math.ceil(herkomst.lengte / past),
      Math.ceil((veld.norm ?? "").length / NORMTEKENS),
      labelregels,
    ),
  );
  w.o.namen.push({ naam: w.n(veld.naam), bereik: `B${r}` });
  if (!verwijst) w.o.invoerregels.push(...invoerregels(veld, `B${r}`));
}

function waardecel(w: Werk, deel: Deel, veld: Veld): Cel {
  const vorm = isGetal(veld) ? veld.vorm : "tekst";
  const verwijzing = w.verwijzingen?.velden[veld.sleutel];
  if (verwijzing !== undefined) return berekening(formule(verwijzing), vorm);
  const waarde = waardeVan(w.vraag, deel, veld);
  if (waarde === undefined) {
    if (veld.leegIs === undefined) throw new Error(`${veld.label} heeft een waarde nodig.`);
    return invoer(formule(veld.leegIs.formule(w.n, w.vraag)), vorm);
  }
  const norm = veld.norm === undefined ? undefined : normstand(veld.norm, w.vraag.peildatum);
  const isNorm = norm !== undefined && "waarde" in norm && norm.waarde === waarde;
  if (isNorm) return invoer(formule(`WMO.NORM("${veld.norm}",${w.n("peildatum")})`), vorm);
  return invoer(waarde, vorm);
}

function samenMetBron(w: Werk, r: number): void {
  w.o.samengevoegd.push(`${BRON}${r}:${w.o.laatsteKolom}${r}`);
}
