import type { Tariefvraag } from "../../src/plans/tariefopbouw/lijsten";
import type { Orakel } from "./orakel";

const zelfde = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const som = (x: readonly number[]) => x.reduce((t, y) => t + y, 0);

/** Is de functiemix van dit product samen 100%? */
function isHeel(v: Tariefvraag, product: string): boolean {
  const delen = v.functiemix.filter((m) => zelfde(m.product, product)).map((m) => m.aandeel);
  return Math.abs(som(delen) - 1) < 0.0005;
}

/** Wat een volledige baan van een product in een jaar kost, en hoeveel uren die baan declareert: in jaarbedragen, niet per uur. */
function perBaan(v: Tariefvraag, product: string) {
  const { basis, loon, kosten } = v;
  const mix = v.functiemix.filter((m) => zelfde(m.product, product));
  const gewicht = som(mix.map((m) => m.aandeel));
  if (!isHeel(v, product)) return undefined;
  const betaald = basis.contracturen * basis.wekenPerJaar;
  const zonderHulp = som(v.uren.map((u) => u.uren));
  const nietDeclarabel = som(v.uren.filter((u) => u.declarabel !== "ja").map((u) => u.uren));
  const declarabel = betaald - nietDeclarabel;
  if (zonderHulp > betaald || declarabel <= 0) return undefined;
  const gewogen = mix.map(
    (m) => m.aandeel * (v.schalen.find((s) => zelfde(s.schaal, m.schaal))?.uurloon ?? NaN),
  );
  const jaarsalaris = (som(gewogen) / gewicht) * betaald;
  const vakantie = jaarsalaris * loon.vakantietoeslag;
  const grondslag = loon.eindejaarOver === "nee" ? jaarsalaris : jaarsalaris + vakantie;
  const bruto = jaarsalaris * (1 + loon.ort) + vakantie + grondslag * loon.eindejaarsuitkering;
  const loonsom = bruto * (1 + loon.socialeLasten + loon.pensioen);
  const anders = kosten.reiskosten + kosten.opleidingskosten + kosten.gemeentelijkeEisen;
  // Is overhead een deel van het geheel, dan is al het andere de rest van dat geheel.
  const alles =
    kosten.overheadAls === "deel van de prijs"
      ? (loonsom + anders) / (1 - kosten.overhead)
      : loonsom * (1 + kosten.overhead) + anders;
  return { betaald, declarabel, loonsom, alles, overhead: alles - loonsom - anders };
}

/** De opbouw van een tarief vanuit een baan van een jaar. */
export function orakelTariefopbouw(v: Tariefvraag): Orakel {
  const { basis, kosten } = v;
  const banen = v.producten.map((p) => perBaan(v, p.product));
  const betaald = basis.contracturen * basis.wekenPerJaar;
  const marge = v.winst?.marge ?? 0;
  const kostprijs = banen.map((b) => (b === undefined ? "" : b.alles / b.declarabel));
  const tarief = kostprijs.map((k) => (k === "" ? "" : k * (1 + marge)));
  // Bovenaan staat het eerste product met een opbouw.
  const getoond = Math.max(
    0,
    v.producten.findIndex((p) => isHeel(v, p.product)),
  );
  const eerste = banen[getoond];
  const prijs = tarief[getoond] ?? "";
  const bij = (reken: (b: NonNullable<typeof eerste>) => number) =>
    eerste === undefined ? [""] : [reken(eerste)];
  const uren = (soort: string, alleen: boolean) =>
    som(v.uren.filter((u) => u.soort === soort && (!alleen || u.declarabel !== "ja")).map((u) => u.uren));
  const reistijd = (b: NonNullable<typeof eerste>) =>
    (uren("reistijd", true) / b.betaald) * (b.loonsom / b.declarabel);
  const over = betaald - som(v.uren.map((u) => u.uren));
  const declarabel = over + som(v.uren.filter((u) => u.declarabel === "ja").map((u) => u.uren));
  const telt = v.producten.map((p, i) => p.uurtarief ?? tarief[i] ?? "");
  const ontbreekt = [
    !v.producten.some((p) => isHeel(v, p.product)),
    ...["verlof", "ziekte", "scholing", "werkoverleg"].map((s) => uren(s, false) === 0),
    kosten.overhead === 0,
    kosten.reiskosten === 0,
    kosten.opleidingskosten === 0,
    kosten.indexatie === "niet geregeld",
    kosten.gemeentelijkeEisen === 0,
  ];
  const perceel = v.perceel;
  const straks =
    perceel === undefined
      ? 0
      : (perceel.clienten * (perceel.minuten + perceel.reistijdNu)) /
        (perceel.minuten + perceel.reistijdStraks);
  return {
    tarief_uur: [prijs],
    tarief_minuut: [prijs === "" ? "" : prijs / 60],
    kostprijs_uur: [kostprijs[getoond] ?? ""],
    getoond_product: [getoond + 1],
    overhead_opslag: bij((b) => b.overhead / b.loonsom),
    overhead_deel: bij((b) => b.overhead / b.alles),
    overhead_scheelt: bij((b) => (b.overhead - kosten.overhead * b.loonsom) / b.declarabel),
    reistijd_kost: bij(reistijd),
    reizen_deel: bij((b) => (reistijd(b) * b.declarabel + kosten.reiskosten) / b.alles),
    contract_jaar: [betaald],
    uren_over: [over],
    declarabele_uren: [declarabel],
    productiviteit: [over < 0 ? 0 : declarabel / betaald],
    product_kostprijs: kostprijs,
    product_tarief: tarief,
    product_telt: telt,
    onderdelen_leeg: [ontbreekt.filter(Boolean).length],
    onder_cao: [v.schalen.filter((s) => s.minimum !== undefined && s.uurloon < s.minimum).length],
    onder_kostprijs: [
      v.producten.filter(
        (p, i) =>
          p.uurtarief !== undefined &&
          kostprijs[i] !== "" &&
          Math.round(100 * (p.uurtarief - (kostprijs[i] as number))) < 0,
      ).length,
    ],
    ...(v.prijsbanden.length === 0 ? {} : bandprijzen(v, tarief)),
    ...(perceel === undefined
      ? {}
      : {
          perceel_straks: [straks],
          perceel_extra: [straks - perceel.clienten],
          perceel_kosten: [
            telt[0] === ""
              ? ""
              : ((straks - perceel.clienten) * perceel.minuten * basis.wekenPerJaar * (telt[0] as number)) /
                60,
          ],
        }),
  };
}

/** Per band wat de minuten van een jaar kosten, in twaalf delen. */
function bandprijzen(v: Tariefvraag, tarief: readonly (number | string | object)[]): Orakel {
  const prijzen = v.prijsbanden.map((b) => {
    const uurprijs = tarief[v.producten.findIndex((p) => zelfde(p.product, b.product))] ?? "";
    return typeof uurprijs === "number" ? (b.minuten * v.basis.wekenPerJaar * uurprijs) / 60 / 12 : "";
  });
  const clienten = som(v.prijsbanden.map((b) => b.clienten));
  const gewogen = (x: readonly (number | string)[]) =>
    clienten === 0 || x.some((w) => w === "")
      ? ""
      : som(v.prijsbanden.map((b, i) => b.clienten * (x[i] as number))) / clienten;
  return {
    prijsband_prijs: prijzen,
    band_gemiddeld: [gewogen(prijzen)],
    band_minuten: [gewogen(v.prijsbanden.map((b) => b.minuten))],
  };
}
