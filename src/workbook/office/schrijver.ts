/** Alles wat de werkmap verandert; dat is het grootste deel van deze kamer, en laadt apart. */
export { schrijfNamen } from "./schrijfnamen";
export { verbouw } from "./verbouw";
export { zet } from "./zet";
export { zetTerug } from "./zetterug";
