import { lagen, type Knoop } from "../../../formula/boom";
import { toonPercentage } from "../../../language/getallen";
import type { Cel } from "../../werkboek/werkboek";
import { knopenVan } from "../../werkboek/bomen";
import { kaal } from "../begrippen";
import { duid, noem, type Duiding } from "../duiding";
import type { Onderzoek, Regel } from "../regel";
import { celVan } from "../sommen";

const PRODUCTIVITEIT =
  /productiviteit|declarabiliteit|(?:deel|aandeel|percentage|%) (?:productief|declarabel)|(?:productief|declarabel) (?:deel|aandeel|percentage|%)/;
const PER_UUR = /uurloon|uurtarief|uurprijs|per (?:betaald |gewerkt )?uur/;
const GELD = /loon|salaris|kosten|tarief|prijs/;
/** Waar een prijs uitkomt; wat er verdiend wordt in de uren die er zijn, is wel tarief x productiviteit. */
const PRIJS = /kostprijs|tarief|prijs|kosten|per (?:productief|declarabel)/;
const OPBRENGST = /omzet|opbrengst|inkomsten|dekking|\buren\b(?! ?(?:tarief|prijs|loon))/;

/** Kosten per uur keer de productiviteit: een declarabel uur wordt dan goedkoper dan een betaald uur. */
export const productiviteitDelen: Regel = {
  id: "productiviteit-delen",
  naam: "Kosten vermenigvuldigd met de productiviteit",
  ernst: "fout",
  waarom:
    "Een uur dat gedeclareerd wordt, betaalt mee aan de uren die dat niet worden. Kosten per uur x 75% maakt het uur goedkoper, en het wordt juist een derde duurder.",
  uitweg: "Deel de kosten per betaald uur door de productiviteit.",
  *zoek(o) {
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad)) continue;
      const doel = duid(o, cel);
      const tekst = doel === undefined ? "" : woordenVan(doel);
      if (!PRIJS.test(tekst) || OPBRENGST.test(tekst)) continue;
      const deel = knopenVan(cel)
        .map((k) => vermenigvuldigd(o, k, cel))
        .find((d) => d !== undefined);
      if (deel === undefined) continue;
      yield {
        cel,
        ook: [deel.cel],
        zin: `Kosten per uur zijn hier vermenigvuldigd met ${noem(deel)} van ${toonPercentage(deel.waarde, 1)}. Een declarabel uur is duurder dan een betaald uur: deel erdoor.`,
      };
    }
  },
};

const woordenVan = (d: Duiding) => kaal(`${d.label} ${d.kop} ${d.achter}`);

/** De productiviteit waarmee kosten per uur in dit product vermenigvuldigd worden. */
function vermenigvuldigd(o: Onderzoek, k: Knoop, bij: Cel): Duiding | undefined {
  if (k.soort !== "bewerking" || k.teken !== "*") return undefined;
  const factoren = factorenVan(k);
  const delen = factoren.flatMap((f) => duidingVan(o, f, bij) ?? []);
  const gevonden = delen.find((d) => PRODUCTIVITEIT.test(woordenVan(d)) && d.waarde > 0 && d.waarde < 1);
  const geld = factoren.some((f) =>
    lagen(f)
      .flat()
      .some((x) => isGeldPerUur(duidingVan(o, x, bij))),
  );
  return geld ? gevonden : undefined;
}

function isGeldPerUur(d: Duiding | undefined): boolean {
  const tekst = d === undefined ? "" : woordenVan(d);
  return PER_UUR.test(tekst) && GELD.test(tekst);
}

/** Wat er vermenigvuldigd wordt, zonder noemers. */
function factorenVan(k: Knoop | null): Knoop[] {
  if (k === null) return [];
  if (k.soort === "bewerking" && k.teken === "*") return [...factorenVan(k.links), ...factorenVan(k.rechts)];
  if (k.soort === "bewerking" && k.teken === "/") return factorenVan(k.links);
  return [k];
}

function duidingVan(o: Onderzoek, k: Knoop, bij: Cel): Duiding | undefined {
  const cel = celVan(o, k, bij);
  return cel === undefined ? undefined : duid(o, cel);
}
