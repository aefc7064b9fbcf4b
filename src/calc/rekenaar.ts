import { tekstinhoud, type Aanroepknoop, type Bewerking, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";
import type { Functie } from "../functions/mechaniek/definitie";
import { roeper, type Uitkomst as Functieuitkomst } from "../functions/mechaniek/roep";
import * as sommen from "../functions/sommen";
import { adres, leesGebied } from "../formula/adres";
import { isFormule, type Blad, type Celwaarde, type Formule } from "../sheet/blad";
import { bewerk, perTweetal, tegengesteld } from "./bewerkingen";
import { functies } from "./functies";
import {
  alsGetal,
  enkel,
  isBereik,
  isFout,
  KWIJT,
  VALUE,
  vanFunctie,
  type Uitkomst,
  type Waarde,
} from "./waarde";

const onze = new Map(
  (Object.values(sommen) as unknown as Functie[]).map((som) => [`WMO.${som.naam}`, roeper(som)]),
);

/** Ontleden kost meer dan rekenen, en dezelfde formule komt bij elke berekening terug. */
const bomen = new Map<string, Knoop>();

/** Bladen van ons, uitgerekend uit hun formules. Alleen wat gevraagd wordt, wordt gerekend. */
export interface Rekenaar {
  /** De waarde van een cel. */
  cel(blad: string, adres: string): Waarde;
  /** Wat een formule geeft die op dit blad zou staan. */
  som(blad: string, formule: string): Uitkomst;
  /** De waarden onder een naam, rij voor rij; undefined als de naam er niet is. */
  naam(naam: string): readonly (readonly Waarde[])[] | undefined;
}

/**
 * Rekent bladen van ons uit zonder rekenblad van een ander: met de gewone functies in functies.ts en onze eigen. Een formule die iets
 * anders gebruikt, is een fout in het blad en gooit; een test houdt dit gelijk aan de rekenmotor en LibreOffice.
 */
export function rekenaar(bladen: readonly Blad[]): Rekenaar {
  const cellen = new Map<string, Map<string, Celwaarde | Formule>>();
  const namen = new Map<string, { readonly blad: string; readonly bereik: string }>();
  for (const b of bladen) {
    const gevuld = b.cellen.flatMap((c) => (c.inhoud === undefined ? [] : [[c.adres, c.inhoud] as const]));
    cellen.set(b.titel.toLowerCase(), new Map(gevuld));
    for (const { naam, bereik } of b.namen ?? [])
      namen.set(naam.toUpperCase(), { blad: b.titel.toLowerCase(), bereik });
  }
  const klaar = new Map<string, Uitkomst>();
  const uitgerold = new Map<string, Waarde>();
  const bereiken = new Map<string, Uitkomst>();
  const bezig = new Set<string>();
  const rollen = new Map<string, "bezig" | "klaar">();

  function lees(blad: string, plek: string): Waarde {
    const inhoud = cellen.get(blad)?.get(plek);
    if (isFormule(inhoud)) return enkel(rekenCel(blad, plek, inhoud.formule));
    if (inhoud !== undefined) return inhoud;
    rolUit(blad);
    return uitgerold.get(`${blad}!${plek}`) ?? null;
  }

  function rekenCel(blad: string, plek: string, formule: string): Uitkomst {
    const sleutel = `${blad}!${plek}`;
    const eerder = klaar.get(sleutel);
    if (eerder !== undefined) return eerder;
    if (bezig.has(sleutel)) throw new Error(`${sleutel} verwijst naar zichzelf.`);
    bezig.add(sleutel);
    const uit = evalueer(boomVan(formule, sleutel), blad);
    bezig.delete(sleutel);
    klaar.set(sleutel, uit);
    const van = leesGebied(plek)?.van;
    if (isBereik(uit) && van !== undefined)
      uit.forEach((rij, r) =>
        rij.forEach((w, k) =>
          uitgerold.set(`${blad}!${adres({ rij: van.rij + r, kolom: van.kolom + k })}`, w),
        ),
      );
    return uit;
  }

  /** Een lege cel kan onder een uitgerolde tabel van haar blad liggen: die worden dan eerst gerekend. */
  function rolUit(blad: string): void {
    if (rollen.has(blad)) return;
    rollen.set(blad, "bezig");
    for (const [plek, inhoud] of cellen.get(blad) ?? [])
      if (isFormule(inhoud) && inhoud.formule.startsWith("WMO.") && !bezig.has(`${blad}!${plek}`))
        rekenCel(blad, plek, inhoud.formule);
    rollen.set(blad, "klaar");
  }

  /** Een bereik wordt één keer gelezen: op elke rij vraagt een formule de hele lijst weer. */
  function leesBereik(blad: string, tekst: string): Uitkomst {
    const sleutel = `${blad}!${tekst}`;
    const eerder = bereiken.get(sleutel);
    if (eerder !== undefined) return eerder;
    const uit = verzamel(blad, tekst);
    // Halverwege het uitrollen kan er nog iets ontbreken.
    if (rollen.get(blad) !== "bezig") bereiken.set(sleutel, uit);
    return uit;
  }

  function verzamel(blad: string, tekst: string): Uitkomst {
    const gebied = leesGebied(tekst.replace(/\$/g, ""));
    if (gebied === undefined) return KWIJT;
    const { van, tot } = gebied;
    if (van.rij === tot.rij && van.kolom === tot.kolom) return lees(blad, adres(van));
    return Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
      Array.from({ length: tot.kolom - van.kolom + 1 }, (__, k) =>
        lees(blad, adres({ rij: van.rij + r, kolom: van.kolom + k })),
      ),
    );
  }

  function evalueer(knoop: Knoop, blad: string): Uitkomst {
    switch (knoop.soort) {
      case "getal":
        return Number(knoop.waarde);
      case "tekst":
        return tekstinhoud(knoop);
      case "logisch":
        return knoop.waarde.toUpperCase() === "TRUE";
      case "fout":
        return { fout: knoop.waarde };
      case "verwijzing": {
        const streep = knoop.waarde.lastIndexOf("!");
        const titel = knoop.waarde.slice(0, streep).replace(/^'|'$/g, "").replace(/''/g, "'");
        return leesBereik(streep < 0 ? blad : titel.toLowerCase(), knoop.waarde.slice(streep + 1));
      }
      case "naam": {
        const plek = namen.get(knoop.waarde.toUpperCase());
        if (plek === undefined) throw new Error(`De naam ${knoop.waarde} staat op geen van de bladen.`);
        return leesBereik(plek.blad, plek.bereik);
      }
      case "aanroep":
        return roepAan(knoop, blad);
      case "bewerking":
        return rekenBewerking(knoop, blad);
      default:
        throw new Error(`Een ${knoop.soort} staat niet op onze bladen.`);
    }
  }

  function roepAan({ naam, argumenten }: Aanroepknoop, blad: string): Uitkomst {
    const functie = naam.toUpperCase();
    const argument = (i: number): Uitkomst => {
      const knoop = argumenten[i];
      return knoop ? evalueer(knoop, blad) : null;
    };
    switch (functie) {
      case "IF": {
        const als = alsGetal(enkel(argument(0)));
        if (isFout(als)) return als;
        if (als !== 0) return argument(1);
        return argumenten.length > 2 ? argument(2) : false;
      }
      case "IFERROR":
      case "IFNA": {
        const uit = argument(0);
        const w = enkel(uit);
        return isFout(w) && (functie === "IFERROR" || w.fout === "#N/A") ? argument(1) : uit;
      }
      case "CHOOSE": {
        const keuze = alsGetal(enkel(argument(0)));
        return isFout(keuze) ? keuze : argument(Math.trunc(keuze));
      }
    }
    const alle = argumenten.map((_, i) => argument(i));
    const eigen = onze.get(functie);
    if (eigen !== undefined)
      return alsUitkomst(eigen(alle.map((u, i) => (argumenten[i] ? alsInvoer(u) : null))));
    const gewoon = functies[functie];
    if (gewoon === undefined) throw new Error(`De functie ${functie} staat niet op onze bladen.`);
    return gewoon(alle);
  }

  function rekenBewerking({ teken, links, rechts }: Bewerking, blad: string): Uitkomst {
    const [l, r] = [links, rechts].map((k) => (k === null ? null : evalueer(k, blad))) as [
      Uitkomst,
      Uitkomst,
    ];
    if (links === null) return teken === "-" ? perTweetal(r, null, tegengesteld) : r;
    if (teken === "%") return perTweetal(l, 100, (a, b) => bewerk("/", a, b));
    return perTweetal(l, r, (a, b) => bewerk(teken, a, b));
  }

  return {
    cel: (blad, plek) => lees(blad.toLowerCase(), plek),
    som: (blad, formule) => evalueer(boomVan(formule, blad), blad.toLowerCase()),
    naam(naam) {
      const plek = namen.get(naam.toUpperCase());
      if (plek === undefined) return undefined;
      const uit = leesBereik(plek.blad, plek.bereik);
      return isBereik(uit) ? uit : [[uit]];
    },
  };
}

function boomVan(formule: string, waar: string): Knoop {
  const bekend = bomen.get(formule);
  if (bekend !== undefined) return bekend;
  const gelezen = ontleed(formule);
  if ("melding" in gelezen) throw new Error(`${waar}: ${gelezen.melding}`);
  bomen.set(formule, gelezen.boom);
  return gelezen.boom;
}

/** Onze functies lezen een bereik, met een fout als object zoals Excel haar geeft. */
function alsInvoer(u: Uitkomst): unknown {
  const cel = (w: Waarde) => (isFout(w) ? { code: w.fout } : w);
  return isBereik(u) ? u.map((rij) => rij.map(cel)) : [[cel(u)]];
}

function alsUitkomst(u: Functieuitkomst): Uitkomst {
  if (!Array.isArray(u)) return vanFunctie(u);
  const rijen = u.map((rij) => rij.map(vanFunctie));
  return rijen.length === 1 && rijen[0]?.length === 1 ? (rijen[0][0] ?? VALUE) : rijen;
}
