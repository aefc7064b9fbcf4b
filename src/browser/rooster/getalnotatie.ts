import { helpers } from "../../engine/spreadsheet";
import { LOCALE } from "../../engine/model";

const ALGEMEEN = "General";

/** Wat een notatie van Excel extra kan zeggen en o-spreadsheet niet leest: kleuren, voorwaarden, talen, en ruimte zo breed als een teken. */
const WEG: readonly (readonly [RegExp, string])[] = [
  [/\[(?:Red|Black|White|Blue|Green|Yellow|Magenta|Cyan|Color\d+)\]/gi, ""],
  [/\[\$-[0-9A-F,]+\]/gi, ""],
  [/\[\$([^\]-]+)-[0-9A-F]+\]/gi, "[$$$1]"],
  [/_./g, " "],
  [/E\+0+/g, "e"],
];

const eerder = new Map<string, string | undefined>();

/** Een notatie van Excel (in Amerikaans schrift) voor o-spreadsheet; undefined is algemeen, ook als het haar niet kan lezen. */
export function naarNotatie(vorm: string): string | undefined {
  if (vorm === ALGEMEEN || vorm === "") return undefined;
  if (!eerder.has(vorm)) eerder.set(vorm, leesbaar(vorm));
  return eerder.get(vorm);
}

/** Een notatie van o-spreadsheet zoals Excel haar schrijft. */
export function vanNotatie(notatie: string | undefined): string {
  if (notatie === undefined || notatie === "") return ALGEMEEN;
  return notatie.replace(/([0#])e(?![a-z"])/g, "$1E+00").replace(/hhhh/g, "[h]");
}

function leesbaar(vorm: string): string | undefined {
  const kaal = WEG.reduce((uit, [wat, door]) => uit.replace(wat, door), vorm);
  // Een taal zonder valuta ziet o-spreadsheet aan voor een teken.
  return (/\[\$-/.test(vorm) ? [kaal] : [vorm, kaal]).find((poging) => {
    try {
      [1234.5, -1234.5, 0].forEach((x) => helpers.formatValue(x, { format: poging, locale: LOCALE.nl }));
      return true;
    } catch {
      return false;
    }
  });
}

const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const DAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ");
const ENGELS = [
  "January February March April May June July August September October November December".split(" "),
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
] as const;

/** o-spreadsheet noemt maanden en dagen in het Engels, en schrijft 1,2e+3. */
export function inHetNederlands(tekst: string, notatie: string | undefined): string {
  if (notatie === undefined) return tekst;
  if (/[0#]e/.test(notatie)) return tekst.replace("e", "E");
  if (!/mmm|ddd/i.test(notatie)) return tekst;
  const vervang = (uit: string, engels: readonly string[], nederlands: readonly string[]) =>
    engels.reduce(
      (t, woord, i) =>
        t
          .replace(woord, nederlands[i] as string)
          .replace(new RegExp(`\\b${woord.slice(0, 3)}\\b`), kort(nederlands[i] as string)),
      uit,
    );
  return vervang(vervang(tekst, ENGELS[0], MAANDEN), ENGELS[1], DAGEN);
}

/** Zo kort een Nederlandse Excel ze: mrt, mei, ma. */
function kort(woord: string): string {
  if (woord === "maart") return "mrt";
  return woord.endsWith("dag") ? woord.slice(0, 2) : woord.slice(0, 3);
}
