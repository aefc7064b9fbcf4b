import { bron, eenheid, formule, invoer, kop, kopLinks, label } from "../../sheet/cellen";
import { zetKopje, zetTot } from "./opbouw";
import { broncel, type Veldinhoud } from "./broncel";
import { datumregel, invoerregels } from "./invoerregel";
import { PEILDATUMVELD, PEILUITLEG } from "./keurveld";
import { volgformule } from "./koppelingen";
import type { Plan, Werk } from "./plan";
import type { Deel, Veld } from "./veld";
import { deelVan, waardeVan } from "./vraag";
import { celvorm, waardecel } from "./waardecel";

/**
 * Alle gegevens van de vraag: waarde, eenheid en bron, elk met een eigen naam. Geel is wat de gebruiker hier wijzigt. Dat volgt uit de cellen
 * zelf: staat er een formule met een vaste bron ernaast, dan is zij gekoppeld en wit; wie eroverheen typt, ziet haar weer geel worden. Bij een
 * norm en een terugval is de bron ook een formule.
 */
export function zetInvoer(plan: Plan, w: Werk): void {
  const koppen = ["Uitgangspunt", "Waarde", "Eenheid", "Bron"];
  zetTot(
    w.o,
    koppen.map((k, i) => (i === 1 ? kop(k) : kopLinks(k))),
    kopLinks(),
  );
  const eerste = w.o.rij;
  zetPeildatum(w);
  // Eén deel dat er altijd is, staat zonder kopje onder de peildatum.
  const metKopje = plan.delen.filter((d) => d.verplicht).length > 1;
  for (const deel of plan.delen) {
    if (deelVan(w.vraag, deel) === undefined) continue;
    if (metKopje || !deel.verplicht) zetKopje(w.o, deel.kop);
    for (const veld of deel.velden) zetVeld(w, deel, veld);
  }
  w.o.signaalregels.push({
    bereik: `B${eerste}:B${w.o.rij - 1}`,
    als: { formule: `AND(ISFORMULA($B${eerste}),NOT(ISFORMULA($D${eerste})))` },
    signaal: "gekoppeld",
  });
}

function zetPeildatum(w: Werk): void {
  const uit = w.koppelingen.peildatum;
  const { peildatum } = w.vraag;
  const waarde = invoer(uit ? formule(volgformule(uit.formule)) : peildatum, "datum");
  const gegeven = {
    veld: PEILDATUMVELD,
    waarde: peildatum,
    bron: w.bronnen.peildatum,
    peildatum,
    peilnaam: w.n("peildatum"),
  };
  const herkomst =
    uit === undefined && gegeven.bron !== undefined
      ? broncel(gegeven, `B${w.o.rij}`)
      : bron(uit?.van ?? PEILUITLEG);
  const r = zetTot(w.o, [label("Peildatum"), waarde, eenheid("datum"), herkomst], bron());
  w.o.namen.push({ naam: w.n("peildatum"), bereik: `B${r}` });
  w.o.invoerregels.push(datumregel("Peildatum", PEILUITLEG, `B${r}`));
}

function zetVeld(w: Werk, deel: Deel, veld: Veld): void {
  const r = w.o.rij;
  const koppeling = w.koppelingen.velden[veld.sleutel];
  const gegeven: Veldinhoud = {
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
      : [invoer(formule(volgformule(koppeling.formule)), celvorm(veld)), bron(koppeling.van)];
  zetTot(w.o, [label(veld.label), waarde, eenheid(veld.eenheid), herkomst], bron());
  w.o.namen.push({ naam: w.n(veld.naam), bereik: `B${r}` });
  w.o.invoerregels.push(...invoerregels(veld, `B${r}`));
}
