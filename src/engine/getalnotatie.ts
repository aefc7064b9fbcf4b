import { afronden } from "../domain/afronden";
import { gooiFout, gooiNietHier } from "./codes";
import { dagdelen, LAATSTE_DAG, weekdag } from "./kalender";
import { leesNotatie, type Stuk } from "./notatie";
import { leesTekstgetal, maandnaam } from "./tekstgetal";
import { naarTekst, isNederlands, type Omgeving } from "./waarden";
import type { Ocel } from "./spreadsheet";
import { zinnen } from "./zinnen";

const DAGEN = {
  nl: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

/** Een waarde zoals TEXT haar toont. */
export function inNotatie(cel: Ocel | undefined, notatie: string, o: Omgeving): string {
  const nederlands = isNederlands(o);
  const delen = leesNotatie(notatie, nederlands);
  const gegeven = cel?.value ?? 0;
  const waarde = typeof gegeven === "string" ? (leesTekstgetal(gegeven, nederlands) ?? gegeven) : gegeven;
  if (typeof waarde !== "number") return alsTekst(naarTekst(cel, o), delen);
  const nul = delen.length > 2 && waarde === 0;
  const min = delen.length > 1 && waarde < 0;
  const deel = (nul ? delen[2] : min ? delen[1] : delen[0]) as readonly Stuk[];
  const getal = min ? -waarde : waarde;
  if (deel.some((s) => s.soort === "moment")) return moment(getal, deel, nederlands);
  if (deel.some((s) => s.soort === "standaard" || s.soort === "tekst"))
    return deel
      .map((s) =>
        s.soort === "vast" ? s.tekst : s.soort === "procent" ? "%" : naarTekst({ value: getal }, o),
      )
      .join("");
  return cijfers(getal, deel, nederlands);
}

/** Tekst komt in het vierde deel, op de plaats van @; zonder zo'n deel blijft zij zoals zij is. */
function alsTekst(tekst: string, delen: readonly (readonly Stuk[])[]): string {
  const deel = delen[3] ?? delen.find((d) => d.some((s) => s.soort === "tekst"));
  return deel === undefined
    ? tekst
    : deel.map((s) => (s.soort === "vast" ? s.tekst : s.soort === "tekst" ? tekst : "")).join("");
}

function cijfers(getal: number, deel: readonly Stuk[], nederlands: boolean): string {
  const komma = deel.findIndex((s) => s.soort === "decimaal");
  const isCijfer = (s: Stuk) => s.soort === "cijfer";
  const voor = komma < 0 ? deel : deel.slice(0, komma);
  const na = komma < 0 ? [] : deel.slice(komma + 1);
  if (na.some((s) => s.soort === "decimaal")) return gooiNietHier("#VALUE!", zinnen.vreemdeNotatie(","));
  const laatste = deel.map(isCijfer).lastIndexOf(true);
  if (laatste < 0)
    return (getal < 0 ? "-" : "") + deel.map((s) => (s.soort === "vast" ? s.tekst : "")).join("");
  // Een scheiding achter het laatste cijfer deelt door duizend; ertussen groepeert zij.
  const duizend = deel.filter((s, i) => s.soort === "groep" && i > laatste).length;
  const groepen = voor.some((s, i) => s.soort === "groep" && i < laatste && voor.slice(i).some(isCijfer));
  const procenten = deel.filter((s) => s.soort === "procent").length;
  const geschaald = Number((getal * 100 ** procenten).toPrecision(15)) / 1000 ** duizend;
  const afgerond = afronden(Math.abs(geschaald), na.filter(isCijfer).length);
  if (getal < 0 && afgerond === 0) return gooiNietHier("#VALUE!", zinnen.vreemdeNotatie("-0"));
  if (afgerond >= 1e15) return gooiNietHier("#VALUE!", zinnen.teGroot());
  const [heel = "0", breuk = ""] = afgerond.toFixed(na.filter(isCijfer).length).split(".");
  const uit = gehelen(heel === "0" ? "" : heel, voor, groepen ? (nederlands ? "." : ",") : "");
  return `${getal < 0 ? "-" : ""}${uit}${komma < 0 ? "" : (nederlands ? "," : ".") + decimalen(breuk, na)}`;
}

/** Vult de cijferplaatsen van rechts naar links; de meest linkse krijgt wat over is. */
function gehelen(heel: string, voor: readonly Stuk[], groep: string): string {
  const eerste = voor.findIndex((s) => s.soort === "cijfer");
  let [rest, uit, geteld] = [heel, "", 0];
  const zet = (cijfer: string) => {
    if (groep !== "" && geteld > 0 && geteld % 3 === 0) uit = groep + uit;
    uit = cijfer + uit;
    geteld++;
  };
  for (let i = voor.length - 1; i >= 0; i--) {
    const s = voor[i] as Stuk;
    if (s.soort === "vast") uit = s.tekst + uit;
    else if (s.soort === "procent") uit = `%${uit}`;
    else if (s.soort === "cijfer") {
      if (rest !== "") zet(rest.slice(-1));
      else if (s.teken !== "#") zet(s.teken === "0" ? "0" : " ");
      rest = rest.slice(0, -1);
      if (i === eerste) for (; rest !== ""; rest = rest.slice(0, -1)) zet(rest.slice(-1));
    }
  }
  return uit;
}

function decimalen(breuk: string, na: readonly Stuk[]): string {
  const nodig = breuk.replace(/0+$/, "").length;
  let plaats = 0;
  return na
    .map((s) => {
      if (s.soort === "vast") return s.tekst;
      if (s.soort === "procent") return "%";
      if (s.soort !== "cijfer") return "";
      const cijfer = breuk.charAt(plaats++);
      if (plaats <= nodig || s.teken === "0") return cijfer;
      return s.teken === "?" ? " " : "";
    })
    .join("");
}

function moment(getal: number, deel: readonly Stuk[], nederlands: boolean): string {
  if (getal < 0 || getal >= LAATSTE_DAG + 1) return gooiFout("#VALUE!", zinnen.geenDatum("TEXT"));
  if (deel.some((s) => s.soort === "cijfer" || s.soort === "standaard" || s.soort === "tekst"))
    return gooiNietHier("#VALUE!", zinnen.vreemdeNotatie("datum met cijfers"));
  const seconden = Math.round((getal - Math.floor(getal)) * 86_400);
  const nummer = Math.floor(getal) + (seconden === 86_400 ? 1 : 0);
  const tijd = seconden % 86_400;
  const dag = dagdelen(nummer);
  const momenten = deel.filter((s) => s.soort === "moment");
  const twee = (n: number, letters: string) => (letters.length > 1 ? String(n).padStart(2, "0") : String(n));
  const toon = (letters: string, i: number): string => {
    const [soort, n] = [letters.charAt(0), letters.length];
    const isMinuut =
      soort === "m" &&
      n < 3 &&
      (momenten[i - 1]?.letters.startsWith("h") || momenten[i + 1]?.letters.startsWith("s"));
    if (isMinuut) return twee(Math.floor(tijd / 60) % 60, letters);
    if (soort === "h") return twee(Math.floor(tijd / 3600), letters);
    if (soort === "s") return twee(tijd % 60, letters);
    if (soort === "y") return n > 2 ? String(dag.jaar) : String(dag.jaar % 100).padStart(2, "0");
    if (n > 4) return gooiNietHier("#VALUE!", zinnen.vreemdeNotatie(letters));
    if (n < 3) return twee(soort === "m" ? dag.maand : dag.dag, letters);
    if (soort === "m") return maandnaam(dag.maand, n === 3, nederlands);
    const naam = DAGEN[nederlands ? "nl" : "en"][weekdag(nummer)] as string;
    return n === 4 ? naam : naam.slice(0, nederlands ? 2 : 3);
  };
  let i = 0;
  return deel
    .map((s) => {
      if (s.soort === "moment") return toon(s.letters, i++);
      if (s.soort === "vast") return s.tekst;
      const [punt, komma] = nederlands ? ["groep", "decimaal"] : ["decimaal", "groep"];
      return s.soort === punt ? "." : s.soort === komma ? "," : "%";
    })
    .join("");
}
