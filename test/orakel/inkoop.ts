import { Rekenfout } from "../../src/domain/fout";
import { aantalClienten, vergelijkInkoop, type Inkoopvraag as Domeinvraag } from "../../src/domain/inkoop";
import type { Inkoopvraag } from "../../src/plans/inkoop/velden";
import type { Celwaarde } from "../../src/sheet/blad";
import { ofFout, type Orakel } from "./orakel";

/** Zolang een band geen prijs heeft, is er geen bedrag. */
const GEEN = new Rekenfout("#N/A", "ontbreekt", {});

const MODELLEN = ["pxq", "resultaat", "populatie", "band"] as const;

/** De band van een aantal minuten: 0 is eronder; undefined is iemand zonder minuten. */
function bandVan(minuten: number, grenzen: readonly number[], tot: boolean): number | undefined {
  if (minuten === 0) return undefined;
  const m = Math.round(minuten * 1e6) / 1e6;
  return grenzen.filter((g, i) => (i === 0 || tot ? m >= g : m > g)).length;
}

/**
 * De modellen zoals de som van WMO.INKOOPVERGELIJKING (domain/inkoop) ze rekent, waar die een tiende neemt hier met de gekozen verschuiving; en per
 * band cliënt voor cliënt opgeteld. Op het blad is de levering in elk model dezelfde, dus daar is de graad die van p*q.
 */
export function orakelInkoop(vraag: Inkoopvraag): Orakel {
  const { basis, resultaat, populatie, band, groepen, banden } = vraag;
  const {
    uurtarief,
    declaratiegraad: graad,
    wekenPerJaar: weken,
    vermijdbareKosten: loon,
    verschuiving,
  } = basis;
  const compleet = banden.every((b) => b.prijs !== undefined);
  const perBand = band !== undefined && banden.length > 0;
  const prijzen = Float64Array.from(banden, (b) => b.prijs ?? 0);
  const grenzen = banden.map((b) => b.vanaf);
  const invoer = (factor: number): Domeinvraag => ({
    minuten: Float64Array.from(groepen, (g) => (g.minutenNu === 0 ? NaN : g.minutenNu * factor)),
    aantallen: Float64Array.from(groepen, (g) => g.aantal),
    uurtarief: (uurtarief * weken) / 52,
    prijsResultaat: resultaat?.prijsResultaat ?? 0,
    budget: populatie?.budget ?? 0,
    vermijdbareKostenPerUur: (loon * weken) / 52,
    declaratiegraden: [graad, 1, 1, 1],
    bandprijzen: {
      prijzen: perBand ? prijzen : new Float64Array([0]),
      tabel: { grenzen: perBand ? grenzen : [0] },
      regel: band?.grens ?? "t/m",
      onderLaagste: band?.onderLaagste ?? "geen",
    },
  });
  const modellen = (factor: number) => {
    const uit = vergelijkInkoop(invoer(factor)).map((m) =>
      m.model === "bandbreedte" && !compleet ? { ...m, kosten: GEEN, bandHoger: GEEN } : m,
    );
    return MODELLEN.flatMap((id, i) =>
      id === "pxq" ||
      (id === "resultaat" && resultaat) ||
      (id === "populatie" && populatie) ||
      (id === "band" && perBand)
        ? [{ id, ...(uit[i] as (typeof uit)[number]) }]
        : [],
    );
  };
  const cel = (x: number | Rekenfout): Celwaarde => (x instanceof Rekenfout ? { fout: x.code } : x);
  const min = (a: number | Rekenfout, b: number | Rekenfout): Celwaarde =>
    a instanceof Rekenfout ? cel(a) : b instanceof Rekenfout ? cel(b) : a - b;
  const [nu, meer, minder] = [1, 1 + verschuiving, 1 - verschuiving].map(modellen) as [
    ReturnType<typeof modellen>,
    ReturnType<typeof modellen>,
    ReturnType<typeof modellen>,
  ];
  const clienten = aantalClienten(invoer(1));
  const pxq = nu[0]?.kosten as number;
  const kosten = nu.map((m) => m.kosten);
  const getallen = kosten.filter((x): x is number => typeof x === "number");
  const fout = kosten.find((x) => x instanceof Rekenfout);
  const bij = (id: (typeof MODELLEN)[number]) => nu.findIndex((m) => m.id === id);

  // Uren en banden cliënt voor cliënt.
  const tot = band?.grens === "tot";
  const uren = (wie: (b: number | undefined) => boolean) =>
    groepen.reduce(
      (som, g) =>
        wie(bandVan(g.minutenNu, grenzen, tot)) ? som + (g.minutenNu * g.aantal * weken * graad) / 60 : som,
      0,
    );
  const geleverd = uren(() => true);
  const inBand = uren((b) => band?.onderLaagste !== "geen" || b !== 0);
  const onder = band?.onderLaagste === "laagste band" ? (prijzen[0] ?? 0) : 0;
  const rijen = Array.from({ length: banden.length + 1 }, (_, b) => {
    const wie = groepen.filter((g) => bandVan(g.minutenNu, grenzen, tot) === b && g.aantal > 0);
    const n = wie.reduce((s, g) => s + g.aantal, 0);
    const gemiddeld = n === 0 ? "" : wie.reduce((s, g) => s + g.aantal * g.minutenNu, 0) / n;
    const hoogste = b === banden.length;
    const stap = hoogste
      ? null
      : !compleet || (b === 0 && band?.onderLaagste === "fout")
        ? ""
        : ((prijzen[b] ?? 0) - (b === 0 ? onder : (prijzen[b - 1] ?? 0))) * 12;
    const erbij = hoogste ? null : gemiddeld === "" ? "" : (grenzen[b] ?? 0) - gemiddeld;
    const uurErbij = typeof erbij === "number" ? (erbij * weken) / 60 : 0;
    return {
      n,
      gemiddeld,
      onderkant:
        b === 0 ? null : gemiddeld === "" ? "" : ((gemiddeld - (grenzen[b - 1] ?? 0)) * weken * loon) / 60,
      stap,
      erbij,
      winst: stap === null ? null : stap === "" || erbij === "" ? "" : stap - uurErbij * loon,
      loontTot: stap === null ? null : stap === "" || erbij === "" || uurErbij <= 0 ? "" : stap / uurErbij,
    };
  });
  const kolom = (naam: keyof (typeof rijen)[number]) => rijen.map((r) => r[naam]) as Celwaarde[];
  const hoger = rijen.reduce((s, r) => s + r.n * Number(r.stap ?? 0), 0);
  return {
    model_kosten: kosten.map(cel),
    model_per_client: kosten.map((x) =>
      clienten === 0 ? "" : x instanceof Rekenfout ? cel(x) : x / clienten,
    ),
    model_verschil: kosten.map((x) => min(x, pxq)),
    model_meer: meer.map((m) => cel(m.kosten)),
    model_erbij: meer.map((m, i) => min(m.kosten, kosten[i] as number)),
    model_minder: minder.map((m) => cel(m.kosten)),
    model_eraf: minder.map((m, i) =>
      kosten[i] instanceof Rekenfout ? cel(kosten[i]) : min(kosten[i] as number, m.kosten),
    ),
    clienten_met_minuten: [clienten],
    geleverde_uren: [geleverd],
    model_spreiding: [fout === undefined ? Math.max(...getallen) - Math.min(...getallen) : cel(fout)],
    risico_pxq: [pxq * verschuiving],
    uur_erbij: [uurtarief - loon],
    loont_kosten: kosten.map(cel),
    loont_minder: nu.map((m) =>
      m.id === "pxq"
        ? verschuiving * geleverd * (loon - uurtarief)
        : m.kosten instanceof Rekenfout
          ? cel(m.kosten)
          : verschuiving * (m.id === "band" ? inBand : geleverd) * loon,
    ),
    loont_hoger: nu.map((m) => cel(m.bandHoger)),
    ...(resultaat ? { gelijk_resultaat: [clienten === 0 ? "" : pxq / clienten / 12] } : {}),
    ...(populatie ? { budget_clienten: [clienten === 0 ? "" : (populatie.budget / pxq) * clienten] } : {}),
    ...(perBand
      ? {
          band_kosten: [cel(kosten[bij("band")] as number)],
          risico_band: [min(meer[bij("band")]?.kosten as number, kosten[bij("band")] as number)],
          gelijk_band: [
            typeof kosten[bij("band")] === "number" && kosten[bij("band")] !== 0
              ? ofFout(() => pxq / (kosten[bij("band")] as number))
              : "",
          ],
          band_clienten: kolom("n"),
          band_minuten: kolom("gemiddeld"),
          band_onderkant: kolom("onderkant"),
          band_stap: kolom("stap"),
          band_minuten_erbij: kolom("erbij"),
          band_winst: kolom("winst"),
          band_loont_tot: kolom("loontTot"),
          band_hoger: [typeof kosten[bij("band")] === "number" ? hoger : ""],
          banden_lonen: [rijen.filter((r) => typeof r.winst === "number" && r.winst > 0).length],
          uren_in_band: [inBand],
        }
      : {}),
  };
}
