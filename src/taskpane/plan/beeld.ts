import type { Beeld, Blok } from "../../plans/opgave/beeld";
import { element } from "../element";
import { legenda } from "../onderdelen/legenda";
import { lijngrafiek } from "../onderdelen/lijngrafiek";
import { resultatentabel } from "../onderdelen/resultatentabel";
import { staafgrafiek } from "../onderdelen/staafgrafiek";
import { isGetalvorm, toonVorm } from "./toonvorm";

/** Een tabel toont hoogstens zoveel rijen; het blad heeft ze alle. */
const RIJEN = 100;

/** De uitkomst van een plan als elementen, van boven naar beneden. */
export function toonBeeld({ blokken }: Beeld): HTMLElement[] {
  return blokken.flatMap(toonBlok);
}

function toonBlok(blok: Blok): HTMLElement[] {
  if (blok.soort === "zin")
    return [
      element(
        "p",
        { class: blok.letOp ? "letop" : "zin" },
        ...(blok.letOp ? [element("strong", {}, "Let op. ")] : []),
        blok.tekst,
      ),
    ];
  if (blok.soort === "figuren") return [figuren(blok)];
  if (blok.soort === "tabel") return tabel(blok);
  return grafiek(blok);
}

type Van<S extends Blok["soort"]> = Extract<Blok, { soort: S }>;

function figuren({ kop, figuren: alle }: Van<"figuren">): HTMLElement {
  return element(
    "table",
    { class: "resultaten figuren" },
    element("caption", {}, kop),
    element(
      "tbody",
      {},
      ...alle.map((f) =>
        element(
          "tr",
          f.nadruk ? { class: "nadruk" } : {},
          element("th", { scope: "row" }, f.label),
          element(
            "td",
            { class: "getal" },
            toonVorm(f.waarde, f.vorm),
            ...(f.eenheid === undefined ? [] : [element("span", { class: "eenheid" }, ` ${f.eenheid}`)]),
          ),
        ),
      ),
    ),
  );
}

function tabel({ kop, kolommen, rijen }: Van<"tabel">): HTMLElement[] {
  const teksten = rijen.slice(0, RIJEN).map((rij) => kolommen.map((k, i) => toonVorm(rij[i] ?? "", k.vorm)));
  const links = kolommen.map(
    (k, i) => !isGetalvorm(k.vorm) || rijen.every((rij) => typeof rij[i] === "string"),
  );
  const over = rijen.length - RIJEN;
  return [
    resultatentabel(
      kop,
      kolommen.map((k) => k.kop),
      teksten,
      links,
    ),
    ...(over > 0
      ? [
          element(
            "p",
            { class: "melding" },
            `Nog ${over} ${over === 1 ? "rij" : "rijen"}; op het blad staan zij alle.`,
          ),
        ]
      : []),
  ];
}

function grafiek({ vorm, titel, categorieen, reeksen, getalvorm }: Van<"grafiek">): HTMLElement[] {
  const toon = (x: number) => toonVorm(x, getalvorm);
  const tekening =
    vorm === "lijn"
      ? lijngrafiek(titel, categorieen, reeksen, toon)
      : staafgrafiek(titel, categorieen, reeksen, toon, vorm === "gestapeld");
  return [
    element("p", { class: "grafiektitel" }, titel),
    ...(reeksen.length > 1
      ? [
          legenda(
            reeksen.map((r) => r.naam),
            vorm === "lijn" ? "lijn" : "vlak",
          ),
        ]
      : []),
    tekening as unknown as HTMLElement,
  ];
}
