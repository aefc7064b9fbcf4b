import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import { celplek, leesCelplek, type Werkboek } from "../werkboek/werkboek";
import { formuleverschillen, type Formuleverschil } from "./formules";
import { kenmerkVan, type Grootheid, type Soort, type Stand } from "./grootheid";
import { standVan, type Werkstand } from "./stand";
import { lijnUit, nieuwePlek, type Uitlijning } from "./uitlijnen";
import type { Versie } from "./versieblad";

/** Eén kant van een vergelijking: een werkmap, of een versie die erin vastgelegd is. */
export interface Kant {
  readonly naam: string;
  readonly stand: Stand;
  /** De werkmap zelf; van een vastgelegde versie zijn de formules er niet meer. */
  readonly werkmap?: { readonly werkboek: Werkboek; readonly plek: Werkstand["plek"] };
}

export function kantVanWerkmap(werkboek: Werkboek, naam: string): Kant {
  const gelezen = standVan(werkboek);
  return { naam, stand: gelezen.stand, werkmap: { werkboek, plek: gelezen.plek } };
}

export function kantVanVersie({ naam, stand }: Versie): Kant {
  return { naam, stand };
}

/** Een grootheid die veranderde, erbij kwam of wegviel. */
export interface Wijziging extends Pick<
  Grootheid,
  "soort" | "sleutel" | "label" | "eenheid" | "vorm" | "bron"
> {
  readonly aard: "gewijzigd" | "erbij" | "vervallen";
  /** Waar zij staat; van wat wegviel waar zij stond. */
  readonly plek: string;
  readonly oud: Bewaardewaarde;
  readonly nieuw: Bewaardewaarde;
  /** Waar zij in elk van beide werkmappen staat, als die er is en haar plek kent. */
  readonly plaatsen: { readonly oud: Celadres | undefined; readonly nieuw: Celadres | undefined };
}

export interface Celadres {
  readonly blad: string;
  readonly adres: string;
}

/** Wat er tussen twee versies veranderde. */
export interface Vergelijking {
  readonly oud: Kant;
  readonly nieuw: Kant;
  readonly invoer: readonly Wijziging[];
  readonly uitkomsten: readonly Wijziging[];
  /** Undefined als een van beide vastgelegd is: dan zijn haar formules er niet meer. */
  readonly formules: readonly Formuleverschil[] | undefined;
  readonly bladen: { readonly erbij: readonly string[]; readonly vervallen: readonly string[] };
  readonly uitlijning: Uitlijning | undefined;
}

export function vergelijk(oud: Kant, nieuw: Kant): Vergelijking {
  const uitlijning =
    oud.werkmap === undefined || nieuw.werkmap === undefined
      ? undefined
      : lijnUit(oud.werkmap.werkboek, nieuw.werkmap.werkboek);
  const wijzigingen = alleWijzigingen(oud, nieuw, uitlijning);
  const van = (soort: Soort) => wijzigingen.filter((w) => w.soort === soort);
  return {
    oud,
    nieuw,
    invoer: van("invoer"),
    uitkomsten: van("uitkomst"),
    formules: uitlijning === undefined ? undefined : formuleverschillen(uitlijning),
    bladen: { erbij: uitlijning?.erbij ?? [], vervallen: uitlijning?.vervallen ?? [] },
    uitlijning,
  };
}

function alleWijzigingen(oud: Kant, nieuw: Kant, u: Uitlijning | undefined): Wijziging[] {
  const nieuwOpPlek = new Map([...nieuw.stand.values()].map((g) => [`${g.soort} ${g.plek}`, g]));
  const gepaard = new Set<Grootheid>();
  const uit: (Wijziging | undefined)[] = [];
  for (const [kenmerk, was] of oud.stand) {
    const zelfde = nieuw.stand.get(kenmerk) ?? verschoven(oud, nieuw, u, was, nieuwOpPlek);
    if (zelfde !== undefined) gepaard.add(zelfde);
    const plek = plekIn(oud, was.sleutel, was);
    const daar = zelfde === undefined ? elders(nieuw, was, plek, u) : plekIn(nieuw, zelfde.sleutel, zelfde);
    const wordt = zelfde ?? (daar === undefined ? undefined : { ...was, waarde: waardeOp(nieuw, daar) });
    uit.push(wijziging(was, wordt, { oud: plek, nieuw: daar }));
  }
  for (const [kenmerk, wordt] of nieuw.stand) {
    if (oud.stand.has(kenmerk) || gepaard.has(wordt)) continue;
    const daar = oud.werkmap?.plek(wordt.sleutel);
    const was = daar === undefined ? undefined : { ...wordt, waarde: waardeOp(oud, daar) };
    uit.push(wijziging(was, wordt, { oud: daar, nieuw: plekIn(nieuw, wordt.sleutel, wordt) }));
  }
  return uit.filter((w) => w !== undefined);
}

/** Een cel zonder naam waarvan de woorden veranderden, staat nog wel op dezelfde rij en kolom. */
function verschoven(
  oud: Kant,
  nieuw: Kant,
  u: Uitlijning | undefined,
  was: Grootheid,
  opPlek: ReadonlyMap<string, Grootheid>,
): Grootheid | undefined {
  const plek = u === undefined ? undefined : plekIn(oud, was.sleutel, was);
  const daar = u === undefined || plek === undefined ? undefined : nieuwePlek(u, plek.blad, plek.adres);
  const gevonden = daar === undefined ? undefined : opPlek.get(`${was.soort} ${daar.blad}!${daar.adres}`);
  // Is er in de oude werkmap ook al iets dat zo heet, dan hoort die erbij.
  return gevonden === undefined || oud.stand.has(kenmerkVan(gevonden)) || nieuw.stand.has(kenmerkVan(was))
    ? undefined
    : gevonden;
}

/** De plek in de andere werkmap van wat daar nu een formule is, of leeg. */
function elders(
  daar: Kant,
  { sleutel, soort }: Grootheid,
  plek: Celadres | undefined,
  u: Uitlijning | undefined,
): Celadres | undefined {
  const genaamd = daar.werkmap?.plek(sleutel);
  if (genaamd !== undefined || u === undefined || plek === undefined || soort === "uitkomst") return genaamd;
  return nieuwePlek(u, plek.blad, plek.adres);
}

function plekIn({ werkmap }: Kant, sleutel: string, { plek }: Grootheid): Celadres | undefined {
  return werkmap === undefined ? undefined : (werkmap.plek(sleutel) ?? leesCelplek(plek, ""));
}

function waardeOp({ werkmap }: Kant, { blad, adres }: Celadres): Bewaardewaarde {
  return werkmap?.werkboek.cel(blad, adres)?.waarde ?? null;
}

function wijziging(
  was: Grootheid | undefined,
  wordt: Grootheid | undefined,
  plaatsen: Wijziging["plaatsen"],
): Wijziging | undefined {
  const geldt = wordt ?? was;
  if (geldt === undefined) return undefined;
  const [oud, nieuw] = [leeg(was?.waarde), leeg(wordt?.waarde)];
  if (oud === null && nieuw === null) return undefined;
  if (was !== undefined && wordt !== undefined && isGelijk(oud, nieuw, geldt.soort)) return undefined;
  const { soort, sleutel, label, eenheid, bron, plek } = geldt;
  const vorm = [wordt, was].find((g) => typeof g?.waarde === "number")?.vorm ?? "General";
  return {
    soort,
    sleutel,
    label,
    eenheid,
    vorm,
    ...(bron === undefined ? {} : { bron }),
    plek: plaatsen.nieuw === undefined ? plek : `${plaatsen.nieuw.blad}!${plaatsen.nieuw.adres}`,
    aard: was === undefined ? "erbij" : wordt === undefined ? "vervallen" : "gewijzigd",
    oud,
    nieuw,
    plaatsen,
  };
}

function leeg(waarde: Bewaardewaarde | undefined): Bewaardewaarde {
  return waarde === undefined || waarde === "" ? null : waarde;
}

/** Een uitkomst die in de laatste cijfers anders is, is alleen anders gerekend. */
const GELIJK = 1e-9;

function isGelijk(a: Bewaardewaarde, b: Bewaardewaarde, soort: Soort): boolean {
  if (typeof a === "number" && typeof b === "number" && soort === "uitkomst")
    return Math.abs(a - b) <= GELIJK * Math.max(1, Math.abs(a), Math.abs(b));
  const [x, y] = [a, b].map((w) => (typeof w === "object" && w !== null ? w.fout : w));
  return x === y;
}

/** Zoekt een uitkomst bij haar naam, haar woorden of haar cel, ook een cel die zelf geen naam heeft; in beide kanten waar dat kan. */
export function uitkomstBij(v: Vergelijking, gezocht: string): Wijziging | undefined {
  const tekst = gezocht.trim().toLowerCase();
  const alle = [...v.nieuw.stand.values()].filter((g) => g.soort === "uitkomst");
  const gevonden =
    alle.find((g) => g.sleutel.toLowerCase() === tekst || g.plek.toLowerCase() === tekst) ??
    alle.find((g) => g.label.toLowerCase() === tekst) ??
    alle.find((g) => g.sleutel.toLowerCase().endsWith(`_${tekst}`));
  if (gevonden !== undefined) return alsWijziging(v, gevonden);
  const { werkboek } = v.nieuw.werkmap ?? {};
  const cel = leesCelplek(gezocht, werkboek?.bladen[0]?.titel ?? "");
  const hier = cel === undefined ? undefined : werkboek?.cel(cel.blad, cel.adres);
  if (cel === undefined || hier === undefined || hier.formule === undefined) return undefined;
  const plek = celplek(hier);
  return alsWijziging(v, {
    soort: "uitkomst",
    sleutel: plek,
    label: plek,
    eenheid: "",
    plek,
    vorm: hier.stijl.vorm,
    waarde: hier.waarde,
  });
}

/** Een uitkomst met beide waarden, ook als zij gelijk bleef. */
function alsWijziging(v: Vergelijking, nu: Grootheid): Wijziging {
  const gewijzigd = v.uitkomsten.find((w) => w.sleutel === nu.sleutel);
  if (gewijzigd !== undefined) return gewijzigd;
  const was = v.oud.stand.get(kenmerkVan(nu));
  const nieuw = plekIn(v.nieuw, nu.sleutel, nu);
  const oud = oudePlek(v, nu, was, nieuw);
  const waarde = was?.waarde ?? (oud === undefined ? null : waardeOp(v.oud, oud));
  return { ...nu, aard: "gewijzigd", oud: waarde, nieuw: nu.waarde, plaatsen: { oud, nieuw } };
}

function oudePlek(
  { oud, uitlijning }: Vergelijking,
  nu: Grootheid,
  was: Grootheid | undefined,
  nieuw: Celadres | undefined,
): Celadres | undefined {
  if (was !== undefined) return plekIn(oud, was.sleutel, was);
  if (uitlijning === undefined || nieuw === undefined) return oud.werkmap?.plek(nu.sleutel);
  for (const blad of uitlijning.bladen)
    if (blad.nieuw.titel.toLowerCase() === nieuw.blad.toLowerCase())
      for (const plek of blad.oud.cellen.keys()) {
        const daar = nieuwePlek(uitlijning, blad.oud.titel, plek);
        if (daar?.adres === nieuw.adres) return { blad: blad.oud.titel, adres: plek };
      }
  return undefined;
}
