import { zetRij } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import type { Gebied } from "./gebieden";
import { JAARKOLOMMEN } from "./kolommen";
import { zetKoprij } from "./koprij";
import { zetLetters, zetSaldo, zetSom, type Over } from "./regels";
import type { Factorrijen } from "./rekenrijen";
import { duren, vormen, type Duur, type Ramingvraag, type Soort, type Vorm } from "./vraag";

/** De rijen van lasten, baten, saldo en letters van een deel van de posten. */
type Luikrijen = Readonly<Record<Soort | "saldo" | "letters", number>>;

/** Waar elk deel staat. */
export type Verdelingrijen = Readonly<Record<Duur | Vorm, Luikrijen>>;

/** Hetzelfde gebied twee keer anders verdeeld: structureel en incidenteel, en ZIN, pgb en overig. */
export function zetVerdeling(
  w: Werk<Ramingvraag>,
  { gemeente, naam }: Gebied,
  factoren: Factorrijen,
  jaren: number,
): Verdelingrijen {
  const luik = (over: Over & { readonly tekst: string }): Luikrijen => {
    const lasten = zetSom(w, { ...over, tekst: `${over.tekst}: lasten` }, "lasten", factoren);
    const baten = zetSom(w, { ...over, tekst: `${over.tekst}: baten` }, "baten", factoren);
    const saldo = zetSaldo(w, { ...over, tekst: `${over.tekst}: saldo` }, lasten, baten);
    const letters = zetLetters(w, { ...over, tekst: `${over.tekst}: V of N` }, lasten, baten);
    return noem({ lasten, baten, saldo, letters }, over.tekst);
  };
  const noem = (rijen: Luikrijen, deel: string): Luikrijen => {
    for (const [wat, r] of Object.entries(rijen))
      w.o.namen.push({
        naam: w.n(`${naam}_${deel.toLowerCase()}_${wat}`),
        bereik: `${JAARKOLOMMEN[0]}${r}:${JAARKOLOMMEN[5]}${r}`,
      });
    return rijen;
  };
  const eerste = zetRij(w.o);
  zetKoprij(w, "Structureel en incidenteel", jaren);
  const perDuur = duren.map((duur) => [duur, luik({ tekst: groot(duur), gemeente, duur })] as const);
  zetRij(w.o);
  zetKoprij(w, "ZIN en pgb", jaren);
  const perVorm = vormen.map((vorm) => [vorm, luik({ tekst: groot(vorm), gemeente, vorm })] as const);
  w.o.signaalregels.push({
    bereik: `B${eerste}:F${w.o.rij - 1}`,
    als: { celIs: "=", dan: "alle" },
    signaal: "gedempt",
  });
  return Object.fromEntries([...perDuur, ...perVorm]) as unknown as Verdelingrijen;
}

function groot(woord: string): string {
  return woord === "pgb" ? woord : woord.charAt(0).toUpperCase() + woord.slice(1);
}
