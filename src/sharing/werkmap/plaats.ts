import { alsTekst, loopXml } from "../bestand/xml";

/** Een stuk tekst in een onderdeel: waar het staat (in bytes) en wat er staat. */
export interface Formuleplaats {
  readonly begin: number;
  readonly eind: number;
  readonly formule: string;
}

/** Elke <f> in een onderdeel dat geen blad is, zoals een grafiek. */
export function leesFormules(bytes: Uint8Array, pad: string): Formuleplaats[] {
  const uit: Formuleplaats[] = [];
  let [begin, tekst] = [0, undefined as string | undefined];
  loopXml(bytes, pad, {
    open: ({ naam, eind }) => void (naam === "f" && ([begin, tekst] = [eind, ""])),
    tekst: (stuk) => void (tekst !== undefined && (tekst += stuk)),
    sluit(naam, eind) {
      if (naam === "f" && tekst !== undefined) uit.push({ begin, eind, formule: alsTekst(tekst) });
      if (naam === "f") tekst = undefined;
    },
  });
  return uit;
}
