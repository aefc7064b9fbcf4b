import { absoluut, adres, bladverwijzing } from "../../../formula/adres";
import type { Blad, Cel, Geplaatst } from "../../../sheet/blad";
import {
  berekening,
  blad,
  formule,
  kop,
  label,
  paragraaf,
  rij,
  titel,
  toelichting,
  totaal,
} from "../../../sheet/cellen";
import type { Getalvorm } from "../../../sheet/getalvormen";
import { groepszinnen } from "../groepszinnen";
import type { Blok } from "./blok";
import type { Groepsbereik, Kolomdeel } from "./gebruik";
import type { Groepentabel } from "./indeling";

/** De groepen op hun plaats op het blad. */
export interface Groepenblad {
  readonly blad: Blad;
  /** Waar de groepen van een kolomdeel staan. */
  readonly naar: (deel: Kolomdeel) => Groepsbereik;
  /** De hele kolom van groepen, als deze kolom van cliënten er een heeft. */
  naarKolom(blad: string, kolom: number, van: number, tot: number): string | undefined;
}

const EERSTE_RIJ = 5;

/** Legt groepen op een blad: per tabel de gemiddelden, de aantallen, en daarachter wat zij samen zijn. */
export function maakGroepenblad(
  tabellen: readonly Groepentabel[],
  naam: string,
  kopVan: (blok: Blok, kolom: number) => string,
  drempel: number,
): Groepenblad {
  const voor = bladverwijzing(naam);
  let onder = EERSTE_RIJ;
  const geplaatst = tabellen.map((tabel) => {
    const eerste = onder + 2;
    onder = eerste + tabel.groepen.length + 2;
    return { tabel, eerste };
  });
  const bereik = (kolom: number, van: number, tot: number) =>
    voor + absoluut(`${adres({ rij: van, kolom })}:${adres({ rij: tot, kolom })}`);
  const naar = (deel: Kolomdeel): Groepsbereik => {
    const plek = geplaatst.find(({ tabel: t }) => t.blok === deel.blok && t.kolommen.includes(deel.kolom));
    if (plek === undefined)
      throw new Error(`Er zijn geen groepen voor kolom ${deel.kolom} van ${deel.blok.blad}.`);
    const { tabel, eerste } = plek;
    const erin = tabel.groepen.flatMap((g, i) => {
      const rijen = [tabel.grenzen[g.stuk] as number, tabel.grenzen[g.stuk + 1] as number] as const;
      return deel.van <= rijen[0] && rijen[1] <= deel.tot + 1 ? [i] : [];
    });
    const [van, tot] = [eerste + (erin[0] ?? 0), eerste + (erin[erin.length - 1] ?? 0)];
    const k = tabel.kolommen.indexOf(deel.kolom);
    const n = tabel.kolommen.length;
    return {
      kolom: bereik(k + 1, van, tot),
      aantallen: bereik(n + 1, van, tot),
      samen: bereik(n + 2 + k, van, tot),
    };
  };
  const klein = tabellen.some((t) => t.groepen.some((g) => g.aantal < drempel));
  const breedste = Math.max(3, ...tabellen.map((t) => 2 * t.kolommen.length + 1));
  const laatste = adres({ rij: 2, kolom: breedste });
  return {
    naar,
    naarKolom(vanBlad, kolom, van, tot) {
      const plek = geplaatst.find(({ tabel: t }) => t.blok.blad === vanBlad && t.kolommen.includes(kolom));
      if (plek === undefined || plek.tabel.groepen.length === 0) return undefined;
      const { blok } = plek.tabel;
      return van <= blok.van && tot >= blok.tot
        ? naar({ blok, kolom, van: blok.van, tot: blok.tot }).kolom
        : undefined;
    },
    blad: blad({
      id: "groepen",
      versie: 1,
      titel: naam,
      cellen: [
        rij("A1", titel("Groepen")),
        rij("A2", toelichting(groepszinnen.uitlegBlad())),
        rij(
          "A3",
          toelichting(klein ? groepszinnen.uitlegKlein(drempel) : groepszinnen.uitlegDrempel(drempel)),
        ),
        ...geplaatst.flatMap(({ tabel, eerste }) => tabelcellen(tabel, eerste, kopVan)),
      ],
      samengevoegd: [`A2:${laatste}`, `A3:${laatste.replace("2", "3")}`],
      breedtes: { [`A:${laatste.replace(/\d/g, "")}`]: 24 },
      hoogtes: { 1: 28, 2: 32, 3: 32 },
      afdruk: {},
      tabkleur: "6B7785",
    }),
  };
}

function tabelcellen(
  { blok, kolommen, groepen }: Groepentabel,
  eerste: number,
  kopVan: (blok: Blok, kolom: number) => string,
): Geplaatst[][] {
  const n = kolommen.length;
  const koppen = kolommen.map((k) => kopVan(blok, k));
  const onder = eerste + groepen.length;
  const plek = (r: number, k: number) => adres({ rij: r, kolom: k });
  const vormen = kolommen.map((_, i): Getalvorm =>
    groepen.every((g) => Number.isInteger(g.waarden[i] ?? 0)) ? "getal0" : "getal2",
  );
  const samenVan = (r: number, i: number): Cel => {
    const { waarden, aantal } = groepen[r] as Groepentabel["groepen"][number];
    const tekst = `${plek(eerste + r, i + 1)}*${plek(eerste + r, n + 1)}`;
    return berekening(formule(tekst, (waarden[i] ?? 0) * aantal), vormen[i]);
  };
  const som = (kolom: number, getallen: readonly number[], vorm: Getalvorm | undefined): Cel =>
    totaal(
      formule(
        `SUM(${plek(eerste, kolom)}:${plek(onder - 1, kolom)})`,
        getallen.reduce((a, b) => a + b, 0),
      ),
      vorm,
    );
  return [
    rij(plek(eerste - 2, 1), paragraaf(groepszinnen.kopTabel(blok.blad, koppen))),
    rij(
      plek(eerste - 1, 1),
      ...koppen.map((k) => kop(groepen.length > 0 ? groepszinnen.kopGemiddeld(k) : k)),
      kop("cliënten"),
      ...koppen.map((k) => kop(groepszinnen.kopSamen(k))),
    ),
    ...groepen.map((g, r) =>
      rij(
        plek(eerste + r, 1),
        ...g.waarden.map((w, i) => (w === null ? undefined : berekening(w, vormen[i]))),
        berekening(g.aantal, "getal0"),
        ...kolommen.map((_, i) => samenVan(r, i)),
      ),
    ),
    rij(
      plek(onder, 1),
      ...kolommen.map((_, i) => (i === 0 ? label("totaal") : undefined)),
      som(
        n + 1,
        groepen.map((g) => g.aantal),
        "getal0",
      ),
      ...kolommen.map((_, i) =>
        som(
          n + 2 + i,
          groepen.map((g) => (g.waarden[i] ?? 0) * g.aantal),
          vormen[i],
        ),
      ),
    ),
  ];
}
