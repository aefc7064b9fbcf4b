import { vindEenheid, type Eenheid } from "../../language/eenheden";
import { adres, ligtIn } from "../../formula/adres";
import { rijVan, zetBij } from "../werkboek/ordening";
import type { Cel, Werkblad } from "../werkboek/werkboek";
import { begripIn, jaarIn, metPer, type Begrip } from "./begrippen";
import { eigenBladen } from "./reeks";
import type { Onderzoek } from "./regel";

/** Een cel met een getal, en wat de woorden eromheen ervan zeggen. */
export interface Duiding {
  readonly cel: Cel;
  readonly waarde: number;
  /** Ingevoerd: niet uit een formule, en niet uitgerold. */
  readonly getypt: boolean;
  /** De woorden links, die bij elkaar staan: "01H01 Huishoudelijke ondersteuning". */
  readonly label: string;
  /** De koppen erboven in hetzelfde blok, van boven naar beneden; ook een jaartal. */
  readonly kop: string;
  /** De tussenkop van het blok: een rij met één tekst. */
  readonly blok: string;
  /** De tekst direct rechts, als die een eenheid is. */
  readonly achter: string;
  /** Waar label en kop het samen over eens zijn. */
  readonly begrip: Begrip | undefined;
  readonly eenheid: Eenheid;
  /** Het jaar dat de kop, het label of de rij noemt. */
  readonly jaar: number | undefined;
}

/** Een langere tekst is uitleg, geen label. */
const LANGSTE_LABEL = 120;
const LANGSTE_KOP = 60;

const onthouden = new WeakMap<Onderzoek, readonly Duiding[]>();

/** Alle getallen op de bladen van de gebruiker, van boven naar beneden; op onze eigen bladen staan eigen controles. */
export function getallenVan(o: Onderzoek): readonly Duiding[] {
  const eerder = onthouden.get(o);
  if (eerder !== undefined) return eerder;
  const uit = eigenBladen(o).flatMap((blad) => duidBlad(o, blad));
  onthouden.set(o, uit);
  return uit;
}

const perCel = new WeakMap<Onderzoek, ReadonlyMap<Cel, Duiding>>();

/** Wat er van een cel te zeggen is; undefined als er geen getal in staat, of als zij op een blad van ons staat. */
export function duid(o: Onderzoek, cel: Cel): Duiding | undefined {
  const lijst = perCel.get(o) ?? new Map(getallenVan(o).map((d) => [d.cel, d]));
  perCel.set(o, lijst);
  return lijst.get(cel);
}

/** Een tekst met woorden erin; undefined voor al het andere. */
export function woorden(cel: Cel | undefined): string | undefined {
  return typeof cel?.waarde === "string" && /\p{L}/u.test(cel.waarde) ? cel.waarde.trim() : undefined;
}

/** Wat er in een cel staat, als tekst; een fout of waar/onwaar is geen tekst. */
export function inhoudVan(cel: Cel | undefined): string {
  const waarde = cel?.waarde;
  return typeof waarde === "number" || typeof waarde === "string" ? String(waarde).trim() : "";
}

const teksten = new WeakMap<Onderzoek, readonly (readonly [Cel, string])[]>();

/** Alle cellen met woorden op de bladen van de gebruiker. */
export function tekstenVan(o: Onderzoek): readonly (readonly [Cel, string])[] {
  const eerder = teksten.get(o);
  if (eerder !== undefined) return eerder;
  const uit = eigenBladen(o).flatMap((blad) =>
    [...blad.cellen.values()].flatMap((cel) => {
      const tekst = woorden(cel);
      return tekst === undefined ? [] : [[cel, tekst] as const];
    }),
  );
  teksten.set(o, uit);
  return uit;
}

/** Een getal dat een jaartal kan zijn: heel, en zonder punt, euro of procent. */
export function isJaartal({ waarde, stijl }: Cel): boolean {
  const jaar = typeof waarde === "number" && Number.isInteger(waarde) && waarde >= 1990 && waarde <= 2100;
  return jaar && /^(?:0|General|"[a-z]+ ?"0)$/.test(stijl.vorm);
}

/** Een datum aan haar notatie: d, m of j buiten tekst en haakjes. */
export function isDatum({ waarde, stijl }: Cel): boolean {
  const vorm = stijl.vorm.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return typeof waarde === "number" && waarde > 20000 && /[dy]/i.test(vorm) && !/^general$/i.test(vorm);
}

/** De cellen van een blad, rij voor rij. */
export function rijenVan(blad: Werkblad): readonly (readonly Cel[])[] {
  const rijen = new Map<number, Cel[]>();
  for (const cel of blad.cellen.values()) {
    if (cel.waarde === "" || cel.waarde === null) continue;
    zetBij(rijen, cel.rij, cel);
  }
  return [...rijen.values()];
}

function duidBlad(o: Onderzoek, blad: Werkblad): Duiding[] {
  const uit: Duiding[] = [];
  let koppen = new Map<number, string>();
  let [vorige, blok] = [0, ""];
  let wasKop: readonly Cel[] = [];
  for (const rij of rijenVan(blad)) {
    const hier = rij[0]?.rij ?? 0;
    // Na een lege rij begint een ander blok; alleen onder een rij met koppen mag er een open staan.
    if (hier - vorige > 2 || (hier - vorige === 2 && wasKop.length < 2)) koppen = new Map();
    vorige = hier;
    const getallen = rij.filter((c) => typeof c.waarde === "number");
    // “Begrotingsjaar | 2026” is een gegeven; een jaar achter meer koppen, of naast een ander jaar, is zelf een kop.
    if (getallen.length === 0 || (rij.length > 2 && getallen.every(isJaartal))) {
      if (rij.length === 1) blok = woorden(rij[0]) ?? blok;
      koppen = metKoppen(blad, koppen, rij, wasKop);
      wasKop = rij;
      continue;
    }
    wasKop = [];
    for (const cel of getallen) uit.push(duidCel(o, blad, cel, koppen.get(cel.kolom) ?? "", blok, rij));
  }
  return uit;
}

/** De koppen met een rij erbij: onder een andere koprij wordt een kop langer, onder getallen begint hij opnieuw. */
function metKoppen(
  blad: Werkblad,
  koppen: ReadonlyMap<number, string>,
  rij: readonly Cel[],
  erboven: readonly Cel[],
): Map<number, string> {
  const uit = new Map(koppen);
  for (const cel of rij) {
    const tekst = inhoudVan(cel);
    if (tekst.length > LANGSTE_KOP) continue;
    const samen = blad.samengevoegd.find((g) => ligtIn(g, cel.rij, cel.kolom));
    for (let k = cel.kolom; k <= (samen?.tot.kolom ?? cel.kolom); k++) {
      const boven = erboven.length > 1 || (erboven[0]?.kolom ?? 0) > 1 ? koppen.get(k) : undefined;
      uit.set(k, boven === undefined ? tekst : `${boven} ${tekst}`);
    }
  }
  return uit;
}

function duidCel(
  o: Onderzoek,
  blad: Werkblad,
  cel: Cel,
  kop: string,
  blok: string,
  rij: readonly Cel[],
): Duiding {
  const label = labelVan(blad, cel);
  const achter = achterVan(blad, cel);
  const eenheden = [achter, o.aanduiding(cel).eenheid ?? "", kop, label].map((t) => vindEenheid(metPer(t)));
  const [maat, per] = [
    eenheden.find((e) => e.maat !== undefined)?.maat,
    eenheden.find((e) => e.per !== undefined)?.per,
  ];
  const vreemd = eenheden.find((e) => e.vreemd !== undefined)?.vreemd;
  return {
    cel,
    waarde: cel.waarde as number,
    getypt: cel.formule === undefined && cel.van === undefined,
    label,
    kop,
    blok,
    achter,
    begrip: begripVan(o, cel, label, kop),
    eenheid: {
      ...(maat === undefined ? {} : { maat }),
      ...(per === undefined ? {} : { per }),
      ...(vreemd === undefined ? {} : { vreemd }),
      schaal: eenheden.find((e) => e.schaal > 1)?.schaal ?? 1,
      klok: eenheden.some((e) => e.klok),
    },
    jaar: jaarIn(kop) ?? jaarIn(label) ?? jaarInRij(rij, cel),
  };
}

/** Noemen label en kop iets verschillends, dan is niet te zeggen wat er staat. Zonder woorden zegt een naam het. */
function begripVan(o: Onderzoek, cel: Cel, label: string, kop: string): Begrip | undefined {
  const [van, boven] = [begripIn(label), begripIn(kop)];
  if (van !== undefined && boven !== undefined) return van === boven ? van : undefined;
  if (van !== undefined || boven !== undefined) return van ?? boven;
  for (const naam of o.aanduiding(cel).namen) {
    const begrip = begripIn(naam.replace(/[_.]/g, " "));
    if (begrip !== undefined) return begrip;
  }
  return undefined;
}

function labelVan(blad: Werkblad, { rij, kolom }: Cel): string {
  const links = (k: number) => blad.cellen.get(adres({ rij, kolom: k }));
  let k = kolom - 1;
  while (k > 0 && woorden(links(k)) === undefined) k--;
  const delen: string[] = [];
  for (; k > 0; k--) {
    const tekst = woorden(links(k));
    if (tekst === undefined) break;
    if (tekst.length <= LANGSTE_LABEL) delen.unshift(tekst);
  }
  return delen.join(" ");
}

function achterVan(blad: Werkblad, { rij, kolom }: Cel): string {
  const tekst = woorden(blad.cellen.get(adres({ rij, kolom: kolom + 1 }))) ?? "";
  const verder = blad.cellen.get(adres({ rij, kolom: kolom + 2 }));
  const eenheid = vindEenheid(tekst);
  const isEenheid =
    eenheid.maat !== undefined || eenheid.per !== undefined || /^(?:euro|weken)\b/i.test(tekst);
  return tekst.length <= 30 && isEenheid && typeof verder?.waarde !== "number" ? tekst : "";
}

function jaarInRij(rij: readonly Cel[], cel: Cel): number | undefined {
  const eerste = rij.find((c) => c !== cel && c.kolom < cel.kolom && isJaartal(c));
  return eerste === undefined ? undefined : (eerste.waarde as number);
}

/** De cellen met woorden in de rij van een cel. */
export function tekstenInRij(
  { werkboek }: Onderzoek,
  { blad, rij }: Pick<Cel, "blad" | "rij">,
): readonly (readonly [Cel, string])[] {
  const hier = werkboek.blad(blad);
  return (hier === undefined ? [] : rijVan(hier, rij)).flatMap((cel) => {
    const tekst = woorden(cel);
    return tekst === undefined ? [] : [[cel, tekst] as const];
  });
}

/** Alle woorden in de rij van een cel. */
export function tekstInRij(o: Onderzoek, cel: Pick<Cel, "blad" | "rij">): string {
  return tekstenInRij(o, cel)
    .map(([, tekst]) => tekst)
    .join(" ");
}

/** Een naam voor een getal in een zin: zijn label met de kop, of zijn plek. */
export function noem({ label, kop, cel }: Duiding): string {
  const tekst = [label, kop].filter((t) => t !== "").join(", ");
  return tekst === "" ? adres(cel) : `“${tekst}”`;
}
