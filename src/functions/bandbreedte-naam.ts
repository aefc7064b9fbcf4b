import { bandgrenzen, bandnummer, type Bandtabel, type Grensregel } from "../domain/bandbreedte";
import { toonGetal } from "../language/getallen";
import { bandkeuze, bandkeuzeWoorden } from "./mechaniek/bandkeuze";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { minuten } from "./mechaniek/soorten";
import type { Woorden } from "./mechaniek/woorden";

/** De eigen naam uit de tabel, of de grenzen in woorden, in de regel die voor een waarde op de grens geldt. */
export function bandnaam(nummer: number, tabel: Bandtabel, regel: Grensregel): string {
  const eigen = tabel.namen?.[nummer - 1];
  if (eigen) return eigen;
  const { van, tot } = bandgrenzen(nummer, tabel);
  if (tot !== undefined) return `${toonGetal(van)} ${regel} ${toonGetal(tot)} minuten`;
  // De allerlaagste grens hoort altijd bij band 1, ook als dat de enige band is.
  return regel === "tot" || nummer === 1
    ? `${toonGetal(van)} minuten of meer`
    : `meer dan ${toonGetal(van)} minuten`;
}

export const som = functie({
  naam: "BANDBREEDTE_NAAM",
  parameters: {
    minutenPerWeek: perElement(minuten),
    ...bandkeuze,
  },
  reken: ({ minutenPerWeek, bandtabel, grens }) =>
    bandnaam(bandnummer(minutenPerWeek, bandtabel, grens), bandtabel, grens),
});

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Naam van de bandbreedte waarin een gemiddelde ondersteuning per week valt.",
  parameters: {
    minutenPerWeek: "Gemiddelde minuten ondersteuning per week: een waarde of een bereik.",
    ...bandkeuzeWoorden,
  },
  uitkomst: "De naam uit de tabel, of de grenzen in woorden.",
  voorbeelden: [
    { invoer: [136], uitkomst: "120 t/m 180 minuten" },
    { invoer: [200], uitkomst: "meer dan 180 minuten" },
  ],
} satisfies Woorden<typeof som>;
