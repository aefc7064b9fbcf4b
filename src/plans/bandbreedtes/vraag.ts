import type { Grensregel } from "../../domain/bandbreedte";
import type { OnderLaagste } from "../../domain/bandkosten";
import type { Vraag } from "../opgave/vraag";
import type { Bandrij } from "./banden";

/** Cliënten met dezelfde minuten per week nu en straks. */
export interface Groep {
  readonly minutenNu: number;
  readonly minutenStraks: number;
  readonly aantal: number;
}

/** Hoe een bandtabel gelezen wordt. */
interface Bandregels {
  readonly grens: Grensregel;
  readonly onderLaagste: OnderLaagste;
}

/** De vraag van het plan Bandbreedtes. */
export interface Bandbreedtesvraag extends Vraag {
  readonly regels: Bandregels;
  readonly groepen: readonly Groep[];
  readonly banden: readonly Bandrij[];
}
