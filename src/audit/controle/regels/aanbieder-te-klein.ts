import { adres } from "../../../formula/adres";
import { toonGetal } from "../../../language/getallen";
import { kaal } from "../begrippen";
import { getallenVan, woorden, type Duiding } from "../duiding";
import { perReeks, plekkentekst } from "../reeks";
import type { Onderzoek, Regel } from "../regel";

/** Onder dit aantal cliënten laat CBS bij de Wmo niets zien. */
const DREMPEL = 10;
const AANBIEDER = /^(?:zorg)?aanbieders?$/;

/** Cijfers van een aanbieder met zo weinig cliënten dat zij over personen gaan. */
export const aanbiederTeKlein: Regel = {
  id: "aanbieder-te-klein",
  naam: "Cijfers over minder dan tien cliënten",
  ernst: "aandacht",
  waarom:
    "De aanbieder weet wie zijn paar cliënten zijn: een gemiddelde over hen gaat over personen. Het zegt ook weinig, want één cliënt meer of minder verandert het.",
  uitweg:
    "Laat bij minder dan tien cliënten de cijfers weg en schrijf “<10”, of neem aanbieders samen. Haal ook de rij met hun minuten weg voordat u deelt.",
  zoek: (o) =>
    perReeks(
      getallenVan(o)
        .filter((d) => isKlein(d) && isVanAanbieder(o, d) && heeftCijfers(o, d))
        .map((d) => ({ cel: d.cel, d, soort: "" })),
      (groep) => {
        const [{ d }] = groep;
        return {
          zin:
            groep.length === 1
              ? `${d.label} heeft ${toonGetal(d.waarde)} ${d.waarde === 1 ? "cliënt" : "cliënten"}, en ernaast staan cijfers over hen.`
              : `In ${plekkentekst(groep.map((g) => g.cel))} staan aanbieders met minder dan ${DREMPEL} cliënten (de eerste is ${d.label}), en ernaast cijfers over hen.`,
        };
      },
    ),
};

const isKlein = ({ begrip, waarde, cel }: Duiding) =>
  begrip === "aantal cliënten" &&
  Number.isInteger(waarde) &&
  waarde > 0 &&
  waarde < DREMPEL &&
  !cel.stijl.vorm.includes("%");

/** Staat er links in de rij een naam onder de kop Aanbieder, zonder een leeg vak ertussen? */
function isVanAanbieder({ werkboek }: Onderzoek, { cel }: Duiding): boolean {
  for (let kolom = 1; kolom < cel.kolom; kolom++) {
    for (let rij = cel.rij; rij >= 1; rij--) {
      const tekst = woorden(werkboek.cel(cel.blad, adres({ rij, kolom })));
      if (tekst === undefined || (rij === cel.rij && /^totaal|^alle\b/.test(kaal(tekst)))) break;
      if (rij < cel.rij && AANBIEDER.test(kaal(tekst).trim())) return true;
    }
  }
  return false;
}

/** Een aantal alleen zegt nog niets over iemand; minuten, een graad of een cijfer ernaast wel. */
function heeftCijfers(o: Onderzoek, { cel }: Duiding): boolean {
  return getallenVan(o).some(
    (d) =>
      d.cel.blad === cel.blad &&
      d.cel.rij === cel.rij &&
      d.cel.kolom !== cel.kolom &&
      d.begrip !== "aantal cliënten" &&
      d.kop !== "",
  );
}
