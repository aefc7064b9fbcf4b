import {
  alsGetal,
  alsTekst,
  DEEL0,
  isBereik,
  isFout,
  type Bereik,
  type Uitkomst,
  type Waarde,
} from "./waarde";

const REKEN: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const VERGELIJK: Readonly<Record<string, (volgorde: number) => boolean>> = {
  "=": (v) => v === 0,
  "<>": (v) => v !== 0,
  "<": (v) => v < 0,
  ">": (v) => v > 0,
  "<=": (v) => v <= 0,
  ">=": (v) => v >= 0,
};

/** Is dit een teken waarmee hier te rekenen is? Een % staat achter een getal. */
export function isBewerking(teken: string): boolean {
  return teken in REKEN || teken in VERGELIJK || teken === "&" || teken === "%";
}

/** De bewerking van een teken tussen twee waarden. */
export function bewerking(teken: string): (a: Waarde, b: Waarde) => Waarde {
  const reken = teken === "&" ? plak : (vergelijking(teken) ?? som(teken));
  // Bijna alles is een getal: die gaan zonder omweg, want een wat-als doet dit miljoenen keren.
  const kaal = teken === "/" ? undefined : REKEN[teken];
  return (a, b) => {
    if (kaal !== undefined && typeof a === "number" && typeof b === "number") return eindig(kaal(a, b));
    if (isFout(a)) return a;
    return isFout(b) ? b : reken(a, b);
  };
}

type Tweetal = (a: Waarde, b: Waarde) => Waarde;

const plak: Tweetal = (a, b) => alsTekst(a) + alsTekst(b);

function vergelijking(teken: string): Tweetal | undefined {
  const oordeel = VERGELIJK[teken];
  return oordeel && ((a, b) => oordeel(volgorde(a, b)));
}

function som(teken: string): Tweetal {
  const reken = REKEN[teken];
  return (a, b) => {
    const [x, y] = [alsGetal(a), alsGetal(b)];
    if (isFout(x)) return x;
    if (isFout(y)) return y;
    if (teken === "/" && y === 0) return DEEL0;
    if (reken === undefined) throw new Error(`De bewerking ${teken} staat niet op onze bladen.`);
    return eindig(reken(x, y));
  };
}

function eindig(uit: number): Waarde {
  return Number.isFinite(uit) ? uit : { fout: "#NUM!" };
}

/** Staat er hetzelfde? Getallen op 15 cijfers, tekst zonder op hoofdletters te letten. */
export const isGelijk = bewerking("=");

/** Een min voor een waarde. */
export function tegengesteld(a: Waarde): Waarde {
  const g = alsGetal(a);
  return isFout(g) ? g : 0 - g;
}

/** Element voor element, zoals een matrixformule: een enkele rij, kolom of waarde geldt voor elke rij of kolom van de ander. */
export function perTweetal(
  links: Uitkomst,
  rechts: Uitkomst,
  reken: (a: Waarde, b: Waarde) => Waarde,
): Uitkomst {
  if (!isBereik(links) && !isBereik(rechts)) return reken(links, rechts);
  const [l, r]: [Bereik, Bereik] = [
    isBereik(links) ? links : [[links]],
    isBereik(rechts) ? rechts : [[rechts]],
  ];
  const [lr, lk, rr, rk] = [l.length, l[0]?.length ?? 1, r.length, r[0]?.length ?? 1];
  const [rijen, kolommen] = [Math.max(lr, rr), Math.max(lk, rk)];
  const uit: Waarde[][] = [];
  for (let i = 0; i < rijen; i++) {
    const [a, b] = [l[lr === 1 ? 0 : i], r[rr === 1 ? 0 : i]];
    const rij: Waarde[] = [];
    for (let j = 0; j < kolommen; j++)
      rij.push(reken(a?.[lk === 1 ? 0 : j] ?? null, b?.[rk === 1 ? 0 : j] ?? null));
    uit.push(rij);
  }
  return uit;
}

/** Onder 0 als a voor b komt. Getallen komen voor tekst, tekst voor WAAR; een lege cel doet mee als de ander. */
function volgorde(a: Waarde, b: Waarde): number {
  const [x, y] = [a ?? leegNaast(b), b ?? leegNaast(a)];
  if (typeof x === "number" && typeof y === "number")
    // Een rekenblad vergelijkt op 15 cijfers: 0,1+0,2 is daar 0,3.
    return Math.abs(x - y) < 1e-15 * Math.max(Math.abs(x), Math.abs(y)) ? 0 : x - y;
  if (typeof x !== typeof y) return rang(x) - rang(y);
  const [s, t] = [alsTekst(x).toLowerCase(), alsTekst(y).toLowerCase()];
  return s < t ? -1 : s > t ? 1 : 0;
}

function leegNaast(ander: Waarde): Waarde {
  if (typeof ander === "string") return "";
  return typeof ander === "boolean" ? false : 0;
}

function rang(w: Waarde): number {
  return typeof w === "number" ? 0 : typeof w === "string" ? 1 : 2;
}
