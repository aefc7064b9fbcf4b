import { naamsleutel } from "../../domain/naam";
import { aantal } from "../mechaniek/soorten";
import { isLeeg, slechteGetallen } from "./controle";
import { cellenVan, kopjes } from "./lijsten";
import type { Plek } from "./plek";
import { kies, type Argumenten } from "./tweeling";

const MET = "hard met herindicatie";
const ZONDER = "hard zonder herindicatie";

/** De overgang als gewone formules. Staat `per` in een cel, dan houdt de tabel de rijen die zij nu heeft. */
export function afbouwFormules(a: Argumenten, kolommen: readonly string[] | undefined): string[][] {
  const { w, p, omgeving } = a;
  const aflopend = p.aflopend as Plek;
  if (aflopend.rijen > 1 && aflopend.kolommen > 1) return [["NA()"]];
  const jaren = cellenVan(aflopend);
  const perMaand = p.per?.waarde === undefined ? omgeving.rijen === jaren.length * 12 + 2 : isMaand(p.per);
  const stap = perMaand ? 1 : 12;
  const scenario = p.scenario as Plek;
  const fouten = [
    slechteGetallen(aantal, aflopend),
    `(SUM(${aflopend.tekst})>${w.clienten}+0.000001)`,
    ...(scenario.waarde === undefined
      ? [`OR(${isLeeg(scenario)})`, kies(scenario, { zacht: "0", [ZONDER]: "0", [MET]: "0" })]
      : []),
    ...(p.per?.waarde === undefined ? [andereVorm(p.per, perMaand)] : []),
  ];
  const begin = omgeving.hulp([beginmaand(a)]).cel(0, 0);
  const fout = omgeving.hulp([[...fouten, `0*${begin.tekst}`].join("+")]).cel(0, 0);
  const perJaar = omgeving.hulp(
    jaren.map((cel, i) => {
      const zacht = `N(${cel.tekst})`;
      return kies(scenario, { zacht, [ZONDER]: zacht, [MET]: i === 0 ? `${w.clienten}` : "0" });
    }),
  );
  const rijen = jaren.flatMap((_, jaar) => {
    const n = perJaar.cel(jaar, 0).tekst;
    const b = jaar === 0 ? begin.tekst : "0";
    const vorige = jaar === 0 ? "0" : `SUM(${perJaar.kolomdeel(0, 0, jaar)})`;
    const na = (maand: number) => (jaar === 0 ? `MAX(0,${maand}-${b})` : String(maand));
    const totNu = (maand: number) => `(${vorige}+${n}*${na(maand)}/(12-${b}))`;
    const overgezet = (maand: number) => (jaar > 0 ? `${w.clienten}` : `(${maand}>${b})*${w.clienten}`);
    return Array.from({ length: 12 / stap }, (_, i) => {
      const [van, tot] = [i * stap, (i + 1) * stap];
      const plek = jaar * (12 / stap) + i + 1;
      const hulp = omgeving.hulp([
        `${totNu(tot)}-${totNu(van)}`,
        `(${n}*(${na(tot)}^2-${na(van)}^2)/2/(12-${b})+${vorige}*${stap})/12`,
      ]);
      const [beoordeeld, clientjaren] = cellenVan(hulp).map((c) => c.tekst) as [string, string];
      const uitOud = (maand: number) =>
        kies(scenario, { zacht: totNu(maand), [ZONDER]: overgezet(maand), [MET]: totNu(maand) });
      const geld = `/60*${w.wekenPerJaar}*${w.uurtarief}*${w.declaratiegraad}`;
      const minder = `*(${w.minutenOud}-${w.minutenNieuw})${geld}`;
      return [
        perMaand ? `DATE(${w.startjaar}+${jaar},${i + 1},1)` : `${w.startjaar}+${jaar}`,
        `${uitOud(tot)}-${uitOud(van)}`,
        `${w.clienten}-${uitOud(tot)}`,
        `IF(${w.clienten}=0,"",1-${omgeving.uit(plek, 2)}/${w.clienten})`,
        `${clientjaren}*${w.terugkeer}${minder}`,
        `${totNu(tot)}*${w.terugkeer}${minder}`,
        `${clientjaren}*(1-${w.terugkeer})*${w.minutenOud}${geld}`,
        `${beoordeeld}*${12 / stap}*${w.urenHerindicatie}/${w.wekenPerJaar}`,
        `${omgeving.uit(plek, 7)}*12*${w.loonkostenPerMaand}/${w.werkweek}/${12 / stap}`,
      ];
    });
  });
  const later = kies(scenario, {
    zacht: `MAX(0,${w.clienten}-SUM(${aflopend.tekst}))`,
    [ZONDER]: "0",
    [MET]: "0",
  });
  const goed = (formule: string) => `IF(${fout.tekst}>0,NA(),${formule})`;
  const [, ...andere] = kopjes(kolommen);
  return [
    [kop(p.per, perMaand), ...andere],
    ...rijen.map((rij) => rij.map(goed)),
    ['"later"', goed(later), ...andere.slice(1).map(() => '""')],
  ];
}

/** Maanden na 1 januari van het eerste jaar; een ingangsdatum na dat jaar is een fout. */
function beginmaand({ w, p }: Argumenten): string {
  if (p.ingangsdatum === undefined) return "0";
  const d = w.ingangsdatum as string;
  const maand = `MONTH(${d})-1+(DAY(${d})-1)/DAY(DATE(YEAR(${d}),MONTH(${d})+1,0))`;
  return `IF(YEAR(${d})<${w.startjaar},0,IF(YEAR(${d})>${w.startjaar},NA(),${maand}))`;
}

function isMaand({ waarde }: Plek): boolean {
  return naamsleutel(String(waarde)) === "maand";
}

/** Past wat er in de cel `per` staat niet meer bij de rijen van de tabel? */
function andereVorm(per: Plek | undefined, perMaand: boolean): string {
  return per === undefined ? "0" : `(${kies(per, { jaar: "1", maand: "12" })}<>${perMaand ? 12 : 1})`;
}

function kop(per: Plek | undefined, perMaand: boolean): string {
  const nu = perMaand ? '"maand"' : '"jaar"';
  if (per === undefined || per.waarde !== undefined) return nu;
  return `IF(${andereVorm(per, perMaand)},${perMaand ? '"maand' : '"jaar'} (de rijen passen niet meer bij per)",${nu})`;
}
