import { type Bereik } from "./bereik";
import type { Tabel } from "../werkmap/tabellen";

/** Een tabelverwijzing opgelost tot cellen. */
export interface Opgelost {
  readonly bereik: Bereik;
  /** Alleen de eigen rij ([#This Row] of @): op een ander blad betekent zij niets. */
  readonly eigenRij: boolean;
}

const EIGEN_RIJ = /\[#This Row\]|\[@/i;

/**
 * Zoekt de cellen van Tabel[Kolom], Tabel[[#This Row],[Kolom]], Tabel[#Totals] en de andere vormen. `rij` is de rij van de formule.
 * Undefined als de tabel of een kolom niet bestaat, of de eigen rij buiten de tabel ligt.
 */
export function losStructuurOp(
  tekst: string,
  tabellen: readonly (Tabel & { readonly titel: string })[],
  eigen: Tabel | undefined,
  rij: number | undefined,
): Opgelost | undefined {
  const haakje = tekst.indexOf("[");
  const naam = tekst.slice(0, haakje).trim();
  const tabel =
    naam === ""
      ? tabellen.find((t) => t.pad === eigen?.pad)
      : tabellen.find((t) => t.naam.toLowerCase() === naam.toLowerCase());
  if (haakje < 0 || tabel === undefined) return undefined;
  const binnen = tekst.slice(haakje);
  const eigenRij = EIGEN_RIJ.test(binnen);
  const rijen = eigenRij ? eigenRijen(tabel, rij) : welkeRijen(tabel, binnen);
  const kolommen = welkeKolommen(tabel, binnen);
  if (rijen === undefined || kolommen === undefined || rijen[1] < rijen[0]) return undefined;
  const hoek = (r: number, k: number) => ({
    rij: r,
    rijVast: !eigenRij,
    kolom: tabel.gebied.van.kolom + k,
    kolomVast: true,
  });
  const voor = `'${tabel.titel.replace(/'/g, "''")}'!`;
  const bereik: Bereik = {
    voor,
    blad: tabel.titel,
    vreemd: false,
    van: hoek(rijen[0], kolommen[0]),
    tot: hoek(rijen[1], kolommen[1]),
  };
  return { bereik, eigenRij };
}

function eigenRijen({ gebied }: Tabel, rij: number | undefined): [number, number] | undefined {
  return rij === undefined || rij < gebied.van.rij || rij > gebied.tot.rij ? undefined : [rij, rij];
}

function welkeRijen({ gebied, koprijen, totaalrijen }: Tabel, binnen: string): [number, number] {
  const [eerste, laatste] = [gebied.van.rij, gebied.tot.rij];
  const [gegevens, totaal] = [eerste + koprijen, laatste - totaalrijen];
  const kop = /\[#Headers\]/i.test(binnen);
  if (/\[#All\]/i.test(binnen)) return [eerste, laatste];
  if (/\[#Totals\]/i.test(binnen)) return [/\[#Data\]/i.test(binnen) ? gegevens : totaal + 1, laatste];
  if (kop) return [eerste, /\[#Data\]/i.test(binnen) ? totaal : gegevens - 1];
  return [gegevens, totaal];
}

/** De eerste en de laatste genoemde kolom; zonder kolom de hele tabel. Een ' maakt [ ] # en ' letterlijk. */
function welkeKolommen({ kolommen }: Tabel, binnen: string): [number, number] | undefined {
  const genoemd = [...binnen.matchAll(/\[@?((?:'.|[^[\]'])+)\]/g)].map((m) => m[1] as string);
  const namen = genoemd.filter((n) => !n.startsWith("#")).map((n) => n.replace(/'(.)/g, "$1").toLowerCase());
  if (namen.length === 0) return [0, kolommen.length - 1];
  const nummers = namen.map((n) => kolommen.findIndex((k) => k.toLowerCase() === n));
  return nummers.includes(-1) ? undefined : [Math.min(...nummers), Math.max(...nummers)];
}
