import { uitgangspuntenVan } from "../../../src/plans/begroting/uitgangspunten";
import { duiven } from "../../../src/plans/begroting/voorbeelden";
import { planBlad } from "../../../src/plans/opgave/blad";
import { bladnamen, vollevraag } from "../../../src/plans/opgave/bladnamen";
import { bronsleutels, leesBronnen } from "../../../src/plans/opgave/bronnen";
import { rijenUit, ZONDER_KOPPELING, type Koppelingen } from "../../../src/plans/opgave/koppelingen";
import { bronnaam, celnaam } from "../../../src/plans/opgave/namen";
import type { Plan } from "../../../src/plans/opgave/plan";
import { rijenVan, type Vraag } from "../../../src/plans/opgave/vraag";
import { allePlannen } from "../../../src/plans/plannen";
import { isFormule, type Blad, type Celwaarde } from "../../../src/sheet/blad";
import type { Naamcellen } from "../../../src/sheet/naamcellen";

const uitgangspunten = uitgangspuntenVan(duiven());
const alle: readonly [titel: string, plan: Plan, vraag: Vraag][] = [
  ...allePlannen.map((plan): [string, Plan, Vraag] => [plan.titel, plan, vollevraag(plan)]),
  ["Uitgangspunten", uitgangspunten.plan, uitgangspunten.vraag],
];

/** Wat de werkmap onder elke naam geeft; van een formule alleen de tekst van een doorklik, want meer hoeft hier niet te rekenen. */
function gelezen(plan: Plan, blad: Blad, getypt: Readonly<Record<string, string>> = {}) {
  const cellen = new Map(blad.cellen.map((c) => [c.adres, c.inhoud]));
  const waarde = (plek: string): Celwaarde => {
    const inhoud = cellen.get(plek);
    if (!isFormule(inhoud)) return inhoud ?? "";
    return (/^HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(inhoud.formule)?.[1] ?? "").replace(/""/g, '"');
  };
  return new Map(
    (blad.namen ?? [])
      .filter(({ naam }) => bladnamen(plan, 1).includes(naam))
      .map(({ naam, bereik }): [string, Naamcellen] => [
        naam,
        {
          blad: blad.titel,
          adres: bereik,
          waarden: [[getypt[naam] ?? waarde(bereik.split(":")[0] ?? "")]],
          formules: [[]],
        },
      ]),
  );
}

/** Alles waar het blad een bron bij zet, behalve de velden: die zeggen hun bron naast hun waarde. */
function zonderVelden(plan: Plan, vraag: Vraag): string[] {
  const velden = new Set(["peildatum", ...plan.delen.flatMap((d) => d.velden.map((v) => v.sleutel))]);
  return [...bronsleutels(plan, vraag)].filter((s) => !velden.has(s));
}

test.each(alle)("op %s is elke bron bij een lijst, tabel of uitkomst terug te lezen", (_, plan, vraag) => {
  const bronnen = Object.fromEntries(
    zonderVelden(plan, vraag).map((s) => [s, `Raadsvoorstel "${s}", bladzijde 3.`]),
  );
  const namen = gelezen(plan, planBlad(plan, vraag, { bronnen }));
  expect(leesBronnen(plan, { vraag, koppelingen: ZONDER_KOPPELING }, namen, 1)).toEqual(bronnen);
  // Zonder bron is er niets te lezen, en krijgt geen cel er een naam bij.
  const kaal = gelezen(plan, planBlad(plan, vraag));
  expect([...kaal.keys()].filter((naam) => /_bron_/i.test(naam))).toEqual([]);
  expect(leesBronnen(plan, { vraag, koppelingen: ZONDER_KOPPELING }, kaal, 1)).toEqual({});
});

test("achter de bron van een gekoppelde lijst staat onze eigen zin, en die hoort er niet bij", () => {
  const { plan, vraag } = uitgangspunten;
  const lijst = plan.lijsten.find((l) => rijenVan(vraag, l).length > 0);
  if (lijst === undefined) throw new Error("Duiven heeft een lijst op Uitgangspunten.");
  const [kolom] = lijst.kolommen;
  const koppelingen: Koppelingen = {
    velden: {},
    lijsten: {
      [lijst.naam]: rijenUit({ [kolom?.sleutel ?? ""]: { bereik: "Invoer!$A$2:$A$9", maal: 1 } }, 2),
    },
  };
  const bronnen = { [lijst.naam]: "Clientregistratie, mei 2024." };
  const blad = planBlad(plan, vraag, { koppelingen, bronnen });
  const naam = celnaam(plan, 1, bronnaam(lijst.naam));
  const namen = gelezen(plan, blad);
  expect(namen.get(naam)?.waarden[0]?.[0]).toMatch(/Bron: Clientregistratie, mei 2024\. Deze rijen volgen/);
  expect(leesBronnen(plan, { vraag, koppelingen }, namen, 1)).toEqual(bronnen);
  // Wie de cel herschreef, houdt wat hij schreef; wie haar leegmaakte, heeft geen bron meer.
  const zelf = (tekst: string) =>
    leesBronnen(plan, { vraag, koppelingen }, gelezen(plan, blad, { [naam]: tekst }), 1);
  expect(zelf("Zelf geteld.")).toEqual({ [lijst.naam]: "Zelf geteld." });
  expect(zelf("")).toEqual({});
});
