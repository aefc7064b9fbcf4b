import { ontleed, type Dagnummer } from "../domain/datum";

/** De namen van de maanden. */
export const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** 45474 -> "1 juli 2024". */
export function toonDatum(nummer: Dagnummer): string {
  const { jaar, maand, dag } = ontleed(nummer);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** 45474 -> "1-7-2024", zoals een Nederlander het typt. */
export function toonKorteDatum(nummer: Dagnummer): string {
  const { jaar, maand, dag } = ontleed(nummer);
  return `${dag}-${maand}-${jaar}`;
}

/** "1 januari 2024 t/m 31 december 2024", of "vanaf 1 januari 2015" zonder bekend einde. */
export function toonTijdvak(vanaf: Dagnummer, totEnMet: Dagnummer | undefined): string {
  if (totEnMet === undefined) return `vanaf ${toonDatum(vanaf)}`;
  return `${toonDatum(vanaf)} t/m ${toonDatum(totEnMet)}`;
}
