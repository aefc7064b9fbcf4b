import path from "node:path";
import { opsomming } from "../language/opsomming";
import { Bestandsfout } from "../xlsx/bestand/weigering";
import { leesBestand } from "./bestandsnamen";
import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";

const STANDAARD = "regio.xlsx";

const hulp = `wmo regio gemeente-a.xlsx gemeente-b.xlsx ... [--uit regio.xlsx] [--overschrijf ja]

Zet de begrotingen van gemeenten naast elkaar en telt ze op: elke gemeente houdt haar eigen werkmap, en hier komt één blad
Regio uit. Uit elke werkmap wordt het blad Samenvatting gelezen, zoals Excel of LibreOffice het bewaarde: cliënten, lasten,
consulenten en eigen bijdragen per jaar.

  --uit naam.xlsx    de werkmap die gemaakt wordt; anders ${STANDAARD}, in deze map
  --overschrijf ja   vervangt een bestand dat er al staat

Afsluitcode: 0 de werkmap is gemaakt, 2 de aanroep klopt niet of een werkmap is niet te gebruiken; dan is er niets gewijzigd.`;

/** Wat er van elk jaar op het blad Samenvatting staat, onder de naam die de lijst van het plan Regio ervoor heeft. */
const PER_JAAR = {
  jaar: "WMO_Samenvatting_jaarkop",
  clienten: "WMO_Samenvatting_clienten",
  lasten: "WMO_Samenvatting_lasten",
  consulenten: "WMO_Samenvatting_consulenten",
  bijdragen: "WMO_Samenvatting_bijdragen",
} as const;
const ONTBREEKT = "WMO_Samenvatting_ontbreekt";
const GEMEENTE = "WMO_Gemeente";
const GEZOCHT = new RegExp(`^(?:${[...Object.values(PER_JAAR), ONTBREEKT, GEMEENTE].join("|")})$`);

type Jaarbedragen = Record<keyof typeof PER_JAAR, number>;

/** Een gemeente met wat zij per jaar begroot. */
interface Gemeentebegroting {
  readonly bestand: string;
  readonly gemeente: string;
  readonly jaren: readonly Jaarbedragen[];
}

/** wmo regio: de begrotingen van gemeenten, elk in een eigen werkmap, samen op één blad. */
export const regio: Opdracht = {
  naam: "regio",
  wat: "telt de begrotingen van gemeenten op",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, { uit: [], overschrijf: ["ja", "nee"] });
    if (los.length < 2)
      throw new Gebruiksfout(
        `regio telt de begrotingen van ten minste twee gemeenten op, en kreeg er ${los.length}. Geef hun werkmappen: wmo regio gemeente-a.xlsx gemeente-b.xlsx.`,
      );
    const doel = opties.uit ?? STANDAARD;
    if (!/\.xlsx$/i.test(doel))
      throw new Gebruiksfout(`“${doel}” eindigt niet op .xlsx. Geef een naam als ${STANDAARD}.`);
    const zet = schrijfdoel(invoeruitvoer, { doel, overschrijf: opties.overschrijf === "ja", bronnen: los });
    // Pas hier laden: een andere opdracht hoeft niet op de bladen te wachten.
    const { leesNaamwaarden } = await import(/* webpackMode: "eager" */ "../sharing/naamwaarden");
    const { openWerkmap } = await import(/* webpackMode: "eager" */ "../sharing/werkmap/werkmap");
    const { leesBegroting } = await import(/* webpackMode: "eager" */ "../plans/begroting/lees");
    const { maakBegroting } = await import(/* webpackMode: "eager" */ "../plans/begroting/maak");
    const { metUitkomsten } = await import(/* webpackMode: "eager" */ "../sharing/uitkomsten");
    const { drukWerkmap } = await import(/* webpackMode: "eager" */ "../xlsx/drukken/druk");
    const gemeenten = los.map((bestand) => {
      try {
        const namen = leesNaamwaarden(openWerkmap(leesBestand(map, bestand)), GEZOCHT);
        return gemeentebegroting(bestand, new Map(namen.map((n) => [n.naam, n.waarden])));
      } catch (fout) {
        if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bestand}: ${fout.message}`);
        throw fout;
      }
    });
    const gelezen = leesBegroting(alsInvoer(zonderDubbele(gemeenten)));
    if ("klachten" in gelezen) throw new Gebruiksfout(gelezen.klachten.map((k) => k.zin).join("\n"));
    const bladen = metUitkomsten(maakBegroting(gelezen.begroting));
    zet(drukWerkmap(bladen, { titel: gelezen.begroting.titel }));
    await schrijf(
      `${doel}: ${opsomming(gemeenten.map((g) => `${g.gemeente} (${g.jaren.map((j) => j.jaar).join(", ")})`))}.\n`,
    );
    return GOED;
  },
};

function gemeentebegroting(
  bestand: string,
  namen: ReadonlyMap<string, readonly unknown[]>,
): Gemeentebegroting {
  const ontbreekt = namen.get(ONTBREEKT)?.[0];
  if (ontbreekt === undefined)
    throw new Gebruiksfout(
      `${bestand} heeft geen blad Samenvatting van een hele begroting. Maak daarin eerst “De hele begroting”.`,
    );
  if (ontbreekt !== 0)
    throw new Gebruiksfout(
      `${bestand}: de begroting is nog niet compleet of nog niet uitgerekend. Open haar, vul haar in en bewaar haar.`,
    );
  const [gemeente] = namen.get(GEMEENTE) ?? [];
  const aantal = namen.get(PER_JAAR.jaar)?.length ?? 0;
  const jaren = Array.from({ length: aantal }, (_, i) =>
    Object.fromEntries(
      Object.entries(PER_JAAR).map(([sleutel, naam]) => {
        const waarde = namen.get(naam)?.[i];
        if (typeof waarde === "number") return [sleutel, waarde];
        throw new Gebruiksfout(
          `${bestand}: op het blad Samenvatting staat bij ${naam} voor jaar ${i + 1} geen getal. Open de werkmap, los de fout op en bewaar haar.`,
        );
      }),
    ),
  );
  return {
    bestand,
    gemeente:
      typeof gemeente === "string" && gemeente.trim() !== "" ? gemeente.trim() : path.parse(bestand).name,
    jaren: jaren as unknown as Jaarbedragen[],
  };
}

/** Twee werkmappen van één gemeente: dan telde zij dubbel. */
function zonderDubbele(gemeenten: readonly Gemeentebegroting[]): readonly Gemeentebegroting[] {
  const gezien = new Map<string, string>();
  for (const { gemeente, bestand } of gemeenten) {
    const eerder = gezien.get(gemeente.toLowerCase());
    if (eerder !== undefined)
      throw new Gebruiksfout(
        `${eerder} en ${bestand} gaan beide over ${gemeente}. Geef van elke gemeente één werkmap.`,
      );
    gezien.set(gemeente.toLowerCase(), bestand);
  }
  return gemeenten;
}

/** De begroting met het blad Regio, in de vorm van een invoerbestand. */
function alsInvoer(gemeenten: readonly Gemeentebegroting[]): unknown {
  const jaren = [...new Set(gemeenten.flatMap((g) => g.jaren.map((j) => j.jaar)))].sort((a, b) => a - b);
  const namen = gemeenten.map((g) => g.gemeente);
  return {
    versie: 1,
    titel: `Begrotingen van ${opsomming(namen)}`.slice(0, 120),
    inleiding: `De begrotingen van ${gemeenten.length} gemeenten naast elkaar, en hun som. Elke gemeente heeft haar eigen werkmap; daarin staat hoe de bedragen zijn gerekend.`,
    peildatum: `${jaren[0] ?? ""}-01-01`,
    uitgangspunten: { Jaren: { rijen: jaren.map((jaar) => ({ jaar })) } },
    plannen: [
      {
        plan: "regio",
        lijsten: {
          gemeenten: namen.map((gemeente) => ({ gemeente })),
          begrotingen: {
            rijen: gemeenten.flatMap(({ gemeente, jaren: per }) =>
              per.map((bedragen) => ({ gemeente, ...bedragen })),
            ),
            bron: `het blad Samenvatting van ${opsomming(gemeenten.map((g) => path.basename(g.bestand)))}.`,
          },
        },
      },
    ],
  };
}
