import type { Knoop } from "../../../formula/boom";
import { toonPercentage } from "../../../language/getallen";
import { knopenVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, getallenVan, noem, tekstInRij, type Duiding } from "../duiding";
import type { Bevinding, Onderzoek, Regel } from "../regel";
import { celVan, getalVan } from "../sommen";

/** De prijs is wat het samen kost; directe kosten zijn dat niet. */
const GEHEEL = "(?:kostprijs|prijs|uurprijs|tarief|uurtarief|omzet|totale kosten|integrale kosten)";
const DEEL = new RegExp(String.raw`(?:van|binnen) (?:de |het )?${GEHEEL}\b`);
const OPSLAG =
  /opslag|mark-?up|bovenop|(?:van|op|over) (?:de )?(?:loonkosten|directe kosten|personeelskosten)/;
const KOSTEN = /loon|salaris|kosten/;
const PRIJS = new RegExp(GEHEEL);

/** Overhead als deel van de prijs, gerekend alsof het een opslag op de kosten is; of andersom. */
export const overheadOpslag: Regel = {
  id: "overhead-opslag",
  naam: "Overhead: deel van de prijs of opslag",
  ernst: "fout",
  waarom:
    "20% van de prijs is 25% opslag op de kosten. Wie het een voor het ander neemt, rekent een prijs die de overhead niet dekt, of te veel.",
  uitweg:
    "Een deel van de prijs: deel de kosten door 1 - het deel. Een opslag: vermenigvuldig de kosten met 1 + de opslag. Schrijf erbij welke van de twee het is.",
  *zoek(o) {
    const soorten = overheadVan(o);
    if (soorten.size === 0) return;
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad)) continue;
      const bevinding = knopenVan(cel)
        .map((k) => verkeerd(o, k, cel, soorten))
        .find((b) => b !== undefined);
      if (bevinding !== undefined) yield bevinding;
    }
  },
};

/** Elke overhead waarvan de woorden zeggen welke van de twee zij is. */
function overheadVan(o: Onderzoek): ReadonlyMap<Cel, "deel" | "opslag"> {
  const uit = new Map<Cel, "deel" | "opslag">();
  for (const d of getallenVan(o)) {
    if (!/overhead/.test(kaal(`${d.label} ${d.kop}`)) || d.waarde <= 0 || d.waarde >= 1) continue;
    const tekst = kaal(`${d.kop} ${tekstInRij(o, d.cel)}`);
    const [deel, opslag] = [DEEL.test(tekst), OPSLAG.test(tekst)];
    if (deel !== opslag) uit.set(d.cel, deel ? "deel" : "opslag");
  }
  return uit;
}

function verkeerd(
  o: Onderzoek,
  k: Knoop,
  bij: Cel,
  soorten: ReadonlyMap<Cel, "deel" | "opslag">,
): Bevinding | undefined {
  if (k.soort !== "bewerking") return undefined;
  const [links, rechts] = [k.links, k.rechts].map((x) => celVan(o, x, bij));
  const soort = (cel: Cel | undefined) => (cel === undefined ? undefined : soorten.get(cel));
  if (k.teken === "+") {
    const cel = soort(rechts) === "deel" ? rechts : soort(links) === "deel" ? links : undefined;
    const ander = cel === rechts ? k.links : k.rechts;
    if (cel !== undefined && getalVan(o, ander, bij) === 1) return alsOpslag(o, bij, cel);
  }
  if (k.teken === "*") {
    const cel = soort(rechts) === "deel" ? rechts : soort(links) === "deel" ? links : undefined;
    const ander = cel === rechts ? links : rechts;
    const d = ander === undefined ? undefined : duid(o, ander);
    if (cel !== undefined && d !== undefined && isKosten(d)) return alsOpslag(o, bij, cel);
  }
  const noemer = k.teken === "/" ? k.rechts : null;
  if (noemer?.soort !== "bewerking" || noemer.teken !== "-" || getalVan(o, noemer.links, bij) !== 1)
    return undefined;
  const opslag = celVan(o, noemer.rechts, bij);
  const d = opslag === undefined ? undefined : duid(o, opslag);
  return d === undefined || soort(opslag) !== "opslag"
    ? undefined
    : {
        cel: bij,
        ook: [d.cel],
        zin: `${noem(d)} is een opslag van ${toonPercentage(d.waarde, 1)}, maar hier wordt gedeeld door 1 - ${toonPercentage(d.waarde, 1)}, alsof het een deel van de prijs is. Vermenigvuldig met 1 + ${toonPercentage(d.waarde, 1)}.`,
      };
}

const isKosten = (d: Duiding) => {
  const tekst = kaal(`${d.label} ${d.kop}`);
  return KOSTEN.test(tekst) && !PRIJS.test(tekst);
};

function alsOpslag(o: Onderzoek, cel: Cel, deel: Cel): Bevinding | undefined {
  const d = duid(o, deel);
  if (d === undefined) return undefined;
  const procent = toonPercentage(d.waarde, 1);
  return {
    cel,
    ook: [deel],
    zin: `${noem(d)} is ${procent} van de prijs, maar hier gerekend als een opslag van ${procent}. Als opslag is dat ${toonPercentage(d.waarde / (1 - d.waarde), 1)}: deel de kosten door 1 - ${procent}.`,
  };
}
