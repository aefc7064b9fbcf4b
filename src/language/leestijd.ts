import { kaleTekst } from "./wit";

/** Leest een duur met een klok of letters: 2:16, 26:30, 2:16:00, 2u16, 2 uur en 16 minuten -> minuten. Een los getal is er geen. */
export function leesDuur(tekst: string): number | undefined {
  if (!/[:uh]/i.test(tekst)) return undefined;
  const kaal = kaleTekst(tekst).toLowerCase();
  const klok = /^(-?)(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?: ?(?:u|uur))?$/.exec(kaal);
  if (klok) return metTeken(klok[1], Number(klok[2]) * 60 + Number(klok[3]) + Number(klok[4] ?? 0) / 60);
  const woorden =
    /^(-?)(\d{1,4}) ?(?:u|uur|uren|h)\.? ?(?:en )?([0-5]?\d) ?(?:m|min|minuut|minuten)?\.?$/.exec(kaal);
  if (woorden) return metTeken(woorden[1], Number(woorden[2]) * 60 + Number(woorden[3]));
  return undefined;
}

function metTeken(teken: string | undefined, minuten: number): number {
  return teken === "-" && minuten !== 0 ? -minuten : minuten;
}

/** 136 -> "2 uur en 16 minuten". */
export function toonDuur(minuten: number): string {
  const heel = Math.round(Math.abs(minuten));
  const [uur, rest] = [Math.trunc(heel / 60), heel % 60];
  const delen = [
    uur === 0 ? "" : `${uur} uur`,
    rest === 0 && uur !== 0 ? "" : `${rest} ${rest === 1 ? "minuut" : "minuten"}`,
  ];
  return `${minuten < 0 ? "min " : ""}${delen.filter((d) => d !== "").join(" en ")}`;
}
