import type { Aanroepknoop, Knoop } from "../../../formula/boom";
import { toonWaarde } from "../../../sharing/toon";
import { functienaam, gebiedVan, knopenVan } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, tekstIn, vanuit, type Vondst } from "../reeks";
import { toonFormule } from "../../../sharing/toon";

/** Zoeken bij benadering in een lijst die niet op volgorde staat, of naar een naam die er niet in staat. */
export const benaderendZoeken: Regel = {
  id: "benaderend-zoeken",
  naam: "Bij benadering gezocht",
  ernst: "fout",
  waarom:
    "Zonder het laatste argument zoekt Excel bij benadering. In een lijst die niet oploopt komt er dan zomaar een andere rij uit.",
  uitweg:
    "Zet als laatste argument ONWAAR (of 0) voor precies zoeken, of sorteer de lijst van laag naar hoog.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ naam, reden }] = groep;
      const waar = groep.length === 1 ? "" : ` Dit geldt voor ${plekkentekst(groep.map((g) => g.cel))}.`;
      return { zin: `${naam} zoekt bij benadering, maar ${reden}.${waar}` };
    }),
};

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly naam: string; readonly reden: string }> {
  for (const cel of eigenFormules(o))
    for (const k of knopenVan(cel)) {
      const vraag = k.soort === "aanroep" ? benaderend(k) : undefined;
      const gezien = vraag && gebiedVan(vraag.lijst, cel, o.werkboek);
      if (k.soort !== "aanroep" || vraag === undefined || gezien === undefined) continue;
      const { van, tot } = gezien.gebied;
      const eerste =
        vraag.langs === "rij"
          ? { van, tot: { ...tot, kolom: van.kolom } }
          : { van, tot: { ...tot, rij: van.rij } };
      const lijst = cellenIn(o.werkboek, { blad: gezien.blad, gebied: eerste }).filter(
        (c) => c.waarde !== null && c.waarde !== "",
      );
      const reden = bezwaar(lijst, vraag.richting, waardeVan(vraag.zoek, cel, o), cel);
      if (reden !== undefined) {
        yield {
          cel,
          naam: toonFormule(`${functienaam(k.naam)}()`).slice(1, -2),
          reden,
          soort: reden.replace(/“.*?”/g, ""),
        };
        break;
      }
    }
}

interface Zoekvraag {
  readonly zoek: Knoop | null | undefined;
  readonly lijst: Knoop | null;
  readonly langs: "rij" | "kolom";
  readonly richting: 1 | -1;
}

function benaderend({ naam, argumenten: a }: Aanroepknoop): Zoekvraag | undefined {
  const functie = functienaam(naam);
  const lijst = a[1] ?? null;
  const laatste = functie === "MATCH" ? a[2] : a[3];
  const weg = laatste === undefined;
  const tekst =
    laatste?.soort === "bewerking"
      ? `${laatste.teken}${(laatste.rechts as { waarde?: string } | null)?.waarde ?? ""}`
      : laatste && "waarde" in laatste
        ? laatste.waarde.toUpperCase()
        : "";
  if (functie === "VLOOKUP" || functie === "HLOOKUP")
    return weg || /^(TRUE|[1-9]\d*)$/.test(tekst)
      ? { zoek: a[0], lijst, langs: functie === "VLOOKUP" ? "rij" : "kolom", richting: 1 }
      : undefined;
  if (functie === "LOOKUP") return { zoek: a[0], lijst, langs: "rij", richting: 1 };
  if (functie === "MATCH" && (weg || tekst === "1" || tekst === "-1"))
    return { zoek: a[0], lijst, langs: "rij", richting: tekst === "-1" ? -1 : 1 };
  return undefined;
}

function waardeVan(k: Knoop | null | undefined, cel: Cel, { werkboek }: Onderzoek): unknown {
  if (k?.soort === "tekst") return k.waarde.slice(1, -1);
  const gezien = gebiedVan(k ?? null, cel, werkboek);
  const [eerste, ...meer] = gezien === undefined ? [] : cellenIn(werkboek, gezien);
  return meer.length > 0 ? undefined : eerste?.waarde;
}

function bezwaar(lijst: readonly Cel[], richting: 1 | -1, zoek: unknown, cel: Cel): string | undefined {
  const soort =
    typeof zoek === "string" || typeof zoek === "number"
      ? typeof zoek
      : typeof lijst[lijst.length - 1]?.waarde;
  const mee = lijst.filter((c) => typeof c.waarde === soort);
  for (const [i, c] of mee.entries()) {
    const vorige = mee[i - 1];
    if (vorige === undefined || vergelijk(vorige, c) * richting <= 0) continue;
    return `de lijst staat niet op volgorde: na ${toonWaarde(vorige.waarde)} komt ${toonWaarde(c.waarde)} in ${vanuit(cel, c)}`;
  }
  if (typeof zoek !== "string" || mee.length === 0) return undefined;
  const staatErin = mee.some((c) => tekstIn(c).toLowerCase() === zoek.toLowerCase());
  return staatErin
    ? undefined
    : `${toonWaarde(zoek)} staat niet in de lijst; er komt stil de waarde van een andere naam uit`;
}

function vergelijk(a: Cel, b: Cel): number {
  if (typeof a.waarde === "number" && typeof b.waarde === "number") return a.waarde - b.waarde;
  return tekstIn(a).localeCompare(tekstIn(b), "nl", { sensitivity: "base" });
}
