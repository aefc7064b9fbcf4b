import { wekenPer, type Periode } from "../../../domain/minuten";
import { toonGetal } from "../../../language/getallen";
import { vindEenheid } from "../../../language/eenheden";
import type { Knoop } from "../../../formula/boom";
import { kaal } from "../begrippen";
import { duid, eigenBladen, getallenVan, noem, rijenVan, woorden, type Duiding } from "../duiding";
import type { Bevinding, Onderzoek, Regel } from "../regel";
import { boomVan, celVan } from "../sommen";

/** Een bedrag x € 1.000 dat een miljoen is, is een miljard. */
const TE_GROOT = 1_000_000;
/** Hoe vaak de ene periode in de andere past, op het oog: 12 maanden, 13 keer vier weken, 52 weken. */
const KEREN = [12, 13, 52];
const WEKEN = 52;

/** Een eenheid in een kop die niet past bij wat eronder staat. */
export const eenheidKop: Regel = {
  id: "eenheid-kop",
  naam: "De eenheid in de kop past niet bij het getal",
  ernst: "waarschuwing",
  waarom:
    "Per maand is 12 keer in een jaar en per vier weken 13 keer. Bij “x € 1.000” is een bedrag in hele euro's duizend keer te groot.",
  uitweg: "Pas de kop aan of reken het getal om, zodat woord en getal hetzelfde zeggen.",
  *zoek(o) {
    yield* inDuizenden(o);
    for (const cel of o.werkboek.formules) {
      const bevinding = o.isVanOns(cel.blad) ? undefined : omgerekend(o, duid(o, cel));
      if (bevinding !== undefined) yield bevinding;
    }
  },
};

/** Hele euro's onder een kop die duizenden belooft; per kolom één bevinding. */
function* inDuizenden(o: Onderzoek): Iterable<Bevinding> {
  const gemeld = new Set<string>();
  for (const blad of eigenBladen(o)) {
    const titel = rijenVan(blad)
      .flatMap((rij) => (rij.length === 1 ? rij : []))
      .find((c) => c.rij <= 4 && vindEenheid(woorden(c) ?? "").schaal === 1000);
    for (const d of getallenVan(o)) {
      const schaal =
        d.cel.blad === blad.titel && (d.eenheid.schaal === 1000 || (titel !== undefined && isBedrag(d)));
      const kolom = `${d.cel.blad} ${d.cel.kolom}`;
      if (!schaal || Math.abs(d.waarde) < TE_GROOT || !isBedrag(d) || gemeld.has(kolom)) continue;
      gemeld.add(kolom);
      yield {
        cel: d.cel,
        ...(titel === undefined ? {} : { ook: [titel] }),
        zin: `${noem(d)} is ${toonGetal(Math.round(d.waarde))}, en volgens de kop staan de bedragen in duizenden: dat is dan ${toonGetal(Math.round(d.waarde / 1000))} miljoen euro.`,
      };
    }
  }
}

const isBedrag = (d: Duiding): boolean =>
  !d.cel.stijl.vorm.includes("%") &&
  !/aantal|inwoners|client|uren|minuten|tarief/.test(kaal(`${d.label} ${d.kop}`));

/** “Per jaar” uit een bedrag per maand x 13, of per vier weken x 12. */
function omgerekend(o: Onderzoek, d: Duiding | undefined): Bevinding | undefined {
  const boom = d === undefined ? undefined : boomVan(d.cel);
  if (d === undefined || boom?.soort !== "bewerking" || !/^[*/]$/.test(boom.teken)) return undefined;
  const [bron, keer] = factoren(o, boom, d);
  const [van, naar] = [perVan(bron), perVan(d)];
  if (bron === undefined || keer === undefined || van === undefined || naar === undefined) return undefined;
  const hoort = wekenPer(naar, WEKEN) / wekenPer(van, WEKEN);
  const staat = boom.teken === "*" ? keer : 1 / keer;
  if (!KEREN.includes(keer) || Math.abs(staat - hoort) < 1e-9) return undefined;
  return {
    cel: d.cel,
    ook: [bron.cel],
    zin: `${noem(d)} is ${noem(bron)} ${boom.teken === "*" ? "x" : ":"} ${toonGetal(keer)}, maar van per ${van} naar per ${naar} is het ${hoort >= 1 ? `x ${toonGetal(Number(hoort.toPrecision(6)))}` : `: ${toonGetal(Number((1 / hoort).toPrecision(6)))}`}.`,
  };
}

/** De cel en het losse getal van een product of deling. */
function factoren(
  o: Onderzoek,
  { links, rechts, teken }: Extract<Knoop, { soort: "bewerking" }>,
  { cel }: Duiding,
): readonly [Duiding | undefined, number | undefined] {
  const [een, twee] = teken === "*" && links?.soort === "getal" ? [rechts, links] : [links, rechts];
  const bron = celVan(o, een, cel);
  return [
    bron === undefined ? undefined : duid(o, bron),
    twee?.soort === "getal" ? Number(twee.waarde) : undefined,
  ];
}

/** De ene periode die label en kop noemen. */
function perVan(d: Duiding | undefined): Periode | undefined {
  const genoemd = [d?.label, d?.kop, d?.achter].flatMap((t) => vindEenheid(t ?? "").per ?? []);
  return new Set(genoemd).size === 1 ? genoemd[0] : undefined;
}
