import { zinnen } from "../zinnen";
import { weiger } from "./weigering";

const LEZER = new TextDecoder();
const AMP = 0x26;
const KLEINER = 0x3c;
const ENTITEITEN: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** De tekst van een stuk XML tussen twee tags; entiteiten en CDATA zijn gewone tekst geworden, commentaar is weg. */
export function inhoudVan(bytes: Uint8Array, begin: number, eind: number, onderdeel: string): string {
  const stuk = bytes.subarray(begin, eind);
  // Verreweg de meeste inhoud is een kort getal: dat is zo sneller dan met de lezer.
  if (stuk.length < 24) {
    let uit = "";
    let kaal = true;
    for (const b of stuk) {
      if (b === AMP || b === KLEINER || b > 127 || b === 13) {
        kaal = false;
        break;
      }
      uit += String.fromCharCode(b);
    }
    if (kaal) return uit;
  }
  const tekst = LEZER.decode(stuk).replace(/\r\n?/g, "\n");
  if (!tekst.includes("<")) return zonderEntiteiten(tekst, onderdeel);
  return tekst
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((deel) => {
      if (deel.startsWith("<!--")) return "";
      return deel.startsWith("<![CDATA[") ? deel.slice(9, -3) : zonderEntiteiten(deel, onderdeel);
    })
    .join("");
}

/** Vervangt &amp; en &#233;; een entiteit die XML zelf niet kent, hoort niet in een werkmap. */
export function zonderEntiteiten(tekst: string, onderdeel: string): string {
  if (!tekst.includes("&")) return tekst;
  return tekst.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z]\w*));|&/g,
    (geheel, hex?: string, tien?: string, naam?: string) => {
      if (naam !== undefined && naam in ENTITEITEN) return ENTITEITEN[naam] as string;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(tien);
      if (!(code > 0 && code <= 0x10ffff)) weiger(zinnen.xmlStuk(onderdeel, `onbekende entiteit ${geheel}`));
      return String.fromCodePoint(code);
    },
  );
}
