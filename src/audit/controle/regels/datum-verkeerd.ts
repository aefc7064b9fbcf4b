import { dagnummer } from "../../../domain/datum";
import { toonDatum } from "../../../language/datums";
import { geldig, leesDatumtekst } from "../../../language/leesdatum";
import { citeer } from "../../../language/opsomming";
import { aardVan } from "../../../sheet/celaard";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenCellen, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een datum die voor Excel geen datum is, of een andere dan er staat. */
export const datumVerkeerd: Regel = {
  id: "datum-verkeerd",
  naam: "Een datum die geen datum is",
  ernst: "fout",
  waarom:
    "Met een tekst of een los getal rekent geen enkele formule goed: niet met dagen, niet met jaren en niet met normen.",
  uitweg: "Typ de datum opnieuw, met een jaar van vier cijfers: 1-7-2024.",
  *zoek(o) {
    yield* perReeks(vondsten(o), (groep) => {
      const [{ zin }] = groep;
      const meer =
        groep.length === 1
          ? ""
          : ` Dit geldt voor ${groep.length} cellen: ${plekkentekst(groep.map((g) => g.cel))}.`;
      return { zin: `${zin}${meer}` };
    });
  },
};

const OVER_DATUMS = /datum|ingang|einde|begin|start|vanaf|peildag|geboren|t\/m/i;
const AMERIKAANS = /^\s*(\d{1,2})[/-](1[3-9]|2\d|3[01])[/-](\d{4})\s*$/;

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly zin: string }> {
  const cellen = eigenCellen(o).filter((c) => c.formule === undefined);
  const datums = new Map<string, number>();
  const kolom = (c: Cel) => `${c.blad}|${c.kolom}`;
  for (const c of cellen) {
    const telt =
      typeof c.waarde === "string"
        ? leesDatumtekst(c.waarde) !== undefined
        : aardVan(c.stijl.vorm) === "datum";
    if (telt) datums.set(kolom(c), (datums.get(kolom(c)) ?? 0) + 1);
  }
  for (const cel of cellen) {
    const { waarde } = cel;
    const { rij = "", kolom: kop = "" } = o.aanduiding(cel);
    const heetDatum = OVER_DATUMS.test(`${rij} ${kop}`);
    const hoortDatum = heetDatum || (datums.get(kolom(cel)) ?? 0) > 1 || o.verbanden.na(cel).length > 0;
    if (typeof waarde === "string" && hoortDatum) {
      const [, maand, dag, jaar] = AMERIKAANS.exec(waarde) ?? [];
      const gelezen = leesDatumtekst(waarde);
      if (dag !== undefined && geldig(Number(jaar), Number(maand), Number(dag)) !== undefined)
        yield {
          cel,
          soort: "vs",
          zin: `${citeer(waarde.trim())} is de Amerikaanse volgorde van ${toonDatum(dagnummer(Number(jaar), Number(maand), Number(dag)))} en staat als tekst.`,
        };
      else if (gelezen !== undefined && !(/^\s*\d+\s*$/.test(waarde) && !heetDatum)) {
        const eeuw = gelezen.zoals === "jaar van twee cijfers" ? ", met een jaar van twee cijfers" : "";
        yield {
          cel,
          soort: "tekst",
          zin: `${citeer(waarde.trim())} is tekst en geen datum${eeuw}; bedoeld is waarschijnlijk ${toonDatum(gelezen.dag)}.`,
        };
      }
    } else if (typeof waarde === "number" && heetDatum && waarde >= 19000101 && waarde <= 21001231) {
      const gelezen = leesDatumtekst(String(waarde));
      if (gelezen !== undefined)
        yield {
          cel,
          soort: "jjjjmmdd",
          zin: `${waarde} is voor Excel geen datum; het lijkt ${toonDatum(gelezen.dag)}, als jjjjmmdd geschreven.`,
        };
    }
  }
}
