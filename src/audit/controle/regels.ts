import type { Regel } from "./regel";
import { declaratiegraadWeken } from "./regels/declaratiegraad-weken";
import { delenGeheel } from "./regels/delen-geheel";
import { dubbelGeteld } from "./regels/dubbel-geteld";
import { foutwaarde } from "./regels/foutwaarde";
import { minutenUren } from "./regels/minuten-uren";
import { tariefUurMinuut } from "./regels/tarief-uur-minuut";
import { zelfdeGrootheid } from "./regels/zelfde-grootheid";

/** Alle regels, in de volgorde waarin hun bevindingen getoond worden. Een regel erbij is één bestand en één regel hier. */
export const regels: readonly Regel[] = [
  foutwaarde,
  declaratiegraadWeken,
  dubbelGeteld,
  delenGeheel,
  zelfdeGrootheid,
  tariefUurMinuut,
  minutenUren,
];
