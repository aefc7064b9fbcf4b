import { aandeel as aandeelsoort, minuten as minutensoort } from "../soorten/algemeen";
import { bandHogerFormule, bandkostenFormule, prijzenfouten, telOpHulpblad } from "./bandkosten";
import { bandtelling } from "./bandtelling";
import { alsGoed, keur, slechteGetallen } from "./controle";
import { aantallenfouten, cellenVan, gewogen, kopjes } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { kies, type Argumenten } from "./tweeling";

/** De vier inkoopmodellen als gewone formules; tellingen en totalen staan op het hulpblad. */
export function inkoopFormules(a: Argumenten, kolommen: readonly string[] | undefined): string[][] {
  const { w, p, omgeving } = a;
  const [lijst, prijzen] = [p.minutenPerWeek, p.prijsPerMaand] as [Argumentplek, Argumentplek];
  const declaratiegraad = p.declaratiegraad as Argumentplek;
  const graden = cellenVan(declaratiegraad);
  const blok = declaratiegraad.rijen > 1 && declaratiegraad.kolommen > 1;
  if ((graden.length !== 1 && graden.length !== 4) || blok) return [["NA()"]];
  const telling = bandtelling(a);
  const fouten = [
    slechteGetallen(minutensoort, lijst),
    ...aantallenfouten(p.aantallen, lijst),
    ...telling.fouten,
    ...prijzenfouten(prijzen, telling),
  ];
  const gekeurd = [`${fouten.join("+")}=0`, ...graden.flatMap((g) => keur(aandeelsoort, g))];
  const maal = p.aantallen === undefined ? "" : `,${p.aantallen.tekst}`;
  const [goed, minuten, clienten, onderMinuten] = cellenVan(
    omgeving.hulp([
      alsGoed(gekeurd, "0"),
      gewogen(lijst.tekst, p.aantallen),
      `SUMPRODUCT(ISNUMBER(${lijst.tekst})*(${lijst.tekst}>0)${maal})`,
      `SUMPRODUCT(${telling.inBand(lijst.tekst, 0)}*1,${lijst.tekst}${maal})`,
    ]),
  ).map((c) => c.tekst) as [string, string, string, string];
  const perFactor = [1, 1.1, 0.9].map((factor) => telOpHulpblad(a, telling, lijst, factor));
  const [onder] = perFactor[0] as [Argumentplek];
  const metBand = kies(p.onderLaagste, {
    fout: `IF(${onder.tekst}>0,NA(),${minuten})`,
    "laagste band": minuten,
    geen: `(${minuten}-${onderMinuten})`,
  });
  const graad = (model: number) => (graden[model] ?? declaratiegraad).tekst;
  const uren = (van: string, model: number) => `${van}/60*52*${graad(model)}`;
  const vrij = (van: string, model: number) => `0.1*${uren(van, model)}*${w.vermijdbareKostenPerUur}`;
  const inBanden = perFactor.map((n) => `${bandkostenFormule(a, n, prijzen)}*${graad(3)}`);
  const pxq = `${uren(minuten, 0)}*${w.uurtarief}`;
  const resultaat = `${clienten}*${w.prijsResultaat}*12*${graad(1)}`;
  const budget = w.budget as string;
  const hoger = `${bandHogerFormule(a, telling, perFactor[0] as Argumentplek[], prijzen)}*${graad(3)}`;
  const modellen: [string, string, string, string, string, string][] = [
    [
      "p*q",
      pxq,
      `${pxq}*1.1`,
      `${pxq}*0.9`,
      `0.1*${uren(minuten, 0)}*(${w.vermijdbareKostenPerUur}-${w.uurtarief})`,
      "0",
    ],
    ["resultaat", resultaat, resultaat, resultaat, vrij(minuten, 1), "0"],
    ["populatie", budget, budget, budget, vrij(minuten, 2), "0"],
    ["bandbreedte", ...(inBanden as [string, string, string]), vrij(metBand, 3), hoger],
  ];
  const alsGekeurd = (formule: string) => `IF(${goed}=0,${formule},NA())`;
  const rijen = modellen.map(([model, kosten, meer, minder, leveren, band], i) => [
    `"${model}"`,
    alsGekeurd(kosten),
    alsGekeurd(`IF(${clienten}=0,"",${omgeving.uit(i + 1, 1)}/${clienten})`),
    alsGekeurd(meer),
    alsGekeurd(minder),
    alsGekeurd(leveren),
    alsGekeurd(band),
  ]);
  return [kopjes(kolommen), ...rijen];
}
