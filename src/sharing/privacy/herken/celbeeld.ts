import { alsNummer } from "./bsn";
import { alsDatum, isDag } from "./geboortedatum";
import { leesKop, type Kop } from "./koppen";
import { naamvorm } from "./naam";
import { isPostcode } from "./postcode";
import { vindInTekst } from "./tekst";
import type { Treffer } from "./treffer";

/** Wat er aan een waarde te zien is zonder te weten waar zij staat. */
export interface Waardebeeld {
  readonly tekst: string;
  readonly isTekst: boolean;
  readonly treffers: readonly Treffer[];
  readonly kop: Kop | undefined;
  readonly naam: "streng" | "ruim" | undefined;
  /** Acht of negen cijfers, aangevuld tot negen. */
  readonly nummer: string | undefined;
  readonly dag: number | undefined;
  readonly postcode: boolean;
}

const GEEN: readonly Treffer[] = [];

/** Een klasse, omdat een blad honderdduizenden teksten heeft en de meeste vragen nooit gesteld worden. */
class Tekstbeeld implements Waardebeeld {
  readonly isTekst = true;
  private readonly cijfers: boolean;
  private eerdereKop: Kop | null | undefined;
  private eerdereNaam: "streng" | "ruim" | null | undefined;
  private eerdereTreffers: readonly Treffer[] | undefined;
  constructor(readonly tekst: string) {
    this.cijfers = tekst.length <= 30 && /\d/.test(tekst);
  }
  get treffers(): readonly Treffer[] {
    return (this.eerdereTreffers ??= vindInTekst(this.tekst));
  }
  get kop(): Kop | undefined {
    if (this.eerdereKop === undefined) this.eerdereKop = leesKop(this.tekst) ?? null;
    return this.eerdereKop ?? undefined;
  }
  get naam(): "streng" | "ruim" | undefined {
    if (this.eerdereNaam === undefined) this.eerdereNaam = naamvorm(this.tekst) ?? null;
    return this.eerdereNaam ?? undefined;
  }
  get nummer(): string | undefined {
    return this.cijfers ? alsNummer(this.tekst) : undefined;
  }
  get dag(): number | undefined {
    return this.cijfers ? alsDatum(this.tekst) : undefined;
  }
  get postcode(): boolean {
    return this.cijfers && isPostcode(this.tekst);
  }
}

class Getalbeeld implements Waardebeeld {
  readonly isTekst = false;
  readonly treffers = GEEN;
  readonly kop = undefined;
  readonly naam = undefined;
  readonly postcode = false;
  constructor(
    private readonly getal: number,
    private readonly datum: boolean,
  ) {}
  get tekst(): string {
    return String(this.getal);
  }
  get nummer(): string | undefined {
    const past = this.getal >= 10_000_000 && this.getal <= 999_999_999 && Number.isInteger(this.getal);
    return past ? this.tekst.padStart(9, "0") : undefined;
  }
  get dag(): number | undefined {
    return this.datum && isDag(this.getal) ? this.getal : undefined;
  }
}

export function beeldVanTekst(tekst: string): Waardebeeld {
  return new Tekstbeeld(tekst);
}

/** `datum` zegt of de cel als datum is opgemaakt. */
export function beeldVanGetal(getal: number, datum: boolean): Waardebeeld {
  return new Getalbeeld(getal, datum);
}
