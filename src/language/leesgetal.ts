import { kaleTekst } from "./wit";

/** Hoe decimalen en duizendtallen geschreven zijn: 1.234,56 of 1,234.56. */
export type Notatie = "nl" | "en";

/** Een getal zoals het er staat. */
export interface Getaltekst {
  /** Met een procentteken al gedeeld door 100. */
  readonly getal: number;
  readonly procent: boolean;
  /** Er staat alleen een streepje: zo schrijft boekhoudopmaak de nul. */
  readonly streep: boolean;
}

/** Wat er om de cijfers heen kan staan. Elk soort hoogstens één keer; "centen" is ,- van hele euro's. */
const SCHILLEN: readonly (readonly [
  patroon: RegExp,
  wat: "munt" | "procent" | "teken" | "min" | "centen",
])[] = [
  [/^(?:€|euro?(?![a-z]))\s*/i, "munt"],
  [/\s*(?:€|euro?)$/i, "munt"],
  [/\s*(?:%|procent|pct\.?)$/i, "procent"],
  [/^-\/-\s*|\s*-\/-$/, "min"],
  [/^-\s*/, "min"],
  [/^\+\s*/, "teken"],
  [/,[-=]{1,2}$/, "centen"],
  [/\s*-$/, "min"],
  [/^\(\s*(.*?)\s*\)$/, "min"],
];

const CIJFERS: Readonly<Record<Notatie, RegExp>> = {
  nl: /^([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)?(?:,(\d+))?$/,
  en: /^([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)?(?:\.(\d+))?$/,
};

/**
 * Leest een getal in elke schrijfwijze van een Nederlandse Excel of een uitvoerbestand: 37,20 · 1.234,56 · € 1.000,- · 1.000- ·
 * -/- 1.000 · (1.000) · 77% · spaties tussen duizendtallen · "-" voor nul. Undefined als het dat niet is; 37.20 is in het Nederlands
 * geen getal en wordt niet geraden.
 */
export function ontleedGetal(tekst: string, notatie: Notatie = "nl"): Getaltekst | undefined {
  if (/^\d{1,15}$/.test(tekst)) return { getal: Number(tekst), procent: false, streep: false };
  const kaal = kaleTekst(tekst).replace(/^'/, "");
  if (/^(?:€ ?)?-{1,2}(?:,-)?(?: ?€)?$/.test(kaal)) return { getal: 0, procent: false, streep: true };
  const gepeld = pel(kaal);
  const delen = gepeld && CIJFERS[notatie].exec(gepeld.rest);
  if (!delen || (delen[1] === undefined && delen[2] === undefined)) return undefined;
  const [, heel = "0", achter = "0"] = delen;
  const getal = Number(`${heel.replace(/[., ]/g, "")}.${achter}${gepeld.procent ? "e-2" : ""}`);
  if (!Number.isFinite(getal)) return undefined;
  return { getal: gepeld.min && getal !== 0 ? -getal : getal, procent: gepeld.procent, streep: false };
}

/** Het getal dat er staat, of undefined: "1.234,5" is 1234.5 en "77%" is 0.77. */
export function leesGetal(tekst: string): number | undefined {
  return ontleedGetal(tekst)?.getal;
}

/** Haalt munt, teken, haakjes en procent van de cijfers af; undefined als iets dubbel staat. */
function pel(kaal: string): { rest: string; min: boolean; procent: boolean } | undefined {
  let rest = kaal;
  const gezien = new Set<string>();
  for (let verder = true; verder;) {
    verder = false;
    for (const [patroon, wat] of SCHILLEN) {
      const gevonden = patroon.exec(rest);
      if (gevonden === null) continue;
      rest = rest.replace(patroon, gevonden[1] ?? "");
      // Een min en een plus, of twee minnen: dan is niet te zeggen wat er bedoeld is.
      const soort = wat === "min" ? "teken" : wat;
      if (gezien.has(soort)) return undefined;
      gezien.add(soort);
      if (wat === "min") gezien.add("min");
      verder = true;
      break;
    }
  }
  return { rest, min: gezien.has("min"), procent: gezien.has("procent") };
}
