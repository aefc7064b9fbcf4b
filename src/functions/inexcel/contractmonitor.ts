import { kwaliteitscijfer } from "../soorten/monitor";
import { geleverdeMinuten, minuten as minutensoort } from "../soorten/algemeen";
import { tabelfouten } from "./banden";
import { slechteGetallen } from "./controle";
import { cellenVan, kopjes, zelfdeMaten } from "./lijsten";
import { monitorregels, type Monitorhulp } from "./monitorregels";
import type { Argumentplek } from "./argumentplek";
import { onvergelijkbaar } from "./tekst";
import { alsTabelrij, kopMetControle } from "./tabelrijen";
import type { Argumenten } from "./tweeling";

/** De monitor als gewone formules: per cliënt tussenstappen op het hulpblad, per aanbieder een rij in de tabel. */
export function monitorFormules(a: Argumenten, kolommen: readonly string[] | undefined): string[][] {
  const { p, w, omgeving } = a;
  const lijsten = [p.aanbieder, p.beschikt, p.geleverd] as [Argumentplek, Argumentplek, Argumentplek];
  const past = [...lijsten, ...(p.kwaliteit ? [p.kwaliteit] : [])].every((l) => zelfdeMaten(l, lijsten[0]));
  if (!past || (p.kwaliteit !== undefined && p.kwaliteitsnorm === undefined)) return [["NA()"]];
  const h = monitorregels(a);
  const slecht = [
    slechteGetallen(minutensoort, lijsten[1]),
    slechteGetallen(geleverdeMinuten, lijsten[2]),
    ...(p.kwaliteit ? [slechteGetallen(kwaliteitscijfer, p.kwaliteit)] : []),
    ...(p.bandtabel ? [tabelfouten(p.bandtabel)] : []),
    `SUM(${h.fouten.tekst})`,
  ].join("+");
  const rijen = omgeving.rijen === undefined ? h.nummers.rijen : omgeving.rijen - 1;
  const plaatsVan = (nummer: number) => `MATCH(${nummer},${h.nummers.tekst},0)`;
  const nummers = Array.from({ length: rijen }, (_, i) => i + 1);
  const sleutels = omgeving.hulp(
    nummers.map((n) => `IFERROR(INDEX(${h.sleutels.tekst},${plaatsVan(n)}),"")`),
  );
  const namen = omgeving.hulp(nummers.map((_, i) => onvergelijkbaar(sleutels.cel(i, 0).tekst)));
  const [fout, aantal] = cellenVan(
    omgeving.hulp([rijen === 0 ? slecht : `${slecht}+SUM(${namen.tekst})`, `MAX(${h.nummers.tekst})`]),
  ) as [Argumentplek, Argumentplek];
  const norm = p.kwaliteitsnorm === undefined ? "0" : (w.kwaliteitsnorm as string);
  const tabel = nummers.map((nummer) => {
    const plaats = plaatsVan(nummer);
    const sleutel = sleutels.cel(nummer - 1, 0).tekst;
    const cel = (kolom: number) => omgeving.uit(nummer, kolom);
    return [
      `INDEX(${h.namen.tekst},${plaats})`,
      ...cellen(h, sleutel, cel, norm, w.minimumClienten as string),
    ].map((f) => alsTabelrij(`IF(${fout.tekst}>0,NA(),${f})`, nummer, aantal, rijen));
  });
  const [eerste = "", ...andere] = kolommen ?? [];
  return [[kopMetControle(eerste, aantal, rijen), ...kopjes(andere)], ...tabel];
}

/** De cellen van een aanbieder, na de naam. */
function cellen(
  h: Monitorhulp,
  sleutel: string,
  cel: (k: number) => string,
  norm: string,
  minimum: string,
): string[] {
  const van = `(${h.sleutels.tekst}=${sleutel})`;
  const tel = (wat: string) => `SUMPRODUCT(${van}*${wat})`;
  const som = (kolom: Argumentplek) => `SUMPRODUCT(${van}*1,${kolom.tekst})`;
  const gemiddelde = (teller: string, kolom: Argumentplek) =>
    `IF(${tel(`ISNUMBER(${kolom.tekst})`)}=0,"",${teller}/${tel(`ISNUMBER(${kolom.tekst})`)})`;
  const zonderBand = `${tel(`(${h.banden.tekst}=0)`)}>0`;
  const onderkant = (oordeel: string) =>
    `IF(ROUND(N(${cel(7)}),6)>0.5,"${oordeel}, levering aan de onderkant","${oordeel}")`;
  const haaltNorm = `IF(${cel(2)}="",FALSE,ROUND(${cel(2)},6)>=ROUND(${norm},6))`;
  return [
    tel("1"),
    gemiddelde(som(h.cijfers), h.cijfers),
    som(h.beschikt),
    som(h.geleverd),
    `${cel(4)}/${cel(3)}`,
    `IF(${zonderBand},NA(),${gemiddelde(som(h.ruimten), h.ruimten)})`,
    `IF(${zonderBand},NA(),${gemiddelde(som(h.bovenDrempel), h.bovenDrempel)})`,
    `${som(h.hoogste)}/${cel(1)}`,
    `IF(${cel(1)}<${minimum},"te weinig cliënten",IF(${haaltNorm},"",IF(${cel(2)}="",${onderkant("kwaliteit onbekend")},${onderkant("kwaliteit onder de norm")})))`,
  ];
}
