import type { Waarde } from "../../engine/uitkomst";
import type { Model } from "../../engine/spreadsheet";
import type { Formuleplek } from "../../sharing/bewijs/formulecel";
import type { Celinhoud } from "../../sharing/schrijven/celxml";
import { adres, gebiedstekst, leesAdres, type Plek } from "../../workbook/adres";
import type { Geplaatst } from "../../workbook/blad";
import { leesCel } from "../rooster/cel";
import { leesCellen } from "../rooster/bladlezen";
import { uitgerold } from "../rooster/gebruikt";
import { perPlaats } from "../rooster/vak";
import { celinhoudVan } from "./celinhoud";
import type { Gelezenblad } from "./lees";
import { celverschillen } from "./verschil";

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

/** Vergelijkt een blad met hoe het geopend is, en zegt wat er in het bestand anders moet. */
export function bladwijziging(gelezen: Gelezenblad, bytes: Uint8Array, toen: Kant, nu: Kant): Bladwijziging {
  const verschillen = celverschillen(toen, nu);
  const cellen = new Map(
    verschillen.length === 0 ? [] : leesCellen(nu.model, nu.blad).map((c) => [c.adres, c] as const),
  );
  const nieuw = new Map<string, { plek: Plek; inhoud: Celinhoud }>();
  const uitrollend = new Set<string>();
  const zet = ({ rij, kolom }: Plek, inhoud: Celinhoud) =>
    void nieuw.set(`${rij},${kolom}`, { plek: { rij, kolom }, inhoud });
  const veranderd = verschillen.filter((v) => v.inhoud);
  const eigen = new Set(veranderd.map(adres));
  zetMee(gelezen, bytes, toen, nu, eigen, zet);
  for (const v of veranderd) {
    const { inhoud, dynamisch, uitgerold: rest } = celinhoudVan(cellen.get(adres(v)), v);
    zet(v, inhoud);
    if (dynamisch) uitrollend.add(adres(v));
    zetTabel(v, rest, eigen, zet);
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

/** Formules die zelf niet veranderden maar nu iets anders geven; en de leden van een gedeelde formule waar er een uit verandert. */
function zetMee(
  { formules }: Gelezenblad,
  bytes: Uint8Array,
  toen: Kant,
  nu: Kant,
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
    const [eerst, straks] = [uitkomst(toen, f), uitkomst(nu, f)];
    const los = f.cel.gedeeld !== undefined && groepen.has(f.cel.gedeeld);
    if (!los && JSON.stringify(eerst) === JSON.stringify(straks)) continue;
    const waarde = straks[0]?.[0] ?? 0;
    if (f.cel.matrix === undefined) {
      const letterlijk = new TextDecoder().decode(bytes.subarray(...f.cel.f));
      zet(f.cel, { f: los ? { formule: f.formule } : { letterlijk }, waarde });
      continue;
    }
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

/** Wat een formule in dit rooster geeft, ook als zij uitrolt. */
function uitkomst({ model, blad }: Kant, { cel }: Formuleplek): Waarde[][] {
  const vak = uitgerold(model, blad, cel.rij - 1, cel.kolom - 1) ?? {
    blad,
    rij: cel.rij - 1,
    kolom: cel.kolom - 1,
    rijen: 1,
    kolommen: 1,
  };
  return perPlaats(vak, (plaats): Waarde => {
    const { waarde } = leesCel(model, plaats);
    return typeof waarde === "object" && waarde !== null ? { fout: waarde.fout, melding: "" } : waarde;
  });
}

/** "B4" -> { rij: 4, kolom: 2 }. */
export function plekVan(tekst: string): Plek {
  const plek = leesAdres(tekst);
  if (plek === undefined) throw new Error(`“${tekst}” is geen adres.`);
  return plek;
}
