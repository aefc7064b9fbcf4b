import { bandnummerOfNul, type Bandtabel, type Grensregel } from "./bandbreedte";
import { Rekenfout } from "./fout";
import { verdeel } from "./verdeling";

/** Wat een cliënt onder de laagste ondergrens kost: geen uitspraak (fout), de prijs van band 1, of niets. */
export type OnderLaagste = "fout" | "laagste band" | "geen";

/** Een prijs per band per maand, met de tabel en de regels die zeggen wie in welke band valt. */
export interface Bandprijzen {
  /** EUR per maand per cliënt, van de laagste band naar de hoogste. */
  readonly prijzen: Float64Array;
  readonly tabel: Bandtabel;
  readonly regel: Grensregel;
  readonly onderLaagste: OnderLaagste;
}

const MAANDEN = 12;

/** Kosten in EUR per jaar onder een prijs per band. NaN is een lege rij; zonder `aantallen` staat een rij voor 1 cliënt. */
export function bandkosten(minuten: Float64Array, afspraak: Bandprijzen, aantallen?: Float64Array): number {
  const { clienten } = verdeel(minuten, afspraak.tabel, afspraak.regel, aantallen);
  const [onder = 0] = clienten;
  if (onder > 0 && afspraak.onderLaagste === "fout") throw onderDeLaagste(onder, afspraak);
  const laagste = afspraak.onderLaagste === "laagste band" ? (afspraak.prijzen[0] as number) : 0;
  return (
    afspraak.prijzen.reduce((som, prijs, i) => som + (clienten[i + 1] as number) * prijs, onder * laagste) *
    MAANDEN
  );
}

/**
 * EUR per jaar die vrijkomt als de minuten veranderen: alleen wie van band wisselt telt. Een rij waarvan oud of nieuw leeg is,
 * telt niet mee. Mag negatief zijn.
 */
export function besparingBandbreedte(
  oud: Float64Array,
  nieuw: Float64Array,
  afspraak: Bandprijzen,
  aantallen?: Float64Array,
): number {
  const beide = (i: number) => !Number.isNaN(oud[i]) && !Number.isNaN(nieuw[i]);
  const oudGeteld = oud.map((m, i) => (beide(i) ? m : NaN));
  const nieuwGeteld = nieuw.map((m, i) => (beide(i) ? m : NaN));
  if (afspraak.onderLaagste === "fout") {
    const { tabel, regel } = afspraak;
    let onder = 0;
    oudGeteld.forEach((m, i) => {
      const laagste = Math.min(m, nieuwGeteld[i] as number);
      if (bandnummerOfNul(laagste, tabel, regel) === 0 && beide(i)) onder += aantallen?.[i] ?? 1;
    });
    if (onder > 0) throw onderDeLaagste(onder, afspraak);
  }
  return bandkosten(oudGeteld, afspraak, aantallen) - bandkosten(nieuwGeteld, afspraak, aantallen);
}

function onderDeLaagste(clienten: number, { tabel }: Bandprijzen): Rekenfout {
  return new Rekenfout("#N/A", "clienten-onder-laagste-band", { waarde: clienten, grens: tabel.grenzen[0] });
}
