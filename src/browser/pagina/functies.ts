import { leesBeschrijvingen } from "../functies/beschrijving";
import { maakKoppeling } from "../functies/koppeling";
import { registreerFuncties } from "../functies/registreer";
import { haalTekst, laadScript } from "./laad";

/** Laadt de gebouwde functions.json en functions.js, precies zoals Excel ze krijgt, en legt de functies vast. */
export async function laadFuncties(): Promise<void> {
  const koppeling = maakKoppeling();
  Object.assign(globalThis, { CustomFunctions: koppeling.runtime });
  const [json] = await Promise.all([haalTekst("/functions.json"), laadScript("/functions.js")]);
  registreerFuncties(leesBeschrijvingen(JSON.parse(json)), koppeling);
}
