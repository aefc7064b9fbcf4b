import { leesGebied, adres } from "../formula/adres";
import { lagen, tekstinhoud, type Aanroepknoop, type Bewerking, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";
import type { Functie } from "../functions/mechaniek/definitie";
import { roeper, type Uitkomst as Functieuitkomst } from "../functions/mechaniek/roep";
import * as sommen from "../functions/sommen";
import { bewerking, isBewerking, perTweetal, tegengesteld } from "./bewerkingen";
import { functies } from "./functies";
import { meerFuncties } from "./meerfuncties";
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

/** Wat een formule kan vragen aan het blad waar zij op staat. */
export interface Rekenplek {
  /** De waarde van een cel van dit blad. */
  lees(plek: string): Waarde;
  /** De cellen van een bereik van dit blad, rij voor rij; `tekst` is hoe het bereik heet. */
  bereik(tekst: string, plekken: readonly (readonly string[])[]): Uitkomst;
  /** Wat er onder een naam staat; `sleutel` is de naam in hoofdletters. */
  naam(naam: string, sleutel: string): Uitkomst;
  /** Een ander blad van de werkmap. */
  blad(titel: string): Rekenplek;
}

/** Een formule, klaar om op een blad gerekend te worden. */
export type Som = (op: Rekenplek) => Uitkomst;

const onze = new Map(
  (Object.values(sommen) as unknown as Functie[]).map((som) => [`WMO.${som.naam}`, roeper(som)]),
);

/** Ontleden kost meer dan rekenen, en dezelfde formule komt bij elke berekening terug. */
const bekend = new Map<string, Som>();

/** De som van een formule; `waar` staat in de fout als de formule niet te lezen is. */
export function somVan(formule: string, waar: string): Som {
  const eerder = bekend.get(formule);
  if (eerder !== undefined) return eerder;
  const som = somVanBoom(boomVan(formule, waar), (_, som) => som);
  bekend.set(formule, som);
  return som;
}

/** Maakt van een deel van een formule een som; `perDeel` krijgt elk deel met zijn som, en geeft wat ervoor in de plaats komt. */
export type PerDeel = (knoop: Knoop, som: Som) => Som;

/** De som van een ontlede formule, met voor elk deel wat `perDeel` ervan maakt: wie vaak hetzelfde rekent, kan daar onthouden. */
export function somVanBoom(boom: Knoop, perDeel: PerDeel): Som {
  return perDeel(boom, somVanKnoop(boom, perDeel));
}

/** De boom van een formule; `waar` staat in de fout als zij niet te lezen is. */
function boomVan(formule: string, waar: string): Knoop {
  const gelezen = ontleed(formule);
  if ("melding" in gelezen) throw new Error(`${waar}: ${gelezen.melding}`);
  return gelezen.boom;
}

/** Functies die niet al hun argumenten uitrekenen. */
const MET_KEUZE = new Set(["IF", "IFERROR", "IFNA", "CHOOSE"]);

/** Het eerste in een formule wat hier niet te rekenen is; undefined als alles te rekenen is. */
export function onbekendIn(boom: Knoop): string | undefined {
  for (const knoop of lagen(boom).flat()) {
    if (knoop.soort === "matrix" || knoop.soort === "structuur") return `een ${knoop.soort}`;
    if (knoop.soort === "bewerking" && !isBewerking(knoop.teken)) return `het teken ${knoop.teken}`;
    if (knoop.soort !== "aanroep") continue;
    const naam = knoop.naam.toUpperCase();
    if (!MET_KEUZE.has(naam) && !onze.has(naam) && gewoneFunctie(naam) === undefined)
      return `de functie ${naam}`;
  }
  return undefined;
}

function gewoneFunctie(naam: string) {
  return functies[naam] ?? meerFuncties[naam];
}

function somVanKnoop(knoop: Knoop, perDeel: PerDeel): Som {
  switch (knoop.soort) {
    case "getal":
      return vast(Number(knoop.waarde));
    case "tekst":
      return vast(tekstinhoud(knoop));
    case "logisch":
      return vast(knoop.waarde.toUpperCase() === "TRUE");
    case "fout":
      return vast({ fout: knoop.waarde });
    case "verwijzing":
      return verwijzing(knoop.waarde);
    case "naam": {
      const sleutel = knoop.waarde.toUpperCase();
      return (op) => op.naam(knoop.waarde, sleutel);
    }
    case "aanroep":
      return aanroep(knoop, perDeel);
    case "bewerking":
      return tussenTwee(knoop, perDeel);
    default:
      return weiger(`Een ${knoop.soort}`);
  }
}

function vast(waarde: Waarde): Som {
  return () => waarde;
}

/** Pas wie haar nodig heeft, merkt dat iets niet op onze bladen hoort: een tak die niet telt, mag het noemen. */
function weiger(wat: string): Som {
  return () => {
    throw new Error(`${wat} staat niet op onze bladen.`);
  };
}

function verwijzing(tekst: string): Som {
  const streep = tekst.lastIndexOf("!");
  const titel = tekst.slice(0, streep).replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase();
  const lees = bereik(tekst.slice(streep + 1));
  return streep < 0 ? lees : (op) => lees(op.blad(titel));
}

/** De cel of de cellen van een bereik, met of zonder dollartekens. */
export function bereik(metDollars: string): Som {
  const tekst = metDollars.replace(/\$/g, "");
  const gebied = leesGebied(tekst);
  if (gebied === undefined) return vast(KWIJT);
  const { van, tot } = gebied;
  if (van.rij === tot.rij && van.kolom === tot.kolom) {
    const plek = adres(van);
    return (op) => op.lees(plek);
  }
  const plekken = Array.from({ length: tot.rij - van.rij + 1 }, (_, r) =>
    Array.from({ length: tot.kolom - van.kolom + 1 }, (__, k) =>
      adres({ rij: van.rij + r, kolom: van.kolom + k }),
    ),
  );
  return (op) => op.bereik(tekst, plekken);
}

const LEEG = vast(null);

function aanroep({ naam, argumenten }: Aanroepknoop, perDeel: PerDeel): Som {
  const functie = naam.toUpperCase();
  const delen = argumenten.map((a) => (a === null ? LEEG : somVanBoom(a, perDeel)));
  const [eerste = LEEG, tweede = LEEG, derde = LEEG] = delen;
  switch (functie) {
    case "IF": {
      const anders = delen.length > 2 ? derde : vast(false);
      return (op) => {
        const als = alsGetal(enkel(eerste(op)));
        if (isFout(als)) return als;
        return als !== 0 ? tweede(op) : anders(op);
      };
    }
    case "IFERROR":
    case "IFNA":
      return (op) => {
        const uit = eerste(op);
        const w = enkel(uit);
        return isFout(w) && (functie === "IFERROR" || w.fout === "#N/A") ? tweede(op) : uit;
      };
    case "CHOOSE":
      return (op) => {
        const keuze = alsGetal(enkel(eerste(op)));
        return isFout(keuze) ? keuze : (delen[Math.trunc(keuze)] ?? LEEG)(op);
      };
  }
  const eigen = onze.get(functie);
  if (eigen !== undefined)
    return (op) => alsUitkomst(eigen(delen.map((deel) => (deel === LEEG ? null : alsInvoer(deel(op))))));
  const gewoon = gewoneFunctie(functie);
  if (gewoon === undefined) return weiger(`De functie ${functie}`);
  return (op) => gewoon(delen.map((deel) => deel(op)));
}

function tussenTwee({ teken, links, rechts }: Bewerking, perDeel: PerDeel): Som {
  const [l, r] = [links, rechts].map((k) => (k === null ? LEEG : somVanBoom(k, perDeel))) as [Som, Som];
  if (links === null) return teken === "-" ? (op) => perTweetal(r(op), null, tegengesteld) : r;
  if (teken === "%") {
    const deel = bewerking("/");
    return (op) => perTweetal(l(op), 100, deel);
  }
  const reken = bewerking(teken);
  return (op) => perTweetal(l(op), r(op), reken);
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
