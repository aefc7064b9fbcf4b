import type { Dagnummer } from "../../domain/datum";
import type { Deel, Lijst, Veld } from "./veld";

/** Een veld met zijn letterlijke sleutel en keuzes, zodat de vraag van het plan eruit volgt. */
export function veld<const V extends Veld>(opgave: V): V {
  return opgave;
}

/** Een deel met zijn velden. */
export function deel<const D extends Deel>(opgave: D): D {
  return opgave;
}

/** Een lijst met haar kolommen. */
export function lijst<const L extends Lijst>(opgave: L): L {
  return opgave;
}

type WaardeVan<V> = V extends { readonly keuzes: readonly (infer K)[] }
  ? K
  : V extends { readonly tekst: true }
    ? string
    : number;

type VeldenVan<D extends Deel> = {
  readonly [V in D["velden"][number] as V["sleutel"]]: V extends { readonly leegIs: object }
    ? WaardeVan<V> | undefined
    : WaardeVan<V>;
};

type MetLeeg<V, W> = V extends
  | { readonly leegIs: object }
  | { readonly magLeeg: true }
  | { readonly leegBij: object }
  ? W | undefined
  : W;
type Rij<L extends Lijst> = {
  readonly [K in L["kolommen"][number] as K["sleutel"]]: MetLeeg<K, WaardeVan<K>>;
};
type Optioneel<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: T[K];
};
type Verplicht<D extends Deel> = D extends { readonly verplicht: true } ? D["naam"] : never;

/** Wat er in één deel is ingevuld. */
type DeelVan<D extends Deel> = Optioneel<VeldenVan<D>>;

/** Eén rij van een lijst. */
export type RijVan<L extends Lijst> = Optioneel<Rij<L>>;

/** De vraag die bij delen en lijsten hoort. */
export type VraagVan<D extends Deel, L extends Lijst> = { readonly peildatum: Dagnummer } & {
  readonly [E in D as Verplicht<E>]: DeelVan<E>;
} & { readonly [E in D as Exclude<E["naam"], Verplicht<E>>]?: DeelVan<E> | undefined } & {
  readonly [M in L as M["naam"]]: readonly RijVan<M>[];
};
