import { toonGetal, toonPercentage } from "../../language/getallen";
import type { Omslagpunt } from "../../domain/omslagpunt";
import type { Celbeeld, Invoerbeeld, Watalsantwoord } from "./antwoord";
import { toonAls } from "./getalschrift";
import type { Gevoeligheid } from "./gevoeligheid";

/** De eenheid erachter, tenzij het getal haar al zegt. */
export function metEenheid({ soort, eenheid }: Celbeeld, x: number): string {
  const kaal = soort === "aandeel" || soort === "datum" || soort === "euro" || eenheid === undefined;
  return kaal ? toonAls(soort, x) : `${toonAls(soort, x)} ${eenheid}`;
}

const RICHTING: Readonly<Record<Gevoeligheid["richting"], string>> = {
  stijgt: "hoger geeft meer",
  daalt: "hoger geeft minder",
  gelijk: "maakt geen verschil",
  wisselt: "keert onderweg",
};

export function richtingtekst({ richting }: Pick<Gevoeligheid, "richting">): string {
  return RICHTING[richting];
}

/** Eén omslagpunt in woorden, naar wat voor getal de invoer is. */
function omslagtekst(invoer: Celbeeld, punt: Omslagpunt): string {
  const toon = (x: number) => metEenheid(invoer, x);
  if (punt.soort === "punt") return `bij ${toon(punt.x)}`;
  if (punt.soort === "overal")
    return `overal van ${toonAls(invoer.soort, punt.van)} tot en met ${toon(punt.tot)}`;
  const tussen = `tussen ${toonAls(invoer.soort, punt.van)} en ${toon(punt.tot)}`;
  return punt.soort === "tussen" ? tussen : `met een sprong ${tussen}`;
}

/** Alle omslagpunten van een invoer in één zin. */
export function omslagzin(antwoord: Watalsantwoord, plaats: number): string {
  const [omslag, invoer] = [antwoord.omslag.find((o) => o.plaats === plaats), antwoord.invoer[plaats]];
  if (omslag === undefined || invoer === undefined) return "";
  const gezocht = `gezocht van ${toonAls(invoer.soort, omslag.laag)} tot ${metEenheid(invoer, omslag.hoog)}`;
  if (!omslag.beweegt) return `${invoer.label}: de uitkomst blijft gelijk (${gezocht}).`;
  const doel = doeltekst(antwoord);
  if (omslag.punten.length === 0) return `${invoer.label}: nergens ${doel} (${gezocht}).`;
  const waar = omslag.punten.map((p) => omslagtekst(invoer, p));
  const meer = omslag.punten.length > 1 ? `${omslag.punten.length} keer ${doel}: ` : `${doel} `;
  return `${invoer.label}: ${meer}${waar.join(", ")} (nu ${toonAls(invoer.soort, invoer.waarde)}; ${gezocht}).`;
}

export function doeltekst({ uitkomst, doel }: Watalsantwoord): string {
  return doel.cel === undefined ? toonAls(uitkomst.soort, doel.waarde) : `gelijk aan ${doel.cel.label}`;
}

/** Waar de uitkomst tussen ligt, in twee zinnen. */
export function spreidingzinnen(antwoord: Watalsantwoord): string[] {
  const { spreiding: s, uitkomst } = antwoord;
  const toon = (x: number) => metEenheid(uitkomst, x);
  const doel = toonAls(uitkomst.soort, s.doel);
  return [
    `In 8 van de 10 trekkingen ligt de uitkomst tussen ${toonAls(uitkomst.soort, s.p10)} en ${toon(s.p90)}; de helft ligt onder ${toon(s.p50)}.`,
    `Gemiddeld is zij ${toon(s.gemiddelde)}. In ${toonPercentage(s.onder, 1)} van de trekkingen is zij lager dan ${doel}, in ${toonPercentage(s.boven, 1)} hoger.`,
    ...(s.zonderGetal > 0
      ? [`In ${toonGetal(s.zonderGetal)} trekkingen stond er geen getal; die tellen niet mee.`]
      : []),
  ];
}

/** Hoe de trekking gedaan is, zodat een ander hetzelfde krijgt. */
export function trekkingzin({ spreiding, normaal, samenhang, invoer }: Watalsantwoord): string {
  const verdeling = normaal
    ? "laag en hoog zijn P10 en P90 van een normale verdeling"
    : "laag en hoog zijn de uitersten, en wat ertussen ligt komt het meest voor (PERT)";
  const samen = samenhang.map(
    ({ een, ander, correlatie }) =>
      `${invoer[een]?.label ?? ""} en ${invoer[ander]?.label ?? ""} hangen samen (correlatie ${toonGetal(correlatie)})`,
  );
  const los = samen.length === 0 ? ["De getallen hangen niet met elkaar samen"] : samen;
  return `${toonGetal(spreiding.trekkingen)} trekkingen met zaad ${spreiding.zaad}, van elk getal gelijk verdeeld over zijn kansen (Latin hypercube): ${verdeling}. ${los.join("; ")}.`;
}

/** Hoe er gerekend is: met de snede, of met de hele werkmap. */
export function wijzezin({ cellen, opMotor }: Watalsantwoord): string {
  return opMotor === undefined
    ? `Gerekend met ${cellen === 1 ? "de ene cel" : `de ${toonGetal(cellen)} cellen`} tussen invoer en uitkomst; met de rekenmotor nagemeten, cel voor cel.`
    : `De hele werkmap is bij elke berekening gerekend, wat langer duurt: ${opMotor}`;
}

/** De tekst van wmo watals. */
export function antwoordtekst(antwoord: Watalsantwoord): string[] {
  const { uitkomst, invoer, gevoeligheid, bewaard } = antwoord;
  const breed = Math.max(...invoer.map((i) => i.label.length));
  return [
    `${uitkomst.label} (${uitkomst.plek}) is nu ${metEenheid(uitkomst, uitkomst.waarde)}.`,
    ...(bewaard === undefined
      ? []
      : [
          `In de werkmap staat ${toonAls(uitkomst.soort, bewaard)}: laat Excel opnieuw rekenen en bewaar haar.`,
        ]),
    "",
    "Wat telt het meest",
    ...gevoeligheid.map((g) => {
      const i = invoer[g.plaats] as Invoerbeeld;
      const toon = (x: number) => toonAls(uitkomst.soort, x);
      return `  ${i.label.padEnd(breed)}  ${toonAls(i.soort, i.laag)} … ${toonAls(i.soort, i.hoog)}  ->  ${toon(g.bijLaag)} … ${toon(g.bijHoog)}  (${richtingtekst(g)})`;
    }),
    "",
    `Omslagpunt: waar wordt de uitkomst ${doeltekst(antwoord)}?`,
    ...gevoeligheid.map((g) => `  ${omslagzin(antwoord, g.plaats)}`),
    "",
    "Hoe zeker is de uitkomst",
    ...spreidingzinnen(antwoord).map((z) => `  ${z}`),
    `  ${trekkingzin(antwoord)}`,
    "",
    wijzezin(antwoord),
  ];
}
