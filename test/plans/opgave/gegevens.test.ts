import { rekenaar } from "../../../src/calc/rekenaar";
import { uitgangspuntenplan } from "../../../src/plans/begroting/uitgangspunten";
import { koppelingenVan } from "../../../src/plans/begroting/verwijs";
import { deelbegin } from "../../../src/plans/opgave/begin";
import { planBlad } from "../../../src/plans/opgave/blad";
import { leesPlan } from "../../../src/plans/opgave/lees";
import { celnaam } from "../../../src/plans/opgave/namen";
import { tellingHier } from "../../../src/plans/opgave/ontbreekt";
import type { Plan } from "../../../src/plans/opgave/plan";
import {
  isGetal,
  isKeuze,
  type Kolom,
  type Lijst,
  type Veld,
  type Waarde,
} from "../../../src/plans/opgave/veld";
import type { Vraag, Waarden } from "../../../src/plans/opgave/vraag";
import { allePlannen } from "../../../src/plans/plannen";
import type { Blad } from "../../../src/sheet/blad";
import type { Naamcellen } from "../../../src/sheet/naamcellen";
import { gelezenUit } from "../../hulp/planproef";
import { rondes } from "../../hulp/rondes";
import { trekker, type Trek } from "../../hulp/rommel";

const PEILDATUM = 46_388;

/** Iets of niets; van een naam die uit een lijst komt, ook een die er niet in staat of anders geschreven is. */
function waarde(k: Veld | Kolom, trek: Trek): Waarde | undefined {
  if (trek(3) === 0) return undefined;
  if (isGetal(k)) return k.vorm === "jaartal" ? 2026 + trek(3) : trek(5);
  return isKeuze(k) ? k.keuzes[trek(k.keuzes.length)] : ["Licht", "licht", "Zwaar", " "][trek(4)];
}
const rij = ({ kolommen }: Lijst, trek: Trek): Waarden =>
  trek(4) === 0 ? {} : Object.fromEntries(kolommen.map((k) => [k.sleutel, waarde(k, trek)]));

/** Een vraag waarvan delen, rijen en waarden er zijn of niet. */
function vraagUit(plan: Plan, trek: Trek): Vraag {
  const delen = plan.delen.flatMap((d) =>
    d.verplicht || trek(2) === 0
      ? [
          [
            d.naam,
            {
              ...deelbegin(d, PEILDATUM),
              ...Object.fromEntries(d.velden.map((v) => [v.sleutel, waarde(v, trek)])),
            },
          ] as const,
        ]
      : [],
  );
  const lijsten = plan.lijsten.map(
    (l) => [l.naam, Array.from({ length: l.minstens + trek(3) }, () => rij(l, trek))] as const,
  );
  return {
    peildatum: trek(5) === 0 ? undefined : PEILDATUM,
    ...Object.fromEntries<unknown>([...delen, ...lijsten]),
  } as unknown as Vraag;
}

/** Wat het blad telt, en wat wie het blad leest mist. */
function tellingen(plan: Plan, bladen: readonly Blad[], blad: Blad): { opBlad: unknown; gelezen: number } {
  const reken = rekenaar(bladen);
  const metWaarden = ([naam, cellen]: [string, Naamcellen]): [string, Naamcellen] => [
    naam,
    { ...cellen, waarden: reken.naam(naam) ?? [] },
  ];
  const invoer = new Set(
    [...plan.delen.flatMap((d) => d.velden), ...plan.lijsten.flatMap((l) => l.kolommen)]
      .map((v) => v.naam)
      .concat("peildatum")
      .map((naam) => celnaam(plan, 1, naam)),
  );
  const hier = [...gelezenUit(plan, blad)].filter(([naam]) => invoer.has(naam)).map(metWaarden);
  const elders = bladen
    .filter((b) => b !== blad)
    .flatMap((b) =>
      (b.namen ?? []).map(({ naam }) =>
        metWaarden([naam, { blad: b.titel, adres: "A1", waarden: [], formules: [] }]),
      ),
    );
  const { bezwaren } = leesPlan(plan, new Map([...elders, ...hier]));
  return {
    opBlad: reken.naam(celnaam(plan, 1, tellingHier(plan).naam))?.[0]?.[0],
    gelezen: bezwaren.reduce((som, b) => som + (b.leeg ?? 0), 0),
  };
}

const UIT = uitgangspuntenplan(allePlannen);
const zaden = Array.from({ length: rondes(30) }, (_, i) => i);

test.each([...allePlannen, UIT])("$titel: wie het blad leest, mist evenveel als het blad telt", (plan) => {
  const geteld = new Set<unknown>();
  for (const zaad of zaden) {
    const blad = planBlad(plan, vraagUit(plan, trekker(zaad)));
    const { opBlad, gelezen } = tellingen(plan, [blad], blad);
    expect([zaad, gelezen]).toEqual([zaad, opBlad]);
    geteld.add(opBlad);
  }
  // Anders bewijst het niets; een plan van één veld kan niet vier dingen missen.
  const gegevens = [...plan.delen.flatMap((d) => d.velden), ...plan.lijsten.flatMap((l) => l.kolommen)];
  expect(geteld.size).toBeGreaterThan(Math.min(3, gegevens.length));
});

test.each(allePlannen.filter((p) => p.lijsten.some((l) => l.gedeeld)))(
  "$titel: ook als het Uitgangspunten volgt, met daar andere rijen",
  (plan) => {
    const uit = uitgangspuntenplan([plan], () => plan.delen.map((d) => d.naam));
    const geteld = new Set<unknown>();
    for (const zaad of zaden) {
      const trek = trekker(zaad);
      const elders = planBlad(uit, vraagUit(uit, trek));
      const hier = 1 + trek(3);
      const koppelingen = koppelingenVan(plan, {
        peildatum: true,
        veld: () => true,
        kolom: () => true,
        rijen: (naam) =>
          uit.lijsten.some((l) => l.gedeeld === naam) &&
          elders.namen?.some((n) => n.naam.startsWith(`WMO_${naam}_`))
            ? hier
            : 0,
        bladen: new Set(),
      });
      const rijen = Object.keys(koppelingen.lijsten).map((naam) => [
        naam,
        Array.from({ length: hier }, () => ({})),
      ]);
      const vraag = { ...vraagUit(plan, trek), ...Object.fromEntries(rijen) } as Vraag;
      const blad = planBlad(plan, vraag, { koppelingen });
      const { opBlad, gelezen } = tellingen(plan, [elders, blad], blad);
      // Een rij die daar weg is, is hier #VERW!: dan telt het blad niets, en zegt wie het leest dat er te veel rijen zijn.
      if (typeof opBlad === "number") expect([zaad, gelezen]).toEqual([zaad, opBlad]);
      else expect([opBlad, gelezen > 0]).toEqual([{ fout: "#REF!" }, true]);
      if (typeof opBlad === "number" && opBlad > 0) geteld.add(opBlad);
    }
    expect(geteld.size).toBeGreaterThan(1);
  },
);
