import type { Pakket } from "../../../xlsx/bestand/pakket";
import { deelspoor, type Spoor } from "./spoor";
import { vindInTekst, voegTreffersSamen } from "../herken/tekst";
import { perSoort } from "../herken/treffer";
import type { Context } from "./context";
import { ingeslotenSporen, type Ruimte } from "./ingesloten";
import { platteTekst } from "./plattetekst";

/** Onderdelen met tekst als XML; een vml is het niet altijd helemaal, en .psmdcp zijn eigenschappen van een ander programma. */
export const IS_XML = /\.(?:xml|rels|vml|psmdcp)$/i;

const LEEG = { verborgen: true, teksten: [], attributen: [] };

/** Een onderdeel dat deze zoeker niet kan lezen (macro's, afbeeldingen, ingesloten bestanden): de gebruiker kijkt zelf. */
function bijlage(deel: string): Spoor {
  return deelspoor("onleesbaar", { deel, waar: "bijlage" }, "", LEEG);
}

/** Een onderdeel dat geen goede XML is, zoals een UTF-16-deel van Power Query: als platte tekst doorzocht, en niet op te schonen. */
export function platteSporen(bytes: Uint8Array, deel: string, context: Context): Spoor[] {
  const tekst = platteTekst(bytes);
  const gevonden = [...perSoort(voegTreffersSamen(context.bekendIn(tekst), vindInTekst(tekst)))].map(
    ([soort, treffers]) => {
      const { begin, eind } = treffers[0] as { begin: number; eind: number };
      const spoor = deelspoor(soort, { deel, waar: "gegevensdeel" }, tekst.slice(begin, eind), LEEG);
      return { ...spoor, vondst: { ...spoor.vondst, aantal: treffers.length } };
    },
  );
  return gevonden.length > 0 ? gevonden : [bijlage(deel)];
}

/** De onderdelen die geen XML zijn; in een ingesloten werkmap wordt gekeken als in elke andere. */
export function bijlagen(
  pakket: Pakket,
  ruimte: Ruimte,
  doorzoek: (bytes: Uint8Array, ruimte: Ruimte) => readonly Spoor[],
): Spoor[] {
  return pakket
    .paden()
    .filter((pad) => !IS_XML.test(pad))
    .flatMap((pad) => ingeslotenSporen(pakket.ruw(pad), pad, ruimte, doorzoek) ?? [bijlage(pad)]);
}
