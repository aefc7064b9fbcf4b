import type { Cel } from "../../workbook/blad";
import { bron, eenheid, label } from "../../workbook/cellen";
import { vulRij, zetRij } from "../opgave/opbouw";
import { bronhoogte, brontekens } from "../opgave/maten";
import type { Bladvorm, Werk } from "../opgave/plan";
import type { Vraag } from "../opgave/vraag";

/** Eén uitkomst op haar eigen rij. */
export interface Regel {
  readonly wat: string;
  readonly waarde: Cel;
  readonly maat: string;
  /** Hoe zij is gerekend. */
  readonly hoe: string;
  /** Achter WMO_<plan>_; wat `bronnen` onder deze naam zegt, komt achter `hoe`. */
  readonly naam: string;
}

/** Eén regel met wat het is, de waarde, de eenheid en hoe zij is gerekend; de cel krijgt een naam. */
export function zetRegel<V extends Vraag>(w: Werk<V>, vorm: Bladvorm, regel: Regel): number {
  const { o } = w;
  const gegeven = w.bronnen[regel.naam];
  const hoe = gegeven === undefined ? regel.hoe : `${regel.hoe}. ${gegeven}`;
  const cellen = [label(regel.wat), regel.waarde, eenheid(regel.maat), bron(hoe)];
  const r = zetRij(o, ...vulRij(o, cellen, bron()));
  o.samengevoegd.push(`D${r}:${o.laatsteKolom}${r}`);
  const bronregels = Math.ceil(hoe.length / brontekens(vorm, "D", o.laatsteKolom));
  const labelregels = Math.ceil(regel.wat.length / (brontekens(vorm, "A", "A") * 0.95));
  o.hoogtes[r] = bronhoogte(Math.max(bronregels, labelregels * 1.2));
  o.namen.push({ naam: w.n(regel.naam), bereik: `B${r}` });
  return r;
}
