import { ONTVANGEN, type Puntnaast } from "../../audit/advies/naast";
import { gewoneSpaties } from "../../language/wit";
import { adviesaanvraag } from "../../plans/adviesaanvraag/plan";
import { celnaam } from "../../plans/opgave/namen";
import type { Naamcel, Naamcellen } from "../../sheet/naamcellen";
import type { Werkmap } from "../../workbook/werkmap";

/** Een advies dat op het blad komt. */
export interface Gekozen {
  readonly exemplaar: number;
  readonly punt: Puntnaast;
  readonly nieuw: string;
  /** Zet ook de status op advies ontvangen. */
  readonly status: boolean;
}

interface Gezet {
  readonly aantal: number;
  /** De punten die niet geschreven zijn: hier is intussen iets veranderd, of er staat een formule. */
  readonly overgeslagen: readonly string[];
  /** Zet terug wat er stond, waar nog staat wat wij schreven; geeft hoeveel cellen er intussen anders zijn. */
  readonly terug: () => Promise<number>;
}

/** Schrijft gekozen adviezen in één opdracht. Wat sinds het lezen veranderde, blijft zoals het is. */
export async function zetAdviezen(werkmap: Werkmap, gekozen: readonly Gekozen[]): Promise<Gezet> {
  const namen = await werkmap.leesNamen([
    ...new Set(
      gekozen.flatMap(({ exemplaar }) =>
        ["punt_vraag", "punt_advies", "punt_status"].map((n) => celnaam(adviesaanvraag, exemplaar, n)),
      ),
    ),
  ]);
  const kan = gekozen.filter(({ exemplaar, punt: { nummer, vraag, hier } }) => {
    const van = (naam: string) => namen.get(celnaam(adviesaanvraag, exemplaar, naam));
    const [v, a] = [van("punt_vraag"), van("punt_advies")];
    return (
      tekstOp(v, nummer) === vraag &&
      tekstOp(a, nummer) === hier &&
      a?.formules[nummer - 1]?.[0] === undefined
    );
  });
  const cellen = kan.flatMap(({ exemplaar, punt: { nummer }, nieuw, status }): Naamcel[] => {
    const cel = (naam: string, inhoud: string): Naamcel => ({
      naam: celnaam(adviesaanvraag, exemplaar, naam),
      rij: nummer,
      kolom: 1,
      inhoud,
    });
    return [cel("punt_advies", nieuw), ...(status ? [cel("punt_status", ONTVANGEN)] : [])];
  });
  if (cellen.length > 0) await werkmap.schrijfNamen(cellen);
  return {
    aantal: kan.length,
    overgeslagen: gekozen.filter((g) => !kan.includes(g)).map(({ punt: p }) => `${p.nummer}. ${p.vraag}`),
    terug: () => zetTerug(werkmap, cellen, namen),
  };
}

function tekstOp(cellen: Naamcellen | undefined, nummer: number): string {
  const waarde = cellen?.waarden[nummer - 1]?.[0] ?? "";
  return typeof waarde === "string" ? gewoneSpaties(waarde) : "";
}

async function zetTerug(
  werkmap: Werkmap,
  cellen: readonly Naamcel[],
  stond: ReadonlyMap<string, Naamcellen>,
): Promise<number> {
  const nu = await werkmap.leesNamen([...new Set(cellen.map((c) => c.naam))]);
  const nog = cellen.filter(({ naam, rij, inhoud }) => tekstOp(nu.get(naam), rij) === inhoud);
  if (nog.length > 0)
    await werkmap.schrijfNamen(
      nog.map((c) => ({ ...c, inhoud: stond.get(c.naam)?.waarden[c.rij - 1]?.[0] ?? null })),
    );
  return cellen.length - nog.length;
}
