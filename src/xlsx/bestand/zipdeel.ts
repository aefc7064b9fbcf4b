/** Een onderdeel van een zipbestand zoals het erin zit: nog ingepakt. */
export interface Zipdeel {
  readonly naam: string;
  /** De naam zoals hij in het bestand staat. */
  readonly naambytes: Uint8Array;
  /** 0 is bewaard zoals het is, 8 is ingepakt (deflate). */
  readonly methode: number;
  /** Datum en tijd zoals een zipbestand ze bewaart. */
  readonly tijd: number;
  readonly crc: number;
  readonly ingepakt: Uint8Array;
  /** Grootte uitgepakt, in bytes. */
  readonly grootte: number;
  /** Staat de naam in UTF-8? */
  readonly utf8: boolean;
}

/** Handtekeningen waarmee de stukken van een zipbestand beginnen (APPNOTE 4.3). */
export const TEKEN = { lokaal: 0x04034b50, map: 0x02014b50, einde: 0x06054b50 } as const;

/** 1 januari 1980, middernacht: de vroegste tijd die een zipbestand kent. */
export const VROEGSTE_TIJD = 0x00210000;
