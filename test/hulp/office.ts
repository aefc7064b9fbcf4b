import fs from "node:fs";
import vm from "node:vm";
import type { Rooster } from "../../src/browser/rooster/rooster";
import type { Vraagbericht } from "../../src/browser/transport/bericht";
import type { Clientwereld } from "../../src/browser/transport/clientwereld";
import { maakHost } from "../../src/browser/transport/host";
import { verbind } from "../../src/browser/transport/verbind";

/** De client van Microsoft zoals zij in het pakket zit; één keer gelezen en vertaald. */
export const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let script: vm.Script | undefined;

/** De echte client op een rooster, met wat er over de lijn ging. */
export interface Officewereld {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Het aantal syncs die iets vroegen of deden. Dat de client na Excel.run zijn verwijzingen opruimt, telt niet. */
  batches(): number;
  /** Een batch die iets verandert. */
  schrijfbatches(): number;
  /** Wat er op de console kwam; dat hoort niets te zijn. */
  readonly uitspraken: readonly unknown[];
  /** Klaar zodra er niets meer onderweg is: antwoorden en gebeurtenissen zijn dan aangekomen en afgehandeld. */
  stilte(): Promise<void>;
  stop(): void;
}

/** Laadt excel-web-16.00.js in een eigen wereld met net genoeg venster, en verbindt haar met het rooster. */
export function maakOfficewereld(rooster: Rooster): Officewereld {
  const uitspraken: unknown[] = [];
  const zeg = (...woorden: unknown[]) => void uitspraken.push(woorden);
  const venster: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console: { log: zeg, warn: zeg, error: zeg, info: zeg, debug: zeg },
    navigator: { userAgent: "jest", language: "nl-NL" },
    location: { href: "http://localhost/", search: "", protocol: "http:", host: "localhost", hash: "" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      URL: "http://localhost/",
      readyState: "complete",
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
  };
  for (const naam of ["window", "self", "top", "parent"]) venster[naam] = venster;
  script ??= new vm.Script(fs.readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  script.runInContext(vm.createContext(venster));

  const telling = { batches: 0, schrijf: 0 };
  let terug: (bericht: string) => void = () => undefined;
  // Berichten komen later aan, zoals over een echte lijn.
  let onderweg = 0;
  const later = (kom: () => void) => {
    onderweg++;
    setTimeout(() => {
      onderweg--;
      kom();
    }, 0);
  };
  const host = maakHost(rooster, (bericht) => later(() => terug(bericht)));
  verbind(venster as unknown as Clientwereld, {
    stuur(bericht) {
      const { flags, message } = JSON.parse(bericht) as Vraagbericht;
      const opruimen = message.body.Actions.every((a) => a.ActionType === 1 || a.Name === "_RemoveReference");
      if (!opruimen) telling.batches++;
      if (!opruimen && (flags & 1) !== 0) telling.schrijf++;
      later(() => host.ontvang(bericht));
    },
    ontvang: (bij) => (terug = bij),
  });
  return {
    ...(venster as unknown as Pick<Officewereld, "Excel" | "Office" | "OfficeExtension" | "CustomFunctions">),
    batches: () => telling.batches,
    schrijfbatches: () => telling.schrijf,
    uitspraken,
    async stilte() {
      // Wat een bericht losmaakt, gebeurt voor de volgende beurt van de lus; daarna is te zien of er weer iets onderweg is.
      do await new Promise((klaar) => setTimeout(klaar, 0));
      while (onderweg > 0);
    },
    stop: () => host.stop(),
  };
}
