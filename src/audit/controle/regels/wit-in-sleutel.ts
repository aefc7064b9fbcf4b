import { heeftVerborgenWit, naamsleutel, zonderWit } from "../../../domain/naam";
import { citeer } from "../../../language/opsomming";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenCellen, perReeks, plekkentekst, tekstIn, vanuit, type Vondst } from "../reeks";

/** Een naam met een spatie te veel, naast dezelfde naam zonder. */
export const witInSleutel: Regel = {
  id: "wit-in-sleutel",
  naam: "Een spatie te veel in een naam",
  ernst: "fout",
  waarom:
    "Voor Excel zijn dit twee namen: SOM.ALS en VERT.ZOEKEN slaan de ene over, en een draaitabel toont ze apart.",
  uitweg: "Typ de naam opnieuw zonder spatie ervoor of erachter, of gebruik SPATIES.WISSEN.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, zonder }] = groep;
      const waar = groep.length === 1 ? "Hier staat" : `In ${plekkentekst(groep.map((g) => g.cel))} staat`;
      return {
        zin: `${waar} ${citeer(zichtbaar(tekstIn(cel)))} met een spatie te veel; in ${vanuit(cel, zonder)} staat ${citeer(zonderWit(tekstIn(zonder)))} zonder. Voor Excel zijn dat twee namen.`,
      };
    }),
};

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly zonder: Cel }> {
  const teksten = eigenCellen(o).filter(
    (c) =>
      typeof c.waarde === "string" &&
      c.formule === undefined &&
      c.waarde.trim() !== "" &&
      c.waarde.length <= 60,
  );
  const schoon = new Map<string, Cel>();
  for (const c of teksten)
    if (!heeftVerborgenWit(tekstIn(c)))
      schoon.set(naamsleutel(tekstIn(c)), schoon.get(naamsleutel(tekstIn(c))) ?? c);
  for (const cel of teksten) {
    const zonder = heeftVerborgenWit(tekstIn(cel)) ? schoon.get(naamsleutel(tekstIn(cel))) : undefined;
    if (zonder !== undefined) yield { cel, zonder, soort: naamsleutel(tekstIn(cel)) };
  }
}

/** Een harde spatie (code 160) is op het scherm een gewone; hier een open vakje. */
function zichtbaar(tekst: string): string {
  return tekst.replace(/^\s+|\s+$|\s{2,}|[\u00a0\u202f\u2007]/g, (wit) => "␣".repeat(wit.length));
}
