import { vindEenheid } from "../language/eenheden";
import { isWaarde } from "./celsoort";
import { besteKolommen, type Kopmatch } from "./kopwoorden";
import type { Kolomvorm, Lijstvorm } from "./lijstvorm";
import { breedte, isLeeg, tekstVan, type Tabel } from "./tabel";

/** De kop van een tabel: één rij, of twee die bij elkaar horen. */
export interface Kop {
  /** De eerste rij met gegevens eronder. */
  readonly tot: number;
  /** Per kolom de hele kop, van boven naar beneden. */
  readonly teksten: readonly string[];
  /** Per kolom ook de onderste kop alleen. */
  readonly onderste: readonly string[];
  /** Titels boven de kop; daar staat soms "bedragen x € 1.000". */
  readonly erboven: readonly string[];
}

/** Verder naar beneden staat een kop niet. */
const ZOEK = 10;

/** Zoekt de kop: de rij, of twee rijen, waarvan de meeste kolommen bij de lijst passen. Een rij met een waarde erin is er geen. */
export function zoekKop(tabel: Tabel, vorm: Lijstvorm): Kop | undefined {
  const breed = breedte(tabel);
  const kandidaten: { kop: Kop; raak: number; punten: number }[] = [];
  let laatste = 0;
  for (let r = 0; r < Math.min(ZOEK, tabel.rijen.length); r++) {
    if (!isKoprij(tabel, r, vorm)) break;
    laatste = r + 1;
    for (const rijen of [1, 2]) {
      if (rijen === 2 && (isTitel(tabel, r, breed) || !isKoprij(tabel, r + 1, vorm))) continue;
      const kop = maakKop(tabel, r, rijen, breed);
      const matches = bijKop(kop, vorm);
      kandidaten.push({
        kop,
        raak: matches.filter((m) => m !== undefined).length,
        punten:
          matches.reduce((som, m) => som + (m?.punten ?? 0), 0) +
          (rijen === 2 && hoortErbij(tabel, r) ? 0.5 : 0),
      });
    }
  }
  const [beste] = kandidaten.sort((a, b) => b.raak - a.raak || b.punten - a.punten || a.kop.tot - b.kop.tot);
  if (beste !== undefined && beste.raak > 0) return beste.kop;
  return onbekendeKop(tabel, vorm, laatste, breed);
}

/** De kop als iemand zegt dat de eerste rij er een is. */
export function eersteRijAlsKop(tabel: Tabel): Kop {
  return maakKop(tabel, 0, 1, breedte(tabel));
}

/** Welke kolom van de lijst onder welke kop past, op woorden. */
export function bijKop(
  kop: Kop,
  vorm: Lijstvorm,
  kolommen = vorm.kolommen,
): (Kopmatch<Kolomvorm> | undefined)[] {
  return besteKolommen(
    kop.teksten.map((t, k) => [t, kop.onderste[k] ?? ""]),
    kolommen,
  );
}

/** Eén tekst boven de hele tabel, zoals "Begroting 2024, bedragen x € 1.000". */
function isTitel(tabel: Tabel, r: number, breed: number): boolean {
  const gevuld = (tabel.rijen[r]?.cellen ?? []).filter((c) => !isLeeg(c)).length;
  const samen = tabel.samengevoegd.find((s) => s.rij === r && s.kolommen > 1);
  return gevuld < 2 && (samen === undefined || samen.kolommen >= breed);
}

/** Alleen woorden. */
function isKoprij(tabel: Tabel, r: number, vorm: Lijstvorm): boolean {
  const rij = tabel.rijen[r];
  return rij !== undefined && rij.verborgen !== true && !rij.cellen.some((c) => isWaarde(c, vorm));
}

function maakKop(tabel: Tabel, r: number, rijen: number, breed: number): Kop {
  const bij = (rij: number, k: number) => tekstVan(tabel.rijen[rij]?.cellen[k]).replace(/\n+/g, " ");
  const kolommen = Array.from({ length: breed }, (_, k) => k);
  const onderste = kolommen.map((k) => bij(r + rijen - 1, k) || bij(r, k));
  const teksten =
    rijen === 1
      ? onderste
      : kolommen.map((k) => [boven(tabel, r, k, bij), bij(r + 1, k)].filter((t) => t !== "").join(" "));
  const erboven = tabel.rijen.slice(0, r).flatMap((rij) => rij.cellen.map(tekstVan).filter((t) => t !== ""));
  return { tot: r + rijen, teksten, onderste, erboven };
}

/** De kop in de bovenste rij die over deze kolom gaat: van de samenvoeging, of van de laatste gevulde cel links als eronder iets staat. */
function boven(tabel: Tabel, r: number, k: number, bij: (rij: number, k: number) => string): string {
  const s = tabel.samengevoegd.find(
    (v) => v.rij <= r && r < v.rij + v.rijen && v.kolom <= k && k < v.kolom + v.kolommen,
  );
  if (s !== undefined) return bij(s.rij, s.kolom);
  if (bij(r, k) !== "" || tabel.samengevoegd.length > 0 || bij(r + 1, k) === "") return bij(r, k);
  for (let links = k - 1; links >= 0; links--) if (bij(r, links) !== "") return bij(r, links);
  return "";
}

/** Horen twee koprijen bij elkaar: de onderste noemt alleen eenheden, of er is samengevoegd. */
function hoortErbij(tabel: Tabel, r: number): boolean {
  if (tabel.samengevoegd.some((s) => s.rij === r && (s.kolommen > 1 || s.rijen === 2))) return true;
  const onder = (tabel.rijen[r + 1]?.cellen ?? []).map(tekstVan).filter((t) => t !== "");
  return onder.length > 0 && onder.every((t) => noemtEenheid(t));
}

function noemtEenheid(tekst: string): boolean {
  const { maat, per, schaal, klok } = vindEenheid(tekst);
  return (
    maat !== undefined ||
    per !== undefined ||
    schaal > 1 ||
    klok ||
    /^\(.*\)$|^€$|^%$|^euro$|^aantal$/i.test(tekst)
  );
}

/** Een rij met alleen woorden boven kolommen met waarden is een kop, ook als wij geen woord ervan kennen. */
function onbekendeKop(tabel: Tabel, vorm: Lijstvorm, tot: number, breed: number): Kop | undefined {
  if (tot === 0 || tot >= tabel.rijen.length) return undefined;
  const r = tot - 1;
  const eronder = tabel.rijen.slice(tot, tot + 50);
  const metWaarden = Array.from({ length: breed }, (_, k) => k).filter((k) => {
    const gevuld = eronder.filter((rij) => !isLeeg(rij.cellen[k]));
    return (
      gevuld.length > 0 && gevuld.filter((rij) => isWaarde(rij.cellen[k], vorm)).length * 2 > gevuld.length
    );
  });
  const heeft = metWaarden.filter((k) => !isLeeg(tabel.rijen[r]?.cellen[k]));
  return metWaarden.length > 0 && heeft.length === metWaarden.length
    ? maakKop(tabel, r, 1, breed)
    : undefined;
}
