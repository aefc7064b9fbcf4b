import type { Blad } from "../../sheet/blad";
import { adviesraad } from "../keten/adviesraad";
import { samenvatting } from "../keten/samenvatting";
import { planBlad } from "../opgave/blad";
import type { Begroting } from "./begroting";
import { bladLeeswijzer } from "./leeswijzer";
import { bladNagerekend } from "./nagerekendblad";
import { voetBij } from "./voet";
import { uitgangspuntenVan } from "./uitgangspunten";
import { bladenVan } from "./uitketen";
import { koppelingenVan, type Vindplaatsen } from "./verwijs";

/** Alle bladen van een begroting; de plannen verwijzen naar de keten voor wat zij uitrekent, en naar het blad Uitgangspunten voor wat zij delen. */
export function maakBegroting(b: Begroting): Blad[] {
  const uit = uitgangspuntenVan(b);
  const plannen = b.delen.map(({ plan, vraag, bronnen }) =>
    planBlad(plan, vraag, { bronnen, koppelingen: koppelingenVan(plan, inBegroting(b), vraag) }),
  );
  const vooraan = plannen.filter(({ id }) => id === samenvatting.id || id === adviesraad.id);
  const voet = voetBij(b);
  return [
    ...vooraan,
    bladLeeswijzer(b),
    planBlad(uit.plan, uit.vraag, { bronnen: uit.bronnen }),
    ...plannen.filter((blad) => !vooraan.includes(blad)),
    ...(b.nagerekend === undefined ? [] : [bladNagerekend(b.nagerekend)]),
  ].map((blad) => ({ ...blad, afdruk: { ...blad.afdruk, voet } }));
}

function inBegroting({ lijsten, delen }: Begroting): Vindplaatsen {
  return {
    peildatum: true,
    // Alles wat plannen delen, staat er; ook wat niet is ingevuld.
    veld: () => true,
    rijen: (naam) => lijsten.find((l) => l.naam === naam)?.rijen.length ?? 0,
    kolom: () => true,
    bladen: bladenVan(delen.map((d) => d.plan)),
  };
}
