import type { Pakket } from "../../../xlsx/bestand/pakket";
import { leesZip } from "../../../xlsx/bestand/zip-lezen";
import { pakUit } from "../../../xlsx/bestand/uitpakken";
import { deelspoor, type Spoor } from "./spoor";
import { vindInTekst } from "../herken/tekst";
import { perSoort } from "../herken/treffer";

/** Onderdelen met tekst als XML; een vml is het niet altijd helemaal. */
export const IS_XML = /\.(?:xml|rels|vml)$/i;

const LEEG = { verborgen: true, teksten: [], attributen: [] };

/** Een onderdeel dat deze zoeker niet kan lezen (macro's, afbeeldingen, ingesloten bestanden): de gebruiker kijkt zelf. */
function bijlage(deel: string): Spoor {
  return deelspoor("onleesbaar", { deel, waar: "bijlage" }, "", LEEG);
}

/** Geeft de bytes van een onderdeel zoals zij zijn, zonder ze als XML te keuren. */
export function ruweDelen(bytes: Uint8Array): (pad: string) => Uint8Array {
  const delen = new Map(leesZip(bytes).map((d) => [d.naam.toLowerCase(), d]));
  return (pad) => {
    const deel = delen.get(pad.toLowerCase());
    return deel === undefined ? new Uint8Array() : pakUit(deel);
  };
}

/** Een onderdeel dat geen goede XML is, zoals een UTF-16-deel van Power Query: als platte tekst doorzocht, en niet op te schonen. */
export function platteSporen(bytes: Uint8Array, deel: string): Spoor[] {
  const utf16 = bytes[0] === 0xff || bytes[1] === 0;
  const tekst = new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes).replace(/<[^<>]{0,4000}>/g, "\n");
  const gevonden = [...perSoort(vindInTekst(tekst))].map(([soort, treffers]) => {
    const { begin, eind } = treffers[0] as { begin: number; eind: number };
    const spoor = deelspoor(soort, { deel, waar: "gegevensdeel" }, tekst.slice(begin, eind), LEEG);
    return { ...spoor, vondst: { ...spoor.vondst, aantal: treffers.length } };
  });
  return gevonden.length > 0 ? gevonden : [bijlage(deel)];
}

/** De onderdelen die geen XML zijn. */
export function bijlagen(pakket: Pakket): Spoor[] {
  return pakket
    .paden()
    .filter((pad) => !IS_XML.test(pad))
    .map(bijlage);
}
