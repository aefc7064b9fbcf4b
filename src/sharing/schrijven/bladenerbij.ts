import { absoluut, bladverwijzing } from "../../workbook/adres";
import type { Blad } from "../../workbook/blad";
import { kenmerknaam } from "../../workbook/kenmerk";
import { bladtype } from "../../workbook/ooxml/pakket";
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
  automatisch = false,
): void {
  const { pakket, pad, stijlpad } = werkmap;
  const heeftStijlen = stijlpad !== undefined && pakket.heeft(stijlpad);
  const stijlen = stijlenErbij(heeftStijlen ? pakket.lees(stijlpad) : undefined, stijlpad ?? "xl/styles.xml");
  const map = pad.slice(0, pad.lastIndexOf("/") + 1);
  const erbij = bladen.map((blad, i) => {
    const doel = pakket.vrijPad(`${map}worksheets/wmo`, ".xml");
    pakket.voegToe(doel, bladtype("worksheet+xml"), nieuwBlad(blad, stijlen.boek));
    const rid = pakket.voegRelatieToe(pad, { id: `rIdWmo${i + 1}`, soort: "worksheet", doel });
    return { titel: blad.titel, rid };
  });
  if (heeftStijlen) pakket.wijzig(stijlpad, stijlen.vervangingen());
  const alleNamen = [...bladen.flatMap(namenVan), ...namen];
  pakket.wijzig(pad, werkmapVervangingen(werkmap, erbij, alleNamen, rekenen, automatisch));
}

function namenVan(blad: Blad): Naamerbij[] {
  const voor = bladverwijzing(blad.titel);
  return [
    ...(blad.namen ?? []).map(({ naam, bereik }) => ({ naam, verwijzing: voor + absoluut(bereik) })),
    { naam: kenmerknaam(blad), verwijzing: `${voor}$A$1`, verborgen: true },
  ];
}
