import { citeer } from "../../language/opsomming";
import { opEenRegel } from "../../language/wit";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { openWerkmap } from "../../sharing/werkmap/werkmap";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import { celplek, type Cel, type Werkblad, type Werkboek } from "../werkboek/werkboek";
import { tekstIn, type Aanvraag } from "./lees";

/** Zoveel wordt er genoemd; wie meer schreef, ziet hoeveel er nog is. */
const GENOEMD = 40;

/**
 * Wat er in het bestand buiten de punten anders is dan hier: getypte cellen, opmerkingen bij cellen en bladen. Er wordt niets van overgenomen, maar
 * wie het schreef, hoort niet stil verloren te gaan. Op een blad wordt op inhoud gezocht en niet op plaats: er kunnen rijen verschoven zijn.
 */
export function elders(
  hier: Werkboek,
  daar: Werkboek,
  bytes: Uint8Array,
  aanvragen: readonly Aanvraag[],
): string[] {
  const zinnen = [
    ...daar.bladen.flatMap((blad) => {
      const eigen = hier.blad(blad.titel);
      if (eigen !== undefined) return celzinnen(hier, daar, { eigen, blad }, aanvragen);
      return isVanOns(daar, blad.titel) || blad.cellen.size === 0
        ? []
        : [
            `Het blad ${citeer(blad.titel)} staat niet in uw werkmap; er ${blad.cellen.size === 1 ? "is 1 cel" : `zijn ${blad.cellen.size} cellen`} gevuld.`,
          ];
    }),
    ...opmerkingen(hier, bytes),
  ];
  const over = zinnen.length - GENOEMD;
  return over > 0 ? [...zinnen.slice(0, GENOEMD), `En nog ${over} andere.`] : zinnen;
}

/** Delen zet er bladen bij: de Uitleg, de normen, en wat er over de werkmap te zeggen is. */
function isVanOns({ namen }: Werkboek, titel: string): boolean {
  return namen.some(
    ({ naam, formule }) =>
      leesKenmerk(naam) !== undefined &&
      leesNaamverwijzing(`=${formule}`)?.blad.toLowerCase() === titel.toLowerCase(),
  );
}

function celzinnen(
  hier: Werkboek,
  daar: Werkboek,
  { eigen, blad }: { readonly eigen: Werkblad; readonly blad: Werkblad },
  aanvragen: readonly Aanvraag[],
): string[] {
  const bekend = new Set([...eigen.cellen.values()].map((c) => tekstIn(hier, eigen.titel, c.rij, c.kolom)));
  const aanvraag = aanvragen.find((a) => a.blad.toLowerCase() === blad.titel.toLowerCase());
  const isPunt = ({ rij, kolom }: Cel) =>
    aanvraag !== undefined &&
    Object.values(aanvraag.kolommen).includes(kolom) &&
    aanvraag.punten.some((p) => p.rij === rij);
  return [...blad.cellen.values()].flatMap((cel) => {
    if (cel.formule !== undefined || cel.van !== undefined || isPunt(cel)) return [];
    const tekst = tekstIn(daar, blad.titel, cel.rij, cel.kolom);
    return tekst === "" || bekend.has(tekst) ? [] : [`${celplek(cel)}: ${citeer(tekst)}.`];
  });
}

/** Opmerkingen bij cellen die hier niet staan. Excel bewaart van een gesprek ook een gewone opmerking. */
function opmerkingen(hier: Werkboek, bytes: Uint8Array): string[] {
  const eigen = new Set(
    hier.onderdelen
      .filter((pad) => /(?:^|\/)comments\d*\.xml$/i.test(pad))
      .flatMap((pad) => leesOpmerkingen(hier.onderdeel(pad), pad).map((o) => o.tekst)),
  );
  const { pakket, werkbladen } = openWerkmap(bytes);
  return werkbladen.flatMap(({ titel, pad }) =>
    (pad === undefined ? [] : pakket.relaties(pad)).flatMap(({ soort, doel }) =>
      soort !== "comments" || doel === undefined || !pakket.heeft(doel)
        ? []
        : leesOpmerkingen(pakket.lees(doel), doel).flatMap(({ cel, tekst }) =>
            tekst === "" || eigen.has(tekst) ? [] : [`Opmerking bij ${titel}!${cel}: ${citeer(tekst)}.`],
          ),
    ),
  );
}

function leesOpmerkingen(bytes: Uint8Array, pad: string): { readonly cel: string; readonly tekst: string }[] {
  const uit: { cel: string; tekst: string }[] = [];
  let begin = 0;
  loopXml(bytes, pad, {
    open(tag) {
      if (tag.naam === "comment") uit.push({ cel: tag.attributen.ref ?? "", tekst: "" });
      if (tag.naam === "t") begin = tag.eind;
    },
    sluit(naam, eind) {
      const laatste = uit.at(-1);
      if (naam === "t" && laatste !== undefined) laatste.tekst += inhoudVan(bytes, begin, eind, pad);
    },
  });
  return uit.map(({ cel, tekst }) => ({ cel, tekst: opEenRegel(tekst) }));
}
