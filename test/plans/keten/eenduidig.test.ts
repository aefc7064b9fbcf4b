import fc from "fast-check";
import verzonnenInvoer from "../../../voorbeelden/verzonnen-2027.json";
import type { Begroting } from "../../../src/plans/begroting/begroting";
import { maakBegroting } from "../../../src/plans/begroting/maak";
import { duiven, verzonnen } from "../../../src/plans/begroting/voorbeelden";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { leesGebied, adres } from "../../../src/formula/adres";
import type { Blad } from "../../../src/sheet/blad";
import { orakelBesparing } from "../../orakel/besparing";
import { rekenKeten } from "../../orakel/keten/keten";
import type { Ketenopgave } from "../../orakel/keten/opgave";
import { rondes } from "../../hulp/rondes";
import { betekenissen } from "../hulp/betekenis";
import { begrotingUit, gemeente, klachtenOver, uitkomstenOp, zonderOvergang } from "./hulp";

/** Namen die in woorden hetzelfde zijn en toch een ander getal hebben. */
function tegenspraken(begroting: Begroting, bladen: readonly Blad[] = maakBegroting(begroting)): string[] {
  const waarden = uitkomstenOp(uitgerekend(bladen));
  const eerder = new Map<string, string>();
  return betekenissen(begroting).flatMap(({ naam, woorden }) => {
    const nu = waarden.get(naam);
    if (nu === undefined || !nu.some((w) => typeof w === "number")) return [];
    const sleutel = `${woorden} | ${nu.length}`;
    const ander = eerder.get(sleutel);
    if (ander === undefined) eerder.set(sleutel, naam);
    return ander === undefined || gelijk(waarden.get(ander) ?? [], nu)
      ? []
      : [`${ander} en ${naam} zijn allebei “${woorden}”`];
  });
}

/** Hetzelfde op afronding na; een leeg vak zegt niets. */
function gelijk(een: readonly unknown[], ander: readonly unknown[]): boolean {
  return een.every((w, i) => {
    const v = ander[i];
    return typeof w !== "number" || typeof v !== "number"
      ? true
      : Math.abs(w - v) <= 1e-9 * Math.max(1, Math.abs(w), Math.abs(v));
  });
}

test.each([
  ["Duiven", duiven()],
  ["verzonnen", verzonnen()],
])("%s: wat in woorden hetzelfde is, is hetzelfde getal", (_, begroting) => {
  expect(tegenspraken(begroting)).toEqual([]);
});

test("Ondersteuningsplan en WaST nemen van de keten wat zij heeft, en niets heeft twee waarden", () => {
  const begroting = begrotingUit({
    ...verzonnenInvoer,
    plannen: [
      ...verzonnenInvoer.plannen,
      {
        plan: "ondersteuningsplan",
        delen: {
          geval: { soort: "verzonnen" },
          toetsing: { urenToets: 0.5, steekproef: 0.1 },
        },
        lijsten: {
          norm: [{ onderdeel: "basis", aantal: 1, uren: 108 }],
          activiteiten: [{ wat: "alles", minuten: 125, keren: 1, periode: "week" }],
        },
      },
      {
        plan: "wast",
        delen: { service: { minutenEraf: 25, deelname: 0.25, prijs: 45, vast: 0 }, uren: {} },
      },
    ],
  });
  const waarden = uitkomstenOp(uitgerekend(maakBegroting(begroting)));
  const getal = (naam: string) => waarden.get(naam)?.[0] as number;
  expect(getal("WMO_Ondersteuningsplan_plannen_per_jaar")).toBeCloseTo(
    getal("WMO_Consulenten_aanvragen") + getal("WMO_Consulenten_beoordelingen"),
    6,
  );
  expect(waarden.get("WMO_Wast_groep_aantal")).toEqual(waarden.get("WMO_Bandbreedtes_groep_aantal"));
  expect(waarden.get("WMO_Wast_band_prijs")).toEqual(waarden.get("WMO_Bandbreedtes_band_prijs"));
  expect(getal("WMO_Wast_ontbreekt") + getal("WMO_Ondersteuningsplan_ontbreekt")).toBe(0);
  expect(tegenspraken(begroting)).toEqual([]);
});

/** Een keten met de bladen die erop verdiepen; die vragen niets wat de keten al heeft. */
const verdiept = (o: Ketenopgave, meer: object = {}) => ({
  ...o,
  uitgangspunten: { ...o.uitgangspunten, ...meer },
  plannen: [...o.plannen, "besparing", { plan: "capaciteit", delen: { vast: {} } }],
});

/** Wat de verdieping uitrekent, uit wat het orakel van de keten zegt. */
function verwachtVerdieping(opgave: Ketenopgave, meer: { readonly Minuten_straks?: number } = {}): void {
  const begroting = begrotingUit(verdiept(opgave, meer));
  const waarden = uitkomstenOp(uitgerekend(maakBegroting(begroting)));
  const keten = rekenKeten(opgave);
  const eerste = (naam: string) => keten[naam]?.[0] as number;
  const { Producten: p, Oud_product, Nieuw_product, Ingangsdatum_overgang = "" } = opgave.uitgangspunten;
  const weken = Number(opgave.uitgangspunten.Weken_per_jaar ?? 52);
  const [oud, nieuw] = [Oud_product, Nieuw_product].map((naam) => p.findIndex((x) => x.product === naam));
  const jaren = opgave.uitgangspunten.Jaren;
  const jaar = jaren.findIndex((j) => j.jaar === Number(String(Ingangsdatum_overgang).slice(0, 4)));
  const som = (per: (i: number) => number) => p.reduce((t, _, i) => t + per(i), 0);
  const clienten = (i: number) => keten.WMO_Clienten_gekozen?.[i * jaren.length] as number;
  const minuten = som((i) => clienten(i) * (p[i]?.minuten ?? NaN));
  const uren = som((i) => clienten(i) * (p[i]?.minuten ?? NaN) * (p[i]?.declaratiegraad ?? NaN));
  const basis =
    oud === undefined || nieuw === undefined || oud < 0
      ? {
          clienten: som(clienten),
          minutenNu: minuten / som(clienten),
          minutenStraks: meer.Minuten_straks ?? NaN,
          uurtarief: (eerste("WMO_Lasten_lasten_totaal") * 60) / (uren * weken),
          declaratiegraad: uren / minuten,
          declaratiegraadStraks: undefined,
        }
      : {
          clienten: eerste("WMO_Overgang_groep"),
          minutenNu: p[oud]?.minuten ?? NaN,
          minutenStraks: p[nieuw]?.minuten ?? NaN,
          uurtarief: keten.WMO_Tarief_uurtarief?.[oud * jaren.length + jaar] as number,
          declaratiegraad: p[oud]?.declaratiegraad ?? NaN,
          declaratiegraadStraks: p[nieuw]?.declaratiegraad,
        };
  const uitkomsten = {
    ...Object.fromEntries(
      Object.entries(
        orakelBesparing({
          peildatum: begroting.peildatum,
          basis: { ...basis, wekenPerJaar: weken },
          banden: [],
          groepen: [],
        }),
      ).map(([naam, w]) => [`WMO_Besparing_${naam}`, w]),
    ),
    WMO_Capaciteit_uren_per_week: keten.WMO_Consulenten_uren ?? [],
    WMO_Capaciteit_fte: keten.WMO_Consulenten_fte ?? [],
    WMO_Capaciteit_kosten: keten.WMO_Consulenten_kosten ?? [],
  };
  for (const [naam, verwacht] of Object.entries(uitkomsten))
    expect([naam, waarden.get(naam)]).toEqual([naam, verwacht.map(ongeveer)]);
  expect(tegenspraken(begroting)).toEqual([]);
}

const ongeveer = (w: unknown): unknown =>
  typeof w === "number" ? expect.closeTo(w, 6 - Math.ceil(Math.log10(Math.abs(w) + 1)) / 2) : w;

test("willekeurige gemeenten: de verdieping rekent met de keten, en niets heeft twee waarden", () => {
  fc.assert(
    fc.property(gemeente, (opgave) => verwachtVerdieping(opgave)),
    { numRuns: rondes(4), seed: 15, endOnFailure: true },
  );
}, 300_000);

test("zonder overgang is het het gemiddelde van alle producten in het eerste jaar", () => {
  const een = zonderOvergang(4);
  const [ho] = een.uitgangspunten.Producten;
  const twee = {
    ...een,
    uitgangspunten: {
      ...een.uitgangspunten,
      Producten: [
        ...een.uitgangspunten.Producten,
        {
          ...ho,
          product: "Pgb",
          clienten: 64,
          groei: 0.1,
          minuten: 150,
          uurtarief: 25,
          declaratiegraad: 0.9,
        },
      ],
    },
  } as Ketenopgave;
  verwachtVerdieping(een, { Minuten_straks: 110 });
  verwachtVerdieping(twee, { Minuten_straks: 110 });
});

test("typt iemand op een verdiepingsblad een ander aantal, dan valt dat op", () => {
  const begroting = duiven();
  const bladen = maakBegroting(begroting).map((blad): Blad => {
    const bereik = blad.namen?.find((n) => n.naam === "WMO_Capaciteit_aflopend")?.bereik;
    if (bereik === undefined) return blad;
    const plek = adres((leesGebied(bereik) as NonNullable<ReturnType<typeof leesGebied>>).van);
    return { ...blad, cellen: blad.cellen.map((c) => (c.adres === plek ? { ...c, inhoud: 216 } : c)) };
  });
  expect(tegenspraken(begroting, bladen)).toEqual(
    expect.arrayContaining([
      "WMO_Consulenten_kern_kosten en WMO_Capaciteit_kosten_eerste_jaar zijn allebei “eerste jaar kosten | euro jaar”",
    ]),
  );
});

test("wat de keten heeft, staat niet ook nog op Uitgangspunten; een eigen waarde staat bij het plan", () => {
  const opgave = verdiept(zonderOvergang(4), { Minuten_straks: 110 });
  expect(klachtenOver({ ...opgave, uitgangspunten: { ...opgave.uitgangspunten, Clienten: 700 } })).toEqual([
    '“Clienten” staat al in de keten. Van het blad Cliënten: alle producten, gemiddeld in het eerste jaar. Haal het hier weg; een eigen waarde zet u bij het plan zelf, onder "delen".',
  ]);
  const eigen = {
    ...opgave,
    plannen: opgave.plannen.map((p) =>
      p === "besparing"
        ? { plan: "besparing", delen: { basis: { clienten: { waarde: 700, bron: "Telling." } } } }
        : p,
    ),
  };
  const waarden = uitkomstenOp(uitgerekend(maakBegroting(begrotingUit(eigen))));
  expect(waarden.get("WMO_Besparing_clienten")).toEqual([700]);
  expect(waarden.get("WMO_Clienten")).toBeUndefined();
});
