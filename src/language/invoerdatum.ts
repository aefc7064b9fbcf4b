import { dagnummer, ontleed } from "../domain/datum";
import { toonDatum, toonKorteDatum } from "./datums";
import { geldig, leesDatumtekst } from "./leesdatum";
import { citeer, opsomming } from "./opsomming";
import { DOE, weiger, type Gevuld, type Lezing, type Plaats, type Verwacht } from "./verwacht";
import { kaleTekst } from "./wit";

type Datum = Extract<Verwacht, { soort: "datum" }>;

/** Dagnummers die in een werkblad een dag kunnen zijn: deze eeuw. */
const EERSTE_DAG = dagnummer(2000, 1, 1);
const LAATSTE_DAG = dagnummer(2099, 12, 31);

/** Leest een dag; in een cel mag het ook een dagnummer zijn. */
export function leesDatum(v: Datum, cel: Gevuld, plaats: Plaats): Lezing {
  if (typeof cel.waarde === "number" && cel.aard === "datum") return { getal: Math.floor(cel.waarde) };
  const tekst = typeof cel.waarde === "number" ? String(cel.waarde) : kaleTekst(cel.waarde);
  if (cel.aard === "tijd") return geenDatum(cel.getoond ?? tekst, plaats);
  const gelezen = leesDatumtekst(tekst);
  if (gelezen !== undefined)
    return gelezen.zoals === undefined
      ? { getal: gelezen.dag }
      : { getal: gelezen.dag, opgevat: `${citeer(tekst)} is gelezen als ${toonDatum(gelezen.dag)}.` };
  if (!/^\d+(?:[.,]\d+)?$/.test(tekst)) return geenDatum(tekst, plaats);
  const getal = Number(tekst.replace(",", "."));
  if (isJaar(getal)) {
    const dag = v.jaarIs === "begin" ? dagnummer(getal, 1, 1) : dagnummer(getal, 12, 31);
    return { getal: dag, opgevat: `Het jaar ${tekst} is gelezen als ${toonDatum(dag)}.` };
  }
  const isDag = getal >= EERSTE_DAG && getal <= LAATSTE_DAG;
  if (!isDag) return geenDatum(tekst, plaats);
  const dag = Math.floor(getal);
  if (plaats === "cel")
    return { getal: dag, opgevat: `Het dagnummer ${tekst} is gelezen als ${toonDatum(dag)}.` };
  const kort = toonKorteDatum(dag);
  return weiger(
    `${citeer(tekst)} is geen datum. Het lijkt het dagnummer van ${toonDatum(dag)}: ${DOE[plaats]} dan ${kort}.`,
    kort,
  );
}

/** Leest een jaartal; van een datum telt het jaar. */
export function leesJaartal(cel: Gevuld, plaats: Plaats): Lezing {
  const tekst = typeof cel.waarde === "number" ? String(cel.waarde) : kaleTekst(cel.waarde);
  if (typeof cel.waarde === "number" && cel.aard === "datum")
    return jaarVan(cel.getoond ?? toonKorteDatum(cel.waarde), cel.waarde);
  const [, jaar] = /^(?:jaar )?(\d\.?\d{3})$/i.exec(tekst) ?? [];
  if (jaar !== undefined && isJaar(Number(jaar.replace(".", ""))))
    return { getal: Number(jaar.replace(".", "")) };
  const datum = cel.aard === undefined ? leesDatumtekst(tekst) : undefined;
  if (datum !== undefined) return jaarVan(tekst, datum.dag);
  const getal = Number(tekst);
  const voorstel = /^\d{2}$/.test(tekst)
    ? `20${tekst}`
    : getal >= EERSTE_DAG && getal <= LAATSTE_DAG
      ? String(ontleed(getal).jaar)
      : undefined;
  const bedoelt = voorstel === undefined ? "" : ` Bedoelt u ${voorstel}, ${DOE[plaats]} dan ${voorstel}.`;
  return weiger(
    `${citeer(cel.getoond ?? tekst)} is geen jaartal; verwacht een jaartal, bijvoorbeeld 2026.${bedoelt}`,
    ...(voorstel === undefined ? ["2026"] : [voorstel, "2026"]),
  );
}

function jaarVan(tekst: string, dag: number): Lezing {
  const { jaar } = ontleed(dag);
  return { getal: jaar, opgevat: `Van ${citeer(tekst)} is het jaar ${jaar} genomen.` };
}

function isJaar(x: number): boolean {
  return Number.isInteger(x) && x >= 1900 && x <= 2200;
}

/** De zin bij wat geen dag is; staat de maand voorop of ontbreekt de dag, dan met wat er bedoeld kan zijn. */
function geenDatum(tekst: string, plaats: Plaats): Lezing {
  const voorstellen = bedoeld(tekst);
  const doe = `${(DOE[plaats][0] as string).toUpperCase()}${DOE[plaats].slice(1)}`;
  const hoe =
    voorstellen.length > 0
      ? `Dag, maand en jaar, in die volgorde. Bedoelt u ${opsomming(voorstellen, "of")}?`
      : `${plaats === "cel" ? "Zet er dag, maand en jaar" : `${doe} dag, maand en jaar`}, bijvoorbeeld 1-7-2024 of 1 juli 2024.`;
  return weiger(
    `${citeer(tekst)} is geen datum. ${hoe}`,
    ...(voorstellen.length > 0 ? voorstellen : ["1-7-2024", "1 juli 2024"]),
  );
}

function bedoeld(tekst: string): string[] {
  const [, m = "", d = "", j = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst) ?? [];
  const gedraaid = j === "" ? undefined : geldig(Number(j), Number(m), Number(d));
  if (gedraaid !== undefined) return [toonKorteDatum(gedraaid)];
  const maand = /^[a-z]{3,9}\.? '?\d{2,4}$/i.test(tekst) ? leesDatumtekst(`1 ${tekst}`) : undefined;
  return maand === undefined ? [] : [toonKorteDatum(maand.dag)];
}
