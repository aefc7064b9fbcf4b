import { bandnummerOfNul, ondergrens } from "../../src/domain/bandbreedte";
import { bandtabelVan } from "../../src/plans/bandbreedtes/banden";
import type { Monitorvraag } from "../../src/plans/monitor/lijsten";
import type { Celwaarde } from "../../src/sheet/blad";
import type { Orakel } from "./orakel";

/** Eén cliënt, zoals de lijst van groepen hem telt. */
interface Client {
  readonly beschikt: number;
  readonly geleverd: number;
  readonly band: number;
  readonly ruimte: number | undefined;
}

const ZONDER = { fout: "#N/A" } as const;
const som = (rij: readonly number[]) => rij.reduce((a, b) => a + b, 0);

/** Is er bij elk aantal onder de drempel dat deze aanbieder kan hebben, een verdeling over de andere kleine die op hetzelfde samen uitkomt? */
function allesKan(kleinen: readonly number[], wie: number, minstens: number): boolean {
  const samen = som(kleinen);
  let haalbaar = new Set([0]);
  kleinen.forEach((_, i) => {
    if (i === wie) return;
    haalbaar = new Set([...haalbaar].flatMap((s) => Array.from({ length: minstens }, (__, n) => s + n)));
  });
  return Array.from({ length: minstens }, (_, n) => n).every((n) => haalbaar.has(samen - n));
}

/** De monitor cliënt voor cliënt: elke groep wordt uitgeschreven. Zonder formules; alleen voor hele aantallen. */
export function orakelMonitor(vraag: Monitorvraag): Orakel {
  const { maat, regels, perioden, aanbieders, levering } = vraag;
  const tabel = bandtabelVan(vraag.banden);
  const hoogste = tabel.grenzen.length;
  const normaal = maat.normaal ?? 1;
  const minstens = Math.max(1, maat.minimum);
  const klaar = perioden.filter((p) => p.compleet === "ja").map((p) => p.periode.toLowerCase());
  const [nu, vorig] = [klaar.at(-1), klaar.at(-2)];
  const clientenVan = (aanbieder: string | undefined, periode: string | undefined): Client[] =>
    levering
      .filter(
        (l) =>
          l.periode.toLowerCase() === periode &&
          aanbieders.some((a) => a.aanbieder.toLowerCase() === l.aanbieder.toLowerCase()) &&
          (aanbieder === undefined || l.aanbieder.toLowerCase() === aanbieder.toLowerCase()),
      )
      .flatMap(({ beschikt, geleverd, aantal }) => {
        const band = bandnummerOfNul(beschikt, tabel, regels.grens);
        const vloer = band === 0 ? beschikt : ondergrens(beschikt, tabel, regels.grens);
        const boven = beschikt - vloer;
        const ruimte = boven < 1e-7 ? undefined : 1 - (geleverd / normaal - vloer) / boven;
        return Array.from({ length: aantal }, (): Client => ({ beschikt, geleverd, band, ruimte }));
      });
  const graad = (c: readonly Client[]) => {
    const beschikt = som(c.map((x) => x.beschikt));
    return beschikt === 0 ? "" : som(c.map((x) => x.geleverd)) / beschikt;
  };
  const metRuimte = (c: readonly Client[]) => c.flatMap(({ ruimte }) => ruimte ?? []);
  const deel = (teller: number, noemer: number) => (noemer === 0 ? "" : teller / noemer);
  const onderkant = (c: readonly Client[]) =>
    deel(metRuimte(c).filter((r) => Number(r.toFixed(6)) > maat.drempel).length, metRuimte(c).length);
  const inBand = (c: readonly Client[], band: number) => c.filter((x) => x.band === band).length;
  const alle = clientenVan(undefined, nu);
  const hoogsteAlle = deel(inBand(alle, hoogste), alle.length);
  const rijen = aanbieders.map((a) => {
    const [c, v] = [clientenVan(a.aanbieder, nu), clientenVan(a.aanbieder, vorig)];
    const weinig = c.length < minstens;
    const zonder = inBand(c, 0) > 0;
    const metingen = [
      [a.tevreden, a.antwoorden, maat.normTevreden],
      [a.schoon, a.bezoeken, maat.normSchoon],
    ].flatMap(([cijfer, n = 0, norm]) =>
      cijfer === undefined || norm === undefined || n < maat.minimum ? [] : [cijfer >= norm],
    );
    const kwaliteit =
      metingen.length === 0 ? "onbekend" : metingen.every(Boolean) ? "haalt de norm" : "onder de norm";
    const deelOnder = onderkant(c);
    const uren = zonder
      ? "; uren niet te beoordelen"
      : typeof deelOnder === "number" && deelOnder > 0.5
        ? ", levering aan de onderkant"
        : "";
    const signaal =
      nu === undefined
        ? "nog geen periode"
        : weinig
          ? "te weinig cliënten"
          : kwaliteit === "haalt de norm"
            ? ""
            : `kwaliteit ${kwaliteit}${uren}`;
    const nuGraad = graad(c);
    const toen = graad(v);
    const hoog = deel(inBand(c, hoogste), c.length);
    const of = (w: Celwaarde): Celwaarde => (weinig ? "" : w);
    return {
      clienten_getoond: nu === undefined ? "" : weinig ? `<${minstens}` : c.length,
      kwaliteit,
      graad: of(nuGraad),
      trend:
        weinig || v.length < minstens || typeof nuGraad !== "number" || typeof toen !== "number"
          ? ""
          : nuGraad - toen,
      ruimte: of(zonder ? ZONDER : deel(som(metRuimte(c)), metRuimte(c).length)),
      onderkant: of(zonder ? ZONDER : deelOnder),
      hoogste: of(hoog),
      hoogste_verschil: of(
        typeof hoog === "number" && typeof hoogsteAlle === "number" ? hoog - hoogsteAlle : "",
      ),
      signaal,
      reden: signaal === "" || weinig || nu === undefined ? 0 : 1,
      mix: Array.from({ length: hoogste }, (_, b) => of(deel(inBand(c, b + 1), c.length))),
    };
  });
  // Nagezocht en niet gerekend: kan elke kleine aanbieder, met wat er te zien is, nog elk aantal van 0 tot de drempel hebben?
  const kleinen = aanbieders.map((a) => clientenVan(a.aanbieder, nu).length).filter((n) => n < minstens);
  const mogen = nu === undefined || kleinen.every((_, i) => allesKan(kleinen, i, minstens));
  const totaal = (w: Celwaarde): Celwaarde => (mogen ? w : ".");
  const kolom = (naam: Exclude<keyof (typeof rijen)[number], "mix">): Celwaarde[] =>
    rijen.map((r): Celwaarde => r[naam]);
  return {
    ...Object.fromEntries(
      (
        [
          "clienten_getoond",
          "kwaliteit",
          "graad",
          "trend",
          "ruimte",
          "onderkant",
          "hoogste",
          "hoogste_verschil",
          "signaal",
          "reden",
        ] as const
      ).map((naam) => [
        naam,
        naam === "hoogste_verschil" ? kolom(naam).map((w) => (w === "" ? w : totaal(w))) : kolom(naam),
      ]),
    ),
    ...Object.fromEntries(
      Array.from({ length: hoogste }, (_, b) => [
        `mix_${b + 1}`,
        [...rijen.map((r) => r.mix[b] as Celwaarde), totaal(deel(inBand(alle, b + 1), alle.length))],
      ]),
    ),
    gesprekken: [rijen.filter((r) => r.reden === 1).length],
    klein: [rijen.filter((r) => r.signaal === "te weinig cliënten").length],
    clienten: [totaal(alle.length)],
    graad_alle: [totaal(graad(alle))],
    onderkant_alle: [totaal(onderkant(alle))],
    hoogste_alle: [totaal(hoogsteAlle)],
    zonder_band_alle: [totaal(inBand(alle, 0))],
  };
}
