import { bandkosten, type Bandprijzen } from "../../domain/bandkosten";
import { Rekenfout } from "../../domain/fout";
import { kostenPxq, totaleMinuten } from "../../domain/kosten";
import { bandtabelVan, prijzenVan } from "../bandbreedtes/banden";
import { lijstenVan, type Groeplijsten } from "../bandbreedtes/lijsten";
import type { Bedragen, Methode } from "./uitkomst";
import type { Besparingsvraag } from "./vraag";

/** Dezelfde cliënten op het gemiddelde en op de verdeling, onder p*q en onder een prijs per band. */
export function rekenMethoden(vraag: Besparingsvraag): Methode[] {
  const { basis: b, prijs, banden } = vraag;
  const alsGroep = [{ minutenNu: b.minutenNu, minutenStraks: b.minutenStraks, aantal: b.clienten }];
  const gemiddelde = lijstenVan(alsGroep);
  const verdeling = vraag.groepen.length === 0 ? undefined : lijstenVan(vraag.groepen);
  const pxq = ({ nu, straks, aantallen }: Groeplijsten): Bedragen => {
    const kosten = (minuten: Float64Array) =>
      kostenPxq(totaleMinuten(minuten, aantallen), b.uurtarief, b.declaratiegraad, b.wekenPerJaar);
    return { nu: kosten(nu), straks: kosten(straks) };
  };
  const prijzen = prijs && prijzenVan(banden);
  const afspraak: Bandprijzen | undefined = prijs &&
    prijzen && { prijzen, tabel: bandtabelVan(banden), regel: prijs.grens, onderLaagste: prijs.onderLaagste };
  const perBand = ({ nu, straks, aantallen }: Groeplijsten, a: Bandprijzen) =>
    ofFout(() => ({ nu: bandkosten(nu, a, aantallen), straks: bandkosten(straks, a, aantallen) }));
  return [
    { naam: "gemiddelde, p*q", bedragen: pxq(gemiddelde) },
    ...(verdeling ? [{ naam: "verdeling, p*q", bedragen: pxq(verdeling) } as const] : []),
    ...(afspraak
      ? [{ naam: "gemiddelde, prijs per band", bedragen: perBand(gemiddelde, afspraak) } as const]
      : []),
    ...(afspraak && verdeling
      ? [{ naam: "verdeling, prijs per band", bedragen: perBand(verdeling, afspraak) } as const]
      : []),
  ];
}

function ofFout(reken: () => Bedragen): Bedragen | Rekenfout {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Rekenfout) return fout;
    throw fout;
  }
}
