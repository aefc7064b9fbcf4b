import type { Waarde } from "../../engine/uitkomst";
import type { Model } from "../../engine/spreadsheet";
import type { Formuleplek } from "../../sharing/bewijs/formulecel";
import type { Celinhoud } from "../../sharing/schrijven/celxml";
import { adres, gebiedstekst, leesAdres, type Plek } from "../../formula/adres";
import type { Geplaatst } from "../../sheet/blad";
import { sleutel } from "../../sharing/doorwerking";
import { leesCellen } from "../rooster/bladlezen";
import { celinhoudVan } from "./celinhoud";
import type { Gelezenblad } from "./lees";
import type { Meegegaan } from "./meeveranderd";
import { celverschillen, type Celverschil } from "./verschil";

/** Een blad in een rooster. */
export interface Kant {
  readonly model: Model;
  readonly blad: string;
}

/** Wat er op een blad van het bestand moet veranderen. */
export interface Bladwijziging {
  readonly nieuw: ReadonlyMap<string, { readonly plek: Plek; readonly inhoud: Celinhoud }>;
  /** Cellen waarvan de opmaak anders is, met hoe zij er nu uitzien. */
  readonly opmaak: ReadonlyMap<string, Geplaatst>;
  /** Cellen met een formule die zelf uitrolt en er eerst niet zo stond. */
  readonly uitrollend: ReadonlySet<string>;
}

/** Een blad vergeleken met hoe het geopend is. */
export interface Vergeleken {
  readonly verschillen: readonly Celverschil[];
  /** De cellen zoals zij nu zijn; leeg als er niets verschilt. */
  readonly cellen: ReadonlyMap<string, Geplaatst>;
}

export function vergelijkBlad(toen: Kant, nu: Kant): Vergeleken {
  const verschillen = celverschillen(toen, nu);
  const cellen = verschillen.length === 0 ? [] : leesCellen(nu.model, nu.blad);
  return { verschillen, cellen: new Map(cellen.map((c) => [c.adres, c])) };
}

/** Wat er in het bestand anders moet; `mee` zegt welke uitkomsten mee veranderen. */
export function bladwijziging(
  gelezen: Gelezenblad,
  bytes: Uint8Array,
  { verschillen, cellen }: Vergeleken,
  mee: Meegegaan,
): Bladwijziging {
  const nieuw = new Map<string, { plek: Plek; inhoud: Celinhoud }>();
  const uitrollend = new Set<string>();
  const zet = ({ rij, kolom }: Plek, inhoud: Celinhoud) =>
    void nieuw.set(`${rij},${kolom}`, { plek: { rij, kolom }, inhoud });
  const veranderd = verschillen.filter((v) => v.inhoud);
  const eigen = new Set(veranderd.map(adres));
  zetMee(gelezen, bytes, mee, eigen, zet);
  for (const v of veranderd) {
    const { inhoud, dynamisch, uitgerold: rest } = celinhoudVan(cellen.get(adres(v)), v);
    // Wat dit rooster niet uitrekent, krijgt geen waarde: Excel rekent haar bij het openen.
    const onbekend = mee.has(`${gelezen.titel}!${adres(v)}`);
    zet(v, onbekend ? { ...inhoud, waarde: undefined } : inhoud);
    if (dynamisch) uitrollend.add(adres(v));
    if (!onbekend) zetTabel(v, rest, eigen, zet);
  }
  return {
    nieuw,
    opmaak: new Map(
      verschillen.flatMap((v) =>
        v.opmaak ? [[adres(v), cellen.get(adres(v)) ?? { adres: adres(v) }] as const] : [],
      ),
    ),
    uitrollend,
  };
}

type Zet = (plek: Plek, inhoud: Celinhoud) => void;

/**
 * Formules die zelf niet veranderden maar nu iets anders geven; en de leden van een gedeelde formule waar er een uit verandert: die
 * krijgen hun eigen formule, en houden wat er bewaard was.
 */
function zetMee(
  { formules }: Gelezenblad,
  bytes: Uint8Array,
  mee: Meegegaan,
  eigen: ReadonlySet<string>,
  zet: Zet,
): void {
  const groepen = new Set(
    formules.flatMap((f) => (f.cel.gedeeld !== undefined && eigen.has(adres(f.cel)) ? [f.cel.gedeeld] : [])),
  );
  for (const f of formules) {
    if (eigen.has(adres(f.cel))) {
      wisRest(f, [[null]], eigen, zet);
      continue;
    }
    const anders = mee.get(sleutel(f));
    const los = f.cel.gedeeld !== undefined && groepen.has(f.cel.gedeeld);
    if (!los && anders === undefined) continue;
    const straks = anders?.uitkomst;
    const letterlijk = new TextDecoder().decode(bytes.subarray(...f.cel.f));
    if (f.cel.matrix === undefined) {
      const waarde = anders === undefined ? bewaardeWaarde(f) : straks && (straks[0]?.[0] ?? 0);
      zet(f.cel, { f: los ? { formule: f.formule } : { letterlijk }, waarde });
      continue;
    }
    if (straks === undefined) {
      zet(f.cel, { f: { letterlijk }, waarde: undefined, dynamisch: f.cel.matrix.dynamisch });
      wisRest(f, [[null]], eigen, zet);
      continue;
    }
    const waarde = straks[0]?.[0] ?? 0;
    const { rij, kolom } = f.cel;
    const tot = { rij: rij + straks.length - 1, kolom: kolom + (straks[0]?.length ?? 1) - 1 };
    const matrix = gebiedstekst({ van: { rij, kolom }, tot });
    zet(f.cel, { f: { formule: f.formule, matrix }, waarde, dynamisch: f.cel.matrix.dynamisch });
    wisRest(f, straks, eigen, zet);
    zetTabel(f.cel, straks, eigen, zet);
  }
}

/** De cellen onder en naast een formule krijgen haar waarden. */
function zetTabel(
  { rij, kolom }: Plek,
  tabel: readonly (readonly Waarde[])[],
  eigen: ReadonlySet<string>,
  zet: Zet,
): void {
  tabel.forEach((regel, r) =>
    regel.forEach((waarde, k) => {
      const plek = { rij: rij + r, kolom: kolom + k };
      if ((r > 0 || k > 0) && !eigen.has(adres(plek))) zet(plek, { waarde: waarde ?? 0 });
    }),
  );
}

/** Waar een tabel eerst overheen rolde en nu niet meer, staat niets. */
function wisRest(
  f: Formuleplek,
  nu: readonly (readonly Waarde[])[],
  eigen: ReadonlySet<string>,
  zet: Zet,
): void {
  if (f.cel.matrix === undefined || f.bereik === undefined) return;
  const { van, tot } = f.bereik;
  for (let r = van.rij; r <= tot.rij; r++)
    for (let k = van.kolom; k <= tot.kolom; k++)
      if (
        (r - van.rij >= nu.length || k - van.kolom >= (nu[0]?.length ?? 1)) &&
        !eigen.has(adres({ rij: r, kolom: k }))
      )
        zet({ rij: r, kolom: k }, { waarde: undefined });
}

/** Wat bewaard is, om weer te schrijven; undefined als er niets bewaard is. */
function bewaardeWaarde({ cel: { bewaard } }: Formuleplek): Waarde | undefined {
  if (bewaard === null) return undefined;
  return typeof bewaard === "object" ? { ...bewaard, melding: "" } : bewaard;
}

/** "B4" -> { rij: 4, kolom: 2 }. */
export function plekVan(tekst: string): Plek {
  const plek = leesAdres(tekst);
  if (plek === undefined) throw new Error(`“${tekst}” is geen adres.`);
  return plek;
}
