import { leesKenmerk } from "../../../sheet/kenmerk";
import { titelVan } from "../../omzetten/bereik";
import type { Opmerking } from "../../verslag";
import type { Bewaardewaarde } from "../../werkmap/cel";
import { groepszinnen } from "../groepszinnen";
import { leesAlles } from "../samenvoegen/lezing";
import { toonGetal } from "../../../language/getallen";
import { vergelijkEerder, type Telling, type Verschil } from "./eerder";

/** Een tabel op het blad Groepen: haar kop, en per groep het gemiddelde en het aantal. */
interface Gelezentabel {
  readonly kop: string;
  readonly groepen: readonly { readonly gemiddeld: number; readonly aantal: number }[];
}

/** Legt de groepen van twee versies van een werkmap naast elkaar; te kleine verschillen komen terug. */
export function vergelijkGroepen(nu: Uint8Array, eerder: Uint8Array, drempel: number): Opmerking[] {
  const [a, b] = [leesGroepen(nu), leesGroepen(eerder)];
  return b.flatMap((oud) => {
    const nieuw = a.find((t) => t.kop === oud.kop);
    if (nieuw === undefined) return [];
    const gelijkeVorm = nieuw.groepen.length === oud.groepen.length;
    const [n, e] = [tellingen(nieuw, gelijkeVorm), tellingen(oud, gelijkeVorm)];
    return vergelijkEerder(n, e, { drempel }).map((v) => ({ blad: "Groepen", cel: oud.kop, zin: zin(v) }));
  });
}

function zin({ groep, nu, eerder }: Verschil): string {
  const toon = (t: Telling) => (typeof t === "number" ? toonGetal(t) : `<${t.onder}`);
  return groepszinnen.eerder(groep, toon(nu), toon(eerder));
}

/** Met evenveel groepen horen zij op volgorde bij elkaar; anders op hun gemiddelde in hele minuten. */
function tellingen({ groepen }: Gelezentabel, opVolgorde: boolean): Map<string, Telling> {
  const uit = new Map<string, Telling>([["totaal", groepen.reduce((n, g) => n + g.aantal, 0)]]);
  groepen.forEach((g, i) => {
    const naam = opVolgorde ? `groep ${i + 1}` : `gemiddeld ${toonGetal(Math.round(g.gemiddeld))}`;
    uit.set(naam, ((uit.get(naam) as number | undefined) ?? 0) + g.aantal);
  });
  return uit;
}

/** Leest het blad Groepen terug, ook als het intussen anders heet. */
function leesGroepen(bytes: Uint8Array): Gelezentabel[] {
  const lezing = leesAlles(bytes);
  const naam = lezing.werkmap.namen.find((n) => leesKenmerk(n.naam)?.id === "groepen");
  const titel = titelVan(naam?.formule.slice(0, naam.formule.lastIndexOf("!") + 1) ?? "");
  const waarden = titel === undefined ? undefined : lezing.blad(titel)?.waarden;
  return waarden === undefined ? [] : tabellen(waarden);
}

function tabellen(waarden: ReadonlyMap<string, Bewaardewaarde>): Gelezentabel[] {
  const laatste = Math.max(0, ...[...waarden.keys()].map((plek) => Number(plek.split(",")[0])));
  const breed = Math.max(0, ...[...waarden.keys()].map((plek) => Number(plek.split(",")[1])));
  const uit: { kop: string; groepen: { gemiddeld: number; aantal: number }[] }[] = [];
  let kolom = 0;
  for (let rij = 1; rij <= laatste; rij++) {
    const cel = (k: number) => waarden.get(`${rij},${k}`) ?? null;
    const tel = Array.from({ length: breed }, (_, i) => i + 1).find((k) => cel(k) === "cliënten");
    if (tel !== undefined) {
      kolom = tel;
      const kop = waarden.get(`${rij - 1},1`);
      uit.push({ kop: typeof kop === "string" ? kop : "", groepen: [] });
    } else if (kolom > 0 && cel(1) === "totaal") kolom = 0;
    else if (kolom > 0) {
      const [gemiddeld, aantal] = [cel(1), cel(kolom)];
      if (typeof aantal === "number")
        uit[uit.length - 1]?.groepen.push({
          gemiddeld: typeof gemiddeld === "number" ? gemiddeld : 0,
          aantal,
        });
    }
  }
  return uit;
}
