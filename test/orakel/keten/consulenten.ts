import { bijBeleid, erbij, type Clienten } from "./clienten";
import type { Keten, Uit } from "./opgave";
import type { Overgang } from "./overgang";

/** Een volledige baan in elk jaar: de stijging van het eerste jaar telt niet, want daar gelden de loonkosten die zijn ingevuld. */
export function loonPerJaar({ jaren, loonkosten }: Keten): number[] {
  return jaren.map((_, j) =>
    jaren.slice(1, j + 1).reduce((l, { loonstijging = 0 }) => l * (1 + loonstijging), 12 * loonkosten),
  );
}

/** Structureel werk, het tijdelijke werk van de overgang, en de kosten bij elk beleid. */
export function rekenConsulenten(k: Keten, c: Clienten, overgang?: Overgang): Uit {
  const { jaren, weken } = k;
  const kiest = k.heeft("consulenten", "overgang") ? overgang : undefined;
  const eigen = k.heeft("clienten", "overgang") ? overgang : undefined;
  const periodiek = (metIndicatie: number) =>
    k.heeft("consulenten", "herindicaties") ? metIndicatie / k.looptijd : 0;
  const clienten = bijBeleid(k, c, eigen).met_indicatie as number[];
  const herindicaties = clienten.map(periodiek);
  const zaken = kiest?.gekozen.zaken ?? jaren.map(() => 0);
  const perWeek = (cases: number, aanvragen: number) =>
    (cases * k.urenHerindicatie + aanvragen * k.urenAanvraag) / weken;
  const structureel = herindicaties.map((h, j) => perWeek(h, c.aanvragen[j] as number));
  const tijdelijk = zaken.map((z) => perWeek(z, 0));
  const fte = (uren: number) => uren / (k.productiviteit * k.werkweek);
  const loon = loonPerJaar(k);
  const geld = (uren: readonly number[]) => uren.map((u, j) => fte(u) * (loon[j] as number));
  const uren = structureel.map((s, j) => s + (tijdelijk[j] as number));
  const z = k.heeft("consulenten", "termijn") ? kwantiel(k.zekerheid) : 0;
  const inTermijn = herindicaties.map((h, j) => ((h + (c.aanvragen[j] as number)) * k.termijn) / weken);
  const druk = inTermijn.map((t) => t + z * Math.sqrt(t));
  const bij = (cases: readonly number[], erbijIndicatie: readonly number[]) =>
    geld(
      jaren.map((_, j) =>
        perWeek(
          (cases[j] as number) + periodiek((c.metIndicatie[j] as number) + (erbijIndicatie[j] as number)),
          c.aanvragen[j] as number,
        ),
      ),
    );
  const nul = jaren.map(() => 0);
  const krijgt = (over: readonly number[]) =>
    over.map((x, j) => erbij(k) * (x + (kiest?.instroom[j] as number)));
  return {
    aanvragen: c.aanvragen,
    herindicaties,
    zaken_overgang: zaken,
    beoordelingen: herindicaties.map((h, j) => h + (zaken[j] as number)),
    uren_structureel: structureel,
    uren_tijdelijk: tijdelijk,
    uren,
    fte: uren.map(fte),
    loonkosten_jaar: loon,
    kosten_structureel: geld(structureel),
    kosten_tijdelijk: geld(tijdelijk),
    kosten: geld(uren),
    kern_uren: uren[0] as number,
    kern_fte: fte(uren[0] as number),
    kern_kosten: geld(uren)[0] as number,
    kern_structureel: geld(structureel).at(-1) as number,
    ...(k.heeft("consulenten", "termijn")
      ? {
          in_termijn: inTermijn,
          in_drukke_termijn: druk,
          uren_op_tijd: structureel.map((s, j) =>
            inTermijn[j] === 0 ? 0 : (s * (druk[j] as number)) / (inTermijn[j] as number),
          ),
        }
      : {}),
    ...(kiest === undefined
      ? {}
      : {
          kosten_huidig: bij(nul, nul),
          kosten_zacht: bij(kiest.zaken.zacht, krijgt(kiest.beoordeeld.zacht)),
          kosten_zonder: bij(kiest.zaken.zacht, krijgt(kiest.groepOver)),
          kosten_met: bij(kiest.zaken.met, krijgt(kiest.beoordeeld.met)),
        }),
  };
}

/** De waarde waar een standaardnormale trekking met deze kans onder blijft: halveren van de staart, met de kans als Simpson-som. */
function kwantiel(kans: number): number {
  const dichtheid = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const onder = (x: number) => {
    const n = 400;
    const h = x / n;
    let s = dichtheid(0) + dichtheid(x);
    for (let i = 1; i < n; i++) s += dichtheid(i * h) * (i % 2 === 0 ? 2 : 4);
    return 0.5 + (s * h) / 3;
  };
  let [laag, hoog] = [-8, 8];
  for (let i = 0; i < 60; i++) {
    const midden = (laag + hoog) / 2;
    if (onder(midden) < kans) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}
