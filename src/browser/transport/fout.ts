import { zinnen } from "./zinnen";

/** Codes van Office.js (OfficeExtension.ErrorCodes en Excel.ErrorCodes) met de status die Excel erbij geeft. */
const STATUS = {
  ApiNotFound: 404,
  ItemNotFound: 404,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  NotImplemented: 501,
  ResponsePayloadSizeLimitExceeded: 400,
  GeneralException: 500,
} as const;

export type Code = keyof typeof STATUS;

/** Een weigering zoals Excel haar geeft: een code, een zin, en het lid waar het misging (Range.values). */
export class Excelfout extends Error {
  constructor(
    readonly code: Code,
    zin: string,
    readonly plek?: string,
  ) {
    super(zin);
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** Een lid dat hier niet bestaat: luid, met de volle naam, zodat niemand denkt dat het werkt. */
export function geenLid(klasse: string, lid: string): Excelfout {
  return new Excelfout("ApiNotFound", zinnen.geenLid(`${klasse}.${lid}`), `${klasse}.${lid}`);
}

/** Wat het lid zelf gooit, met de plek erbij. Een gewone Error van het rooster draagt al een zin. */
export function alsExcelfout(fout: unknown, plek: string): Excelfout {
  if (fout instanceof Excelfout)
    return fout.plek === undefined ? new Excelfout(fout.code, fout.message, plek) : fout;
  return new Excelfout("InvalidOperation", fout instanceof Error ? fout.message : String(fout), plek);
}

/** Een argument dat niet past. */
export const ongeldig = (zin: string) => new Excelfout("InvalidArgument", zin);
