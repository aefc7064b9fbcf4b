/** Een aanroep is niet om te zetten; `message` is één zin met de weg verder. */
export class Onomzetbaar extends Error {
  override name = "Onomzetbaar";
}
