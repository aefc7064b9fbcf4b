import { formuletekst, type Argumentplek } from "./argumentplek";
import type { Omgeving } from "./tweeling";

/**
 * Hoeveel rijen een tabel krijgt waarvan het aantal in een argument staat. Staat dat aantal in een cel, dan houdt de tabel de rijen
 * die zij nu heeft: gewone formules lopen niet vanzelf over.
 */
export function tabelrijen(aantal: Argumentplek, { rijen }: Omgeving): number {
  if (typeof aantal.waarde === "number") return aantal.waarde;
  return Math.max(1, (rijen ?? 2) - 1);
}

/** Is het aantal intussen groter dan de tabel? Als voorwaarde, of undefined als het in de formule vaststaat. */
function teKort(aantal: Argumentplek, rijen: number): string | undefined {
  return aantal.waarde === undefined ? `N(${aantal.tekst})>${rijen}` : undefined;
}

/** Het eerste kopje zegt het als de tabel te kort is geworden. */
export function kopMetControle(kopje: string, aantal: Argumentplek, rijen: number): string {
  const kort = teKort(aantal, rijen);
  const melding = `"${kopje} (te weinig rijen: er zijn er "&${aantal.tekst}&" nodig)"`;
  return kort === undefined ? formuletekst(kopje) : `IF(${kort},${melding},${formuletekst(kopje)})`;
}

/**
 * Een cel op rij `nummer` (vanaf 1): leeg voorbij het aantal, en in de laatste rij een fout als er meer rijen nodig zijn, zodat een
 * optelling van de tabel nooit stilletjes te laag is.
 */
export function alsTabelrij(formule: string, nummer: number, aantal: Argumentplek, rijen: number): string {
  const kort = teKort(aantal, rijen);
  if (kort === undefined) return formule;
  const binnen = nummer === rijen ? `IF(${kort},NA(),${formule})` : formule;
  return nummer === 1 ? binnen : `IF(N(${aantal.tekst})<${nummer},"",${binnen})`;
}
