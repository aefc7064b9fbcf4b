import { alsGetal, alsTekst, DEEL0, isBereik, isFout, type Uitkomst, type Waarde } from "./waarde";

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

/** Twee waarden met een teken ertussen. */
export function bewerk(teken: string, a: Waarde, b: Waarde): Waarde {
  if (isFout(a)) return a;
  if (isFout(b)) return b;
  if (teken === "&") return alsTekst(a) + alsTekst(b);
  const oordeel = VERGELIJK[teken];
  if (oordeel !== undefined) return oordeel(volgorde(a, b));
  const [x, y] = [alsGetal(a), alsGetal(b)];
  if (isFout(x)) return x;
  if (isFout(y)) return y;
  if (teken === "/" && y === 0) return DEEL0;
  const reken = REKEN[teken];
  if (reken === undefined) throw new Error(`De bewerking ${teken} staat niet op onze bladen.`);
  const uit = reken(x, y);
  return Number.isFinite(uit) ? uit : { fout: "#NUM!" };
}

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
  const [l, r] = [links, rechts].map((u) => (isBereik(u) ? u : [[u]])) as [Waarde[][], Waarde[][]];
  const rijen = Math.max(l.length, r.length);
  const kolommen = Math.max(l[0]?.length ?? 1, r[0]?.length ?? 1);
  const op = (b: Waarde[][], i: number, j: number): Waarde =>
    b[b.length === 1 ? 0 : i]?.[b[0]?.length === 1 ? 0 : j] ?? null;
  return Array.from({ length: rijen }, (_, i) =>
    Array.from({ length: kolommen }, (__, j) => reken(op(l, i, j), op(r, i, j))),
  );
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
