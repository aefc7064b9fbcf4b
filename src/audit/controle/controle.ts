import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { akkoordblad, leesAkkoorden, type Akkoord } from "./akkoorden";
import { vingerafdruk } from "./vingerafdruk";
import { aanduiderVan } from "../werkboek/aanduiding";
import { patroonVan } from "../werkboek/patroon";
import { verbandenVan } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import type { Bevinding, Onderzoek, Regel } from "./regel";
import { regels } from "./regels";

/** Een bevinding met de regel die haar deed. */
export interface Gevonden extends Bevinding {
  readonly regel: Regel;
  readonly vingerafdruk: string;
  /** Iemand vond haar goed, en er is sindsdien niets aan veranderd. */
  readonly akkoord?: Akkoord;
}

/** Maakt klaar wat alle regels van de werkmap willen weten. */
export function onderzoekVan(werkboek: Werkboek): Onderzoek {
  const patronen = new Map<Cel, string>();
  const aanduider = aanduiderVan(werkboek);
  const onze = onzeBladen(werkboek);
  return {
    werkboek,
    verbanden: verbandenVan(werkboek),
    peildatum: peildatumVan(werkboek),
    aanduiding: aanduider,
    patroon(cel) {
      const eerder = patronen.get(cel);
      if (eerder !== undefined) return eerder;
      const patroon = cel.formule === undefined ? "" : patroonVan(cel.formule, cel);
      patronen.set(cel, patroon);
      return patroon;
    },
    isVanOns: (blad) => onze.has(blad.toLowerCase()),
  };
}

/** De titels van onze bladen, in kleine letters. */
export function onzeBladen({ namen }: Werkboek): ReadonlySet<string> {
  return new Set(
    namen.flatMap(({ naam, formule }) => {
      const titel = leesKenmerk(naam) === undefined ? undefined : leesNaamverwijzing(`=${formule}`)?.blad;
      return titel === undefined ? [] : [titel.toLowerCase()];
    }),
  );
}

/** Alles wat de regels vinden, per regel in de volgorde van de bladen. `stap` hoort welke regel er loopt. */
export function controleer(
  werkboek: Werkboek,
  metRegels: readonly Regel[] = regels,
  stap: (zin: string) => void = () => undefined,
): Gevonden[] {
  const onderzoek = onderzoekVan(zonderAkkoordblad(werkboek));
  const akkoorden = new Map(
    leesAkkoorden(werkboek).map((a) => [`${a.regel}|${a.plek}|${a.vingerafdruk}`, a]),
  );
  return metRegels.flatMap((regel, i) => {
    stap(`Regel ${i + 1} van ${metRegels.length}: ${regel.naam}…`);
    return [...regel.zoek(onderzoek)].map((bevinding) => {
      const gevonden = { ...bevinding, regel, vingerafdruk: vingerafdruk(bevinding, regel, onderzoek) };
      const akkoord = akkoorden.get(`${regel.id}|${plekVan(gevonden)}|${gevonden.vingerafdruk}`);
      return akkoord === undefined ? gevonden : { ...gevonden, akkoord };
    });
  });
}

/** De formules op het blad Akkoord wijzen alleen aan waar iets staat; zij rekenen nergens mee. */
function zonderAkkoordblad(werkboek: Werkboek): Werkboek {
  const titel = akkoordblad(werkboek)?.titel;
  if (titel === undefined) return werkboek;
  return {
    ...werkboek,
    bladen: werkboek.bladen.filter((b) => b.titel !== titel),
    formules: werkboek.formules.filter((c) => c.blad !== titel),
  };
}

/** De namen die een begroting voor haar peildatum heeft, op ons blad of dat van de gebruiker. */
const PEILDATUM = /^(wmo_)?peildatum$/i;

function peildatumVan(werkboek: Werkboek): number {
  const naam = werkboek.namen.find((n) => PEILDATUM.test(n.naam));
  const plek = leesNaamverwijzing(`=${naam?.formule ?? ""}`);
  const waarde = plek === undefined ? undefined : werkboek.cel(plek.blad, plek.adres)?.waarde;
  return typeof waarde === "number" ? waarde : werkboek.vandaag;
}

/** Waar een bevinding over gaat: "Lasten!B4", "Lasten" of "de werkmap". */
export function plekVan({ cel, blad }: Bevinding): string {
  return cel === undefined ? (blad ?? "de werkmap") : celplek(cel);
}
