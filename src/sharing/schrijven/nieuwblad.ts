import type { Blad } from "../../sheet/blad";
import { keurBlad } from "../../sheet/keuring";
import { werkbladXml, type Omgeving } from "../../xlsx/drukken/werkblad";
import { tekst } from "../../xlsx/drukken/xml";
import { celrooster } from "../../sheet/celrooster";
import type { Stijlboek } from "../../xlsx/drukken/stijlen";

/** Drukt een blad van ons voor in een vreemde werkmap: teksten in de cel zelf, zodat haar gedeelde teksten blijven zoals zij zijn. */
export function nieuwBlad(
  blad: Blad,
  stijlen: Stijlboek,
  bijlagen: Pick<Omgeving, "tekening" | "notities"> = {},
): string {
  const cellen = celrooster(blad);
  keurBlad(blad, cellen);
  const lijst: string[] = [];
  const teksten = (t: string) => lijst.push(t) - 1;
  const xml = werkbladXml(blad, cellen, { ...bijlagen, teksten, stijlen, actief: false });
  return xml.replace(
    /t="s"><v>(\d+)<\/v>/g,
    (_, n: string) =>
      `t="inlineStr"><is><t xml:space="preserve">${tekst(lijst[Number(n)] as string)}</t></is>`,
  );
}
