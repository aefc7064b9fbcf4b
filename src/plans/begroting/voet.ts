import { ontleed } from "../../domain/datum";
import type { Voet } from "../../sheet/blad";
import { VOETGEGEVENS, voetVan } from "../../sheet/voet";
import type { Begroting } from "./begroting";

/** De voet van een begroting die nu gemaakt wordt. */
export function voetBij({ gedeeld, lijsten, peildatum }: Begroting): Voet {
  const waarde = (naam: string) => {
    const gevonden = gedeeld.find((g) => g.naam === naam)?.waarde;
    return typeof gevonden === "string" ? gevonden : "";
  };
  const eerste = lijsten.find((l) => l.naam === "Jaren")?.rijen[0]?.jaar;
  return voetVan({
    ...Object.fromEntries(VOETGEGEVENS.map((naam) => [naam, waarde(naam)])),
    jaar: typeof eerste === "number" ? eerste : ontleed(peildatum).jaar,
  });
}
