import fs from "node:fs";
import path from "node:path";
import { leesBytes } from "../tabellen/csv";
import { bestandsfout, codeVan } from "./bestandsnamen";
import { Gebruiksfout } from "./opdracht";

/** Groter is geen tabel met groepen of jaren. */
const HOOGSTENS = 20_000_000;

type Json = Readonly<Record<string, unknown>>;

/** Vervangt { "bestand": "groepen.csv" } bij een lijst door de tabel in dat bestand; het pad telt vanaf de map van `invoer`, de volle plaats. */
export function metTabelbestanden(x: unknown, invoer: string): unknown {
  if (!isObject(x)) return x;
  const haal = (lijst: unknown) => (isObject(lijst) ? metTabel(lijst, path.dirname(invoer)) : lijst);
  const perNaam = (lijsten: unknown) =>
    isObject(lijsten)
      ? Object.fromEntries(Object.entries(lijsten).map(([naam, l]) => [naam, haal(l)]))
      : lijsten;
  const plannen = Array.isArray(x.plannen)
    ? x.plannen.map((p: unknown) =>
        isObject(p) && "lijsten" in p ? { ...p, lijsten: perNaam(p.lijsten) } : p,
      )
    : x.plannen;
  return {
    ...x,
    ...("uitgangspunten" in x ? { uitgangspunten: perNaam(x.uitgangspunten) } : {}),
    ...("plannen" in x ? { plannen } : {}),
  };
}

function metTabel(lijst: Json, map: string): Json {
  const { bestand, ...rest } = lijst;
  if (typeof bestand !== "string") return lijst;
  if (/\.xls[xmb]?$/i.test(bestand))
    throw new Gebruiksfout(
      `${bestand} is een werkmap. Bewaar het blad in Excel als CSV, en noem dat bestand.`,
    );
  return { ...rest, tabel: leesTabel(path.resolve(map, bestand), bestand) };
}

function leesTabel(pad: string, naam: string): string {
  try {
    if (fs.statSync(pad).size > HOOGSTENS)
      throw new Gebruiksfout(
        `${naam} is groter dan ${HOOGSTENS / 1e6} MB; dat is geen tabel voor een begroting.`,
      );
    return leesBytes(fs.readFileSync(pad));
  } catch (fout) {
    if (fout instanceof Gebruiksfout) throw fout;
    throw new Gebruiksfout(
      codeVan(fout) === "ENOENT"
        ? `${naam} bestaat niet; het invoerbestand noemt het als tabel. Klopt de naam, vanaf de map van het invoerbestand?`
        : bestandsfout(naam, "te lezen", fout),
    );
  }
}

function isObject(x: unknown): x is Json {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}
