import { Bestandsfout } from "../../../xlsx/bestand/weigering";
import { loopXml } from "../../../xlsx/bestand/xml";
import { openWerkmap, type Werkmapbestand } from "../../werkmap/werkmap";
import { zinnen } from "../../../xlsx/zinnen";
import { bekendeCellen, celsleutel } from "./bekenden";
import { bladlezer } from "./blad";
import { bladstaten, bladVanDelen } from "./bladstaten";
import { maakContext, type Context } from "./context";
import { leesDatumstijlen } from "./datumstijlen";
import { deellezer, doorzoekDeel, type Deellezer } from "./deel";
import { leesRijen, leesVelden, veldsporen } from "./draaitabel";
import { externeSporen, samen } from "./externewerkmap";
import { losseTeksten } from "./lossetekst";
import { nieuweRuimte } from "./ingesloten";
import { bijlagen, IS_XML, platteSporen } from "./ongelezen";
import { deelspoor, type Bladstaat, type Spoor } from "./spoor";

/** Een doorzochte werkmap: wat er gevonden is, en wat nodig is om het op te ruimen. */
export interface Doorzocht {
  readonly werkmap: Werkmapbestand;
  readonly sporen: readonly Spoor[];
  readonly context: Context;
  /** Het onderdeel met gedeelde teksten. */
  readonly tekstpad: string | undefined;
}

/** Zoekt in elk onderdeel van een werkmap, één voor één. Gooit een Bestandsfout als het bestand niet te lezen is. */
export function doorzoek(bytes: Uint8Array, ruimte = nieuweRuimte()): Doorzocht {
  const werkmap = openWerkmap(bytes);
  const { pakket, pad, stijlpad } = werkmap;
  const doel = (soort: string) => pakket.relaties(pad).find((r) => r.soort === soort)?.doel;
  const heeftStijlen = stijlpad !== undefined && pakket.heeft(stijlpad);
  const stijlen = heeftStijlen ? leesDatumstijlen(pakket.lees(stijlpad), stijlpad) : new Set<string>();
  const context = maakContext(werkmap.teksten, stijlen);
  const staten = bladstaten(werkmap);
  const sporen: Spoor[] = [];
  // Eerst alle cellen: namen die daar staan, zijn daarna overal te herkennen.
  const rest = staten.map((staat) => {
    const { cellen, overig } = leesBlad(werkmap, staat, context);
    sporen.push(...cellen);
    return overig;
  });
  if (context.heeftBekenden()) {
    const gevonden = new Set(sporen.flatMap((s) => s.cellen.map((c) => celsleutel(s, c))));
    for (const staat of staten)
      sporen.push(...bekendeCellen(pakket.lees(staat.deel), staat, gevonden, context));
  }
  for (const lezer of rest) sporen.push(...lezer.klaar());
  const tekstpad = doel("sharedStrings");
  const vanBlad = bladVanDelen(werkmap, staten);
  const bladdelen = new Set(staten.map((s) => s.deel.toLowerCase()));
  for (const deel of pakket.paden()) {
    if (!IS_XML.test(deel) || bladdelen.has(deel.toLowerCase())) continue;
    if (deel.toLowerCase() === tekstpad?.toLowerCase())
      sporen.push(...losseTeksten(pakket.lees(deel), deel, context));
    else sporen.push(...doorzoekLos(werkmap, deel, vanBlad.get(deel), context));
  }
  const los = bijlagen(pakket, ruimte, (ingesloten, dieper) => doorzoek(ingesloten, dieper).sporen);
  return { werkmap, sporen: [...zonderDubbel(sporen), ...los], context, tekstpad };
}

function leesBlad(
  { pakket }: Werkmapbestand,
  staat: Bladstaat,
  context: Context,
): { cellen: Spoor[]; overig: Deellezer } {
  const bytes = pakket.lees(staat.deel);
  const cellen = bladlezer(bytes, staat, context);
  const overig = deellezer(bytes, staat.deel, staat, context, true);
  loopXml(bytes, staat.deel, {
    open(tag) {
      const was = cellen.binnen();
      cellen.open?.(tag);
      if (!was) overig.open?.(tag);
    },
    sluit(naam, begin, eind) {
      cellen.sluit?.(naam, begin, eind);
      if (!cellen.binnen()) overig.sluit?.(naam, begin, eind);
    },
  });
  return { cellen: cellen.klaar(), overig };
}

/** Een onderdeel dat geen blad is. Is het geen goede XML, dan wordt het als tekst gelezen; is het beschadigd, dan het hele bestand. */
function doorzoekLos(
  werkmap: Werkmapbestand,
  deel: string,
  blad: Bladstaat | undefined,
  context: Context,
): Spoor[] {
  try {
    const bytes = werkmap.pakket.lees(deel);
    const algemeen = doorzoekDeel(bytes, deel, blad, context);
    const eigen = eigenSporen(werkmap, deel, bytes);
    const soorten = new Set(eigen.map((s) => s.vondst.soort));
    return [...eigen, ...algemeen.filter((s) => !soorten.has(s.vondst.soort))];
  } catch (fout) {
    if (!(fout instanceof Bestandsfout) || fout.message === zinnen.zipDeelBeschadigd(deel)) throw fout;
    return platteSporen(werkmap.pakket.ruw(deel), deel, context);
  }
}

/** Wat alleen te vinden is door te weten hoe het onderdeel in elkaar zit. */
function eigenSporen({ pakket }: Werkmapbestand, deel: string, bytes: Uint8Array): Spoor[] {
  const kop = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (/<(?:\w+:)?pivotCacheDefinition[\s>]/.test(kop)) {
    const velden = leesVelden(bytes, deel);
    const rijen = pakket.relaties(deel).find((r) => r.soort === "pivotCacheRecords")?.doel;
    if (rijen !== undefined && pakket.heeft(rijen)) leesRijen(pakket.lees(rijen), rijen, velden);
    return samen(veldsporen(velden, deel));
  }
  if (/<(?:\w+:)?externalLink[\s>]/.test(kop)) return externeSporen(bytes, deel);
  if (/<(?:\w+:)?Properties[\s>][^>]*custom-properties/.test(kop)) return eigenschapsporen(bytes, deel);
  return [];
}

/** De bewaarde rijen van een draaitabel zijn al met haar velden geteld; wat er daarnaast in gevonden is, is hetzelfde. */
function zonderDubbel(sporen: readonly Spoor[]): Spoor[] {
  const velden = new Set(
    sporen.filter((s) => /pivotCacheDefinition/i.test(s.vondst.plaats.deel)).map((s) => s.vondst.soort),
  );
  return sporen.filter(({ vondst: v }) => !(/pivotCacheRecords/i.test(v.plaats.deel) && velden.has(v.soort)));
}

/** Eigenschappen die iemand of een programma aan de werkmap hing; samen één vondst. */
function eigenschapsporen(bytes: Uint8Array, deel: string): Spoor[] {
  const namen: string[] = [];
  loopXml(bytes, deel, {
    open: ({ naam, attributen }) => void (naam === "property" && namen.push(attributen.name ?? "")),
  });
  if (namen.length === 0) return [];
  const spoor = deelspoor("eigenschap", { deel, waar: "eigenschappen" }, namen.join(", "), {
    verborgen: true,
    teksten: [],
    attributen: [],
  });
  return [
    { ...spoor, vondst: { ...spoor.vondst, fragment: namen.slice(0, 5).join(", "), aantal: namen.length } },
  ];
}
