import { loopXml, type Luisteraar } from "../../../xlsx/bestand/xml";
import { perSoort, type Treffer } from "../herken/treffer";
import type { Plaats, Soort, Waar } from "../vondst";
import type { Context } from "./context";
import { vindInlog } from "../herken/inlog";
import { vindInTekst, voegTreffersSamen } from "../herken/tekst";
import { zonderCodes } from "./kopcodes";
import { vindBuitenCellen } from "./labels";
import { metadataVanAttribuut, metadataVanElement } from "./metadata";
import type { Attribuutplek, Tekstplek } from "./plek";
import { deelspoor, type Spoor } from "./spoor";
import { tekststroom, type Attribuutpassage, type Passage } from "./tekststroom";
import { isVerborgen, waarVan } from "./waar";

interface Groep {
  readonly soort: Soort;
  readonly plaats: Plaats;
  readonly waarde: string;
  readonly teksten: Tekstplek[];
  readonly attributen: Attribuutplek[];
}

/**
 * Leest alle tekst van een onderdeel die niet in cellen staat. Uitgesteld oordeelt zij pas bij `klaar`: dan zijn de namen uit de cellen
 * van alle bladen bekend.
 */
export interface Deellezer extends Luisteraar {
  klaar(): Spoor[];
}

export function deellezer(
  bytes: Uint8Array,
  deel: string,
  blad: { readonly titel: string; readonly verborgen: boolean } | undefined,
  context: Context,
  uitgesteld = false,
): Deellezer {
  const wacht: (() => void)[] = [];
  const doe = (werk: () => void) => void (uitgesteld ? wacht.push(werk) : werk());
  const groepen = new Map<string, Groep>();
  const auteurs = new Set<string>();
  let [wortel, extern] = ["", false];
  const groep = (
    soort: Soort,
    waar: Waar,
    ref: string | undefined,
    naam: string | undefined,
    waarde: string,
  ) => {
    const sleutel = [soort, waar, ref, naam].join(" ");
    const plaats = {
      deel,
      waar,
      ...(blad && { blad: blad.titel }),
      ...(ref !== undefined && { cel: ref }),
      ...(naam !== undefined && { naam }),
    };
    const g: Groep = groepen.get(sleutel) ?? { soort, plaats, waarde, teksten: [], attributen: [] };
    groepen.set(sleutel, g);
    return g;
  };
  const vindHier = (waar: Waar, tekst: string, label: string | undefined) => {
    const gevonden = vindBuitenCellen(tekst, label, context);
    return waar === "verbinding" || waar === "gegevensdeel"
      ? voegTreffersSamen(vindInlog(tekst), gevonden)
      : gevonden;
  };
  const passage = ({ element, ref, label, stukken }: Passage) => {
    const waar = waarVan(wortel, element);
    const geschreven = stukken.map((s) => s.tekst).join("");
    // De code van een kop- of voettekst staat tegen de tekst aan; zonder haar is een woord weer een woord.
    const tekst = waar === "koptekst" ? zonderCodes(geschreven) : geschreven;
    const eigen = metadataVanElement(waar, element, tekst);
    if (eigen === "auteur" && waar === "opmerking") auteurs.add(tekst);
    const kop = waar === "opmerking" ? auteurVooraan(tekst, auteurs) : undefined;
    const gevonden = kop === undefined ? vindHier(waar, tekst, label) : achter(kop, tekst);
    const naam = waar === "naam" ? label : undefined;
    for (const [soort, lijst] of perSoort(eigen === undefined ? gevonden : [heel(eigen, tekst)]))
      groep(soort, waar, ref, naam, uit(tekst, lijst)).teksten.push({ stukken, treffers: lijst });
  };
  const attribuut = ({ element, tag, naam, waarde, ref, label }: Attribuutpassage) => {
    const waar = waarVan(wortel, element);
    const eigen = metadataVanAttribuut(waar, element, naam, waarde);
    // Hoe iets heet, is alleen te lezen waar een gebruiker het zelf intikt: een blad, een kolom van een tabel.
    if (
      eigen === undefined &&
      naam === "name" &&
      element !== "dbPr" &&
      waar !== "tabel" &&
      element !== "sheet"
    )
      return;
    const treffers = eigen === undefined ? vindHier(waar, waarde, label) : [heel(eigen, waarde)];
    const plek = { begin: tag.begin, eind: tag.eind, attribuut: naam, waarde };
    const titel = waar === "naam" ? label : undefined;
    for (const [soort, lijst] of perSoort(treffers))
      groep(soort, waar, ref, titel, uit(waarde, lijst)).attributen.push({ ...plek, treffers: lijst });
  };
  const stroom = tekststroom(bytes, deel, {
    passage: (p) => doe(() => passage(p)),
    attribuut(a) {
      // Binnen het bestand wijst een verwijzing naar een onderdeel; alleen wat naar buiten wijst, zegt iets.
      if (wortel !== "Relationships" || (extern && a.naam === "Target")) doe(() => attribuut(a));
    },
  });
  return {
    open(tag) {
      wortel ||= tag.naam;
      if (wortel === "Relationships") extern = tag.attributen.TargetMode === "External";
      stroom.open?.(tag);
    },
    sluit: (naam, begin, eind) => stroom.sluit?.(naam, begin, eind),
    klaar() {
      for (const werk of wacht) werk();
      return [...groepen.values()].map(({ soort, plaats, waarde, teksten, attributen }) => {
        const verborgen = isVerborgen(plaats.waar) || blad?.verborgen === true;
        return deelspoor(soort, plaats, waarde, { verborgen, teksten, attributen });
      });
    },
  };
}

/** De sporen van een heel onderdeel. */
export function doorzoekDeel(
  bytes: Uint8Array,
  deel: string,
  blad: { readonly titel: string; readonly verborgen: boolean } | undefined,
  context: Context,
): Spoor[] {
  const lezer = deellezer(bytes, deel, blad, context);
  loopXml(bytes, deel, lezer);
  return lezer.klaar();
}

/** Excel zet de naam van de schrijver vooraan in een opmerking: "Jan Jansen:". */
function auteurVooraan(tekst: string, auteurs: ReadonlySet<string>): Treffer | undefined {
  const eind = tekst.indexOf(":");
  const kern = tekst.slice(0, Math.max(0, eind));
  return auteurs.has(kern) ? { soort: "auteur", begin: 0, eind, kern } : undefined;
}

function achter(kop: Treffer, tekst: string): Treffer[] {
  return [kop, ...vindInTekst(tekst).filter((t) => t.begin >= kop.eind)];
}

function heel(soort: Soort, tekst: string): Treffer {
  return { soort, begin: 0, eind: tekst.length, kern: tekst };
}

function uit(tekst: string, [eerste]: readonly Treffer[]): string {
  return eerste === undefined ? "" : tekst.slice(eerste.begin, eerste.eind);
}
