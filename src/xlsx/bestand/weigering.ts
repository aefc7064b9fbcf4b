/** Het bestand is niet te bewerken; `message` is één Nederlandse zin met de weg verder. Er is niets geschreven. */
export class Bestandsfout extends Error {
  override name = "Bestandsfout";
}

export function weiger(zin: string): never {
  throw new Bestandsfout(zin);
}
