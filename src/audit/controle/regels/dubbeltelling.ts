import type { Knoop } from "../../../formula/boom";
import { toonGetal } from "../../../language/getallen";
import { opsomming } from "../../../language/opsomming";
import { boomVan, functienaam, gebiedVan } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel, Werkboek } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, vanuit, type Vondst } from "../reeks";

/** Een som waarin een totaal staat én de delen waar dat totaal uit bestaat, of waar twee wegen naar hetzelfde getal leiden. */
export const dubbeltelling: Regel = {
  id: "dubbeltelling",
  naam: "Dubbel geteld",
  ernst: "fout",
  waarom: "Een subtotaal in een som telt zijn delen nog een keer: het totaal is dan te hoog.",
  uitweg:
    "Tel alleen de delen of alleen de subtotalen op, of gebruik SUBTOTAAL, dat andere subtotalen overslaat.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ wat, teveel }] = groep;
      const meer =
        groep.length === 1 ? "" : ` Hetzelfde gebeurt in ${plekkentekst(groep.slice(1).map((g) => g.cel))}.`;
      return { zin: `Deze som ${wat}: ${toonGetal(Number(teveel.toPrecision(12)))} dubbel.${meer}` };
    }),
};

interface Dubbel extends Vondst {
  readonly wat: string;
  readonly teveel: number;
}

function* vondsten(o: Onderzoek): Iterable<Dubbel> {
  const { termen, bladeren, oorsprong } = tellerVan(o.werkboek);
  const dubbele = (cel: Cel) => {
    const eigen = termen(cel) ?? [];
    const geteld = new Map<Cel, number>();
    // Wie een cel vijf jaar lang overneemt (=B9), telt haar met opzet vijf keer.
    const wortels = new Set(eigen.map(oorsprong));
    for (const w of wortels) for (const [c, keer] of bladeren(w)) geteld.set(c, (geteld.get(c) ?? 0) + keer);
    for (const [i, t] of eigen.entries())
      if (eigen.indexOf(t) !== i)
        for (const [c, keer] of bladeren(t)) geteld.set(c, (geteld.get(c) ?? 0) + keer);
    return [...geteld].filter(([c, keer]) => keer > 1 && typeof c.waarde === "number" && c.waarde !== 0);
  };
  for (const cel of eigenFormules(o)) {
    const eigen = termen(cel);
    if (eigen === undefined || eigen.length < 2) continue;
    const dubbel = dubbele(cel);
    // Telt een van de termen zelf al iets dubbel, dan meldt die zich.
    if (dubbel.length === 0 || eigen.some((t) => dubbele(t).length > 0)) continue;
    const delen = dubbel.map(([c]) => c);
    const teveel = dubbel.reduce((uit, [c, keer]) => uit + Number(c.waarde) * (keer - 1), 0);
    const wat = omschrijving(cel, eigen, delen, (t) => bladeren(oorsprong(t)), o);
    yield { cel, wat, teveel, soort: o.patroon(cel) };
  }
}

function omschrijving(
  cel: Cel,
  termen: readonly Cel[],
  delen: readonly Cel[],
  bladeren: (cel: Cel) => ReadonlyMap<Cel, number>,
  o: Onderzoek,
): string {
  const [deel] = delen as readonly [Cel];
  const met = (c: Cel) => {
    const label = o.aanduiding(c).rij;
    return `${vanuit(cel, c)}${label === undefined ? "" : ` (${label})`}`;
  };
  const langs = [...new Set(termen.filter((t) => bladeren(t).has(deel)))];
  const totalen = langs.filter((t) => t !== deel);
  if (totalen.length === 0) return `telt ${plekkentekst(delen)} twee keer`;
  if (langs.includes(deel))
    return `telt ${opsomming(totalen.map(met))} mee, en ook ${plekkentekst(delen)} waar dat uit bestaat`;
  return `telt ${opsomming(totalen.map(met))} op, en in allebei zit ${met(deel)}`;
}

/** Zo veel getallen onder één som zoeken wij uit; wat er nog onder ligt telt als één getal. */
const MEESTE = 5000;
/** Zo veel totalen van totalen stapelt niemand: dieper is het een lopend totaal, en dat telt daar als één getal. */
const DIEPST = 100;

/** De termen van een som, en hoe vaak elk getal er uiteindelijk in meetelt. */
function tellerVan(werkboek: Werkboek) {
  const perCel = new Map<Cel, readonly Cel[] | undefined>();
  const geteld = new Map<Cel, ReadonlyMap<Cel, number>>();
  /** Hoeveel sommen er onder een cel liggen, op elkaar gestapeld. */
  const lagen = new Map<Cel, number>();
  const termen = (cel: Cel): readonly Cel[] | undefined => {
    if (perCel.has(cel)) return perCel.get(cel);
    const boom = boomVan(cel);
    const uit = boom === undefined ? undefined : opgeteld(boom, cel, werkboek);
    perCel.set(cel, uit);
    return uit;
  };
  const bladeren = (begin: Cel): ReadonlyMap<Cel, number> => {
    // Zonder recursie: een lopend totaal is een keten van duizenden sommen. Wie in een kring zit, telt als één getal.
    const stapel = [begin];
    const bezig = new Set<Cel>();
    for (let cel = stapel[stapel.length - 1]; cel !== undefined; cel = stapel[stapel.length - 1]) {
      // Een overgenomen cel is een getal op zichzelf: anders is elk jaar dat het vorige overneemt hetzelfde geld.
      const eigen = geteld.has(cel) || isOvername(cel) ? undefined : termen(cel);
      const eerst = eigen?.filter((t) => !geteld.has(t) && !bezig.has(t) && t !== cel) ?? [];
      if (eerst.length > 0 && !bezig.has(cel)) {
        bezig.add(cel);
        stapel.push(...eerst);
        continue;
      }
      stapel.pop();
      if (geteld.has(cel)) continue;
      const uit = new Map<Cel, number>();
      const laag = 1 + (eigen ?? []).reduce((diep, t) => Math.max(diep, lagen.get(t) ?? 0), 0);
      for (const t of eigen ?? [])
        for (const [c, keer] of geteld.get(t) ?? [[t, 1] as const]) uit.set(c, (uit.get(c) ?? 0) + keer);
      const heel = eigen !== undefined && uit.size <= MEESTE && laag <= DIEPST;
      geteld.set(cel, heel ? uit : new Map([[cel, 1]]));
      lagen.set(cel, heel ? laag : 0);
    }
    return geteld.get(begin) ?? new Map();
  };
  const oorsprong = (cel: Cel): Cel => {
    const gehad = new Set<Cel>();
    let nu = cel;
    while (isOvername(nu) && !gehad.has(nu)) {
      gehad.add(nu);
      nu = termen(nu)?.[0] ?? nu;
    }
    return nu;
  };
  return { termen, bladeren, oorsprong };
}

/** Is de formule niets dan een verwijzing: =B9? */
function isOvername(cel: Cel): boolean {
  const soort = boomVan(cel)?.soort;
  return soort === "verwijzing" || soort === "naam";
}

/** De cellen die een formule optelt, als zij niets anders doet dan optellen. */
function opgeteld(k: Knoop, cel: Cel, werkboek: Werkboek): readonly Cel[] | undefined {
  if (k.soort === "getal") return [];
  if (k.soort === "bewerking") {
    if (k.teken !== "+" || k.rechts === null) return undefined;
    const [links, rechts] = [
      k.links === null ? [] : opgeteld(k.links, cel, werkboek),
      opgeteld(k.rechts, cel, werkboek),
    ];
    return links && rechts && [...links, ...rechts];
  }
  if (k.soort === "aanroep") {
    const naam = functienaam(k.naam);
    if (naam === "SUM") {
      const delen = k.argumenten.map((a) => (a === null ? [] : opgeteld(a, cel, werkboek)));
      return delen.every((d) => d !== undefined) ? delen.flat() : undefined;
    }
    const soort = k.argumenten[0];
    if (naam !== "SUBTOTAL" || soort?.soort !== "getal" || !/^(10)?9$/.test(soort.waarde)) return undefined;
    return k.argumenten.slice(1).flatMap((a) => {
      const gezien = gebiedVan(a, cel, werkboek);
      return gezien === undefined
        ? []
        : cellenIn(werkboek, gezien).filter((c) => !/\bSUBTOTAL\(/i.test(c.formule ?? ""));
    });
  }
  const gezien = gebiedVan(k, cel, werkboek);
  return gezien === undefined ? undefined : cellenIn(werkboek, gezien);
}
