import type { Cel } from "../../workbook/blad";
import { bron, eenheid, label } from "../../workbook/cellen";
import { vulRij, zetRij } from "../opgave/opbouw";
import { bronhoogte, brontekens } from "../opgave/maten";
import { vorm, type Overgangswerk } from "./vorm";

/** Tekens van een label in gewone letters die in kolom A op één regel passen. */
const LABELTEKENS = 38;

/** Naam, label, waarde, eenheid, en hoe zij is gerekend. */
type Regel = [naam: string, wat: string, waarde: Cel, maat: string, hoe: string];

/** Eén uitkomst op haar eigen rij, met hoe zij is gerekend; wat `bronnen` onder haar naam zegt, komt erachter. */
export function zetRegel(w: Overgangswerk, ...[naam, wat, waarde, maat, hoe]: Regel): void {
  const { o } = w;
  const uitleg = [hoe, w.bronnen[naam] ?? ""].filter((t) => t !== "").join(" ");
  const r = zetRij(o, ...vulRij(o, [label(wat), waarde, eenheid(maat), bron(uitleg)], bron()));
  o.samengevoegd.push(`D${r}:${o.laatsteKolom}${r}`);
  const regels = Math.ceil(uitleg.length / brontekens(vorm, "D", o.laatsteKolom));
  const labelregels = wat.length > LABELTEKENS ? 2.4 : 1;
  o.hoogtes[r] = bronhoogte(Math.max(regels, labelregels));
  o.namen.push({ naam: w.n(naam), bereik: `B${r}` });
}

/** Hetzelfde, voor een uitkomst die 0 hoort te zijn: iets anders krijgt de kleur van let op. */
export function zetNulregel(w: Overgangswerk, ...regel: Regel): void {
  const r = w.o.rij;
  zetRegel(w, ...regel);
  w.o.signaalregels.push({ bereik: `B${r}`, als: { formule: `ABS(B${r})>0.005` }, signaal: "letOp" });
}
