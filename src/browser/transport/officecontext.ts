import type { Clientwereld } from "./clientwereld";
import { maakGetFileAsync } from "./heelbestand";
import type { Pagina } from "./paginavraag";
import { kanSet } from "./sets";
import { zinnen } from "./zinnen";

/** De kleuren van Office waar het paneel zich naar richt. */
export interface Thema {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const themas = {
  licht: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#323130",
    isDarkTheme: false,
  },
  donker: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#404040",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const satisfies Record<string, Thema>;

type Klaar = (uitslag: { status: "succeeded"; value?: unknown }) => void;

/** Office.context: wat de invoegtoepassing over haar omgeving kan vragen. */
export function maakContext(client: Clientwereld, officeTheme: Thema, pagina?: Pagina): object {
  const plaats = { host: "Excel", platform: "OfficeOnline" };
  const document: Record<string, unknown> = { mode: "readWrite", url: "", settings: maakInstellingen() };
  if (pagina !== undefined)
    document.getFileAsync = maakGetFileAsync(
      () => pagina.haalBestand(),
      (naam) => (document.url = naam),
    );
  return {
    ...plaats,
    displayLanguage: "nl-NL",
    contentLanguage: "nl-NL",
    touchEnabled: false,
    commerceAllowed: false,
    officeTheme: { ...officeTheme },
    diagnostics: { ...plaats, version: "16.0.0.0" },
    requirements: {
      isSetSupported: (naam: string, versie?: string | number) =>
        naam.toLowerCase() === "compressedfile" ? pagina !== undefined : kanSet(naam, versie),
    },
    document: Object.assign(document, selectieluisteraars(client)),
  };
}

/** Office.context.document.settings: blijft zolang het paneel open is. */
function maakInstellingen(): object {
  const bewaard = new Map<string, unknown>();
  return {
    get: (naam: string) => bewaard.get(naam) ?? null,
    set: (naam: string, waarde: unknown) => void bewaard.set(naam, waarde),
    remove: (naam: string) => void bewaard.delete(naam),
    saveAsync: (...args: unknown[]) => meldKlaar(args),
  };
}

/** De client vertaalt dit nummer naar "de selectie is veranderd" (office10EventIdDocumentSelectionChangedEvent). */
const SELECTIE = 2;

function selectieluisteraars({ OfficeExtension }: Clientwereld): object {
  const luisteraars = OfficeExtension.GenericEventRegistration.getGenericEventRegistration("");
  const actief = new Set<(x: unknown) => void>();
  const keur = (soort: unknown) => {
    if (soort !== "documentSelectionChanged")
      throw new Error(zinnen.geenLid(`Office.EventType ${String(soort)}`));
  };
  return {
    addHandlerAsync(soort: unknown, bij: (x: unknown) => void, ...rest: unknown[]) {
      keur(soort);
      actief.add(bij);
      void luisteraars.register(SELECTIE, "", bij).then(() => meldKlaar(rest));
    },
    removeHandlerAsync(soort: unknown, opties?: { handler?: (x: unknown) => void }, ...rest: unknown[]) {
      keur(soort);
      const weg = opties?.handler === undefined ? [...actief] : [opties.handler];
      for (const bij of weg) if (actief.delete(bij)) void luisteraars.unregister(SELECTIE, "", bij);
      meldKlaar([opties, ...rest]);
    },
  };
}

/** Roept de callback die Office altijd als laatste argument krijgt. */
function meldKlaar(argumenten: readonly unknown[]): void {
  const klaar = argumenten.find((a): a is Klaar => typeof a === "function");
  klaar?.({ status: "succeeded" });
}
