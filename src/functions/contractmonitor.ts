import { contractmonitor, type Aanbiederstand, type Monitorregel } from "../domain/contractmonitor";
import { Rekenfout } from "../domain/fout";
import { signaal } from "../domain/signaal";
import { monitorFormules } from "./inexcel/contractmonitor";
import type { InExcel } from "./inexcel/tweeling";
import { aanbieders, aanbiedersleutel, type Aanbieders } from "./soorten/aanbieders";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { evenGroot, getallen, type Getallen } from "./mechaniek/lijst";
import { drempelruimte, kwaliteitscijfer, kwaliteitsnorm } from "./soorten/monitor";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aandeel, aantal, geleverdeMinuten, minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

/** Bron: GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, kanttekening over de perverse prikkel: een hoge band en leveren aan de onderkant. */
export const som = functie({
  naam: "CONTRACTMONITOR",
  parameters: {
    aanbieder: aanbieders,
    beschikt: getallen(minuten),
    geleverd: getallen(geleverdeMinuten),
    kwaliteit: optioneel(getallen(kwaliteitscijfer)),
    kwaliteitsnorm: optioneel(eenWaarde(kwaliteitsnorm)),
    normaleDeclaratiegraad: optioneel(eenWaarde(aandeel), 1),
    ...bandkeuze,
    drempel: optioneel(eenWaarde(drempelruimte), 0.75),
    minimumClienten: optioneel(eenWaarde(aantal), 10),
  },
  kolommen: [
    "aanbieder",
    "cliënten",
    "kwaliteit",
    "beschikt",
    "geleverd",
    "declaratiegraad",
    "benutte ruimte",
    "aandeel boven drempel",
    "aandeel in hoogste band",
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
      ...rij(stand, norm ?? 0, regels.minimumClienten, laagste),
    ]);
  },
});

/** De regels met beschikte minuten; wie niets geleverd kreeg telt mee. Een naam wordt getoond zoals hij het eerst geschreven is. */
function* perClient(
  { waarden }: Aanbieders,
  beschikt: Getallen,
  geleverd: Getallen,
  kwaliteit: Getallen | undefined,
  namen: Map<string, string | number>,
): Generator<Monitorregel> {
  for (let i = 0; i < waarden.length; i++) {
    const b = beschikt.waarden[i] as number;
    if (Number.isNaN(b)) continue;
    const naam = waarden[i] ?? null;
    if (naam === null) throw new Rekenfout("#VALUE!", "aanbieder-ontbreekt", { waarde: i + 1 });
    const sleutel = aanbiedersleutel(naam);
    if (!namen.has(sleutel)) namen.set(sleutel, naam);
    yield {
      sleutel,
      beschikt: b,
      geleverd: geleverd.waarden[i] as number,
      kwaliteit: kwaliteit?.waarden[i] ?? NaN,
    };
  }
}

function rij(s: Aanbiederstand, norm: number, minimumClienten: number, laagste: number): Uitkomstcel[] {
  const { clienten } = s;
  const kwaliteit = s.metKwaliteit === 0 ? undefined : s.kwaliteitsom / s.metKwaliteit;
  const [benut, bovenDrempel] =
    s.metRuimte === 0 ? [] : [s.benutteRuimte / s.metRuimte, s.bovenDrempel / s.metRuimte];
  const oordeel = signaal({ clienten, minimumClienten, kwaliteit, norm, bovenDrempel });
  const vast = [clienten, kwaliteit ?? "", s.beschikt, s.geleverd, s.geleverd / s.beschikt];
  const hoogste = s.inHoogsteBand / clienten;
  if (s.onderLaagste === 0) return [...vast, benut ?? "", bovenDrempel ?? "", hoogste, oordeel];
  const fout = new Rekenfout("#N/A", "aanbieder-onder-laagste-band", {
    waarde: s.onderLaagste,
    grens: laagste,
  });
  // Zonder band is er geen oordeel over de uren; wie daar niet op beoordeeld wordt, houdt zijn signaal.
  const overUren = oordeel.startsWith("kwaliteit");
  return [...vast, fout, fout, hoogste, overUren ? fout : oordeel];
}

export const inExcel: InExcel = (a) => monitorFormules(a, som.kolommen);

export const woorden = {
  groep: "Contractmonitoring",
  wat: "Per aanbieder: kwaliteit, declaratiegraad, benutte ruimte in de bandbreedte en een signaal; eerst de kwaliteit, dan de uren.",
  parameters: {
    aanbieder: "De aanbieder van elke cliënt: een naam of een nummer. Hoofdletters tellen niet.",
    beschikt: "Beschikte minuten per week, per cliënt. Een rij zonder beschikte minuten telt niet mee.",
    geleverd:
      "Geleverde minuten per week, per cliënt, over dezelfde dagen. Leeg of 0 is: er is niets geleverd.",
    kwaliteit:
      "Cijfer voor de kwaliteit per cliënt, op een schaal naar keuze (bijvoorbeeld het behaalde deel van het plan); leeg is onbekend.",
    kwaliteitsnorm: "De norm op dezelfde schaal; verplicht als kwaliteit is opgegeven.",
    normaleDeclaratiegraad:
      "Deel dat bij gewoon verzuim geleverd wordt, bijvoorbeeld 0,9. De geleverde minuten worden hierdoor gedeeld, zodat gewoon verzuim geen ruimte benut. Standaard 1.",
    ...bandkeuzeWoorden,
    drempel: "Boven welke benutte ruimte iemand aan de onderkant zit. Standaard 0,75.",
    minimumClienten:
      "Bij minder cliënten van een aanbieder is het signaal “te weinig cliënten”. Standaard 10; leeg of 0 is geen minimum.",
  },
  formule:
    "declaratiegraad = som geleverd ÷ som beschikt; benutte ruimte = gemiddelde van (beschikt − geleverd ÷ normale_declaratiegraad) ÷ (beschikt − ondergrens van de band van beschikt); aandeel boven drempel = deel daarvan met een benutte ruimte boven de drempel; wie precies op de ondergrens beschikt is, heeft geen ruimte en telt in die twee niet mee",
  uitkomst:
    "Een tabel met een rij per aanbieder; beschikt en geleverd zijn minuten per week samen, kwaliteit is het gemiddelde van wie een cijfer heeft. Benutte ruimte: 0 levert wat beschikt is, 1 de ondergrens die de cliënt te horen kreeg, meer dan 1 nog minder; leeg als niemand ruimte heeft. Signaal: “te weinig cliënten”; anders leeg als de norm gehaald is, “kwaliteit onbekend” of “kwaliteit onder de norm”, met “levering aan de onderkant” erbij als meer dan de helft boven de drempel komt. Een signaal is een reden voor een gesprek, geen oordeel.",
  voorbeelden: [
    {
      invoer: [
        [["De Linde"], ["De Linde"], ["Thuis"], ["Thuis"]],
        [[136], [170], [100], [150]],
        [[121], [123], [99], [150]],
        [[0.7], [0.8], [0.95], [0.9]],
        0.9,
        null,
        null,
        null,
        null,
        2,
      ],
      uitkomst: [
        [
          "aanbieder",
          "cliënten",
          "kwaliteit",
          "beschikt",
          "geleverd",
          "declaratiegraad",
          "benutte ruimte",
          "aandeel boven drempel",
          "aandeel in hoogste band",
          "signaal",
        ],
        [
          "De Linde",
          2,
          0.75,
          306,
          244,
          244 / 306,
          (15 / 16 + 47 / 50) / 2,
          1,
          0,
          "kwaliteit onder de norm, levering aan de onderkant",
        ],
        ["Thuis", 2, 0.925, 250, 249, 0.996, 0.05, 0, 0, ""],
      ],
      bron: "rekenvoorbeeld met verzonnen aanbieders",
    },
  ],
} satisfies Woorden<typeof som>;
