import { adres, kolomletters } from "../../formula/adres";
import { leesKenmerk as leesBladkenmerk } from "../../sheet/kenmerk";
import type { Blad, Cel as Bladcel, Geplaatst } from "../../sheet/blad";
import {
  berekening,
  blad,
  bron,
  eenheid,
  kop,
  kopLinks,
  label,
  links,
  paragraaf,
  rij,
  titel,
  toelichting,
} from "../../sheet/cellen";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import { weiger } from "../../xlsx/bestand/weigering";
import type { Werkblad, Werkboek } from "../werkboek/werkboek";
import { kenmerkVan, leesKenmerk, type Grootheid, type Soort, type Stand } from "./grootheid";

/** Het id van het blad Versies. */
export const VERSIEBLAD = "versies";

/** De begroting zoals zij op een dag was. */
export interface Versie {
  readonly naam: string;
  /** Dagnummer. */
  readonly datum: number;
  readonly auteur: string;
  readonly stand: Stand;
}

const KOP = { grootheid: "Grootheid", eenheid: "Eenheid", plek: "Plek", kenmerk: "Kenmerk" } as const;
const DATUM = "Vastgelegd op";
const AUTEUR = "Door";
/** Staat er waar een grootheid in die versie niet was; een lege cel was toen ook leeg. */
const NIET = "–";
const SOORTEN: readonly { readonly soort: Soort; readonly kop: string }[] = [
  { soort: "uitkomst", kop: "Wat eruit kwam" },
  { soort: "invoer", kop: "Wat er was ingevuld" },
];
/** De versies met deze erbij, achteraan; onder dezelfde naam komt zij in de plaats van de oude. */
export function metVersie(versies: readonly Versie[], nieuw: Versie): Versie[] {
  return [...versies.filter((v) => !heetZo(v, nieuw.naam)), nieuw];
}

/** Zonder onderscheid van hoofdletters. */
export function heetZo({ naam }: Pick<Versie, "naam">, gezocht: string): boolean {
  return naam.trim().toLowerCase() === gezocht.trim().toLowerCase();
}

/** Het blad Versies: een kolom per versie en een rij per grootheid, alleen waarden, zodat het zonder de invoegtoepassing te lezen is. */
export function versieblad(versies: readonly Versie[]): Blad {
  const eerste = 4;
  const kenmerkkolom = eerste + versies.length;
  const laatste = kolomletters(kenmerkkolom - 1);
  const cellen: Geplaatst[][] = [
    rij("A1", titel("Versies van de begroting")),
    rij(
      "A2",
      toelichting(
        `Elke kolom is de begroting zoals zij op die dag was: wat er was ingevuld, en wat eruit kwam. Hier staan geen formules, dus dit blad verandert niet mee. Een lege cel was toen leeg; ${NIET} betekent dat het er toen niet was.`,
      ),
    ),
    rij(
      "A4",
      kopLinks(KOP.grootheid),
      kopLinks(KOP.eenheid),
      kopLinks(KOP.plek),
      ...versies.map((v) => kop(v.naam)),
      kopLinks(KOP.kenmerk),
    ),
    rij("A5", label(DATUM), eenheid("datum"), undefined, ...versies.map((v) => berekening(v.datum, "datum"))),
    rij("A6", label(AUTEUR), eenheid("naam"), undefined, ...versies.map((v) => links(v.auteur))),
  ];
  let op = 8;
  for (const { soort, kop: tekst } of SOORTEN) {
    const rijen = rijenVan(versies, soort);
    if (rijen.length === 0) continue;
    cellen.push(rij(`A${op++}`, paragraaf(tekst)));
    for (const g of rijen) {
      const kenmerk = kenmerkVan(g);
      cellen.push(
        rij(
          `A${op++}`,
          label(g.label),
          eenheid(g.eenheid),
          bron(g.plek),
          ...versies.map((v) => waardecel(v.stand.get(kenmerk))),
          bron(kenmerk),
        ),
      );
    }
    op++;
  }
  return blad({
    id: VERSIEBLAD,
    versie: 1,
    titel: "Versies",
    cellen,
    samengevoegd: [`A2:${laatste}2`],
    breedtes: {
      A: 44,
      B: 15,
      C: 24,
      [`D:${laatste}`]: 15,
      [kolomletters(kenmerkkolom)]: 40,
    },
    hoogtes: { 1: 28 },
    vasteRijen: 4,
    vasteKolommen: 1,
    afdruk: { kopRijen: [4, 4], bereik: `A1:${laatste}${op - 2}` },
    tabkleur: "6B7785",
  });
}

/** Elke grootheid die in een van de versies staat, zoals de laatste haar noemt, en op de plaats die zij daar heeft. */
function rijenVan(versies: readonly Versie[], soort: Soort): Grootheid[] {
  const uit: Grootheid[] = [];
  const gezien = new Set<string>();
  for (const { stand } of [...versies].reverse()) {
    let na = -1;
    for (const [kenmerk, g] of stand) {
      if (g.soort !== soort) continue;
      if (gezien.has(kenmerk)) na = uit.findIndex((u) => u.sleutel === g.sleutel);
      else uit.splice(++na, 0, g);
      gezien.add(kenmerk);
    }
  }
  return uit;
}

function waardecel(g: Grootheid | undefined): Bladcel {
  if (g === undefined) return links(NIET);
  const { waarde, vorm } = g;
  if (waarde === null || waarde === "") return berekening();
  if (typeof waarde === "number") return { ...berekening(waarde), eigenVorm: vorm };
  return links(typeof waarde === "object" ? waarde.fout : waarde);
}

/** De versies die in een werkmap vastgelegd zijn, in de volgorde van de kolommen. */
export function leesVersies(werkboek: Werkboek): Versie[] {
  const naam = werkboek.namen.find((n) => leesBladkenmerk(n.naam)?.id === VERSIEBLAD);
  const hier = werkboek.blad(leesNaamverwijzing(`=${naam?.formule ?? ""}`)?.blad ?? "");
  if (hier === undefined) return [];
  const kolommen = leesKoppen(hier);
  const lees = (r: number, k: number) => hier.cellen.get(adres({ rij: r, kolom: k }));
  const tekst = (r: number, k: number | undefined) =>
    tekstVan(k === undefined ? null : (lees(r, k)?.waarde ?? null));
  const rijen = [...new Set([...hier.cellen.values()].map((c) => c.rij))].filter((r) => r > kolommen.rij);
  return kolommen.versies.map(({ naam: versienaam, kolom }): Versie => {
    let [datum, auteur] = [0, ""];
    const stand = new Map<string, Grootheid>();
    for (const r of rijen) {
      const cel = lees(r, kolom);
      const waarde = cel?.waarde ?? null;
      const gelezen = leesKenmerk(tekst(r, kolommen.kenmerk));
      const eerste = tekst(r, kolommen.grootheid);
      if (gelezen === undefined) {
        if (eerste === DATUM && typeof waarde === "number") datum = waarde;
        if (eerste === AUTEUR) auteur = tekstVan(waarde);
        continue;
      }
      if (waarde === NIET) continue;
      const vormen = kolommen.versies.map((v) => lees(r, v.kolom)).find((c) => typeof c?.waarde === "number");
      stand.set(kenmerkVan(gelezen), {
        ...gelezen,
        label: eerste,
        eenheid: tekst(r, kolommen.eenheid),
        plek: tekst(r, kolommen.plek),
        vorm: (typeof waarde === "number" ? cel : vormen)?.stijl.vorm ?? "General",
        waarde,
      });
    }
    return { naam: versienaam, datum, auteur, stand };
  });
}

interface Kolommen {
  readonly rij: number;
  readonly grootheid: number;
  readonly eenheid: number | undefined;
  readonly plek: number | undefined;
  readonly kenmerk: number;
  readonly versies: readonly { readonly naam: string; readonly kolom: number }[];
}

/** De gebruiker mag schuiven en kolommen bijzetten: de koppen zeggen wat waar staat. */
function leesKoppen(hier: Werkblad): Kolommen {
  const eerste = [...hier.cellen.values()].find((c) => c.waarde === KOP.grootheid);
  const koppen = [...hier.cellen.values()].filter((c) => c.rij === eerste?.rij && tekstVan(c.waarde) !== "");
  const bij = (tekst: string) => koppen.find((c) => c.waarde === tekst)?.kolom;
  const kenmerk = bij(KOP.kenmerk);
  if (eerste === undefined || kenmerk === undefined)
    weiger(
      `Op het blad “${hier.titel}” ontbreekt de kop “${eerste === undefined ? KOP.grootheid : KOP.kenmerk}”; daaraan zijn de versies te herkennen. Zet haar terug, of haal het blad weg en begin opnieuw.`,
    );
  const na = bij(KOP.plek) ?? eerste.kolom;
  return {
    rij: eerste.rij,
    grootheid: eerste.kolom,
    eenheid: bij(KOP.eenheid),
    plek: bij(KOP.plek),
    kenmerk,
    versies: koppen
      .filter((c) => c.kolom > na && c.kolom < kenmerk)
      .map((c) => ({ naam: tekstVan(c.waarde), kolom: c.kolom })),
  };
}

function tekstVan(waarde: Bewaardewaarde): string {
  return typeof waarde === "string" || typeof waarde === "number" ? String(waarde).trim() : "";
}
