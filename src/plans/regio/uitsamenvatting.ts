import { opsomming } from "../../language/opsomming";

/** Wat er van elk jaar op het blad Samenvatting staat, onder de naam die de lijst Begrotingen ervoor heeft. */
const PER_JAAR = {
  jaar: "WMO_Samenvatting_jaarkop",
  clienten: "WMO_Samenvatting_clienten",
  lasten: "WMO_Samenvatting_lasten",
  consulenten: "WMO_Samenvatting_consulenten",
  bijdragen: "WMO_Samenvatting_bijdragen",
} as const;
const ONTBREEKT = "WMO_Samenvatting_ontbreekt";
const GEMEENTE = "WMO_Gemeente";

/** De namen die van een werkmap gelezen worden. */
export const GEZOCHT = new RegExp(`^(?:${[...Object.values(PER_JAAR), ONTBREEKT, GEMEENTE].join("|")})$`);

type Jaarbedragen = Record<keyof typeof PER_JAAR, number>;

/** Een gemeente met wat zij per jaar begroot, uit haar eigen werkmap. */
export interface Gemeentebegroting {
  readonly bestand: string;
  readonly gemeente: string;
  readonly jaren: readonly Jaarbedragen[];
}

/** De waarden bij de namen van één werkmap; anders een zin waarom zij niet mee kan. Zonder ingevulde gemeente heet zij naar haar bestand. */
export function gemeentebegroting(
  bestand: string,
  namen: readonly { readonly naam: string; readonly waarden: readonly unknown[] }[],
): Gemeentebegroting | { readonly zin: string } {
  const bij = (naam: string) => namen.find((n) => n.naam === naam)?.waarden;
  const ontbreekt = bij(ONTBREEKT)?.[0];
  if (ontbreekt === undefined)
    return {
      zin: `${bestand} heeft geen blad Samenvatting van een hele begroting. Maak daarin eerst “De hele begroting”.`,
    };
  if (ontbreekt !== 0)
    return {
      zin: `${bestand}: de begroting is nog niet compleet of nog niet uitgerekend. Open haar, vul haar in en bewaar haar.`,
    };
  const jaren: Jaarbedragen[] = [];
  for (let i = 0; i < (bij(PER_JAAR.jaar)?.length ?? 0); i++) {
    const bedragen = Object.entries(PER_JAAR).map(([sleutel, naam]) => [sleutel, bij(naam)?.[i]] as const);
    const mis = bedragen.find(([, waarde]) => typeof waarde !== "number");
    if (mis !== undefined)
      return {
        zin: `${bestand}: op het blad Samenvatting staat bij ${PER_JAAR[mis[0] as keyof Jaarbedragen]} voor jaar ${i + 1} geen getal. Open de werkmap, los de fout op en bewaar haar.`,
      };
    jaren.push(Object.fromEntries(bedragen) as Jaarbedragen);
  }
  const naam = bij(GEMEENTE)?.[0];
  return {
    bestand,
    gemeente:
      typeof naam === "string" && naam.trim() !== ""
        ? naam.trim()
        : bestand.replace(/^.*[\\/]|\.[^.]*$/g, ""),
    jaren,
  };
}

/** Twee werkmappen van één gemeente: dan telde zij dubbel. */
export function dubbeleGemeente(gemeenten: readonly Gemeentebegroting[]): string | undefined {
  const gezien = new Map<string, string>();
  for (const { gemeente, bestand } of gemeenten) {
    const eerder = gezien.get(gemeente.toLowerCase());
    if (eerder !== undefined)
      return `${eerder} en ${bestand} gaan beide over ${gemeente}. Geef van elke gemeente één werkmap.`;
    gezien.set(gemeente.toLowerCase(), bestand);
  }
  return undefined;
}

/** De lijsten van het plan Regio met deze gemeenten erin, en waar hun bedragen vandaan komen. */
export function regiolijsten(gemeenten: readonly Gemeentebegroting[]) {
  return {
    jaren: [...new Set(gemeenten.flatMap((g) => g.jaren.map((j) => j.jaar)))]
      .sort((a, b) => a - b)
      .map((jaar) => ({ jaar })),
    gemeenten: gemeenten.map(({ gemeente }) => ({ gemeente })),
    begrotingen: gemeenten.flatMap(({ gemeente, jaren }) =>
      jaren.map((bedragen) => ({ gemeente, ...bedragen })),
    ),
    bron: `het blad Samenvatting van ${opsomming(gemeenten.map((g) => g.bestand.replace(/^.*[\\/]/, "")))}.`,
  };
}
