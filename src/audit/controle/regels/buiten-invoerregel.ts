import type { Gebied } from "../../../formula/adres";
import { toonDatum } from "../../../language/datums";
import { toonGetal } from "../../../language/getallen";
import { rekentekst } from "../../../sharing/omzetten/teksten";
import { toonWaarde } from "../../../sharing/toon";
import { alsRijen } from "../../../sharing/bewijs/vergelijk";
import type { Gegevensregel } from "../../werkboek/bladrest";
import { doorgevoerd } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel, Werkboek } from "../../werkboek/werkboek";
import type { Regel } from "../regel";
import { perReeks, plekkentekst } from "../reeks";

/** Wat in een cel staat, mag daar volgens de regel van die cel niet staan; plakken loopt om zo'n regel heen. */
export const buitenInvoerregel: Regel = {
  id: "buiten-invoerregel",
  naam: "Niet volgens de regel van de cel",
  ernst: "waarschuwing",
  waarom:
    "De cel heeft een regel voor wat erin mag (Gegevensvalidatie). Wie plakt, krijgt daar geen melding van.",
  uitweg: "Vul een waarde in die mag, of pas de regel aan bij Gegevens, Gegevensvalidatie.",
  zoek: ({ werkboek }) =>
    perReeks(
      werkboek.bladen.flatMap((blad) =>
        blad.regels.flatMap((regel) => {
          const hoek = linksboven(regel.gebieden);
          return regel.gebieden.flatMap((gebied) =>
            cellenIn(werkboek, { blad: blad.titel, gebied }).flatMap((cel) => {
              const verwacht = bezwaar(cel, regel, hoek, werkboek);
              return verwacht === undefined ? [] : [{ cel, verwacht, soort: verwacht }];
            }),
          );
        }),
      ),
      (groep) => {
        const [{ cel, verwacht }] = groep;
        const waar =
          groep.length === 1
            ? "Hier staat"
            : `In ${plekkentekst(groep.map((g) => g.cel))} staat iets dat niet mag, in de eerste`;
        return { zin: `${waar} ${toonWaarde(cel.waarde)}; de regel van de cel vraagt ${verwacht}.` };
      },
    ),
};

function linksboven(gebieden: readonly Gebied[]) {
  return {
    rij: Math.min(...gebieden.map((g) => g.van.rij)),
    kolom: Math.min(...gebieden.map((g) => g.van.kolom)),
  };
}

const SOORTNAAM: Readonly<Record<string, string>> = {
  whole: "een heel getal",
  decimal: "een getal",
  date: "een datum",
  time: "een tijd",
  textLength: "een tekst met een lengte",
};

/** Wat de regel verwacht als de cel er niet aan voldoet. Een lege cel, een fout en wat niet na te rekenen is gaan door. */
function bezwaar(
  cel: Cel,
  regel: Gegevensregel,
  hoek: { rij: number; kolom: number },
  werkboek: Werkboek,
): string | undefined {
  const { waarde } = cel;
  if (waarde === null || waarde === "" || typeof waarde === "object" || regel.soort === "none")
    return undefined;
  const waarden = regel.formules.map((f) => rekenuit(f, cel, hoek, werkboek));
  if (regel.soort === "list") {
    const mag = lijst(regel.formules[0], waarden[0]);
    if (mag === undefined || mag.some((m) => m === String(waarde).trim().toLowerCase())) return undefined;
    const genoemd = mag
      .slice(0, 4)
      .map((m) => `“${m}”`)
      .join(", ");
    return `een keuze uit ${genoemd}${mag.length > 4 ? ` en nog ${mag.length - 4}` : ""}`;
  }
  if (regel.soort === "custom")
    return waarden[0]?.[0] === false ? `dat ${regel.formules[0] ?? ""} waar is` : undefined;
  const getal = regel.soort === "textLength" ? String(waarde).length : waarde;
  const [een, twee] = waarden.map((w) => w?.[0]);
  if (typeof een !== "number") return undefined;
  const grens = grenzen(regel, een, typeof twee === "number" ? twee : een);
  if (typeof getal !== "number") return grens;
  if (regel.soort === "whole" && !Number.isInteger(getal)) return grens;
  return voldoet(regel.vergelijking, getal, een, typeof twee === "number" ? twee : een) ? undefined : grens;
}

function rekenuit(formule: string, cel: Cel, hoek: { rij: number; kolom: number }, werkboek: Werkboek) {
  const hier = doorgevoerd(formule, hoek, cel);
  if (hier === undefined) return undefined;
  const uit = werkboek.rekenblad().reken(rekentekst(hier, cel, werkboek.boek, werkboek.vandaag), cel.blad);
  return alsRijen(uit).flat();
}

/** "ja,nee" als tekst in de regel, of de cellen waar zij naar wijst. */
function lijst(formule: string | undefined, waarden: readonly unknown[] | undefined): string[] | undefined {
  const letterlijk = /^"(.*)"$/s.exec(formule ?? "")?.[1];
  const keuzes = letterlijk === undefined ? waarden : letterlijk.split(",");
  if (keuzes === undefined || keuzes.some((k) => typeof k === "object" && k !== null)) return undefined;
  return keuzes.filter((k) => k !== null && k !== "").map((k) => String(k).trim().toLowerCase());
}

function voldoet(vergelijking: string, x: number, een: number, twee: number): boolean {
  const gelijk = (a: number) => Math.abs(x - a) < 1e-9;
  switch (vergelijking) {
    case "notBetween":
      return x < een || x > twee;
    case "equal":
      return gelijk(een);
    case "notEqual":
      return !gelijk(een);
    case "greaterThan":
      return x > een;
    case "lessThan":
      return x < een;
    case "greaterThanOrEqual":
      return x >= een;
    case "lessThanOrEqual":
      return x <= een;
    default:
      return x >= een && x <= twee;
  }
}

const WOORDEN: Readonly<Record<string, string>> = {
  equal: "gelijk aan",
  notEqual: "anders dan",
  greaterThan: "boven",
  lessThan: "onder",
  greaterThanOrEqual: "van ten minste",
  lessThanOrEqual: "van hoogstens",
};

function grenzen({ soort, vergelijking }: Gegevensregel, een: number, twee: number): string {
  const toon = (x: number) => (soort === "date" ? toonDatum(x) : toonGetal(x));
  const wat = SOORTNAAM[soort] ?? "een waarde";
  const woord = WOORDEN[vergelijking];
  if (woord !== undefined) return `${wat} ${woord} ${toon(een)}`;
  return `${wat} ${vergelijking === "notBetween" ? "buiten" : "van"} ${toon(een)} t/m ${toon(twee)}`;
}
