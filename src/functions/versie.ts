import { formuletekst } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import type { Woorden } from "./mechaniek/woorden";

/** Versie van de invoegtoepassing; een test houdt haar gelijk aan package.json en manifest.xml. */
export const VERSIE = "0.1.0";

export const som = functie({ naam: "VERSIE", parameters: {}, reken: () => VERSIE });

/** In een gewone formule staat de versie waarmee de werkmap gemaakt is. */
export const inExcel: InExcel = () => formuletekst(VERSIE);

export const woorden = {
  groep: "Herkomst",
  wat: "De versie van deze invoegtoepassing.",
  parameters: {},
  formule: "het versienummer van de invoegtoepassing",
  uitkomst: 'Tekst, bijvoorbeeld "0.1.0".',
  voorbeelden: [{ invoer: [], uitkomst: VERSIE }],
} satisfies Woorden<typeof som>;
