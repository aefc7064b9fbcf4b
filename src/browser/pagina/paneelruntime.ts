import { maakKoppeling } from "../functies/koppeling";

/*
 * In Excel delen paneel en functies één runtime, dus functions.js draait ook in het paneel. Hier rekent de pagina eromheen; wat het
 * paneel koppelt, heeft geen gevolg, maar koppelen moet wel kunnen.
 */
const wereld = globalThis as unknown as { CustomFunctions?: object };
wereld.CustomFunctions = Object.assign(wereld.CustomFunctions ?? {}, {
  associate: maakKoppeling().runtime.associate,
});
