import { adres } from "../../../formula/adres";
import { toonFormule } from "../../../sharing/toon";
import { boomVan, doorgevoerd, functienaam } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenBladen, perReeks, plekkentekst, rijtjes, type Vondst } from "../reeks";

/** Een formule die anders rekent dan de formules aan weerszijden. */
export const patroonbreuk: Regel = {
  id: "patroonbreuk",
  naam: "Een formule die het patroon breekt",
  ernst: "waarschuwing",
  waarom:
    "In een rij of kolom horen formules hetzelfde te doen. Wijkt er één af, dan is die vaak apart gewijzigd of vergeten.",
  uitweg: "Voer de formule ernaast door, of zet bij de afwijkende cel waarom zij anders rekent.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      for (const langs of ["kolom", "rij"] as const)
        yield* perReeks(
          rijtjes(blad, langs).flatMap((rijtje) => breuken(rijtje, langs, o)),
          (groep) => {
            const [{ cel, buur }] = groep;
            const hier =
              groep.length === 1 ? "Deze cel rekent" : `${plekkentekst(groep.map((g) => g.cel))} rekenen`;
            const anders = doorgevoerd(buur.formule ?? "", buur, cel) ?? buur.formule ?? "";
            return {
              zin: `${hier} ${toonFormule(cel.formule ?? "")}; zoals in ${adres(buur)} zou het ${toonFormule(anders)} zijn.`,
            };
          },
        );
  },
};

/** Zoveel gelijke formules maken samen een patroon. */
const PATROON = 3;

function breuken(
  rijtje: readonly Cel[],
  langs: "rij" | "kolom",
  o: Onderzoek,
): (Vondst & { readonly buur: Cel })[] {
  const patroon = (c: Cel | undefined) => (c?.formule === undefined ? undefined : o.patroon(c));
  const erin = new Set(rijtje);
  const keren = new Map<string | undefined, number>();
  for (const c of rijtje) keren.set(patroon(c), (keren.get(patroon(c)) ?? 0) + 1);
  return rijtje.flatMap((cel, i) => {
    const eigen = patroon(cel);
    const [voor, na] = [rijtje[i - 1], rijtje[i + 1]];
    const buur = voor ?? na;
    const gewoon = patroon(buur);
    if (eigen === undefined || buur === undefined || gewoon === undefined || gewoon === eigen) return [];
    if ((keren.get(gewoon) ?? 0) < PATROON) return [];
    if (isTotaal(cel) && o.verbanden.voor(cel).some((b) => erin.has(b))) return [];
    const tussenin = voor !== undefined && na !== undefined;
    const naast = tussenin ? patroon(voor) === gewoon && patroon(na) === gewoon : vorm(cel) === vorm(buur);
    if (!naast || volgtDwars(cel, langs, o)) return [];
    return [{ cel, buur, soort: `${langs}|${eigen}` }];
  });
}

/** Past de formule wel bij de andere richting, zoals een totaal onder een kolom dat in de rij is doorgevoerd? */
function volgtDwars(cel: Cel, langs: "rij" | "kolom", o: Onderzoek): boolean {
  return [-1, 1].some((stap) => {
    const rij = cel.rij + (langs === "rij" ? stap : 0);
    const kolom = cel.kolom + (langs === "kolom" ? stap : 0);
    const buur = rij < 1 || kolom < 1 ? undefined : o.werkboek.cel(cel.blad, adres({ rij, kolom }));
    return buur?.formule !== undefined && o.patroon(buur) === o.patroon(cel);
  });
}

function isTotaal(cel: Cel): boolean {
  const boom = boomVan(cel);
  if (boom?.soort === "bewerking") return boom.teken === "+" || boom.teken === "-";
  return (
    boom?.soort === "aanroep" && /^(SUM|SUBTOTAL|AVERAGE|MIN|MAX|AGGREGATE)$/.test(functienaam(boom.naam))
  );
}

/** De formule zonder haar verwijzingen: aan het eind van een rijtje staat vaak een totaal, en dat is een andere formule. */
function vorm(cel: Cel): string {
  return (cel.formule ?? "").replace(/\$?[A-Z]{1,3}\$?\d+/gi, "#").replace(/\d+([.,]\d+)?/g, "0");
}
