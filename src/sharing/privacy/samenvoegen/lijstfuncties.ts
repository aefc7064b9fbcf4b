import { definities } from "../../../functions/definities";

/** Een functie die een lijst cliënten leest, met de plaats van haar argumenten (vanaf 0). */
export interface Lijstfunctie {
  /** Argumenten met een waarde per cliënt. */
  readonly lijsten: readonly number[];
  /** Waar `aantallen` staat; undefined als de functie alleen rijen per cliënt kent. */
  readonly aantallen: number | undefined;
  readonly bandtabel: number | undefined;
  readonly grens: number | undefined;
}

/** Namen van parameters met een waarde per cliënt. */
const PER_CLIENT = ["minutenPerWeek", "minutenOud", "minutenNieuw", "geleverd", "beschikt"];

/** Functies met een lijst cliënten, op naam. */
export const LIJSTFUNCTIES: ReadonlyMap<string, Lijstfunctie> = new Map(
  definities.flatMap(({ som }) => {
    const parameters = Object.keys(som.parameters);
    const plaats = (naam: string) => (parameters.includes(naam) ? parameters.indexOf(naam) : undefined);
    const lijsten = Object.values(som.parameters).flatMap((p, i) =>
      p.vorm === "bereik" && PER_CLIENT.includes(parameters[i] as string) ? [i] : [],
    );
    const functie = {
      lijsten,
      aantallen: plaats("aantallen"),
      bandtabel: plaats("bandtabel"),
      grens: plaats("grens"),
    };
    return lijsten.length > 0 ? [[som.naam, functie] as const] : [];
  }),
);

/** Functies die één cliënt per keer rekenen: over een kolom, of in elke rij, staan er rijen per cliënt onder. */
export const ELEMENTFUNCTIES: ReadonlySet<string> = new Set([
  "BANDBREEDTE",
  "BANDBREEDTE_NAAM",
  "BANDBREEDTE_ONDERGRENS",
  "MINUTEN_PER_MAAND",
  "BESCHIKTE_MINUTEN",
  "PLANTOETS",
  "PLAATS_IN_BAND",
  "HERINDICATIETOETS",
]);
