import { citeer, opsomming } from "../../language/opsomming";
import { adres, leesGebied } from "../../formula/adres";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { leesCelplek, type Cel, type Werkboek } from "../werkboek/werkboek";

/** Zoveel namen die erop lijken worden genoemd. */
const VOORSTELLEN = 3;

/** Zoekt een cel op haar plek ("Lasten!B12") of naam; of zegt in één zin waarom dat niet gaat. */
export function vindCel(
  werkboek: Werkboek,
  gevraagd: string,
): { readonly cel: Cel } | { readonly zin: string } {
  const eerste = werkboek.bladen[0]?.titel ?? "";
  const naam = werkboek.boek.naam(gevraagd, eerste);
  const plek = naam === undefined ? leesCelplek(gevraagd, eerste) : naamplek(naam.inhoud);
  if (plek === undefined)
    return {
      zin:
        naam === undefined
          ? onbekend(werkboek, gevraagd)
          : `de naam ${citeer(gevraagd)} staat voor ${naam.inhoud.replace(/[$']/g, "")}, en dat is niet één cel. Noem er een, bijvoorbeeld ${eersteCel(naam.inhoud) ?? `${eerste}!A1`}.`,
    };
  const blad = werkboek.blad(plek.blad);
  if (blad === undefined)
    return {
      zin: `er is geen blad ${citeer(plek.blad)}; er is ${opsomming(werkboek.bladen.map((b) => citeer(b.titel)))}.`,
    };
  const cel = blad.cellen.get(plek.adres);
  return cel === undefined
    ? { zin: `${blad.titel}!${plek.adres} is leeg. Kies een cel waar iets in staat.` }
    : { cel };
}

function naamplek(inhoud: string): { blad: string; adres: string } | undefined {
  const plek = leesNaamverwijzing(`=${inhoud}`);
  return plek === undefined || plek.adres.includes(":") ? undefined : plek;
}

function eersteCel(inhoud: string): string | undefined {
  const plek = leesNaamverwijzing(`=${inhoud}`);
  const gebied = leesGebied(plek?.adres ?? "");
  return plek === undefined || gebied === undefined ? undefined : citeer(`${plek.blad}!${adres(gebied.van)}`);
}

function onbekend({ namen }: Werkboek, gevraagd: string): string {
  const kaal = gevraagd.trim().toLowerCase();
  if (kaal === "") return `er is geen cel genoemd; schrijf bijvoorbeeld "Lasten!B6", of een naam.`;
  const [begin, meer] = gevraagd.split(":");
  if (meer !== undefined && leesCelplek(begin ?? "", "") !== undefined)
    return `${citeer(gevraagd)} is meer dan één cel. Noem er een, bijvoorbeeld "${begin ?? ""}".`;
  const lijken = namen
    .map((n) => n.naam)
    .filter((n) => !n.startsWith("_xlnm") && n.toLowerCase().includes(kaal))
    .slice(0, VOORSTELLEN);
  const wenk = lijken.length === 0 ? "" : ` Bedoelde u ${opsomming(lijken, "of")}?`;
  return `${citeer(gevraagd)} is geen cel en geen naam in deze werkmap; schrijf bijvoorbeeld "Lasten!B6".${wenk}`;
}
