import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { aanduiderVan } from "../werkboek/aanduiding";
import { patroonVan } from "../werkboek/patroon";
import { verbandenVan } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";
import type { Bevinding, Onderzoek, Regel } from "./regel";
import { regels } from "./regels";

/** Een bevinding met de regel die haar deed. */
export interface Gevonden extends Bevinding {
  readonly regel: Regel;
}

/** Maakt klaar wat alle regels van de werkmap willen weten. */
export function onderzoekVan(werkboek: Werkboek): Onderzoek {
  const patronen = new Map<Cel, string>();
  const aanduider = aanduiderVan(werkboek);
  const onze = new Set(
    werkboek.namen.flatMap(({ naam, formule }) =>
      leesKenmerk(naam) === undefined ? [] : [leesNaamverwijzing(`=${formule}`)?.blad.toLowerCase()],
    ),
  );
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

/** Alles wat de regels vinden, per regel in de volgorde van de bladen. */
export function controleer(werkboek: Werkboek, metRegels: readonly Regel[] = regels): Gevonden[] {
  const onderzoek = onderzoekVan(werkboek);
  return metRegels.flatMap((regel) =>
    [...regel.zoek(onderzoek)].map((bevinding) => ({ ...bevinding, regel })),
  );
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
