import type { Treffer } from "./treffer";

/** Wat er in de praktijk voor het apenstaartje staat; = en / mogen ook (RFC 5322), maar horen meestal bij wat ervoor staat. */
const LINKS = /[A-Za-z0-9.%&'+_-]/;
const DOMEIN = /[A-Za-z0-9.-]{0,255}/y;
/** Langer is het deel voor het apenstaartje niet (RFC 5321, 4.5.3.1.1). */
const LANGSTE = 64;

/** E-mailadressen in een tekst; vanaf elk apenstaartje naar links en rechts gelezen, dus in één keer door de tekst. */
export function vindEmail(tekst: string): Treffer[] {
  const uit: Treffer[] = [];
  for (let apen = tekst.indexOf("@"); apen >= 0; apen = tekst.indexOf("@", apen + 1)) {
    let begin = apen;
    while (begin > 0 && apen - begin < LANGSTE && LINKS.test(tekst[begin - 1] as string)) begin--;
    while (begin < apen && /[.'%&+-]/.test(tekst[begin] as string)) begin++;
    DOMEIN.lastIndex = apen + 1;
    const domein = (DOMEIN.exec(tekst)?.[0] ?? "").replace(/[.-]+$/, "");
    const goed = /^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/.test(domein);
    if (begin === apen || !goed) continue;
    const eind = apen + 1 + domein.length;
    uit.push({ soort: "email", begin, eind, kern: tekst.slice(begin, eind).toLowerCase() });
  }
  return uit;
}
