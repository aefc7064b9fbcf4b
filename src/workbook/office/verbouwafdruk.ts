import { verschuifFormule, verschuifRijen, type Ingreep } from "../../formula/verschuif";
import { paginering } from "../../sheet/pagina";
import { leesAfdruk, type Afdrukstand, type Afdrukvorm } from "./afdruk";
import type { Uitvoering } from "./verbouwuit";
import type { Zetblad } from "./zetblad";

const DELEN = ["staand", "kopRijen", "eindes", "bereik"] as const;

/**
 * Wat er na een verbouwing per blad anders op papier moet dan Excel er zelf van maakt, en nog van ons is: wat de gebruiker anders instelde,
 * blijft en schuift mee. Kan deze Excel de bladspiegel niet lezen, dan gaat alles mee wat wij veranderen.
 */
export async function afdrukverschillen(
  context: Excel.RequestContext,
  bladen: readonly { readonly sheetId: string; readonly uit: Pick<Uitvoering, "van" | "naar" | "plan"> }[],
): Promise<Partial<Afdrukvorm>[]> {
  const vragen = bladen.map(({ sheetId, uit: { van, naar, plan } }) => {
    const [was, wordt] = [vormVan(van), vormVan(naar)];
    const vanzelf = geschoven(was, plan.ingrepen);
    const anders = DELEN.filter((deel) => JSON.stringify(vanzelf[deel]) !== JSON.stringify(wordt[deel]));
    return { sheetId, was, wordt, anders };
  });
  const standen = await leesAfdruk(
    context,
    vragen.flatMap(({ sheetId, anders }) => (anders.length > 0 ? [sheetId] : [])),
  );
  return vragen.map(({ sheetId, was, wordt, anders }) => {
    const nu = standen.get(sheetId);
    const vanOns = anders.filter((deel) => nu === undefined || staatZo[deel](nu, was));
    return Object.fromEntries(vanOns.map((deel) => [deel, wordt[deel]]));
  });
}

function vormVan({ blad, cellen }: Zetblad): Afdrukvorm {
  const bereik = blad.afdruk?.bereik;
  return { ...paginering(blad, cellen), ...(bereik === undefined ? {} : { bereik }) };
}

/** Wat Excel van de afdruk maakt als rijen schuiven. Een afdrukbereik rekt het niet op voor een blok dat er onderaan bij komt. */
function geschoven(
  { kopRijen, eindes, bereik, staand }: Afdrukvorm,
  ingrepen: readonly Ingreep[],
): Afdrukvorm {
  const kop = kopRijen && verschuifRijen(kopRijen, ingrepen);
  return {
    staand,
    eindes: eindes.flatMap((rij) => verschuifRijen([rij, rij], ingrepen)?.[0] ?? []),
    ...(kop ? { kopRijen: kop } : {}),
    ...(bereik === undefined ? {} : { bereik: verschuifFormule(bereik, ingrepen, () => true) }),
  };
}

/** Staat het er nog zoals wij het zetten? */
const staatZo: Readonly<Record<(typeof DELEN)[number], (nu: Afdrukstand, was: Afdrukvorm) => boolean>> = {
  staand: ({ pagina }, { staand }) => (pagina.orientation === "Portrait") === staand,
  kopRijen: (nu, { kopRijen }) => (nu.kopRijen?.match(/\d+/g) ?? []).join() === (kopRijen ?? []).join(),
  eindes: (nu, { eindes }) => nu.eindes.join() === eindes.join(),
  bereik: (nu, { bereik }) => nu.gebied === bereik,
};
