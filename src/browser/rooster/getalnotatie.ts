import { helpers } from "../../engine/spreadsheet";
import { LOCALE } from "../../engine/model";
import { vertaalNotatie } from "./notatiedelen";

const ALGEMEEN = "General";

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
  const aangehaald = notatie.replace(/\[\$([^\]"]*)\]/g, '"$1"');
  return aangehaald.replace(/([0#])e(?![a-z"])/g, "$1E+00").replace(/hhhh/g, "[h]");
}

function leesbaar(vorm: string): string | undefined {
  const notatie = vertaalNotatie(vorm);
  if (notatie === undefined) return undefined;
  try {
    [1234.5, -1234.5, 0].forEach((x) => helpers.formatValue(x, { format: notatie, locale: LOCALE.nl }));
    return notatie;
  } catch {
    return undefined;
  }
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
