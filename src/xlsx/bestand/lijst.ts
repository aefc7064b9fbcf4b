import type { Vervanging } from "./vervang";
import type { Begintag } from "./xmltag";

/** Een lijst in een onderdeel: waar haar begintag staat, en waar achteraan iets bij kan. */
export interface Lijstplaats {
  readonly naam: string;
  readonly voor: string;
  readonly begin: number;
  readonly eind: number;
  /** Sluit de lijst zichzelf: <definedNames/>? */
  readonly leeg: boolean;
  /** Waar haar eindtag begint. */
  readonly slot: number;
}

/** De plaats van een lijst die net opengaat; `slot` volgt als zij sluit. */
export function lijstplaats({ naam, voor, begin, eind, leeg }: Begintag): Lijstplaats {
  return { naam, voor, begin, eind, leeg, slot: eind };
}

/**
 * Zet iets achteraan in een lijst. Een lijst die zichzelf sluit gaat eerst open: erachter geplakt zou het buiten de lijst staan, en dan
 * is het bestand stuk (Google Spreadsheets schrijft zo een lege lijst van namen). Telt de lijst haar kinderen, dan telt zij er `erbij` op.
 */
export function achteraan(bytes: Uint8Array, lijst: Lijstplaats, xml: string, erbij = 0): Vervanging[] {
  const { naam, voor, begin, eind, leeg, slot } = lijst;
  if (xml === "") return [];
  const tag = new TextDecoder().decode(bytes.subarray(begin, eind));
  const geteld = tag.replace(
    /(\scount\s*=\s*["'])(\d+)(?=["'])/,
    (_, voorkant: string, aantal: string) => `${voorkant}${Number(aantal) + erbij}`,
  );
  if (leeg) return [{ begin, eind, tekst: `${geteld.replace(/\s*\/>$/, "")}>${xml}</${voor}${naam}>` }];
  return [
    ...(geteld === tag ? [] : [{ begin, eind, tekst: geteld }]),
    { begin: slot, eind: slot, tekst: xml },
  ];
}
