import { datum } from "../../sheet/cellen";
import type { Bandbreedtesvraag, Groep } from "./velden";

/** Cliënten, minuten nu en minuten straks. */
const RIJEN = [
  [6, 65, 57],
  [26, 75, 68],
  [67, 95, 90],
  [81, 112, 100],
  [140, 130, 120],
  [99, 136, 125],
  [95, 150, 138],
  [60, 170, 155],
  [31, 185, 170],
  [19, 210, 195],
  [12, 240, 225],
] as const;

/**
 * Verzonnen groepen: 636 cliënten met gemiddeld 136 minuten nu en 125 straks, zoals in de Duivense notitie. De notitie zelf noemt
 * alleen die gemiddelden.
 */
export const verzonnenGroepen: readonly Groep[] = RIJEN.map(([aantal, minutenNu, minutenStraks]) => ({
  minutenNu,
  minutenStraks,
  aantal,
}));

/** De bandtabel van de Drechtsteden met verzonnen prijzen in EUR per maand. */
export const verzonnenBanden = [
  { vanaf: 60, prijs: 180 },
  { vanaf: 90, prijs: 250 },
  { vanaf: 120, prijs: 360 },
  { vanaf: 180, prijs: 520 },
] as const;

/** Een voorbeeld om het formulier mee te vullen. */
export const voorbeeldBandbreedtes: Bandbreedtesvraag = {
  peildatum: datum("2025-07-01"),
  regels: { grens: "t/m", onderLaagste: "laagste band" },
  groepen: verzonnenGroepen,
  banden: verzonnenBanden,
};
