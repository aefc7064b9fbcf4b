import { leesGebied, type Gebied } from "../../formula/adres";
import { leesNaamverwijzing } from "../../sheet/verwijzing";

/** Een gegeven dat niet op het blad zelf is ingevuld maar ergens anders vandaan komt. */
export interface Koppeling {
  /** Zonder =: "WMO_Uurtarief", of "'Mijn kosten'!$B$4". */
  readonly formule: string;
  /** Waar het vandaan komt, voor wie het blad leest: "Van het blad Uitgangspunten." */
  readonly van: string;
}

/** De rijen van een lijst die uit formules bestaan: per rij de formule onder de sleutel van haar kolom. */
export type Rijformules = readonly Readonly<Record<string, string | undefined>>[];

/** Alles wat op een blad gekoppeld is; wat hier niet in staat, is op het blad zelf ingevuld. */
export interface Koppelingen {
  readonly peildatum?: Koppeling | undefined;
  /** Per sleutel van een veld. */
  readonly velden: Readonly<Record<string, Koppeling | undefined>>;
  /** Per naam van een lijst. */
  readonly lijsten: Readonly<Record<string, Rijformules | undefined>>;
}

export const ZONDER_KOPPELING: Koppelingen = { velden: {}, lijsten: {} };

/** Waar een kolom van een gekoppelde lijst haar rijen haalt. */
export interface Rijbron {
  /** "WMO_Groepen_aantal", of "'Mijn cliënten'!$B$2:$B$9". */
  readonly bereik: string;
  /** Wat daar staat maal zoveel; 1 is zoals het er staat. Bij `telt` staat er 1 zolang daar iets staat: elke rij telt één keer. */
  readonly maal: number | "telt";
}

const PLEK = String.raw`(?:'(?:[^']|'')+'!|[^'!(),#="]+!)?`;
const RIJ = String.raw`INDEX\((${PLEK}[^'!(),]+),\d+\)`;
const VERWIJZING = new RegExp(String.raw`^([A-Z_][\w.]*|${PLEK}[$A-Z\d]+|${RIJ})(?:\*[\d.]+)?$`, "i");
const VOLGT = /^IF\((.+)="","",(\1(?:\*[\d.]+)?)\)$/i;
const UIT_RIJ = new RegExp(String.raw`^${RIJ}(?:\*([\d.]+))?$`, "i");
const TELT_RIJ = new RegExp(String.raw`^IF\(${RIJ}="","",1\)$`, "i");

/** De formule in een gekoppelde cel: wat daar staat, en niets zolang daar niets staat. Een kale verwijzing naar een lege cel zou 0 geven. */
export function volgformule(formule: string): string {
  const bron = VERWIJZING.exec(formule)?.[1];
  return bron === undefined ? formule : `IF(${bron}="","",${formule})`;
}

/** Wat een cel volgt, uit haar formule. */
export function gevolgd(formule: string): string {
  return VOLGT.exec(formule)?.[2] ?? formule;
}

/** De bron waar een rij van een gekoppelde lijst één cel uit neemt; undefined als de formule iets anders doet. */
function bronUit(formule: string): Rijbron | undefined {
  const telt = TELT_RIJ.exec(formule)?.[1];
  if (telt !== undefined) return { bereik: telt, maal: "telt" };
  const [, bereik, maal = "1"] = UIT_RIJ.exec(gevolgd(formule)) ?? [];
  return bereik === undefined ? undefined : { bereik, maal: Number(maal) };
}

function rijformule({ bereik, maal }: Rijbron, rij: number): string {
  const cel = `INDEX(${bereik},${rij})`;
  if (maal === "telt") return `IF(${cel}="","",1)`;
  return maal === 1 ? cel : `${cel}*${maal}`;
}

/** De formules van rijen die elk één cel uit een bereik nemen; per sleutel van een kolom haar bron. */
export function rijenUit(bronnen: Readonly<Record<string, Rijbron>>, aantal: number): Rijformules {
  return Array.from({ length: aantal }, (_, i) =>
    Object.fromEntries(Object.entries(bronnen).map(([sleutel, bron]) => [sleutel, rijformule(bron, i + 1)])),
  );
}

/** Waar een gekoppelde lijst haar rijen uit haalt, per sleutel van een kolom; undefined als er hoogstens losse cellen gekoppeld zijn. */
export function rijbronnen(rijen: Rijformules | undefined): Readonly<Record<string, Rijbron>> | undefined {
  // Wie in een rij iets anders typt, maakt alleen die cel los: de kolom volgt nog wat haar eerste andere rij volgt.
  const bronnen: Record<string, Rijbron> = {};
  for (const rij of rijen ?? [])
    for (const [sleutel, formule] of Object.entries(rij)) {
      const bron = formule === undefined ? undefined : bronUit(formule);
      if (bron !== undefined) bronnen[sleutel] ??= bron;
    }
  return Object.keys(bronnen).length > 0 ? bronnen : undefined;
}

/** Volgt de lijst als geheel iets, ook als dat er niet meer is? Anders zijn er hoogstens losse cellen gekoppeld, en vult men haar rijen zelf. */
export function volgtRijen(rijen: Rijformules | undefined): boolean {
  return rijbronnen(rijen) !== undefined || (rijen ?? []).some((rij) => Object.values(rij).some(isRijWeg));
}

/** Wijst deze formule naar een rij van een bereik dat er niet meer is? */
function isRijWeg(formule: string | undefined): boolean {
  return formule !== undefined && /INDEX\([^,]*#REF!,/.test(formule);
}

/** Het gebied van de gebruiker dat een lijst volgt, over al haar kolommen; undefined als zij namen volgt, zoals die van Uitgangspunten. */
export function gevolgdGebied(
  bronnen: Readonly<Record<string, Rijbron>> | undefined,
): { readonly blad: string; readonly gebied: Gebied } | undefined {
  const plekken = Object.values(bronnen ?? {}).map(({ bereik }) => leesNaamverwijzing(`=${bereik}`));
  const [eerste] = plekken;
  if (eerste === undefined || plekken.some((p) => p?.blad !== eerste.blad)) return undefined;
  const gebieden = plekken.flatMap((p) => leesGebied(p?.adres ?? "") ?? []);
  const uiterste = (hoek: "van" | "tot", as: "rij" | "kolom") =>
    Math[hoek === "van" ? "min" : "max"](...gebieden.map((g) => g[hoek][as]));
  const plek = (hoek: "van" | "tot") => ({ rij: uiterste(hoek, "rij"), kolom: uiterste(hoek, "kolom") });
  return { blad: eerste.blad, gebied: { van: plek("van"), tot: plek("tot") } };
}
