import type { Aanroepknoop, Eindknoop, Knoop, Matrixknoop } from "./boom";
import { leesExpressie, leesTerm } from "./ontleed";
import {
  binnenHaakjes,
  tekenHier,
  weigerOntleding,
  weigerOnverwacht,
  plaatsVoorMensen,
  leesSluithaakje,
  staatHier,
  type Stroom,
} from "./stroom";
import { isTeken, isNaam, type Teken } from "./tekens";
import { zinnen } from "./zinnen";

const SOORTEN: Readonly<Record<string, Eindknoop["soort"]>> = {
  number: "getal",
  string: "tekst",
  bool: "logisch",
  error: "fout",
  range: "verwijzing",
  range_beam: "verwijzing",
  range_named: "naam",
  structured: "structuur",
};

/** Leest één waarde: een getal, tekst, verwijzing, naam, aanroep, matrixconstante of iets tussen haakjes. */
export function leesWaarde(s: Stroom): Knoop {
  const t = tekenHier(s);
  if (t === undefined) return weigerOnverwacht(s, t);
  if (t.open) return weigerOntleding(zinnen.tekstOpen(t.waarde));
  if (isNaam(t) && isTeken(tekenHier(s, 1), "(")) return leesAanroep(s, t);
  if (isTeken(t, "(")) return leesHaakjes(s, t);
  if (isTeken(t, "{")) return leesMatrix(s, t);
  // Een verwijzing naar een verwijderde cel staat er als Blad1!#REF!.
  const ref = t.soort.startsWith("context") && isTeken(tekenHier(s, 1), "!") ? tekenHier(s, 2) : undefined;
  const blad = ref?.soort === "error" ? ref : t;
  const soort = SOORTEN[blad.soort];
  if (soort === undefined) return weigerOnverwacht(s, t);
  s.i += blad === t ? 1 : 3;
  return { soort, waarde: blad.waarde, begin: t.begin, eind: blad.eind };
}

function leesHaakjes(s: Stroom, open: Teken): Knoop {
  s.i++;
  const knoop = binnenHaakjes(s, () => {
    let eerste = leesExpressie(s, 0);
    // Een komma binnen losse haakjes verenigt verwijzingen: (A1,B2).
    while (staatHier(s, ",")) {
      s.i++;
      const rechts = leesExpressie(s, 0);
      const { begin } = eerste;
      eerste = { soort: "bewerking", teken: ",", links: eerste, rechts, begin, eind: rechts.eind };
    }
    return eerste;
  });
  return { ...knoop, begin: open.begin, eind: leesSluithaakje(s, open, ")") };
}

function leesAanroep(s: Stroom, { waarde: naam, begin }: Teken): Aanroepknoop {
  const open = tekenHier(s, 1) as Teken;
  const argumenten: (Knoop | null)[] = [];
  s.i += 2;
  if (!staatHier(s, ")"))
    binnenHaakjes(s, () => {
      for (;;) {
        if (tekenHier(s) === undefined) weigerOntleding(zinnen.haakjeOpen(plaatsVoorMensen(open)));
        argumenten.push(staatHier(s, ",", ")") ? null : leesExpressie(s, 0));
        if (!staatHier(s, ",")) return;
        s.i++;
      }
    });
  return { soort: "aanroep", naam, argumenten, begin, eind: leesSluithaakje(s, open, ")") };
}

function leesMatrix(s: Stroom, open: Teken): Matrixknoop {
  const rijen: Knoop[][] = [[]];
  binnenHaakjes(s, () => {
    do {
      s.i++;
      (rijen[rijen.length - 1] as Knoop[]).push(leesMatrixcel(s));
      if (staatHier(s, ";")) rijen.push([]);
    } while (staatHier(s, ",", ";"));
  });
  const eind = leesSluithaakje(s, open, "}");
  const breedte = (rijen[0] as Knoop[]).length;
  const anders = rijen.find((rij) => rij.length !== breedte);
  if (anders !== undefined) weigerOntleding(zinnen.matrixMaten(breedte, anders.length));
  return { soort: "matrix", rijen, begin: open.begin, eind };
}

/** In een matrixconstante passen alleen constanten. WAAR en ONWAAR zijn hier nog namen als de formule Nederlands is. */
function leesMatrixcel(s: Stroom): Knoop {
  const knoop = leesTerm(s);
  const metTeken = knoop.soort === "bewerking" && (knoop.teken === "-" || knoop.teken === "+");
  const kaal = metTeken ? knoop.rechts : knoop;
  const waar = kaal?.soort === "naam" && /^(ON)?WAAR$/i.test(kaal.waarde);
  const mag: readonly string[] = metTeken ? ["getal"] : ["getal", "tekst", "logisch", "fout"];
  if (kaal !== null && (waar || mag.includes(kaal.soort))) return knoop;
  return weigerOntleding(zinnen.matrixcel(tekenHier(s, -1)?.waarde ?? ""));
}
