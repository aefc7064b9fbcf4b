import type { Formule } from "../../sheet/blad";
import { naarNaam } from "../../sheet/cellen";
import { celnaam, doorkliknaam } from "../opgave/namen";

/** Een naam op het blad Leeswijzer. */
export const leeswijzernaam = (naam: string) => celnaam({ naam: "Leeswijzer" }, 1, naam);

/** De cel van de Leeswijzer met de naam van het blad waar dit antwoord staat; een klik erop gaat erheen. */
export function bladwijzernaam(antwoord: string): string {
  return leeswijzernaam(doorkliknaam(antwoord));
}

/**
 * Wat er in die cel komt als het blad anders is gaan heten; undefined als er niet meer staat wat wij er zetten, met een van de namen die het
 * blad had. Een formule die de naam van een blad geeft, is er niet die in Excel en in LibreOffice hetzelfde doet.
 */
export function nieuweBladwijzer(
  antwoord: string,
  staat: string | undefined,
  titel: string,
  heette: readonly string[],
): Formule | undefined {
  const vanOns = heette.some((t) => t !== titel && staat === `=${naarNaam(antwoord, t).formule}`);
  return vanOns ? naarNaam(antwoord, titel) : undefined;
}
