import { contractmonitor, type Aanbiederstand, type Monitorregel } from "../domain/contractmonitor";
import { Rekenfout } from "../domain/fout";
import { signaal } from "../domain/signaal";
import { monitorFormules } from "./inexcel/contractmonitor";
import type { InExcel } from "./inexcel/tweeling";
import { aanbieders, aanbiedersleutel, type Aanbieders } from "./mechaniek/aanbieders";
import { bandkeuze, bandkeuzeWoorden } from "./mechaniek/bandkeuze";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { evenGroot, getallen, type Getallen } from "./mechaniek/lijst";
import { drempelplaats, kwaliteitscijfer, kwaliteitsnorm } from "./mechaniek/monitorsoorten";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aandeel, minuten } from "./mechaniek/soorten";
import type { Woorden } from "./mechaniek/woorden";

/** Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, kanttekening over de perverse prikkel. */
export const som = functie({
  naam: "CONTRACTMONITOR",
  parameters: {
    aanbieder: aanbieders,
    beschikt: getallen(minuten),
    geleverd: getallen(minuten),
    kwaliteit: optioneel(getallen(kwaliteitscijfer)),
    kwaliteitsnorm: optioneel(eenWaarde(kwaliteitsnorm)),
    normaleDeclaratiegraad: optioneel(eenWaarde(aandeel), 1),
    ...bandkeuze,
    drempel: optioneel(eenWaarde(drempelplaats), 0.25),
  },
  kolommen: [
    "aanbieder",
    "cliënten",
    "kwaliteit",
    "beschikt",
    "geleverd",
    "declaratiegraad",
    "verschuiving in band",
    "aandeel onderkant",
    "signaal",
  ],
  reken: ({ aanbieder, beschikt, geleverd, kwaliteit, kwaliteitsnorm: norm, ...regels }) => {
    evenGroot(beschikt, "beschikt", aanbieder, "aanbieder");
    evenGroot(geleverd, "geleverd", aanbieder, "aanbieder");
    evenGroot(kwaliteit, "kwaliteit", aanbieder, "aanbieder");
    if (kwaliteit !== undefined && norm === undefined)
      throw new Rekenfout("#VALUE!", "ontbreekt", {
        parameter: "kwaliteitsnorm",
        verwacht: kwaliteitsnorm.eenheid,
      });
    const namen = new Map<string, string | number>();
    const standen = contractmonitor(perClient(aanbieder, beschikt, geleverd, kwaliteit, namen), {
      ...regels,
      tabel: regels.bandtabel,
    });
    const laagste = regels.bandtabel.grenzen[0] as number;
    return [...standen].map(([sleutel, stand]) => [
      namen.get(sleutel) as string | number,
      ...rij(stand, norm ?? 0, regels.drempel, laagste),
    ]);
  },
});

/** De regels met minuten; een naam wordt getoond zoals hij het eerst geschreven is. */
function* perClient(
  { waarden }: Aanbieders,
  beschikt: Getallen,
  geleverd: Getallen,
  kwaliteit: Getallen | undefined,
  namen: Map<string, string | number>,
): Generator<Monitorregel> {
  for (let i = 0; i < waarden.length; i++) {
    const [b, g] = [beschikt.waarden[i] as number, geleverd.waarden[i] as number];
    if (Number.isNaN(b) || Number.isNaN(g)) continue;
    const naam = waarden[i] ?? null;
    if (naam === null) throw new Rekenfout("#VALUE!", "aanbieder-ontbreekt", { waarde: i + 1 });
    const sleutel = aanbiedersleutel(naam);
    if (!namen.has(sleutel)) namen.set(sleutel, naam);
    yield { sleutel, beschikt: b, geleverd: g, kwaliteit: kwaliteit?.waarden[i] ?? NaN };
  }
}

function rij(s: Aanbiederstand, norm: number, drempel: number, laagste: number): Uitkomstcel[] {
  const kwaliteit = s.metKwaliteit === 0 ? undefined : s.kwaliteitsom / s.metKwaliteit;
  const [verschuiving, onderkant] =
    s.metPlaats === 0 ? [] : [s.verschuiving / s.metPlaats, s.onderkant / s.metPlaats];
  const oordeel = signaal({ kwaliteit, norm, verschuiving, onderkant, drempel });
  const vast = [s.clienten, kwaliteit ?? "", s.beschikt, s.geleverd, s.geleverd / s.beschikt];
  if (s.onderLaagste === 0) return [...vast, verschuiving ?? "", onderkant ?? "", oordeel];
  const fout = new Rekenfout("#N/A", "aanbieder-onder-laagste-band", {
    waarde: s.onderLaagste,
    grens: laagste,
  });
  return [...vast, fout, fout, oordeel === "" || kwaliteit === undefined ? oordeel : fout];
}

export const inExcel: InExcel = (a) => monitorFormules(a, som.kolommen);

export const woorden = {
  groep: "Contractmonitoring",
  wat: "Per aanbieder: kwaliteit, declaratiegraad, verschuiving binnen de bandbreedte en een signaal; eerst de kwaliteit, dan de uren.",
  parameters: {
    aanbieder: "De aanbieder van elke cliënt: een naam of een nummer. Hoofdletters tellen niet.",
    beschikt:
      "Beschikte minuten per week, per cliënt. Een rij zonder beschikte of geleverde minuten telt niet mee.",
    geleverd: "Geleverde minuten per week, per cliënt, over dezelfde dagen.",
    kwaliteit:
      "Cijfer voor de kwaliteit per cliënt, op een schaal naar keuze (bijvoorbeeld het behaalde deel van het plan); leeg is onbekend.",
    kwaliteitsnorm: "De norm op dezelfde schaal; verplicht als kwaliteit is opgegeven.",
    normaleDeclaratiegraad:
      "Deel dat bij gewoon verzuim geleverd wordt, bijvoorbeeld 0,9. De geleverde minuten worden hierdoor gedeeld voordat hun plaats in de band bepaald wordt. Standaard 1.",
    ...bandkeuzeWoorden,
    drempel: "Onder welke plaats in de band iemand aan de onderkant zit. Standaard 0,25.",
  },
  formule:
    "declaratiegraad = som geleverd ÷ som beschikt; verschuiving = gemiddelde van plaats(geleverd ÷ normale_declaratiegraad) − plaats(beschikt) in de band van beschikt; aandeel onderkant = deel met een plaats onder de drempel; de open hoogste band telt daarin niet mee",
  uitkomst:
    "Een tabel met een rij per aanbieder; beschikt en geleverd zijn minuten per week samen, kwaliteit is het gemiddelde van wie een cijfer heeft. Signaal: leeg als de norm gehaald is, “kwaliteit onbekend”, “kwaliteit onder de norm”, of dat met “levering aan de onderkant” als de verschuiving negatief is en het aandeel onderkant groter dan de drempel. Een signaal is een reden voor een gesprek, geen oordeel.",
  voorbeelden: [
    {
      invoer: [
        [["De Linde"], ["De Linde"], ["Thuis"], ["Thuis"]],
        [[136], [170], [100], [150]],
        [[121], [123], [99], [150]],
        [[0.7], [0.8], [0.95], [0.9]],
        0.9,
      ],
      uitkomst: [
        [
          "aanbieder",
          "cliënten",
          "kwaliteit",
          "beschikt",
          "geleverd",
          "declaratiegraad",
          "verschuiving in band",
          "aandeel onderkant",
          "signaal",
        ],
        [
          "De Linde",
          2,
          0.75,
          306,
          244,
          244 / 306,
          -62 / 120,
          1,
          "kwaliteit onder de norm, levering aan de onderkant",
        ],
        ["Thuis", 2, 0.925, 250, 249, 0.996, -1 / 60, 0, ""],
      ],
      bron: "rekenvoorbeeld met verzonnen aanbieders",
    },
  ],
} satisfies Woorden<typeof som>;
