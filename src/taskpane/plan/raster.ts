import { leesGetal } from "../../language/getallen";
import { isGetal, type Kolom, type Lijst } from "../../plans/vorm/veld";
import type { Celwaarde } from "../../workbook/blad";
import { alsTekst } from "./cel";
import { kolommenBijKop } from "./kopwoorden";

type Rastercel = Celwaarde | null;
export type Raster = readonly (readonly Rastercel[])[];

/** Een blok cellen waarvan bekend is welke kolom van de lijst waar staat. */
export interface Gelegd {
  /** Per kolom van het blok de kolom van de lijst. */
  readonly kolommen: readonly (Kolom | undefined)[];
  readonly kop: readonly Rastercel[] | undefined;
  /** De rijen onder de kop. */
  readonly rijen: Raster;
}

/** Zoekt uit wat er in een blok cellen staat: met een kop op woorden, zonder kop op volgorde. Jaren naast elkaar komen onder elkaar. */
export function legRaster(lijst: Lijst, cellen: Raster): Gelegd {
  const raster = opZijn(lijst, cellen);
  const [eerste = []] = raster;
  const bijKop = kolommenBijKop(eerste.map(alsTekst), lijst.kolommen);
  const raak = bijKop.filter((k) => k !== undefined).length;
  const getallen = eerste.filter((c) => getalIn(c) !== undefined).length;
  if (raak >= 2 || (raak === 1 && getallen === 0))
    return { kolommen: bijKop, kop: eerste, rijen: raster.slice(1) };
  const opVolgorde = eerste.map((_, i) => lijst.kolommen[i]);
  // Een rij met alleen woorden waar getallen horen, is een kop die wij niet kennen.
  const metGetal = opVolgorde.filter((k) => k !== undefined && isGetal(k)).length;
  const isKop = raster.length > 1 && metGetal > 0 && getallen === 0 && eerste.some((c) => alsTekst(c) !== "");
  return { kolommen: opVolgorde, kop: isKop ? eerste : undefined, rijen: isKop ? raster.slice(1) : raster };
}

/** Bij een lijst van jaren: staan de jaren naast elkaar, dan komen zij onder elkaar. */
function opZijn({ kolommen }: Lijst, cellen: Raster): Raster {
  const breed = Math.max(0, ...cellen.map((rij) => rij.length));
  const jaren = (cellen[0] ?? []).filter((c) => isJaartal(getalIn(c))).length;
  const [eerste] = kolommen;
  const overJaren = eerste !== undefined && isGetal(eerste) && eerste.vorm === "jaartal";
  if (!overJaren || cellen.length > kolommen.length || breed <= cellen.length || jaren < 2) return cellen;
  return Array.from({ length: breed }, (_, k) => cellen.map((rij) => rij[k] ?? null));
}

function isJaartal(x: number | undefined): boolean {
  return x !== undefined && Number.isInteger(x) && x >= 1900 && x <= 2200;
}

function getalIn(cel: Rastercel): number | undefined {
  if (typeof cel === "number") return cel;
  return typeof cel === "string" ? leesGetal(cel) : undefined;
}
