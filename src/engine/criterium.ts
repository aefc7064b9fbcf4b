import { excelcode, gooiNietHier } from "./codes";
import { heeftJokers, maakJokertest } from "./jokers";
import type { Obereik, Ocel } from "./spreadsheet";
import { isNederlands, vergelijkTekst, type Omgeving } from "./waarden";
import { leesTekstgetal } from "./tekstgetal";
import { zinnen } from "./zinnen";

type Waarde = Ocel["value"] | undefined;

/** Een voorwaarde zoals SUMIF haar leest. */
export interface Criterium {
  past(waarde: Waarde): boolean;
  /** De sleutel van wat precies gelijk moet zijn; undefined als er meer aan te toetsen is. */
  readonly sleutel: string | number | boolean | undefined;
  /** Voldoet een lege cel? */
  readonly leeg: boolean;
}

const OPERATOR = /^(>=|<=|<>|=|>|<)?([^]*)$/;

/** Leest een voorwaarde: een getal, WAAR, een tekst met jokers, of een vergelijking als ">=5". Een lege cel telt als 0. */
export function leesCriterium(cel: Ocel | undefined, omgeving: Omgeving): Criterium {
  const waarde = cel?.value ?? 0;
  if (typeof waarde !== "string") return gelijkAan(waarde, omgeving);
  if (excelcode(waarde) !== undefined) return klaar((w) => excelcode(w) === excelcode(waarde));
  const [, teken, operand = ""] = OPERATOR.exec(waarde) ?? [];
  if (operand === "") return metLeeg(teken);
  const basis = leesOperand(operand, omgeving);
  if (teken === undefined || teken === "=") return gelijkAan(basis, omgeving);
  if (teken === "<>") {
    const gelijk = gelijkAan(basis, omgeving);
    return klaar((w) => !gelijk.past(w));
  }
  return klaar((w) => vergelijkt(w, teken, basis));
}

/** Zonder operand: "" is leeg of een lege tekst, "=" alleen echt leeg, "<>" al wat niet echt leeg is. */
function metLeeg(teken: string | undefined): Criterium {
  if (teken === undefined) return klaar((w) => w === null || w === undefined || w === "");
  if (teken === "=") return klaar((w) => w === null || w === undefined);
  if (teken === "<>") return klaar((w) => w !== null && w !== undefined);
  return klaar((w) => vergelijkt(w, teken, ""));
}

function leesOperand(operand: string, omgeving: Omgeving): number | boolean | string {
  const getal = leesTekstgetal(operand, isNederlands(omgeving));
  if (getal !== undefined) return getal;
  const [waar, onwaar] = isNederlands(omgeving) ? ["WAAR", "ONWAAR"] : ["TRUE", "FALSE"];
  if (operand.toUpperCase() === waar) return true;
  if (operand.toUpperCase() === onwaar) return false;
  // "#N/B" als voorwaarde telt foutcellen; die namen hangen van de taal af.
  return operand.startsWith("#") && excelcode(operand) === undefined
    ? gooiNietHier("#VALUE!", zinnen.foutAlsVoorwaarde(operand))
    : operand;
}

function gelijkAan(doel: number | boolean | string, omgeving: Omgeving): Criterium {
  if (typeof doel === "number") {
    const nederlands = isNederlands(omgeving);
    return klaar(
      (w) => w === doel || (typeof w === "string" && w !== "" && leesTekstgetal(w, nederlands) === doel),
      doel,
    );
  }
  if (typeof doel === "boolean") return klaar((w) => w === doel, doel);
  if (excelcode(doel) !== undefined) return klaar((w) => excelcode(w) === excelcode(doel));
  if (!heeftJokers(doel)) {
    const laag = doel.toLowerCase();
    return klaar((w) => isTekst(w) && w.toLowerCase() === laag, tekstsleutel(doel));
  }
  const past = maakJokertest(doel);
  return klaar((w) => isTekst(w) && past(w));
}

function vergelijkt(waarde: Waarde, teken: string, doel: number | boolean | string): boolean {
  if (typeof waarde !== typeof doel || (typeof waarde === "string" && excelcode(waarde) !== undefined))
    return false;
  const verschil =
    typeof doel === "string" ? vergelijkTekst(waarde as string, doel) : Number(waarde) - Number(doel);
  if (teken === ">") return verschil > 0;
  if (teken === "<") return verschil < 0;
  return teken === ">=" ? verschil >= 0 : verschil <= 0;
}

function isTekst(waarde: Waarde): waarde is string {
  return typeof waarde === "string" && excelcode(waarde) === undefined;
}

function klaar(past: (waarde: Waarde) => boolean, sleutel?: Criterium["sleutel"]): Criterium {
  return { past, sleutel, leeg: past(null) };
}

function tekstsleutel(tekst: string): string {
  return `t${tekst.toLowerCase()}`;
}

const lijsten = new WeakMap<Obereik, Map<string | number | boolean, number[]>>();

/** De plaatsen (kolom voor kolom geteld) van de cellen die voldoen; wat gelijk moet zijn, wordt opgezocht en niet afgelopen. */
export function plaatsen(bereik: Obereik, criterium: Criterium, omgeving: Omgeving): number[] {
  if (criterium.sleutel !== undefined) return lijst(bereik, omgeving).get(criterium.sleutel) ?? [];
  const uit: number[] = [];
  let i = 0;
  for (const kolom of bereik)
    for (const cel of kolom) {
      if (criterium.past(cel?.value)) uit.push(i);
      i++;
    }
  return uit;
}

/** Per waarde de plaatsen waar zij staat. Een tekst die een getal is, staat er als beide. */
function lijst(bereik: Obereik, omgeving: Omgeving): Map<string | number | boolean, number[]> {
  const eerder = lijsten.get(bereik);
  if (eerder !== undefined) return eerder;
  const uit = new Map<string | number | boolean, number[]>();
  const zet = (sleutel: string | number | boolean, i: number) => {
    const rij = uit.get(sleutel);
    if (rij === undefined) uit.set(sleutel, [i]);
    else rij.push(i);
  };
  let i = 0;
  for (const kolom of bereik)
    for (const cel of kolom) {
      const waarde = cel?.value;
      if (isTekst(waarde)) {
        zet(tekstsleutel(waarde), i);
        const getal = waarde === "" ? undefined : leesTekstgetal(waarde, isNederlands(omgeving));
        if (getal !== undefined) zet(getal, i);
      } else if (typeof waarde === "number" || typeof waarde === "boolean") zet(waarde, i);
      i++;
    }
  lijsten.set(bereik, uit);
  return uit;
}
