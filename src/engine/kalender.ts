import { dagnummer, ontleed } from "../domain/datum";
import { gooiFout } from "./codes";
import { zinnen } from "./zinnen";

/** 31-12-9999, de laatste dag die Excel kent. */
export const LAATSTE_DAG = 2_958_465;

export interface Dag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

/** Het dagnummer zonder tijd; buiten de kalender van Excel is #NUM!. */
export function heleDag(naam: string, nummer: number): number {
  const dag = Math.floor(nummer);
  return dag < 0 || dag > LAATSTE_DAG ? gooiFout("#NUM!", zinnen.geenDatum(naam)) : dag;
}

/** Jaar, maand en dag zoals Excel ze ziet: dag 0 is 0 januari 1900, dag 60 is 29 februari 1900 (die bestond niet). */
export function dagdelen(nummer: number): Dag {
  if (nummer === 0) return { jaar: 1900, maand: 1, dag: 0 };
  if (nummer === 60) return { jaar: 1900, maand: 2, dag: 29 };
  return ontleed(nummer < 60 ? nummer + 1 : nummer);
}

/** Het dagnummer van een dag; een maand of dag die niet past, loopt door in de volgende of vorige. */
export function dagnummerVan({ jaar, maand, dag }: Dag): number {
  const j = jaar + Math.floor((maand - 1) / 12);
  const m = ((((maand - 1) % 12) + 12) % 12) + 1;
  const eerste = j === 1900 && m <= 2 ? [1, 32][m - 1] : dagnummer(j, m, 1);
  return (eerste as number) + dag - 1;
}

/** Hoeveel dagen een maand heeft. */
export function maandlengte(jaar: number, maand: number): number {
  return dagnummerVan({ jaar, maand: maand + 1, dag: 1 }) - dagnummerVan({ jaar, maand, dag: 1 });
}

/** Zoveel maanden later, op dezelfde dag of de laatste van de maand. */
export function maandenVerder(nummer: number, maanden: number): number {
  const { jaar, maand, dag } = dagdelen(nummer);
  const eerste = dagdelen(dagnummerVan({ jaar, maand: maand + maanden, dag: 1 }));
  return dagnummerVan({ ...eerste, dag: Math.min(dag, maandlengte(eerste.jaar, eerste.maand)) });
}

/** De dag van de week, 0 is zondag. In Excel is 1-1-1900 een zondag. */
export function weekdag(nummer: number): number {
  return (((nummer + 6) % 7) + 7) % 7;
}

/** Het weeknummer als de week op deze dag (0 is zondag) begint en 1 januari in week 1 ligt. */
export function weeknummer(nummer: number, begin: number): number {
  const eerste = dagnummerVan({ jaar: dagdelen(nummer).jaar, maand: 1, dag: 1 });
  const voor = (weekdag(eerste) - begin + 7) % 7;
  return Math.floor((nummer - eerste + voor) / 7) + 1;
}

/** Het weeknummer volgens ISO 8601: de week van de donderdag. */
export function isoWeek(nummer: number): number {
  const donderdag = nummer - ((weekdag(nummer) + 6) % 7) + 3;
  const eerste = dagnummerVan({ jaar: dagdelen(donderdag).jaar, maand: 1, dag: 1 });
  return Math.floor((donderdag - eerste) / 7) + 1;
}

/** Dagen tussen twee dagen als elke maand er 30 heeft (DAYS360, de Amerikaanse of de Europese manier). */
export function dagen360(van: number, tot: number, europees: boolean): number {
  const [a, b] = [dagdelen(van), dagdelen(tot)];
  const laatsteFebruari = a.maand === 2 && a.dag === maandlengte(a.jaar, 2);
  const eerste = a.dag === 31 || (!europees && laatsteFebruari) ? 30 : a.dag;
  const laatste = b.dag === 31 && (europees || eerste >= 30) ? 30 : b.dag;
  return (b.jaar - a.jaar) * 360 + (b.maand - a.maand) * 30 + laatste - eerste;
}
