import { openPakket, type Pakket } from "../../xlsx/bestand/pakket";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "../../xlsx/zinnen";
import { leesTabel, type Tabel } from "./tabellen";
import { gedeeldeTeksten } from "./teksten";
import { leesWerkmapdeel, type Werkmapdeel } from "./werkmapdeel";

/** Een werkblad met cellen; andere soorten (grafiekblad, macroblad) hebben geen pad. */
interface Werkblad {
  readonly titel: string;
  readonly pad: string | undefined;
  readonly tabellen: readonly Tabel[];
}

/** Een geopende werkmap: het pakket, wat de werkmap opsomt, en waar elk blad staat. */
export interface Werkmapbestand extends Werkmapdeel {
  readonly pakket: Pakket;
  readonly pad: string;
  readonly werkbladen: readonly Werkblad[];
  readonly teksten: (nummer: number) => string;
  readonly stijlpad: string | undefined;
}

/** Opent een werkmap. Gooit een Bestandsfout met één zin als het bestand niet te lezen is. */
export function openWerkmap(bytes: Uint8Array): Werkmapbestand {
  const pakket = openPakket(bytes);
  const pad = pakket.relaties("").find((r) => r.soort === "officeDocument")?.doel;
  if (pad === undefined || !pakket.heeft(pad)) return weiger(zinnen.geenWerkmap());
  const deel = leesWerkmapdeel(pakket.lees(pad), pad);
  if (deel.bladen.length === 0) weiger(zinnen.geenWerkmap());
  const relaties = pakket.relaties(pad);
  const gebruikt = new Set<string>();
  const doel = (soort: string) => relaties.find((r) => r.soort === soort)?.doel;
  return {
    ...deel,
    pakket,
    pad,
    teksten: gedeeldeTeksten(pakket, doel("sharedStrings")),
    stijlpad: doel("styles"),
    werkbladen: deel.bladen.map(({ titel, rid }) => {
      const relatie = relaties.find((r) => r.id === rid);
      if (relatie?.doel === undefined || !pakket.heeft(relatie.doel))
        return weiger(zinnen.onderdeelMist(titel));
      if (gebruikt.has(relatie.doel.toLowerCase())) weiger(zinnen.onderdeelDubbel(relatie.doel));
      gebruikt.add(relatie.doel.toLowerCase());
      if (relatie.soort !== "worksheet") return { titel, pad: undefined, tabellen: [] };
      return { titel, pad: relatie.doel, tabellen: tabellenVan(pakket, relatie.doel, gebruikt) };
    }),
  };
}

function tabellenVan(pakket: Pakket, pad: string, gebruikt: Set<string>): Tabel[] {
  return pakket.relaties(pad).flatMap(({ soort, doel }) => {
    if (soort !== "table" || doel === undefined || !pakket.heeft(doel)) return [];
    if (gebruikt.has(doel.toLowerCase())) weiger(zinnen.onderdeelDubbel(doel));
    gebruikt.add(doel.toLowerCase());
    return leesTabel(pakket.lees(doel), doel) ?? [];
  });
}
