import { meervoud, regels } from "../regels";
import type { Samenvoegverslag } from "./samenvoegen";

/** Het verslag van het samenvoegen in woorden, regel voor regel; niets als er geen rijen per cliënt waren. */
export function samentekst(v: Samenvoegverslag): string[] {
  if (v.weggehaald.length === 0 && v.weigeringen.length === 0) return [];
  const clienten = v.weggehaald.reduce((som, w) => som + w.clienten, 0);
  const metGroepen = v.weigeringen.length === 0 && v.groepen > 0;
  return [
    `Rijen per cliënt gaan niet mee: ${meervoud(clienten, "rij", "rijen")} vervangen door ${metGroepen ? meervoud(v.groepen, "groep", "groepen") : "uitkomsten"}.`,
    ...regels(
      "Van deze plek:",
      v.weggehaald.map((w) => ({ ...w, zin: meervoud(w.clienten, "cliënt", "cliënten") })),
    ),
    ...(v.herschreven.length > 0
      ? [
          `${meervoud(v.herschreven.length, "formule rekent", "formules rekenen")} nu met groepen, met dezelfde uitkomst.`,
        ]
      : []),
    ...regels("Dit kan niet met groepen:", v.weigeringen),
    ...regels("Te weinig cliënten:", v.klein),
    ...regels("Hier staan nog kenmerken van cliënten:", v.resten),
    ...regels("Te weinig verschil met een eerder gedeelde versie:", v.eerder),
  ];
}
