import { adres, type Plek } from "../../formula/adres";
import { kanNiet } from "../../sharing/bewijs/rekenaar";
import { leesDoorwerking } from "../../sharing/doorwerking";
import { maakCelschrijver, schrijfDoorwerking } from "../../sharing/schrijfdeling";
import { zonderRekenvolgorde } from "../../sharing/schrijven/opruimen";
import { werkmapVervangingen } from "../../sharing/schrijven/werkmapwijziging";
import { kolomVan, rijVan, type Kalecel } from "../../sharing/werkmap/cel";
import { openWerkmap } from "../../sharing/werkmap/werkmap";
import { loopXml } from "../../xlsx/bestand/xml";
import type { Begintag } from "../../xlsx/bestand/xmltag";
import { leesWerkboek } from "../werkboek/werkboek";

/** Een tekst die in een cel komt. */
export interface Celtekst extends Plek {
  readonly blad: string;
  readonly tekst: string;
}

/**
 * De werkmap met deze teksten in haar cellen; wat ermee rekent, krijgt zijn nieuwe uitkomst. Het blijft tekst, ook als zij met = begint. Al het andere
 * blijft byte voor byte zoals het was. `datum` is vandaag, als 2024-07-01.
 */
export function schrijfTeksten(bytes: Uint8Array, teksten: readonly Celtekst[], datum: string): Uint8Array {
  const werkmap = openWerkmap(bytes);
  const werkboek = leesWerkboek(bytes, datum);
  const schrijver = maakCelschrijver();
  for (const { blad, tekst, ...plek } of teksten) schrijver.zet(blad, plek, { waarde: tekst });
  const door = leesDoorwerking(werkmap, werkboek.boek);
  const rekenblad = werkboek.rekenblad();
  rekenblad.zetAlles(
    teksten.map(({ blad, tekst, ...plek }) => ({ blad, adres: adres(plek), inhoud: tekst })),
  );
  let rekenen = false;
  const begin = teksten.map(({ blad, rij, kolom }) => ({ blad, cel: { rij, kolom }, bereik: undefined }));
  for (const plek of door.afhankelijk(begin)) {
    const pad = werkmap.werkbladen.find((b) => b.titel === plek.blad)?.pad;
    if (pad === undefined) continue;
    const waarde = rekenblad.lees(plek.blad, adres(plek.cel));
    const bekend = plek.bereik === undefined && !kanNiet(waarde);
    rekenen ||= !bekend;
    schrijfDoorwerking(schrijver, werkmap.pakket.lees(pad), plek, bekend ? [[waarde]] : undefined);
  }
  schrijver.schrijf(werkmap, (titel) => {
    const scan = door.scans.get(titel);
    const pad = werkmap.werkbladen.find((b) => b.titel === titel)?.pad;
    if (scan === undefined || pad === undefined) return scan;
    const hier = teksten.filter((t) => t.blad === titel);
    return {
      ...scan,
      uitgerold: [...scan.uitgerold, ...bestaandeCellen(werkmap.pakket.lees(pad), pad, hier)],
    };
  });
  zonderRekenvolgorde(werkmap.pakket, werkmap.pad);
  werkmap.pakket.wijzig(werkmap.pad, werkmapVervangingen(werkmap, [], [], rekenen));
  return werkmap.pakket.schrijf();
}

/** Waar deze cellen in het blad staan, met hun opmaak; wat er nog niet is, ontbreekt. */
function bestaandeCellen(bytes: Uint8Array, pad: string, plekken: readonly Plek[]): Kalecel[] {
  const uit: Kalecel[] = [];
  let [rij, kolom] = [0, 0];
  let cel: Begintag | undefined;
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam === "row") [rij, kolom] = [rijVan(tag, rij, pad), 0];
      else if (tag.naam === "c") {
        kolom = kolomVan(bytes, tag) ?? kolom + 1;
        cel = plekken.some((p) => p.rij === rij && p.kolom === kolom) ? tag : undefined;
      }
    },
    sluit(naam, _, eind) {
      if (naam !== "c" || cel === undefined) return;
      const { begin, voor, attributen } = cel;
      uit.push({ rij, kolom, begin, eind, voor, attributen, bewaard: null });
      cel = undefined;
    },
  });
  return uit;
}
