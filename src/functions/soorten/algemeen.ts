import { Rekenfout } from "../../domain/fout";
import { geen, getal, type Soort } from "../mechaniek/soort";

/** Toegekende minuten: een lege cel (ook 0) geeft een lege uitkomst, nooit een band en nooit 0. */
export const minuten = getal({ eenheid: "een aantal minuten", bijLeeg: "leeg" });
/**
 * Geleverde minuten: een lege cel is 0. Wie niets kreeg is het ergste geval, en mag niet stil uit een gemiddelde of een toets vallen.
 */
export const geleverdeMinuten = getal({ eenheid: "een aantal minuten, 0 of meer", bijLeeg: "nul" });
/** Minuten na een wijziging: een lege cel is 0, want dan houdt de hulp op. */
export const minutenNaWijziging = getal({ eenheid: "een aantal minuten, 0 of meer", bijLeeg: "nul" });
/** Een toegewezen hoeveelheid in minuten of uren. */
export const hoeveelheid = getal({ eenheid: "een hoeveelheid, 0 of meer", bijLeeg: "leeg" });
/** Minuten verschil: een lege cel is geen verschil, en het mag negatief zijn (er komen minuten bij). */
export const minutenVerschil = getal({ eenheid: "een aantal minuten", bijLeeg: "nul", negatief: true });
/** Aantallen cliënten, aanvragen, zaken: een lege cel is 0. */
export const aantal = getal({ eenheid: "een aantal, 0 of meer", bijLeeg: "nul" });
/** Een aantal waar iets door gedeeld wordt. */
export const aantalBovenNul = getal({ eenheid: "een aantal groter dan 0", bijLeeg: "fout" });
/** Uren: een lege cel is 0. */
export const uren = getal({ eenheid: "uren, 0 of meer", bijLeeg: "nul" });
/** Een tarief of loonbedrag, altijd groter dan 0. */
export const tarief = getal({ eenheid: "een bedrag in euro groter dan 0", bijLeeg: "fout" });
/** Een bedrag in euro: een lege cel is 0, baten mogen negatief zijn. */
export const bedrag = getal({ eenheid: "een bedrag in euro", bijLeeg: "nul", negatief: true });
/** Een aantal jaren waarover gerekend wordt; negatief rekent terug. */
export const aantalJaren = getal({
  eenheid: "een aantal jaren",
  bijLeeg: "nul",
  negatief: true,
  hoogstens: 100,
});
/** Een wijziging per jaar; buiten -0,5 en 0,5 is het vrijwel zeker een percentage als getal getypt (1,5). */
export const jaarlijkseWijziging = getal({
  eenheid: "een wijziging per jaar, bijvoorbeeld 0,04 of 4%",
  bijLeeg: "nul",
  negatief: true,
  hoogstens: 0.5,
  redenTeGroot: "wijziging-te-groot",
});
/** Weken per jaar; een jaar telt er hoogstens 53. */
export const wekenPerJaar = getal({
  eenheid: "weken per jaar, bijvoorbeeld 52",
  bijLeeg: "fout",
  hoogstens: 53,
});
/** Uren per werkweek; een week telt er 168. */
export const werkweek = getal({ eenheid: "uren per week, bijvoorbeeld 36", bijLeeg: "fout", hoogstens: 168 });
/** Looptijd in jaren. */
export const looptijd = getal({ eenheid: "jaren, bijvoorbeeld 3", bijLeeg: "fout" });
/** Een aandeel waarin 1 staat voor 100%; boven 2 is vrijwel zeker een percentage als getal getypt (77). */
export const aandeel = getal({
  eenheid: "een aandeel, bijvoorbeeld 0,77 of 77%",
  bijLeeg: "fout",
  hoogstens: 2,
  redenTeGroot: "aandeel-te-groot",
});

const DAG_2015 = 42005;
const LAATSTE_DAG_2099 = 73050;

/**
 * Een datum als dagnummer van het rekenblad, van 1 januari 2015 (invoering Wmo 2015) t/m 31 december 2099: een getal daarbuiten is geen
 * datum maar iets anders, zoals 20240701.
 */
export const datum: Soort<number> = {
  eenheid: "een datum",
  bijLeeg: "fout",
  getalgrenzen: { vanaf: DAG_2015, totEnMet: LAATSTE_DAG_2099, dag: true },
  lees(cel, parameter) {
    if (typeof cel !== "number" || !Number.isFinite(cel))
      throw geen("geen-datum", cel, parameter, "een datum");
    if (cel < DAG_2015)
      throw new Rekenfout("#VALUE!", "datum-te-vroeg", { waarde: cel, grens: DAG_2015, parameter });
    if (Math.floor(cel) > LAATSTE_DAG_2099)
      throw new Rekenfout("#VALUE!", "datum-te-laat", { waarde: cel, grens: LAATSTE_DAG_2099, parameter });
    return Math.floor(cel);
  },
};

/** Een jaartal, zoals 2026; een lege cel blijft leeg. */
export const jaar: Soort<number> = {
  eenheid: "een jaartal, bijvoorbeeld 2026",
  bijLeeg: "leeg",
  getalgrenzen: { vanaf: 1900, totEnMet: 2200, heel: true },
  lees(cel, parameter) {
    if (typeof cel === "number" && Number.isInteger(cel) && cel >= 1900 && cel <= 2200) return cel;
    throw geen("geen-jaartal", cel, parameter, jaar.eenheid);
  },
};

/** Een tekst van een soort, zoals een sleutel of een naam. */
export function tekst(eenheid: string, bijLeeg: "fout" | "leeg"): Soort<string> {
  return {
    eenheid,
    bijLeeg,
    lees(cel, parameter) {
      if (typeof cel !== "string") throw geen("geen-tekst", cel, parameter, eenheid);
      return cel;
    },
  };
}

/** De sleutel van een norm. */
export const sleutel = tekst("een sleutel", "fout");

/** De naam van een module; een lege cel wordt overgeslagen. */
export const modulenaam = tekst("de naam van een module", "leeg");
