import { toonGetal } from "../language/getallen";
import { opsomming } from "../language/opsomming";
import { gebrektekst, meervoud, regels } from "./regels";
import { toestandtekst } from "./toestand";
import { toonWaarde } from "./toon";
import type { Deelverslag, Vindplaats } from "./verslag";

/** Waar het bewijs op rust: beide kanten rekent dezelfde rekenaar, en dat hoort een lezer te weten. */
export const NAGEREKEND =
  "Zo is het nagerekend: wij rekenden elke functie en haar gewone formule uit met onze eigen rekenaar, op de getallen in uw bestand, en legden de uitkomsten naast elkaar; Excel en LibreOffice rekenden hier niet mee.";

/** Het verslag in woorden, regel voor regel. */
export function verslagtekst(v: Deelverslag): string[] {
  const gelijk = v.omgezet.filter((o) => o.bewijs === "gelijk");
  const aanroepen = gelijk.reduce((som, o) => som + o.aanroepen, 0);
  const cellen = (plekken: readonly Vindplaats[]) => new Set(plekken.map((p) => `${p.blad}!${p.cel}`));
  const omgezet = cellen(v.omgezet);
  const formules = v.omgezet.length + [...cellen(v.weigeringen)].filter((c) => !omgezet.has(c)).length;
  return [
    formules === 0
      ? "Er staan geen functies van Wmo-begroting in; er is niets om te zetten."
      : `${meervoud(formules, "formule", "formules")} met functies van Wmo-begroting; ${toonGetal(gelijk.length)} (${meervoud(aanroepen, "aanroep", "aanroepen")}) nagerekend en gelijk aan de functie.`,
    ...(gelijk.length > 0 ? [NAGEREKEND] : []),
    ...regels("Niet om te zetten:", v.weigeringen),
    ...regels("De gewone formule geeft iets anders dan de functie:", v.verschillen),
    ...regels("Niet te bewijzen:", v.onbewezen),
    ...regels("Korter dan in uw werkmap:", v.ingekort),
    ...regels(
      "Bewaarde uitkomsten die niet meer klopten:",
      v.verouderd.map(({ blad, cel, bewaard, nu }) => ({
        blad,
        cel,
        zin: `${toonWaarde(bewaard)} is nu ${nu === undefined ? "niet bekend; Excel rekent haar bij het openen" : toonWaarde(nu)}`,
      })),
    ),
    ...regels(
      "Vastgezet als waarde, want er is geen gewone formule voor:",
      v.omgezet.filter((o) => o.bewijs === "vastgezet").map((o) => ({ ...o, zin: o.was })),
    ),
    ...regels(
      "Functies van een andere invoegtoepassing zijn niet aangeraakt:",
      v.vreemd.map((f) => ({ ...f, zin: f.functie })),
    ),
    ...(v.beveiligd.length > 0
      ? [`Beveiligde bladen: ${opsomming(v.beveiligd)}. De beveiliging blijft.`]
      : []),
    ...toestandtekst(v.toestand, v.erbij.length > 0),
    ...(v.erbij.length > 0 ? [`Erbij: ${opsomming(v.erbij)}.`] : []),
    ...gebrektekst(v.gebreken),
    ...(v.weg.length > 0 ? ["Het taakvenster van de invoegtoepassing is uit het bestand gehaald."] : []),
  ];
}
