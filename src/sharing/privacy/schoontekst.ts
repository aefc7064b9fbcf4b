import { hoofdletter, plaatstekst } from "./plaatstekst";
import { SOORTEN } from "./soorttekst";
import type { Vondst } from "./vondst";
import { lijst, vondsttekst } from "./vondsttekst";

/** Het verslag van het opruimen: wat er gedaan is, wat niet kon, en wat een nieuwe ronde verder nog vindt. */
export function schoontekst(
  { gedaan, niet }: { readonly gedaan: readonly string[]; readonly niet: readonly string[] },
  over: readonly Vondst[],
): string[] {
  const verder = over.filter((v) => !niet.some((zin) => zin.startsWith(begin(v))));
  return [
    ...(gedaan.length > 0 ? ["Opgeruimd:", ...lijst(gedaan.map((zin) => `  ${zin}`))] : []),
    ...(niet.length > 0 ? ["Niet opgeruimd:", ...lijst(niet.map((zin) => `  ${zin}`))] : []),
    ...(niet.length > 0 && verder.length === 0 ? [] : vondsttekst(verder, niet.length > 0)),
  ];
}

/** Waarmee de zin over een vondst begint die niet op te ruimen was. */
function begin({ plaats, soort }: Vondst): string {
  return `${hoofdletter(plaatstekst(plaats))}: ${SOORTEN[soort].naam}`;
}
