import { Rekenfout } from "../domain/fout";
import { verklaarVerschil, type Verschilfactor } from "../domain/verschil";
import { verschilFormules } from "./inexcel/verschil";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { plaatsIn } from "./mechaniek/inlijst";
import { evenGroot, getallen, teksten, type Getallen, type Teksten } from "./mechaniek/lijst";
import { factornaam, factorwaarde } from "./soorten/verschil";
import type { Woorden } from "./mechaniek/woorden";

/** Bron: B.W. Ang, Decomposition analysis for policymaking in energy, Energy Policy 32 (2004). */
export const som = functie({
  naam: "VERSCHIL_VERKLAARD",
  parameters: {
    namen: teksten(factornaam),
    oud: getallen(factorwaarde),
    nieuw: getallen(factorwaarde),
  },
  kolommen: ["factor", "oud", "nieuw", "effect"],
  reken: ({ namen, oud, nieuw }) => {
    evenGroot(oud, "oud", namen, "namen");
    evenGroot(nieuw, "nieuw", namen, "namen");
    const factoren = gevuldeFactoren(namen, oud, nieuw);
    const uit = verklaarVerschil(factoren);
    return [
      ...factoren.map((f, i) => [f.naam, f.oud, f.nieuw, uit.effecten[i] as number]),
      ["totaal", uit.oud, uit.nieuw, uit.nieuw - uit.oud],
    ];
  },
});

/** Een lege rij in een ruim gekozen bereik telt niet mee; een rij met getallen zonder naam is een vergeten naam. */
function gevuldeFactoren(namen: Teksten, oud: Getallen, nieuw: Getallen): Verschilfactor[] {
  const { rijen, kolommen } = namen;
  const verwacht = factornaam.eenheid;
  const factoren = namen.waarden.flatMap((naam, i): Verschilfactor[] => {
    const [voor, na] = [oud.waarden[i] as number, nieuw.waarden[i] as number];
    if (naam !== null) return [{ naam, oud: voor, nieuw: na }];
    if (voor === 0 && na === 0) return [];
    const plaats = plaatsIn(rijen, kolommen, Math.floor(i / kolommen), i % kolommen);
    throw new Rekenfout("#VALUE!", "ontbreekt", {
      parameter: "namen",
      verwacht,
      ...(plaats === undefined ? {} : { plaats }),
    });
  });
  if (factoren.length > 0) return factoren;
  throw new Rekenfout("#VALUE!", "ontbreekt", {
    parameter: "namen",
    verwacht: `${verwacht}, per factor één`,
  });
}

export const inExcel: InExcel = (a) => verschilFormules(a, som.kolommen);

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Waardoor verschillen twee bedragen? Splitst het verschil tussen twee producten van dezelfde factoren precies over die factoren.",
  parameters: {
    namen: "Namen van de factoren, bijvoorbeeld cliënten, minuten, tarief; lege rijen tellen niet mee.",
    oud: "De waarden in het oude product, op dezelfde plaatsen; 0 of meer.",
    nieuw: "De waarden in het nieuwe product, op dezelfde plaatsen; 0 of meer.",
  },
  formule:
    "oud product = alle oude waarden met elkaar vermenigvuldigd, nieuw product net zo; effect van een factor = L × ln(nieuw ÷ oud), met L = (nieuw product − oud product) ÷ ln(nieuw product ÷ oud product), of het oude product als zij gelijk zijn",
  uitkomst:
    "Een tabel met een rij per factor en als laatste het totaal. De effecten tellen precies op tot het verschil en hangen niet van de volgorde af. Een factor die aan één kant 0 is, verklaart het hele verschil; twee zulke factoren of een negatieve waarde is #WAARDE!.",
  voorbeelden: [
    {
      invoer: [
        [["cliënten"], ["minuten per week"], ["tarief per uur"], ["weken ÷ 60"], ["declaratiegraad"]],
        [[636], [136], [37.2], [52 / 60], [0.77]],
        [[650], [125], [39.05], [52 / 60], [0.77]],
      ],
      uitkomst: [
        ["factor", "oud", "nieuw", "effect"],
        ["cliënten", 636, 650, 46427.17819014715],
        ["minuten per week", 136, 125, -179836.3908964347],
        ["tarief per uur", 37.2, 39.05, 103486.85357295419],
        ["weken ÷ 60", 52 / 60, 52 / 60, 0],
        ["declaratiegraad", 0.77, 0.77, 0],
        ["totaal", 2147245.9008, 2117323.541666667, -29922.359133333335],
      ],
      bron: "oud: Duiven, paragraaf 4; nieuw: verzonnen voor dit voorbeeld",
    },
  ],
} satisfies Woorden<typeof som>;
