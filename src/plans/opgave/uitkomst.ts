import { rekenaar } from "../../calc/rekenaar";
import { cellenVan, type Waarde } from "../../calc/waarde";
import type { Getalvorm } from "../../workbook/getalvormen";
import type { Beeld, Blok } from "./beeld";
import { planBlad } from "./blad";
import { metNamen } from "./formule";
import { celnaam } from "./namen";
import type { Onderdeel, Som, Tabelgrafiek, Tabelonderdeel } from "./onderdeel";
import type { Plan } from "./plan";
import type { Vraag } from "./vraag";

type Reken = (som: Som) => readonly Waarde[];
type Tabelkolom = Tabelonderdeel["kolommen"][number];

/** Wat het paneel laat zien: de uitkomsten van het blad zelf, uit zijn eigen formules. */
export function uitkomstbeeld<V extends Vraag>(
  plan: Plan<V>,
  vraag: V,
  antwoord: Som,
  onderdelen: readonly Onderdeel[],
): Beeld {
  const blad = planBlad(plan, vraag);
  const hier = rekenaar([blad]);
  const reken: Reken = (som) =>
    cellenVan(
      hier.som(
        blad.titel,
        metNamen(som, (n) => celnaam(plan, 1, n)),
      ),
    );
  return {
    kort: String(toon(reken(antwoord)[0])),
    blokken: onderdelen.flatMap((o) => {
      if (o.soort === "zin") return zinblok(String(toon(reken(o.som)[0])));
      if (o.soort === "regels") return regelblok(o, reken);
      return o.alleenBlad ? [] : tabelblokken(o, reken);
    }),
  };
}

function regelblok({ kop = "", regels }: Extract<Onderdeel, { soort: "regels" }>, reken: Reken): Blok[] {
  const figuren = regels.map(({ naam, label, eenheid, vorm, uitkomst }) => ({
    label,
    waarde: toon(reken(naam)[0]),
    vorm,
    naam,
    eenheid,
    ...(uitkomst ? { nadruk: true as const } : {}),
  }));
  return [{ soort: "figuren", kop, figuren }];
}

function zinblok(tekst: string): Blok[] {
  if (tekst === "") return [];
  const waarschuwing = /^Let op:? (.*)$/s.exec(tekst)?.[1];
  if (waarschuwing === undefined) return [{ soort: "zin", tekst }];
  return [{ soort: "zin", tekst: waarschuwing.replace(/^./, (l) => l.toUpperCase()), letOp: true }];
}

/** De eerste kolom, en alle andere met een naam: alleen die zijn vanuit het paneel op het blad terug te vinden. */
function tabelblokken(t: Tabelonderdeel, reken: Reken): Blok[] {
  const uitgerold = t.uitrol === undefined ? [] : reken(t.uitrol);
  const breedte = uitgerold.length / (t.aantal + 1);
  const metTotaal = t.kolommen.some((k) => k.totaal !== undefined);
  const waarden = t.kolommen.map((k, i) =>
    i < breedte && k.cellen.every((c) => c === undefined)
      ? k.cellen.map((_, rij) => toon(uitgerold[(rij + 1) * breedte + i]))
      : kolomwaarden(k, reken, metTotaal),
  );
  const getoond = t.kolommen.flatMap((k, i) => {
    const w = waarden[i];
    if (w === undefined || k.alleenBlad) return [];
    const kop =
      i < breedte
        ? String(toon(uitgerold[i]))
        : typeof k.kop === "string"
          ? k.kop
          : String(toon(reken(k.kop.som)[0]));
    const vorm: Getalvorm = k.vorm ?? "tekst";
    return [{ kolom: { kop, vorm, ...(k.naam === undefined ? {} : { naam: k.naam }) }, waarden: w }];
  });
  const hoogte = Math.max(0, ...getoond.map(({ waarden: w }) => w.length));
  const alle = Array.from({ length: hoogte }, (_, rij) => getoond.map(({ waarden: w }) => w[rij] ?? ""));
  // Op het blad houdt een tabel plaats over voor wat er nog bij komt; in het paneel zijn dat lege regels.
  const rijen = alle.slice(0, 1 + alle.map((rij) => rij.some((w) => w !== "")).lastIndexOf(true));
  const tabel: Blok = { soort: "tabel", kop: t.kop, kolommen: getoond.map(({ kolom }) => kolom), rijen };
  return t.grafiek === undefined ? [tabel] : [tabel, grafiekblok(t, t.grafiek, waarden)];
}

function kolomwaarden(k: Tabelkolom, reken: Reken, metTotaal: boolean): (number | string)[] | undefined {
  if (k.naam !== undefined) return reken(k.naam).map(toon);
  const los = k.cellen.map((inhoud, i) => {
    if (typeof inhoud === "object") return inhoud.tekst;
    if (typeof inhoud !== "string") return inhoud ?? "";
    const som = inhoud.replace(/\{#\}/g, String(i + 1));
    return som.includes("{") ? undefined : toon(reken(som)[0]);
  });
  if (!los.every((w) => w !== undefined)) return undefined;
  return metTotaal ? [...los, typeof k.totaal === "object" ? k.totaal.tekst : ""] : los;
}

function grafiekblok(
  t: Tabelonderdeel,
  g: Tabelgrafiek,
  waarden: readonly ((number | string)[] | undefined)[],
): Blok {
  const van = (kolom: string) =>
    waarden[t.kolommen.findIndex((k) => k.kolom === kolom)]?.slice(0, t.aantal) ?? [];
  const plaatsen = van(g.categorieen)
    .map((_, i) => i)
    .filter((i) => g.reeksen.every(({ kolom }) => typeof van(kolom)[i] === "number"));
  return {
    soort: "grafiek",
    vorm: "kolom",
    titel: g.titel,
    categorieen: plaatsen.map((i) => String(van(g.categorieen)[i])),
    reeksen: g.reeksen.map(({ naam, kolom }) => ({
      naam,
      waarden: plaatsen.map((i) => van(kolom)[i] as number),
    })),
    getalvorm: g.vorm,
  };
}

function toon(w: Waarde | undefined): number | string {
  return typeof w === "number" || typeof w === "string" ? w : "";
}
