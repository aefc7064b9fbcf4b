import { factorwaarde } from "../soorten/verschil";
import { slechteGetallen } from "./controle";
import { cellenVan, kopjes, zelfdeMaten } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { alsTabelrij, kopMetControle } from "./tabelrijen";
import type { Argumenten } from "./tweeling";

/** De verklaring als gewone formules: per factor de tussenstappen op het hulpblad, lege regels overgeslagen in de tabel. */
export function verschilFormules(
  { p, omgeving }: Argumenten,
  kolommen: readonly string[] | undefined,
): string[][] {
  const lijsten = [p.namen, p.oud, p.nieuw] as [Argumentplek, Argumentplek, Argumentplek];
  if (!lijsten.every((l) => zelfdeMaten(l, lijsten[0]))) return [["NA()"]];
  const [namen, oud, nieuw] = lijsten.map((l) => cellenVan(l).map((c) => c.tekst)) as [
    string[],
    string[],
    string[],
  ];
  const kolom = (formule: (i: number) => string) => omgeving.hulp(namen.map((_, i) => formule(i)));
  const op = (plek: Argumentplek, i: number) => plek.cel(i, 0).tekst;
  const gevuld = kolom(
    (i) => `IF(AND(OR(${namen[i]}=0,${namen[i]}=""),N(${oud[i]})=0,N(${nieuw[i]})=0),0,1)`,
  );
  const alsGevuld = (i: number, formule: string, anders: string) =>
    `IF(${op(gevuld, i)}=1,${formule},${anders})`;
  const nummer = kolom((i) => `SUM(${gevuld.kolomdeel(0, 0, i + 1)})`);
  const zonderNaam = kolom((i) => alsGevuld(i, `IF(AND(ISTEXT(${namen[i]}),${namen[i]}<>""),0,1)`, "0"));
  const naam = kolom((i) => alsGevuld(i, namen[i] as string, '""'));
  const voor = kolom((i) => alsGevuld(i, `N(${oud[i]})`, "1"));
  const na = kolom((i) => alsGevuld(i, `N(${nieuw[i]})`, "1"));
  const eenzijdig = kolom((i) => `IF((${op(voor, i)}=0)=(${op(na, i)}=0),0,1)`);
  const [fouten, aantal, rijental, y0, y1] = cellenVan(
    omgeving.hulp([
      [
        slechteGetallen(factorwaarde, lijsten[1]),
        slechteGetallen(factorwaarde, lijsten[2]),
        `SUM(${zonderNaam.tekst})`,
        `(SUM(${gevuld.tekst})=0)`,
        `(SUM(${eenzijdig.tekst})>1)`,
      ].join("+"),
      `SUM(${gevuld.tekst})`,
      `SUM(${gevuld.tekst})+1`,
      `PRODUCT(${voor.tekst})`,
      `PRODUCT(${na.tekst})`,
    ]),
  ) as [Argumentplek, Argumentplek, Argumentplek, Argumentplek, Argumentplek];
  const gewicht = omgeving.hulp([`IF(OR(${y0.tekst}=0,${y1.tekst}=0),0,${gemiddelde(y1.tekst, y0.tekst)})`]);
  const effect = kolom((i) => {
    const verdeeld = `${op(gewicht, 0)}*LN(${op(na, i)}/${op(voor, i)})`;
    const heel = `IF(${op(eenzijdig, i)}=1,${y1.tekst}-${y0.tekst},0)`;
    return `IF(SUM(${eenzijdig.tekst})>0,${heel},IF(${y0.tekst}=0,0,${verdeeld}))`;
  });
  const rijen = omgeving.rijen === undefined ? namen.length + 1 : omgeving.rijen - 1;
  const totaal = ['"totaal"', y0.tekst, y1.tekst, `${y1.tekst}-${y0.tekst}`];
  const tabel = Array.from({ length: rijen }, (_, i) => i + 1).map((rij) =>
    [naam, voor, na, effect].map((lijst, k) => {
      const factor = `INDEX(${lijst.tekst},MATCH(${rij},${nummer.tekst},0))`;
      const cel = `IF(${rij}>${aantal.tekst},${totaal[k]},${factor})`;
      return alsTabelrij(`IF(${fouten.tekst}>0,NA(),${cel})`, rij, rijental, rijen);
    }),
  );
  const [eerste = "", ...andere] = kolommen ?? [];
  return [[kopMetControle(eerste, rijental, rijen), ...kopjes(andere)], ...tabel];
}

/** Het logaritmisch gemiddelde, met de reeks waar de twee bijna gelijk zijn. */
function gemiddelde(y: string, x: string): string {
  const d = `((${y}-${x})/${x})`;
  return `IF(ABS(${d})<0.0001,${x}*(1+${d}/2-${d}^2/12+${d}^3/24),(${y}-${x})/LN(${y}/${x}))`;
}
