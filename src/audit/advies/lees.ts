import { adres, leesGebied, type Gebied } from "../../formula/adres";
import { toonGetal } from "../../language/getallen";
import { gewoneSpaties } from "../../language/wit";
import { adviesaanvraag } from "../../plans/adviesaanvraag/plan";
import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Werkboek } from "../werkboek/werkboek";

/** Wat er van een punt wordt teruggelezen. */
const KOLOMMEN = ["vraag", "status", "advies", "terugkoppeling"] as const;
type Kolom = (typeof KOLOMMEN)[number];

/** Een punt zoals het op een blad staat. */
export interface Punt extends Readonly<Record<Kolom, string>> {
  /** Het hoeveelste van de lijst, vanaf 1. */
  readonly nummer: number;
  /** De rij op het blad. */
  readonly rij: number;
  /** Het advies komt uit een formule: daar schrijft niemand ongevraagd overheen. */
  readonly formule: boolean;
}

/** Een blad Adviesaanvraag in een werkmap, met zijn punten. */
export interface Aanvraag {
  readonly exemplaar: number;
  readonly blad: string;
  readonly punten: readonly Punt[];
  /** Het nummer van de kolom waarin iets van een punt staat. */
  readonly kolommen: Readonly<Record<Kolom, number>>;
}

/**
 * De bladen Adviesaanvraag van een werkmap. Wie een rij boven of onder de lijst typt, valt buiten haar naam: een rij die er direct aan vast zit
 * telt ook mee, tot iets wat `bekend` is, zoals het kopje erboven.
 */
export function aanvragenIn(werkboek: Werkboek, bekend: (tekst: string) => boolean = () => true): Aanvraag[] {
  const namen = new Map(werkboek.namen.map((n) => [n.naam.toLowerCase(), n.formule]));
  const exemplaren = werkboek.namen.flatMap(({ naam }) => {
    const kenmerk = leesKenmerk(naam);
    return (kenmerk && exemplaarVan(adviesaanvraag, kenmerk.id)) ?? [];
  });
  return [...new Set(exemplaren)]
    .sort((a, b) => a - b)
    .flatMap((exemplaar): Aanvraag[] => {
      const plekken = KOLOMMEN.map((kolom) => {
        const naam = celnaam(adviesaanvraag, exemplaar, `punt_${kolom}`).toLowerCase();
        const plek = leesNaamverwijzing(`=${namen.get(naam) ?? ""}`);
        const gebied = plek && leesGebied(plek.adres);
        return plek && gebied ? [{ kolom, blad: plek.blad, gebied }] : [];
      }).flat();
      const [eerste] = plekken;
      if (eerste === undefined || plekken.length < KOLOMMEN.length) return [];
      const kolommen = Object.fromEntries(
        plekken.map(({ kolom, gebied }) => [kolom, gebied.van.kolom]),
      ) as Record<Kolom, number>;
      const { blad } = eerste;
      return [{ exemplaar, blad, kolommen, punten: puntenOp(werkboek, { blad, kolommen, plekken, bekend }) }];
    });
}

function puntenOp(
  werkboek: Werkboek,
  {
    blad,
    kolommen,
    plekken,
    bekend,
  }: {
    readonly blad: string;
    readonly kolommen: Aanvraag["kolommen"];
    readonly plekken: readonly { readonly gebied: Gebied }[];
    readonly bekend: (tekst: string) => boolean;
  },
): Punt[] {
  const rij = (nummer: number) => ({
    rij: nummer,
    formule: werkboek.cel(blad, adres({ rij: nummer, kolom: kolommen.advies }))?.formule !== undefined,
    ...(Object.fromEntries(KOLOMMEN.map((k) => [k, tekstIn(werkboek, blad, nummer, kolommen[k])])) as Record<
      Kolom,
      string
    >),
  });
  const vanOns = plekken.map((p) => p.gebied);
  let [van, tot] = [Math.min(...vanOns.map((g) => g.van.rij)), Math.max(...vanOns.map((g) => g.tot.rij))];
  const hoortErbij = (nummer: number) => {
    const { vraag, advies } = rij(nummer);
    return nummer > 0 && [vraag, advies].some((t) => t !== "") && !(vraag !== "" && bekend(vraag));
  };
  while (hoortErbij(van - 1)) van -= 1;
  while (hoortErbij(tot + 1)) tot += 1;
  return Array.from({ length: tot - van + 1 }, (_, i) => ({ nummer: i + 1, ...rij(van + i) }));
}

/** Wat er in een cel staat als tekst: wat de rekenaar ervan maakte is hier nooit een formule. */
export function tekstIn(werkboek: Werkboek, blad: string, rij: number, kolom: number): string {
  const waarde = werkboek.cel(blad, adres({ rij, kolom }))?.waarde ?? null;
  if (waarde === null) return "";
  if (typeof waarde === "number") return toonGetal(waarde);
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  return schoneTekst(typeof waarde === "string" ? waarde : waarde.fout);
}

/** Stuurtekens horen in geen advies; een regeleinde wel. */
// eslint-disable-next-line no-control-regex -- juist die tekens
const STUUR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function schoneTekst(tekst: string): string {
  return gewoneSpaties(tekst.replace(STUUR, "").replace(/\r\n?/g, "\n"));
}
