import { later } from "../later";

/** Duurt een uitkomst langer dan dit (in milliseconden), dan wacht zij tot iemand even niet typt. */
const TRAAG = 30;
const WACHT = 200;

/** Rekent mee tijdens het typen: meteen zolang dat vlug gaat, anders zodra het typen stopt. */
export function meerekenaar(reken: () => void): () => void {
  let duurde = 0;
  const doe = () => {
    const begin = performance.now();
    reken();
    duurde = performance.now() - begin;
  };
  const straks = later<void>(WACHT, doe);
  return () => (duurde > TRAAG ? straks() : doe());
}
