import { vanIso } from "../domain/datum";
import { toonDatum } from "../language/datums";
import { absoluut, adres, bladverwijzing } from "../formula/adres";
import { isFormule, type Blad } from "../sheet/blad";
import { weiger } from "../xlsx/bestand/weigering";
import type { Extrablad } from "./bewijs/rekenboek";
import type { Erbij } from "./bewijs/rekenaar";
import { bladHulp } from "./bladhulp";
import { bewijsAlles, type Bewezen } from "./bewijzen";
import { bladNormen } from "./normenblad";
import { maakBoek } from "./omzetten/boek";
import { maakHulpblad, type Hulpblad } from "./omzetten/hulpblad";
import { zetAllesOm } from "./omzetten/omzetting";
import { bladOver } from "./overblad";
import {
  maakCelschrijver,
  schrijfDoorwerking,
  schrijfElders,
  schrijfOmzetting,
  schrijfWaarden,
} from "./schrijfdeling";
import { voegBladenToe } from "./schrijven/bladenerbij";
import { zonderInvoegtoepassing, zonderRekenvolgorde } from "./schrijven/opruimen";
import { werkmapVervangingen } from "./schrijven/werkmapwijziging";
import { rekenNa, type Narekening } from "./narekening";
import { leesToestand } from "./toestand";
import type { Deeluitslag, Deelverslag, Deelvorm } from "./verslag";
import { verzamel, type Vondst } from "./verzamel";
import { openWerkmap, type Werkmapbestand } from "./werkmap/werkmap";
import { zinnen } from "./zinnen";

/** Hoe er gedeeld wordt. */
export interface Deelkeuzes {
  readonly vorm?: Deelvorm;
  /** De dag van het delen, als 2024-07-01: gelijke invoer geeft gelijke bytes. */
  readonly datum: string;
  /** Ook schrijven wat niet te bewijzen is. */
  readonly akkoord?: boolean;
  readonly uitleg?: Uitlegger | undefined;
}

/** Maakt van de werkmap zoals zij was het blad dat haar cijfers uitlegt, met deze titel; undefined als er niets uit te leggen is. */
export type Uitlegger = (bytes: Uint8Array, datum: string, titel: string) => Blad | undefined;

/**
 * Maakt van een werkmap met onze functies een werkmap die zonder de invoegtoepassing rekent. Er komt alleen een bestand uit als elke
 * aanroep is omgezet en gelijk is gebleken, of de gebruiker akkoord is met wat niet te bewijzen is. Gooit een Bestandsfout als het
 * bestand niet te lezen is.
 */
export function deelWerkmap(
  bytes: Uint8Array,
  { vorm = "gewoon", datum, akkoord = false, uitleg }: Deelkeuzes,
): Deeluitslag {
  const vandaag = vanIso(datum);
  if (vandaag === undefined) throw new Error(`“${datum}” is geen datum; schrijf bijvoorbeeld 2024-07-01.`);
  const werkmap = openWerkmap(bytes);
  const vondst = verzamel(werkmap);
  if (vondst.formules.length + vondst.elders.length === 0) return nietsOmTeZetten(werkmap, vondst, vorm);
  if (werkmap.vanaf1904) weiger(zinnen.vanaf1904());
  const boek = maakBoek(werkmap, (blad) => vondst.scan(blad)?.tabellen);
  const titel = vrijeTitels(werkmap);
  const hulp = maakHulpblad(titel("WMO-hulp"));
  const normen: Blad = { ...bladNormen(), titel: titel("WMO-normen") };
  const stand = rekenNa(werkmap, vondst, boek, vandaag, {
    bladen: [normenVoorRekenaar(normen), { titel: hulp.titel, cellen: {} }],
    namen: namenVan(normen),
  });
  const om = zetAllesOm(vondst, boek, hulp, stand.rekenaar, vorm !== "gewoon");
  const rekenaar = stand.rekenaar.met(hulpVoorRekenaar(hulp));
  const bewezen = bewijsAlles(om, vondst, vorm, { rekenaar, blijft: stand.blijft });
  const verslag: Deelverslag = {
    vorm,
    omgezet: bewezen.omgezet,
    weigeringen: om.weigeringen,
    verschillen: bewezen.verschillen,
    onbewezen: [...om.onbewezen, ...bewezen.onbewezen],
    ingekort: om.ingekort,
    verouderd: stand.verouderd,
    vreemd: vondst.vreemd,
    beveiligd: vondst.beveiligd,
    toestand: leesToestand(werkmap),
    erbij: [],
    weg: [],
    gebreken: [],
  };
  const stop = verslag.weigeringen.length + verslag.verschillen.length > 0;
  if (stop || (verslag.onbewezen.length > 0 && !akkoord)) return { verslag, bestand: undefined };
  const gewoon = vorm === "gewoon" || bewezen.elders.some((e) => e.aanroepen.length > 0);
  const over = bladOver({ ...verslag, titel: titel("Over deze werkmap"), datum: toonDatum(vandaag) });
  const uitlegblad = uitleg?.(bytes, datum, titel("Uitleg"));
  const bladen = [
    ...(uitlegblad === undefined ? [] : [uitlegblad]),
    ...(gewoon ? [normen] : []),
    ...(hulp.cellen.length > 0 ? [bladHulp(hulp, (plek) => rekenaar.lees(hulp.titel, plek))] : []),
    over,
  ];
  schrijfCellen(werkmap, stand, bewezen, vorm);
  const rekenen =
    // De uitleg toont wat er bewaard was.
    (uitlegblad !== undefined && stand.verouderd.length > 0) ||
    stand.mee.some((m) => m.uitkomst === undefined) ||
    [...bewezen.cellen.map((c) => c.bewijs), ...bewezen.waarden].some((b) => b.uitkomst === undefined);
  voegBladenToe(werkmap, bladen, { rekenen, automatisch: true });
  zonderRekenvolgorde(werkmap.pakket, werkmap.pad);
  const weg = zonderInvoegtoepassing(werkmap.pakket);
  const bestand = werkmap.pakket.schrijf();
  const gebreken = werkmap.pakket.gebreken();
  return { verslag: { ...verslag, erbij: bladen.map((b) => b.titel), weg, gebreken }, bestand };
}

function nietsOmTeZetten(werkmap: Werkmapbestand, vondst: Vondst, vorm: Deelvorm): Deeluitslag {
  const weg = zonderInvoegtoepassing(werkmap.pakket);
  const leeg = {
    omgezet: [],
    weigeringen: [],
    verschillen: [],
    onbewezen: [],
    ingekort: [],
    verouderd: [],
    erbij: [],
  };
  if (werkmap.handmatig)
    werkmap.pakket.wijzig(werkmap.pad, werkmapVervangingen(werkmap, [], [], false, true));
  const bestand = werkmap.pakket.schrijf();
  const gebreken = werkmap.pakket.gebreken();
  const basis = { vorm, vreemd: vondst.vreemd, beveiligd: [], toestand: leesToestand(werkmap) };
  return { verslag: { ...leeg, ...basis, weg, gebreken }, bestand };
}

function schrijfCellen(werkmap: Werkmapbestand, stand: Narekening, bewezen: Bewezen, vorm: Deelvorm): void {
  const schrijver = maakCelschrijver();
  for (const { omzetting, bewijs } of bewezen.cellen)
    if (vorm === "gewoon" || !bewijs.isAanroep) schrijfOmzetting(schrijver, omzetting, bewijs.uitkomst);
  for (const { plek, uitkomst } of bewezen.waarden) schrijfWaarden(schrijver, plek, uitkomst);
  const geschreven = new Set(
    bewezen.cellen.map(({ omzetting: { plek } }) => `${plek.blad}!${adres(plek.cel)}`),
  );
  for (const { plek, uitkomst } of stand.mee) {
    const pad = werkmap.werkbladen.find((b) => b.titel === plek.blad)?.pad;
    if (pad === undefined || geschreven.has(`${plek.blad}!${adres(plek.cel)}`)) continue;
    schrijfDoorwerking(schrijver, werkmap.pakket.lees(pad), plek, uitkomst);
  }
  schrijver.schrijf(werkmap, (titel) => stand.scan(titel));
  for (const e of bewezen.elders) schrijfElders(werkmap, e);
}

/** Geeft een titel die nog vrij is: "WMO-normen", of "WMO-normen (2)". */
function vrijeTitels({ bladen }: Werkmapbestand): (titel: string) => string {
  const bezet = new Set(bladen.map((b) => b.titel.toLowerCase()));
  return (titel) => {
    for (let n = 1; ; n++) {
      const proef = n === 1 ? titel : `${titel} (${n})`;
      if (!bezet.has(proef.toLowerCase())) return proef;
    }
  };
}

function normenVoorRekenaar({ titel, cellen }: Blad): Extrablad {
  return {
    titel,
    cellen: Object.fromEntries(
      cellen.flatMap((c) =>
        c.inhoud === undefined || isFormule(c.inhoud) ? [] : [[c.adres, c.inhoud] as const],
      ),
    ),
  };
}

function hulpVoorRekenaar({ titel, cellen }: Hulpblad): Extrablad {
  return { titel, cellen: Object.fromEntries(cellen.map((c) => [adres(c), { formule: c.formule }])) };
}

function namenVan({ titel, namen = [] }: Blad): Erbij["namen"] {
  return namen.map(({ naam, bereik }) => ({ naam, inhoud: bladverwijzing(titel) + absoluut(bereik) }));
}
