import { consulentUren } from "../../src/domain/consulent";
import { formatie, formatiekosten } from "../../src/domain/formatie";
import { herindicatiesPerJaar } from "../../src/domain/herindicatie";
import { urenMinderDoorLooptijd } from "../../src/domain/looptijd";
import { betaaldeUren, productiviteit } from "../../src/domain/productiviteit";
import { splitsStructureel } from "../../src/domain/structureel";
import { binnenTermijn, maandenInWeken, zakenPerMaand } from "../../src/domain/wachttijd";
import { werkvoorraad } from "../../src/domain/werkvoorraad";
import type { Capaciteitsvraag } from "../../src/plans/capaciteit/delen";
import type { Orakel } from "./orakel";

type Deel<K extends keyof Capaciteitsvraag> = Exclude<Capaciteitsvraag[K], undefined>;
type Basis = Deel<"basis">;

const MAANDEN = 12;

/** De uitkomsten van het plan Capaciteit uit de sommen van domain/, buiten het blad om. */
export function orakelCapaciteit(vraag: Capaciteitsvraag): Orakel {
  const { jaren, basis: b, looptijd, licht, voorraad, vast } = vraag;
  const uren = jaren.map((j) =>
    consulentUren(j.aflopend, j.nieuw, b.urenHerindicatie, b.urenAanvraag, b.wekenPerJaar),
  );
  let peil = 1;
  const loonpeil = jaren.map(({ loonstijging = 0 }, i) => (i === 0 ? 1 : (peil *= 1 + loonstijging)));
  const opPeil = (bedragen: readonly number[]) => bedragen.map((x, i) => x * (loonpeil[i] ?? NaN));
  const kosten = opPeil(uren.map((u) => kostenVan(u, b)));
  const voorbeeld = productiviteit(b.productieveUren, b.werkweek, b.wekenPerJaar);
  const eerste = (getallen: readonly number[]) => getallen.slice(0, 1);
  const fte = uren.map((u) => formatie(u, b.werkweek, b.productiviteit));
  return {
    uren_per_week: uren,
    fte,
    loonpeil,
    kosten,
    betaalde_uren: uren.map((u) => betaaldeUren(u, b.productiviteit)),
    voorbeeld_betaalde_uren: uren.map((u) => betaaldeUren(u, voorbeeld)),
    voorbeeld_kosten: opPeil(uren.map((u) => formatiekosten(u, b.loonkosten, b.werkweek, voorbeeld))),
    uren_eerste_jaar: eerste(uren),
    fte_eerste_jaar: eerste(fte),
    kosten_eerste_jaar: eerste(kosten),
    ...(jaren.length > 1 && {
      uren_drukste_jaar: [Math.max(...uren)],
      kosten_alle_jaren: [kosten.reduce((som, k) => som + k, 0)],
    }),
    ...(looptijd && orakelLooptijd(looptijd, b)),
    ...(licht && orakelLicht(uren, kosten, opPeil, licht, b)),
    ...(voorraad && orakelVoorraad(voorraad, b)),
    ...(vast && orakelVast(uren, opPeil, vast, b)),
  };
}

function kostenVan(uren: number, b: Basis): number {
  return formatiekosten(uren, b.loonkosten, b.werkweek, b.productiviteit);
}

function orakelLooptijd(l: Deel<"looptijd">, b: Basis): Orakel {
  const [nu, straks] = [l.looptijdNu, l.looptijdStraks];
  const minder = urenMinderDoorLooptijd(l.clienten, nu, straks, b.urenHerindicatie, b.wekenPerJaar);
  const [van, naar] = [herindicatiesPerJaar(l.clienten, nu), herindicatiesPerJaar(l.clienten, straks)];
  return {
    looptijd_herindicaties_nu: [van],
    looptijd_herindicaties_straks: [naar],
    looptijd_herindicaties_minder: [van - naar],
    looptijd_uren_minder: [minder],
    looptijd_fte_minder: [formatie(minder, b.werkweek, b.productiviteit)],
    looptijd_kosten_minder: [kostenVan(minder, b)],
  };
}

type OpPeil = (bedragen: readonly number[]) => number[];

function orakelLicht(
  uren: readonly number[],
  alles: readonly number[],
  opPeil: OpPeil,
  l: Deel<"licht">,
  b: Basis,
): Orakel {
  const [week, deel] = [l.werkweekLicht ?? b.werkweek, l.productiviteitLicht ?? b.productiviteit];
  const van = uren.map((u) => u * l.aandeel);
  const kosten = opPeil(van.map((u) => formatiekosten(u, l.loonkostenLicht, week, deel)));
  const rest = alles.map((k) => k * (1 - l.aandeel));
  const samen = kosten.map((k, i) => k + (rest[i] ?? NaN));
  return {
    licht_uren: van,
    licht_fte: van.map((u) => formatie(u, week, deel)),
    licht_kosten: kosten,
    licht_kosten_consulent: rest,
    licht_kosten_samen: samen,
    licht_verschil: samen.map((s, i) => s - (alles[i] ?? NaN)),
  };
}

function orakelVoorraad(v: Deel<"voorraad">, b: Basis): Orakel {
  const perMaand = zakenPerMaand(v.urenBeschikbaar, v.urenPerZaak, b.wekenPerJaar);
  const termijn = v.onderzoekstermijn + v.beslistermijn;
  const elkeMaand = (getal: number) => Array.from({ length: MAANDEN }, () => getal);
  const maanden = werkvoorraad(v.begin, elkeMaand(v.instroom), elkeMaand(perMaand));
  const weken = maanden.map((m) => maandenInWeken(m.wachttijd, b.wekenPerJaar));
  return {
    voorraad_zaken_per_maand: [perMaand],
    voorraad_termijn: [termijn],
    voorraad_einde: maanden.map((m) => m.voorraad),
    wachttijd_weken: weken.map((w) => (Number.isFinite(w) ? w : "nooit")),
    voorraad_oordeel: weken.map((w) => (binnenTermijn(w, termijn) ? "binnen" : "buiten")),
  };
}

function orakelVast(uren: readonly number[], opPeil: OpPeil, s: Deel<"vast">, b: Basis): Orakel {
  const delen = splitsStructureel(uren, s.niveau ?? uren.at(-1) ?? NaN);
  return {
    vast_uren_erbij: delen.map((d) => d.tijdelijk),
    vast_kosten: opPeil(delen.map((d) => kostenVan(d.structureel, b))),
    vast_kosten_erbij: opPeil(delen.map((d) => kostenVan(d.tijdelijk, b))),
  };
}
