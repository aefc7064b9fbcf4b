import type { Knoop, Ontleed } from "./boom";
import {
  binnenHaakjes,
  tekenHier,
  maakStroom,
  Onleesbaar,
  staatHier,
  weigerTussenteken,
  type Stroom,
} from "./stroom";
import { onthoud } from "./onthoud";
import { LANGSTE_FORMULE, type Teken } from "./tekens";
import { leesWaarde } from "./waarde";
import { zinnen } from "./zinnen";

/** Voorrang zoals Excel: - en % bij een waarde gaan voor ^, dus -2^2 is 4. */
const VOORRANG: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 8,
};
/** Een spatie tussen twee verwijzingen (de cellen die zij delen) gaat voor rekenen, na het dubbelepunt. */
const DOORSNEDE = 7;

/** Ontleedt een Engelse formule, met of zonder = ervoor. Geeft een zin in plaats van een boom als dat niet gaat. */
export const ontleed = onthoud((formule: string): Ontleed => {
  if (formule.length > LANGSTE_FORMULE) return { melding: zinnen.teLang(formule.length, LANGSTE_FORMULE) };
  const stroom = maakStroom(formule);
  if (stroom.tekens.length === 0) return { melding: zinnen.leeg() };
  try {
    const boom = leesExpressie(stroom, 0);
    const rest = tekenHier(stroom);
    return rest === undefined ? { boom } : weigerTussenteken(stroom, rest);
  } catch (fout) {
    if (fout instanceof Onleesbaar) return { melding: fout.message };
    throw fout;
  }
});

/** Leest waarden met bewerkingen ertussen, zolang die voorgaan boven `vanaf`. */
export function leesExpressie(s: Stroom, vanaf: number): Knoop {
  let links = leesTerm(s);
  for (let t = tekenHier(s); t !== undefined; t = tekenHier(s)) {
    const deelt = isBereik(t) && isBereik(tekenHier(s, -1));
    const voorrang = deelt ? DOORSNEDE : t.soort === "operator" ? VOORRANG[t.waarde] : undefined;
    if (voorrang === undefined || voorrang <= vanaf) break;
    if (!deelt) s.i++;
    const rechts = leesExpressie(s, voorrang);
    const teken = deelt ? " " : t.waarde;
    links = { soort: "bewerking", teken, links, rechts, begin: links.begin, eind: rechts.eind };
  }
  return links;
}

/** Een waarde met wat er direct voor (-, +, @) en na (%, #) staat. */
export function leesTerm(s: Stroom): Knoop {
  if (!staatHier(s, "-", "+", "@")) return leesAchtervoegsels(s, leesWaarde(s));
  const { waarde: teken, begin } = tekenHier(s) as Teken;
  s.i++;
  const rechts = binnenHaakjes(s, () =>
    teken === "@" ? leesAchtervoegsels(s, leesExpressie(s, DOORSNEDE)) : leesTerm(s),
  );
  return { soort: "bewerking", teken, links: null, rechts, begin, eind: rechts.eind };
}

function leesAchtervoegsels(s: Stroom, links: Knoop): Knoop {
  while (staatHier(s, "%", "#")) {
    const { waarde: teken, eind } = tekenHier(s) as Teken;
    s.i++;
    links = { soort: "bewerking", teken, links, rechts: null, begin: links.begin, eind };
  }
  return links;
}

function isBereik(t: Teken | undefined): boolean {
  return t?.soort === "range" || t?.soort === "range_beam";
}
