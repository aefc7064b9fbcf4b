import { minuten as minutensoort } from "../soorten/algemeen";
import { bandtelling } from "./bandtelling";
import { slechteGetallen } from "./controle";
import { aantallenfouten, kopjes } from "./lijsten";
import { HALVE_MILJOENSTE } from "./normenblad";
import type { Argumentplek } from "./argumentplek";
import type { Argumenten } from "./tweeling";

const HALF = HALVE_MILJOENSTE.toFixed(7);

/**
 * De verdeling als gewone formules, een rij per rij van de tabel: de vorm hangt alleen van de maten van de argumenten af. Een lege
 * rij onderaan een eigen tabel geeft hier een lege rij boven het totaal.
 */
export function verdelingFormules(a: Argumenten, kolommen: readonly string[] | undefined): string[][] {
  const lijst = a.p.minutenPerWeek as Argumentplek;
  const { rijen: n, fouten: tabelfouten, grens, isRij, inBand: valtIn } = bandtelling(a);
  const alsRij = (i: number, formule: string) =>
    isRij(i) === undefined ? formule : `IF(${isRij(i)},${formule},"")`;
  const fouten = [
    slechteGetallen(minutensoort, lijst),
    ...aantallenfouten(a.p.aantallen, lijst),
    ...tabelfouten,
  ].join("+");
  const fout = a.omgeving.hulp([fouten]).cel(0, 0).tekst;
  const goed = (formule: string) => `IF(${fout}>0,NA(),${formule})`;
  const maal = a.p.aantallen === undefined ? "" : `,${a.p.aantallen.tekst}`;
  const m = lijst.tekst;
  const inBand = (band: number) => valtIn(m, band);
  const tel = (band: number) => `SUMPRODUCT(${inBand(band)}*1${maal})`;
  const minuten = (band: number) => `SUMPRODUCT(${inBand(band)}*1,${m}${maal})`;
  const opGrens = (band: number) =>
    band === n
      ? "0"
      : `SUMPRODUCT(ISNUMBER(${m})*(${m}>0)*(${m}>=${grens(band)}-${HALF})*(${m}<${grens(band)}+${HALF})${maal})`;
  const clienten = (rij: number) => a.omgeving.uit(rij, 3);
  const totaalrij = n + 2;
  const aandeel = (rij: number) => `IF(${clienten(totaalrij)}=0,"",${clienten(rij)}/${clienten(totaalrij)})`;
  const gemiddelde = (rij: number) => `IF(${clienten(rij)}=0,"",${a.omgeving.uit(rij, 6)}/${clienten(rij)})`;
  const banden = Array.from({ length: n + 1 }, (_, band) =>
    [
      band === 0 ? '"onder"' : String(band),
      band === 0 ? '""' : goed(grens(band - 1)),
      band === n ? '""' : goed(alsRij(band, grens(band))),
      goed(tel(band)),
      goed(aandeel(band + 1)),
      goed(gemiddelde(band + 1)),
      goed(minuten(band)),
      goed(opGrens(band)),
    ].map((formule) => alsRij(band - 1, formule)),
  );
  const kolomsom = (k: number) => `SUM(${a.omgeving.uit(1, k)}:${a.omgeving.uit(n + 1, k)})`;
  const totaal = [
    '"totaal"',
    '""',
    '""',
    kolomsom(3),
    aandeel(totaalrij),
    gemiddelde(totaalrij),
    kolomsom(6),
    kolomsom(7),
  ];
  return [kopjes(kolommen), ...banden, totaal];
}
