import { kaleTekst } from "../../language/wit";

/** Waar een getal over gaat, zoals de woorden erbij het zeggen. */
export type Begrip =
  | "aantal cliënten"
  | "aanvragen"
  | "aflopend"
  | "behandeltijd"
  | "besparing"
  | "consulentkosten"
  | "declaratiegraad"
  | "eigen bijdrage"
  | "groei"
  | "loonkosten"
  | "minuten"
  | "opzegtermijn"
  | "productieve uren"
  | "tarief"
  | "uren"
  | "weken"
  | "werkweek";

/**
 * Welke woorden welk begrip zeggen; het eerste dat past, geldt. “Uren per aanvraag” is een behandeltijd en geen uren, dus staan de
 * bijzondere begrippen voor de gewone.
 */
const WOORDEN: readonly (readonly [Begrip, RegExp])[] = [
  ["opzegtermijn", /opzegtermijn|notice period/],
  ["productieve uren", /productie(?:f|ve)\b|productiviteit|declarabel|(?:netto|inzetbare|werkbare) uren/],
  [
    "declaratiegraad",
    /declaratiegraad|declaratie ?%|verzilvering|claim rate|(?:percentage|aandeel|deel|%) gedeclareerd|gedeclareerd (?:percentage|aandeel|deel)/,
  ],
  ["eigen bijdrage", /eigen bijdrage|abonnementstarief/],
  ["besparing", /besparing|bespaard|\bsavings?\b/],
  ["groei", /groei|growth/],
  [
    "behandeltijd",
    /behandeltijd|(?:uren|uur|tijd|minuten|hours) per (?:nieuwe )?(?:aanvraag|herindicatie|zaak|melding|indicatie|onderzoek|case)/,
  ],
  ["werkweek", /werkweek|(?:uur|uren) per fte|contracturen|betaalde uren/],
  ["loonkosten", /loonkosten|loonsom|salaris|salary|\bschaal \d+\b/],
  [
    "consulentkosten",
    /kosten[^.]*\b(?:consulent|formatie|inhuur|capaciteit)|(?:consulent|formatie|inhuur|personeel)[a-z]*[ -]?kosten/,
  ],
  ["aflopend", /\b(?:aflopend|expiring)|\b(?:loopt|lopen) af\b/],
  ["aantal cliënten", /^(?:aantal|number of) (?:unieke )?(?:client|gebruikers|deelnemers)/],
  ["tarief", /tarief|(?:uur|minuut)prijs|prijs per (?:uur|minuut)|\brate per (?:hour|minute)/],
  ["aanvragen", /\baanvragen\b|\bapplications\b/],
  ["minuten", /\bmin(?:uten|uut)?\b|\bminutes\b/],
  ["uren", /\b(?:uren|uur|hours|hrs)\b/],
  ["weken", /\b(?:weken|weeks)\b/],
  ["aantal cliënten", /\b(?:clienten|clients|gebruikers|deelnemers)\b/],
];

/** Weken die geen weken per jaar zijn. */
const ANDERE_WEKEN = /\b(?:4|vier|2|twee) weken|termijn|looptijd|wacht/;

/** Een tekst om woorden in te zoeken: kleine letters, zonder accenten. Uit een scan komt “cliénten”. */
export function kaal(tekst: string): string {
  return kaleTekst(tekst).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** Het begrip dat een label of kop noemt. Wat er per cliënt is, is geen aantal cliënten. */
export function begripIn(tekst: string): Begrip | undefined {
  const woorden = kaal(tekst).replace(/\bper (?:client|cli|huishouden)\b/g, "");
  const begrip = WOORDEN.find(([, patroon]) => patroon.test(woorden))?.[0];
  if (begrip === "weken" && ANDERE_WEKEN.test(woorden)) return undefined;
  // “Uren nieuwe aanvragen” zijn uren; “aantal aanvragen boven 2,5 uur” zijn aanvragen.
  if ((begrip !== "aflopend" && begrip !== "aanvragen") || /^aantal\b/.test(woorden)) return begrip;
  if (/kosten|lasten|€|\beuro\b|bedrag|\bfte\b/.test(woorden)) return undefined;
  if (/\bmin(?:uten|uut)?\b/.test(woorden)) return "minuten";
  return /\b(?:uren|uur)\b/.test(woorden) ? "uren" : begrip;
}

/** “Uurtarief” is een tarief per uur. */
export function metPer(tekst: string): string {
  return tekst.replace(/\b(uur|minuut)(tarief|prijs|loon)/gi, "$2 per $1");
}

/** Woorden die niet zeggen welke grootheid het is, alleen hoe zij gemeten of genoemd wordt. */
const VULWOORDEN = new Set(
  (
    "aantal de het een van voor in per bij en met is om op of te gem gemiddeld gemiddelde gemiddelden totaal week weken wk jaar jr maand mnd dag " +
    "uur uren u min minuut minuten euro eur client clienten cliente huidig huidige nu tarief uurtarief minuuttarief uurprijs ca circa ongeveer " +
    "average hours minutes weeks clients the of p w j m ingezette geindiceerde indicatie zorg"
  ).split(" "),
);

/** Wat er van een label overblijft zonder begrip en vulwoorden: waarover het gaat, zoals “avho” of “na herindicatie 2025”. */
export function restVan(tekst: string): string {
  const woorden = kaal(tekst).match(/[\p{L}\d]+/gu) ?? [];
  return [...new Set(woorden.filter((w) => !VULWOORDEN.has(w)))].sort().join(" ");
}

/** Het ene jaartal in een tekst; van twee is niet te zeggen welk er geldt. */
export function jaarIn(tekst: string): number | undefined {
  const jaren = new Set(tekst.match(/(?<!\d)(?:19[89]|20[0-9])\d(?!\d)/g));
  return jaren.size === 1 ? Number([...jaren][0]) : undefined;
}
