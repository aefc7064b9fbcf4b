import type { Blad } from "../../workbook/blad";
import { planBlad } from "../opgave/blad";
import type { Begroting } from "./begroting";
import { bladLeeswijzer } from "./leeswijzer";
import { bladNagerekend } from "./nagerekendblad";
import { bladUitgangspunten } from "./uitgangspuntenblad";
import { koppelingenVan } from "./verwijs";

/** Alle bladen van een begroting; de plannen verwijzen naar het blad Uitgangspunten voor wat zij delen. */
export function maakBegroting(b: Begroting): Blad[] {
  return [
    bladLeeswijzer(b),
    bladUitgangspunten(b),
    ...b.delen.map(({ plan, vraag, bronnen }) =>
      planBlad(plan, vraag, { bronnen, koppelingen: koppelingenVan(plan, b) }),
    ),
    ...(b.nagerekend === undefined ? [] : [bladNagerekend(b.nagerekend)]),
  ];
}
