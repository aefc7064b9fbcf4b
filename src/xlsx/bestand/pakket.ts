import type { Gebrek } from "../keuring/keurfout";
import { keurWijzigingen } from "../keuring/wijzigingen";
import { zinnen } from "../zinnen";
import { keurBestandsoort, keurOnderdelen } from "./bestandsoort";
import { leesInhoudstypen } from "./inhoudstypen";
import { keurXml } from "./keurxml";
import { leesRelaties, relatiepad, relatiesErbij, type Relatie, type Relatieerbij } from "./relaties";
import { keurGroottes, pakUit } from "./uitpakken";
import { vervang, type Vervanging } from "./vervang";
import { maakVoorraad } from "./voorraad";
import { weiger } from "./weigering";
import { loopXml } from "./xml";
import { leesZip } from "./zip-lezen";
import { pakIn, schrijfZip } from "./zip-schrijven";
import { type Zipdeel } from "./zipdeel";

/** Een werkmapbestand: lezen per onderdeel, wijzigingen verzamelen, en in één keer schrijven. */
export interface Pakket {
  heeft(pad: string): boolean;
  paden(): readonly string[];
  /** De bytes van een onderdeel, zoals zij in het bestand staan. */
  lees(pad: string): Uint8Array;
  /** Ook de bytes, maar zonder ze als XML te keuren: een UTF-16-deel van Power Query reist gewoon mee. */
  ruw(pad: string): Uint8Array;
  relaties(pad: string): readonly Relatie[];
  wijzig(pad: string, vervangingen: readonly Vervanging[]): void;
  voegToe(pad: string, type: string, inhoud: string): void;
  verwijder(pad: string): void;
  /** Laat `van` naar `doel` wijzen. Geeft het id: het gewenste, of een dat er op lijkt als dat bezet is. */
  voegRelatieToe(van: string, relatie: Relatieerbij): string;
  /** Een pad dat nog vrij is: vrijPad("xl/worksheets/wmo", ".xml"). */
  vrijPad(begin: string, eind: string): string;
  /**
   * Het nieuwe bestand. Wat niet gewijzigd is, houdt zijn bytes, ook ingepakt. Gooit een Bestandsfout als Excel struikelt over wat er
   * veranderd is; wat de bron zelf al had, staat dan in `gebreken`. `soepel` laat door wat alleen niet rekent.
   */
  schrijf(soepel?: boolean): Uint8Array;
  /** Wat er na het schrijven in de veranderde onderdelen niet klopt en toch meegaat. */
  gebreken(): readonly Gebrek[];
}

const TYPEN = "[Content_Types].xml";

/** Opent een werkmapbestand. Gooit een Bestandsfout met één zin als dat niet gaat. */
export function openPakket(bytes: Uint8Array): Pakket {
  keurBestandsoort(bytes);
  const delen = new Map(leesZip(bytes).map((d) => [d.naam.toLowerCase(), d]));
  keurOnderdelen([...delen.values()].map((d) => d.naam));
  keurGroottes([...delen.values()]);
  const wijzigingen = new Map<string, Vervanging[]>();
  const nieuw: { pad: string; type: string; inhoud: string }[] = [];
  const nieuweRelaties = new Map<string, Relatieerbij[]>();
  const weg = new Set<string>();
  const deel = (pad: string): Zipdeel => delen.get(pad.toLowerCase()) ?? weiger(zinnen.onderdeelMist(pad));
  const heeft = (pad: string) => delen.has(pad.toLowerCase()) && !weg.has(pad.toLowerCase());
  const heel = new Set<string>();
  let gebreken: readonly Gebrek[] = [];
  const uitgepakt = maakVoorraad(VOORRAAD);
  const lees = (pad: string) => {
    const eerder = uitgepakt.geef(pad);
    if (eerder !== undefined) return eerder;
    const inhoud = pakUit(deel(pad));
    if (!heel.has(pad)) gelezen(inhoud, pad);
    heel.add(pad);
    uitgepakt.bewaar(pad, inhoud);
    return inhoud;
  };
  const wijzig = (pad: string, v: readonly Vervanging[]) => {
    if (v.length > 0)
      wijzigingen.set(pad.toLowerCase(), [...(wijzigingen.get(pad.toLowerCase()) ?? []), ...v]);
  };
  return {
    heeft,
    paden: () => [...delen.values()].map((d) => d.naam),
    lees,
    ruw: (pad) => pakUit(deel(pad)),
    relaties: (pad) => (heeft(relatiepad(pad)) ? leesRelaties(lees(relatiepad(pad)), pad) : []),
    wijzig,
    voegToe: (pad, type, inhoud) => void nieuw.push({ pad, type, inhoud }),
    verwijder: (pad) => void weg.add(pad.toLowerCase()),
    voegRelatieToe(van, { id: gewenst, soort, doel }) {
      const erbij = nieuweRelaties.get(van) ?? [];
      const bezet = new Set([...leesRelaties(lees(relatiepad(van)), van), ...erbij].map((r) => r.id));
      let id = gewenst;
      while (bezet.has(id)) id += "x";
      nieuweRelaties.set(van, [...erbij, { id, soort, doel }]);
      return id;
    },
    vrijPad(begin, eind) {
      for (let n = 1; ; n++) {
        const pad = `${begin}${n}${eind}`;
        if (!delen.has(pad.toLowerCase()) && !nieuw.some((d) => d.pad.toLowerCase() === pad)) return pad;
      }
    },
    gebreken: () => gebreken,
    schrijf(soepel = false) {
      const typen = leesInhoudstypen(lees(TYPEN));
      wijzig(
        TYPEN,
        typen.wijzig(
          [...weg],
          nieuw.filter((d) => d.type !== "").map((d) => [d.pad, d.type]),
        ),
      );
      for (const [van, erbij] of nieuweRelaties)
        wijzig(relatiepad(van), relatiesErbij(lees(relatiepad(van)), van, erbij));
      const wijzigingenVan = (pad: string) => wijzigingen.get(pad.toLowerCase());
      gebreken = keurWijzigingen({ heeft, lees }, wijzigingenVan, nieuw, soepel);
      const gebleven = [...delen].filter(([pad]) => !weg.has(pad));
      return schrijfZip([
        ...gebleven.map(([pad, d]) => gewijzigd(d, wijzigingen.get(pad), lees)),
        ...nieuw.map((d) => pakIn(d.pad, gekeurd(new TextEncoder().encode(d.inhoud), d.pad))),
      ]);
    },
  };
}

/** Zoveel bytes blijven er uitgepakt: elk onderdeel van een gewone werkmap, en van een reusachtige het laatste blad. */
const VOORRAAD = 100_000_000;

/** Een onderdeel dat gelezen gaat worden, is welgevormd; een heel groot blad keurt de lezer zelf al op hoofdzaken. */
function gelezen(inhoud: Uint8Array, pad: string): void {
  if (inhoud.length > GROOT || !IS_XML.test(pad)) return;
  loopXml(inhoud, pad, {});
  keurXml(inhoud, pad);
}

function gewijzigd(
  deel: Zipdeel,
  vervangingen: readonly Vervanging[] | undefined,
  lees: Pakket["lees"],
): Zipdeel {
  if (vervangingen === undefined) {
    // Ook wat alleen meegaat, moet heel zijn: een beschadigd bestand wordt niet doorgegeven.
    pakUit(deel);
    return deel;
  }
  const inhoud = vervang(lees(deel.naam), vervangingen);
  return pakIn(deel.naam, deel.grootte > GROOT ? inhoud : gekeurd(inhoud, deel.naam), deel.tijd);
}

const IS_XML = /\.(xml|rels)$/i;

/** Grote bladen worden per cel gekeurd bij het wijzigen; twee keer lezen kost daar seconden. */
const GROOT = 8_000_000;

/** Leest wat er geschreven gaat worden nog één keer: wat niet welgevormd is, gaat er niet uit. */
function gekeurd(inhoud: Uint8Array, pad: string): Uint8Array {
  if (IS_XML.test(pad)) keurXml(inhoud, pad);
  return inhoud;
}
