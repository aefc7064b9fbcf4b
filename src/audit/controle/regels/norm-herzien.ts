import { ontleed } from "../../../domain/datum";
import { toonGetal } from "../../../language/getallen";
import { vindNorm } from "../../../norms/vind";
import { jaarVan } from "../boekjaar";
import { kaal } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import type { Regel } from "../regel";

/** Per jaar de cijfers van de VNG, met wat er na publicatie van veranderd is. */
const jaren = vindNorm("vng-index-inkoop").versies.map((v) => ({
  jaar: ontleed(v.vanaf).jaar,
  bron: v.bron,
  cijfers: new Map((v.tabel?.rijen ?? []).map(([wat, procent]) => [kaal(String(wat)), Number(procent)])),
  ingetrokken: v.ingetrokken ?? [],
}));

const OVER = /\bova\b|\bppc\b|\bvng\b/;
/** Wie het voorlopige cijfer voorlopig noemt, weet het. */
const ERBIJ = /voorlopig|correctie|ingetrokken|eerste versie|was\b/;

/** Een cijfer dat na publicatie is verbeterd of definitief geworden. */
export const normHerzien: Regel = {
  id: "norm-herzien",
  naam: "Een cijfer dat later is herzien",
  ernst: "aandacht",
  waarom:
    "Een index wordt eerst voorlopig en later definitief vastgesteld, en soms verbeterd. Contracten rekenen met het laatste cijfer.",
  uitweg: "Neem het laatste cijfer over, of schrijf erbij dat u het voorlopige gebruikt.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      const tekst = kaal(`${d.label} ${d.kop} ${d.blok}`);
      const jaar =
        d.cel.formule === undefined && OVER.test(tekst) && !ERBIJ.test(tekst) ? jaarVan(o, d) : undefined;
      const bekend = jaren.find((j) => j.jaar === jaar);
      const herzien = bekend === undefined ? undefined : herzieningVan(bekend, procent(d), tekst);
      if (bekend === undefined || herzien === undefined) continue;
      yield {
        cel: d.cel,
        zin: `${noem(d)} is ${toonGetal(procent(d))}%, en dat ${herzien.wat}: het is nu ${toonGetal(herzien.nu)}% (${bekend.bron}).`,
      };
    }
  },
};

function procent({ waarde, cel }: Duiding): number {
  return Number(
    (cel.stijl.vorm.includes("%") || Math.abs(waarde) < 0.2 ? waarde * 100 : waarde).toPrecision(12),
  );
}

function herzieningVan(
  { cijfers, ingetrokken }: (typeof jaren)[number],
  waarde: number,
  tekst: string,
): { readonly wat: string; readonly nu: number } | undefined {
  const weg = ingetrokken.find((x) => x.waarde === waarde);
  const nu = weg === undefined ? undefined : cijfers.get(kaal(weg.rij));
  if (nu !== undefined) return { wat: "is ingetrokken", nu };
  for (const wat of ["ova en ppc samen,", "ova", "ppc"]) {
    const [voorlopig, definitief] = [cijfers.get(`${wat} voorlopig`), cijfers.get(`${wat} definitief`)];
    const hoort = wat.startsWith("ova en") ? /\bvng\b|ova en ppc|samen/ : new RegExp(`\\b${wat}\\b`);
    if (definitief !== undefined && voorlopig === waarde && waarde !== definitief && hoort.test(tekst))
      return { wat: "was het voorlopige cijfer", nu: definitief };
  }
  return undefined;
}
