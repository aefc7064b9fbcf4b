import { som, type Groepopgave, type Keten, type Productopgave } from "./opgave";

type Wanneer = "minutenNu" | "minutenStraks";

/** Wat een gemiddelde cliënt per jaar kost bij een prijs per band, en met hoeveel minuten: zelf ingevuld, of groep voor groep uit de banden. */
export function rekenBandprijs(k: Keten) {
  if (!k.heeft("tarief", "banden")) return undefined;
  if (k.heeft("bandbreedtes"))
    return { nu: uitGroepen(k, "minutenNu"), straks: uitGroepen(k, "minutenStraks") };
  const veld = (sleutel: string, anders: number) => {
    const waarde = k.bandveld(sleutel);
    return Number.isNaN(waarde) ? anders : waarde;
  };
  const nu = { prijs: 12 * k.bandveld("prijsNu"), minuten: k.bandveld("minutenNu") };
  return {
    nu,
    straks: { prijs: 12 * veld("prijsStraks", nu.prijs / 12), minuten: veld("minutenStraks", nu.minuten) },
  };
}

export type Bandprijs = NonNullable<ReturnType<typeof rekenBandprijs>>;

function uitGroepen(k: Keten, wanneer: Wanneer) {
  const mensen = som(k.groepen.map((g) => g.aantal));
  return {
    prijs: som(k.groepen.map((g) => g.aantal * 12 * maandprijs(k, g, wanneer))) / mensen,
    minuten: som(k.groepen.map((g) => g.aantal * g[wanneer])) / mensen,
  };
}

/** De prijs van de hoogste band waar iemand nog boven komt; precies op een grens beslist de grensregel. */
function maandprijs({ banden, opGrens, onderLaagste }: Keten, groep: Groepopgave, wanneer: Wanneer): number {
  const minuten = groep[wanneer];
  const erin = banden.filter(
    ({ vanaf }, i) => minuten > vanaf || (minuten === vanaf && (opGrens === "tot" || i === 0)),
  );
  const band = erin.at(-1) ?? (onderLaagste === "laagste band" ? banden[0] : undefined);
  return band?.prijs ?? 0;
}

export const perBand = ({ betaald = "uur" }: Productopgave) => betaald !== "uur";

/** Wat een product met een prijs per band per cliënt per jaar kost, in het eerste jaar. */
export function bandkosten(prijs: Bandprijs, { betaald }: Productopgave): number {
  return betaald === "band straks" ? prijs.straks.prijs : prijs.nu.prijs;
}
