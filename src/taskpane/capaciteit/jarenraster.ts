import { leesGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";
import type { Celwaarde } from "../../workbook/blad";

type Cel = Celwaarde | null;

/** Wat er uit een stuk werkblad overgenomen kan worden, en de zinnen over wat is overgeslagen. */
export interface Jarenraster {
  readonly rijen: readonly { jaar: number; aflopend: number | undefined; nieuw: number | undefined }[];
  readonly zinnen: readonly string[];
}

const HOOGSTENS = 40;

/**
 * Leest jaar, aflopend en nieuw uit cellen: twee of drie kolommen, met of zonder kop, ook als de jaren naast elkaar staan zoals in
 * tabel 2 van de notitie.
 */
export function leesJarenraster(cellen: readonly (readonly Cel[])[]): Jarenraster {
  const raster = opZijn(cellen);
  const breed = raster[0]?.length ?? 0;
  if (breed < 2)
    return {
      rijen: [],
      zinnen: ["Wijs twee of drie kolommen aan: jaar, aflopend en eventueel nieuwe aanvragen."],
    };
  const rijen: { jaar: number; aflopend: number | undefined; nieuw: number | undefined }[] = [];
  const over: string[] = [];
  let metKop = false;
  raster.forEach((rij, i) => {
    const [jaar, aflopend, nieuw] = [0, 1, 2].map((k) => getal(rij[k] ?? null));
    if (rij.every(isLeeg)) return;
    if (i === 0 && jaar === undefined && aflopend === undefined) metKop = true;
    else if (jaar === undefined || !Number.isInteger(jaar) || jaar < 1900 || jaar > 2200)
      over.push(`${toon(rij[0] ?? null)} is geen jaartal`);
    else if ([rij[1], rij[2]].some((c, k) => !isLeeg(c ?? null) && [aflopend, nieuw][k] === undefined))
      over.push(`bij ${jaar} staat geen getal`);
    else rijen.push({ jaar, aflopend, nieuw });
  });
  const zinnen = [
    rijen.length > HOOGSTENS
      ? `De eerste ${HOOGSTENS} jaren zijn overgenomen; er stonden er ${rijen.length}.`
      : rijen.length === 0
        ? "Er is niets overgenomen: geen enkele rij begint met een jaartal."
        : `${opsomming(rijen.map((r) => String(r.jaar)))} overgenomen.`,
    ...(metKop ? ["De eerste rij is als kop overgeslagen."] : []),
    ...(over.length > 0
      ? [`Overgeslagen: ${opsomming(over.slice(0, 5))}${over.length > 5 ? ", en meer" : ""}.`]
      : []),
    ...(breed > 3 ? ["Alleen de eerste drie kolommen zijn gebruikt."] : []),
    ...(breed === 2 && rijen.length > 0
      ? ["Nieuwe aanvragen stonden er niet bij; die zijn gebleven zoals ze waren."]
      : []),
  ];
  return { rijen: rijen.slice(0, HOOGSTENS), zinnen };
}

/** Jaren die naast elkaar staan, komen onder elkaar. */
function opZijn(cellen: readonly (readonly Cel[])[]): readonly (readonly Cel[])[] {
  const breed = Math.max(0, ...cellen.map((r) => r.length));
  const jaren = (cellen[0] ?? []).filter((c) => isJaartal(getal(c))).length;
  if (cellen.length > 3 || breed <= cellen.length || jaren < 2) return cellen;
  return Array.from({ length: breed }, (_, k) => cellen.map((rij) => rij[k] ?? null));
}

function isJaartal(x: number | undefined): boolean {
  return x !== undefined && Number.isInteger(x) && x >= 1900 && x <= 2200;
}

function getal(cel: Cel): number | undefined {
  if (typeof cel === "number") return cel;
  return typeof cel === "string" ? leesGetal(cel) : undefined;
}

function isLeeg(cel: Cel): boolean {
  return cel === null || (typeof cel === "string" && cel.trim() === "");
}

function toon(cel: Cel): string {
  if (cel === null) return "een lege cel";
  return citeer(typeof cel === "object" ? cel.fout : String(cel));
}
