import type { Dagnummer } from "../../src/domain/datum";
import type { Scenariowoorden } from "../../src/plans/overgang/scenarios";

/** Eén jaar van een scenario. Euro in dat jaar; uren per week gemiddeld over het hele jaar. */
export interface Scenariojaar {
  readonly jaar: number;
  readonly omgezet: number;
  /** Aan het einde van het jaar. */
  readonly inOud: number;
  readonly besparing: number;
  /** Besparing in een vol jaar van wie tot en met dit jaar herbeoordeeld is. */
  readonly structureel: number;
  /** Euro van wie geen cliënt meer is: geen besparing van het normenkader. */
  readonly minderClienten: number;
  /** Wat de hulp aan alle cliënten van het begin in dit jaar kost. */
  readonly kosten: number;
  /** Met de nieuwe aanvragen. */
  readonly uren: number;
  /** Beschikbare uren min nodige; onder 0 is er te weinig. */
  readonly ruimte: number;
  readonly consulentkosten: number;
}

/** Het verloop per maand; euro per maand, uren per week, achterstand in uren. */
export interface Scenariomaanden {
  readonly inOud: readonly number[];
  readonly beoordeeld: readonly number[];
  readonly besparing: readonly number[];
  readonly uren: readonly number[];
  readonly achterstand: readonly number[];
}

/** Wat een scenario voor cliënten betekent, in aantallen. */
export interface Gevolgen {
  readonly beoordeeldJaar1: number;
  /** Beoordeeld in een jaar waarin de verwijzing nog niet afloopt. */
  readonly eerder: number;
  /** Een nieuw besluit met dezelfde uren en duur. */
  readonly opPapier: number;
  /** Zo lang houdt iemand vanaf de ingangsdatum gemiddeld de oude minuten; undefined als niets afloopt. */
  readonly maandenBehoud: number | undefined;
  readonly nietTerug: number;
}

export interface Scenariouitkomst {
  readonly woorden: Scenariowoorden;
  readonly jaren: readonly Scenariojaar[];
  readonly maanden: Scenariomaanden;
  /** Vanaf deze dag zit niemand uit de lijst nog in het oude product; undefined als niets afloopt. */
  readonly leegOp: Dagnummer | undefined;
  /** Hoogste aantal uren per week in een maand. */
  readonly piek: number;
  /** Hoogste achterstand in uren. */
  readonly achterstand: number;
  readonly gevolgen: Gevolgen;
}

/** Wie er volgens de groepen minuten of een bandbreedte verliest, in cliënten. */
export interface Groepenuitkomst {
  readonly clienten: number;
  readonly gemiddeldNu: number;
  readonly gemiddeldStraks: number;
  readonly minderMinuten: number;
  readonly meerMinuten: number;
  readonly lagereBand: number;
  readonly hogereBand: number;
}

export interface Uitkomst {
  /** De eerste dag van elke maand. */
  readonly maanden: readonly Dagnummer[];
  readonly scenarios: readonly Scenariouitkomst[];
  /** Maanden na 1 januari van het eerste jaar. */
  readonly begin: number;
  readonly inLijst: number;
  readonly nietInLijst: number;
  /** Euro per jaar, als er niets verandert. */
  readonly kostenNu: number;
  /** Euro per jaar per herbeoordeelde cliënt. */
  readonly perClient: number;
  /** Euro per jaar als iedereen in de lijst, of iedereen, beoordeeld is. */
  readonly structureelLijst: number;
  readonly structureelAlle: number;
  /** Besparing van het eerste jaar als de overgang op 1 januari was begonnen. */
  readonly vanafJanuari: number;
  /** Nog in het oude product op de dag dat het eindigt, bij zacht afsluiten. */
  readonly inOudBijEinde: number;
  /** 0 als er geen bandbreedte is. */
  readonly bandNu: number;
  readonly bandStraks: number;
  readonly groepen: Groepenuitkomst | undefined;
}
