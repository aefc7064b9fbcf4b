import { citeer } from "../../language/opsomming";
import { toonGetal } from "../../language/getallen";

/** Wat er aan een bestand mis is, en waar. */
export interface Keurfout {
  /** Twee fouten met hetzelfde kenmerk zijn dezelfde fout: zo is te zien of de bron haar al had. */
  readonly kenmerk: string;
  /** "Op het blad “Kosten”, in B3". */
  readonly waar: string;
  readonly zin: string;
  /** Zou Excel het bestand weigeren of herstellen? Anders rekent het iets niet uit, of anders dan bedoeld. */
  readonly stuk: boolean;
}

/** Een fout die toch meegaat. */
export interface Gebrek extends Keurfout {
  /** Stond zij al in het bestand waar dit uit komt? */
  readonly vanBron: boolean;
}

/** Waar een fout staat, zoals zij in een zin staat. */
export const plaatsen = {
  cel: (blad: string, cel: string) => `Op het blad ${citeer(blad)}, in ${cel}`,
  bij: (blad: string, wat: string, cellen: string) =>
    cellen === ""
      ? `Op het blad ${citeer(blad)}, in ${wat}`
      : `Op het blad ${citeer(blad)}, in ${wat} bij ${cellen}`,
  naam: (naam: string) => `In de naam ${citeer(naam)}`,
  tabel: (naam: string, blad: string) => `In de tabel ${citeer(naam)} op het blad ${citeer(blad)}`,
};

/** De fouten als één zin: de eerste, en hoeveel er nog meer zijn. */
export function keurzin(fouten: readonly Keurfout[]): string {
  const [eerste, ...meer] = fouten;
  if (eerste === undefined) return "";
  const rest =
    meer.length === 0 ? "" : ` En nog ${toonGetal(meer.length)} ${meer.length === 1 ? "fout" : "fouten"}.`;
  return `Excel zou dit bestand niet heel openen, dus er is niets geschreven. ${regel(eerste)}${rest}`;
}

/** Eén fout als zin met haar plaats. */
export function regel({ waar, zin }: Keurfout): string {
  return `${waar}: ${zin}`;
}

/** Wat er nu mis is en in de bron nog niet. */
export function nieuweFouten(nu: readonly Keurfout[], toen: readonly Keurfout[]): Keurfout[] {
  const bekend = new Set(toen.map((f) => f.kenmerk));
  return nu.filter((f) => !bekend.has(f.kenmerk));
}
