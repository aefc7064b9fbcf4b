import { zonderSpatieVoorHaakje } from "../../formula/tekens";
import { getal } from "../../functions/mechaniek/soort";
import { keurRekenformule } from "./keurformule";
import type { Kolom } from "../opgave/veld";
import { soort, type Klachten } from "./klacht";
import { figuursoorten, type Nagerekend, type Nagerekendefiguur } from "./begroting";
import { opsomming } from "../../language/opsomming";
import { leesRuw } from "./invoerwaarde";

const SLEUTELS = ["naam", "wat", "formule", "eenheid", "vorm", "decimalen", "gedrukt", "plaats", "uitleg"];
const gedruktGetal = getal({ eenheid: "een getal", bijLeeg: "nul", negatief: true });

/** Leest de figuren uit een stuk die de begroting narekent. */
export function leesNagerekend(k: Klachten, x: unknown, pad: string): Nagerekend | undefined {
  if (x === undefined) return undefined;
  const object = k.object(x, pad, ["inleiding", "figuren"]);
  if (object === undefined) return undefined;
  const inleiding = k.tekst(object.inleiding, `${pad}.inleiding`) ?? "";
  const namen = new Set<string>();
  const figuren = (k.lijst(object.figuren, `${pad}.figuren`) ?? []).flatMap((f, i) => {
    const bij = `${pad}.figuren[${i}]`;
    const figuur = leesFiguur(k, f, bij);
    if (figuur !== undefined && namen.has(figuur.naam))
      k.meld(`${bij}.naam`, `De naam ${figuur.naam} komt twee keer voor; geef elke figuur een eigen naam.`);
    if (figuur !== undefined) namen.add(figuur.naam);
    return figuur ?? [];
  });
  return { inleiding, figuren };
}

function leesFiguur(k: Klachten, x: unknown, pad: string): Nagerekendefiguur | undefined {
  const o = k.object(x, pad, SLEUTELS);
  if (o === undefined) return undefined;
  const naam = k.tekst(o.naam, `${pad}.naam`, 60);
  if (naam !== undefined && !/^[A-Za-z][A-Za-z0-9_]*$/.test(naam))
    k.meld(`${pad}.naam`, "Een naam begint met een letter en heeft verder letters, cijfers en _.");
  const formule = k.tekst(o.formule, `${pad}.formule`, 1000);
  const bezwaar = formule === undefined ? undefined : keurRekenformule(formule);
  if (bezwaar !== undefined) k.meld(`${pad}.formule`, bezwaar);
  const vorm = figuursoorten.find((s) => s === (o.vorm ?? "getal"));
  if (vorm === undefined)
    k.meld(`${pad}.vorm`, `De vorm is ${opsomming(figuursoorten, "of")}, en er staat ${soort(o.vorm)}.`);
  const decimalen = o.decimalen ?? 0;
  if (typeof decimalen !== "number" || !Number.isInteger(decimalen) || decimalen < 0 || decimalen > 4)
    k.meld(
      `${pad}.decimalen`,
      `Geef een heel aantal decimalen van 0 tot en met 4; er staat ${soort(decimalen)}.`,
    );
  const gedrukt =
    o.gedrukt === undefined ? undefined : leesRuw(k, gedruktVeld(vorm), o.gedrukt, `${pad}.gedrukt`);
  return {
    naam: naam ?? "",
    wat: k.tekst(o.wat, `${pad}.wat`, 200) ?? "",
    formule: zonderSpatieVoorHaakje(formule ?? ""),
    eenheid: k.tekst(o.eenheid, `${pad}.eenheid`, 40) ?? "",
    decimalen: decimalen as number,
    soort: vorm ?? "getal",
    gedrukt: typeof gedrukt === "number" ? gedrukt : undefined,
    plaats: k.tekst(o.plaats, `${pad}.plaats`, 200) ?? "",
    uitleg: o.uitleg === undefined ? "" : (k.tekst(o.uitleg, `${pad}.uitleg`, 250) ?? ""),
  };
}

/** Wat er in het stuk staat, leest zoals elk ander getal of percentage. */
function gedruktVeld(vorm: unknown): Kolom {
  const aandeel = vorm === "aandeel";
  return {
    sleutel: "gedrukt",
    naam: "gedrukt",
    label: "Wat er in het stuk staat",
    eenheid: aandeel ? "aandeel" : "getal",
    vorm: aandeel ? "procent1" : "getal2",
    soort: gedruktGetal,
  };
}
