import { prognose } from "../domain/prognose";
import { slechteGetallen } from "./inexcel/controle";
import { cellenVan, kopjes } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import { alsTabelrij, kopMetControle, tabelrijen } from "./inexcel/tabelrijen";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { jarenInTabel } from "./mechaniek/heel";
import { getallen, type Getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { beleidseffect as effectsoort } from "./soorten/prognose";
import { aantal, jaar, jaarlijkseWijziging } from "./soorten/algemeen";
import { alsLijst, opEenRij } from "./soorten/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "PROGNOSE",
  parameters: {
    start: eenWaarde(aantal),
    startjaar: eenWaarde(jaar),
    jaren: eenWaarde(jarenInTabel),
    groei: getallen(jaarlijkseWijziging),
    beleidseffect: optioneel<Getallen | number>(getallen(effectsoort), 0),
  },
  kolommen: ["jaar", "autonoom", "beleidseffect", "totaal"],
  reken: ({ start, startjaar, jaren, groei, beleidseffect }) => {
    const perJaar = opEenRij(groei, "groei", "een wijziging per jaar, in één rij of kolom");
    const effect = opEenRij(
      alsLijst(beleidseffect),
      "beleidseffect",
      "een verschuiving per jaar, in één rij of kolom",
    );
    return prognose(start, jaren, perJaar, effect).map(({ autonoom, totaal }, t) => [
      startjaar + t,
      autonoom,
      totaal - autonoom,
      totaal,
    ]);
  },
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const [groei, effect] = [p.groei as Argumentplek, p.beleidseffect as Argumentplek];
  if ([groei, effect].some((l) => l.rijen > 1 && l.kolommen > 1)) return [["NA()"]];
  const fouten = `${slechteGetallen(jaarlijkseWijziging, groei)}+${slechteGetallen(effectsoort, effect)}`;
  const fout = omgeving.hulp([fouten]).cel(0, 0).tekst;
  const jaren = p.jaren as Argumentplek;
  const rijen = tabelrijen(jaren, omgeving);
  const groeicel = (t: number) =>
    cellenVan(groei)[Math.min(t, groei.rijen * groei.kolommen) - 1] as Argumentplek;
  const effecten = cellenVan(effect).map((cel) => `(1+N(${cel.tekst}))`);
  const tabel = Array.from({ length: rijen }, (_, t) => {
    const niveau = ["1", ...effecten.slice(0, t)].join("*");
    const [vorige, autonoom, totaal] = [omgeving.uit(t, 1), omgeving.uit(t + 1, 1), omgeving.uit(t + 1, 3)];
    return [
      `${w.startjaar}+${t}`,
      t === 0 ? `${w.start}` : `${vorige}*(1+N(${groeicel(t).tekst}))`,
      `${totaal}-${autonoom}`,
      `${autonoom}*${niveau}`,
    ].map((f) => alsTabelrij(`IF(${fout}>0,NA(),${f})`, t + 1, jaren, rijen));
  });
  const [eerste = "", ...andere] = som.kolommen ?? [];
  return [[kopMetControle(eerste, jaren, rijen), ...kopjes(andere)], ...tabel];
};

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "Prognose van een aantal cliënten per jaar: autonome groei, met het effect van beleid apart.",
  parameters: {
    start: "Aantal in het startjaar.",
    startjaar: "Het jaar van de eerste rij, bijvoorbeeld 2024.",
    jaren: "Aantal rijen van de tabel, het startjaar meegeteld.",
    groei:
      "Groei per jaar, bijvoorbeeld 0,05: één waarde, of een rij of kolom. De eerste werkt in het jaar na het startjaar, de laatste loopt door.",
    beleidseffect:
      "Blijvende verschuiving door beleid, bijvoorbeeld -0,1, boven op de groei: de eerste in het jaar na het startjaar, elke waarde één keer. Standaard 0.",
  },
  formule:
    "autonoom = start × (1 + groei) van elk jaar; totaal = autonoom × (1 + beleidseffect) van elk jaar tot nu toe; beleidseffect = totaal − autonoom",
  uitkomst:
    "Een tabel in aantallen; de eerste rij is het startjaar. Trek een sterke groei uit het verleden niet zomaar door: kijk ook naar PROGNOSE_DEMOGRAFIE.",
  voorbeelden: [
    {
      invoer: [636, 2024, 3, 0.05, -0.1],
      uitkomst: [
        ["jaar", "autonoom", "beleidseffect", "totaal"],
        [2024, 636, 0, 636],
        [2025, 667.8, -66.78, 601.02],
        [2026, 701.19, -70.119, 631.071],
      ],
      bron: "rekenvoorbeeld met de 636 cliënten van Duiven",
    },
  ],
} satisfies Woorden<typeof som>;
