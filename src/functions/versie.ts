import { functie } from "./mechaniek/definitie";
import type { Woorden } from "./mechaniek/woorden";

/** Versie van de invoegtoepassing; een test houdt haar gelijk aan package.json en manifest.xml. */
export const VERSIE = "0.1.0";

export const som = functie({ naam: "VERSIE", parameters: {}, reken: () => VERSIE });

export const woorden = {
  groep: "Herkomst",
  wat: "De versie van deze invoegtoepassing.",
  parameters: {},
  uitkomst: 'Tekst, bijvoorbeeld "0.1.0".',
  voorbeelden: [{ invoer: [], uitkomst: VERSIE }],
} satisfies Woorden<typeof som>;
