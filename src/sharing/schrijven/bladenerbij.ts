import { absoluut, bladverwijzing } from "../../workbook/adres";
import type { Blad } from "../../workbook/blad";
import { kenmerknaam } from "../../workbook/kenmerk";
import { bladtype } from "../../workbook/ooxml/pakket";
import { RUIMTE } from "../../workbook/ooxml/ruimten";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import { relatiepad } from "../../xlsx/bestand/relaties";
import { loopXml } from "../../xlsx/bestand/xml";
import type { Werkmapbestand } from "../werkmap/werkmap";
import { nieuwBlad } from "./nieuwblad";
import { stijlenErbij } from "./stijlen";
import { werkmapVervangingen, type Naamerbij } from "./werkmapwijziging";

/** Voegt bladen van ons toe aan een vreemde werkmap, met hun namen en opmaak. */
export function voegBladenToe(
  werkmap: Werkmapbestand,
  bladen: readonly Blad[],
  namen: readonly Naamerbij[],
  rekenen: boolean,
): void {
  const { pakket, pad, stijlpad } = werkmap;
  const heeftStijlen = stijlpad !== undefined && pakket.heeft(stijlpad);
  const stijlen = stijlenErbij(heeftStijlen ? pakket.lees(stijlpad) : undefined, stijlpad ?? "xl/styles.xml");
  const ids = new Set(pakket.relaties(pad).map((r) => r.id));
  const map = pad.slice(0, pad.lastIndexOf("/") + 1);
  const erbij = bladen.map((blad, i) => {
    const doel = pakket.vrijPad(`${map}worksheets/wmo`, ".xml");
    pakket.voegToe(doel, bladtype("worksheet+xml"), nieuwBlad(blad, stijlen.boek));
    let rid = `rIdWmo${i + 1}`;
    while (ids.has(rid)) rid += "x";
    ids.add(rid);
    return { titel: blad.titel, rid, doel: doel.slice(map.length) };
  });
  if (heeftStijlen) pakket.wijzig(stijlpad, stijlen.vervangingen());
  pakket.wijzig(relatiepad(pad), nieuweRelaties(pakket.lees(relatiepad(pad)), relatiepad(pad), erbij));
  const alleNamen = [...bladen.flatMap(namenVan), ...namen];
  pakket.wijzig(pad, werkmapVervangingen(werkmap, erbij, alleNamen, rekenen));
}

function namenVan(blad: Blad): Naamerbij[] {
  const voor = bladverwijzing(blad.titel);
  return [
    ...(blad.namen ?? []).map(({ naam, bereik }) => ({ naam, verwijzing: voor + absoluut(bereik) })),
    { naam: kenmerknaam(blad), verwijzing: `${voor}$A$1`, verborgen: true },
  ];
}

function nieuweRelaties(
  bytes: Uint8Array,
  pad: string,
  erbij: readonly { rid: string; doel: string }[],
): Vervanging[] {
  let [slot, voor] = [-1, ""];
  loopXml(bytes, pad, {
    open: ({ naam, voor: v }) => void (naam === "Relationships" && (voor = v)),
    sluit: (naam, begin) => void (naam === "Relationships" && (slot = begin)),
  });
  // De strikte variant van ISO noemt de soort van een verwijzing anders.
  const strikt = /purl\.oclc\.org/.test(new TextDecoder().decode(bytes));
  const ruimte = strikt ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : RUIMTE.verwijzing;
  const tekst = erbij.map(
    ({ rid, doel }) => `<${voor}Relationship Id="${rid}" Type="${ruimte}/worksheet" Target="${doel}"/>`,
  );
  return [{ begin: slot, eind: slot, tekst: tekst.join("") }];
}
