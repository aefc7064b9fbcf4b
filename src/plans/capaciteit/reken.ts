import { consulentUren } from "../../domain/consulent";
import { formatie, formatiekosten } from "../../domain/formatie";
import { herindicatiesPerJaar } from "../../domain/herindicatie";
import { urenMinderDoorLooptijd } from "../../domain/looptijd";
import { betaaldeUren, productiviteit } from "../../domain/productiviteit";
import { splitsStructureel } from "../../domain/structureel";
import { binnenTermijn, maandenInWeken, zakenPerMaand } from "../../domain/wachttijd";
import { werkvoorraad } from "../../domain/werkvoorraad";
import type {
  Inzet,
  Jaaruitkomst,
  Lichtjaar,
  Looptijduitkomst,
  Uitkomst,
  Voorraaduitkomst,
} from "./uitkomst";
import type { Basis, Capaciteitsvraag, Licht, Looptijd, Voorraad } from "./vraag";

/** Zoveel maanden werkvoorraad laat het plan zien. */
export const MAANDEN = 12;

/** Alle uitkomsten van een vraag die al gekeurd is: dezelfde sommen als de formules op het blad. */
export function rekenCapaciteit(vraag: Capaciteitsvraag): Uitkomst {
  const jaren = vraag.jaren.map((j): Jaaruitkomst => {
    const b = vraag.basis;
    const uren = consulentUren(j.aflopend, j.nieuw, b.urenHerindicatie, b.urenAanvraag, b.wekenPerJaar);
    const bijVoorbeeld = productiviteit(b.productieveUren, b.werkweek, b.wekenPerJaar);
    return {
      jaar: j.jaar,
      ...inzet(uren, b.loonkosten, b.werkweek, b.productiviteit),
      betaald: betaaldeUren(uren, b.productiviteit),
      betaaldBijVoorbeeld: betaaldeUren(uren, bijVoorbeeld),
      kostenBijVoorbeeld: formatiekosten(uren, b.loonkosten, b.werkweek, bijVoorbeeld),
    };
  });
  const { looptijd, licht, voorraad, structureel } = vraag;
  return {
    jaren,
    looptijd: looptijd && rekenLooptijd(looptijd, vraag.basis),
    licht: licht && jaren.map((j) => rekenLicht(j, licht, vraag.basis)),
    voorraad: voorraad && rekenVoorraad(voorraad, vraag.basis),
    structureel: structureel && rekenStructureel(jaren, structureel.niveau, vraag.basis),
  };
}

/** Uren werk per week in het laatste jaar: wat zonder eigen waarde blijft. */
export function laatsteUren({ jaren, basis: b }: Capaciteitsvraag): number | undefined {
  const j = jaren[jaren.length - 1];
  return j && consulentUren(j.aflopend, j.nieuw, b.urenHerindicatie, b.urenAanvraag, b.wekenPerJaar);
}

function inzet(uren: number, loonkosten: number, werkweek: number, aandeel: number): Inzet {
  return {
    uren,
    fte: formatie(uren, werkweek, aandeel),
    kosten: formatiekosten(uren, loonkosten, werkweek, aandeel),
  };
}

function rekenLooptijd(l: Looptijd, b: Basis): Looptijduitkomst {
  const uren = urenMinderDoorLooptijd(
    l.clienten,
    l.looptijdNu,
    l.looptijdStraks,
    b.urenHerindicatie,
    b.wekenPerJaar,
  );
  return {
    herindicatiesNu: herindicatiesPerJaar(l.clienten, l.looptijdNu),
    herindicatiesStraks: herindicatiesPerJaar(l.clienten, l.looptijdStraks),
    minder: inzet(uren, b.loonkosten, b.werkweek, b.productiviteit),
  };
}

function rekenLicht(jaar: Jaaruitkomst, l: Licht, b: Basis): Lichtjaar {
  const licht = inzet(
    jaar.uren * l.aandeel,
    l.loonkostenLicht,
    l.werkweekLicht ?? b.werkweek,
    l.productiviteitLicht ?? b.productiviteit,
  );
  const kostenConsulent = jaar.kosten * (1 - l.aandeel);
  const kostenSamen = kostenConsulent + licht.kosten;
  return { jaar: jaar.jaar, licht, kostenConsulent, kostenSamen, verschil: kostenSamen - jaar.kosten };
}

function rekenVoorraad(v: Voorraad, b: Basis): Voorraaduitkomst {
  const perMaand = zakenPerMaand(v.urenBeschikbaar, v.urenPerZaak, b.wekenPerJaar);
  const termijn = v.onderzoekstermijn + v.beslistermijn;
  const instroom = Array.from({ length: MAANDEN }, () => v.instroom);
  const capaciteit = instroom.map(() => perMaand);
  return {
    zakenPerMaand: perMaand,
    termijn,
    maanden: werkvoorraad(v.begin, instroom, capaciteit).map((m, i) => {
      const weken = maandenInWeken(m.wachttijd, b.wekenPerJaar);
      return { maand: i + 1, ...m, weken, binnen: binnenTermijn(weken, termijn) };
    }),
  };
}

function rekenStructureel(jaren: readonly Jaaruitkomst[], niveau: number | undefined, b: Basis) {
  const uren = jaren.map((j) => j.uren);
  const blijft = niveau ?? uren[uren.length - 1] ?? 0;
  const als = (u: number) => inzet(u, b.loonkosten, b.werkweek, b.productiviteit);
  return splitsStructureel(uren, blijft).map((s, i) => ({
    jaar: (jaren[i] as Jaaruitkomst).jaar,
    structureel: als(s.structureel),
    tijdelijk: als(s.tijdelijk),
  }));
}
