import { kaleTekens } from "../../../sharing/omzetten/tekenwerk";
import { leesKenmerk } from "../../../sheet/kenmerk";
import type { Boeknaam } from "../../werkboek/werkboek";
import type { Regel } from "../regel";
import { zetBij } from "../../werkboek/ordening";

/** Een naam die nergens meer naar wijst, of die op twee plaatsen iets anders is. */
export const naamNergens: Regel = {
  id: "naam-nergens",
  naam: "Een naam die niet klopt",
  ernst: "waarschuwing",
  waarom: "Een formule met zo'n naam geeft een fout, of neemt stil een andere cel dan u denkt.",
  uitweg: "Herstel of verwijder de naam bij Formules, Namen beheren.",
  *zoek({ werkboek }) {
    const namen = werkboek.namen.filter(
      (n) => !n.naam.startsWith("_xlnm") && leesKenmerk(n.naam) === undefined,
    );
    for (const n of namen) {
      if (!/#REF!/i.test(n.formule)) continue;
      const cellen = werkboek.formules.filter((c) => gebruikt(c.formule ?? "", n.naam));
      const [cel, ...ook] = cellen;
      const wie =
        cel === undefined
          ? "geen formule gebruikt hem"
          : `${cellen.length} ${cellen.length === 1 ? "formule gebruikt" : "formules gebruiken"} hem`;
      yield {
        ...(cel === undefined ? {} : { cel, ook }),
        zin: `De naam ${n.naam} wijst naar een cel die verwijderd is; ${wie}.`,
      };
    }
    for (const groep of dubbele(namen)) {
      const waar = groep.map(
        (n) => `${n.formule} ${n.blad === undefined ? "in de hele werkmap" : `op ${n.blad}`}`,
      );
      yield { zin: `De naam ${groep[0]?.naam ?? ""} betekent twee dingen: ${waar.join(", en ")}.` };
    }
  },
};

function gebruikt(formule: string, naam: string): boolean {
  return kaleTekens(formule).some(
    (t) =>
      t.soort === "range_named" &&
      t.waarde.slice(t.waarde.lastIndexOf("!") + 1).toLowerCase() === naam.toLowerCase(),
  );
}

function dubbele(namen: readonly Boeknaam[]): Boeknaam[][] {
  const groepen = new Map<string, Boeknaam[]>();
  for (const n of namen) zetBij(groepen, n.naam.toLowerCase(), n);
  // Twee bladen met elk hun eigen naam is een gewoonte; een naam van de werkmap ernaast is een val.
  return [...groepen.values()].filter(
    (g) => g.length > 1 && g.some((n) => n.blad === undefined) && new Set(g.map((n) => n.formule)).size > 1,
  );
}
