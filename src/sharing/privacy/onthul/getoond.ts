import { adres, gebiedstekst, leesGebied, raken, type Gebied } from "../../../formula/adres";
import { plaatsVan } from "../../bewijs/rekenaar";
import { gezienDoor } from "../../omzetten/verwijzingen";
import type { Celinhoud } from "../../schrijven/celxml";
import { zonderRekenvolgorde } from "../../schrijven/opruimen";
import type { Opmerking } from "../../verslag";
import { groepszinnen } from "../groepszinnen";
import { vervangCellen } from "../samenvoegen/celvervanging";
import { leesAlles, type Bladlezing, type Lezing } from "../samenvoegen/lezing";
import { STANDAARD, type Telkeuzes } from "./aantal";
import { GEHEIM, onderdruk } from "./onderdruk";

/** Een tabel met aantallen op een blad, als waarden. */
export interface Teltabel {
  readonly blad: string;
  /** De aantallen, met hun totalen: D2:D7. */
  readonly bereik: string;
  /** De laatste rij, of kolom, is het totaal van de andere. */
  readonly totaalrij?: boolean;
  readonly totaalkolom?: boolean;
  /** Cellen waaruit de aantallen te halen zijn (aandelen, sommen): daar komt een punt. */
  readonly afgeleid?: readonly string[];
}

/** Het bestand met getoonde aantallen, of waarom het er niet is. */
export interface Getoond {
  readonly bestand: Uint8Array | undefined;
  readonly weigeringen: readonly Opmerking[];
}

/**
 * Zet aantallen zoals zij getoond mogen worden: "<10", afgerond, of een punt waar een totaal anders een ander aantal zou verraden.
 * Weigert wat daarna niet meer zou kloppen. Gooit een Bestandsfout als het bestand niet te lezen is.
 */
export function onderdrukGetoond(
  bytes: Uint8Array,
  tabellen: readonly Teltabel[],
  keuzes: Telkeuzes = STANDAARD,
): Getoond {
  const lezing = leesAlles(bytes);
  const weigeringen: Opmerking[] = [];
  const nieuw = new Map<Bladlezing, Map<string, Celinhoud>>();
  const geraakt: { blad: string; gebied: Gebied }[] = [];
  for (const tabel of tabellen) {
    const blad = lezing.blad(tabel.blad);
    const gebieden = [tabel.bereik, ...(tabel.afgeleid ?? [])].map((b) => ({ b, gebied: leesGebied(b) }));
    const fout = gebieden.find(({ gebied }) => gebied === undefined);
    if (blad === undefined || fout !== undefined) {
      const zin =
        blad === undefined ? groepszinnen.onbekendBlad(tabel.blad) : groepszinnen.geenBereik(fout?.b ?? "");
      weigeringen.push({ blad: tabel.blad, cel: tabel.bereik, zin });
      continue;
    }
    const [eigen, ...afgeleid] = gebieden.map(({ gebied }) => gebied as Gebied) as [Gebied, ...Gebied[]];
    geraakt.push(...[eigen, ...afgeleid].map((gebied) => ({ blad: blad.titel, gebied })));
    const gelezen = leesTabel(blad, eigen, tabel);
    if ("zin" in gelezen) {
      weigeringen.push(gelezen);
      continue;
    }
    const cellen = nieuw.get(blad) ?? new Map<string, Celinhoud>();
    nieuw.set(blad, cellen);
    toonTabel(gelezen, eigen, tabel, keuzes, cellen);
    for (const { van, tot } of afgeleid)
      for (let r = van.rij; r <= tot.rij; r++)
        for (let k = van.kolom; k <= tot.kolom; k++) cellen.set(`${r},${k}`, { waarde: GEHEIM });
  }
  weigeringen.push(...lezers(lezing, geraakt));
  if (weigeringen.length > 0) return { bestand: undefined, weigeringen };
  const { pakket, pad } = lezing.werkmap;
  for (const [blad, cellen] of nieuw) {
    const vervangingen = vervangCellen(pakket.lees(blad.pad), blad, [1, 1048576], (r, k) =>
      cellen.get(`${r},${k}`),
    );
    pakket.wijzig(blad.pad, vervangingen);
  }
  zonderRekenvolgorde(pakket, pad);
  return { bestand: pakket.schrijf(), weigeringen };
}

/** De aantallen zonder hun totalen; een weigering als er iets anders staat of de totalen niet kloppen. */
function leesTabel(blad: Bladlezing, gebied: Gebied, tabel: Teltabel): number[][] | Opmerking {
  const { van, tot } = gebied;
  const bij = (cel: string, zin: string): Opmerking => ({ blad: blad.titel, cel, zin });
  const rijen: number[][] = [];
  for (let rij = van.rij; rij <= tot.rij; rij++) {
    const cellen: number[] = [];
    for (let kolom = van.kolom; kolom <= tot.kolom; kolom++) {
      const [plek, cel] = [`${rij},${kolom}`, adres({ rij, kolom })];
      const waarde = blad.waarden.get(plek) ?? 0;
      if (blad.formules.has(plek)) return bij(cel, groepszinnen.formuleInAantal(cel));
      if (typeof waarde !== "number" || waarde < 0 || !Number.isInteger(waarde))
        return bij(cel, groepszinnen.geenAantal(cel));
      cellen.push(waarde);
    }
    rijen.push(cellen);
  }
  const binnen = (tabel.totaalrij ? rijen.slice(0, -1) : rijen).map((r) =>
    tabel.totaalkolom ? r.slice(0, -1) : r,
  );
  const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);
  for (const [r, rij] of rijen.entries())
    for (const [k, staat] of rij.entries()) {
      const [opRij, opKolom] = [
        tabel.totaalkolom && k === rij.length - 1,
        tabel.totaalrij && r === rijen.length - 1,
      ];
      if (!opRij && !opKolom) continue;
      const rijenErin = opKolom ? binnen : binnen.slice(r, r + 1);
      const telt = som(rijenErin.map((b) => (opRij ? som(b) : (b[k] ?? 0))));
      const cel = adres({ rij: van.rij + r, kolom: van.kolom + k });
      if (telt !== staat) return bij(cel, groepszinnen.totaalKloptNiet(cel, staat, telt));
    }
  return binnen;
}

function toonTabel(
  binnen: readonly (readonly number[])[],
  { van }: Gebied,
  { totaalrij, totaalkolom }: Teltabel,
  keuzes: Telkeuzes,
  cellen: Map<string, Celinhoud>,
): void {
  const t = onderdruk(binnen, keuzes);
  const rijen = t.cellen.map((rij, r) => (totaalkolom ? [...rij, t.rijtotalen[r] ?? GEHEIM] : rij));
  if (totaalrij) rijen.push(totaalkolom ? [...t.kolomtotalen, t.totaal] : t.kolomtotalen);
  rijen.forEach((rij, r) =>
    rij.forEach((waarde, k) => cellen.set(`${van.rij + r},${van.kolom + k}`, { waarde })),
  );
}

/** Formules die de cellen lezen, zouden met tekst rekenen of het aantal verraden. */
function lezers(lezing: Lezing, geraakt: readonly { blad: string; gebied: Gebied }[]): Opmerking[] {
  return lezing.bladen.flatMap((blad) =>
    [...blad.formules.values()].flatMap((f) => {
      const gezien = gezienDoor(f.formule, plaatsVan(f), lezing.boek);
      const raak = geraakt.find((g) =>
        gezien.some((z) => z.blad.toLowerCase() === g.blad.toLowerCase() && raken(z.gebied, g.gebied)),
      );
      if (raak === undefined) return [];
      const zin = groepszinnen.lezerVanAantal(
        `${blad.titel}!${adres(f.cel)}`,
        `${raak.blad}!${gebiedstekst(raak.gebied)}`,
      );
      return [{ blad: blad.titel, cel: adres(f.cel), zin }];
    }),
  );
}
