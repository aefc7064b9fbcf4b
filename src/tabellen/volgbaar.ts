import { omrekening } from "../language/eenheden";
import { citeer, opsomming } from "../language/opsomming";
import type { Herkenning } from "./herken";
import { eenheidVan, type Kolomkeuze } from "./kolomkeuze";
import type { Kolomvorm, Lijstvorm } from "./lijstvorm";
import { leesRij } from "./rijen";
import { isLeeg, tekstVan, type Tabel, type Tabelrij } from "./tabel";

/** Welke cellen van een tabel een lijst rij voor rij kan volgen; rijen en kolommen geteld vanaf 0 in de tabel. */
export interface Volgplek {
  readonly eerste: number;
  readonly laatste: number;
  readonly kolommen: readonly {
    readonly sleutel: string;
    readonly plaats: number;
    /** Zie Rijbron: met "telt" telt elke rij één keer. */
    readonly maal: number | "telt";
  }[];
}

/**
 * Een koppeling neemt elke rij en elke cel zoals zij er staat: er wordt niets gelezen, weggelaten of samengeteld. Kan dat niet, dan zegt de zin
 * waarom, en is overnemen de andere weg.
 */
export function volgbaar(bron: Tabel, h: Herkenning, vorm: Lijstvorm): Volgplek | { readonly zin: string } {
  const { plek } = h;
  if (plek === undefined)
    return { zin: "De jaren staan naast elkaar, en een lijst volgt rijen onder elkaar." };
  const gebruikt = h.kolommen.flatMap(({ doel, ...k }) => (doel === undefined ? [] : [{ ...k, doel }]));
  const heeft = (k: Kolomvorm) => gebruikt.some((g) => g.doel.sleutel === k.sleutel);
  const mist = vorm.kolommen.filter((k) => !k.magLeeg && k.sleutel !== vorm.telt && !heeft(k));
  if (mist.length > 0)
    return {
      zin: `${opsomming(mist.map((k) => citeer(k.label)))} ${mist.length === 1 ? "heeft" : "hebben"} geen kolom in uw bereik. Wijs een bereik aan met al deze kolommen.`,
    };
  const over = new Map(h.over.map((o) => [o.naam, o]));
  const rijen = bron.rijen.slice(plek.rij).map((rij) => ({ ...rij, cellen: rij.cellen.slice(plek.kolom) }));
  const telt = rijen.map((rij) => rij.cellen.some((c) => !isLeeg(c)) && !isSlot(rij, over));
  const staart = telt.lastIndexOf(true);
  const gevolgd = rijen.slice(0, staart + 1);
  if (gevolgd.length > vorm.hoogstens)
    return { zin: `Er staan ${gevolgd.length} rijen en er passen er ${vorm.hoogstens}.` };
  const laatste = plek.rij + staart;
  if (bron.samengevoegd.some((s) => s.rij + s.rijen > plek.rij && s.rij <= laatste && s.rijen > 1))
    return { zin: "In uw bereik zijn cellen over meer rijen samengevoegd. Hef dat op." };
  for (const rij of gevolgd) {
    const zin = nietTeVolgen(rij, gebruikt, h, over.get(rij.naam)?.reden);
    if (zin !== undefined) return { zin };
  }
  const kolommen = gebruikt.map((k) => ({
    sleutel: k.doel.sleutel,
    plaats: k.plaats + plek.kolom,
    maal: factor(k),
  }));
  const telling = vorm.kolommen.find((k) => k.sleutel === vorm.telt);
  const [eerste] = kolommen;
  const metTelling =
    telling === undefined || eerste === undefined || heeft(telling)
      ? kolommen
      : [...kolommen, { sleutel: telling.sleutel, plaats: eerste.plaats, maal: "telt" as const }];
  return { eerste: plek.rij, laatste, kolommen: metTelling };
}

/** Een totaal onderaan hoort niet bij de rijen; wat verborgen is wel: dat is niet weg. */
function isSlot(
  { naam, verborgen }: Tabelrij,
  over: ReadonlyMap<string, { readonly terecht: boolean }>,
): boolean {
  return verborgen !== true && over.get(naam)?.terecht === true;
}

type Gebruikt = Kolomkeuze & { readonly doel: Kolomvorm };

/** Waarom een rij niet te volgen is; een lege rij telt in de lijst niet mee. */
function nietTeVolgen(
  rij: Tabelrij,
  kolommen: readonly Gebruikt[],
  h: Herkenning,
  reden: string | undefined,
): string | undefined {
  if (kolommen.every((k) => isLeeg(rij.cellen[k.plaats]))) return undefined;
  const { waarden } = leesRij(rij, kolommen, h.notatie.notatie);
  for (const k of kolommen) {
    const cel = rij.cellen[k.plaats];
    const waarde = waarden[k.doel.sleutel];
    if (waarde === undefined ? isLeeg(cel) : gelijk(cel?.waarde, waarde, factor(k))) continue;
    const soort = k.doel.leest.soort === "getal" ? "geen gewoon getal" : "niet het woord zelf";
    return `In ${citeer(k.naam)} op ${rij.naam} staat ${citeer(tekstVan(cel))}, en dat is ${soort}. Verbeter de cel.`;
  }
  return reden === undefined
    ? undefined
    : `${rij.naam.replace(/^r/, "R")}: ${reden.replace(/\.$/, "")}. Een koppeling laat geen rijen weg.`;
}

function gelijk(cel: unknown, waarde: number | string, maal: number): boolean {
  if (typeof waarde === "string")
    return typeof cel === "string" && cel.toUpperCase() === waarde.toUpperCase();
  return typeof cel === "number" && Math.abs(cel * maal - waarde) <= 1e-9 * Math.max(1, Math.abs(waarde));
}

function factor({ doel, eenheid }: Gebruikt): number {
  const om = omrekening(eenheid, eenheidVan(doel));
  return "factor" in om && doel.leest.soort === "getal" ? Number(om.factor.toPrecision(15)) : 1;
}
