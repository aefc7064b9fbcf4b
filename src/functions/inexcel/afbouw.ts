import { naamsleutel } from "../../domain/naam";
import { aantal, tarief } from "../soorten/algemeen";
import { afbouwmaanden, MET, ZONDER, type Afbouwmaanden } from "./afbouwmaanden";
import { alsGoed, isLeeg, keur, slechteGetallen } from "./controle";
import { cellenVan, kopjes, zelfdeMaten } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { kies, type Argumenten } from "./tweeling";

/** De overgang als gewone formules. Staat `per` in een cel, dan houdt de tabel de rijen die zij nu heeft. */
export function afbouwFormules(a: Argumenten, kolommen: readonly string[] | undefined): string[][] {
  const { w, p, omgeving } = a;
  const [aflopend, uurtarief] = [p.aflopend, p.uurtarief] as [Argumentplek, Argumentplek];
  if (aflopend.rijen > 1 && aflopend.kolommen > 1) return [["NA()"]];
  if (uurtarief.rijen * uurtarief.kolommen > 1 && !zelfdeMaten(uurtarief, aflopend)) return [["NA()"]];
  const jaren = cellenVan(aflopend).length;
  const perMaand = p.per?.waarde === undefined ? omgeving.rijen === jaren * 12 + 2 : isMaand(p.per);
  const stap = perMaand ? 1 : 12;
  const scenario = p.scenario as Argumentplek;
  const fouten = [
    slechteGetallen(aantal, aflopend),
    `(SUM(${aflopend.tekst})>${w.clienten}+0.000001)`,
    ...cellenVan(uurtarief).map((cel) => alsGoed(keur(tarief, cel), "0")),
    ...(scenario.waarde === undefined
      ? [`OR(${isLeeg(scenario)})`, kies(scenario, { zacht: "0", [ZONDER]: "0", [MET]: "0" })]
      : []),
    ...(p.per?.waarde === undefined ? [andereVorm(p.per, perMaand)] : []),
  ];
  const m = afbouwmaanden(a);
  const fout = omgeving.hulp([[...fouten, `0*${m.begin}`].join("+")]).cel(0, 0).tekst;
  const perioden = Array.from({ length: (jaren * 12) / stap }, (_, i) => i * stap);
  const rijen = perioden.map((van, i) => [
    perMaand
      ? `DATE(${w.startjaar}+${Math.floor(van / 12)},${(van % 12) + 1},1)`
      : `${w.startjaar}+${van / 12}`,
    ...periode(a, m, van, van + stap, i + 1),
  ]);
  const einde = jaren * 12 - 1;
  const [over, rest] = [m.over(einde), `${w.clienten}-${m.beoordeeld(einde)}-${m.achterstand(einde)}`];
  const later = kies(scenario, { zacht: `MAX(0,${over}*(${rest}))`, [ZONDER]: "0", [MET]: "0" });
  const goed = (formule: string) => `IF(${fout}>0,NA(),${formule})`;
  const breedte = rijen[0]?.length ?? 0;
  const [, ...andere] = kopjes(kolommen).slice(0, breedte);
  return [
    [kop(p.per, perMaand), ...andere],
    ...rijen.map((rij) => rij.map(goed)),
    ['"later"', goed(later), ...andere.slice(1).map(() => '""')],
  ];
}

/** De cellen van de maanden `van` tot `tot`, na het jaar of de maand; `rij` is de rij in de tabel. */
function periode(
  { w, p, omgeving }: Argumenten,
  m: Afbouwmaanden,
  van: number,
  tot: number,
  rij: number,
): string[] {
  const eind = tot - 1;
  const tarieven = cellenVan(p.uurtarief as Argumentplek);
  const uurtarief = ((tarieven[Math.floor(van / 12)] ?? tarieven[0]) as Argumentplek).tekst;
  const geld = `/60*${w.wekenPerJaar}*${uurtarief}*${w.declaratiegraad}`;
  const minder = `*(${w.minutenOud}-${w.minutenNieuw})${geld}`;
  const clientjaren = `${m.som("clientmaanden", van, tot)}/12`;
  const [gedaan, maanden] = [m.som("gedaan", van, tot), omgeving.uit(rij, 9)];
  const inOud = `MAX(0,${m.over(eind)}*(${w.clienten}-${m.beoordeeld(eind)}))`;
  const overgezet = `IF(AND(INT(${m.begin})>=${van},INT(${m.begin})<${tot}),${w.clienten}*INDEX(${m.overlijst},INT(${m.begin})+1),0)`;
  const aandeel = kies(p.scenario, {
    zacht: `${m.beoordeeld(eind)}/${w.clienten}`,
    [ZONDER]: `IF(INT(${m.begin})<${tot},1,0)`,
    [MET]: `${m.beoordeeld(eind)}/${w.clienten}`,
  });
  const achterstand = `${m.over(eind)}*${m.achterstand(eind)}`;
  return [
    kies(p.scenario, { zacht: gedaan, [ZONDER]: overgezet, [MET]: gedaan }),
    kies(p.scenario, {
      zacht: inOud,
      [ZONDER]: `IF(INT(${m.begin})<${tot},0,${w.clienten})`,
      [MET]: inOud,
    }),
    `IF(${w.clienten}=0,"",${aandeel})`,
    `${clientjaren}*${w.terugkeer}${minder}`,
    `${m.over(eind)}*${m.beoordeeld(eind)}*${w.terugkeer}${minder}`,
    `${clientjaren}*(1-${w.terugkeer})*${w.minutenOud}${geld}`,
    `IF(${maanden}=0,0,${gedaan}*${w.urenHerindicatie}*12/(${maanden}*${w.wekenPerJaar}))`,
    `${omgeving.uit(rij, 7)}/${w.productiviteit}*${maanden}*${w.loonkostenPerMaand}/${w.werkweek}`,
    m.som("deel", van, tot),
    ...(p.urenBeschikbaar === undefined
      ? []
      : [
          achterstand,
          `IF(${omgeving.uit(rij, 10)}=0,0,${omgeving.uit(rij, 10)}*${w.urenHerindicatie}/${w.urenBeschikbaar})`,
        ]),
  ];
}

function isMaand({ waarde }: Argumentplek): boolean {
  return naamsleutel(String(waarde)) === "maand";
}

/** Past wat er in de cel `per` staat niet meer bij de rijen van de tabel? */
function andereVorm(per: Argumentplek | undefined, perMaand: boolean): string {
  return per === undefined ? "0" : `(${kies(per, { jaar: "1", maand: "12" })}<>${perMaand ? 12 : 1})`;
}

function kop(per: Argumentplek | undefined, perMaand: boolean): string {
  const nu = perMaand ? '"maand"' : '"jaar"';
  if (per === undefined || per.waarde !== undefined) return nu;
  return `IF(${andereVorm(per, perMaand)},${perMaand ? '"maand' : '"jaar'} (de rijen passen niet meer bij per)",${nu})`;
}
