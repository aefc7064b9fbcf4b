import { ontleed, type Dagnummer } from "../../domain/datum";

/** Korte namen van de maanden, zoals zij langs de as van een grafiek passen. */
export const MAANDNAMEN = [
  "jan",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
];

/** 45474 -> "jul 2024". */
export function maandnaam(dag: Dagnummer): string {
  const { jaar, maand } = ontleed(dag);
  return `${MAANDNAMEN[maand - 1]} ${jaar}`;
}
