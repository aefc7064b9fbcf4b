import { NAAMRUIMTE } from "../../functies/registreer";
import { register, registries } from "../../../engine/spreadsheet";
import gewoon from "./gewoon.json";

/** Nederlandse naam, wat de functie doet, en per argument "naam: uitleg". */
type Woorden = readonly [string, string, ...string[]];

/** De gewone functies met Nederlandse woorden, op hun naam in het rekenblad. */
export const GEWOON: ReadonlyMap<string, Woorden> = new Map(
  Object.entries(gewoon as unknown as Record<string, Woorden>),
);

/**
 * Geeft de gewone functies Nederlandse uitleg. Wat geen uitleg heeft, wordt niet voorgesteld; wie de naam toch typt krijgt haar
 * uitkomst, zonder Engelse tekst. Ook de Engelse keuzelijsten bij argumenten gaan weg.
 */
export function vertaalFuncties(): void {
  for (const naam of register.getKeys()) {
    if (naam.startsWith(`${NAAMRUIMTE}.`)) continue;
    const functie = register.get(naam);
    const [nederlands, wat, ...argumenten] = GEWOON.get(naam) ?? [];
    functie.description =
      wat === undefined ? "" : nederlands === naam ? wat : `${wat} In Nederlandse Excel: ${nederlands}.`;
    functie.hidden = wat === undefined;
    functie.args.forEach((argument, i) => {
      const [kop, uitleg = ""] = argumenten[i]?.split(": ") ?? [];
      argument.name = kop ?? `argument${i + 1}`;
      argument.description = uitleg;
    });
  }
  // Het rooster rekent Nederlandse namen zelf; hier krijgen zij alleen hun uitleg.
  for (const [naam, [nederlands]] of GEWOON)
    if (!register.contains(nederlands))
      register.content[nederlands] = { ...register.get(naam), name: nederlands, hidden: true };
  const { autoCompleteProviders } = registries;
  for (const sleutel of autoCompleteProviders.getKeys())
    if (sleutel.endsWith("_argument_proposals") && !sleutel.startsWith(`${NAAMRUIMTE}.`))
      autoCompleteProviders.remove(sleutel);
}
