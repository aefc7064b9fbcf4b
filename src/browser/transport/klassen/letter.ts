import { GEWONE_GROOTTE } from "../../rooster/opmaak";
import type { Opmaak, Vak } from "../../rooster/rooster";
import { alsGetal, alsKeuze, alsKleur } from "../argumenten";
import { eensgezind } from "../eensgezind";
import type { Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { binnen } from "./bereikdoe";

/** Excel.RangeFont: wat het rooster van letters kent. Het lettertype zelf is overal hetzelfde. */
export const letter: Klasse<Vak> = {
  naam: "RangeFont",
  blad: (v) => v.blad,
  lees: {
    bold: eensgezind((o) => o.vet ?? false),
    italic: eensgezind((o) => o.cursief ?? false),
    size: eensgezind((o) => o.grootte ?? GEWONE_GROOTTE),
    color: eensgezind((o) => `#${o.kleur ?? "000000"}`),
  },
  zet: {
    bold: (v, x, w) => zet(v, { vet: alsKeuze(x, "RangeFont.bold") }, w),
    italic: (v, x, w) => zet(v, { cursief: alsKeuze(x, "RangeFont.italic") }, w),
    size: (v, x, w) => zet(v, { grootte: alsGetal(x, "RangeFont.size") }, w),
    color: (v, x, w) => zet(v, { kleur: alsKleur(x) }, w),
  },
};

/** Excel.RangeFill; zonder vulling leest Excel wit. */
export const vulling: Klasse<Vak> = {
  naam: "RangeFill",
  blad: (v) => v.blad,
  lees: { color: eensgezind((o) => `#${o.vulling ?? "FFFFFF"}`) },
  zet: { color: (v, x, w) => zet(v, { vulling: x === "" ? null : alsKleur(x) }, w) },
  doe: { clear: (v, _, w) => zet(v, { vulling: null }, w) },
};

function zet(v: Vak, opmaak: Opmaak, w: Sessie): void {
  const vak = binnen(v, w);
  if (vak !== undefined) w.verf(vak, opmaak);
}
