import { absoluut, bladverwijzing } from "../../formula/adres";
import type { Blad } from "../../sheet/blad";
import { kenmerknaam } from "../../sheet/kenmerk";
import { bronVanaf } from "../../xlsx/drukken/grafiekbron";
import { afdruknamen } from "../../xlsx/drukken/afdruk";
import { paginering } from "../../sheet/pagina";
import { bijlagen } from "../../xlsx/drukken/bladdelen";
import { bladtype, relatiesXml } from "../../xlsx/drukken/pakket";
import { celrooster } from "../../sheet/celrooster";
import { relatiepad } from "../../xlsx/bestand/relaties";
import type { Werkmapbestand } from "../werkmap/werkmap";
import { stijlenErbij } from "./stijlen";
import { werkmapVervangingen, type Naamerbij } from "./werkmapwijziging";
import { keurBlad } from "../../sheet/keuring";
import { werkbladXml, type Omgeving } from "../../xlsx/drukken/werkblad";
import { tekst } from "../../xlsx/drukken/xml";
import type { Stijlboek } from "../../xlsx/drukken/stijlen";

export interface Bijvoegkeuzes {
  /** Rekent Excel de werkmap bij het openen door? */
  readonly rekenen: boolean;
  /** Staat rekenen in de werkmap op handmatig, dan gaat zij naar automatisch. */
  readonly automatisch?: boolean;
  /** De bladen waar de grafieken naar kijken; standaard die erbij komen. */
  readonly kent?: readonly Blad[];
}

/** Voegt bladen van ons toe aan een vreemde werkmap, met hun namen, opmaak, grafieken en notities. */
export function voegBladenToe(
  werkmap: Werkmapbestand,
  bladen: readonly Blad[],
  { rekenen, automatisch = false, kent = bladen }: Bijvoegkeuzes,
): void {
  const { pakket, pad, stijlpad } = werkmap;
  const heeftStijlen = stijlpad !== undefined && pakket.heeft(stijlpad);
  const stijlen = stijlenErbij(heeftStijlen ? pakket.lees(stijlpad) : undefined, stijlpad ?? "xl/styles.xml");
  const map = pad.slice(0, pad.lastIndexOf("/") + 1);
  const roosters = bladen.some((b) => (b.grafieken ?? []).length > 0) ? kent.map(celrooster) : [];
  let nummer = hoogsteNummer(pakket.paden());
  const erbij = bladen.map((blad, i) => {
    const doel = pakket.vrijPad(`${map}worksheets/wmo`, ".xml");
    const bij = bijlagen(blad, nummer + 1, nummer + 1, bronVanaf(blad, kent, roosters));
    nummer += Math.max(1, blad.grafieken?.length ?? 0);
    pakket.voegToe(doel, bladtype("worksheet+xml"), nieuwBlad(blad, stijlen.boek, bij));
    for (const { pad: waar, inhoudstype, xml, relaties = [] } of [
      { pad: doel, inhoudstype: undefined, xml: "", relaties: bij.relaties },
      ...bij.delen.map((deel) => ({ ...deel, pad: deel.pad.replace(/^xl\//, map) })),
    ]) {
      if (inhoudstype !== undefined) pakket.voegToe(waar, inhoudstype, xml);
      if (relaties.length > 0) pakket.voegToe(relatiepad(waar), "", relatiesXml(relaties));
    }
    const rid = pakket.voegRelatieToe(pad, { id: `rIdWmo${i + 1}`, soort: "worksheet", doel });
    return { titel: blad.titel, rid, verborgen: blad.verborgen === true };
  });
  if (heeftStijlen) pakket.wijzig(stijlpad, stijlen.vervangingen());
  pakket.wijzig(pad, werkmapVervangingen(werkmap, erbij, bladen.flatMap(namenVan), rekenen, automatisch));
}

/** Tekeningen, notities en grafieken van een bestand zijn genummerd; de onze komen daarachter. */
function hoogsteNummer(paden: readonly string[]): number {
  const nummers = paden.map((pad) =>
    Number(/\/(?:drawing|vmlDrawing|comments|chart)(\d+)\.\w+$/i.exec(`/${pad}`)?.[1] ?? 0),
  );
  return Math.max(0, ...nummers);
}

function namenVan(blad: Blad, plaats: number): Naamerbij[] {
  const voor = bladverwijzing(blad.titel);
  return [
    ...(blad.namen ?? []).map(({ naam, bereik }) => ({ naam, verwijzing: voor + absoluut(bereik) })),
    { naam: kenmerknaam(blad), verwijzing: `${voor}$A$1`, verborgen: true },
    ...afdruknamen(blad, paginering(blad, celrooster(blad))).map((n) => ({ ...n, alleenOp: plaats })),
  ];
}

/** Drukt een blad van ons voor in een vreemde werkmap: teksten in de cel zelf, zodat haar gedeelde teksten blijven zoals zij zijn. */
function nieuwBlad(
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
