import { opsomming } from "../language/opsomming";
import type { Herstelverslag } from "./herstel";
import { gebrektekst, meervoud, regels } from "./regels";
import { toonWaarde } from "./toon";

const SCHADE = {
  naam: "de naam stond er niet zoals Excel haar bewaart",
  kop: "er stond de naam van een ander bestand voor",
  vast: "de cel zat vast op #NAAM?",
} as const;

/** Het verslag van een herstel in woorden, regel voor regel. */
export function hersteltekst(v: Herstelverslag): string[] {
  const kop =
    v.hersteld.length + v.nogFout.length === 0
      ? v.heel === 0
        ? "Er staan geen functies van Wmo-begroting in die te herstellen zijn."
        : `Aan ${meervoud(v.heel, "formule", "formules")} met functies van Wmo-begroting mankeert niets.`
      : `${meervoud(v.hersteld.length, "formule", "formules")} hersteld; aan ${meervoud(v.heel, "andere", "andere")} mankeerde niets.`;
  return [
    kop,
    ...regels(
      "Hersteld:",
      v.hersteld.map((h) => ({
        ...h,
        zin: `${h.formule} (${SCHADE[h.schade]})${h.waarde === undefined ? "" : `, nu ${toonWaarde(h.waarde)}`}`,
      })),
    ),
    ...regels("Weer geschreven zoals Excel het bewaart, maar het geeft nog een fout:", v.nogFout),
    ...regels("Niet te herstellen:", v.onherstelbaar),
    ...regels("Niet te bewijzen:", v.onbewezen),
    ...(v.verouderd.length > 0 && v.hersteld.length + v.nogFout.length > 0
      ? [`${meervoud(v.verouderd.length, "uitkomst", "uitkomsten")} vernieuwd.`]
      : []),
    ...regels(
      "Functies van een andere invoegtoepassing zijn niet aangeraakt:",
      v.vreemd.map((f) => ({ ...f, zin: f.functie })),
    ),
    ...gebrektekst(v.gebreken),
    ...(v.beveiligd.length > 0
      ? [`Beveiligde bladen: ${opsomming(v.beveiligd)}. De beveiliging blijft.`]
      : []),
  ];
}
