import { adres, type Plek } from "../../formula/adres";
import { leesTekens } from "../../formula/tekens";
import { EIGEN_INVOER, EIGEN_WAARDE } from "../../plans/opgave/broncel";
import { leesBereik } from "../../sharing/omzetten/bereik";
import { isVerwijzing, metStukken } from "../../sharing/omzetten/tekenwerk";
import { patroonVan } from "../werkboek/patroon";
import { celplek, type Cel, type Werkblad } from "../werkboek/werkboek";
import { VERSIEBLAD } from "./versieblad";
import type { As, Bladpaar, Uitlijning } from "./uitlijnen";

/** Een formule die anders is dan zij was. Wat met rijen of kolommen meeschoof, is niet anders. */
export interface Formuleverschil {
  readonly soort: "gewijzigd" | "overgetypt" | "formule geworden" | "erbij" | "vervallen";
  /** Waar zij in de nieuwe werkmap staat; van een vervallen formule waar zij stond. */
  readonly plek: string;
  readonly oud?: string;
  readonly nieuw?: string;
  /** Zoveel cellen hebben dezelfde wijziging; deze is de eerste. */
  readonly aantal: number;
}

/** Alle formules die veranderd zijn, per blad; cellen met dezelfde wijziging één keer. */
export function formuleverschillen(u: Uitlijning): Formuleverschil[] {
  const uit = new Map<string, { verschil: Omit<Formuleverschil, "aantal">; aantal: number }>();
  const meld = (blad: string, patroon: string, verschil: Omit<Formuleverschil, "aantal">) => {
    const sleutel = [blad, verschil.soort, patroon].join("\n");
    const eerder = uit.get(sleutel);
    if (eerder === undefined) uit.set(sleutel, { verschil, aantal: 1 });
    else eerder.aantal++;
  };
  for (const paar of u.bladen) {
    if (isOvergeslagen(paar.nieuw)) continue;
    const gehad = new Set<string>();
    for (const cel of paar.oud.cellen.values()) {
      if (cel.van !== undefined) continue;
      const [rij, kolom] = [paar.rijen.naar(cel.rij), paar.kolommen.naar(cel.kolom)];
      const plek = rij === undefined || kolom === undefined ? undefined : { rij, kolom };
      const nieuw = plek === undefined ? undefined : paar.nieuw.cellen.get(adres(plek));
      if (plek !== undefined) gehad.add(adres(plek));
      vergelijkCellen(u, paar, cel, plek, nieuw, meld);
    }
    for (const [plek, cel] of paar.nieuw.cellen)
      if (!gehad.has(plek) && cel.formule !== undefined && cel.van === undefined)
        meld(paar.nieuw.titel, patroonVan(cel.formule, cel), {
          soort: "erbij",
          plek: celplek(cel),
          nieuw: cel.formule,
        });
  }
  return [...uit.values()].map(({ verschil, aantal }) => ({ ...verschil, aantal }));
}

function isOvergeslagen({ titel }: Werkblad): boolean {
  return /^WMO-(?:hulp|normen)/i.test(titel) || titel.toLowerCase() === VERSIEBLAD;
}

type Meld = (blad: string, patroon: string, verschil: Omit<Formuleverschil, "aantal">) => void;

function vergelijkCellen(
  u: Uitlijning,
  paar: Bladpaar,
  oud: Cel,
  plek: Plek | undefined,
  nieuw: Cel | undefined,
  meld: Meld,
): void {
  const titel = paar.nieuw.titel;
  if (oud.formule === undefined) {
    if (nieuw?.formule !== undefined && nieuw.van === undefined)
      meld(titel, patroonVan(nieuw.formule, nieuw), {
        soort: "formule geworden",
        plek: celplek(nieuw),
        nieuw: nieuw.formule,
      });
    return;
  }
  const patroon = patroonVan(oud.formule, oud);
  if (nieuw === undefined || plek === undefined)
    return meld(titel, patroon, { soort: "vervallen", plek: celplek(oud), oud: oud.formule });
  if (nieuw.formule === undefined)
    return meld(titel, patroon, { soort: "overgetypt", plek: celplek(nieuw), oud: oud.formule });
  if (isBron(oud.formule) && isBron(nieuw.formule)) return;
  const nieuwPatroon = patroonVan(nieuw.formule, nieuw);
  if (patroon === nieuwPatroon || patroonVan(verplaatst(u, oud), plek) === nieuwPatroon) return;
  meld(titel, `${patroon}\n${nieuwPatroon}`, {
    soort: "gewijzigd",
    plek: celplek(nieuw),
    oud: oud.formule,
    nieuw: nieuw.formule,
  });
}

/** De bron naast een gegeven van ons is een formule met haar woorden erin: wie een ander getal met een andere bron invult, verandert geen som. */
function isBron(formule: string): boolean {
  return (
    formule.startsWith("IF(") &&
    (formule.endsWith(`"${EIGEN_WAARDE}")`) || formule.endsWith(`"${EIGEN_INVOER}")`))
  );
}

/** Een oude formule zoals zij er nu zou staan als er alleen rijen, kolommen en bladen verschoven waren. */
function verplaatst(u: Uitlijning, { formule = "", blad }: Cel): string {
  return metStukken(
    formule,
    leesTekens(formule).flatMap((t) => {
      const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
      const paar = bereik === undefined || bereik.vreemd ? undefined : u.bij(bereik.blad ?? blad);
      if (bereik === undefined || paar === undefined) return [];
      const { van, tot } = bereik;
      const hoek = (h: typeof van, eind: boolean) => {
        const rij = grens(paar.rijen, h.rij, eind);
        const kolom = grens(paar.kolommen, h.kolom, eind);
        return `${h.kolomVast ? "$" : ""}${adres({ rij: 1, kolom }).slice(0, -1)}${h.rijVast ? "$" : ""}${rij}`;
      };
      const enkel = van.rij === tot.rij && van.kolom === tot.kolom;
      const voor = bereik.blad === undefined ? "" : bladvoor(paar.nieuw.titel, bereik.voor);
      return [[t.begin, t.eind, `${voor}${hoek(van, false)}${enkel ? "" : `:${hoek(tot, true)}`}`] as const];
    }),
  );
}

/** Heet het blad nog zo, dan blijft de schrijfwijze; anders krijgt het zijn nieuwe naam. */
function bladvoor(titel: string, voor: string): string {
  const kaal = voor.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
  return kaal.toLowerCase() === titel.toLowerCase() ? voor : `'${titel.replace(/'/g, "''")}'!`;
}

/** De laatste rij en kolom van Excel staan voor het hele blad. */
const HEEL = new Set([1048576, 16384]);

/** Valt de rand van een bereik weg, dan krimpt het tot wat er nog is, zoals in Excel. */
function grens(as: As, plaats: number, eind: boolean): number {
  if (HEEL.has(plaats) || plaats === 1) return as.naar(plaats) ?? plaats;
  for (let p = plaats, stap = 0; stap < 1000 && p > 0; p += eind ? -1 : 1, stap++) {
    const naar = as.naar(p);
    if (naar !== undefined) return naar;
  }
  return plaats;
}
