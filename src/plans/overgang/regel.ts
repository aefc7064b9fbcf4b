import type { Cel } from "../../sheet/blad";
import { bron, eenheid, label } from "../../sheet/cellen";
import { zetTot } from "../opgave/opbouw";
import type { Overgangswerk } from "./vorm";

/** Naam, label, waarde, eenheid, en hoe zij is gerekend. */
type Regel = [naam: string, wat: string, waarde: Cel, maat: string, hoe: string];

/** Eén uitkomst op haar eigen rij, met hoe zij is gerekend; wat `bronnen` onder haar naam zegt, komt erachter. */
export function zetRegel(w: Overgangswerk, ...[naam, wat, waarde, maat, hoe]: Regel): void {
  const { o } = w;
  const uitleg = [hoe, w.bronnen[naam] ?? ""].filter((t) => t !== "").join(" ");
  const r = zetTot(o, [label(wat), waarde, eenheid(maat), bron(uitleg)], bron());
  o.namen.push({ naam: w.n(naam), bereik: `B${r}` });
}

/** Hetzelfde, voor een uitkomst die 0 hoort te zijn: iets anders krijgt de kleur van let op. */
export function zetNulregel(w: Overgangswerk, ...regel: Regel): void {
  const r = w.o.rij;
  zetRegel(w, ...regel);
  w.o.signaalregels.push({ bereik: `B${r}`, als: { formule: `ABS(B${r})>0.005` }, signaal: "letOp" });
}
