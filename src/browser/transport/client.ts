import type { Clientwereld } from "./clientwereld";
import type { Thema } from "./officecontext";
import { maakPaginavraag } from "./paginavraag";
import { isBericht, type Bericht } from "./vensterbericht";
import { verbind } from "./verbind";

/*
 * Het script in het iframe van het paneel: na excel-web-16.00.js en voor de bundel van het paneel, op de plaats van office.js. De
 * pagina eromheen beantwoordt de berichten (koppelPaneel in venster.ts).
 */
const client = window as unknown as Clientwereld;
const oorsprong = window.location.origin;
const naarPagina = (bericht: Bericht) => window.parent.postMessage(bericht, oorsprong);

let geef: (bericht: string) => void = () => undefined;
let begonnen: () => void = () => undefined;
const paginavraag = maakPaginavraag(naarPagina);
const begin = new Promise<void>((klaar) => (begonnen = klaar));

verbind(
  client,
  { stuur: (tekst) => naarPagina({ wmo: "bericht", tekst }), ontvang: (bij) => (geef = bij) },
  { begin, pagina: paginavraag.pagina },
);

window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== oorsprong || !isBericht(data)) return;
  if (data.wmo === "bericht") geef(data.tekst);
  paginavraag.ontvang(data);
  if (data.wmo !== "begin") return;
  const { context } = client.Office as { context: { officeTheme: Thema } };
  Object.assign(context.officeTheme, data.thema);
  begonnen();
});

naarPagina({ wmo: "hallo" });
