import { berekening, bron, eenheid, formule, invoer, kop, kopLinks, label } from "../../workbook/cellen";
import { vulRij, zetKopje, zetRij } from "./opbouw";
import { broncel, vasteBron, type Gegeven } from "./broncel";
import { datumregel, invoerregels } from "./invoerregel";
import { bronhoogte, brontekens } from "./maten";
import type { Plan, Werk } from "./plan";
import type { Deel, Veld } from "./veld";
import { deelVan, waardeVan } from "./vraag";
import { celvorm, waardecel } from "./waardecel";

/** Vanaf deze kolom staat de bron, tot de laatste kolom van het blad. */
const BRON = "D";

/** Alle gegevens van de vraag: waarde, eenheid en bron, elk met een eigen naam. */
export function zetInvoer(plan: Plan, w: Werk): void {
  const koppen = ["Uitgangspunt", "Waarde", "Eenheid", "Bron"];
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
    if (!deel.verplicht) zetKopje(w.o, deel.kop);
    for (const veld of deel.velden) zetVeld(plan, w, deel, veld);
  }
}

function zetPeildatum(w: Werk): void {
  const uit = w.koppelingen.peildatum;
  const waarde = uit ? berekening(formule(uit.formule), "datum") : invoer(w.vraag.peildatum, "datum");
  const uitleg = "Op deze dag gelden de normen.";
  const tekst = uit?.van ?? uitleg;
  const r = zetRij(w.o, ...vulRij(w.o, [label("Peildatum"), waarde, eenheid("datum"), bron(tekst)], bron()));
  samenMetBron(w, r);
  w.o.namen.push({ naam: w.n("peildatum"), bereik: `B${r}` });
  if (uit === undefined) w.o.invoerregels.push(datumregel("Peildatum", uitleg, `B${r}`));
}

function zetVeld(plan: Plan, w: Werk, deel: Deel, veld: Veld): void {
  const r = w.o.rij;
  const koppeling = w.koppelingen.velden[veld.sleutel];
  const gegeven: Gegeven = {
    veld,
    waarde: waardeVan(w.vraag, deel, veld),
    bron: w.bronnen[veld.sleutel],
    peildatum: w.vraag.peildatum,
    peilnaam: w.n("peildatum"),
    terugval: veld.leegIs?.formule(w.n, w.vraag),
  };
  const [waarde, herkomst] =
    koppeling === undefined
      ? [waardecel(gegeven), broncel(gegeven, `B${r}`)]
      : [berekening(formule(koppeling.formule), celvorm(veld)), vasteBron(koppeling.van)];
  const cellen = [label(veld.label), waarde, eenheid(veld.eenheid), herkomst.cel];
  zetRij(w.o, ...vulRij(w.o, cellen, bron()));
  samenMetBron(w, r);
  w.o.hoogtes[r] = bronhoogte(
    Math.max(
      Math.ceil(herkomst.lengte / brontekens(plan.vorm, BRON, w.o.laatsteKolom)),
      // Een label staat in gewone letters: twee regels zijn hoger dan twee regels bron.
      veld.label.length > brontekens(plan.vorm, "A", "A") * 0.82 ? 2.4 : 1,
    ),
  );
  w.o.namen.push({ naam: w.n(veld.naam), bereik: `B${r}` });
  if (koppeling === undefined) w.o.invoerregels.push(...invoerregels(veld, `B${r}`));
}

function samenMetBron(w: Werk, r: number): void {
  w.o.samengevoegd.push(`${BRON}${r}:${w.o.laatsteKolom}${r}`);
}
