import type { Cel } from "../../sheet/blad";
import { kolomletters } from "../../formula/adres";
import { kop, kopLinks } from "../../sheet/cellen";
import { zetRij } from "../opgave/opbouw";
import type { Overgangswerk, Rijen } from "./vorm";

/** Eén kolom van een tabel op het blad. */
export interface Bladkolom {
  readonly kop: string;
  /** Achter WMO_Overgang_. */
  readonly naam?: string;
}

/** Zet een tabel met kop; `cellen` geeft de cellen van rij `i`, die op rij `r` van het blad komt. */
export function zetTabel(
  { o, n }: Overgangswerk,
  kolommen: readonly Bladkolom[],
  aantal: number,
  cellen: (i: number, r: number) => readonly (Cel | undefined)[],
): Rijen {
  zetRij(o, ...kolommen.map((k, i) => (i === 0 ? kopLinks(k.kop) : kop(k.kop))));
  const eerste = o.rij;
  for (let i = 0; i < aantal; i++) zetRij(o, ...cellen(i, o.rij));
  kolommen.forEach(({ naam }, i) => {
    const kolom = kolomletters(i + 1);
    if (naam !== undefined) o.namen.push({ naam: n(naam), bereik: `${kolom}${eerste}:${kolom}${o.rij - 1}` });
  });
  return { eerste, laatste: o.rij - 1 };
}
