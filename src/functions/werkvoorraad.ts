import { Rekenfout } from "../domain/fout";
import { werkvoorraad } from "../domain/werkvoorraad";
import { alsGoed, keur } from "./inexcel/controle";
import { cellenVan, kopjes, zelfdeMaten } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde } from "./mechaniek/parameter";
import { aantal } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "WERKVOORRAAD",
  parameters: {
    begin: eenWaarde(aantal),
    instroom: getallen(aantal),
    capaciteit: getallen(aantal),
  },
  kolommen: ["periode", "instroom", "afgehandeld", "voorraad", "wachttijd in perioden"],
  reken: ({ begin, instroom, capaciteit }) => {
    const perPeriode = perRij(capaciteit, "capaciteit", instroom, "instroom");
    return werkvoorraad(begin, [...instroom.waarden], [...perPeriode]).map((p, i) => [
      i + 1,
      p.instroom,
      p.afgehandeld,
      p.voorraad,
      p.wachttijd === Infinity && perPeriode[perPeriode.length - 1] === 0
        ? new Rekenfout("#N/A", "nooit-afgehandeld", { waarde: p.voorraad })
        : p.wachttijd,
    ]);
  },
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const [instroom, capaciteit] = [cellenVan(p.instroom as Argumentplek), p.capaciteit as Argumentplek];
  if (capaciteit.rijen * capaciteit.kolommen > 1 && !zelfdeMaten(capaciteit, p.instroom as Argumentplek))
    return [["NA()"]];
  const perPeriode = instroom.map((_, t) => cellenVan(capaciteit)[t] ?? capaciteit);
  const laatste = instroom.length - 1;
  // Capaciteit vanaf het begin opgeteld: op het hulpblad, want een som die meegroeit kan niet binnen SUMPRODUCT.
  const opgeteld = omgeving.hulp(perPeriode.map((_, t) => somTot(perPeriode, t)));
  const rijen = instroom.map((in_, t) => {
    const vorige = t === 0 ? `${w.begin}` : omgeving.uit(t, 3);
    const goed = [...keur(aantal, in_), ...keur(aantal, perPeriode[t] as Argumentplek)];
    const stand = opgeteld.cel(t, 0).tekst;
    const voorraad = omgeving.uit(t + 1, 3);
    const vol =
      laatste > t + 1 ? `SUMPRODUCT((${opgeteld.kolomdeel(0, t + 1, laatste)}-${stand}<${voorraad})*1)` : "0";
    const bij = (plek: string) => `INDEX(${opgeteld.tekst},${plek})`;
    const rest = `(${voorraad}-(${bij(`${t + 1}+${vol}`)}-${stand}))`;
    const volgende = `MIN(${laatste + 1},${t + 2}+${vol})`;
    const capaciteitDan =
      capaciteit.rijen * capaciteit.kolommen === 1
        ? `N(${capaciteit.tekst})`
        : `N(INDEX(${capaciteit.tekst},${volgende}))`;
    const wachttijd = `IF(${voorraad}=0,0,IF(${capaciteitDan}=0,NA(),${vol}+${rest}/${capaciteitDan}))`;
    return [
      `${t + 1}`,
      `N(${in_.tekst})`,
      `MIN(${vorige}+N(${in_.tekst}),N(${(perPeriode[t] as Argumentplek).tekst}))`,
      `${vorige}+N(${in_.tekst})-${omgeving.uit(t + 1, 2)}`,
      wachttijd,
    ].map((f) => alsGoed(goed, f));
  });
  return [kopjes(som.kolommen), ...rijen];
};

function somTot(capaciteit: readonly Argumentplek[], t: number): string {
  return capaciteit
    .slice(0, t + 1)
    .map((c) => `N(${c.tekst})`)
    .join("+");
}

export const woorden = {
  groep: "Capaciteit",
  wat: "Werkvoorraad en wachttijd per periode: wat er binnenkomt, wordt afgehandeld en blijft liggen.",
  parameters: {
    begin: "Voorraad aan het begin, in zaken.",
    instroom: "Nieuwe zaken per periode (week, maand of jaar).",
    capaciteit:
      "Zaken die per periode afgehandeld kunnen worden: even groot als instroom, of één waarde voor alle perioden.",
  },
  formule:
    "afgehandeld = het kleinste van (voorraad vorige periode + instroom) en capaciteit; voorraad = voorraad vorige periode + instroom − afgehandeld; wachttijd = perioden die nodig zijn om die voorraad met de komende capaciteiten weg te werken",
  uitkomst:
    "Een tabel per periode; de wachttijd is die van de laatste in de rij aan het einde van de periode, gerekend met de capaciteit die nog komt (de laatste loopt door).",
  voorbeelden: [
    {
      invoer: [140, [[25], [25]], 25],
      uitkomst: [
        ["periode", "instroom", "afgehandeld", "voorraad", "wachttijd in perioden"],
        [1, 25, 25, 140, 5.6],
        [2, 25, 25, 140, 5.6],
      ],
    },
  ],
} satisfies Woorden<typeof som>;
