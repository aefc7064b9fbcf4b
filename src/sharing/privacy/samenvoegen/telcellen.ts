import { som as verdeling } from "../../../functions/bandbreedte-verdeling";
import { adres, gebiedstekst, type Gebied } from "../../../formula/adres";
import { vindAanroepen } from "../../../formula/aanroepen";
import type { Formuleplek } from "../../bewijs/formulecel";
import type { Teltabel } from "../onthul/getoond";

const KOLOMMEN = verdeling.kolommen ?? [];
const AFGELEID = ["aandeel", "gemiddelde minuten", "minuten per week"];

/**
 * Waar in vastgezette uitkomsten aantallen cliënten staan: losse tellingen, en de tabel van BANDBREEDTE_VERDELING. Uit aandeel,
 * gemiddelde en minuten per band is haar aantal terug te rekenen; die horen er dus bij.
 */
export function telcellen(plekken: readonly Formuleplek[]): Teltabel[] {
  return plekken.flatMap((plek): Teltabel[] => {
    const { blad, cel, formule, bereik } = plek;
    if (/^\+?\s*(COUNTA?|COUNTIFS?|ROWS)\(/i.test(formule)) return [{ blad, bereik: adres(cel) }];
    const [aanroep] = vindAanroepen(formule);
    if (aanroep?.naam !== verdeling.naam || bereik === undefined || bereik.tot.kolom - bereik.van.kolom < 7)
      return [];
    const kolom = (naam: string, tot = bereik.tot.rij): string => {
      const k = bereik.van.kolom + KOLOMMEN.indexOf(naam);
      const gebied: Gebied = { van: { rij: bereik.van.rij + 1, kolom: k }, tot: { rij: tot, kolom: k } };
      return gebiedstekst(gebied);
    };
    return [
      { blad, bereik: kolom("cliënten"), totaalrij: true, afgeleid: AFGELEID.map((naam) => kolom(naam)) },
      { blad, bereik: kolom("op de grens"), totaalrij: true },
    ];
  });
}
