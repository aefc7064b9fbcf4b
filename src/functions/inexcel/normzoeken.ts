import { OPEN_EINDE } from "./normenblad";
import { formuletekst } from "./argumentplek";
import { schoneTekst } from "./tekst";

/** De rijen van WMO-normen die op deze dag voor deze sleutel gelden. */
function rijen(sleutel: string, peildatum: string): string {
  return `(WMO_Norm_sleutel=${schoneTekst(sleutel)})*(WMO_Norm_vanaf<=INT(${peildatum}))*(WMO_Norm_totenmet>=INT(${peildatum}))`;
}

/** De waarde van een norm: precies één rij met een getal, anders #N/A. */
export function normFormule(sleutel: string, peildatum: string): string {
  const geldig = `${rijen(sleutel, peildatum)}*ISNUMBER(WMO_Norm_waarde)`;
  return `IF(ISTEXT(${sleutel}),IF(SUMPRODUCT(${geldig})=1,SUMPRODUCT(${geldig},WMO_Norm_waarde),NA()),NA())`;
}

/** Een ander veld van de geldige rij, bijvoorbeeld de bron; een afgeschafte norm heeft geen geldige rij. */
export function normveldFormule(kolom: string, sleutel: string, peildatum: string): string {
  const geldig = `${rijen(sleutel, peildatum)}*(WMO_Norm_waarde<>"afgeschaft")`;
  const plek = `SUMPRODUCT(${geldig}*(ROW(WMO_Norm_sleutel)-MIN(ROW(WMO_Norm_sleutel))+1))`;
  return `IF(ISTEXT(${sleutel}),IF(SUMPRODUCT(${geldig})=1,INDEX(${kolom},${plek}),NA()),NA())`;
}

/** Eén rij van WMO.NORMEN: zonder waarde op de peildatum staat er #N/A en zijn de andere velden leeg. */
export function normrijFormules(
  sleutel: string,
  soort: "waarde" | "tabel",
  eenheid: string,
  peildatum: string,
): string[] {
  const tekst = formuletekst(sleutel);
  const veld = (kolom: string) => normveldFormule(kolom, tekst, peildatum);
  const ofLeeg = (formule: string) => `IFERROR(${formule},"")`;
  return [
    tekst,
    soort === "tabel" ? veld("WMO_Norm_waarde") : normFormule(tekst, peildatum),
    formuletekst(eenheid),
    ofLeeg(veld("WMO_Norm_vanaf")),
    ofLeeg(`IF(${veld("WMO_Norm_totenmet")}=${OPEN_EINDE},"",${veld("WMO_Norm_totenmet")})`),
    ofLeeg(veld("WMO_Norm_bron")),
  ];
}
