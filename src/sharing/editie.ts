import { ontleed } from "../domain/datum";
import { citeer } from "../language/opsomming";
import { leesKenmerk } from "../sheet/kenmerk";
import { leesNaamverwijzing } from "../sheet/verwijzing";
import { VOETGEGEVENS, voetVan } from "../sheet/voet";
import type { Vervanging } from "../xlsx/bestand/vervang";
import { weiger } from "../xlsx/bestand/weigering";
import { loopXml } from "../xlsx/bestand/xml";
import { metAttribuut } from "../xlsx/bestand/xmltag";
import { voettekst } from "../xlsx/drukken/afdruk";
import { tekst } from "../xlsx/drukken/xml";
import { bladenVan, type Editie } from "./edities";
import { leesNaamwaarden } from "./naamwaarden";
import { openWerkmap, type Werkmapbestand } from "./werkmap/werkmap";

/** Zet in een werkmap de bladen van een editie voor, en onderaan elke bladzijde wat Uitgangspunten nu zegt. Er verandert geen cel. */
export function zetEditie(bytes: Uint8Array, editie: Editie): Uint8Array {
  const werkmap = openWerkmap(bytes);
  const onze = onzeBladen(werkmap);
  if (onze.size === 0 && editie === "alles") return bytes;
  const voet = voettekst(voetVan(voetwaarden(werkmap)));
  const keuze = editie === "alles" ? undefined : bladenVan(editie, [...onze.values()]);
  const [eerste] = keuze ?? [];
  const voor =
    eerste === undefined ? undefined : werkmap.bladen.findIndex((b) => onze.get(b.titel) === eerste);
  if (voor === -1) weiger(zonder(editie));
  const toon = (titel: string) =>
    keuze === undefined || keuze.includes((onze.get(titel) ?? "").replace(/_\d+$/, ""));
  for (const { titel, pad } of werkmap.werkbladen) {
    if (pad === undefined) continue;
    const actief = voor === undefined ? undefined : titel === werkmap.bladen[voor]?.titel;
    werkmap.pakket.wijzig(
      pad,
      bladwijzigingen(werkmap.pakket.lees(pad), pad, onze.has(titel) ? voet : undefined, actief),
    );
  }
  if (voor !== undefined) werkmap.pakket.wijzig(werkmap.pad, werkmapwijzigingen(werkmap, voor, toon));
  return werkmap.pakket.schrijf();
}

function zonder(editie: Editie): string {
  return editie === "adviesraad"
    ? "In deze werkmap staat geen blad “Voor de adviesraad”. Maak een hele begroting met dat blad, of deel alle bladen."
    : "In deze werkmap staat geen blad “Samenvatting”. Maak een hele begroting, of deel alle bladen.";
}

/** De titels van de bladen van ons in deze werkmap, met hun id. */
function onzeBladen({ namen }: Werkmapbestand): ReadonlyMap<string, string> {
  return new Map(
    namen.flatMap(({ naam, formule }) => {
      const [kenmerk, plek] = [leesKenmerk(naam), leesNaamverwijzing(`=${formule}`)];
      return kenmerk === undefined || plek === undefined ? [] : [[plek.blad, kenmerk.id] as const];
    }),
  );
}

function voetwaarden(werkmap: Werkmapbestand) {
  const waarden = new Map(
    leesNaamwaarden(
      werkmap,
      new RegExp(`^WMO_(?:${VOETGEGEVENS.join("|")}|Jaren_jaren|Peildatum)$`, "i"),
    ).map(({ naam, waarden: [waarde] }) => [naam.toLowerCase(), waarde] as const),
  );
  const van = (naam: string) => waarden.get(`wmo_${naam.toLowerCase()}`);
  const [jaar, dag] = [van("Jaren_jaren"), van("Peildatum")];
  const zegt = (naam: string) => {
    const waarde = van(naam);
    return typeof waarde === "string" || typeof waarde === "number" ? String(waarde) : "";
  };
  return {
    ...Object.fromEntries(VOETGEGEVENS.map((naam) => [naam, zegt(naam)])),
    jaar: typeof jaar === "number" ? jaar : typeof dag === "number" ? ontleed(dag).jaar : undefined,
  };
}

/** Onze voet is te herkennen aan haar midden; die van de gebruiker blijft. */
const ONZE_VOET = "&C&8Pagina &P van &N&R";

function bladwijzigingen(
  bytes: Uint8Array,
  pad: string,
  voet: string | undefined,
  actief: boolean | undefined,
): Vervanging[] {
  const uit: Vervanging[] = [];
  let begin = 0;
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam === "oddFooter") begin = tag.eind;
      if (tag.naam !== "sheetView" || actief === undefined) return;
      const was = tekstVan(bytes, tag.begin, tag.eind);
      const wordt = metAttribuut(was, "tabSelected", actief ? "1" : undefined);
      if (was !== wordt) uit.push({ begin: tag.begin, eind: tag.eind, tekst: wordt });
    },
    sluit(naam, eind) {
      if (naam !== "oddFooter" || voet === undefined) return;
      const was = tekstVan(bytes, begin, eind);
      const wordt = tekst(voet);
      if (was.includes(tekst(ONZE_VOET)) && was !== wordt) uit.push({ begin, eind, tekst: wordt });
    },
  });
  return uit;
}

/**
 * Verbergt de andere bladen en legt het eerste van de editie voor. Een verborgen blad verliest zijn afdrukbereik: LibreOffice drukt een
 * verborgen blad dat er een heeft, toch af.
 */
function werkmapwijzigingen(
  { pakket, pad, bladen }: Werkmapbestand,
  voor: number,
  toon: (titel: string) => boolean,
): Vervanging[] {
  const bytes = pakket.lees(pad);
  const uit: Vervanging[] = [];
  let [nummer, begin, weg] = [0, 0, false];
  loopXml(bytes, pad, {
    open(tag) {
      const { naam, attributen } = tag;
      const was = tekstVan(bytes, tag.begin, tag.eind);
      if (naam === "workbookView")
        uit.push({
          begin: tag.begin,
          eind: tag.eind,
          tekst: metAttribuut(metAttribuut(was, "activeTab", String(voor)), "firstSheet", undefined),
        });
      if (naam === "sheet") {
        const { titel = "", staat } = bladen[nummer++] ?? {};
        const state = staat === "diep" ? "veryHidden" : toon(titel) ? undefined : "hidden";
        uit.push({ begin: tag.begin, eind: tag.eind, tekst: metAttribuut(was, "state", state) });
      }
      if (naam !== "definedName") return;
      begin = tag.begin;
      const titel = bladen[Number(attributen.localSheetId)]?.titel;
      weg = attributen.name === "_xlnm.Print_Area" && titel !== undefined && !toon(titel);
    },
    sluit(naam, _, eind) {
      if (naam === "definedName" && weg) uit.push({ begin, eind, tekst: "" });
    },
  });
  return uit;
}

function tekstVan(bytes: Uint8Array, begin: number, eind: number): string {
  return new TextDecoder().decode(bytes.subarray(begin, eind));
}

/** Een blad van ons waar nog gegevens ontbreken. */
export interface Onvolledig {
  readonly blad: string;
  readonly aantal: number;
}

/** De bladen van ons die nog niet compleet zijn: hun uitkomsten zijn leeg. */
export function leesOnvolledig(werkmap: Werkmapbestand): Onvolledig[] {
  return leesNaamwaarden(werkmap, /^WMO_(?:\w+_)?ontbreekt$/i).flatMap(({ blad, waarden: [waarde] }) =>
    typeof waarde === "number" && waarde > 0 ? [{ blad, aantal: waarde }] : [],
  );
}

/** Welke bladen nog niet compleet zijn, een regel per blad. */
export function onvolledigtekst(bladen: readonly Onvolledig[]): string[] {
  if (bladen.length === 0) return [];
  return [
    "Nog niet compleet; de uitkomsten van deze bladen zijn leeg:",
    ...bladen.map(
      ({ blad, aantal }) =>
        `  ${citeer(blad)}: er ${aantal === 1 ? "ontbreekt 1 gegeven" : `ontbreken ${aantal} gegevens`}.`,
    ),
  ];
}
