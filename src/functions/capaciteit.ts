import { consulentUren } from "../domain/consulent";
import { Rekenfout } from "../domain/fout";
import { formatie, formatiekosten } from "../domain/formatie";
import { alsGoed, isLeeg, keur } from "./inexcel/controle";
import { cellenVan, kopjes, zelfdeMaten } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { getallen, perRij, type Getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aandeel, aantal, jaar as jaarsoort, tarief, uren, wekenPerJaar, werkweek } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "CAPACITEIT",
  parameters: {
    jaren: getallen(jaarsoort),
    aflopend: getallen(aantal),
    nieuw: getallen(aantal),
    urenHerindicatie: eenWaarde(uren),
    urenAanvraag: eenWaarde(uren),
    // Een lege rij in een ruim gekozen bereik mag; een jaar zonder loonkosten niet.
    loonkostenPerMaand: getallen({ ...tarief, bijLeeg: "leeg" }),
    werkweek: optioneel(eenWaarde(werkweek), 36),
    productiviteit: optioneel(eenWaarde(aandeel), 1),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  kolommen: ["jaar", "uren per week", "fte", "kosten"],
  reken: (w) => {
    const aflopend = perRij(w.aflopend, "aflopend", w.jaren, "jaren");
    const nieuw = perRij(w.nieuw, "nieuw", w.jaren, "jaren");
    const loonkosten = perRij(w.loonkostenPerMaand, "loonkosten_per_maand", w.jaren, "jaren");
    return Array.from(w.jaren.waarden, (jaar, i) => {
      if (Number.isNaN(jaar)) return legeRij([w.aflopend, w.nieuw], w.jaren.waarden.length, i);
      const loon = loonkosten[i] as number;
      if (Number.isNaN(loon))
        throw new Rekenfout("#VALUE!", "ontbreekt", {
          parameter: "loonkosten_per_maand",
          ...(loonkosten.length > 1 ? { plaats: { nummer: i + 1 } } : {}),
          verwacht: tarief.eenheid,
        });
      const perWeek = consulentUren(
        aflopend[i] as number,
        nieuw[i] as number,
        w.urenHerindicatie,
        w.urenAanvraag,
        w.wekenPerJaar,
      );
      return [
        jaar,
        perWeek,
        formatie(perWeek, w.werkweek, w.productiviteit),
        formatiekosten(perWeek, loon, w.werkweek, w.productiviteit),
      ];
    });
  },
});

/** Een rij zonder jaar blijft leeg, tenzij er op die rij wel aantallen staan: dan is het jaar vergeten. */
function legeRij(aantallen: readonly Getallen[], jaren: number, i: number): string[] {
  if (aantallen.some(({ waarden }) => (waarden.length > 1 || jaren === 1) && waarden[i] !== 0))
    throw new Rekenfout("#VALUE!", "jaar-ontbreekt", { waarde: i + 1 });
  return ["", "", "", ""];
}

export const inExcel: InExcel = ({ w, p }) => {
  const jaren = p.jaren as Argumentplek;
  const lijsten = [p.aflopend, p.nieuw, p.loonkostenPerMaand] as Argumentplek[];
  const past = lijsten.every((l) => l.rijen * l.kolommen === 1 || zelfdeMaten(l, jaren));
  const rijen = cellenVan(jaren).map((jaar, i) => {
    const [aflopend, nieuw, loon] = lijsten.map((l) => cellenVan(l)[i] ?? l) as [
      Argumentplek,
      Argumentplek,
      Argumentplek,
    ];
    const leeg = `OR(${isLeeg(jaar)})`;
    const aantallen = [aflopend, nieuw].filter(
      (_, k) =>
        (lijsten[k] as Argumentplek).rijen * (lijsten[k] as Argumentplek).kolommen > 1 ||
        jaren.rijen * jaren.kolommen === 1,
    );
    const vergeten = aantallen.map((c) => `N(${c.tekst})<>0`);
    const bijLeeg = vergeten.length === 0 ? '""' : `IF(OR(${vergeten.join(",")}),NA(),"")`;
    const goed = [
      ...keur(jaarsoort, jaar),
      ...keur(aantal, aflopend),
      ...keur(aantal, nieuw),
      ...keur(tarief, loon),
    ];
    const uren = `((N(${aflopend.tekst})*${w.urenHerindicatie}+N(${nieuw.tekst})*${w.urenAanvraag})/${w.wekenPerJaar})`;
    const cellen = [
      jaar.tekst,
      uren,
      `${uren}/${w.productiviteit}/${w.werkweek}`,
      `${uren}/${w.productiviteit}*12*${loon.tekst}/${w.werkweek}`,
    ];
    return cellen.map((f) => (past ? `IF(${leeg},${bijLeeg},${alsGoed(goed, f)})` : "NA()"));
  });
  return [kopjes(som.kolommen), ...rijen];
};

export const woorden = {
  groep: "Capaciteit",
  wat: "Uren, formatie en kosten van consulenten per jaar, in één tabel.",
  parameters: {
    jaren: "De jaren, onder of naast elkaar.",
    aflopend: "Aflopende indicaties per jaar: even groot als jaren, of één waarde voor alle jaren.",
    nieuw: "Nieuwe aanvragen per jaar: even groot als jaren, of één waarde voor alle jaren.",
    urenHerindicatie: "Uren per herindicatie.",
    urenAanvraag: "Uren per nieuwe aanvraag.",
    loonkostenPerMaand: "Loonkosten per maand van een volledige baan: één waarde, of een per jaar.",
    werkweek: "Uren per week van een volledige baan, standaard 36.",
    productiviteit: "Deel van de betaalde uren dat beschikbaar is voor dit werk. Standaard 1.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "uren per week = (aflopend × uren_herindicatie + nieuw × uren_aanvraag) ÷ weken_per_jaar; fte = uren per week ÷ productiviteit ÷ werkweek; kosten = uren per week ÷ productiviteit × 12 × loonkosten_per_maand ÷ werkweek",
  uitkomst: "Een tabel met per jaar de uren per week, de fte en de kosten in euro per jaar.",
  voorbeelden: [
    {
      invoer: [[[2024], [2025], [2026], [2027]], [[216], [215], [102], [70]], 70, 2, 2, 7227.92],
      uitkomst: [
        ["jaar", "uren per week", "fte", "kosten"],
        [2024, 11, 0.305555555555556, 26502.3733333333],
        [2025, 10.9615384615385, 0.304487179487179, 26409.7076923077],
        [2026, 6.61538461538462, 0.183760683760684, 15938.4902564103],
        [2027, 5.38461538461538, 0.14957264957265, 12973.1897435897],
      ],
      bron: "Duiven, tabel 2 en paragraaf 4",
    },
  ],
} satisfies Woorden<typeof som>;
