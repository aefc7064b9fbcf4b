import { adres } from "../../../formula/adres";
import { toonFormule, toonWaarde } from "../../../sharing/toon";
import type { Tabel } from "../../../sharing/werkmap/tabellen";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenBladen, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een kolom van een tabel waarin niet elke rij dezelfde formule heeft. */
export const tabelkolom: Regel = {
  id: "tabelkolom",
  naam: "Een kolom met uitzonderingen",
  ernst: "waarschuwing",
  waarom:
    "In een tabel van Excel hoort een berekende kolom op elke rij hetzelfde te doen; een uitzondering is op het scherm niet te zien.",
  uitweg: "Geef de rij dezelfde formule als de rest van de kolom.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      for (const tabel of blad.tabellen)
        yield* perReeks(
          tabel.kolommen.flatMap((naam, k) => uitzonderingen(blad, tabel, k, naam, o)),
          (groep) => {
            const [{ cel, gewoon, naam }] = groep;
            const hier =
              cel.formule === undefined
                ? `staat ${toonWaarde(cel.waarde)} getypt`
                : `rekent ${toonFormule(cel.formule)}`;
            const waar =
              groep.length === 1
                ? `In de kolom ${naam} ${hier}`
                : `In de kolom ${naam} wijken ${plekkentekst(groep.map((g) => g.cel))} af; in de eerste ${hier}`;
            return { zin: `${waar}; de andere rijen rekenen ${toonFormule(gewoon)}.` };
          },
        );
  },
};

interface Uitzondering extends Vondst {
  readonly gewoon: string;
  readonly naam: string;
}

function uitzonderingen(
  blad: Werkblad,
  { gebied, koprijen, totaalrijen }: Tabel,
  k: number,
  naam: string,
  o: Onderzoek,
): Uitzondering[] {
  const cellen: Cel[] = [];
  for (let rij = gebied.van.rij + koprijen; rij <= gebied.tot.rij - totaalrijen; rij++) {
    const cel = blad.cellen.get(adres({ rij, kolom: gebied.van.kolom + k }));
    if (cel !== undefined && (cel.formule !== undefined || cel.waarde !== null)) cellen.push(cel);
  }
  const geteld = new Map<string, number>();
  for (const c of cellen)
    if (c.formule !== undefined) geteld.set(o.patroon(c), (geteld.get(o.patroon(c)) ?? 0) + 1);
  const [meest, hoeveel] = [...geteld].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  // Pas als de meeste rijen hetzelfde doen, is het een berekende kolom.
  if (cellen.length < 3 || hoeveel <= cellen.length / 2) return [];
  const gewoon = cellen.find((c) => o.patroon(c) === meest)?.formule ?? "";
  return cellen.filter((c) => o.patroon(c) !== meest).map((cel) => ({ cel, gewoon, naam, soort: naam }));
}
