import { toonGetal } from "../language/getallen";
import { citeer, opsomming } from "../language/opsomming";
import { adres } from "../formula/adres";
import { isFormule, isMatrix, type Blad, type Celwaarde, type Matrix } from "../sheet/blad";
import { loopXml } from "../xlsx/bestand/xml";
import { inhoudVan } from "../xlsx/bestand/xmltekst";
import type { Vindplaats } from "./verslag";
import { kolomVan } from "./werkmap/cel";
import type { Werkmapbestand } from "./werkmap/werkmap";

/** Een cel die een fout toont, met haar code: #N/A. */
export interface Foutcel extends Vindplaats {
  readonly fout: string;
}

/** Wat een ontvanger niet ziet en toch krijgt, en wat er aan de werkmap zelf was ingesteld. */
export interface Toestand {
  readonly verborgen: readonly { readonly titel: string; readonly diep: boolean }[];
  /** Excel rekende pas op verzoek. */
  readonly handmatig: boolean;
  readonly structuurBeveiligd: boolean;
  readonly ondertekend: boolean;
}

export function leesToestand({ bladen, handmatig, structuurBeveiligd, pakket }: Werkmapbestand): Toestand {
  return {
    verborgen: bladen.flatMap(({ titel, staat }) =>
      staat === "zichtbaar" ? [] : [{ titel, diep: staat === "diep" }],
    ),
    handmatig,
    structuurBeveiligd,
    ondertekend: pakket.paden().some((pad) => /^_xmlsignatures\//i.test(pad)),
  };
}

/** Elke cel met een bewaarde fout, blad voor blad. */
export function leesFouten({ werkbladen, pakket }: Werkmapbestand): Foutcel[] {
  return werkbladen.flatMap(({ titel, pad }): Foutcel[] => {
    if (pad === undefined) return [];
    const bytes = pakket.lees(pad);
    const uit: Foutcel[] = [];
    let [rij, kolom, fout, inhoud] = [0, 0, false, 0];
    loopXml(bytes, pad, {
      open(tag) {
        if (tag.naam === "row") [rij, kolom] = [Number(tag.attributen.r ?? rij + 1), 0];
        else if (tag.naam === "c") {
          kolom = kolomVan(bytes, tag) ?? kolom + 1;
          fout = tag.attributen.t === "e";
        } else if (tag.naam === "v") inhoud = tag.eind;
      },
      sluit(naam, begin) {
        if (naam === "v" && fout)
          uit.push({ blad: titel, cel: adres({ rij, kolom }), fout: inhoudVan(bytes, inhoud, begin, pad) });
      },
    });
    return uit;
  });
}

/** Elke cel van een blad van ons die als fout bewaard wordt. */
export function foutcellen(bladen: readonly Blad[]): Foutcel[] {
  const fouten = (uitkomst: Celwaarde | Matrix | undefined): string[] =>
    isMatrix(uitkomst)
      ? uitkomst.flat().flatMap(fouten)
      : typeof uitkomst === "object"
        ? [uitkomst.fout]
        : [];
  return bladen.flatMap(({ titel, cellen }) =>
    cellen.flatMap(({ adres: cel, inhoud }) =>
      fouten(isFormule(inhoud) ? inhoud.uitkomst : inhoud).map((fout) => ({ blad: titel, cel, fout })),
    ),
  );
}

/** Welke bladen een lezer niet ziet en toch krijgt. */
export function verborgentekst(verborgen: Toestand["verborgen"]): string[] {
  if (verborgen.length === 0) return [];
  const namen = verborgen.map(
    ({ titel, diep }) =>
      `${citeer(titel)}${diep ? " (diep verborgen: Excel toont dit blad ook niet bij Zichtbaar maken)" : ""}`,
  );
  return [
    `Verborgen, en gaat wel mee: ${opsomming(namen)}. Kijk wat erop staat; verwijder wat de ontvanger niet mag zien.`,
  ];
}

/** Wat de lezer van de toestand hoort te weten. `erbij`: er zijn bladen bijgekomen. */
export function toestandtekst(
  { verborgen, handmatig, structuurBeveiligd, ondertekend }: Toestand,
  erbij: boolean,
): string[] {
  return [
    ...verborgentekst(verborgen),
    ...(handmatig
      ? [
          "De werkmap stond op handmatig rekenen. De kopie rekent automatisch, en rekent bij het openen alles opnieuw.",
        ]
      : []),
    ...(structuurBeveiligd && erbij
      ? [
          "De structuur van de werkmap is beveiligd. Er zijn toch bladen bijgekomen; de beveiliging blijft, dus verwijderen kan de ontvanger ze niet zonder wachtwoord.",
        ]
      : []),
    ...(ondertekend
      ? [
          "De werkmap heeft een digitale handtekening. Die hoort bij de bron en past niet bij de kopie; onderteken de kopie opnieuw als dat nodig is.",
        ]
      : []),
  ];
}

/** Zoveel cellen noemt één zin. */
const GENOEMD = 5;

/** "Let op: 3 cellen tonen een fout: …"; niets als er geen zijn. */
export function foutentekst(fouten: readonly Foutcel[]): string[] {
  if (fouten.length === 0) return [];
  const genoemd = fouten.slice(0, GENOEMD).map((f) => `${f.blad}!${f.cel} (${f.fout})`);
  const rest = fouten.length - genoemd.length;
  const waar = rest > 0 ? `${genoemd.join(", ")} en nog ${toonGetal(rest)}` : opsomming(genoemd);
  return [
    `Let op: ${toonGetal(fouten.length)} ${fouten.length === 1 ? "cel toont" : "cellen tonen"} een fout: ${waar}.`,
  ];
}
