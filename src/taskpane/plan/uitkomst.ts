import type { Bovenkant } from "../../plans/opgave/plan";
import type { Celwaarde } from "../../sheet/blad";
import { element } from "../element";
import { lijngrafiek } from "../onderdelen/lijngrafiek";
import { staafgrafiek } from "../onderdelen/staafgrafiek";
import { isGetalvorm, toonVorm } from "./toonvorm";

/** Leest een naam van het blad: de waarden van boven naar beneden; leeg als zij er niet is. */
export type Lees = (naam: string) => readonly (Celwaarde | null)[];

/** Wat er op het blad uitkomt: kerncijfers, waarschuwingen en de grafiek, alle van het blad gelezen. */
export function uitkomsten({ kern, zinnen, tabellen, grafiek }: Bovenkant, lees: Lees): HTMLElement[] {
  return [
    ...(kern.length === 0 ? [] : [kerncijfers(kern, lees)]),
    ...tabellen.map((t) => naastElkaar(t, lees)),
    ...zinnen.flatMap((naam) => zin(lees(naam)[0])),
    ...(grafiek === undefined ? [] : tekening(grafiek, lees)),
  ];
}

function kerncijfers(kern: Bovenkant["kern"], lees: Lees): HTMLElement {
  return element(
    "table",
    { class: "resultaten kerncijfers" },
    element("caption", {}, "Kerncijfers"),
    element(
      "tbody",
      {},
      ...kern.map(({ naam, label, eenheid, vorm, onderNul }) => {
        const [waarde] = lees(naam);
        const min = onderNul !== undefined && typeof waarde === "number" && waarde < 0;
        return element(
          "tr",
          {},
          element("th", { scope: "row" }, min ? `${label} (min: ${onderNul})` : label),
          element(
            "td",
            { class: isGetalvorm(vorm) ? "getal" : "" },
            toonCel(waarde, vorm),
            element("span", { class: "eenheid" }, ` ${naastGetal(eenheid, vorm)}`),
          ),
        );
      }),
    ),
  );
}

function naastElkaar({ titel, aantal, kolommen }: Bovenkant["tabellen"][number], lees: Lees): HTMLElement {
  const soort = (vorm: (typeof kolommen)[number]["vorm"]) => (vorm === undefined ? "woorden" : "getal");
  const waarden = kolommen.map((k) => lees(k.naam));
  return element(
    "div",
    { class: "schuif", tabindex: "0", role: "region", "aria-label": titel },
    element(
      "table",
      { class: "resultaten naast" },
      element("caption", {}, titel),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...kolommen.map((k) => element("th", { scope: "col", class: soort(k.vorm) }, k.kop)),
        ),
      ),
      element(
        "tbody",
        {},
        ...Array.from({ length: aantal }, (_, rij) =>
          element(
            "tr",
            {},
            ...kolommen.map(({ vorm, kop }, i) => {
              const waarde = waarden[i]?.[rij];
              return i === 0
                ? element("th", { scope: "row" }, alsNaam(waarde))
                : element("td", { class: soort(vorm), "data-kop": kop }, toonCel(waarde, vorm ?? "tekst"));
            }),
          ),
        ),
      ),
    ),
  );
}

/** Waar een staaf bij staat: een woord of een jaar. */
function alsNaam(waarde: Celwaarde | null | undefined): string {
  return typeof waarde === "string" || typeof waarde === "number" ? String(waarde) : "";
}

/** Bij een bedrag staat het euroteken al, en bij een aandeel het procentteken: “€ 26.502 per jaar”, “83,8%”. */
function naastGetal(eenheid: string, vorm: Bovenkant["kern"][number]["vorm"]): string {
  if (vorm.startsWith("procent")) return eenheid.replace(/^aandeel ?/, "");
  return vorm.startsWith("euro") ? eenheid.replace(/^euro ?/, "") : eenheid;
}

function toonCel(waarde: Celwaarde | null | undefined, vorm: Bovenkant["kern"][number]["vorm"]): string {
  const staatEr = typeof waarde === "number" || (typeof waarde === "string" && waarde !== "");
  return staatEr ? toonVorm(waarde, vorm) : "–";
}

function zin(tekst: Celwaarde | null | undefined): HTMLElement[] {
  if (typeof tekst !== "string" || tekst === "") return [];
  const waarschuwing = /^Let op:? (.*)$/s.exec(tekst)?.[1];
  if (waarschuwing === undefined) return [element("p", { class: "zin" }, tekst)];
  const hoofdletter = waarschuwing.replace(/^./, (l) => l.toUpperCase());
  return [element("p", { class: "letop" }, element("strong", {}, "Let op. "), hoofdletter)];
}

function tekening(g: NonNullable<Bovenkant["grafiek"]>, lees: Lees): HTMLElement[] {
  const kolom = (naam: string) => lees(naam).slice(0, g.aantal);
  const reeksen = g.reeksen.map(({ naam, kolom: k }) => ({ naam, waarden: kolom(k) }));
  const plaatsen = kolom(g.categorieen)
    .map((_, i) => i)
    .filter((i) => reeksen.every(({ waarden }) => typeof waarden[i] === "number"));
  if (plaatsen.length === 0) return [];
  const namen = kolom(g.categorieen);
  const toon = (x: number) => toonVorm(x, g.vorm);
  const teken = (categorieen: string[], lijnen: { naam: string; waarden: number[] }[]) =>
    (g.soort === "lijn"
      ? lijngrafiek(g.titel, categorieen, lijnen, toon)
      : staafgrafiek(g.titel, categorieen, lijnen, toon, g.soort === "gestapeld")) as unknown as HTMLElement;
  return [
    element("p", { class: "grafiektitel" }, g.titel),
    ...(reeksen.length > 1
      ? [
          legenda(
            reeksen.map((r) => r.naam),
            g.soort === "lijn" ? "lijn" : "vlak",
          ),
        ]
      : []),
    teken(
      plaatsen.map((i) => alsNaam(namen[i])),
      reeksen.map(({ naam, waarden }) => ({ naam, waarden: plaatsen.map((i) => waarden[i] as number) })),
    ),
  ];
}

/** Welke kleur bij welke reeks hoort; bij een lijn staat de streep er, bij een staaf een vlak. */
function legenda(namen: readonly string[], vorm: "vlak" | "lijn"): HTMLElement {
  return element(
    "p",
    { class: "legenda" },
    ...namen.map((naam, i) =>
      element(
        "span",
        { class: "sleutel" },
        element("span", { class: `${vorm === "vlak" ? "blokje" : "streepje"} reeks${i + 1}` }),
        naam,
      ),
    ),
  );
}
