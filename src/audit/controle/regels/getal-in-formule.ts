import type { Knoop } from "../../../formula/boom";
import { toonTijdvak } from "../../../language/datums";
import { toonGetal } from "../../../language/getallen";
import { opsomming } from "../../../language/opsomming";
import { normen } from "../../../norms/lijst";
import type { Normversie } from "../../../norms/norm";
import { boomVan, functienaam } from "../../werkboek/bomen";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een getal dat in een formule getypt is in plaats van in een cel. */
export const getalInFormule: Regel = {
  id: "getal-in-formule",
  naam: "Een getal in een formule",
  ernst: "waarschuwing",
  waarom:
    "Een getal in een formule ziet niemand, heeft geen bron en blijft staan als het ergens anders wordt gewijzigd.",
  uitweg: "Zet het getal met een label en een bron in een eigen cel, en verwijs daarnaar.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ getallen }] = groep;
      const waar =
        groep.length === 1 ? "de formule" : `de formules van ${plekkentekst(groep.map((g) => g.cel))}`;
      const namen = getallen.flatMap((g) => normVan(g, o.peildatum) ?? []);
      const norm = namen.length === 0 ? "" : ` ${namen.join(" ")}`;
      return {
        zin: `In ${waar} ${getallen.length === 1 ? "staat" : "staan"} ${opsomming(getallen.map(toonGetal))} getypt.${norm}`,
      };
    }),
};

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly getallen: readonly number[] }> {
  for (const cel of eigenFormules(o)) {
    const boom = boomVan(cel);
    const getallen = boom === undefined ? [] : [...new Set(getypt(boom, boom.soort === "getal"))];
    if (getallen.length > 0) yield { cel, getallen, soort: getallen.join(";") };
  }
}

/** Wat iedereen kent: tellen, delen door honderd of duizend, en de maten van tijd. Met zo'n getal rekent men om. */
const BEKEND = new Set([
  0, 0.5, 1, 2, 3, 4, 7, 10, 12, 24, 30, 52, 60, 100, 360, 365, 365.25, 366, 1000, 1440, 3600, 10000, 100000,
  1000000,
]);
/** Hier is een getal een plaats, een aantal tekens, een datumdeel of een keuze. */
const PLAATS =
  /^(INDEX|OFFSET|MATCH|XMATCH|CHOOSE|MID|LEFT|RIGHT|DATE|TIME|EDATE|EOMONTH|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|ROW|COLUMN|REPT|SEARCH|FIND|ADDRESS|INDIRECT|TEXT|FIXED|SUBTOTAL|AGGREGATE|LARGE|SMALL|WEEKNUM|WEEKDAY|COUNTIFS?|SUBSTITUTE|RANDBETWEEN|CHAR|WMO\.NORM(_BRON)?|WMO\.NORMEN)$/;
/** Hier telt alleen het eerste getal mee. */
const EERSTE = /^(ROUND|ROUNDUP|ROUNDDOWN|MROUND|CEILING.*|FLOOR.*|TRUNC|SUMIFS?|AVERAGEIFS?)$/;
const REKENT = /^(SUM|PRODUCT|MIN|MAX|AVERAGE|IFERROR|IFNA|WMO\..*)$/;

function getypt(k: Knoop, telt: boolean): number[] {
  if (k.soort === "getal") {
    const waarde = Number(k.waarde);
    return telt && !BEKEND.has(waarde) ? [waarde] : [];
  }
  if (k.soort === "bewerking") {
    const rekent = /^[-+*/^]$/.test(k.teken);
    // 21% is een getypt getal: 0,21.
    if (k.teken === "%") return k.links?.soort === "getal" && telt ? [Number(k.links.waarde) / 100] : [];
    return [k.links, k.rechts].flatMap((kind) =>
      kind === null
        ? []
        : getypt(kind, rekent && (telt || kind.soort === "getal" || kind.soort === "bewerking")),
    );
  }
  if (k.soort !== "aanroep") return [];
  const naam = functienaam(k.naam);
  if (PLAATS.test(naam)) return [];
  const argumenten = EERSTE.test(naam) ? k.argumenten.slice(0, 1) : k.argumenten;
  return argumenten.flatMap((a, i) =>
    a === null ? [] : getypt(a, REKENT.test(naam) || (naam === "IF" && i > 0)),
  );
}

/** Welke norm dit getal is; die op de peildatum geldt gaat voor. Een prijs per minuut staat vaak per uur in een formule. */
function normVan(getal: number, peildatum: number): string | undefined {
  const gelijk = normen.flatMap((norm) =>
    norm.versies.flatMap((versie) => {
      const { waarde } = versie;
      if (waarde === undefined || waarde === null) return [];
      const maal = norm.eenheid === "euro per minuut" ? [1, 60] : [1];
      return maal.filter((m) => Math.abs(waarde * m - getal) < 1e-9).map((m) => ({ norm, versie, m }));
    }),
  );
  const geldt = ({ vanaf, totEnMet }: Normversie) =>
    vanaf <= peildatum && (totEnMet === undefined || peildatum <= totEnMet);
  const beste = gelijk.find((g) => geldt(g.versie)) ?? gelijk[0];
  if (beste === undefined) return undefined;
  const { norm, versie, m } = beste;
  const maal = m === 1 ? "" : ` × ${m}`;
  return `${toonGetal(getal)} is gelijk aan ${norm.sleutel}${maal} (${toonTijdvak(versie.vanaf, versie.totEnMet)}).`;
}
