import type { Keurfout } from "../../xlsx/keuring/keurfout";
import type { Pakket } from "../../xlsx/bestand/pakket";
import { haalWeg, zonderRekenvolgorde } from "../schrijven/opruimen";
import { werkmapVervangingen } from "../schrijven/werkmapwijziging";
import { maakCellenSchoon } from "./schoon/cellen";
import { wisGedeeldeTeksten } from "./schoon/gedeeldeteksten";
import { maakAuteurs } from "./schoon/auteurs";
import { zonderBestandspad } from "./schoon/bestandspad";
import { pseudonimisering, verwijdering, type Ingreep } from "./schoon/ingreep";
import { maakPseudoniemen } from "./schoon/pseudoniemen";
import { isTeWijzigen, tekstvervangingen } from "./schoon/teksten";
import { schoonzinnen } from "./schoonzinnen";
import { isMetadata, type Uitweg, type Vondst } from "./vondst";
import { doorzoek, type Doorzocht } from "./zoek/doorzoek";
import { sleutel, type Spoor } from "./zoek/spoor";

/** Wat er opgeruimd moet worden: alle gegevens over de maker, en per vondst een uitweg. */
export interface Schoonopdracht {
  readonly metadata: boolean;
  readonly vondsten: readonly { readonly vondst: Vondst; readonly uitweg: Uitweg }[];
}

export interface Schoonuitslag {
  readonly bytes: Uint8Array;
  readonly gedaan: readonly string[];
  /** Wat is blijven staan, met wat de gebruiker zelf kan doen. */
  readonly niet: readonly string[];
  /** Wat er in de bron al niet klopte en zo is gebleven. */
  readonly gebreken: readonly Keurfout[];
}

interface Taak {
  readonly spoor: Spoor;
  readonly uitweg: Uitweg;
}

/**
 * Ruimt gevonden gegevens op. Wat niet is aangewezen, blijft byte voor byte gelijk. Gooit een Bestandsfout als het bestand niet te
 * lezen is.
 */
export function maakSchoon(bytes: Uint8Array, opdracht: Schoonopdracht): Schoonuitslag {
  const doorzocht = doorzoek(bytes);
  const gedaan: string[] = [];
  const niet: string[] = [];
  const taken = kiesTaken(doorzocht.sporen, opdracht, niet);
  const meld = ({ spoor, uitweg }: Taak, gelukt: boolean) =>
    gelukt
      ? gedaan.push(schoonzinnen.gedaan(spoor.vondst, uitweg))
      : niet.push(schoonzinnen.kanNiet(spoor.vondst, uitweg));
  ruimOp(doorzocht, taken, meld, niet);
  const { pakket } = doorzocht.werkmap;
  return { bytes: pakket.schrijf(), gedaan, niet, gebreken: pakket.gebreken() };
}

/** De sporen die bij de opdracht horen, elk met haar uitweg; wat er niet (meer) is of niet kan, komt in `niet`. */
function kiesTaken(sporen: readonly Spoor[], opdracht: Schoonopdracht, niet: string[]): Taak[] {
  const bekend = new Map(sporen.map((s) => [sleutel(s.vondst), s]));
  const taken = new Map<Spoor, Uitweg>();
  if (opdracht.metadata)
    for (const s of sporen)
      if (isMetadata(s.vondst.soort) || s.vondst.uitwegen.includes("metadata")) taken.set(s, "metadata");
  for (const { vondst, uitweg } of opdracht.vondsten) {
    const spoor = bekend.get(sleutel(vondst));
    if (spoor === undefined) niet.push(schoonzinnen.weg(vondst));
    else if (spoor.vondst.uitwegen.length > 0 && !spoor.vondst.uitwegen.includes(uitweg))
      niet.push(schoonzinnen.geenUitweg(vondst, uitweg));
    else taken.set(spoor, uitweg);
  }
  return [...taken].map(([spoor, uitweg]) => ({ spoor, uitweg }));
}

/** Voert de taken uit, onderdeel voor onderdeel. */
function ruimOp(
  { werkmap, context, tekstpad }: Doorzocht,
  taken: readonly Taak[],
  meld: (taak: Taak, gelukt: boolean) => void,
  niet: string[],
): void {
  const { pakket } = werkmap;
  const ingreepVan = maakIngrepen();
  const losgelaten: number[] = [];
  let [geraakt, formuleWeg] = [false, false];
  for (const [deel, hier] of perDeel(taken)) {
    const inCellen = hier.filter((t) => t.spoor.cellen.length > 0);
    const inTeksten = hier.filter((t) => t.spoor.cellen.length === 0 && isTeWijzigen(t.spoor));
    if (inCellen.length > 0) {
      const uitslag = maakCellenSchoon(
        pakket.lees(deel),
        deel,
        werkmap.werkbladen.find((b) => b.pad === deel)?.tabellen ?? [],
        inCellen.flatMap((t) => t.spoor.cellen.map((plek) => ({ plek, ingreep: ingreepVan(t) }))),
      );
      pakket.wijzig(deel, uitslag.vervangingen);
      for (const n of uitslag.losgelaten) losgelaten.push(n);
      geraakt ||= uitslag.vervangingen.length > 0;
      formuleWeg ||= uitslag.formuleWeg;
      for (const taak of inCellen) {
        const blijft = taak.spoor.cellen.filter((c) => uitslag.blijft.has(c.begin));
        if (blijft.length < taak.spoor.cellen.length) meld(taak, true);
        for (const c of blijft)
          niet.push(schoonzinnen.celBlijft(taak.spoor.vondst, c, uitslag.blijft.get(c.begin)));
      }
    }
    if (inTeksten.length > 0) {
      const lijst = inTeksten.map((t) => ({ spoor: t.spoor, ingreep: ingreepVan(t) }));
      pakket.wijzig(deel, tekstvervangingen(pakket.lees(deel), lijst));
    }
    for (const taak of hier)
      if (!inCellen.includes(taak))
        meld(taak, inTeksten.includes(taak) || haalOnderdeelWeg(pakket, taak.spoor));
  }
  if (tekstpad !== undefined && losgelaten.length > 0)
    pakket.wijzig(tekstpad, wisGedeeldeTeksten(pakket, tekstpad, losgelaten, context));
  if (formuleWeg) zonderRekenvolgorde(pakket, werkmap.pad);
  // Uitkomsten die van gewiste cellen afhangen, kloppen niet meer: Excel rekent ze bij het openen.
  if (geraakt) pakket.wijzig(werkmap.pad, werkmapVervangingen(werkmap, [], [], true));
}

function maakIngrepen(): (taak: Taak) => Ingreep {
  const [auteurs, pseudoniem, weg] = [maakAuteurs(), pseudonimisering(maakPseudoniemen()), verwijdering()];
  return ({ spoor, uitweg }) => {
    if (uitweg === "metadata" && isMetadata(spoor.vondst.soort)) return auteurs(spoor.vondst.plaats);
    return uitweg === "pseudoniem" ? pseudoniem : weg;
  };
}

/** Wat in zijn geheel weg kan: de eigen eigenschappen, en de map waarin het bestand stond. */
function haalOnderdeelWeg(pakket: Pakket, { vondst: { soort, plaats } }: Spoor): boolean {
  if (soort === "eigenschap") haalWeg(pakket, "", plaats.deel);
  else if (soort === "pad" && plaats.waar === "werkmap" && pakket.heeft(plaats.deel))
    pakket.wijzig(plaats.deel, zonderBestandspad(pakket.lees(plaats.deel), plaats.deel));
  else return false;
  return true;
}

function perDeel(taken: readonly Taak[]): Map<string, Taak[]> {
  const uit = new Map<string, Taak[]>();
  for (const t of taken) {
    const lijst = uit.get(t.spoor.vondst.plaats.deel) ?? [];
    uit.set(t.spoor.vondst.plaats.deel, lijst);
    lijst.push(t);
  }
  return uit;
}
