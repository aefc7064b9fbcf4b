import { naarIso } from "../../domain/datum";
import { toonBedrag, toonGetal, toonPercentage } from "../../language/getallen";
import { leesInvoer } from "../../language/invoer";
import { leesGetal } from "../../language/leesgetal";
import type { Lezing, Verwacht } from "../../language/verwacht";
import type { Getalsoort } from "./kandidaten";

/** Een getal zoals het in de werkmap staat: € 173.674, 83,8% of 36,5. */
export function toonAls(soort: Getalsoort, x: number): string {
  if (Number.isNaN(x)) return "geen getal";
  if (soort === "euro") return toonBedrag(x, Math.abs(x) < 1000 && !Number.isInteger(x));
  if (soort === "aandeel") return toonPercentage(x, 1);
  if (soort === "datum") return naarIso(Math.round(x)).split("-").reverse().join("-");
  const grootte = Math.abs(x);
  // Bij een groot getal zeggen cijfers achter de komma niets.
  const decimalen = grootte >= 1000 ? 0 : grootte >= 10 ? 1 : grootte >= 1 ? 2 : 4;
  return toonGetal(Number(x.toFixed(decimalen)));
}

/** Wat iemand als zo'n getal typt: 77% of 0,77 bij een aandeel, 1-7-2024 bij een datum. */
export function leesAls(soort: Getalsoort, tekst: string): Lezing {
  const verwacht = VERWACHT[soort];
  // Een aandeel in een cel zonder procentnotatie is voor Excel een gewoon getal; 70% is daar goed.
  const getal = verwacht === GETAL ? leesGetal(tekst) : undefined;
  return getal === undefined ? leesInvoer(verwacht, tekst, "veld") : { getal };
}

const GETAL: Verwacht = { soort: "getal", eenheid: "", vraagt: "een getal" };
const VERWACHT: Readonly<Record<Getalsoort, Verwacht>> = {
  getal: GETAL,
  heel: GETAL,
  euro: GETAL,
  aandeel: { soort: "aandeel", vanaf: -2, totEnMet: 2, vraagt: "een aandeel, bijvoorbeeld 0,77 of 77%" },
  datum: { soort: "datum", jaarIs: "begin" },
};
