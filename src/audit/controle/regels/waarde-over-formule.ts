import { adres } from "../../../formula/adres";
import { toonGetal } from "../../../language/getallen";
import { rekentekst } from "../../../sharing/omzetten/teksten";
import { toonFormule, toonWaarde } from "../../../sharing/toon";
import { doorgevoerd } from "../../werkboek/bomen";
import { zetBij } from "../../werkboek/ordening";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenBladen, perReeks, plekkentekst, rijtjes, type Vondst } from "../reeks";

/** Een getal dat over een formule heen getypt is: aan weerszijden staat dezelfde formule. */
export const waardeOverFormule: Regel = {
  id: "waarde-over-formule",
  naam: "Een getal over een formule heen",
  ernst: "waarschuwing",
  waarom: "Een getypt getal tussen formules verandert niet meer mee, en aan de cel is dat niet te zien.",
  uitweg: "Voer de formule ernaast door. Hoort het getal er echt, zet er dan bij waar het vandaan komt.",
  *zoek(o) {
    const gehad = new Set<Cel>();
    for (const blad of eigenBladen(o))
      for (const langs of ["kolom", "rij"] as const)
        yield* perReeks(
          rijtjes(blad, langs).flatMap((rijtje) =>
            overtypt(rijtje, o).filter(({ cel }) => !gehad.has(cel) && gehad.add(cel)),
          ),
          ([eerste, ...meer]) => ({
            zin:
              zin(eerste, o) +
              (meer.length === 0 ? "" : ` Hetzelfde geldt voor ${plekkentekst(meer.map((m) => m.cel))}.`),
          }),
        );
  },
};

interface Overtypt extends Vondst {
  readonly buur: Cel;
}

/** Tussen formules die drie keer of vaker hetzelfde zijn, ook naast een buur die zelf afwijkt. */
function overtypt(rijtje: readonly Cel[], o: Onderzoek): Overtypt[] {
  const perPatroon = new Map<string, Cel[]>();
  for (const cel of rijtje) {
    if (cel.formule === undefined) continue;
    zetBij(perPatroon, o.patroon(cel), cel);
  }
  const [soort, gelijke] = [...perPatroon].sort(([, a], [, b]) => b.length - a.length)[0] ?? ["", []];
  const [eerste, laatste] = [gelijke[0], gelijke[gelijke.length - 1]];
  if (eerste === undefined || laatste === undefined || gelijke.length < 3) return [];
  let buur = eerste;
  const zelfde = new Set(gelijke);
  const getallen = rijtje.slice(rijtje.indexOf(eerste), rijtje.indexOf(laatste)).flatMap((cel) => {
    if (zelfde.has(cel)) buur = cel;
    return cel.formule === undefined ? [{ cel, buur, soort }] : [];
  });
  // Zijn er meer getallen dan formules, dan zijn de formules de uitzondering.
  return getallen.length >= gelijke.length ? [] : getallen;
}

function zin({ cel, buur }: Overtypt, { werkboek }: Onderzoek): string {
  const formule = doorgevoerd(buur.formule ?? "", buur, cel);
  const basis = `Hier staat ${toonWaarde(cel.waarde)} getypt, tussen formules zoals die van ${adres(buur)}.`;
  if (formule === undefined) return basis;
  const uit = werkboek.rekenblad().reken(rekentekst(formule, cel, werkboek.boek, werkboek.vandaag), cel.blad);
  if (typeof uit !== "number" || typeof cel.waarde !== "number") return basis;
  const verschil = cel.waarde - uit;
  const geeft = `${basis} De formule ${toonFormule(formule)} zou`;
  if (Math.abs(verschil) < 1e-9 * Math.max(1, Math.abs(uit))) return `${geeft} nu precies hetzelfde geven.`;
  return `${geeft} ${afgerond(uit)} geven: het getypte getal is ${afgerond(Math.abs(verschil))} ${verschil > 0 ? "hoger" : "lager"}.`;
}

/** Met zo veel cijfers als iemand wil lezen. */
function afgerond(x: number): string {
  return toonGetal(Number(x.toPrecision(8)));
}
