import { kopjes } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { alsTabelrij, kopMetControle } from "./tabelrijen";
import type { Argumenten } from "./tweeling";

/** De tornado als gewone formules: per factor de tussenstappen op het hulpblad, daarna op rang in de tabel. */
export function gevoeligheidFormules(
  { p, omgeving }: Argumenten,
  kolommen: readonly string[] | undefined,
): string[][] {
  const factoren = p.factoren as Argumentplek;
  if (factoren.kolommen !== 4) return [["NA()"]];
  const regels = Array.from({ length: factoren.rijen }, (_, r) =>
    [0, 1, 2, 3].map((k) => factoren.cel(r, k).tekst),
  ) as [string, string, string, string][];
  const leeg = (regel: readonly string[]) => `AND(${regel.map((c) => `OR(${c}=0,${c}="")`).join(",")})`;
  const perRegel = (formule: (regel: [string, string, string, string], i: number) => string) =>
    omgeving.hulp(regels.map(formule));
  const fout = perRegel((regel) => `IF(${leeg(regel)},0,IF(AND(${eisen(regel).join(",")}),0,1))`).tekst;
  const midden = perRegel((regel) => `IF(${leeg(regel)},1,N(${regel[2]}))`).tekst;
  const [aantal, product] = cellen(omgeving.hulp([telling(regels.map(leeg)), `PRODUCT(${midden})`]));
  const bij = (k: 1 | 3) =>
    perRegel((regel) => `IF(${leeg(regel)},0,${product.tekst}/N(${regel[2]})*N(${regel[k]}))`);
  const [laag, hoog] = [bij(1), bij(3)];
  // Lege regels komen achteraan; gelijk op 6 decimalen houdt de volgorde van de invoer.
  const maat = perRegel(
    (regel, i) => `IF(${leeg(regel)},-1,ROUND(ABS(${hoog.cel(i, 0).tekst}-${laag.cel(i, 0).tekst}),6))`,
  );
  const rang = perRegel((_, i) => {
    const deze = maat.cel(i, 0).tekst;
    const eerder = i === 0 ? "" : `+SUMPRODUCT((${maat.kolomdeel(0, 0, i)}=${deze})*1)`;
    return `SUMPRODUCT((${maat.tekst}>${deze})*1)+1${eerder}`;
  });
  const rijen = omgeving.rijen === undefined ? regels.length : omgeving.rijen - 1;
  const namen = factoren.kolomdeel(0, 0, factoren.rijen);
  const tabel = Array.from({ length: rijen }, (_, i) => i + 1).map((nummer) => {
    const op = (kolom: string) => `INDEX(${kolom},MATCH(${nummer},${rang.tekst},0))`;
    const spreiding = `ABS(${omgeving.uit(nummer, 2)}-${omgeving.uit(nummer, 1)})`;
    return [op(namen), op(laag.tekst), op(hoog.tekst), spreiding].map((f) =>
      alsTabelrij(`IF(OR(SUM(${fout})>0,${aantal.tekst}=0),NA(),${f})`, nummer, aantal, rijen),
    );
  });
  const [eerste = "", ...andere] = kolommen ?? [];
  return [[kopMetControle(eerste, aantal, rijen), ...kopjes(andere)], ...tabel];
}

/** Een naam, drie getallen (laag en hoog mogen leeg zijn), meest waarschijnlijk niet 0, en oplopend. */
function eisen([naam, laag, midden, hoog]: [string, string, string, string]): string[] {
  const getal = (c: string) => `OR(AND(ISNUMBER(${c}),NOT(ISLOGICAL(${c}))),${c}="")`;
  return [
    `ISTEXT(${naam})`,
    `${naam}<>""`,
    ...[laag, midden, hoog].map(getal),
    `N(${midden})<>0`,
    `N(${laag})<=N(${midden})`,
    `N(${midden})<=N(${hoog})`,
  ];
}

function telling(leeg: readonly string[]): string {
  return leeg.map((voorwaarde) => `(1-${voorwaarde})`).join("+");
}

function cellen(plek: Argumentplek): [Argumentplek, Argumentplek] {
  return [plek.cel(0, 0), plek.cel(1, 0)];
}
