/** Een element zonder naamruimten: de voorvoegsels blijven in de naam staan. */
export interface Element {
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly kinderen: readonly Element[];
  readonly tekst: string;
}

interface Open {
  naam: string;
  attributen: Record<string, string>;
  kinderen: Element[];
  tekst: string;
}

const STUK =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Leest XML; wat niet welgevormd is, geeft een fout met de plaats. */
export function leesXml(xml: string): Element {
  const wortel: Open = { naam: "", attributen: {}, kinderen: [], tekst: "" };
  const open = [wortel];
  STUK.lastIndex = 0;
  while (STUK.lastIndex < xml.length) {
    const plaats = STUK.lastIndex;
    const stuk = STUK.exec(xml);
    if (stuk === null)
      throw new Error(`geen welgevormde XML op ${plaats}: ${xml.slice(plaats, plaats + 60)}`);
    const [, sluit, begin, attributen, leeg, tekst] = stuk;
    const nu = open[open.length - 1] as Open;
    if (sluit !== undefined) {
      if (open.length === 1 || nu.naam !== sluit)
        throw new Error(`</${sluit}> sluit <${nu.naam}> op ${plaats}`);
      open.pop();
    } else if (begin !== undefined) {
      const nieuw = { naam: begin, attributen: leesAttributen(attributen ?? ""), kinderen: [], tekst: "" };
      nu.kinderen.push(nieuw);
      if (!leeg) open.push(nieuw);
    } else if (tekst !== undefined) nu.tekst += ontsnapt(tekst);
  }
  const [een, ...rest] = wortel.kinderen;
  if (open.length !== 1 || een === undefined || rest.length > 0) throw new Error("geen enkele wortel");
  return een;
}

function leesAttributen(tekst: string): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const [, naam, waarde] of tekst.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if ((naam as string) in uit) throw new Error(`attribuut ${naam} staat er twee keer`);
    uit[naam as string] = ontsnapt(waarde as string);
  }
  return uit;
}

const TEKENS: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function ontsnapt(tekst: string): string {
  return tekst.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g,
    (geheel, hex?: string, tien?: string, naam?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (tien !== undefined) return String.fromCodePoint(Number(tien));
      const teken = TEKENS[naam ?? ""];
      if (teken === undefined) throw new Error(`onbekende entiteit ${geheel}`);
      return teken;
    },
  );
}

/** Alle elementen onder een element, van boven naar beneden. */
export function alle(element: Element, naam: string): Element[] {
  return element.kinderen.flatMap((k) => [...(k.naam === naam ? [k] : []), ...alle(k, naam)]);
}

/** Het eerste kind met een naam. */
export function kind(element: Element | undefined, naam: string): Element | undefined {
  return element?.kinderen.find((k) => k.naam === naam);
}
