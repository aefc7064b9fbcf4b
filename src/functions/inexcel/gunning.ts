import { inschrijfprijs, kwaliteitspunten } from "../soorten/gunning";
import { slechteGetallen } from "./controle";
import { zelfdeMaten } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { kies, type InExcel } from "./tweeling";

/** De scores als gewone formules, even groot als de prijzen. */
export const gunningFormules: InExcel = ({ w, p, omgeving }) => {
  const [prijs, kwaliteit] = [p.prijs as Argumentplek, p.kwaliteit as Argumentplek];
  if (!zelfdeMaten(prijs, kwaliteit)) return [["NA()"]];
  const [laagste, hoogste] = [w.laagste ?? "0", w.hoogste ?? "0"];
  const schaal = `(MAX(${kwaliteit.tekst})<=10)+(MIN(${kwaliteit.tekst})<0)+(MAX(${kwaliteit.tekst})>100)`;
  const fouten = [
    slechteGetallen(inschrijfprijs, prijs),
    slechteGetallen(kwaliteitspunten, kwaliteit),
    kies(p.methode, {
      "laagste inschrijving": schaal,
      "gewogen factor": `${schaal}+(N(${laagste})<=0)+(N(${hoogste})<=N(${laagste}))`,
      logaritmisch: schaal,
      "gunnen op waarde": "0",
    }),
  ].join("+");
  const kleinste =
    prijs.waarde === undefined ? `SMALL(${prijs.tekst},COUNTIF(${prijs.tekst},"<=0")+1)` : prijs.tekst;
  const [fout, best] = [omgeving.hulp([fouten]), omgeving.hulp([kleinste])].map((h) => h.cel(0, 0).tekst);
  return Array.from({ length: prijs.rijen }, (_, r) =>
    Array.from({ length: prijs.kolommen }, (_, k) => {
      const [x, q] = [prijs.cel(r, k).tekst, kwaliteit.cel(r, k).tekst];
      const score = (punten: string) => `(1-${w.gewichtPrijs})*N(${q})+${w.gewichtPrijs}*100*${punten}`;
      const factor = `IF(OR(${x}<${laagste},${x}>${hoogste}),NA(),(${hoogste}-${x})/(${hoogste}-${laagste}))`;
      const formule = kies(p.methode, {
        "laagste inschrijving": score(`${best}/${x}`),
        "gewogen factor": score(factor),
        logaritmisch: score(`(1-LN(${x}/${best})/LN(2))`),
        "gunnen op waarde": `${x}-N(${q})`,
      });
      const zonderPrijs = `IF(N(${q})=0,"",NA())`;
      return `IF(${fout}>0,NA(),IF(OR(${x}=0,${x}=""),${zonderPrijs},${formule}))`;
    }),
  );
};
