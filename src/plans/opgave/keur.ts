import { isLeeg, keurPeildatum, keurVeld, type Gekeurdveld, type Ruw } from "./keurveld";
import type { Plan } from "./plan";
import { magLeegIn, type Deel, type Kolom, type Lijst, type Veld, type Waarde } from "./veld";
import type { Vraag, Waarden } from "./vraag";

/** Een vraag zoals zij uit cellen, velden of een bestand komt. Een deel dat ontbreekt, is niet gekozen. */
export interface RuweVraag {
  readonly peildatum: Ruw;
  readonly delen: Readonly<Record<string, RuweWaarden | undefined>>;
  readonly lijsten: Readonly<Record<string, readonly RuweWaarden[] | undefined>>;
}
export type RuweWaarden = Readonly<Record<string, Ruw | undefined>>;

/** Wat er mis is, en waar: in een veld van een deel, of in een rij (vanaf 0) van een lijst. */
export interface Bezwaar {
  readonly zin: string;
  readonly deel?: string;
  readonly lijst?: string;
  readonly rij?: number;
  readonly sleutel?: string;
  /** Er staat nog niets, en verder is er niets mis: het telt op het blad als zoveel gegevens die ontbreken. */
  readonly leeg?: number;
}

export type Gekeurd<V extends Vraag> = { readonly vraag: V } | { readonly bezwaren: readonly Bezwaar[] };

/** Keurt een hele vraag; alle bezwaren komen tegelijk. */
export function keurVraag<V extends Vraag>(plan: Plan<V>, ruw: RuweVraag): Gekeurd<V> {
  const bezwaren: Bezwaar[] = [];
  const neem = <T>(gelezen: Gekeurdveld<T>, plek: Omit<Bezwaar, "zin">): T | undefined => {
    if ("waarde" in gelezen) return gelezen.waarde;
    bezwaren.push({ zin: gelezen.zin, ...plek });
    return undefined;
  };
  const peildatum = neem(keurPeildatum(ruw.peildatum), { sleutel: "peildatum" });
  const delen = plan.delen.flatMap((deel) => {
    const waarden = ruw.delen[deel.naam] ?? (deel.verplicht ? {} : undefined);
    return waarden === undefined ? [] : [[deel.naam, keurDeel(deel, waarden, neem)] as const];
  });
  const lijsten = plan.lijsten.map((lijst) => {
    const { rijen, bezwaren: mis } = keurLijst(lijst, ruw.lijsten[lijst.naam] ?? []);
    bezwaren.push(...mis);
    return [lijst.naam, rijen] as const;
  });
  if (bezwaren.length > 0) return { bezwaren };
  // Elk gegeven is hierboven gekeurd naar de opgave van het plan, en zonder bezwaar ontbreekt er niets dat moet.
  const vraag = { peildatum, ...Object.fromEntries([...delen, ...lijsten]) } as unknown as V;
  const onderling = plan.bezwaren?.(vraag) ?? [];
  return onderling.length > 0 ? { bezwaren: onderling.map((zin) => ({ zin })) } : { vraag };
}

type Neem = <T>(gelezen: Gekeurdveld<T>, plek: Omit<Bezwaar, "zin">) => T | undefined;

function keurDeel(deel: Deel, waarden: RuweWaarden, neem: Neem): Waarden {
  const lees = (veld: Veld): Waarde | undefined =>
    neem(keurVeld(veld, waarden[veld.sleutel] ?? null), { deel: deel.naam, sleutel: veld.sleutel });
  return Object.fromEntries(deel.velden.map((veld) => [veld.sleutel, lees(veld)]));
}

/** Keurt de rijen van een lijst; een rij zonder inhoud telt niet mee, en een rij met een bezwaar komt niet mee. `metRij`: de zinnen noemen de rij. */
export function keurLijst(
  lijst: Lijst,
  ruw: readonly RuweWaarden[],
  metRij = true,
): { readonly rijen: readonly Waarden[]; readonly bezwaren: readonly Bezwaar[] } {
  const bezwaren: Bezwaar[] = [];
  const rijen: Waarden[] = [];
  const gezien = new Map<string, number>();
  let vorige: Waarde | undefined;
  ruw.forEach((waarden, rij) => {
    if (Object.values(waarden).every((w) => isLeeg(w))) return;
    const mis = (zin: string, sleutel?: string) =>
      bezwaren.push({ zin, lijst: lijst.naam, rij, ...(sleutel === undefined ? {} : { sleutel }) });
    const lees = (kolom: Kolom): Waarde | undefined => {
      if (isLeeg(waarden[kolom.sleutel]) && magLeegIn(kolom, waarden)) return undefined;
      const gelezen = keurVeld(kolom, waarden[kolom.sleutel] ?? null, metRij ? rij + 1 : undefined);
      if ("waarde" in gelezen) return gelezen.waarde;
      mis(gelezen.zin, kolom.sleutel);
      return undefined;
    };
    const voor = bezwaren.length;
    const gelezen = Object.fromEntries(lijst.kolommen.map((k) => [k.sleutel, lees(k)]));
    const uniek = lijst.uniek === undefined ? undefined : gelezen[lijst.uniek];
    // Voor MATCH en SUMIF zijn “Zorg A” en “zorg a” dezelfde naam.
    const sleutel = String(uniek).toLowerCase();
    const eerder = uniek === undefined ? undefined : gezien.get(sleutel);
    if (uniek !== undefined && eerder !== undefined)
      mis(
        `${uniek} staat er twee keer (rij ${eerder + 1} en ${rij + 1}). Haal een van de twee weg, of verander haar.`,
        lijst.uniek,
      );
    else if (uniek !== undefined) gezien.set(sleutel, rij);
    const volgt = lijst.opVolgorde === undefined ? undefined : gelezen[lijst.opVolgorde];
    if (
      typeof vorige === "number" &&
      typeof volgt === "number" &&
      volgt !== vorige + 1 &&
      eerder === undefined
    )
      mis(
        `Na ${vorige} staat ${volgt}. Zet de jaren op volgorde en sla er geen over: na ${vorige} komt ${vorige + 1}.`,
        lijst.opVolgorde,
      );
    vorige = volgt;
    if (bezwaren.length === voor) rijen.push(gelezen);
  });
  if (rijen.length < lijst.minstens && bezwaren.length === 0)
    bezwaren.push({
      zin: tekortzin(lijst),
      lijst: lijst.naam,
    });
  if (rijen.length > lijst.hoogstens)
    bezwaren.push({
      zin: `${lijst.kop}: er staan ${rijen.length} rijen en er passen er ${lijst.hoogstens}. Voeg rijen samen.`,
      lijst: lijst.naam,
    });
  return { rijen, bezwaren };
}

/** Dat een lijst te weinig rijen heeft. */
export function tekortzin({ kop, minstens }: Lijst): string {
  return `${kop}: vul ten minste ${minstens === 1 ? "één rij" : `${minstens} rijen`} in.`;
}
