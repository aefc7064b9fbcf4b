import type { Begroting } from "../../../src/plans/begroting/begroting";
import { totaalnaam } from "../../../src/plans/opgave/jaarblok";
import type { Onderdeel } from "../../../src/plans/opgave/onderdeel";
import { celnaam } from "../../../src/plans/opgave/namen";
import type { Plan } from "../../../src/plans/opgave/plan";
import { rijenVan, type Vraag } from "../../../src/plans/opgave/vraag";

/** Een naam in de werkmap, met de woorden die zeggen wat er staat en in welke eenheid. */
interface Betekenis {
  readonly naam: string;
  readonly woorden: string;
}

/** Woorden zonder inhoud: “kosten van consulenten” en “de kosten, consulenten” is hetzelfde. */
const LEEG = new Set(
  "de het een van voor met in op aan bij en of per is zijn wat wie die dat er hun alle samen".split(" "),
);

/** De woorden van een label en een eenheid, los van volgorde, hoofdletters en lidwoorden. */
function betekenis(label: string, eenheid: string): string {
  const woorden = (tekst: string) =>
    (tekst.toLowerCase().match(/[+-]?[\p{L}\d%*]+/gu) ?? []).filter((woord) => !LEEG.has(woord)).sort();
  return `${woorden(label).join(" ")} | ${woorden(eenheid).join(" ")}`;
}

/** Elke naam van een begroting die een getal of een rij getallen heeft, met haar betekenis. */
export function betekenissen({ delen }: Begroting): Betekenis[] {
  return delen.flatMap(({ plan, vraag }) => [
    ...ingevuld(plan, vraag),
    ...[...plan.onderdelen(vraag).flatMap(uitkomsten), ...plan.bovenkant(vraag).kern].map(
      ({ naam, label, eenheid }) => ({ naam: celnaam(plan, 1, naam), woorden: betekenis(label, eenheid) }),
    ),
  ]);
}

function ingevuld(plan: Plan, vraag: Vraag): Betekenis[] {
  const kolommen = plan.lijsten.filter((l) => rijenVan(vraag, l).length > 0).flatMap((l) => l.kolommen);
  return [...plan.delen.flatMap((d) => d.velden), ...kolommen].map(({ naam, label, eenheid }) => ({
    naam: celnaam(plan, 1, naam),
    woorden: betekenis(label, eenheid),
  }));
}

interface Uitkomst {
  readonly naam: string;
  readonly label: string;
  readonly eenheid: string;
}

function uitkomsten(o: Onderdeel): Uitkomst[] {
  if (o.soort === "regels") return [...o.regels];
  if (o.soort === "jaren")
    return o.rijen.flatMap((rij) =>
      rij.totaal === undefined
        ? [rij]
        : [rij, { naam: totaalnaam(rij), label: rij.totaal, eenheid: rij.eenheid }],
    );
  if (o.soort !== "tabel") return [];
  return o.kolommen.flatMap(({ naam, kop, vormen }) =>
    // Een kolom leest men onder de kop van haar tabel.
    naam === undefined || typeof kop !== "string" || kop === ""
      ? []
      : [{ naam, label: `${o.kop} ${kop}`, eenheid: vormen.find((v) => v !== undefined) ?? "" }],
  );
}
