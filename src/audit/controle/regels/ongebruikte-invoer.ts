import { adres } from "../../../formula/adres";
import { toonWaarde } from "../../../sharing/toon";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenBladen, perReeks, plekkentekst } from "../reeks";

/** Een ingevuld uitgangspunt waar geen enkele formule naar kijkt. */
export const ongebruikteInvoer: Regel = {
  id: "ongebruikte-invoer",
  naam: "Invoer die niets doet",
  ernst: "waarschuwing",
  waarom: "Wie dit getal wijzigt, verwacht dat de uitkomst verandert. Er is geen formule die het leest.",
  uitweg: "Laat de formule die het hoort te gebruiken ernaar verwijzen, of haal het weg.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      yield* perReeks(
        ongebruikt(blad, o).map((cel) => ({ cel, soort: "" })),
        (groep) => {
          const genoemd = groep.map(
            ({ cel }) => `${o.aanduiding(cel).rij ?? adres(cel)} (${toonWaarde(cel.waarde)})`,
          );
          return {
            zin:
              groep.length === 1
                ? `${genoemd[0] ?? ""} staat tussen de invoer, maar geen formule gebruikt het.`
                : `${genoemd.slice(0, 3).join(", ")}${groep.length > 3 ? ` en nog ${groep.length - 3}` : ""} staan tussen de invoer (${plekkentekst(groep.map((g) => g.cel))}), maar geen formule gebruikt ze.`,
          };
        },
      );
  },
};

const INVOERBLAD = /uitgangspunt|invoer|aanname|input|parameter/i;

/** Getallen met een label ervoor, in een kolom waar de meeste andere wel gebruikt worden. Op een blad Uitgangspunten is één genoeg. */
function ongebruikt(blad: Werkblad, o: Onderzoek): Cel[] {
  const invoer = [...blad.cellen.values()].filter(
    (c) =>
      c.formule === undefined &&
      c.van === undefined &&
      typeof c.waarde === "number" &&
      labelErnaast(c, o.werkboek.cel(c.blad, adres({ rij: c.rij, kolom: Math.max(1, c.kolom - 1) }))) &&
      o.aanduiding(c).rij !== undefined,
  );
  const uit: Cel[] = [];
  for (const kolom of new Set(invoer.map((c) => c.kolom))) {
    const hier = invoer.filter((c) => c.kolom === kolom);
    const los = hier.filter((c) => o.verbanden.na(c).length === 0);
    const gebruikt = hier.length - los.length;
    if (gebruikt > 0 && (INVOERBLAD.test(blad.titel) || (los.length <= gebruikt / 2 && gebruikt >= 3)))
      uit.push(...los);
  }
  return uit;
}

function labelErnaast(cel: Cel, links: Cel | undefined): boolean {
  return (
    links !== undefined && links !== cel && typeof links.waarde === "string" && /\p{L}{2}/u.test(links.waarde)
  );
}
