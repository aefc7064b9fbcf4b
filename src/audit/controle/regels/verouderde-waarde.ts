import { adres } from "../../../formula/adres";
import { isFout } from "../../../engine/uitkomst";
import { klopt } from "../../../sharing/bewijs/vergelijk";
import { toonWaarde } from "../../../sharing/toon";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { perReeks, plekkentekst } from "../reeks";

/** Wat er in de cel bewaard is, is niet wat haar formule met de invoer van nu geeft. */
export const verouderdeWaarde: Regel = {
  id: "verouderde-waarde",
  naam: "Een verouderde uitkomst",
  ernst: "fout",
  waarom:
    "De werkmap is bewaard zonder opnieuw te rekenen: wie haar leest zonder Excel te laten rekenen, ziet het oude getal.",
  uitweg: "Druk in Excel op Ctrl+Alt+F9 om alles opnieuw te laten rekenen, en bewaar de werkmap.",
  *zoek(o) {
    const oud = new Set(verouderd(o));
    // Alleen waar het begint: wat ervan afhangt, is vanzelf ook oud.
    const eerst = [...oud].filter((c) => !o.verbanden.voor(c).some((b) => oud.has(b)));
    const rekenblad = o.werkboek.rekenblad();
    yield* perReeks(
      eerst.map((cel) => ({ cel, soort: o.patroon(cel) })),
      (groep) => {
        const [{ cel }] = groep;
        const nu = toonWaarde(rekenblad.lees(cel.blad, adres(cel)));
        const meer =
          groep.length === 1
            ? ""
            : ` Ook ${plekkentekst(groep.slice(1).map((g) => g.cel))} ${groep.length === 2 ? "klopt" : "kloppen"} niet meer.`;
        const gevolg = o.verbanden.allesNa(groep.map((g) => g.cel)).filter((c) => oud.has(c)).length;
        const verder =
          gevolg === 0
            ? ""
            : ` ${gevolg === 1 ? "1 andere cel hangt" : `${gevolg} andere cellen hangen`} ervan af.`;
        return {
          zin: `Hier staat ${toonWaarde(cel.waarde)}, maar de formule geeft nu ${nu}.${meer}${verder}`,
        };
      },
    );
  },
};

/** Wat van de dag of van toeval afhangt, mag anders zijn dan bewaard. */
const VLUCHTIG = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|INDIRECT|OFFSET)\(/i;

function verouderd({ werkboek, verbanden }: Onderzoek): Cel[] {
  const anders = werkboek.formules.filter((c) => {
    if (c.waarde === null) return false;
    const nu = werkboek.rekenblad().lees(c.blad, adres(c));
    // Geeft onze rekenmotor een fout die Excel niet gaf, dan kan zij de formule niet; dat staat bij wat niet bekeken is.
    return !isFout(nu) && !klopt(c.waarde, nu);
  });
  if (anders.length === 0) return [];
  const wisselt = new Set(verbanden.allesNa(werkboek.formules.filter((c) => VLUCHTIG.test(c.formule ?? ""))));
  return anders.filter((c) => !wisselt.has(c) && !VLUCHTIG.test(c.formule ?? ""));
}
