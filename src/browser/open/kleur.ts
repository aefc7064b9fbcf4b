import { loopXml } from "../../xlsx/bestand/xml";

/** Een kleur zoals een werkmap haar opschrijft: attributen van <color>, als RRGGBB; undefined is de gewone. */
export type Kleurlezer = (attributen: Readonly<Record<string, string>>) => string | undefined;

/** De volgorde waarin een cel de kleuren van het thema nummert (ECMA-376 deel 1, 18.8.3: licht en donker om en om). */
const THEMA = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** De eerste 8 vaste kleuren; 8 t/m 15 zijn dezelfde (ECMA-376 deel 1, 18.8.27). */
const VAST = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** De kleuren van een thema, als er een is. */
export function kleurlezer(thema: Uint8Array | undefined, pad: string): Kleurlezer {
  const kleuren = thema === undefined ? new Map<string, string>() : leesThema(thema, pad);
  return ({ rgb, theme, tint, indexed }) => {
    if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return getint(rgb.slice(-6).toUpperCase(), tint);
    if (theme !== undefined) {
      const kleur = kleuren.get(THEMA[Number(theme)] ?? "");
      return kleur === undefined ? undefined : getint(kleur, tint);
    }
    return indexed === undefined || Number(indexed) > 15 ? undefined : VAST[Number(indexed) % 8];
  };
}

function leesThema(bytes: Uint8Array, pad: string): Map<string, string> {
  const uit = new Map<string, string>();
  let [nu, binnen] = ["", false];
  loopXml(bytes, pad, {
    open({ naam, attributen }) {
      if (naam === "clrScheme") binnen = true;
      else if (binnen && naam === "srgbClr") uit.set(nu, (attributen.val ?? "").toUpperCase());
      else if (binnen && naam === "sysClr") uit.set(nu, (attributen.lastClr ?? "").toUpperCase());
      else if (binnen) nu = naam;
    },
    sluit: (naam) => void (naam === "clrScheme" && (binnen = false)),
  });
  return uit;
}

/** Lichter (tint boven 0) of donkerder (ECMA-376 deel 1, 18.8.19; hier per kleurkanaal, wat op het oog hetzelfde is). */
function getint(kleur: string, tint = "0"): string {
  const t = Number(tint);
  if (!Number.isFinite(t) || t === 0) return kleur;
  const kanaal = (i: number) => {
    const x = parseInt(kleur.slice(i, i + 2), 16);
    const nieuw = t < 0 ? x * (1 + t) : x + (255 - x) * t;
    return Math.round(nieuw).toString(16).padStart(2, "0").toUpperCase();
  };
  return [0, 2, 4].map(kanaal).join("");
}
