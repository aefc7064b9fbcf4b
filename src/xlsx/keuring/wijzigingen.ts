import { leesRelaties, relatiepad } from "../bestand/relaties";
import { vervang, type Vervanging } from "../bestand/vervang";
import { weiger } from "../bestand/weigering";
import type { Keurbron, Stuk, Veranderd } from "./bron";
import { keurBestand } from "./keur";
import { keurzin, nieuweFouten, type Gebrek } from "./keurfout";

/** De onderdelen van een pakket zoals zij in het bestand staan. */
interface Bronpakket {
  readonly heeft: (pad: string) => boolean;
  readonly lees: (pad: string) => Uint8Array;
}

/**
 * Keurt een gewijzigd pakket voor het geschreven wordt. Wat de bron zelf al had, is geen reden om te weigeren: iemand die een formule
 * laat omzetten, kan niets aan een dubbele naam die er al jaren in staat. De bron wordt pas bekeken als er iets te melden is. Geeft wat
 * er niet klopt en toch meegaat.
 */
export function keurWijzigingen(
  bron: Bronpakket,
  wijzigingen: (pad: string) => readonly Vervanging[] | undefined,
  erbij: readonly { readonly pad: string; readonly inhoud: string }[],
  soepel: boolean,
): readonly Gebrek[] {
  const nu = keurBestand(alsGeschreven(bron, wijzigingen, erbij));
  if (nu.length === 0) return [];
  const nieuw = nieuweFouten(nu, keurBestand(zoalsHetWas(bron, wijzigingen)));
  const weigering = soepel ? nieuw.filter((f) => f.stuk) : nieuw;
  if (weigering.length > 0) weiger(keurzin(weigering));
  return nu.map((f) => ({ ...f, vanBron: !nieuw.includes(f) }));
}

function alsGeschreven(
  bron: Bronpakket,
  wijzigingen: (pad: string) => readonly Vervanging[] | undefined,
  erbij: readonly { readonly pad: string; readonly inhoud: string }[],
): Keurbron {
  const nieuw = new Map(erbij.map((d) => [d.pad.toLowerCase(), d.inhoud]));
  const heeft = (pad: string) => nieuw.has(pad.toLowerCase()) || bron.heeft(pad);
  let laatste: { readonly pad: string; readonly inhoud: Uint8Array } | undefined;
  const lees = (pad: string): Uint8Array => {
    if (laatste?.pad === pad) return laatste.inhoud;
    const inhoud = nieuw.get(pad.toLowerCase());
    const bytes =
      inhoud === undefined
        ? vervang(bron.lees(pad), wijzigingen(pad) ?? [])
        : new TextEncoder().encode(inhoud);
    laatste = { pad, inhoud: bytes };
    return bytes;
  };
  return {
    heeft,
    lees,
    relaties: (pad) => (heeft(relatiepad(pad)) ? leesRelaties(lees(relatiepad(pad)), pad) : []),
    veranderd(pad) {
      if (nieuw.has(pad.toLowerCase())) return "alles";
      const lijst = wijzigingen(pad);
      return lijst === undefined ? "niets" : naWijziging(lijst);
    },
  };
}

function zoalsHetWas(
  { heeft, lees }: Bronpakket,
  wijzigingen: (pad: string) => readonly Vervanging[] | undefined,
): Keurbron {
  return {
    heeft,
    lees,
    relaties: (pad) => (heeft(relatiepad(pad)) ? leesRelaties(lees(relatiepad(pad)), pad) : []),
    veranderd: (pad): Veranderd => wijzigingen(pad) ?? "niets",
  };
}

/** Waar de vervangingen na het vervangen staan. */
function naWijziging(lijst: readonly Vervanging[]): Stuk[] {
  let verschil = 0;
  return [...lijst]
    .sort((a, b) => a.begin - b.begin || a.eind - b.eind)
    .map(({ begin, eind, tekst }) => {
      const van = begin + verschil;
      const lengte = new TextEncoder().encode(tekst).length;
      verschil += lengte - (eind - begin);
      return { begin: van, eind: van + lengte };
    });
}
