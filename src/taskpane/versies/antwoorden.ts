import { metVerklaring } from "../../audit/versies/opdracht";
import {
  kantVanVersie,
  kantVanWerkmap,
  vergelijk,
  type Kant,
  type Vergelijking,
} from "../../audit/versies/vergelijk";
import { vergelijkblad } from "../../audit/versies/vergelijkblad";
import { heetZo, leesVersies, metVersie, versieblad, type Versie } from "../../audit/versies/versieblad";
import {
  belangrijkste,
  FORMULEWOORDEN,
  isTelbaar,
  kanttekeningen,
  omvangzin,
  oorzaakwoorden,
  overgang,
  meerMinder,
  verklaringzin,
} from "../../audit/versies/woorden";
import { leesWerkboek, type Werkboek } from "../../audit/werkboek/werkboek";
import { naarIso } from "../../domain/datum";
import { citeer } from "../../language/opsomming";
import { toonFormule } from "../../sharing/toon";
import type { Blad } from "../../sheet/blad";
import { weiger } from "../../xlsx/bestand/weigering";

/** Een versie die op het blad Versies staat. */
export interface Vastgelegd {
  readonly naam: string;
  /** Dagnummer. */
  readonly datum: number;
  readonly auteur: string;
}

/** Hoe de begroting nu is, vastgelegd: het blad met ook de eerdere versies. */
export interface Vastlegging {
  readonly blad: Blad;
  /** Alle versies op dat blad. */
  readonly versies: readonly Vastgelegd[];
  /** Onder deze naam was al een versie. */
  readonly bestond: Vastgelegd | undefined;
  readonly invoer: number;
  readonly uitkomsten: number;
}

/** Waarmee vergeleken wordt: een versie, een ander bestand, of hoe de werkmap nu is. */
export type Zijde =
  | { readonly soort: "versie"; readonly naam: string }
  | { readonly soort: "bestand"; readonly naam: string; readonly bytes: Uint8Array }
  | { readonly soort: "nu" };

export interface Vergelijkvraag {
  readonly van: Zijde;
  readonly tot: Zijde;
  /** De sleutel van de uitkomst die verklaard wordt; anders de eerste die veranderde. */
  readonly uitkomst?: string;
}

/** Eén regel van een lijst in het paneel. */
interface Regel {
  readonly label: string;
  readonly tekst: string;
  readonly plek: string;
}

/** Het begin van een lijst; `aantal` is hoe lang zij is. */
export interface Regellijst {
  readonly regels: readonly Regel[];
  readonly aantal: number;
}

/** Een oorzaak met haar bedrag in woorden, en hoe lang haar staaf is: van -1 tot 1. */
export interface Oorzaakregel {
  readonly label: string;
  readonly tekst: string;
  readonly bedrag: string;
  readonly staaf: number;
}

export interface Vergeleken {
  /** Wat er nu vastgelegd is. */
  readonly versies: readonly Vastgelegd[];
  readonly omvang: string;
  readonly uitkomsten: readonly { readonly sleutel: string; readonly label: string }[];
  readonly gekozen: string | undefined;
  readonly zin: string | undefined;
  readonly oorzaken: readonly Oorzaakregel[];
  readonly kanttekeningen: readonly string[];
  readonly invoer: Regellijst;
  readonly formules: Regellijst;
  readonly anders: Regellijst;
  readonly blad: Blad;
}

export function vastgelegd(werkboek: Werkboek): Vastgelegd[] {
  return leesVersies(werkboek).map(zonderStand);
}

const zonderStand = ({ naam, datum, auteur }: Versie): Vastgelegd => ({ naam, datum, auteur });

export function legVast(
  werkboek: Werkboek,
  { naam, auteur }: { readonly naam: string; readonly auteur: string },
): Vastlegging {
  const eerdere = leesVersies(werkboek);
  const { stand } = kantVanWerkmap(werkboek, naam);
  const versies = metVersie(eerdere, { naam, auteur, datum: werkboek.vandaag, stand });
  const soorten = [...stand.values()].map((g) => g.soort);
  const was = eerdere.find((v) => heetZo(v, naam));
  return {
    blad: versieblad(versies),
    versies: versies.map(zonderStand),
    bestond: was && zonderStand(was),
    invoer: soorten.filter((s) => s === "invoer").length,
    uitkomsten: soorten.filter((s) => s === "uitkomst").length,
  };
}

/** Uit zoveel uitkomsten is te kiezen. */
const KEUZES = 250;

export function vergelijkVersies(
  werkboek: Werkboek,
  { van, tot, uitkomst }: Vergelijkvraag,
  stap: (zin: string) => void,
): Vergeleken {
  stap("De versies naast elkaar leggen…");
  const nu = kantVanWerkmap(werkboek, "nu");
  const v = vergelijk(zijde(werkboek, van, nu), zijde(werkboek, tot, nu));
  stap("Uitrekenen wat elke wijziging verklaart…");
  const { verklaring, onverklaard } = metVerklaring(v, { uitkomst }, nu.werkmap);
  const grootst = Math.max(...(verklaring?.oorzaken ?? []).map((o) => Math.abs(o.getoond)), 0);
  return {
    versies: vastgelegd(werkboek),
    omvang: omvangzin(v),
    uitkomsten: belangrijkste(v)
      .filter(isTelbaar)
      .slice(0, KEUZES)
      .map(({ sleutel, label }) => ({ sleutel, label })),
    gekozen: verklaring?.uitkomst.sleutel,
    zin: verklaring === undefined ? onverklaard : verklaringzin(verklaring),
    oorzaken: (verklaring?.oorzaken ?? []).map((o) => ({
      label: o.label,
      tekst: oorzaakwoorden(o),
      bedrag: meerMinder(verklaring?.uitkomst.vorm ?? "", o.getoond, verklaring?.decimalen ?? 2),
      staaf: grootst === 0 ? 0 : o.getoond / grootst,
    })),
    kanttekeningen: verklaring === undefined ? [] : kanttekeningen(verklaring),
    ...lijsten(v),
    blad: vergelijkblad(v, verklaring === undefined ? [] : [verklaring]),
  };
}

/** Zoveel regels van een lijst toont het paneel; het blad heeft ze alle. */
const MEESTE = 100;

function begin<T>(lijst: readonly T[], alsRegel: (een: T) => Regel): Regellijst {
  return { regels: lijst.slice(0, MEESTE).map(alsRegel), aantal: lijst.length };
}

function lijsten(v: Vergelijking): Pick<Vergeleken, "invoer" | "formules" | "anders"> {
  const regel = (w: Vergelijking["invoer"][number]): Regel => ({
    label: w.label,
    tekst: `${overgang(w)}${w.aard === "erbij" ? " (was er niet)" : w.aard === "vervallen" ? " (is er niet meer)" : ""}`,
    plek: w.aard === "vervallen" ? "" : w.plek,
  });
  return {
    invoer: begin(v.invoer, regel),
    anders: begin(belangrijkste(v), regel),
    formules: begin(v.formules ?? [], (f) => ({
      label: `${f.plek}${f.aantal === 1 ? "" : ` en nog ${f.aantal - 1}`}`,
      tekst: `${FORMULEWOORDEN[f.soort]}: ${[f.oud, f.nieuw].flatMap((t) => (t === undefined ? [] : [toonFormule(t)])).join(" → ")}`,
      plek: f.soort === "vervallen" ? "" : f.plek,
    })),
  };
}

function zijde(werkboek: Werkboek, welke: Zijde, nu: Kant): Kant {
  if (welke.soort === "nu") return nu;
  if (welke.soort === "bestand")
    return kantVanWerkmap(leesWerkboek(welke.bytes, naarIso(werkboek.vandaag)), welke.naam);
  const versie = leesVersies(werkboek).find((w) => heetZo(w, welke.naam));
  return versie === undefined
    ? weiger(`De versie ${citeer(welke.naam)} staat niet meer op het blad Versies. Kies een andere.`)
    : kantVanVersie(versie);
}
