import type { Waarde } from "../../../engine/uitkomst";
import { adres } from "../../../formula/adres";
import type { Formuleplek } from "../../bewijs/formulecel";
import { kanNiet, maakRekenaar, type Rekenaar } from "../../bewijs/rekenaar";
import { gelijk } from "../../bewijs/vergelijk";
import { afhankelijk } from "../../doorwerking";
import { toonWaarde } from "../../toon";
import type { Opmerking } from "../../verslag";
import { zinnen } from "../../zinnen";
import { groepszinnen } from "../groepszinnen";
import { blokBij, type Blok } from "./blok";
import type { Lezing } from "./lezing";
import type { Formulestuk } from "./lijsten";

/** Alle formules die rechtstreeks of via andere op de blokken rekenen, en INDIRECT: waar die naar kijkt, is niet te zien. */
export function volgers(lezing: Lezing, blokken: readonly Blok[]): Formuleplek[] {
  const begin = blokken.flatMap((b) =>
    [...b.kolommen].map((kolom): Formuleplek => ({
      blad: b.blad,
      formule: "",
      bereik: { van: { rij: b.van, kolom }, tot: { rij: b.tot, kolom } },
      cel: {
        rij: b.van,
        kolom,
        begin: 0,
        eind: 0,
        voor: "",
        attributen: {},
        f: [0, 0],
        formule: "",
        bewaard: null,
      },
    })),
  );
  const gevonden = afhankelijk(lezing.werkmap, lezing.boek, begin);
  const bekend = new Set(gevonden.map(sleutel));
  const indirect = lezing.bladen.flatMap((b) =>
    [...b.formules.values()].filter((f) => /INDIRECT/i.test(f.formule) && !bekend.has(sleutel(f))),
  );
  // De eerste cel van elk blok is hierboven het begin en telt daarom niet als volger; haar formule rekent wel mee.
  const eersten = begin.flatMap(
    ({ blad, cel }) => lezing.blad(blad)?.formules.get(`${cel.rij},${cel.kolom}`) ?? [],
  );
  return [...gevonden, ...eersten, ...indirect];
}

/** Een rekenaar die deze formules rekent, met alles waar zij en de losse stukken naar kijken. */
export function rekenaarVoor(
  lezing: Lezing,
  plekken: readonly Formuleplek[],
  losse: readonly Formulestuk[],
  vandaag: number,
): Rekenaar {
  const elders = losse.map(({ formule, plaats: { blad, rij, kolom } }) => ({
    blad,
    pad: "",
    waar: "",
    plaats: { begin: 0, eind: 0, formule },
    soort: "naam" as const,
    ...(rij !== undefined && kolom !== undefined && { rij, kolom }),
  }));
  const vondst = { scan: (titel: string) => lezing.scan(titel), elders };
  return maakRekenaar(lezing.werkmap, vondst, lezing.boek, vandaag, plekken, { bladen: [], namen: [] });
}

/** Legt alles wat op de cliënten rekende naast wat er nu uitkomt. Gelijk is gelijk op 8 cijfers. */
export function vergelijkVersies(
  voor: { readonly rekenaar: Rekenaar; readonly plekken: readonly Formuleplek[] },
  na: { readonly rekenaar: Rekenaar; readonly lezing: Lezing },
  blokken: readonly Blok[],
  rechtstreeks: ReadonlySet<string>,
): Opmerking[] {
  return voor.plekken.flatMap((plek): Opmerking[] => {
    const { blad, cel } = plek;
    const nieuw = na.lezing.blad(blad)?.formules.get(`${cel.rij},${cel.kolom}`);
    if (blokBij(blokken, blad, cel.rij, cel.kolom) !== undefined || nieuw === undefined) return [];
    const [was, nu] = [voor.rekenaar.cel(plek), na.rekenaar.cel(nieuw)];
    const waar = { blad, cel: adres(cel) };
    const [eerste] = was[0] ?? [];
    if (kanNiet(eerste)) {
      if (!rechtstreeks.has(sleutel(plek))) return [];
      return [{ ...waar, zin: zinnen.nietNaTeRekenen((eerste as { melding: string }).melding) }];
    }
    return verschil(was, nu).map((zin) => ({ ...waar, zin }));
  });
}

/** Een plek als tekst, om haar terug te vinden. */
export function sleutel({ blad, cel }: Pick<Formuleplek, "blad" | "cel">): string {
  return `${blad}!${adres(cel)}`;
}

function verschil(was: readonly (readonly Waarde[])[], nu: readonly (readonly Waarde[])[]): string[] {
  const anders = was.flatMap((rij, r) =>
    rij.flatMap((waarde, k) => (gelijk(waarde, nu[r]?.[k]) ? [] : [[waarde, nu[r]?.[k] ?? null] as const])),
  );
  const [eerste] = anders;
  return eerste === undefined ? [] : [groepszinnen.verschil(toonWaarde(eerste[0]), toonWaarde(eerste[1]))];
}
