import { vulNotitiesAan } from "./aanvulling";
import type { Brug, Clientwereld } from "./clientwereld";
import { metKoppelingen } from "./koppelingen";
import { maakContext, themas, type Thema } from "./officecontext";
import type { Pagina } from "./paginavraag";

/** De weg naar het rooster: tekst heen, tekst terug. */
export interface Kanaal {
  stuur(bericht: string): void;
  /** Roept `bij` voor elk bericht terug. */
  ontvang(bij: (bericht: string) => void): void;
}

interface Omgeving {
  readonly thema?: Thema;
  /** Klaar zodra het rooster er is; zonder is dat meteen. */
  readonly begin?: Promise<unknown>;
  /** Zonder pagina eromheen is er geen bestand te geven. */
  readonly pagina?: Pagina;
}

/**
 * Maakt van excel-web-16.00.js een werkende Office.js op dit kanaal: de brug die de client zelf heeft (HostBridge), en de delen van
 * Office die anders office.js geeft. Moet klaar zijn voor de invoegtoepassing laadt.
 */
export function verbind(
  client: Clientwereld,
  kanaal: Kanaal,
  { thema = themas.licht, begin, pagina }: Omgeving = {},
): void {
  const brug: Brug = { sendMessageToHost: (bericht) => kanaal.stuur(bericht) };
  kanaal.ontvang((bericht) => brug.onMessageFromHost?.(bericht));
  client.OfficeExtension.HostBridge.init(brug);
  vulNotitiesAan(client);
  metKoppelingen(client.CustomFunctions);
  metKoppelingen(client.Office.actions as Record<string, unknown>);
  const klaar = Promise.resolve(begin).then(() => ({ host: "Excel", platform: "OfficeOnline" }));
  const context = maakContext(client, thema, pagina);
  if (pagina !== undefined)
    client.Excel.createWorkbook = (base64 = "") =>
      pagina.openKopie(Uint8Array.from(atob(String(base64)), (teken) => teken.charCodeAt(0)));
  let start: unknown = "none";
  const eigen = {
    onReady: (bij?: (info: { host: string; platform: string }) => unknown) =>
      bij === undefined ? klaar : klaar.then(async (info) => (await bij(info), info)),
    addin: {
      setStartupBehavior: (hoe: unknown) => Promise.resolve(void (start = hoe)),
      getStartupBehavior: () => Promise.resolve(start),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
    },
  };
  // `context` is in de client een vaste getter; daarom een nieuw Office dat van het oude erft.
  const office = Object.create(client.Office, {
    ...Object.getOwnPropertyDescriptors(eigen),
    context: { value: context, enumerable: true },
  }) as Clientwereld["Office"];
  client.Office = office;
}
