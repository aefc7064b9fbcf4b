import { heeftAanroep } from "../formula/aanroepen";
import { adres, leesAdres } from "../formula/adres";
import { weiger } from "../xlsx/bestand/weigering";
import { GROOTSTE_TABEL } from "./bewijs/grens";
import { formuleplekken, type Formuleplek } from "./bewijs/formulecel";
import { scanBlad, type Bladscan } from "./werkmap/bladscan";
import type { Losseformule } from "./werkmap/losse";
import { leesFormules, type Formuleplaats } from "./werkmap/plaats";
import type { Tabel } from "./werkmap/tabellen";
import { vreemdeFuncties, zonderVreemdeKop } from "./werkmap/vreemd";
import type { Naamregel } from "./werkmap/werkmapdeel";
import type { Werkmapbestand } from "./werkmap/werkmap";
import { bevatWoord } from "./werkmap/zoekbytes";
import { zinnen } from "./zinnen";

/** Wat een formule interessant maakt: een functie van ons of van een ander, of een verwijzing naar een uitgerolde tabel. */
const WOORDEN = ["_xldudf_", "WMO.", "_xll.", "ANCHORARRAY"];
const INTERESSANT = /_xldudf_|WMO\.|_xll\.|ANCHORARRAY/i;

/** Een functie van een andere invoegtoepassing, en waar zij staat. */
export interface Vreemdefunctie {
  readonly blad: string;
  readonly cel: string;
  readonly functie: string;
}

/** Een formule buiten de cellen, met het onderdeel waar zij in staat. */
export interface Elders {
  readonly blad: string;
  readonly pad: string;
  readonly plaats: Formuleplaats;
  readonly soort: "naam" | "opmaak" | "kolom" | "totaal" | "grafiek" | "sparkline";
  readonly waar: string;
  /** De cel waar zij voor staat, als dat er één is. */
  readonly rij?: number;
  readonly kolom?: number;
}

/** Alles in een werkmap waar functies van ons staan. */
export interface Vondst {
  readonly formules: readonly Formuleplek[];
  /** Formules zonder aanroep die naar een uitgerolde tabel verwijzen. */
  readonly volgers: readonly Formuleplek[];
  readonly elders: readonly Elders[];
  readonly vreemd: readonly Vreemdefunctie[];
  readonly beveiligd: readonly string[];
  /** De scan van een blad; wordt gemaakt als dat nog niet gebeurd is. */
  scan(titel: string): Bladscan | undefined;
}

/** Zoekt elke aanroep van onze functies, in elk blad en elk onderdeel waar een formule kan staan. */
export function verzamel(werkmap: Werkmapbestand): Vondst {
  const { pakket } = werkmap;
  const scans = new Map<string, Bladscan>();
  const scan = (titel: string): Bladscan | undefined => {
    const blad = werkmap.werkbladen.find((b) => b.titel.toLowerCase() === titel.toLowerCase());
    if (blad?.pad === undefined) return undefined;
    const bekend =
      scans.get(blad.titel) ??
      scanBlad(pakket.lees(blad.pad), blad.pad, werkmap.teksten, (f) => INTERESSANT.test(f));
    scans.set(blad.titel, bekend);
    return bekend;
  };
  const alle: Formuleplek[] = [];
  const elders: Elders[] = [];
  const beveiligd: string[] = [];
  for (const { titel, pad, tabellen } of werkmap.werkbladen) {
    if (pad === undefined) continue;
    if (bevatWoord(pakket.lees(pad), WOORDEN)) {
      const gelezen = scan(titel) as Bladscan;
      for (const f of formuleplekken(titel, gelezen.formules)) alle.push(keurBereik(zonderKop(f)));
      for (const los of gelezen.losse) elders.push(losseplek(titel, pad, los));
      if (gelezen.beveiligd && gelezen.formules.some((f) => heeftAanroep(f.formule))) beveiligd.push(titel);
    }
    elders.push(
      ...tabellen.flatMap((t) =>
        t.formules.filter((f) => INTERESSANT.test(f.formule)).map((f) => tabelplek(titel, t, f)),
      ),
    );
  }
  elders.push(...grafiekplekken(werkmap));
  elders.push(...werkmap.namen.filter((n) => INTERESSANT.test(n.formule)).map((n) => naamplek(werkmap, n)));
  return {
    formules: alle.filter((f) => heeftAanroep(f.formule)),
    volgers: alle.filter((f) => !heeftAanroep(f.formule) && /ANCHORARRAY/i.test(f.formule)),
    elders: elders.filter((e) => heeftAanroep(e.plaats.formule) || /ANCHORARRAY/i.test(e.plaats.formule)),
    vreemd: [
      ...alle.flatMap((f) =>
        vreemdeFuncties(f.formule).map((functie) => ({ blad: f.blad, cel: adres(f.cel), functie })),
      ),
      ...elders.flatMap((e) =>
        vreemdeFuncties(e.plaats.formule).map((functie) => ({ blad: e.blad, cel: e.waar, functie })),
      ),
    ],
    beveiligd,
    scan,
  };
}

function zonderKop(f: Formuleplek): Formuleplek {
  return { ...f, formule: zonderVreemdeKop(f.formule) };
}

function keurBereik(f: Formuleplek): Formuleplek {
  const { van, tot } = f.bereik ?? { van: f.cel, tot: f.cel };
  if ((tot.rij - van.rij + 1) * (tot.kolom - van.kolom + 1) > GROOTSTE_TABEL)
    weiger(zinnen.matrixTeGroot(f.blad, adres(f.cel), f.cel.matrix?.ref ?? ""));
  return f;
}

/** Verwijzingen in een regel gelden voor de eerste cel van haar bereik. */
function losseplek(blad: string, pad: string, plaats: Losseformule): Elders {
  const eerste = leesAdres(/^[A-Z]+\d+/.exec(plaats.bij)?.[0] ?? "");
  const soort = plaats.regel === "sparkline" ? "sparkline" : "opmaak";
  const waar = `${plaats.regel === "uitbreiding" ? "uitbreiding van het blad" : plaats.regel} ${plaats.bij}`;
  return { blad, pad, plaats, soort, waar: waar.trim(), ...eerste };
}

function tabelplek(blad: string, tabel: Tabel, plaats: Tabel["formules"][number]): Elders {
  const totaal = plaats.element === "totalsRowFormula";
  const rij = totaal ? tabel.gebied.tot.rij : tabel.gebied.van.rij + tabel.koprijen;
  return {
    blad,
    pad: tabel.pad,
    plaats,
    soort: totaal ? "totaal" : "kolom",
    waar: `${tabel.naam}[${tabel.kolommen[plaats.kolom] ?? ""}]`,
    rij,
    kolom: tabel.gebied.van.kolom + plaats.kolom,
  };
}

/** Grafieken verwijzen met <c:f> naar cellen; ook daar kan een uitgerolde tabel in staan. */
function grafiekplekken({ pakket }: Werkmapbestand): Elders[] {
  return pakket.paden().flatMap((pad) => {
    if (!/\/charts\/[^/]+\.xml$/i.test(pad) || !bevatWoord(pakket.lees(pad), WOORDEN)) return [];
    return leesFormules(pakket.lees(pad), pad)
      .filter((f) => INTERESSANT.test(f.formule))
      .map((plaats) => ({
        blad: "",
        pad,
        plaats,
        soort: "grafiek" as const,
        waar: pad.slice(pad.lastIndexOf("/") + 1),
      }));
  });
}

function naamplek(werkmap: Werkmapbestand, naam: Naamregel): Elders {
  const blad = werkmap.bladen[naam.blad ?? 0]?.titel ?? "";
  return { blad, pad: werkmap.pad, plaats: naam, soort: "naam", waar: naam.naam };
}
