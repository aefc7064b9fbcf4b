/** Waaraan iemand te herkennen is, en waar het in een tekst staat. */
interface Herkend<S> {
  readonly soort: S;
  readonly begin: number;
  readonly eind: number;
  readonly kenmerk: string;
}

/** Kenmerken die al bekend zijn, om ze in elke andere tekst terug te vinden. */
export interface Kenmerkindex<S> {
  neemOp(kenmerk: string, soort: S): void;
  /** Elk kenmerk in de tekst, van links naar rechts; zij overlappen elkaar niet. */
  vind(tekst: string): Herkend<S>[];
  leeg(): boolean;
}

interface Woord {
  readonly tekst: string;
  readonly begin: number;
  readonly eind: number;
}

/** Een kenmerk van meer woorden is een zin; die wordt niet woord voor woord gezocht. */
const MEESTE_WOORDEN = 8;
/** Letters of cijfers, zodat een code die ertegenaan staat ("cliënt10023") niets verbergt. */
const WOORD = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** Cijfers in groepen: 1234.56.782. */
const CIJFERS = /\d{1,4}(?:[. -]\d{1,4}){1,4}/g;

/**
 * Zoekt in één keer door een tekst naar heel veel kenmerken. De volgorde van de woorden telt niet ("Visser, Gea"), hoofdletters,
 * accenten en wat ertussen staat ook niet, en van een naam mag de voornaam een voorletter zijn.
 */
export function maakKenmerkindex<S>(): Kenmerkindex<S> {
  const bekend = new Map<string, { readonly soort: S; readonly kenmerk: string }>();
  const lengtes = new Set<number>();
  const losse = new Set<string>();
  const zet = (woorden: readonly string[], soort: S, kenmerk: string) => {
    const sleutel = zak(woorden);
    if (!bekend.has(sleutel)) bekend.set(sleutel, { soort, kenmerk });
    lengtes.add(woorden.length);
    for (const w of woorden) losse.add(w);
  };
  return {
    leeg: () => bekend.size === 0,
    neemOp(kenmerk, soort) {
      const woorden = woordenIn(kenmerk).map((w) => w.tekst);
      if (woorden.length === 0 || woorden.length > MEESTE_WOORDEN) return;
      const cijfers = woorden.every((w) => /^\d+$/.test(w));
      zet(cijfers ? [zonderNullen(woorden.join(""))] : woorden, soort, kenmerk);
      const [voor = "", ...rest] = woorden;
      const isNaam = rest.length > 0 && woorden.every((w) => /^\p{L}+$/u.test(w)) && voor.length > 1;
      if (isNaam && rest.some((w) => w.length > 2)) zet([voor.slice(0, 1), ...rest], soort, kenmerk);
    },
    vind(tekst) {
      if (bekend.size === 0) return [];
      const woorden = woordenIn(tekst).map((w) =>
        /^\d/.test(w.tekst) ? { ...w, tekst: zonderNullen(w.tekst) } : w,
      );
      const uit: Herkend<S>[] = [];
      const meld = (sleutel: string, begin: number, eind: number) => {
        const raak = bekend.get(sleutel);
        if (raak === undefined || uit.some((u) => u.begin < eind && begin < u.eind)) return;
        uit.push({ ...raak, begin, eind });
      };
      for (const m of tekst.matchAll(CIJFERS))
        meld(zonderNullen(m[0].replace(/\D/g, "")), m.index, m.index + m[0].length);
      for (const n of [...lengtes].sort((a, b) => b - a))
        for (let i = 0; i + n <= woorden.length; i++) {
          const venster = woorden.slice(i, i + n);
          if (venster.every((w) => losse.has(w.tekst)))
            meld(
              zak(venster.map((w) => w.tekst)),
              (venster[0] as Woord).begin,
              (venster[n - 1] as Woord).eind,
            );
        }
      return uit.sort((a, b) => a.begin - b.begin);
    },
  };
}

function woordenIn(tekst: string): Woord[] {
  return [...tekst.matchAll(WOORD)].map((m) => ({
    tekst: m[0].toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""),
    begin: m.index,
    eind: m.index + m[0].length,
  }));
}

/** Een nummer houdt zijn waarde met of zonder voorloopnul. */
function zonderNullen(cijfers: string): string {
  return cijfers.replace(/^0+(?=\d)/, "");
}

function zak(woorden: readonly string[]): string {
  return [...woorden].sort().join(" ");
}
