import { consulentUren } from "../../src/domain/consulent";
import { dagnummer } from "../../src/domain/datum";
import { formatiekosten } from "../../src/domain/formatie";
import type { Verloop } from "../../src/domain/overgang";
import { werkvoorraad } from "../../src/domain/werkvoorraad";
import type { Scenariowoorden } from "../../src/plans/overgang/scenarios";
import type { Gevolgen, Scenariojaar, Scenariomaanden, Scenariouitkomst } from "./overganguitkomst";
import type { Overgangsvraag } from "../../src/plans/overgang/vraag";

/** Wat alle scenario's delen; `euro` maakt van minuten per week een bedrag per jaar. */
interface Gedeeld {
  readonly startjaar: number;
  readonly begin: number;
  readonly inLijst: number;
  readonly euro: (minuten: number) => number;
}

/** Eén scenario: per jaar, per maand, en wat het voor cliënten betekent. */
export function rekenScenario(
  vraag: Overgangsvraag,
  woorden: Scenariowoorden,
  verloop: Verloop,
  gedeeld: Gedeeld,
): Scenariouitkomst {
  const maanden = rekenMaanden(vraag, verloop, gedeeld);
  return {
    woorden,
    jaren: vraag.jaren.map((_, j) => rekenJaar(vraag, verloop, gedeeld, j)),
    maanden,
    leegOp: leegOp(vraag, woorden, gedeeld),
    piek: Math.max(...maanden.uren),
    achterstand: Math.max(...maanden.achterstand),
    gevolgen: rekenGevolgen(vraag, woorden, gedeeld),
  };
}

function rekenJaar(vraag: Overgangsvraag, v: Verloop, { euro }: Gedeeld, j: number): Scenariojaar {
  const { bestand, consulenten: c, prijs, jaren } = vraag;
  const [van, tot] = [j * 12, j * 12 + 12];
  const som = (reeks: Float64Array) => reeks.subarray(van, tot).reduce((a, b) => a + b, 0);
  const inOud = v.inOudProduct[tot - 1] as number;
  const vorige = j === 0 ? bestand.clienten : (v.inOudProduct[van - 1] as number);
  const bespaard = euro(som(v.minder) / 12);
  const minderClienten = euro(som(v.vertrokken) / 12);
  const uren = consulentUren(
    som(v.beoordeeld),
    jaren[j]?.nieuw ?? 0,
    c.urenHerindicatie,
    c.urenAanvraag,
    prijs.wekenPerJaar,
  );
  return {
    jaar: jaren[j]?.jaar ?? 0,
    omgezet: vorige - inOud,
    inOud,
    besparing: bespaard,
    structureel: euro(v.minderAanEinde[tot - 1] as number),
    minderClienten,
    kosten: euro(bestand.clienten * bestand.minutenNu) - bespaard - minderClienten,
    uren,
    ruimte: c.beschikbaar - uren,
    consulentkosten: formatiekosten(uren, c.loonkosten, c.werkweek, 1),
  };
}

function rekenMaanden(vraag: Overgangsvraag, v: Verloop, { begin, euro }: Gedeeld): Scenariomaanden {
  const { consulenten: c, prijs, jaren } = vraag;
  const beoordeeld = Array.from(v.beoordeeld);
  const uren = beoordeeld.map((n, m) => {
    const nieuw = (jaren[Math.floor(m / 12)]?.nieuw ?? 0) * deelVanJaar(m, begin);
    return consulentUren(n * 12, nieuw * 12, c.urenHerindicatie, c.urenAanvraag, prijs.wekenPerJaar);
  });
  const perMaand = prijs.wekenPerJaar / 12;
  const voorraad = werkvoorraad(
    0,
    uren.map((u) => u * perMaand),
    uren.map(() => c.beschikbaar * perMaand),
  );
  return {
    inOud: Array.from(v.inOudProduct),
    beoordeeld,
    besparing: Array.from(v.minder, (minuten) => euro(minuten) / 12),
    uren,
    achterstand: voorraad.map((p) => p.voorraad),
  };
}

/** Het deel van het werk van een jaar dat in maand `m` valt: in het eerste jaar gelijk gespreid vanaf de ingangsdatum. */
function deelVanJaar(m: number, begin: number): number {
  return m >= 12 ? 1 / 12 : (Math.max(0, m + 1 - begin) - Math.max(0, m - begin)) / (12 - begin);
}

function leegOp({ planning, jaren }: Overgangsvraag, { naam }: Scenariowoorden, { startjaar }: Gedeeld) {
  if (naam === "met") return dagnummer(startjaar + 1, 1, 1);
  if (naam === "zonder") return Math.max(planning.ingangsdatum, dagnummer(startjaar, 1, 1));
  const metAfloop = jaren.filter((j) => j.aflopend > 0).map((j) => j.jaar);
  return metAfloop.length === 0 ? undefined : dagnummer(Math.max(...metAfloop) + 1, 1, 1);
}

function rekenGevolgen(vraag: Overgangsvraag, { naam }: Scenariowoorden, gedeeld: Gedeeld): Gevolgen {
  const { bestand, jaren } = vraag;
  const { begin, inLijst } = gedeeld;
  const jaar1 = jaren[0]?.aflopend ?? 0;
  const met = naam === "met";
  // Ieder gemiddeld halverwege het jaar van afloop, en in het eerste jaar halverwege wat er vanaf de ingang van over is.
  const totAfloop = jaren.reduce((som, j, i) => som + j.aflopend * (i * 12 + 6), 0) + (jaar1 * begin) / 2;
  const zacht = inLijst === 0 ? undefined : totAfloop / inLijst - begin;
  return {
    beoordeeldJaar1: met ? bestand.clienten : jaar1,
    eerder: met ? bestand.clienten - jaar1 : 0,
    opPapier: naam === "zonder" ? bestand.clienten : 0,
    maandenBehoud: met ? (12 - begin) / 2 : zacht,
    nietTerug: (met ? bestand.clienten : inLijst) * (1 - bestand.terugkeer),
  };
}
