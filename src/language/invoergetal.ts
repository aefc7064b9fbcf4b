import { toonKorteDatum } from "./datums";
import { omrekening, vindEenheid } from "./eenheden";
import { toonGetal } from "./getallen";
import { leesDatumtekst } from "./leesdatum";
import { ontleedGetal, type Notatie } from "./leesgetal";
import { leesDuur, toonDuur } from "./leestijd";
import { citeer, opsomming } from "./opsomming";
import { DOE, weiger, type Gevuld, type Lezing, type Plaats, type Verwacht } from "./verwacht";
import { kaleTekst } from "./wit";

type Getal = Extract<Verwacht, { soort: "getal" }>;
type Aantal = Extract<Verwacht, { soort: "aantal" }>;

/** Leest een getal; een tijd of een andere eenheid wordt omgerekend naar die van de plek. */
export function leesGetalinvoer(v: Getal | Aantal, cel: Gevuld, plaats: Plaats, notatie: Notatie): Lezing {
  if (typeof cel.waarde === "string") return vanTekst(v, kaleTekst(cel.waarde), plaats, notatie);
  if (cel.aard === "datum")
    return weiger(
      `Hier staat de datum ${toonKorteDatum(cel.waarde)}; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`,
    );
  if (cel.aard !== "tijd") return { getal: cel.waarde };
  // Een tijd is in een werkblad een deel van een dag.
  const minuten = Number((cel.waarde * 1440).toFixed(6));
  return vanDuur(v, cel.getoond ?? toonDuur(minuten), minuten, plaats);
}

/** Leest een aantal: hele cliënten. Een komma met drie cijfers erachter is bijna zeker Engels, en nooit een aantal. */
export function leesAantal(v: Aantal, cel: Gevuld, plaats: Plaats, notatie: Notatie): Lezing {
  const tekst = typeof cel.waarde === "string" ? kaleTekst(cel.waarde) : undefined;
  const gelezen = leesGetalinvoer(v, cel, plaats, notatie);
  if ("zin" in gelezen || gelezen.getal === null) return gelezen;
  const { getal } = gelezen;
  const engels = notatie === "nl" ? alsDuizendtal(tekst ?? toonGetal(getal)) : undefined;
  const heel = Math.round(getal);
  if (engels === undefined && Math.abs(getal - heel) < 1e-6) return { ...gelezen, getal: heel };
  const geenHeel = `${citeer(tekst ?? cel.getoond ?? toonGetal(getal))} is geen heel getal; verwacht: ${v.vraagt}, in hele getallen.`;
  if (engels !== undefined)
    return weiger(`${geenHeel} Is het Engels geschreven, ${DOE[plaats]} dan ${engels}.`, engels);
  if (getal < 0) return weiger(`${geenHeel} ${zonderMin(plaats)}`);
  const keuzes = [Math.floor(getal), Math.ceil(getal)].map(toonGetal);
  return weiger(`${geenHeel} Rond af: ${DOE[plaats]} ${opsomming(keuzes, "of")}.`, ...keuzes);
}

/** Naast een negatief getal ligt geen aantal: welk heel getal bedoeld is, staat er niet. */
function zonderMin(plaats: Plaats): string {
  return `Laat de min weg en ${DOE[plaats]} een heel getal.`;
}

const ANDERS: Readonly<Record<Plaats, string>> = {
  veld: "Typ een getal, met een komma voor de decimalen.",
  cel: "Verbeter de cel, of laat haar leeg.",
  bestand: "Schrijf een getal.",
};

function vanTekst(v: Getal | Aantal, tekst: string, plaats: Plaats, notatie: Notatie): Lezing {
  const duur = leesDuur(tekst);
  if (duur !== undefined) return vanDuur(v, tekst, duur, plaats);
  const gelezen = ontleedGetal(tekst, notatie);
  if (gelezen === undefined)
    return metEenheid(v, tekst, plaats, notatie) ?? geenGetal(v, tekst, plaats, notatie);
  const { getal, procent, streep } = gelezen;
  if (procent && v.eenheid !== "getal")
    return weiger(`${citeer(tekst)} is een percentage; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`);
  if (procent || streep) return { getal, opgevat: `${citeer(tekst)} is gelezen als ${toonGetal(getal)}.` };
  const engels = notatie === "nl" ? alsDuizendtal(tekst) : undefined;
  return engels === undefined
    ? { getal }
    : {
        getal,
        opgevat: `${citeer(tekst)} is gelezen als een getal met drie decimalen. Bedoelt u ${engels}, ${DOE[plaats]} dan ${engels}.`,
      };
}

/** 1,234 is in het Engels 1.234; undefined als het dat niet kan zijn. */
function alsDuizendtal(tekst: string): string | undefined {
  return /^[1-9]\d{0,2},\d{3}$/.test(tekst) ? tekst.replace(",", ".") : undefined;
}

function vanDuur(v: Getal | Aantal, tekst: string, minuten: number, plaats: Plaats): Lezing {
  const { maat } = vindEenheid(v.eenheid);
  if (maat === undefined)
    return weiger(`${citeer(tekst)} is een tijd; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`);
  const getal = maat === "uren" ? minuten / 60 : minuten;
  return {
    getal,
    omgerekend: { maat },
    opgevat: `${citeer(tekst)} is gelezen als ${toonDuur(minuten)}: ${toonGetal(Number(getal.toFixed(6)))} ${maat}.`,
  };
}

/** Een getal met een eenheid erachter: 2,5 uur, 544 per vier weken, 1,2 mln; undefined als het dat niet is. */
function metEenheid(v: Getal | Aantal, tekst: string, plaats: Plaats, notatie: Notatie): Lezing | undefined {
  const [, voor = "", achter = ""] = /^([^a-zà-ü/]*\d[^a-zà-ü/]*?) ?([a-zà-ü/(].*)$/i.exec(tekst) ?? [];
  const gelezen = ontleedGetal(voor, notatie);
  if (gelezen === undefined) return undefined;
  const eenheid = vindEenheid(achter);
  const bekend =
    eenheid.maat ?? eenheid.per ?? eenheid.vreemd ?? (eenheid.schaal === 1 ? undefined : "schaal");
  if (bekend === undefined)
    return v.eenheid.toLowerCase().startsWith(achter.toLowerCase()) && achter.length > 2
      ? { getal: gelezen.getal }
      : undefined;
  if (eenheid.maat !== undefined && vindEenheid(v.eenheid).maat === undefined)
    return weiger(`${citeer(tekst)} is een tijd; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`);
  const om = omrekening(eenheid, v.eenheid);
  if ("weigering" in om) return weiger(`${citeer(tekst)}: ${om.weigering}.`);
  const getal = Number((gelezen.getal * om.factor).toFixed(6));
  return om.zin === undefined
    ? { getal: gelezen.getal, omgerekend: eenheid }
    : {
        getal,
        omgerekend: eenheid,
        opgevat: `${citeer(tekst)} is gelezen als ${toonGetal(getal)} ${v.eenheid} (${om.zin}).`,
      };
}

function geenGetal(v: Getal | Aantal, tekst: string, plaats: Plaats, notatie: Notatie): Lezing {
  const ander = notatie === "nl" ? ontleedGetal(tekst, "en") : undefined;
  if (ander !== undefined) return tweeledig(tekst, ander.getal, v.soort === "aantal", plaats);
  if (leesDatumtekst(tekst) !== undefined)
    return weiger(`${citeer(tekst)} is een datum; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`);
  return weiger(`${citeer(tekst)} is geen getal; verwacht: ${v.vraagt}. ${ANDERS[plaats]}`);
}

/** Wat in het Engels een getal is en in het Nederlands niet: 37.20, 1,234.56, 1000.000. Geraden wordt er niet. */
export function tweeledig(tekst: string, engels: number, heel: boolean, plaats: Plaats): Lezing {
  if (heel && engels < 0)
    return weiger(`${citeer(tekst)} is geen aantal: dat is 0 of meer. ${zonderMin(plaats)}`);
  // 1000.000 kan ook een miljoen zijn waarvan één punt vergeten is.
  const aaneen = /^[1-9]\d*\.\d{3}$/.test(tekst) ? Number(tekst.replace(".", "")) : undefined;
  const lezingen = [...new Set([engels, ...(aaneen === undefined ? [] : [aaneen])])];
  const keuzes = lezingen
    .flatMap((x) => (heel && !Number.isInteger(x) ? [Math.floor(x), Math.ceil(x)] : [x]))
    .map(toonGetal);
  const kan = opsomming(keuzes, "of");
  return weiger(
    `${citeer(tekst)} is op twee manieren te lezen: een punt staat in het Nederlands tussen duizendtallen, en een komma voor de decimalen. Bedoelt u ${kan}, ${DOE[plaats]} dan ${kan}.`,
    ...keuzes,
  );
}
