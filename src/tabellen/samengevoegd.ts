import { citeer, opsomming } from "../language/opsomming";
import type { Kolomkeuze } from "./kolomkeuze";
import { isOptelbaar } from "./lijstvorm";
import { tekstVan, type Samenvoeging, type Tabel, type Tabelrij } from "./tabel";

/** De rijen met de inhoud van samengevoegde cellen waar die geldt. */
export interface Ontvouwen {
  readonly rijen: readonly Tabelrij[];
  /** Wat een samenvoeging dekt, in zinnen. */
  readonly zinnen: readonly string[];
  /** Per plaats van een rij waarom zij niet te gebruiken is: van een aantal over meer rijen is niet te zeggen wat bij elke rij hoort. */
  readonly mis: ReadonlyMap<number, string>;
}

/** Legt samengevoegde cellen onder de kop uit: een naam, jaar of dag geldt voor elke rij, een aantal of bedrag voor alle rijen samen. */
export function ontvouw(tabel: Tabel, kolommen: readonly Kolomkeuze[], van: number): Ontvouwen {
  const rijen = [...tabel.rijen];
  const zinnen: string[] = [];
  const mis = new Map<number, string>();
  for (const s of tabel.samengevoegd) {
    if (s.rij < van) continue;
    const cel = tabel.rijen[s.rij]?.cellen[s.kolom];
    const inhoud = citeer(tekstVan(cel));
    if (cel === undefined || inhoud === citeer("")) continue;
    const doelen = kolommen.filter(
      (k) => k.doel !== undefined && s.kolom <= k.plaats && k.plaats < s.kolom + s.kolommen,
    );
    const [eerste] = doelen;
    if (eerste?.doel === undefined) continue;
    const plekken = Array.from({ length: s.rijen }, (_, i) => s.rij + i);
    const over = `rij ${bereik(tabel, s)}`;
    if (doelen.length > 1) {
      const zin = `${inhoud} staat in een samengevoegde cel over ${opsomming(doelen.map((d) => citeer(d.naam)))}; welke van de twee het is, staat er niet`;
      for (const r of plekken) mis.set(r, zin);
    } else if (s.rijen > 1 && isOptelbaar(eerste.doel)) {
      const zin = `${inhoud} bij ${eerste.doel.label} staat in een samengevoegde cel over ${over}; hoeveel er bij elke rij hoort, staat er niet`;
      for (const r of plekken) mis.set(r, zin);
    } else if (s.rijen > 1) {
      for (const r of plekken.slice(1)) {
        const rij = rijen[r];
        if (rij) rijen[r] = { ...rij, cellen: vervang(rij.cellen, eerste.plaats, cel) };
      }
      zinnen.push(`${inhoud} staat in een samengevoegde cel en geldt voor ${over}.`);
    }
  }
  return { rijen, zinnen, mis };
}

function bereik(tabel: Tabel, { rij, rijen }: Samenvoeging): string {
  const nummer = (r: number) => (tabel.rijen[r]?.naam ?? `rij ${r + 1}`).replace(/^rij /, "");
  return `${nummer(rij)} tot en met ${nummer(rij + rijen - 1)}`;
}

function vervang<T>(lijst: readonly T[], plaats: number, waarde: T): T[] {
  const uit = [...lijst];
  uit[plaats] = waarde;
  return uit;
}
