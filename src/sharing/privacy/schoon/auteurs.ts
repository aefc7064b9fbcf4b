import type { Plaats } from "../vondst";
import type { Ingreep } from "./ingreep";

/** Maakt de ingreep voor gegevens over de maker: leeg waar dat kan, en een nummer waar Excel een naam verwacht. */
export function maakAuteurs(): (plaats: Plaats) => Ingreep {
  const nummers = new Map<string, number>();
  const nummer = (naam: string) => {
    const n = nummers.get(naam) ?? nummers.size + 1;
    nummers.set(naam, n);
    return n;
  };
  return ({ waar }) => {
    // Ook de lijst en de geschiedenis van een gedeelde werkmap moeten een naam hebben: leeg noemt Excel beschadigd.
    if (waar === "opmerking" || waar === "gegevensdeel") return (naam) => `Auteur ${nummer(naam)}`;
    if (waar === "personen") return (naam) => `Persoon ${nummer(naam)}`;
    return () => "";
  };
}
