import { bandnummerOfNul, type Grensregel } from "../../src/domain/bandbreedte";
import { bandtabelVan } from "../../src/plans/bandbreedtes/banden";
import type { Wastvraag } from "../../src/plans/wast/velden";
import type { Celwaarde } from "../../src/sheet/blad";
import type { Orakel } from "./orakel";

const REGELS = { tm: "t/m", tot: "tot" } as const;

/** Loopt de groepen één voor één langs: wie zakt, en wat kost hij zonder en met de service? */
export function orakelWast({ service, regels, uren, groepen, banden }: Wastvraag): Orakel {
  const tabel = bandtabelVan(banden);
  const bandVan = (m: number, regel: Grensregel) => (m === 0 ? 0 : bandnummerOfNul(m, tabel, regel));
  const rijen = groepen.map(({ minutenNu, aantal }) => ({
    wie: aantal * service.deelname,
    zonder: minutenNu,
    met: minutenNu > service.minutenEraf ? minutenNu - service.minutenEraf : 0,
  }));
  const som = (wat: (r: (typeof rijen)[number]) => number) => rijen.reduce((s, r) => s + wat(r), 0);
  const tel = (mits: (r: (typeof rijen)[number]) => boolean) => som((r) => (mits(r) ? r.wie : 0));
  const lager = (regel: Grensregel) => tel((r) => bandVan(r.met, regel) < bandVan(r.zonder, regel));
  const deelnemers = som((r) => r.wie);
  const minuten = som((r) => r.wie * r.zonder) - som((r) => r.wie * r.met);
  const kosten = 12 * service.prijs * deelnemers + service.vast;
  const perBand = (wanneer: "zonder" | "met") =>
    [0, ...tabel.grenzen].map((_, band) => tel((r) => bandVan(r[wanneer], regels.grens) === band));
  return {
    clienten: [groepen.reduce((s, g) => s + g.aantal, 0)],
    deelnemers: [deelnemers],
    minuten_samen: [minuten],
    lager: [lager(regels.grens)],
    lager_deel: [deelnemers === 0 ? 0 : lager(regels.grens) / deelnemers],
    lager_tm: [lager("t/m")],
    lager_tot: [lager("tot")],
    onder_laagste_band: [
      tel((r) => bandVan(r.zonder, regels.grens) > 0 && bandVan(r.met, regels.grens) === 0),
    ],
    verdeling_zonder: perBand("zonder"),
    verdeling_met: perBand("met"),
    service_kosten: [kosten],
    uit_deelnemers: rijen.map((r) => r.wie),
    uit_met: rijen.map((r) => r.met),
    ...Object.fromEntries(
      (["zonder", "met"] as const).flatMap((w) =>
        Object.entries(REGELS).map(([kort, regel]) => [
          `uit_${w}_${kort}`,
          rijen.map((r) => bandVan(r[w], regel)),
        ]),
      ),
    ),
    ...(uren === undefined
      ? {}
      : naKosten(
          "uur",
          // Een uur is 60 minuten: eerst de uren van een jaar, dan het geld.
          ((minuten * uren.wekenPerJaar) / 60) * uren.uurtarief * uren.declaratiegraad,
        )),
    ...(banden.length === 0 || banden.some((b) => b.prijs === undefined) ? {} : metPrijzen()),
  };

  function naKosten(naam: "uur" | "band", besparing: Celwaarde): Orakel {
    const rest = (reken: (b: number) => number) =>
      typeof besparing === "number" ? reken(besparing) : besparing;
    return {
      [`${naam}_besparing`]: [besparing],
      [`${naam}_saldo`]: [rest((b) => b - kosten)],
      [`${naam}_hoogste_prijs`]: [
        deelnemers === 0 ? "" : rest((b) => (b - service.vast) / (12 * deelnemers)),
      ],
    };
  }

  function metPrijzen(): Orakel {
    const besparing = (
      wie: readonly { wie: number; zonder: number; met: number }[],
      regel: Grensregel,
    ): Celwaarde => {
      let totaal = 0;
      for (const r of wie) {
        if (r.wie === 0) continue;
        const prijzen = [r.zonder, r.met].map((m) => {
          if (m === 0) return 0;
          const band = bandVan(m, regel);
          if (band > 0) return banden[band - 1]?.prijs;
          return { fout: undefined, geen: 0, "laagste band": banden[0]?.prijs }[regels.onderLaagste];
        });
        const [zonder, met] = prijzen;
        if (zonder === undefined || met === undefined) return { fout: "#N/A" };
        totaal += 12 * r.wie * (zonder - met);
      }
      return totaal;
    };
    const gemiddeld = (wat: "zonder" | "met") =>
      deelnemers === 0 ? 0 : som((r) => r.wie * r[wat]) / deelnemers;
    return {
      ...naKosten("band", besparing(rijen, regels.grens)),
      band_besparing_tm: [besparing(rijen, "t/m")],
      band_besparing_tot: [besparing(rijen, "tot")],
      gemiddeld_zonder: [gemiddeld("zonder")],
      gemiddeld_met: [gemiddeld("met")],
      band_gemiddeld: [
        deelnemers === 0
          ? 0
          : besparing(
              [{ wie: deelnemers, zonder: gemiddeld("zonder"), met: gemiddeld("met") }],
              regels.grens,
            ),
      ],
    };
  }
}
