import type { Rooster } from "../rooster/rooster";
import { maakHost, type Host } from "./host";
import type { Thema } from "./officecontext";
import { beantwoordPaginavraag, type Pagina } from "./paginavraag";
import { isBericht, type Bericht } from "./vensterbericht";

/**
 * Verbindt het paneel in een iframe met het rooster van de pagina. Elke keer dat het paneel (opnieuw) laadt, begint er een nieuwe
 * verbinding. Geeft een functie die stopt.
 */
export function koppelPaneel(
  frame: HTMLIFrameElement,
  rooster: Rooster,
  thema: () => Thema,
  pagina?: Pagina,
): () => void {
  let host: Host | undefined;
  const stuur = (bericht: Bericht) => frame.contentWindow?.postMessage(bericht, window.location.origin);
  const bij = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== window.location.origin || !isBericht(data)) return;
    if (data.wmo === "bericht") return host?.ontvang(data.tekst);
    if (data.wmo === "vraag" && pagina !== undefined) return void beantwoordPaginavraag(data, pagina, stuur);
    if (data.wmo !== "hallo") return;
    host?.stop();
    host = maakHost(rooster, (tekst) => stuur({ wmo: "bericht", tekst }));
    stuur({ wmo: "begin", thema: thema() });
  };
  window.addEventListener("message", bij);
  return () => {
    window.removeEventListener("message", bij);
    host?.stop();
  };
}
