/** Zoveel regels van een lijst toont het paneel; het blad heeft er meer. */
export const MEESTE = 100;
