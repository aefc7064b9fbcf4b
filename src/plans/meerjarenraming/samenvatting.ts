import { berekening, eenheid, formule, label, links, uitkomst } from "../../sheet/cellen";
import type { Cel } from "../../sheet/blad";
import { zetRij, type Opbouw } from "../opgave/opbouw";
import type { Gebiedrijen } from "./gebiedblok";
import { AANTAL, BEDRAGKOLOMMEN, JAARKOLOMMEN, OORDEEL, VERSCHIL } from "./kolommen";
import type { Verdelingrijen } from "./verdelingblok";
import { duren, vormen } from "./vraag";

/** Zoveel rijen neemt de samenvatting onder haar kop. */
export const SAMENVATTING = 4 + 2 * duren.length + vormen.length;

/** De uitkomst in het kort: rijen die verder op het blad staan, met wat zij zijn. */
export function zetSamenvatting(o: Opbouw, tabellen: Gebiedrijen, delen: Verdelingrijen): void {
  const { lasten, baten, saldo, letters } = tabellen;
  rij(o, ["Lasten", "lasten", "alle", "alle"], lasten.totaal, berekening);
  rij(o, ["Baten", "baten", "alle", "alle"], baten.totaal, berekening);
  rij(o, ["Saldo", "saldo", "alle", "alle"], saldo.totaal, uitkomst);
  letterrij(o, ["Saldo: V of N", "saldo", "alle", "alle"], letters.totaal);
  for (const duur of duren) {
    rij(o, [`Saldo ${duur}`, "saldo", "alle", duur], delen[duur].saldo, berekening);
    letterrij(o, [`Saldo ${duur}: V of N`, "saldo", "alle", duur], delen[duur].letters);
  }
  for (const vorm of vormen)
    rij(o, [`Lasten ${vorm}`, "lasten", vorm, "alle"], delen[vorm].lasten, berekening);
}

function letterrij(o: Opbouw, over: Voorop, r: number): void {
  zetRij(o, ...voorop(over), ...JAARKOLOMMEN.map((k) => links(formule(`${k}${r}`))));
}

type Voorop = readonly [tekst: string, soort: string, vorm: string, duur: string];

function rij(o: Opbouw, over: Voorop, r: number, cel: typeof berekening): void {
  zetRij(
    o,
    ...voorop(over),
    ...[...BEDRAGKOLOMMEN, VERSCHIL].map((k) => cel(formule(`${k}${r}`), "getal0")),
    eenheid(formule(`${OORDEEL}${r}`)),
    over[1] === "saldo" ? undefined : cel(formule(`${AANTAL}${r}`), "getal0"),
  );
}

function voorop([tekst, soort, vorm, duur]: Voorop): Cel[] {
  return [label(tekst), ...["alle", "alle", soort, vorm, duur].map((t) => links(t))];
}
