import { naarEngels } from "../../formula/taal";
import type { Celwaarde } from "../../sheet/blad";
import type { Vak } from "../rooster/rooster";
import { ongeldig } from "./fout";
import { onbegrensd } from "./plek";
import { inhoud, vormEngels } from "./waarden";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** Wat de client voor een bereik stuurt, als rijen van de maat van het vak. Eén losse waarde geldt voor alle cellen. */
function opMaat(vak: Vak, x: unknown): unknown[][] {
  if (!Array.isArray(x))
    return Array.from({ length: vak.rijen }, () => new Array<unknown>(vak.kolommen).fill(x));
  const rijen = x as unknown[];
  const breed = (rij: unknown) => (Array.isArray(rij) ? rij.length : 0);
  const fout = rijen.find((rij) => breed(rij) !== vak.kolommen);
  if (rijen.length !== vak.rijen || fout !== undefined)
    throw ongeldig(zinnen.maten(vak.rijen, vak.kolommen, rijen.length, breed(fout ?? rijen[0])));
  return rijen as unknown[][];
}

/** Zet waarden of formules: null laat een cel staan, "" maakt haar leeg, "=…" is een formule. */
export function zetInhoud(vak: Vak, x: unknown, w: Sessie): void {
  if (onbegrensd(vak)) throw ongeldig(zinnen.onbegrensd());
  w.rooster.schrijf(
    vak,
    opMaat(vak, x).map((rij) => rij.map(inhoud)),
  );
}

/** Hetzelfde voor formules zoals een Nederlandse Excel ze toont. */
export function zetNederlands(vak: Vak, x: unknown, w: Sessie): void {
  const engels = (waarde: Celwaarde | null) => {
    if (typeof waarde !== "string" || !waarde.startsWith("=")) return waarde;
    const uit = naarEngels(waarde);
    if ("melding" in uit) throw ongeldig(uit.melding);
    return uit.formule;
  };
  const rijen = opMaat(vak, x).map((rij) => rij.map((c) => engels(inhoud(c))));
  zetInhoud(vak, rijen, w);
}

/** Zet getalvormen; buren met dezelfde vorm in één keer. */
export function zetVormen(vak: Vak, x: unknown, w: Sessie, nederlands = false): void {
  const vorm = (v: unknown): string | null => {
    if (v === null) return null;
    if (typeof v !== "string") throw ongeldig(zinnen.verwacht("Range.numberFormat", "een tekst"));
    return nederlands ? vormEngels(v) : v;
  };
  if (!Array.isArray(x)) return zet(vak, vorm(x), w);
  const vormen = opMaat(vak, x).map((rij) => rij.map(vorm));
  const alles = new Set(vormen.flat());
  if (alles.size === 1) return zet(vak, [...alles][0] as string | null, w);
  vormen.forEach((rij, r) => {
    for (let k = 0; k < rij.length;) {
      let breed = 1;
      while (k + breed < rij.length && rij[k + breed] === rij[k]) breed++;
      zet(
        { ...vak, boven: vak.boven + r, links: vak.links + k, rijen: 1, kolommen: breed },
        rij[k] as string | null,
        w,
      );
      k += breed;
    }
  });
}

function zet(vak: Vak, vorm: string | null, w: Sessie): void {
  if (vorm !== null) w.verf(vak, { getalvorm: vorm });
}
