import fc from "fast-check";
import { dagnummer } from "../../src/domain/datum";
import { nieuweBegroting } from "../../src/plans/begroting/begin";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { uitgangspuntenplan } from "../../src/plans/begroting/uitgangspunten";
import { besparing } from "../../src/plans/besparing/plan";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { clienten } from "../../src/plans/keten/clienten";
import { lasten } from "../../src/plans/keten/lasten";
import { tarief } from "../../src/plans/keten/tarief";
import type { Plan } from "../../src/plans/opgave/plan";
import { allePlannen } from "../../src/plans/plannen";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { bereidVoor, rust } from "../hulp/paneel";
import { openGebonden } from "../hulp/rekenwerkmap";
import { rondes } from "../hulp/rondes";
import { STAPPEN, Wandeling, type Stap } from "../hulp/wandeling";

jest.setTimeout(600_000);

/** Losse bladen die elkaar kunnen volgen, en een keten waarin alles Uitgangspunten volgt. */
const LOS: readonly Plan[] = [besparing, capaciteit];
const SCHAKELS: readonly Plan[] = [clienten, tarief, lasten];
const KETEN: readonly Plan[] = [uitgangspuntenplan(allePlannen), ...SCHAKELS];
const kamers = new Map(
  [LOS, KETEN].map((plannen) => [plannen, plannen.map((plan) => planformulier(plan, allePlannen))]),
);

const stap: fc.Arbitrary<Stap> = fc.record({
  wat: fc.constantFrom(...STAPPEN),
  waar: fc.nat(1000),
  waarde: fc.integer({ min: 1, max: 180 }),
});
/** De stappen die bij een nummer horen. */
const reeks = (nummer: number) =>
  fc.sample(fc.array(stap, { minLength: 5, maxLength: 10 }), { numRuns: 1, seed: nummer })[0] ?? [];

async function wandel(plannen: readonly Plan[], stappen: readonly Stap[]): Promise<void> {
  const formulieren = kamers.get(plannen) ?? [];
  const kamer = plannen[0]?.id ?? "";
  const r = openGebonden(formulieren, kamer);
  let gedaan = 0;
  try {
    if (plannen === KETEN) {
      const begroting = nieuweBegroting("Wandeling", dagnummer(2027, 1, 1), SCHAKELS);
      const gezet = r.werkmap.zet(maakBegroting(begroting));
      await rust();
      await gezet;
    }
    r.typ(["Blad1", "B4"], 12);
    for (const [i, rij] of [
      ["Aantal", "Minuten nu", "Minuten straks", "Naam"],
      [12, 130, 120, "Licht"],
      [30, 90, 85, "Zwaar"],
      [4, 60, 50, "Nieuw"],
    ].entries())
      rij.forEach((inhoud, k) => r.typ(["Blad1", `${"ABCD"[k]}${10 + i}`], inhoud));
    const wandeling = new Wandeling(r, plannen, async (welke) => {
      openGebonden(formulieren, welke, r);
      await rust();
    });
    await wandeling.begin();
    // Met rijen erin is er in lijsten meer te doen.
    if (plannen === LOS)
      for (const waar of [0, 1]) await wandeling.zet({ wat: "rij erbij", waar, waarde: 1 });
    for (const s of stappen) {
      await wandeling.zet(s);
      gedaan += 1;
    }
  } catch (fout) {
    const tot = JSON.stringify(stappen.slice(0, gedaan + 1));
    if (fout instanceof Error) fout.message = `Na ${gedaan} stappen ${tot}: ${fout.message}`;
    throw fout;
  } finally {
    r.wereld.stop();
  }
}

beforeAll(bereidVoor);

/** Wat wandelingen eerder vonden, zo kort als het nog misging. */
const GEVONDEN: readonly (readonly [wat: string, plannen: readonly Plan[], stappen: readonly Stap[]])[] = [
  [
    "met rijen erboven opnieuw gezet en teruggezet, komt niets van een eerder blad erdoorheen",
    LOS,
    [
      { wat: "rij boven het blad", waar: 0, waarde: 1 },
      { wat: "rij boven het blad", waar: 0, waarde: 1 },
      { wat: "deel aan of uit", waar: 0, waarde: 1 },
      { wat: "zet terug", waar: 0, waarde: 1 },
    ],
  ],
  [
    "gaat een lijst weg naast een die gekoppeld is, dan telt niets meer wat in haar ontbrak",
    LOS,
    [
      { wat: "koppel een lijst", waar: 1, waarde: 2 },
      { wat: "rij weg", waar: 0, waarde: 1 },
    ],
  ],
  [
    "een vak van een lijst waar iemand in staat, volgt wat er op het blad getypt wordt",
    LOS,
    [{ wat: "typ in een lijst op het blad", waar: 1, waarde: 36 }],
  ],
  [
    "een rij die de gebruiker zelf ongedaan maakte, gaat niet nog eens weg, ook niet voor wie dat vraagt",
    LOS,
    [
      { wat: "ongedaan", waar: 1000, waarde: 177 },
      { wat: "hernoem", waar: 757, waarde: 89 },
      { wat: "zet terug", waar: 332, waarde: 111 },
      { wat: "zet terug", waar: 577, waarde: 14 },
    ],
  ],
  [
    "een blad dat twee keer hernoemd is, biedt niet zijn eigen uitkomsten aan om aan te koppelen",
    LOS,
    [
      { wat: "hernoem", waar: 718, waarde: 21 },
      { wat: "hernoem", waar: 323, waarde: 161 },
      { wat: "koppel aan een ander blad", waar: 906, waarde: 150 },
    ],
  ],
];
test.each(GEVONDEN)("eerder gevonden: %s", (_, plannen, stappen) => wandel(plannen, stappen));

// Met WMO_RONDES=84 zijn het er 500; met -t "reeks 2[0-9][0-9]$" loopt er een deel.
test.each(Array.from({ length: rondes(6) }, (_, i) => i))(
  "wat iemand ook doet, in het paneel en op het blad: zij zeggen hetzelfde, en niets van hem gaat verloren; reeks %i",
  (nummer) => wandel(nummer % 4 === 3 ? KETEN : LOS, reeks(nummer)),
);
