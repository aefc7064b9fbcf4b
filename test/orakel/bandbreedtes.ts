import { type Bandtabel, type Grensregel } from "../../src/domain/bandbreedte";
import { bandkosten, besparingBandbreedte, type Bandprijzen } from "../../src/domain/bandkosten";
import { totaleMinuten } from "../../src/domain/kosten";
import { verdeel } from "../../src/domain/verdeling";
import { bandnaam } from "../../src/functions/soorten/bandnaam";
import { bandtabelVan, prijzenVan } from "../../src/plans/bandbreedtes/banden";
import type { Bandbreedtesvraag, Groep } from "../../src/plans/bandbreedtes/velden";
import type { Celwaarde } from "../../src/sheet/blad";
import { lezingen, opGrens, richtingen, wisselVanBand, type Lezingen } from "./bandwissel";
import { ofFout, type Orakel } from "./orakel";

/** Zoveel groepen op een grens passen er hoogstens op het blad. */
const PLAATSEN = 10;

const REGELS = { tm: "t/m", tot: "tot" } as const;
const WANNEER = ["nu", "straks"] as const;

/** De kolommen van de groepen als lijsten, zoals de sommen ze lezen. */
export interface Groeplijsten {
  readonly nu: Float64Array;
  readonly straks: Float64Array;
  readonly aantallen: Float64Array;
}

export function lijstenVan(groepen: readonly Groep[]): Groeplijsten {
  return {
    nu: Float64Array.from(groepen, (g) => g.minutenNu),
    straks: Float64Array.from(groepen, (g) => g.minutenStraks),
    aantallen: Float64Array.from(groepen, (g) => g.aantal),
  };
}

/** Een groep met haar band nu en straks, onder elke grensregel. */
interface Ingedeeld {
  readonly groep: Groep;
  readonly nu: Lezingen;
  readonly straks: Lezingen;
}

const som = (getallen: Iterable<number>) => [...getallen].reduce((a, b) => a + b, 0);
const clientenVan = (groepen: readonly Ingedeeld[]) => som(groepen.map(({ groep }) => groep.aantal));

/** De uitkomsten van het plan Bandbreedtes uit de sommen van domain/, buiten het blad om. */
export function orakelBandbreedtes(vraag: Bandbreedtesvraag): Orakel {
  const { regels, banden } = vraag;
  const tabel = bandtabelVan(banden);
  const { nu, straks, aantallen } = lijstenVan(vraag.groepen);
  const clienten = som(aantallen);
  const groepen = vraag.groepen.map((groep): Ingedeeld => ({
    groep,
    nu: lezingen(groep.minutenNu, tabel),
    straks: lezingen(groep.minutenStraks, tabel),
  }));
  const wissel = (regel: Grensregel) =>
    wisselVanBand(
      groepen.map((g) => ({ van: g.nu[regel], naar: g.straks[regel], clienten: g.groep.aantal })),
      tabel,
    );
  const gekozen = wissel(regels.grens);
  const kolommen = gekozen.map((_, naar) => gekozen.map((rij) => rij[naar] as number));
  const { lager, gelijk, hoger } = richtingen(gekozen);
  const minder = groepen.filter(({ groep }) => groep.minutenStraks < groep.minutenNu);
  return {
    clienten: [clienten],
    gemiddeld_nu: [totaleMinuten(nu, aantallen) / clienten],
    gemiddeld_straks: [totaleMinuten(straks, aantallen) / clienten],
    minder: [clientenVan(minder)],
    minder_in_band: [clientenVan(minder.filter((g) => g.nu[regels.grens] === g.straks[regels.grens]))],
    lager: [lager],
    gelijk: [gelijk],
    hoger: [hoger],
    onder_straks: [som(kolommen[0] ?? [])],
    op_grens: [clientenVan(groepen.filter((g) => opGrens(g.nu) || opGrens(g.straks)))],
    lager_tm: [richtingen(wissel("t/m")).lager],
    lager_tot: [richtingen(wissel("tot")).lager],
    ...Object.fromEntries(
      kolommen.map((kolom, naar) => [`naar_${naar === 0 ? "onder" : naar}`, [...kolom, som(kolom)]]),
    ),
    naar_totaal: [...gekozen.map(som), clienten],
    ...perBand(vraag, tabel),
    ...perGroep(groepen, regels.grens),
    ...perPrijs(vraag, tabel),
  };
}

/** Cliënten, minuten en kosten per band, met een totaal; van onder de laagste band naar boven. */
function perBand({ groepen, regels, banden }: Bandbreedtesvraag, tabel: Bandtabel): Orakel {
  const lijsten = lijstenVan(groepen);
  const [nu, straks] = WANNEER.map((w) => verdeel(lijsten[w], tabel, regels.grens, lijsten.aantallen)) as [
    ReturnType<typeof verdeel>,
    ReturnType<typeof verdeel>,
  ];
  const onder = `onder ${String(tabel.grenzen[0]).replace(".", ",")} minuten: geen band`;
  const namen = tabel.grenzen.map((_, i) => bandnaam(i + 1, tabel, regels.grens));
  const metTotaal = (getallen: Float64Array) => [...getallen, som(getallen)];
  const kosten = ({ clienten }: typeof nu): Celwaarde[] => {
    if (prijzenVan(banden) === undefined) return [onder, ...namen, "totaal"].map(() => "");
    const perBand = [...clienten].map((aantal, band): Celwaarde => {
      if (band > 0) return aantal * 12 * (banden[band - 1]?.prijs ?? NaN);
      if (aantal === 0 || regels.onderLaagste === "geen") return 0;
      if (regels.onderLaagste === "fout") return { fout: "#N/A" };
      return aantal * 12 * (banden[0]?.prijs ?? NaN);
    });
    const fout = perBand.find((k) => typeof k === "object");
    return [...perBand, fout ?? som(perBand as number[])];
  };
  return {
    verdeling_naam: [onder, ...namen, "totaal"],
    verdeling_clienten_nu: metTotaal(nu.clienten),
    verdeling_clienten_straks: metTotaal(straks.clienten),
    verdeling_verschil: metTotaal(straks.clienten.map((x, i) => x - (nu.clienten[i] as number))),
    verdeling_minuten_nu: metTotaal(nu.minuten),
    verdeling_minuten_straks: metTotaal(straks.minuten),
    ...(banden.length === 0
      ? {}
      : { verdeling_kosten_nu: kosten(nu), verdeling_kosten_straks: kosten(straks) }),
    ...Object.fromEntries(
      (
        [
          ["nu", nu],
          ["straks", straks],
        ] as const
      ).flatMap(([wanneer, v]) => [
        [`tabel_${wanneer}_band`, ["onder", ...tabel.grenzen.map((_, i) => i + 1), "totaal"]],
        [`tabel_${wanneer}_clienten`, metTotaal(v.clienten)],
        [`tabel_${wanneer}_minuten`, metTotaal(v.minuten)],
      ]),
    ),
  };
}

/** Elke groep met haar banden, en daaruit de eerste groepen op een grens. */
function perGroep(groepen: readonly Ingedeeld[], gekozen: Grensregel): Orakel {
  const kolommen = {
    nu: ({ groep }: Ingedeeld) => groep.minutenNu,
    straks: ({ groep }: Ingedeeld) => groep.minutenStraks,
    aantal: ({ groep }: Ingedeeld) => groep.aantal,
    ...Object.fromEntries(
      WANNEER.flatMap((w) =>
        Object.entries(REGELS).map(([kort, regel]) => [`${w}_${kort}`, (g: Ingedeeld) => g[w][regel]]),
      ),
    ),
  };
  const op = groepen.map((g) => opGrens(g.nu) || opGrens(g.straks));
  const plaatsen = Array.from({ length: Math.min(groepen.length, PLAATSEN) }, (_, i) => i);
  const opGrensgroepen = groepen.filter((_, i) => op[i]);
  return {
    ...Object.fromEntries(
      Object.entries(kolommen).flatMap(([naam, kies]): [string, Celwaarde[]][] => [
        [`uit_${naam}`, groepen.map(kies)],
        ...(opGrensgroepen.length === 0
          ? []
          : [
              [`grens_${naam}`, plaatsen.map((i) => opGrensgroepen.map(kies)[i] ?? "")] as [
                string,
                Celwaarde[],
              ],
            ]),
      ]),
    ),
    uit_band_nu: groepen.map((g) => g.nu[gekozen]),
    uit_band_straks: groepen.map((g) => g.straks[gekozen]),
    uit_grens: op.map((_, i) => op.slice(0, i + 1).filter(Boolean).length),
  };
}

/** Wat een prijs per band met deze cliënten doet; niets zonder eigen banden, en niets te zien zonder prijzen. */
function perPrijs(vraag: Bandbreedtesvraag, tabel: Bandtabel): Orakel {
  const prijzen = prijzenVan(vraag.banden);
  if (vraag.banden.length === 0) return { prijs_nu: [""], prijs_straks: [""] };
  if (prijzen === undefined)
    return Object.fromEntries(
      [
        "kosten_nu",
        "kosten_straks",
        "besparing",
        "besparing_tm",
        "besparing_tot",
        "prijs_nu",
        "prijs_straks",
      ].map((naam) => [naam, [""]]),
    );
  const { nu, straks, aantallen } = lijstenVan(vraag.groepen);
  const { grens, onderLaagste } = vraag.regels;
  const afspraak = (regel: Grensregel): Bandprijzen => ({ prijzen, tabel, regel, onderLaagste });
  const kosten = (minuten: Float64Array) => ofFout(() => bandkosten(minuten, afspraak(grens), aantallen));
  const bespaart = (regel: Grensregel) =>
    ofFout(() => besparingBandbreedte(nu, straks, afspraak(regel), aantallen));
  // Groep voor groep, en niet de kosten gedeeld door alle cliënten.
  const perMaand = (minuten: Float64Array) =>
    ofFout(() => {
      const delen = aantallen.map((a) => a / som(aantallen));
      return bandkosten(minuten, afspraak(grens), delen) / 12;
    });
  return {
    prijs_nu: [perMaand(nu)],
    prijs_straks: [perMaand(straks)],
    kosten_nu: [kosten(nu)],
    kosten_straks: [kosten(straks)],
    besparing: [bespaart(grens)],
    besparing_tm: [bespaart("t/m")],
    besparing_tot: [bespaart("tot")],
  };
}
