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

const VERWIJZING = /^(?:[A-Z_][\w.]*|'(?:[^']|'')+'![$A-Z\d]+|[^'!(),#="]+![$A-Z\d]+|INDEX\([^(),]+,\d+\))$/i;
const VOLGT = /^IF\((.+)="","",\1\)$/i;

/** De formule in een gekoppelde cel: wat daar staat, en niets zolang daar niets staat. Een kale verwijzing naar een lege cel zou 0 geven. */
export function volgformule(formule: string): string {
  return VERWIJZING.test(formule) ? `IF(${formule}="","",${formule})` : formule;
}

/** Wat een cel volgt, uit haar formule. */
export function gevolgd(formule: string): string {
  return VOLGT.exec(formule)?.[1] ?? formule;
}

/** Het bereik waar een rij van een gekoppelde lijst één cel uit neemt; undefined als de formule iets anders doet. */
function bereikUit(formule: string): string | undefined {
  return /^INDEX\(([^(),]+),\d+\)$/i.exec(gevolgd(formule))?.[1];
}

/** De formules van rijen die elk één cel uit een bereik nemen; per sleutel van een kolom haar bereik. */
export function rijenUit(bereiken: Readonly<Record<string, string>>, aantal: number): Rijformules {
  return Array.from({ length: aantal }, (_, i) =>
    Object.fromEntries(Object.entries(bereiken).map(([sleutel, b]) => [sleutel, `INDEX(${b},${i + 1})`])),
  );
}

/** De bereiken waar een gekoppelde lijst haar rijen uit haalt; undefined als haar formules iets anders doen. */
export function bereikenVan(rijen: Rijformules | undefined): Readonly<Record<string, string>> | undefined {
  const paren = Object.entries(rijen?.[0] ?? {}).map(([s, f]) => [s, bereikUit(f ?? "")] as const);
  const bekend = paren.flatMap(([s, b]) => (b === undefined ? [] : [[s, b] as const]));
  return paren.length > 0 && bekend.length === paren.length ? Object.fromEntries(bekend) : undefined;
}
