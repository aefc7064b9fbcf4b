import { citeer } from "../../language/opsomming";
import type { Adviesuitslag } from "./advies";
import type { Puntnaast } from "./naast";

const STANDEN: Readonly<Record<Puntnaast["stand"], string>> = {
  nieuw: "nieuw advies",
  twijfel: "advies bij een andere vraag",
  verschilt: "hier staat iets anders",
  gelijk: "staat hier al",
  leeg: "geen advies",
  "te lang": "te lang",
  formule: "hier staat een formule",
  weg: "staat niet in het bestand",
};

/** Wat er van een punt te zeggen is, in een paar woorden. */
export function standtekst({ stand }: Puntnaast): string {
  return STANDEN[stand];
}

/** Wat het bestand bij elk punt zegt, een regel per ding. `gedaan` zegt wat er met een punt gebeurt. */
export function adviestekst(
  { aanvragen, elders }: Adviesuitslag,
  gedaan: (exemplaar: number, punt: Puntnaast) => string,
): string[] {
  return [
    ...aanvragen.flatMap(({ exemplaar, blad, punten, erbij }) => [
      `${citeer(blad)}:`,
      ...punten.flatMap((p) => [
        `  ${p.nummer}. ${p.vraag}: ${standtekst(p)}; ${gedaan(exemplaar, p)}.`,
        ...(p.hier !== "" && p.stand !== "gelijk" ? [`     hier:    ${ingesprongen(p.hier)}`] : []),
        ...(p.daar !== "" ? [`     bestand: ${ingesprongen(p.daar)}`] : []),
        ...p.zinnen.map((z) => `     ${z}`),
      ]),
      ...erbij.map((z) => `  ${z}`),
    ]),
    ...(elders.length === 0
      ? []
      : [
          "Buiten de punten staat in het bestand iets wat hier niet staat; dat wordt niet overgenomen:",
          ...elders.map((z) => `  ${z}`),
        ]),
  ];
}

function ingesprongen(tekst: string): string {
  return tekst.replace(/\n/g, "\n              ");
}
