import { toonGetal } from "../../language/getallen";
import { citeer, opsomming } from "../../language/opsomming";

/** Zinnen over het openen van een bestand en het bewaren daarin. */
export const zinnen = {
  vanaf1904: () =>
    "De werkmap telt datums vanaf 1904, en dit rekenblad telt vanaf 1900: elke datum zou hier vier jaar te vroeg staan. Zet dit in Excel uit (Opties, Geavanceerd, 1904-datumsysteem), controleer de datums, sla op en open haar opnieuw.",
  bladVerwijderd: (titel: string) => `Het blad ${citeer(titel)} is verwijderd.`,
  verschoven: (titel: string) =>
    `Op het blad ${citeer(titel)} zijn rijen of kolommen ingevoegd of weggehaald.`,
  hernoemd: (titel: string, nu: string) => `Het blad ${citeer(titel)} heet nu ${citeer(nu)}.`,
  anderKenmerk: () =>
    "Op een nieuw blad staat een formule die uitrolt, en het bestand nummert zulke formules anders dan wij.",
  nietErin: (titel: string, wat: readonly string[]) => `Op het blad ${citeer(titel)}: ${opsomming(wat)}.`,
  zonderUitkomst: (titel: string, cellen: readonly string[]) => {
    const meer =
      cellen.length > 10 ? [...cellen.slice(0, 10), `nog ${toonGetal(cellen.length - 10)}`] : cellen;
    return cellen.length === 1
      ? `Op het blad ${citeer(titel)} kan dit rekenblad ${cellen[0]} niet uitrekenen. De cel gaat zonder uitkomst in het bestand; Excel rekent haar uit bij het openen.`
      : `Op het blad ${citeer(titel)} kan dit rekenblad ${opsomming(meer)} niet uitrekenen. Deze cellen gaan zonder uitkomst in het bestand; Excel rekent ze uit bij het openen.`;
  },
  anderekop: (blad: string, cel: string, tabel: string, tekst: string) =>
    `Op het blad ${citeer(blad)} werd de kop ${cel} van de tabel ${citeer(tabel)} ${citeer(tekst)}: een kop is ingevuld, en geen twee zijn gelijk.`,
  kloptNiet: (regel: string) => `Excel kan hierover struikelen. ${regel}`,
  namenBlijven: (namen: readonly string[]) =>
    `U haalde ${namen.length === 1 ? "een naam" : "namen"} weg (${opsomming(namen)}); in het bestand ${namen.length === 1 ? "blijft zij" : "blijven zij"} staan.`,
  geopend: (naam: string, niet: readonly string[]) =>
    niet.length === 0
      ? `${citeer(naam)} is geopend.`
      : `${citeer(naam)} is geopend. Niet te zien hier, en wel bewaard bij het opslaan: ${opsomming(niet)}.`,
  bestandWeg: () =>
    "Het oorspronkelijke bestand is niet meer in deze browser bewaard. Open het opnieuw, of sla op als nieuwe werkmap.",
};
