/**
 * Het protocol van de client van Microsoft (@microsoft/office-js 1.1.110): één `context.sync()` is één batch. Afgelezen uit
 * excel-web-16.00.debug.js (ActionFactory, ObjectPathFactory, ClientRequestContext.processRequestExecutorResponseMessage).
 */

/** Soorten opdrachten in een batch; daar heet dit ActionType. */
export const ACTIE = { maak: 1, laad: 2, roep: 3, zet: 4, spoor: 5 } as const;

/** Hoe een object te vinden is; daar heet dit ObjectPathType. */
export const PAD = { werkmap: 1, methode: 3, eigenschap: 4, index: 5, verwijzing: 6, niets: 7 } as const;

/** Een verwijzing naar een object staat als getal in Arguments, met hetzelfde getal in ReferencedObjectPathIds; anders staat daar 0. */
export interface Argumentinfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Vraaginfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Actie {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argumentinfo;
  readonly QueryInfo?: Vraaginfo;
}

export interface Objectpad {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argumentinfo;
}

export interface Batch {
  readonly Actions: readonly Actie[];
  readonly ObjectPaths: Readonly<Record<string, Objectpad>>;
}

/** Wat de client van een batch terugverwacht. Wat vóór de fout is uitgevoerd, staat gewoon in Results. */
export interface Antwoord {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** De envelop van de brug (OfficeExtension.HostBridge). Soort 1 is een vraag, 2 een antwoord, 3 zijn gebeurtenissen. */
export interface Vraagbericht {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** Dit bit staat aan als de batch iets verandert. */
export const SCHRIJFT = 1;
