import { aantal } from "../../src/functions/soorten/algemeen";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Plan } from "../../src/plans/opgave/plan";
import type { Deel, Veld } from "../../src/plans/opgave/veld";
import { deelVan, type Vraag } from "../../src/plans/opgave/vraag";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { berekening, invoer, label, rij, titel } from "../../src/sheet/cellen";
import { alsGoudenRegels } from "../hulp/goudenblad";
import { proefplan, type Proefvraag } from "../hulp/proefplan";

const VOORBEELDEN = { "Duiven 2024": duiven(), "verzonnen 2027": verzonnen() };

test.each(Object.entries(VOORBEELDEN))("de gouden bladen van %s", (_, begroting) => {
  for (const [titel, regels] of alsGoudenRegels(uitgerekend(maakBegroting(begroting))))
    expect(`\n${regels.join("\n").trim()}\n`).toMatchSnapshot(titel);
});

/** De regels van één blad, nog zonder uitkomsten. */
function regels<V extends Vraag>(plan: Plan<V>, vraag: V): string[] {
  return [...alsGoudenRegels([planBlad(plan, vraag)]).values()].flat();
}

/** Wat er in `na` anders is dan in `voor`; elke regel telt zo vaak als zij er staat. */
function verschil(voor: readonly string[], na: readonly string[]): { weg: string[]; erbij: string[] } {
  const zonder = (lijst: readonly string[], andere: readonly string[]) => {
    const over = [...andere];
    return lijst.filter((regel) => {
      const i = over.indexOf(regel);
      if (i >= 0) over.splice(i, 1);
      return i < 0;
    });
  };
  return { weg: zonder(voor, na), erbij: zonder(na, voor) };
}

const ERBIJ: Veld = {
  sleutel: "proefveld",
  naam: "proefveld",
  label: "Een veld erbij",
  eenheid: "stuks",
  vorm: "getal0",
  soort: aantal,
};

/** Een veld vooraan in het eerste deel, of in een eigen deel als het plan er geen heeft: alles daaronder schuift een rij op. */
function ruimer(plan: Plan, vraag: Vraag): [Plan, Vraag] {
  const [eerste, ...rest] = plan.delen;
  const deel: Deel = eerste ?? { naam: "proef", kop: "Proef", uitleg: "", verplicht: true, velden: [] };
  const waarden = { ...deelVan(vraag, deel), proefveld: 7 };
  return [
    { ...plan, delen: [{ ...deel, velden: [ERBIJ, ...deel.velden] }, ...rest] },
    { ...vraag, [deel.naam]: waarden },
  ];
}

test.each(Object.values(VOORBEELDEN).flatMap(({ delen }) => delen))(
  "een invoerrij erbij op $plan.titel zijn twee regels erbij, en alleen de telling van wat ontbreekt en waarmee te beginnen zijn anders",
  ({ plan, vraag }) => {
    // Onder een eigen kopje noemt een gouden regel de kolommen bij hun letter.
    const [eerste] = plan.delen;
    const onderKopje = plan.delen.filter((d) => d.verplicht).length > 1 || (eerste && !eerste.verplicht);
    const kop = onderKopje ? "B {*} | C | D" : "Waarde {*} | Eenheid | Bron";
    const { weg, erbij } = verschil(regels(plan, vraag), regels(...ruimer(plan, vraag)));
    const [aantal, zin] =
      plan.steuntOp === undefined ? ["ontbreekt", "begin_met"] : ["ontbreekt_hier", "begin_hier"];
    const [telling, begin] = [aantal, zin].map(
      (naam) => expect.stringContaining(`{${celnaam(plan, 1, naam)}}`) as string,
    );
    const erin = `(${celnaam(plan, 1, "proefveld")}="")`;
    expect(weg).toEqual([telling, begin]);
    expect(erbij).toEqual([
      "Een veld erbij",
      `    ${kop.replace("*", celnaam(plan, 1, "proefveld"))}: 7 | stuks | Eigen invoer.`,
      telling,
      begin,
    ]);
    expect(erbij[2]?.replace(`${erin}+`, "")).toBe(weg[0]);
    const hier = plan.steuntOp === undefined ? "" : ` van het blad ${plan.titel}`;
    expect(erbij[3]).toContain(`IF(${erin},"Begin met “Een veld erbij”${hier}.",`);
  },
);

test("een rij erbij in een lijst is één regel erbij, en een regel anders per kolom die nu verder loopt", () => {
  const vraag: Proefvraag = {
    peildatum: 45474,
    tijd: { uurtarief: 37.2, wekenPerJaar: 52, manier: "ruim" },
    groepen: [
      { minutenNu: 136, minutenStraks: 125, aantal: 636 },
      { minutenNu: 75, minutenStraks: 68, aantal: 26 },
    ],
    posten: [{ jaar: 2024, naam: "Beheer", soort: "lasten", bedrag: 1200 }],
  };
  const langer = { ...vraag, groepen: [...vraag.groepen, { minutenNu: 90, minutenStraks: 80, aantal: 5 }] };
  const { weg, erbij } = verschil(regels(proefplan, vraag), regels(proefplan, langer));
  const naam = (laatste: number, [naam, kop]: readonly string[]) =>
    `{WMO_Proefplan_${naam}}: [Cliënten in groepen / 136, ${kop} .. Cliënten in groepen / ${laatste}, ${kop}]`;
  const kolommen = [
    ["groep_minuten_nu", "Minuten nu"],
    ["groep_minuten_straks", "Minuten straks"],
    ["groep_aantal", "Aantal cliënten"],
  ];
  expect(weg).toEqual(kolommen.map((k) => naam(75, k)));
  expect(erbij).toEqual(["90: 80 | 5", ...kolommen.map((k) => naam(90, k))]);
});

test("een verwijzing die een rij of kolom verschuift, is een andere regel", () => {
  const som = (formule: string): Blad => ({
    id: "som",
    versie: 1,
    titel: "Som",
    cellen: [
      ...rij("A1", titel("Som")),
      ...rij("A2", label("Uren"), invoer(3), invoer(4)),
      ...rij("A3", label("Weken"), invoer(5), invoer(6)),
      ...rij("A4", label("Samen"), berekening({ formule })),
    ],
    namen: [{ naam: "WMO_Uren", bereik: "B2" }],
  });
  const laatste = (formule: string) => [...alsGoudenRegels([som(formule)]).values()].flat().at(-2);
  expect(["B2*B3", "B2*C3", "B3*B3", "$B$2*B3", "SUM(B2:B3)", "WMO_Uren*B3", "B2*B9"].map(laatste)).toEqual([
    "    B: = [Uren]*[Weken] -> ",
    "    B: = [Uren]*[Weken, C] -> ",
    "    B: = [Weken]*[Weken] -> ",
    "    B: = $[Uren]*[Weken] -> ",
    "    B: = SUM([Uren .. Weken]) -> ",
    "    B: = WMO_Uren*[Weken] -> ",
    "    B: = [Uren]*[lege rij] -> ",
  ]);
});
