import { loopXml } from "../xlsx/bestand/xml";
import { attribuutplaats, type Begintag } from "../xlsx/bestand/xmltag";
import { openPakket } from "../xlsx/bestand/pakket";
import { Gebruiksfout } from "./opdracht";

const TYPEN = "[Content_Types].xml";
const HOOFD =
  /^application\/(?:vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|vnd\.ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

/**
 * Maakt dat wat erin zit past bij de naam: Excel opent een .xlsx niet als er een sjabloon in zit, en een .xlsm niet als er geen
 * werkmap met macro's in zit. Een sjabloon wordt een gewone werkmap; voor de rest moet de naam anders.
 */
export function pasBijNaam(bytes: Uint8Array, bron: string, doel: string): Uint8Array {
  const pakket = openPakket(bytes);
  const xml = pakket.lees(TYPEN);
  let hoofd: Begintag | undefined;
  loopXml(xml, TYPEN, {
    open(tag) {
      if (HOOFD.test(tag.attributen.ContentType ?? "")) hoofd ??= tag;
    },
  });
  const [, gewoon, metMacros] = HOOFD.exec(hoofd?.attributen.ContentType ?? "") ?? [];
  if (hoofd === undefined) return bytes;
  if (metMacros?.toLowerCase() === "addin")
    throw new Gebruiksfout(`${bron} is een invoegtoepassing van Excel en geen werkmap. Geef een werkmap.`);
  const hoort = metMacros === undefined ? ".xlsx" : ".xlsm";
  if (!doel.toLowerCase().endsWith(hoort))
    throw new Gebruiksfout(
      `${bron} is een werkmap ${hoort === ".xlsm" ? "met" : "zonder"} macro's; Excel opent haar niet onder de naam ${doel}. Eindig op ${hoort}.`,
    );
  if ((gewoon ?? metMacros)?.toLowerCase() === "sheet") return bytes;
  const type = (hoofd.attributen.ContentType as string).replace(/template/i, "sheet");
  pakket.wijzig(TYPEN, [{ ...attribuutplaats(xml, hoofd, "ContentType"), tekst: `"${type}"` }]);
  return pakket.schrijf(true);
}
