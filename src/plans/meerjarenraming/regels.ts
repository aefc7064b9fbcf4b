import type { Cel, Formule } from "../../sheet/blad";
import { berekening, eenheid, formule, label, links, totaal, uitkomst } from "../../sheet/cellen";
import { zetRij } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import {
  aantalformule,
  letterformule,
  oordeelformule,
  saldoformule,
  saldooordeel,
  saldoverschil,
  somformule,
  verschilformule,
  type Filter,
} from "./formules";
import { AANTAL, BEDRAGKOLOMMEN, JAARKOLOMMEN } from "./kolommen";
import type { Factorrijen } from "./rekenrijen";
import type { Ramingvraag, Soort } from "./vraag";

type W = Werk<Ramingvraag>;

/** Wat er links in een regel staat: waar hij over gaat. "alle" is niet gekozen. */
export interface Over {
  readonly tekst: string | Formule;
  readonly gemeente: string | undefined;
  /** Een formule als het taakveld nog leeg is: de regel volgt dan de cel van zijn post. */
  readonly taakveld?: string | Formule;
  readonly vorm?: string;
  readonly duur?: string;
}

/** Lasten of baten van de posten waar de regel over gaat. */
export function zetSom(w: W, over: Over, soort: Soort, factoren: Factorrijen): number {
  const r = w.o.rij;
  const filters = (["gemeente", "taakveld", "soort", "vorm", "duur"] as const).filter(
    (f): f is Filter => f === "soort" || over[f] !== undefined,
  );
  return zetRij(
    w.o,
    ...voorop(over, soort),
    ...BEDRAGKOLOMMEN.map((k) =>
      berekening(formule(somformule(w, filters, r, k, factoren[soort])), "getal0"),
    ),
    berekening(formule(verschilformule(w, r)), "getal0"),
    eenheid(formule(oordeelformule(w, soort, r))),
    berekening(formule(aantalformule(w, filters, r)), "getal0"),
  );
}

/** Het totaal van de regels `van` tot en met `tot`, uit de niet-afgeronde bedragen. */
export function zetTotaal(w: W, over: Over, soort: Soort, van: number, tot: number): number {
  const r = w.o.rij;
  const som = (kolom: string) => totaal(formule(`SUM(${kolom}${van}:${kolom}${tot})`), "getal0");
  return zetRij(
    w.o,
    ...voorop(over, soort),
    ...BEDRAGKOLOMMEN.map(som),
    totaal(formule(verschilformule(w, r)), "getal0"),
    eenheid(formule(oordeelformule(w, soort, r))),
    som(AANTAL),
  );
}

/** Het saldo van twee regels. */
export function zetSaldo(w: W, over: Over, lasten: number, baten: number, nadruk = false): number {
  const r = w.o.rij;
  const cel = nadruk ? uitkomst : berekening;
  return zetRij(
    w.o,
    ...voorop(over, "saldo"),
    ...BEDRAGKOLOMMEN.map((k) => cel(formule(saldoformule(w, `${k}${lasten}`, `${k}${baten}`)), "getal0")),
    cel(formule(saldoverschil(w, r, lasten, baten)), "getal0"),
    eenheid(formule(saldooordeel(w, lasten, baten))),
  );
}

/** Per jaar of het saldo van twee regels voordelig of nadelig is. */
export function zetLetters(w: W, over: Over, lasten: number, baten: number): number {
  return zetRij(
    w.o,
    ...voorop(over, "saldo"),
    ...JAARKOLOMMEN.map((k) => links(formule(letterformule(w, `${k}${lasten}`, `${k}${baten}`)))),
  );
}

function voorop(over: Over, soort: string): Cel[] {
  const { tekst, gemeente = "alle", taakveld = "alle", vorm = "alle", duur = "alle" } = over;
  return [label(tekst), ...[gemeente, taakveld, soort, vorm, duur].map((t) => links(t))];
}
