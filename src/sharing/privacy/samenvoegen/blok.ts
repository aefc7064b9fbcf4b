import { raken, type Gebied } from "../../../formula/adres";
import type { Bewaardewaarde } from "../../werkmap/cel";
import type { Bladlezing, Lezing } from "./lezing";
import type { Clientenlijst } from "./lijsten";
import { verwijzingenIn } from "./verwijzing";

/** De rijen per cliënt op een blad: alles in deze rijen en kolommen gaat over één cliënt. */
export interface Blok {
  readonly blad: string;
  readonly van: number;
  readonly tot: number;
  readonly kolommen: ReadonlySet<number>;
  /** De kolommen die een functie als lijst leest; de eerste is de hoofdlijst. */
  readonly lijsten: readonly number[];
}

/** Een kolom hoort erbij als zij in zoveel van de rijen gevuld is. */
const MEESTE = 0.8;
const TOTAALRIJ = /^\s*(sub)?(totaal|totalen|som|gemiddelde?|aantal)\b/i;

/** Maakt van lijsten de blokken: lijsten in dezelfde rijen zijn één blok, met alles wat ernaast aan de cliënten vastzit. */
export function maakBlokken(lezing: Lezing, lijsten: readonly Clientenlijst[]): Blok[] {
  const delen: { blad: Bladlezing; van: number; tot: number; lijsten: number[] }[] = [];
  for (const { blad: titel, gebied } of lijsten) {
    const blad = lezing.blad(titel);
    if (blad === undefined) continue;
    for (let kolom = gebied.van.kolom; kolom <= Math.min(gebied.tot.kolom, gebied.van.kolom + 50); kolom++) {
      const rijen = clientrijen(lezing, blad, kolom, gebied);
      if (rijen !== undefined) delen.push({ blad, ...rijen, lijsten: [kolom] });
    }
  }
  const samen: typeof delen = [];
  for (const deel of delen.sort((a, b) => a.van - b.van)) {
    const bij = samen.find((s) => s.blad === deel.blad && s.van <= deel.tot && deel.van <= s.tot);
    if (bij === undefined) {
      samen.push({ ...deel });
      continue;
    }
    bij.tot = Math.max(bij.tot, deel.tot);
    for (const k of deel.lijsten) if (!bij.lijsten.includes(k)) bij.lijsten.push(k);
  }
  return samen.map(({ blad, van, tot, lijsten: l }) => ({
    blad: blad.titel,
    van,
    tot,
    kolommen: kolommenVan(lezing, blad, van, tot, l),
    lijsten: l,
  }));
}

/** Ligt deze cel in een blok? */
export function blokBij(
  blokken: readonly Blok[],
  blad: string,
  rij: number,
  kolom: number,
): Blok | undefined {
  return blokken.find(
    (b) =>
      b.blad.toLowerCase() === blad.toLowerCase() && b.van <= rij && rij <= b.tot && b.kolommen.has(kolom),
  );
}

/** Heeft dit gebied een cel gemeen met een blok? */
export function blokkenIn(blokken: readonly Blok[], blad: string, { van, tot }: Gebied): Blok[] {
  return blokken.filter(
    (b) =>
      b.blad.toLowerCase() === blad.toLowerCase() &&
      van.rij <= b.tot &&
      b.van <= tot.rij &&
      [...b.kolommen].some((k) => van.kolom <= k && k <= tot.kolom),
  );
}

/** De rijen met een getal in de lijst, en wat er los van de functie nog onder of boven staat: ook dat zijn cliënten. */
function clientrijen(
  { isEigen }: Lezing,
  { titel, waarden, formules }: Bladlezing,
  kolom: number,
  { van, tot }: Gebied,
): { van: number; tot: number } | undefined {
  const isGetal = (rij: number) =>
    typeof waarden.get(`${rij},${kolom}`) === "number" && !isEigen(titel, rij, kolom);
  let [eerste, laatste] = [Infinity, 0];
  for (const plek of waarden.keys()) {
    const [rij, k] = plek.split(",").map(Number) as [number, number];
    if (k !== kolom || rij < van.rij || rij > tot.rij || !isGetal(rij)) continue;
    [eerste, laatste] = [Math.min(eerste, rij), Math.max(laatste, rij)];
  }
  if (laatste === 0) return undefined;
  const isClient = (rij: number) =>
    isGetal(rij) && !formules.has(`${rij},${kolom}`) && !isTotaal(waarden, rij, kolom);
  while (isClient(eerste - 1)) eerste--;
  while (isClient(laatste + 1)) laatste++;
  return { van: eerste, tot: laatste };
}

function isTotaal(waarden: ReadonlyMap<string, Bewaardewaarde>, rij: number, kolom: number): boolean {
  for (let k = Math.max(1, kolom - 10); k < kolom; k++) {
    const waarde = waarden.get(`${rij},${k}`);
    if (typeof waarde === "string" && TOTAALRIJ.test(waarde)) return true;
  }
  return false;
}

/** Alle kolommen die in deze rijen bij de cliënten horen. */
function kolommenVan(
  lezing: Lezing,
  blad: Bladlezing,
  van: number,
  tot: number,
  lijsten: readonly number[],
): Set<number> {
  const gevuld = new Map<number, number>();
  const samenvattend = new Set<number>();
  for (const plek of blad.waarden.keys()) {
    const [rij, kolom] = plek.split(",").map(Number) as [number, number];
    if (rij >= van && rij <= tot) gevuld.set(kolom, (gevuld.get(kolom) ?? 0) + 1);
  }
  for (const [plek, f] of blad.formules) {
    const [rij, kolom] = plek.split(",").map(Number) as [number, number];
    if (rij < van || rij > tot || samenvattend.has(kolom) || lijsten.includes(kolom)) continue;
    const plaats = { blad: blad.titel, rij, kolom };
    const opLijst = verwijzingenIn(f.formule, plaats, lezing.boek).some(
      (v) =>
        v.blad === blad.titel &&
        v.gebied.van.rij < v.gebied.tot.rij &&
        raaktRijen(v.gebied, van, tot, lijsten),
    );
    if (opLijst && (f.bereik === undefined || f.bereik.van.rij === f.bereik.tot.rij)) samenvattend.add(kolom);
  }
  const uit = new Set(lijsten);
  const deel = (k: number) => (gevuld.get(k) ?? 0) / (tot - van + 1);
  for (const [k] of gevuld) if (deel(k) >= MEESTE && !samenvattend.has(k)) uit.add(k);
  for (const richting of [-1, 1])
    for (const begin of [...uit])
      for (let k = begin + richting; k > 0 && !samenvattend.has(k); k += richting) {
        const kop = blad.waarden.has(`${van - 1},${k}`);
        // Een kolom met een kop en hier en daar iets erin (opmerkingen) hoort bij de tabel; losse cellen ernaast niet.
        if (deel(k) === 0 && !kop) break;
        if (deel(k) < MEESTE && (!kop || samenvattend.has(k + richting))) break;
        uit.add(k);
      }
  for (const { gebied } of lezing.werkmap.werkbladen.find((b) => b.titel === blad.titel)?.tabellen ?? [])
    if (raaktRijen(gebied, van, tot, lijsten))
      for (let k = gebied.van.kolom; k <= gebied.tot.kolom; k++) uit.add(k);
  return uit;
}

function raaktRijen(gebied: Gebied, van: number, tot: number, kolommen: readonly number[]): boolean {
  return kolommen.some((kolom) => raken(gebied, { van: { rij: van, kolom }, tot: { rij: tot, kolom } }));
}
