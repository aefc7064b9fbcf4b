import { sluitendAfgerond, verdeelVerschil } from "../../domain/verschilverdeling";
import { afronden } from "../../domain/afronden";
import { verbandenVan, type Verbanden } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import { oorzaakVan } from "./grootheid";
import { herberekening, type Herberekening } from "./rekenwerkmap";
import type { Kant, Vergelijking, Wijziging } from "./vergelijk";

/** Hoeveel één oorzaak van een verschil verklaart. */
export interface Oorzaak {
  readonly soort: "invoer" | "formules" | "bewaard";
  readonly label: string;
  /** De invoer die erbij hoort; bij formules en bewaarde waarden is er geen. */
  readonly leden: readonly Wijziging[];
  readonly effect: number;
  /** Afgerond zoals het getoond wordt: deze bedragen zijn samen precies het getoonde verschil. */
  readonly getoond: number;
}

/** Een uitkomst, met waar haar verschil vandaan komt. */
export interface Verklaring {
  readonly uitkomst: Pick<Wijziging, "sleutel" | "label" | "eenheid" | "vorm" | "plek">;
  readonly oud: number;
  readonly nieuw: number;
  /** Getoond nieuw - getoond oud. */
  readonly verschil: number;
  /** Zoveel cijfers achter de komma worden getoond. */
  readonly decimalen: number;
  /** Van groot naar klein; formules en wat anders bewaard is achteraan. */
  readonly oorzaken: readonly Oorzaak[];
  /** Uit alle volgordes gerekend; anders uit een vaste steekproef daarvan. */
  readonly volledig: boolean;
  /** Zoveel tussenstanden gaven geen getal; die telden als oud. */
  readonly zonderGetal: number;
}

/** Waarom een uitkomst niet te verklaren is: een zin. */
export class Onverklaarbaar extends Error {
  override name = "Onverklaarbaar";
}

const FORMULES = "Gewijzigde formules en indeling";
const BEWAARD = "Anders bewaard dan de formules geven";

type Werkmap = NonNullable<Kant["werkmap"]>;

/**
 * Verdeelt het verschil in een uitkomst over wat er veranderd is. Met twee werkmappen zijn ook de formules een oorzaak, die in elke volgorde
 * meedoet; is een kant vastgelegd, dan rekenen de formules van nu, en is wat zij niet verklaren de regel formules. `met` is de werkmap om
 * mee te rekenen als beide kanten vastgelegd zijn.
 */
export function verklaar(
  { oud, nieuw, invoer }: Vergelijking,
  uitkomst: Wijziging,
  met?: Werkmap,
): Verklaring {
  const [was, wordt] = [getal(uitkomst, "oud"), getal(uitkomst, "nieuw")];
  const basis = nieuw.werkmap ?? met ?? oud.werkmap;
  if (basis === undefined)
    throw new Onverklaarbaar("Er is geen werkmap om mee te rekenen; geef er een met de formules erin.");
  const zijde = (w: Werkmap) => (w === nieuw.werkmap ? "nieuw" : w === oud.werkmap ? "oud" : undefined);
  const ander = basis === nieuw.werkmap ? oud.werkmap : undefined;
  const machines = [basis, ...(ander === undefined ? [] : [ander])].map((w) =>
    machine(w, uitkomst, zijde(w)),
  );
  const [eerste, tweede] = machines as [Machine, Machine?];
  const groepen = groepeer(invoer.filter((w) => w.aard === "gewijzigd")).filter((g) =>
    machines.some((m) => m.raakt(g.leden)),
  );
  let zonderGetal = 0;
  const op = (m: Machine, welke: readonly boolean[], anders: number): number => {
    const uit = m.reken(groepen, welke);
    if (uit === undefined) zonderGetal++;
    return uit ?? anders;
  };
  try {
    const niets = groepen.map(() => false);
    const metOude = eerste.reken(groepen, niets);
    const formulesDoenMee =
      tweede !== undefined && tweede.kan && (metOude === undefined || !bijna(metOude, was));
    const verdeling = formulesDoenMee
      ? verdeelVerschil(groepen.length + 1, (welke) =>
          op(welke[groepen.length] === true ? eerste : tweede, welke.slice(0, -1), was),
        )
      : verdeelVerschil(groepen.length, (welke) => op(eerste, welke, was));
    const formules = formulesDoenMee ? (verdeling.effecten.at(-1) ?? 0) : 0;
    const rest = wordt - was - (verdeling.nieuw - verdeling.oud);
    const delen: Omit<Oorzaak, "getoond">[] = [
      ...groepen
        .map((g, i) => ({ soort: "invoer" as const, ...g, effect: verdeling.effecten[i] ?? 0 }))
        .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || a.label.localeCompare(b.label, "nl")),
      { soort: "formules", label: FORMULES, leden: [], effect: formules },
      // Met twee werkmappen zijn de formules al een oorzaak; wat er dan nog overblijft, rekenden wij anders dan er bewaard is.
      tweede === undefined
        ? { soort: "formules", label: FORMULES, leden: [], effect: rest }
        : { soort: "bewaard", label: BEWAARD, leden: [], effect: rest },
    ];
    const decimalen = decimalenVan(uitkomst.vorm);
    const verschil = afronden(afronden(wordt, decimalen) - afronden(was, decimalen), decimalen);
    const telt = delen.filter((d) => Math.abs(d.effect) >= 10 ** -decimalen / 2);
    const rond = sluitendAfgerond(
      telt.map((d) => d.effect),
      verschil,
      decimalen,
    );
    const { sleutel, label, eenheid, vorm, plek } = uitkomst;
    return {
      uitkomst: { sleutel, label, eenheid, vorm, plek },
      oud: was,
      nieuw: wordt,
      verschil,
      decimalen,
      oorzaken: telt.map((d, i) => ({ ...d, getoond: rond[i] ?? 0 })),
      volledig: verdeling.volledig,
      zonderGetal,
    };
  } finally {
    for (const m of machines) m.klaar();
  }
}

function getal({ label, oud, nieuw }: Wijziging, welke: "oud" | "nieuw"): number {
  const waarde = welke === "oud" ? oud : nieuw;
  if (typeof waarde === "number") return waarde;
  throw new Onverklaarbaar(
    `“${label}” is in de ${welke === "oud" ? "oude" : "nieuwe"} versie geen getal; alleen een verschil tussen twee getallen is te verklaren.`,
  );
}

const BIJNA = 1e-9;

function bijna(a: number, b: number): boolean {
  return Math.abs(a - b) <= BIJNA * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Invoer die samen één oorzaak is, op een vaste volgorde: zo hangt de uitkomst niet af van hoe de invoer in de werkmap staat. */
interface Groep {
  readonly sleutel: string;
  readonly label: string;
  readonly leden: readonly Wijziging[];
}

function groepeer(invoer: readonly Wijziging[]): Groep[] {
  const uit = new Map<string, { sleutel: string; label: string; leden: Wijziging[] }>();
  for (const w of invoer) {
    const { sleutel, label } = oorzaakVan(w);
    const groep = uit.get(sleutel);
    if (groep === undefined) uit.set(sleutel, { sleutel, label, leden: [w] });
    else groep.leden.push(w);
  }
  return [...uit.values()]
    .map((g) => (g.leden.length === 1 ? { ...g, label: (g.leden[0] as Wijziging).label } : g))
    .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
}

/** Een werkmap die deze uitkomst kan uitrekenen. */
interface Machine {
  /** Kent deze werkmap de uitkomst? */
  readonly kan: boolean;
  raakt(leden: readonly Wijziging[]): boolean;
  reken(groepen: readonly Groep[], nieuw: readonly boolean[]): number | undefined;
  klaar(): void;
}

function machine(
  { werkboek, plek: zoek }: Werkmap,
  uitkomst: Wijziging,
  kant: "oud" | "nieuw" | undefined,
): Machine {
  const plaats = (w: Wijziging) => (kant === undefined ? undefined : w.plaatsen[kant]) ?? zoek(w.sleutel);
  const plek = plaats(uitkomst);
  const cel = plek === undefined ? undefined : werkboek.cel(plek.blad, plek.adres);
  if (cel === undefined)
    return { kan: false, raakt: () => false, reken: () => undefined, klaar: () => undefined };
  const verbanden = verbandenIn(werkboek);
  const achter = watErachterLigt(verbanden, cel);
  let rekenaar: Herberekening | undefined;
  return {
    kan: true,
    raakt: (leden) =>
      achter === undefined ||
      leden.some((lid) => {
        const hier = plaats(lid);
        const gevuld = hier === undefined ? undefined : werkboek.cel(hier.blad, hier.adres);
        // Van een lege cel is niet bekend wie ernaar kijkt.
        return hier !== undefined && (gevuld === undefined || achter.has(celplek(gevuld)));
      }),
    reken(groepen, nieuw) {
      const wisselend = groepen.flatMap(({ leden }, i) =>
        leden.flatMap((lid) => {
          const hier = plaats(lid);
          return hier === undefined ? [] : [{ i, plek: hier, waarden: [lid.oud, lid.nieuw] as const }];
        }),
      );
      rekenaar ??= herberekening(werkboek, verbanden, cel, wisselend);
      return rekenaar.reken(wisselend.map(({ i, waarden }) => waarden[nieuw[i] ? 1 : 0]));
    },
    klaar: () => rekenaar?.klaar(),
  };
}

const perWerkboek = new WeakMap<Werkboek, Verbanden>();

function verbandenIn(werkboek: Werkboek): Verbanden {
  const verbanden = perWerkboek.get(werkboek) ?? verbandenVan(werkboek);
  perWerkboek.set(werkboek, verbanden);
  return verbanden;
}

/** Alle cellen waar een uitkomst van afhangt; undefined als dat uit de formules niet te lezen is. */
function watErachterLigt(verbanden: Verbanden, cel: Cel): ReadonlySet<string> | undefined {
  const cellen = [cel, ...verbanden.allesVoor([cel])];
  if (cellen.some((c) => /\b(?:INDIRECT|OFFSET)\(/i.test(c.formule ?? ""))) return undefined;
  return new Set(cellen.map(celplek));
}

/** Hoeveel cijfers achter de komma een notatie bij een verschil verdient: van geld de centen, van een percentage een tiende meer dan zij toont. */
function decimalenVan(vorm: string): number {
  const [eerste = ""] = vorm.split(";");
  if (/€|EUR/.test(eerste)) return 2;
  const achter = /\.(0+)/.exec(eerste)?.[1]?.length ?? 0;
  return eerste.includes("%") ? achter + 3 : Math.max(2, achter);
}
