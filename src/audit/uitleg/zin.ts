import type { Aanroepknoop, Knoop } from "../../formula/boom";
import { nederlandseNaam } from "../../formula/functienamen";
import { ontleed } from "../../formula/ontleed";
import { definities } from "../../functions/definities";
import { opsomming } from "../../language/opsomming";
import { cellenIn } from "../werkboek/verbanden";
import type { Gezien } from "../../sharing/omzetten/verwijzingen";
import type { Cel } from "../werkboek/werkboek";
import type { Onderzoek } from "../controle/regel";
import { benoem, isTekstVanGebruiker } from "./benaming";
import { metEenheid, zonderHoofdletter } from "./woord";
import { isEen, maakLoop, verkend, type Loop } from "./gang";
import { toonInZin } from "./getoond";
import { normBij } from "./norm";
import { volgAanroep } from "./tak";

/** Zoveel gegevens worden in een zin genoemd; de rest staat in de boom. */
const GENOEMD = 4;
/** Zover wordt naar gegevens gezocht. */
const BEZOCHT = 80;
const LANGSTE = 320;

/** Wat een getal is, hoe het gemaakt is en waar het vandaan komt, klaar voor een raadsvoorstel. */
export function zinVan(o: Onderzoek, cel: Cel): string {
  const { label, eenheid, bron } = benoem(o, cel);
  const wat = `${label}: ${metEenheid(toonInZin(cel.waarde, cel.stijl.vorm, o.werkboek.waardenblad()), eenheid, label)}.`;
  if (cel.formule === undefined && cel.van === undefined) {
    const herkomst = normBij(o, cel)?.zin ?? bron;
    return herkomst === undefined ? wat : `${wat} Bron: ${metPunt(herkomst)}`;
  }
  const hoe = hoeGerekend(o, cel);
  const cellen = grondslagenVan(o, cel);
  const meer = cellen.length - GENOEMD;
  const gegevens = [
    ...cellen.slice(0, GENOEMD).map((c) => gegeven(o, c)),
    ...(meer > 0 ? [`en nog ${meer} ${meer === 1 ? "gegeven" : "gegevens"}`] : []),
  ];
  return [
    wat,
    ...(hoe === undefined ? [] : [`Zo gerekend: ${metPunt(hoe)}`]),
    ...(gegevens.length === 0 ? [] : [`Gebruikt: ${metPunt(gegevens.join("; "))}`]),
  ].join(" ");
}

/** Hoe een cel gerekend is: zoals het blad het zegt, of de formule in woorden. Wat alleen doorgegeven wordt, bij de cel waar het vandaan komt. */
export function hoeGerekend(o: Onderzoek, cel: Cel): string | undefined {
  const hier = oorsprongVan(o, cel);
  if (hier.formule === undefined && hier.van === undefined) return undefined;
  const { hoe } = benoem(o, hier);
  // “x declaratiegraad” gaat verder op de rij erboven; los daarvan zegt de formule meer.
  const los = hoe === undefined || /^[x/+-] /.test(hoe) ? inWoorden(o, hier) : undefined;
  // Wie uitkomt op een vaste 0 of een vaste tekst, heeft daarmee niet gezegd hoe er gerekend is.
  return los !== undefined && /^(?:[-\d.,%]*|"[^"]*")$/.test(los) ? undefined : (los ?? hoe);
}

/** De cel waar een waarde gemaakt is: wat haar alleen doorgeeft, telt niet. */
export function oorsprongVan(o: Onderzoek, cel: Cel): Cel {
  const gehad = new Set<Cel>();
  let hier = cel;
  for (;;) {
    gehad.add(hier);
    const { doorgegeven } = verkend(o, hier);
    if (doorgegeven === undefined || gehad.has(doorgegeven)) return hier;
    hier = doorgegeven;
  }
}

/** De formule in woorden, met labels voor de cellen; undefined als dat geen gewone zin wordt. */
function inWoorden(o: Onderzoek, cel: Cel): string | undefined {
  const hoofd = cel.van ?? cel;
  const gelezen = ontleed(hoofd.formule ?? "");
  if ("melding" in gelezen) return undefined;
  const loop = maakLoop(o, hoofd, hoofd.formule ?? "");
  const tekst = woorden(loop, gelezen.boom);
  // Wat zonder functie niet te zeggen is, staat in de stappen.
  return tekst.length > LANGSTE || /[A-Z]{2,}\(/.test(tekst) ? undefined : tekst;
}

const TEKENS: Readonly<Record<string, string>> = { "*": " x ", "^": " tot de macht ", "&": " met " };
const FUNCTIES: Readonly<Record<string, string>> = {
  SUM: "de som van",
  AVERAGE: "het gemiddelde van",
  MAX: "het hoogste van",
  MIN: "het laagste van",
  COUNT: "het aantal getallen in",
  COUNTA: "het aantal in",
  SUMPRODUCT: "de som van",
  ABS: "zonder min:",
  ROWS: "het aantal rijen van",
  N: "",
};

function woorden(loop: Loop, k: Knoop): string {
  const gebied = loop.gebied(k);
  if (gebied !== undefined) {
    const [eerste] = cellenIn(loop.o.werkboek, gebied);
    if (eerste === undefined) return "een lege cel";
    if (isEen(gebied.gebied)) return benoem(loop.o, eerste).midden;
    return bereikInWoorden(loop.o, gebied) ?? loop.tekst(k);
  }
  if (k.soort === "aanroep") return aanroep(loop, k);
  if (k.soort !== "bewerking") return k.soort === "tekst" ? k.waarde : loop.tekst(k).replace(".", ",");
  const [links, rechts] = [k.links, k.rechts].map((d) => (d === null ? "" : woorden(loop, d)));
  const midden = k.links === null || k.rechts === null ? k.teken : (TEKENS[k.teken] ?? ` ${k.teken} `);
  const haakjes = loop.formule.charAt(k.begin) === "(" && k.links?.begin !== k.begin;
  return haakjes ? `(${links}${midden}${rechts})` : `${links}${midden}${rechts}`;
}

/** Een rij of kolom heet naar haar kop; staat daar een jaar, dan naar wat er op de rijen staat. */
function bereikInWoorden(o: Onderzoek, gebied: Gezien): string | undefined {
  const cellen = cellenIn(o.werkboek, gebied);
  const [eerste] = cellen;
  if (eerste === undefined) return undefined;
  const { van, tot } = gebied.gebied;
  const { rij, rijcel, kolom, kolomcel } = o.aanduiding(eerste);
  const inZin = (tekst: string, kop: Cel | undefined) =>
    o.isVanOns(eerste.blad) && !isTekstVanGebruiker(o, kop) ? zonderHoofdletter(tekst) : tekst;
  if (van.kolom !== tot.kolom) return rij === undefined ? undefined : inZin(rij, rijcel);
  if (kolom !== undefined && !/\b(19|20)\d\d$/.test(kolom)) return inZin(kolom, kolomcel);
  const rijen = [
    ...new Set(
      cellen.flatMap((c) => {
        const a = o.aanduiding(c);
        return a.rij === undefined ? [] : [inZin(a.rij, a.rijcel)];
      }),
    ),
  ];
  if (rijen.length === 0) return kolom;
  return rijen.length <= 4 ? opsomming(rijen) : `${rijen[0]} t/m ${rijen.at(-1)}`;
}

function aanroep(loop: Loop, k: Aanroepknoop): string {
  const { tak, raak } = volgAanroep(loop, k);
  if (tak !== undefined) return woorden(loop, tak);
  if (raak !== undefined) return benoem(loop.o, raak).midden;
  const naam = k.naam.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
  const argumenten = k.argumenten.filter((a): a is Knoop => a !== null);
  const eigen = /^(?:_XLDUDF_WMO_|WMO\.)(.+)$/.exec(naam)?.[1];
  const woord = definities.find((d) => d.som.naam === eigen)?.woorden.formule;
  if (woord !== undefined) return woord.replaceAll("_", " ").replaceAll("×", "x").replaceAll("÷", "/");
  if (naam === "ROUND") return `${woorden(loop, argumenten[0] as Knoop)}, afgerond`;
  if (/^(SUM|AVERAGE|MAX|MIN)IFS$/.test(naam))
    return `${FUNCTIES[naam.slice(0, -3)]} ${woorden(loop, argumenten[0] as Knoop)} waar aan de voorwaarden is voldaan`;
  const delen = argumenten.map((a) => woorden(loop, a));
  const kop = FUNCTIES[naam];
  if (kop === undefined) return `${nederlandseNaam(naam)}(${delen.join("; ")})`;
  return `${kop} ${naam === "SUMPRODUCT" ? delen.join(" x ") : opsomming(delen)}`.trim();
}

/** De getypte getallen en normen waar een cel op rust, dichtbij eerst. */
export function grondslagenVan(o: Onderzoek, cel: Cel): Cel[] {
  const gehad = new Set<Cel>([cel]);
  const rij = [cel];
  const uit: Cel[] = [];
  for (const hier of rij) {
    for (const { rol, ...gebied } of verkend(o, hier).gebruikt) {
      if (rol !== "waarde") continue;
      for (const c of enkele(cellenIn(o.werkboek, gebied))) {
        if (gehad.has(c)) continue;
        gehad.add(c);
        const rekent = (c.formule !== undefined || c.van !== undefined) && normBij(o, c)?.gelijk !== true;
        if (rekent && rij.length < BEZOCHT) rij.push(c);
        if (!rekent && typeof c.waarde === "number") uit.push(c);
      }
    }
  }
  return uit;
}

/** Van een lange reeks zijn de eerste en de laatste genoeg: de andere rekenen eender. */
function enkele(cellen: readonly Cel[]): readonly Cel[] {
  return cellen.length <= 4 ? cellen : [...cellen.slice(0, 2), ...cellen.slice(-1)];
}

function gegeven(o: Onderzoek, cel: Cel): string {
  const { midden, eenheid, bron } = benoem(o, cel);
  const norm = normBij(o, cel);
  const herkomst = norm?.gelijk === true ? normbron(norm) : bron;
  const waarde = metEenheid(toonInZin(cel.waarde, cel.stijl.vorm, o.werkboek.waardenblad()), eenheid, midden);
  return `${midden} ${waarde}${herkomst === undefined ? "" : ` (bron: ${herkomst.replace(/\.$/, "")})`}`;
}

function normbron({ bron, plaats }: { bron: string; plaats: string | undefined }): string {
  return plaats === undefined ? bron : `${bron}, ${plaats}`;
}

function metPunt(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`;
}
