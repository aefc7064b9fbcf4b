import { leesProductcode } from "../../language/invoertekst";
import { kaal } from "./begrippen";
import { tekstenVan } from "./duiding";
import type { Onderzoek } from "./regel";

/** Een productcode in een tekst, ook zoals zij uit een scan komt: 01H01, 01HO1, 01HO02, 01H3. */
const CODE = /(?<![\p{L}\d])[0Oo]?[1Il]H[0Oo]{0,3}[1-9](?![\p{L}\d])/gu;
/** Namen die een product heeft: “AVHO (01H01)”, “01H02: Huishoudelijke Ondersteuning”. */
const AFKORTING = /(?<![\p{L}\d])(AVHO|[A-Z]{3,6})\b[^.;]{0,6}$/u;

/** Alle codes in een tekst, met hoe zij er staan. */
export function codesIn(tekst: string): readonly { readonly staat: string; readonly code: string }[] {
  return [...tekst.matchAll(CODE)].flatMap(([staat]) => {
    const code = leesProductcode(staat);
    return code === undefined ? [] : [{ staat, code }];
  });
}

const afkortingen = new WeakMap<Onderzoek, ReadonlyMap<string, string>>();

/** De producten waar een tekst over gaat, als code; een afkorting telt mee als de werkmap haar ergens bij een code zet. */
export function productenIn(o: Onderzoek, tekst: string): readonly string[] {
  const bekend = afkortingen.get(o) ?? leesAfkortingen(o);
  afkortingen.set(o, bekend);
  const hier = codesIn(tekst).map(({ code }) => code);
  for (const [afkorting, code] of bekend)
    if (new RegExp(`\\b${afkorting}\\b`).test(kaal(tekst))) hier.push(code);
  return [...new Set(hier)];
}

function leesAfkortingen(o: Onderzoek): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  for (const [, tekst] of tekstenVan(o))
    for (const { staat, code } of codesIn(tekst)) {
      const [voor = ""] = tekst.split(staat);
      const afkorting = AFKORTING.exec(voor)?.[1];
      if (afkorting !== undefined) uit.set(kaal(afkorting), code);
    }
  return uit;
}
