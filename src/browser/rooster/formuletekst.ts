import { leesTekens, isTeken, isNaam, type Teken } from "../../formula/tekens";
import { alsGetoond } from "../../formula/herschrijf";
import { namenNaarEngels } from "../../formula/taal";

const VOORVOEGSEL = /^_xlfn\.(_xlws\.)?/i;
const SINGLE = /^_xlfn\.SINGLE$/i;
const ANCHORARRAY = /^_xlfn\.ANCHORARRAY$/i;

/**
 * Een Engelse formule van Excel zoals zij in het rooster komt te staan: WMO.NAAM(…), zonder de voorvoegsels van een bestand. LOG10
 * zou o-spreadsheet als cel lezen, en een \ voor een aanhalingsteken als een tekst die doorloopt.
 */
export function naarRooster(formule: string): string {
  const getoond = alsGetoond(formule);
  if (!/_xl|LOG10|\\"|''/i.test(getoond)) return getoond;
  const tekens = leesTekens(getoond);
  const hekjes = new Set(
    tekens.flatMap((t, i) => (ANCHORARRAY.test(t.waarde) ? [sluithaakje(tekens, i + 1)] : [])),
  );
  return tekens
    .map((t, i) => {
      if (hekjes.has(i)) return ")#";
      if (SINGLE.test(t.waarde)) return "@";
      if (ANCHORARRAY.test(t.waarde)) return "";
      if (t.soort === "string" && /\\(?="")|\\"$/.test(t.waarde)) return zonderBackslash(t.waarde);
      // Een rechte apostrof in de naam van een blad kent het rooster niet; zetBladen maakt er ook ’ van.
      if (t.soort !== "string" && t.waarde.includes("''")) return t.waarde.replace(/''/g, "’");
      if (/^LOG10$/i.test(t.waarde) && isTeken(tekens[i + 1], "(")) return "LOG";
      return isNaam(t) ? t.waarde.replace(VOORVOEGSEL, "") : t.waarde;
    })
    .join("");
}

/** Waar het haakje dat hier opent, sluit. */
export function sluithaakje(tekens: readonly Teken[], open: number): number {
  let diep = 0;
  for (let i = open; i >= 0 && i < tekens.length; i++) {
    if (isTeken(tekens[i], "(")) diep++;
    if (isTeken(tekens[i], ")") && --diep === 0) return i;
  }
  return -1;
}

/** "C:\" wordt ("C:"&CHAR(92)&""). */
function zonderBackslash(tekst: string): string {
  return `(${tekst.replace(/\\(?=")/g, '"&CHAR(92)&"')})`;
}

/** Een formule uit het rooster zoals Excel haar noemt: Engelse namen in hoofdletters, #REF! met uitroepteken. */
export function vanRooster(formule: string): string {
  const engels = namenNaarEngels(alsGetoond(formule));
  const heel = engels.replace(/"(?:[^"]|"")*"|#REF(?!!)/g, (stuk) => (stuk === "#REF" ? "#REF!" : stuk));
  const tekens = leesTekens(heel);
  return tekens
    .map((t, i) => (isNaam(t) && isTeken(tekens[i + 1], "(") ? t.waarde.toUpperCase() : t.waarde))
    .join("");
}
