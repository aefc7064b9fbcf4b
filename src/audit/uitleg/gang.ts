import { isNietNaTeRekenen, type Uitkomst, type Waarde } from "../../engine/uitkomst";
import { adres, type Gebied, ligtIn } from "../../formula/adres";
import type { Aanroepknoop, Bewerking, Knoop } from "../../formula/boom";
import { ontleed } from "../../formula/ontleed";
import { naamBereik } from "../../sharing/omzetten/boek";
import { rekentekst } from "../../sharing/omzetten/teksten";
import { gezienDoor, type Gezien } from "../../sharing/omzetten/verwijzingen";
import { toonFormule } from "../../sharing/toon";
import type { Onderzoek } from "../controle/regel";
import { cellenIn } from "../werkboek/verbanden";
import { celplek, type Cel } from "../werkboek/werkboek";
import { foutIn, toonGegeven, toonUitkomst, vatSamen } from "./getoond";
import { volgAanroep, type Gevolgd } from "./tak";

/** Eén stuk van een formule, met wat eruit komt. */
export interface Stap {
  /** In het Nederlands, zonder = ervoor. */
  readonly formule: string;
  /** Hetzelfde, met wat er uit de stappen ervoor kwam en wat er in de cellen staat. */
  readonly ingevuld: string;
  /** Undefined als het een tabel is. */
  readonly waarde: Waarde | undefined;
  readonly getoond: string;
  /** Welke tak van ALS geldt, welke rij gevonden is. */
  readonly uitleg?: string;
}

/** Een gebied dat meetelt: als waarde, of om te kiezen welke tak of rij geldt. */
export interface Gebruikt extends Gezien {
  readonly rol: "waarde" | "keuze";
}

/** Het eerste stuk dat een fout gaf. */
interface Foutstuk {
  readonly formule: string;
  readonly ingevuld: string;
  readonly fout: string;
  readonly melding: string;
  readonly gebieden: readonly Gezien[];
}

/** De gang van een formule naar haar uitkomst. */
export interface Gang {
  /** De binnenste eerst; de laatste is de cel. */
  readonly stappen: readonly Stap[];
  /** De hele formule met de gegevens op hun plaats. */
  readonly ingevuld: string;
  /** Waar deze uitkomst echt vandaan komt, in de volgorde van de formule. */
  readonly gebruikt: readonly Gebruikt[];
  /** De cel die alleen doorgegeven wordt: =B3, of de tak van ALS die dat zegt. */
  readonly doorgegeven: Cel | undefined;
  readonly fout?: Foutstuk | undefined;
  /** Waarom er geen stappen zijn. */
  readonly melding?: string;
}

/** Waar een formule mee gevolgd wordt. */
export interface Loop {
  readonly o: Onderzoek;
  readonly cel: Cel;
  /** De formule zoals zij in het bestand staat. */
  readonly formule: string;
  reken(stuk: Knoop | string): Uitkomst;
  tekst(knoop: Knoop): string;
  /** Het gebied waar een verwijzing of naam voor staat. */
  gebied(knoop: Knoop | null | undefined): Gezien | undefined;
}

/** Rekent de formule van een cel stuk voor stuk na. */
export function gangVan(o: Onderzoek, cel: Cel): Gang {
  const hoofd = cel.van ?? cel;
  const formule = hoofd.formule ?? "";
  const gelezen = ontleed(formule);
  const leeg = { stappen: [], ingevuld: "", gebruikt: [], doorgegeven: undefined };
  if ("melding" in gelezen) return { ...leeg, melding: gelezen.melding };
  const loop = maakLoop(o, hoofd, formule);
  const geheel = loop.reken(gelezen.boom);
  const [rij, kolom] = [cel.rij - hoofd.rij, cel.kolom - hoofd.kolom];
  const uitkomst = Array.isArray(geheel) ? (geheel[rij]?.[kolom] ?? null) : geheel;
  const stappen: Stapstaat = {
    boom: gelezen.boom,
    uitkomst,
    lijst: [],
    gehad: new Set(),
    fout: undefined,
  };
  const staat: Staat = { loop, gebruikt: [], boom: gelezen.boom, stappen };
  volg(staat, gelezen.boom, "waarde");
  const doorgegeven = doorgeefcel(loop, gelezen.boom);
  return {
    stappen: stappen.lijst,
    ingevuld: ingevuld(
      loop,
      gelezen.boom,
      bladeren(gelezen.boom).map((k) => [k, bladwaarde(loop, k)]),
    ),
    gebruikt: staat.gebruikt,
    doorgegeven,
    fout: stappen.fout,
    ...(isNietNaTeRekenen(uitkomst) && typeof uitkomst === "object" && uitkomst !== null
      ? { melding: (uitkomst as { melding: string }).melding }
      : {}),
  };
}

/** Waar een cel naar kijkt, zonder de stappen: voor wie een hele keten afloopt. */
export function verkend(o: Onderzoek, cel: Cel): Pick<Gang, "gebruikt" | "doorgegeven"> {
  const eerder = bekend.get(cel);
  if (eerder !== undefined) return eerder;
  const hoofd = cel.van ?? cel;
  const gelezen = ontleed(hoofd.formule ?? "");
  if ("melding" in gelezen) return { gebruikt: [], doorgegeven: undefined };
  const loop = maakLoop(o, hoofd, hoofd.formule ?? "");
  const staat: Staat = { loop, gebruikt: [], boom: gelezen.boom, stappen: undefined };
  volg(staat, gelezen.boom, "waarde");
  const uit = { gebruikt: staat.gebruikt, doorgegeven: doorgeefcel(loop, gelezen.boom) };
  bekend.set(cel, uit);
  return uit;
}

/** Wat er bewaard is verandert niet, dus van een cel is dit één keer uit te zoeken. */
const bekend = new WeakMap<Cel, Pick<Gang, "gebruikt" | "doorgegeven">>();

interface Staat {
  readonly loop: Loop;
  readonly boom: Knoop;
  readonly gebruikt: Gebruikt[];
  readonly stappen: Stapstaat | undefined;
}

interface Stapstaat {
  /** De hele formule, en wat er in de cel uit komt. */
  readonly boom: Knoop;
  readonly uitkomst: Waarde;
  readonly lijst: Stap[];
  readonly gehad: Set<string>;
  fout: Foutstuk | undefined;
}

/** Maakt een formule klaar om stuk voor stuk na te rekenen. */
export function maakLoop(o: Onderzoek, cel: Cel, formule: string): Loop {
  const { werkboek } = o;
  const eerder = new Map<string, Uitkomst>();
  const tekst = (k: Knoop) => formule.slice(k.begin, k.eind);
  return {
    o,
    cel,
    formule,
    tekst,
    reken(stuk) {
      const bron = typeof stuk === "string" ? stuk : tekst(stuk);
      const gehad = eerder.get(bron);
      if (gehad !== undefined) return gehad;
      const uit = werkboek
        .waardenblad()
        .reken(rekentekst(bron, cel, werkboek.boek, werkboek.vandaag), cel.blad);
      eerder.set(bron, uit);
      return uit;
    },
    gebied(k) {
      if (k === null || k === undefined || !isBlad(k)) return undefined;
      if (k.soort === "naam" && naamBereik(werkboek.boek, tekst(k), cel.blad) === undefined) return undefined;
      const gezien = gezienDoor(tekst(k), cel, werkboek.boek);
      return gezien.length === 1 ? gezien[0] : undefined;
    },
  };
}

/** Een verwijzing, naam of wat daar met : en # van gemaakt is: daar wordt niets gerekend. */
function isBlad(k: Knoop): boolean {
  if (k.soort === "verwijzing" || k.soort === "naam" || k.soort === "structuur") return true;
  return k.soort === "bewerking" && /^[:, #@]$/.test(k.teken);
}

/** Een getal of tekst die in de formule zelf staat, ook met een min of procent erbij. */
function isVast(k: Knoop): boolean {
  if (k.soort === "bewerking")
    return (
      (k.links === null || k.rechts === null) &&
      k.teken !== "@" &&
      isVast((k.links ?? k.rechts) as Knoop) &&
      !isBlad(k)
    );
  return k.soort !== "aanroep" && !isBlad(k);
}

const REEKS: Readonly<Record<string, string>> = { "*": "*/", "/": "*/", "+": "+-", "-": "+-", "&": "&" };

/** Wat er in één keer gerekend wordt: a*b/c heeft drie delen, a*(b-c) twee. */
function delenVan(k: Bewerking): Knoop[] {
  const reeks = REEKS[k.teken] ?? "";
  const { links, rechts } = k;
  if (links === null || rechts === null) return [(links ?? rechts) as Knoop];
  const zelfde =
    links.soort === "bewerking" &&
    links.links !== null &&
    links.rechts !== null &&
    reeks.includes(links.teken) &&
    links.begin === links.links.begin;
  return zelfde ? [...delenVan(links), rechts] : [links, rechts];
}

function volg(s: Staat, k: Knoop, rol: Gebruikt["rol"]): void {
  const { loop } = s;
  if (isBlad(k)) {
    s.gebruikt.push(...gebieden(loop, k).map((g) => ({ ...g, rol })));
    if (k !== s.boom) return;
  }
  if (isVast(k) && k !== s.boom) return;
  const gevolgd: Gevolgd =
    k.soort === "aanroep"
      ? volgAanroep(loop, k)
      : { delen: k.soort === "bewerking" && !isBlad(k) ? delenVan(k) : [] };
  const { delen, dicht, tak, raak } = gevolgd;
  const kiest = tak !== undefined || raak !== undefined;
  for (const deel of delen) {
    const gebied = loop.gebied(deel);
    // Van de tabel waarin gezocht is, telt alleen de cel die gevonden is.
    if (raak !== undefined && gebied !== undefined && ligtErin(raak, gebied)) continue;
    volg(s, deel, kiest && deel !== tak ? "keuze" : rol);
  }
  if (dicht) for (const blad of bladeren(k)) volg(s, blad, rol);
  if (raak !== undefined) s.gebruikt.push({ blad: raak.blad, gebied: { van: raak, tot: raak }, rol });
  // Wat twee keer in een formule staat, is één keer gerekend.
  if (s.stappen === undefined || s.stappen.gehad.has(loop.tekst(k))) return;
  s.stappen.gehad.add(loop.tekst(k));
  zetStap(s.stappen, loop, k, gevolgd);
}

function ligtErin(cel: Cel, { blad, gebied }: Gezien): boolean {
  return blad.toLowerCase() === cel.blad.toLowerCase() && ligtIn(gebied, cel.rij, cel.kolom);
}

function gebieden(loop: Loop, k: Knoop): Gezien[] {
  return gezienDoor(loop.tekst(k), loop.cel, loop.o.werkboek.boek);
}

function zetStap(s: Stapstaat, loop: Loop, k: Knoop, { delen, dicht, uitleg }: Gevolgd): void {
  const uit = k === s.boom ? s.uitkomst : loop.reken(k);
  const kinderen: (readonly [Knoop, string])[] =
    dicht === true || isBlad(k)
      ? bladeren(k).map((b) => [b, bladwaarde(loop, b)])
      : k.soort === "aanroep"
        ? k.argumenten.flatMap((a) =>
            a === null || isVast(a) ? [] : [[a, delen.includes(a) ? deelwaarde(loop, a) : "…"] as const],
          )
        : delen.filter((d) => !isVast(d)).map((d) => [d, deelwaarde(loop, d)]);
  const stap = { formule: toonStuk(loop, k), ingevuld: ingevuld(loop, k, kinderen) };
  const fout = foutIn(uit);
  if (fout !== undefined && s.fout === undefined)
    s.fout = { ...stap, ...fout, gebieden: bladeren(k).flatMap((b) => gebieden(loop, b)) };
  s.lijst.push({
    ...stap,
    waarde: Array.isArray(uit) ? undefined : uit,
    getoond: toonUitkomst(uit),
    ...(uitleg === undefined ? {} : { uitleg }),
  });
}

function deelwaarde(loop: Loop, k: Knoop): string {
  return isBlad(k) ? bladwaarde(loop, k) : toonUitkomst(loop.reken(k));
}

/** Wat er in de cellen van een verwijzing staat; van meer cellen hoeveel het er zijn en wat zij samen zijn. */
function bladwaarde(loop: Loop, k: Knoop): string {
  const { werkboek } = loop.o;
  const gebied = loop.gebied(k);
  if (gebied === undefined) return toonUitkomst(loop.reken(k));
  const cellen = cellenIn(werkboek, gebied);
  if (isEen(gebied.gebied)) {
    const [cel] = cellen;
    return cel === undefined ? "leeg" : toonGegeven(cel.waarde, cel.stijl.vorm, werkboek.waardenblad());
  }
  return `{${vatSamen(cellen.map((c) => c.waarde))}}`;
}

/** Alle verwijzingen en namen in een stuk formule. */
function bladeren(k: Knoop): Knoop[] {
  if (isBlad(k)) return [k];
  if (k.soort === "aanroep") return k.argumenten.flatMap((a) => (a === null ? [] : bladeren(a)));
  if (k.soort === "matrix") return k.rijen.flat().flatMap(bladeren);
  if (k.soort !== "bewerking") return [];
  return [k.links, k.rechts].flatMap((d) => (d === null ? [] : bladeren(d)));
}

/** Het stuk formule met op de plaats van enkele delen een tekst, in het Nederlands. */
function ingevuld(loop: Loop, k: Knoop, delen: readonly (readonly [Knoop, string])[]): string {
  let [uit, plaats] = ["", k.begin];
  const volgorde = [...delen].sort(([a], [b]) => a.begin - b.begin);
  volgorde.forEach(([deel], i) => {
    uit += `${loop.formule.slice(plaats, deel.begin)}wmo_deel_${i}_`;
    plaats = deel.eind;
  });
  uit += loop.formule.slice(plaats, k.eind);
  const rekent = k.soort === "bewerking";
  return zonderHaakjes(toonFormule(uit).slice(1), k, loop).replace(/wmo_deel_(\d+)_/g, (_, i: string) => {
    const tekst = (volgorde[Number(i)] as readonly [Knoop, string])[1];
    return rekent && tekst.startsWith("-") ? `(${tekst})` : tekst;
  });
}

function toonStuk(loop: Loop, k: Knoop): string {
  return zonderHaakjes(toonFormule(loop.tekst(k)).slice(1), k, loop);
}

/** (a-b) als stap is a-b. */
function zonderHaakjes(tekst: string, k: Knoop, loop: Loop): string {
  const eerste = k.soort === "bewerking" ? k.links?.begin : undefined;
  return loop.formule.charAt(k.begin) === "(" && eerste !== k.begin ? tekst.slice(1, -1) : tekst;
}

/** De cel die een formule alleen doorgeeft. */
function doorgeefcel(loop: Loop, k: Knoop): Cel | undefined {
  if (k.soort === "aanroep") {
    const { raak, tak } = volgAanroep(loop, k);
    if (tak !== undefined) return doorgeefcel(loop, tak);
    return geeftDoor(k) ? raak : undefined;
  }
  const gebied = loop.gebied(k);
  if (gebied === undefined || !isEen(gebied.gebied)) return undefined;
  return loop.o.werkboek.cel(gebied.blad, adres(gebied.gebied.van));
}

function geeftDoor({ naam }: Aanroepknoop): boolean {
  return /^(_xlfn\.)?(INDEX|VLOOKUP|HLOOKUP|LOOKUP|XLOOKUP)$/i.test(naam);
}

/** Is dit gebied één cel? */
export function isEen({ van, tot }: Gebied): boolean {
  return van.rij === tot.rij && van.kolom === tot.kolom;
}

/** "Lasten!B4" voor wie het leest; een bereik met zijn hoeken. */
export function gebiedplek({ blad, gebied: { van, tot } }: Gezien): string {
  return isEen({ van, tot }) ? celplek({ blad, ...van }) : `${celplek({ blad, ...van })}:${adres(tot)}`;
}
