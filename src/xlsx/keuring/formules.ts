import { keurBestandsformule, type Formulefoutsoort } from "../../formula/keur";
import type { Keurfout } from "./keurfout";

/** Keurt formules; een formule die alleen een rij lager staat dan een eerdere, hoeft niet opnieuw gelezen te worden. */
export type Formulekeurder = (formule: string, waar: string, roltUit: boolean) => Keurfout[];

/** Bij deze fouten opent Excel het bestand wel, maar rekent de formule niet of anders. */
const NIET_STUK: readonly Formulefoutsoort[] = ["functie", "voorvoegsel", "uitrol"];

/** Zo lang mag een formule zijn om op vorm te onthouden: dan past er geen te lange tekst in. */
const KORT = 255;
/** Het rijnummer van een cel; LOG10( en een naam met een cijfer erin blijven staan. */
const RIJ = /(\$?[A-Z]{1,3}\$?)[1-9]\d{0,5}(?![\w.(])/g;

export function maakFormulekeurder(isNaam: (naam: string) => boolean): Formulekeurder {
  const goed = new Set<string>();
  return (formule, waar, roltUit) => {
    const vorm = `${roltUit ? 1 : 0}${formule.length > KORT ? formule : formule.replace(RIJ, "$11")}`;
    if (goed.has(vorm)) return [];
    const fouten = keurBestandsformule(formule, { isNaam, roltUit });
    if (fouten.length === 0) goed.add(vorm);
    return fouten.map(({ soort, kenmerk, zin }) => ({
      // Niet de plaats: een formule van de gebruiker kan in een andere cel terechtkomen, met haar fout.
      kenmerk: `formule|${soort}|${kenmerk === "" ? zin.replace(/\d+/g, "") : kenmerk}`,
      waar,
      zin,
      stuk: !NIET_STUK.includes(soort),
    }));
  };
}
