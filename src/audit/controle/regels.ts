import type { Regel } from "./regel";
import { foutwaarde } from "./regels/foutwaarde";

/** Alle regels, in de volgorde waarin hun bevindingen getoond worden. Een regel erbij is één bestand en één regel hier. */
export const regels: readonly Regel[] = [foutwaarde];
