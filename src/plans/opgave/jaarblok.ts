import { kolomletters, kolomnummer } from "../../formula/adres";
import type { Cel } from "../../sheet/blad";
import { tekensStaand } from "../../sheet/pagina";
import {
  berekening,
  bron,
  eenheid,
  formule,
  kop,
  kopLinks,
  label,
  totaal,
  uitkomst,
} from "../../sheet/cellen";
import { herkomstcel, labelcel, metNamen, noemBron } from "./formule";
import { JAARKOP, type Jaarblok, type Jaarrij, type Som } from "./onderdeel";
import { HOOGTE_GRAFIEK, zetKopje, zetRij, zetUitleg, type Opbouw } from "./opbouw";
import type { Bladvorm, Onderdelenwerk } from "./plan";

/** De eerste kolom met een jaar; links daarvan staan het label en de eenheid. */
const EERSTE = 3;

/** Label, eenheid, jaar en hoe er gerekend is: smal genoeg om tot en met vier jaar staand te drukken. */
const SMAL = { label: 40, eenheid: 18, jaar: 13, hoe: 26 } as const;
/** Past het toch niet staand, dan is er liggend ruimte over. */
const RUIM = { label: 44, eenheid: 18, jaar: 15, hoe: 52 } as const;

/** De vorm van een blad waarop de tijd over `jaren` kolommen loopt, de jaren ervoor meegeteld. */
export function jarenvorm(jaren: number, tabkleur: string): Bladvorm {
  const { laatste, midden } = kolommenVoor(jaren);
  const hoe = tekensStaand(laatste) - SMAL.label - SMAL.eenheid - midden * SMAL.jaar;
  return vorm(jaren, tabkleur, hoe < SMAL.hoe ? RUIM : { ...SMAL, hoe });
}

/** Een blad met de jaren naast elkaar dat altijd op één bladzijde past. */
export function eenBladzijde(jaren: number, tabkleur: string): Bladvorm {
  return { ...vorm(jaren, tabkleur, SMAL), opEen: true };
}

function kolommenVoor(jaren: number) {
  const laatste = Math.max(EERSTE + jaren, 7);
  return { laatste, midden: laatste - EERSTE };
}

function vorm(
  jaren: number,
  tabkleur: string,
  { label: a, eenheid: b, jaar, hoe }: Readonly<Record<keyof typeof SMAL, number>>,
): Bladvorm {
  const { laatste } = kolommenVoor(jaren);
  const jaarkolommen = `${kolomletters(EERSTE)}:${kolomletters(laatste - 1)}`;
  const laatsteKolom = kolomletters(laatste);
  return { laatsteKolom, breedtes: { A: a, B: b, [jaarkolommen]: jaar, [laatsteKolom]: hoe }, tabkleur };
}

/** De naam van de som onder de rijen van een grootheid. */
export const totaalnaam = ({ naam }: Pick<Jaarrij, "naam">) => `${naam}_totaal`;

/** Zet grootheden onder elkaar en de jaren naast elkaar. */
export function zetJaarblok(w: Onderdelenwerk, blok: Jaarblok): void {
  const { o, n } = w;
  zetKopje(o, blok.kop);
  if (blok.uitleg !== undefined) zetUitleg(o, blok.uitleg);
  const koprij = o.rij;
  const ervoor = blok.ervoor ?? [];
  const eerste = EERSTE + ervoor.length;
  o.rijsleutels[koprij] = `jaren:${blok.kop}:kop`;
  const kolommen = { ervoor: ervoor.length, jaren: blok.aantal };
  const jaartal = (i: number) =>
    formule(metNamen(i < 0 ? `INDEX(jaren,1)-${-i}` : `INDEX(jaren,${i + 1})`, n));
  zetOver(w, kopLinks("Per jaar"), kopLinks("Eenheid"), kopLinks("Zo gerekend"), kolommen, (_, i) =>
    kop(jaartal(i), i < 0 ? ervoor[ervoor.length + i] : (blok.jaarvorm ?? "jaartal")),
  );
  const bereik = (van: number, tot = van) =>
    `${kolomletters(eerste)}${van}:${kolomletters(eerste + blok.aantal - 1)}${tot}`;
  if (![...o.namen].some(({ naam }) => naam === n(JAARKOP)))
    o.namen.push({ naam: n(JAARKOP), bereik: bereik(koprij) });
  // Eerst de plaats van elke rij: het begin van een jaar wijst naar het eind van het jaar ervoor, dat eronder staat.
  const bovenste = o.rij;
  let volgende = bovenste;
  for (const rij of blok.rijen) {
    const aantal = rij.per?.aantal ?? 1;
    o.jaarrijen.set(rij.naam, { eerste: volgende, aantal });
    volgende += aantal;
    if (rij.totaal === undefined) continue;
    o.jaarrijen.set(totaalnaam(rij), { eerste: volgende, aantal: 1 });
    volgende += 1;
  }
  for (const rij of blok.rijen) {
    const aantal = rij.per?.aantal ?? 1;
    o.namen.push({ naam: n(rij.naam), bereik: bereik(o.rij, o.rij + aantal - 1) });
    const maak = rij.uitkomst ? uitkomst : berekening;
    const somIn = (i: number) => (i < 0 ? rij.ervoor?.[ervoor.length + i] : rij.som);
    for (let nummer = 1; nummer <= aantal; nummer++) {
      const som = (tekst: Som, kolom: number) =>
        formule(
          metNamen(metJaarplaatsen(tekst, { o, koprij, kolom, nummer, eerste, jaren: blok.aantal }), n),
        );
      const naast =
        rij.per === undefined
          ? labelcel(rij, n)
          : label(som(`${rij.per.label}&": ${kleineLetter(rij.label)}"`, eerste));
      const herkomst = nummer > 1 ? bron() : herkomstcel(rij, w.bronnen);
      if (nummer === 1) noemBron(w, rij.naam, `${o.laatsteKolom}${o.rij}`);
      zetOver(w, naast, eenheid(rij.eenheid), herkomst, kolommen, (k, i) => {
        const tekst = somIn(i);
        return tekst === undefined ? berekening() : maak(som(tekst, k), rij.vorm);
      });
    }
    if (rij.totaal === undefined) continue;
    const [van, tot] = [o.rij - aantal, o.rij - 1];
    o.namen.push({ naam: n(totaalnaam(rij)), bereik: bereik(o.rij) });
    zetOver(w, totaal(rij.totaal), totaal(rij.eenheid), totaal(), kolommen, (k, i) => {
      const letter = kolomletters(k);
      const vak = `${letter}${van}:${letter}${tot}`;
      return somIn(i) === undefined
        ? totaal()
        : totaal(formule(rij.totaalKanLeeg ? `IF(COUNT(${vak})=0,"",SUM(${vak}))` : `SUM(${vak})`), rij.vorm);
    });
  }
  o.uitkomstrijen.push([bovenste, o.rij - 1]);
  zetGrafiek(w, blok, bereik, koprij);
}

/** Achter een dubbele punt; een afkorting houdt haar hoofdletters. */
function kleineLetter(tekst: string): string {
  return /^[A-Z]{2}/.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}

/** Een rij met een cel per jaar, geteld vanaf 0 en onder 0 wat ervoor ligt; de laatste cel staat in de laatste kolom van het blad. */
function zetOver(
  { o }: Onderdelenwerk,
  vooraan: Cel,
  maat: Cel,
  achteraan: Cel,
  { ervoor, jaren }: { readonly ervoor: number; readonly jaren: number },
  per: (kolom: number, jaar: number) => Cel,
): void {
  const cellen = Array.from({ length: ervoor + jaren }, (_, i) => per(EERSTE + i, i - ervoor));
  const tussen = Math.max(0, kolomnummer(o.laatsteKolom) - EERSTE - cellen.length);
  zetRij(o, vooraan, maat, ...cellen, ...Array.from({ length: tussen }, () => undefined), achteraan);
}

interface Jaarplek {
  readonly o: Opbouw;
  readonly koprij: number;
  readonly kolom: number;
  readonly nummer: number;
  /** De kolom van het eerste jaar. */
  readonly eerste: number;
  readonly jaren: number;
}

/** Vult in een som de plaatsen over de jaren in. */
function metJaarplaatsen(som: Som, { o, koprij, kolom, nummer, eerste: begin, jaren }: Jaarplek): Som {
  const letter = (k: number) => kolomletters(k);
  return som.replace(
    /\{(#|n|jaar|(\w+)(@-1|:|\.\.)?)\}/g,
    (heel, wat: string, naam?: string, hoe?: string) => {
      if (wat === "#") return String(nummer);
      if (wat === "jaar") return `${letter(kolom)}$${koprij}`;
      if (wat === "n") return `MATCH(${letter(kolom)}$${koprij},jaren,0)`;
      const plaats = o.jaarrijen.get(naam ?? "");
      if (plaats === undefined)
        throw new Error(`Een som noemt ${heel}, maar hierboven staan ${[...o.jaarrijen.keys()].join(", ")}.`);
      const { eerste, aantal } = plaats;
      const rij = aantal === 1 ? eerste : eerste + nummer - 1;
      if (hoe === ":") return `${letter(kolom)}${eerste}:${letter(kolom)}${eerste + aantal - 1}`;
      if (hoe === "..") return `$${letter(begin)}${rij}:$${letter(begin + jaren - 1)}${rij}`;
      return `${letter(hoe === "@-1" ? kolom - 1 : kolom)}${rij}`;
    },
  );
}

function zetGrafiek(
  w: Onderdelenwerk,
  { grafiek: g, kop: titelblok }: Jaarblok,
  bereik: (van: number) => string,
  koprij: number,
): void {
  const { o } = w;
  if (g === undefined) return;
  const boven = g.bovenaan ? o.plekBoven : undefined;
  if (boven === undefined) o.rij += 1;
  o.grafieken.push({
    soort: g.soort ?? "kolom",
    titel: g.titel,
    beschrijving: g.beschrijving,
    categorieen: bereik(koprij),
    reeksen: g.reeksen.map(({ naam, rij }) => {
      const plaats = o.jaarrijen.get(rij);
      if (plaats === undefined)
        throw new Error(`De grafiek van “${titelblok}” noemt de rij ${rij}, die er niet is.`);
      return { naam, waarden: bereik(plaats.eerste) };
    }),
    asTitels: { waarde: g.as },
    vorm: g.vorm,
    ...(g.ookNegatief ? { ookNegatief: true } : {}),
    ...(g.zonderWaarden ? {} : { metWaarden: true }),
    plek: boven ?? `A${o.rij}:${o.laatsteKolom}${o.rij + HOOGTE_GRAFIEK - 1}`,
  });
  if (boven === undefined) o.rij += HOOGTE_GRAFIEK;
}
