/** Wat wij van de client gebruiken (excel-web-16.00.js); niets hiervan staat in de documentatie, dus de versie ligt vast. */
export interface Clientwereld {
  Office: Officewortel;
  readonly CustomFunctions: Record<string, unknown>;
  readonly Excel: {
    readonly Worksheet: Soort;
    readonly Workbook: Soort;
    readonly Range: Soort;
    [naam: string]: unknown;
  };
  readonly OfficeExtension: {
    readonly HostBridge: { init(brug: Brug): void };
    readonly GenericEventRegistration: {
      getGenericEventRegistration(id: string): {
        register(soort: number, doel: string, bij: (x: unknown) => void): Promise<void>;
        unregister(soort: number, doel: string, bij: (x: unknown) => void): Promise<void>;
      };
    };
    readonly ClientObject: new (context: unknown, pad: unknown) => Clientobject;
    readonly BatchApiHelper: Hulp;
    readonly Utility: {
      load<T>(object: T, wat: unknown): T;
      throwIfNotLoaded(lid: string, waarde: unknown, klasse: string, isNull: boolean): void;
      fixObjectPathIfNecessary(object: unknown, waarde: unknown): void;
    };
  };
}

/** Office zoals excel-web-16.00.js haar achterlaat: enums en acties, nog zonder onReady en context. */
interface Officewortel {
  [lid: string]: unknown;
}

/** De brug waar de client zijn berichten op zet. */
export interface Brug {
  sendMessageToHost(bericht: string): void;
  /** Vult de client in. */
  onMessageFromHost?(bericht: string): void;
}

interface Soort {
  readonly prototype: object;
}

interface Clientobject {
  readonly context: unknown;
  readonly _isNull: boolean;
  _handleResult(waarde: unknown): void;
}

/** De bouwstenen waarmee de client zijn eigen leden maakt. De getallen: 1 leest, 0 verandert; 4 mag naast andere batches. */
interface Hulp {
  createPropertyObject(soort: unknown, ouder: object, naam: string, lijst: boolean, vlaggen: number): unknown;
  createMethodObject(
    soort: unknown,
    ouder: object,
    naam: string,
    doet: 0 | 1,
    argumenten: unknown[],
    lijst: boolean,
    eenmalig: boolean,
    opId: string | null,
    vlaggen: number,
  ): unknown;
  createChildItemObject(
    soort: unknown,
    metIndex: boolean,
    ouder: object,
    item: unknown,
    nummer: number,
  ): Clientobject;
  invokeMethod(
    object: object,
    naam: string,
    doet: 0 | 1,
    argumenten: unknown[],
    vlaggen: number,
    uitkomst: number,
  ): unknown;
  invokeSetProperty(object: object, naam: string, waarde: unknown, vlaggen: number): void;
}
