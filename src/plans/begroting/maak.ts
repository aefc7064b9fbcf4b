import type { Blad } from "../../sheet/blad";
import { adviesraad } from "../keten/adviesraad";
import { samenvatting } from "../keten/samenvatting";
import { planBlad } from "../opgave/blad";
import type { Koppelingen } from "../opgave/koppelingen";
import type { Begroting, Begrotingsdeel } from "./begroting";
import { bladLeeswijzer } from "./leeswijzer";
import { bladNagerekend } from "./nagerekendblad";
import { voetBij } from "./voet";
import { uitgangspuntenVan } from "./uitgangspunten";
import { bladenVan } from "./uitketen";
import { koppelingenVan, type Vindplaatsen } from "./verwijs";

/** Alle bladen van een begroting; de plannen verwijzen naar de keten voor wat zij uitrekent, en naar het blad Uitgangspunten voor wat zij delen. */
export function maakBegroting(b: Begroting): Blad[] {
  const uit = uitgangspuntenVan(b);
  const plannen = b.delen.map((deel) =>
    planBlad(deel.plan, deel.vraag, { bronnen: deel.bronnen, koppelingen: koppelingenIn(b, deel) }),
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

/** Wat een blad van deze begroting niet zelf heeft, maar volgt. */
export function koppelingenIn(
  b: Begroting,
  { plan, vraag }: Pick<Begrotingsdeel, "plan" | "vraag">,
): Koppelingen {
  return koppelingenVan(plan, inBegroting(b), vraag);
}

function inBegroting({ lijsten, delen }: Begroting): Vindplaatsen {
  return {
    peildatum: true,
    // Alles wat plannen delen, staat er; ook wat niet is ingevuld.
    veld: () => true,
    rijen: (naam) => lijsten.find((l) => l.naam === naam)?.rijen.length ?? 0,
    bladen: bladenVan(delen.map((d) => d.plan)),
  };
}
