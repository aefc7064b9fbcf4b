import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { KeuzeDeel } from "../../plans/capaciteit/vraag";
import { element } from "../element";
import { resultatentabel } from "../onderdelen/resultatentabel";
import { toonEuro, toonVast } from "./toon";

/** De uitkomst van een deel dat erbij gekozen is. */
export function toonDeel(deel: KeuzeDeel, uit: Uitkomst): HTMLElement[] {
  if (deel === "looptijd" && uit.looptijd) return looptijd(uit.looptijd);
  if (deel === "licht" && uit.licht) return licht(uit.licht);
  if (deel === "voorraad" && uit.voorraad) return voorraad(uit.voorraad);
  if (deel === "structureel" && uit.structureel) return structureel(uit.structureel);
  return [];
}

type Aanwezig<K extends keyof Uitkomst> = Exclude<Uitkomst[K], undefined>;

function looptijd(l: Aanwezig<"looptijd">): HTMLElement[] {
  const meer = l.minder.uren < 0;
  return [
    element(
      "p",
      { class: "uitkomst" },
      `Van ${toonVast(l.herindicatiesNu, 1)} naar ${toonVast(l.herindicatiesStraks, 1)} herindicaties per jaar: ${toonVast(Math.abs(l.minder.uren), 2)} uur per week, ${toonVast(Math.abs(l.minder.fte), 2)} fte en ${toonEuro(Math.abs(l.minder.kosten))} per jaar ${meer ? "meer" : "minder"}.`,
    ),
  ];
}

function licht(jaren: Aanwezig<"licht">): HTMLElement[] {
  return [
    resultatentabel(
      "Consulent light: kosten per jaar, en het verschil met alleen consulenten",
      ["Jaar", "Uren light", "Samen", "Verschil"],
      jaren.map((j) => [
        String(j.jaar),
        toonVast(j.licht.uren, 2),
        toonEuro(j.kostenSamen),
        toonEuro(j.verschil),
      ]),
    ),
  ];
}

function voorraad(v: Aanwezig<"voorraad">): HTMLElement[] {
  const [eerste, laatste] = [v.maanden[0], v.maanden[v.maanden.length - 1]];
  if (!eerste || !laatste) return [];
  const buiten = v.maanden.filter((m) => !m.binnen).length;
  return [
    element(
      "p",
      { class: "uitkomst" },
      `Er kunnen ${toonVast(v.zakenPerMaand, 1)} zaken per maand worden afgehandeld. ${oordeel(laatste.binnen, laatste.weken, v.termijn)}`,
      buiten > 0 && laatste.binnen
        ? ` De eerste ${buiten} ${buiten === 1 ? "maand" : "maanden"} is dat nog niet zo.`
        : "",
    ),
    resultatentabel(
      "Werkvoorraad en wachttijd van de laatste in de rij",
      ["Na maand", "Voorraad", "Weken", "Termijn"],
      [0, 2, 5, 8, 11].flatMap((i) => {
        const m = v.maanden[i];
        return m
          ? [[String(m.maand), toonVast(m.voorraad, 1), toonVast(m.weken, 1), m.binnen ? "binnen" : "buiten"]]
          : [];
      }),
    ),
  ];
}

function oordeel(binnen: boolean, weken: number, termijn: number): string {
  if (!Number.isFinite(weken))
    return "Daarmee wordt de voorraad nooit afgehandeld: dat is buiten de termijn.";
  return `Na een jaar wacht de laatste in de rij ${toonVast(weken, 1)} weken: ${binnen ? "binnen" : "buiten"} de ${toonVast(termijn, 0)} weken voor onderzoek en beschikking samen.`;
}

function structureel(jaren: Aanwezig<"structureel">): HTMLElement[] {
  return [
    resultatentabel(
      "Structureel en tijdelijk: uren per week en kosten per jaar",
      ["Jaar", "Uren blijvend", "Uren tijdelijk", "Kosten blijvend", "Kosten tijdelijk"],
      jaren.map((j) => [
        String(j.jaar),
        toonVast(j.structureel.uren, 2),
        toonVast(j.tijdelijk.uren, 2),
        toonEuro(j.structureel.kosten),
        toonEuro(j.tijdelijk.kosten),
      ]),
    ),
  ];
}
