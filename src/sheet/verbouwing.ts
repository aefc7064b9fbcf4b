import { verschuifFormule, type Ingreep } from "../formula/verschuif";
import { adres, kolomletters } from "../formula/adres";
import { isFormule, type Blad, type Cel } from "./blad";
import { celrooster, type Celrooster } from "./celrooster";
import { leesReeks, reekssleutel, rijsleutels } from "./rijsleutels";

/** Een rij van een lijst die de gebruiker weghaalt, geteld vanaf 1. */
export interface Wegrij {
  readonly lijst: string;
  readonly rij: number;
}

/** Een cel op een rij die blijft, die na het schuiven niet is zoals zij worden moet. */
interface Celverschil {
  /** Waar zij op het nieuwe blad staat. */
  readonly adres: string;
  readonly was: Cel | undefined;
  readonly wordt: Cel | undefined;
  /** Er komt iets anders in te staan dan Excel er na het schuiven heeft. */
  readonly inhoud: boolean;
  readonly opmaak: boolean;
}

/** Hoe van het ene blad het andere wordt, met zo veel mogelijk rijen die blijven. */
export interface Verbouwing {
  /** Van onder naar boven: elke rij is geteld zoals zij op het oude blad staat. */
  readonly ingrepen: readonly Ingreep[];
  /** Nieuwe rij -> oude rij, voor wat blijft. */
  readonly vandaan: ReadonlyMap<number, number>;
  /** Nieuwe rijen, en oude die weggaan. */
  readonly erbij: readonly number[];
  readonly weg: readonly number[];
  readonly cellen: readonly Celverschil[];
}

/** Rekent uit welke rijen erbij komen en verdwijnen, en welke cellen van ons daarna nog anders moeten. */
export function verbouwing(oud: Blad, nieuw: Blad, weg?: Wegrij): Verbouwing {
  const oudeSleutels = rijsleutels(oud);
  const nieuweSleutels = rijsleutels(nieuw);
  const vandaan = blijft(
    weg === undefined ? oudeSleutels : hernummer(oudeSleutels, nieuweSleutels, weg),
    nieuweSleutels,
  );
  const gebleven = new Set(vandaan.values());
  const plan = {
    ingrepen: ingrepenVan(vandaan, oudeSleutels.size, nieuweSleutels.size),
    vandaan,
    erbij: [...nieuweSleutels.keys()].filter((rij) => !vandaan.has(rij)),
    weg: [...oudeSleutels.keys()].filter((rij) => !gebleven.has(rij)),
  };
  return { ...plan, cellen: verschillen(oud, nieuw, plan) };
}

/**
 * Gaat rij 2 van een lijst van drie weg, dan is de oude rij 3 de nieuwe rij 2, en niet een rij die verdwijnt. Dat geldt ook voor elke
 * tabel die met die lijst mee korter wordt.
 */
function hernummer(
  oud: ReadonlyMap<number, string>,
  nieuw: ReadonlyMap<number, string>,
  { lijst, rij: weg }: Wegrij,
): ReadonlyMap<number, string> {
  const [lengtes, straks] = [reekslengtes(oud), reekslengtes(nieuw)];
  const lengte = lengtes.get(`lijst:${lijst}`);
  return new Map(
    [...oud].map(([rij, sleutel]) => {
      const plaats = leesReeks(sleutel);
      const krimpt =
        plaats !== undefined &&
        lengtes.get(plaats.reeks) === lengte &&
        (straks.get(plaats.reeks) ?? 0) + 1 === lengte;
      if (!krimpt || plaats.rij < weg) return [rij, sleutel];
      return [rij, plaats.rij === weg ? `weg:${sleutel}` : reekssleutel(plaats.reeks, plaats.rij - 1)];
    }),
  );
}

function reekslengtes(sleutels: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  for (const sleutel of sleutels.values()) {
    const reeks = leesReeks(sleutel)?.reeks;
    if (reeks !== undefined) uit.set(reeks, (uit.get(reeks) ?? 0) + 1);
  }
  return uit;
}

/** De langste gemeenschappelijke rij van sleutels. Een sleutel staat er maar één keer: dan is zij de langste stijgende rij van plaatsen. */
function blijft(
  oud: ReadonlyMap<number, string>,
  nieuw: ReadonlyMap<number, string>,
): ReadonlyMap<number, number> {
  const plaats = new Map([...oud].map(([rij, sleutel]) => [sleutel, rij]));
  interface Schakel {
    readonly nieuw: number;
    readonly oud: number;
    readonly vorige: Schakel | undefined;
  }
  /** Per lengte de reeks die het vroegst eindigt. */
  const eindes: Schakel[] = [];
  for (const [rij, sleutel] of nieuw) {
    const hier = plaats.get(sleutel);
    if (hier === undefined) continue;
    let [laag, hoog] = [0, eindes.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((eindes[midden] as Schakel).oud < hier) laag = midden + 1;
      else hoog = midden;
    }
    eindes[laag] = { nieuw: rij, oud: hier, vorige: eindes[laag - 1] };
  }
  const paren: [number, number][] = [];
  for (let s = eindes[eindes.length - 1]; s !== undefined; s = s.vorige) paren.push([s.nieuw, s.oud]);
  return new Map(paren.reverse());
}

function ingrepenVan(vandaan: ReadonlyMap<number, number>, ouden: number, nieuwen: number): Ingreep[] {
  const uit: Ingreep[] = [];
  let [onderNieuw, onderOud] = [nieuwen + 1, ouden + 1];
  for (const [nieuw, oud] of [...vandaan, [0, 0] as const].sort((a, b) => b[0] - a[0])) {
    const [weg, erbij] = [onderOud - oud - 1, onderNieuw - nieuw - 1];
    if (weg > 0) uit.push({ soort: "weg", rij: oud + 1, aantal: weg });
    if (erbij > 0) uit.push({ soort: "erbij", rij: oud + 1, aantal: erbij });
    [onderNieuw, onderOud] = [nieuw, oud];
  }
  return uit;
}

function verschillen(
  oud: Blad,
  nieuw: Blad,
  { vandaan, ingrepen }: Pick<Verbouwing, "vandaan" | "ingrepen">,
): Celverschil[] {
  const [oudeCellen, nieuweCellen] = [celrooster(oud), celrooster(nieuw)];
  const breedte = Math.max(breedteVan(oudeCellen), breedteVan(nieuweCellen));
  const hier = (blad: string | undefined) => blad === undefined || blad === oud.titel;
  return [...vandaan].flatMap(([rij, was]) =>
    Array.from({ length: breedte }, (_, i) => i + 1).flatMap((kolom): Celverschil[] => {
      const plek = adres({ rij, kolom });
      const [a, b] = [oudeCellen.get(`${kolomletters(kolom)}${was}`)?.cel, nieuweCellen.get(plek)?.cel];
      const inhoud = inhoudsmerk(a, (f) => verschuifFormule(f, ingrepen, hier)) !== inhoudsmerk(b);
      const opmaak = opmaakmerk(a) !== opmaakmerk(b);
      return inhoud || opmaak ? [{ adres: plek, was: a, wordt: b, inhoud, opmaak }] : [];
    }),
  );
}

function breedteVan(cellen: Celrooster): number {
  return Math.max(0, ...[...cellen.values()].map((c) => c.kolom));
}

function inhoudsmerk(cel: Cel | undefined, schuif = (formule: string) => formule): string {
  const inhoud = cel?.inhoud;
  if (!isFormule(inhoud)) return JSON.stringify(inhoud) ?? "";
  return JSON.stringify([schuif(inhoud.formule), inhoud.matrix, inhoud.dynamisch]);
}

function opmaakmerk({ stijl, vorm, eigen, eigenVorm }: Cel = {}): string {
  return JSON.stringify([stijl, vorm, eigen, eigenVorm]);
}
