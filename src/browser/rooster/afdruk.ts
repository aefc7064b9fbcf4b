import type { Model } from "../../engine/spreadsheet";
import type { Afdruk } from "../../sheet/blad";
import { bewaarBijlage, bijlagen, verwijderBijlage, type Bijlage } from "./bijlagen";
import { inStap } from "./opdracht";
import { bereikVan, vakOp, vakVan, zoneVan } from "./vak";

type Soort = "afdruk" | "kopRijen" | "afdrukbereik";

/** Hoe het blad op papier komt. Het rooster drukt zelf niet af; het bewaarde bestand wel. */
export function leesAfdruk(model: Model, blad: string): Afdruk {
  const van = (soort: Soort) => vanBlad(model, blad, soort)[0];
  const rijen = van("kopRijen")?.zone;
  const bereik = van("afdrukbereik")?.zone;
  return {
    ...(van("afdruk")?.gegevens as Afdruk | undefined),
    ...(rijen && { kopRijen: [rijen.top + 1, rijen.bottom + 1] as const }),
    ...(bereik && { bereik: bereikVan(vakVan(blad, bereik)) }),
  };
}

/** Zet hoe het blad op papier komt, in plaats van hoe dat was. */
export function zetAfdruk(model: Model, blad: string, { kopRijen, bereik, ...afdruk }: Afdruk): void {
  const bewaar = (soort: Soort, wat: Pick<Bijlage, "zone" | "gegevens">) =>
    bewaarBijlage(model, { soort, sheetId: blad, ...wat });
  const zone = (adres: string) => ({ zone: zoneVan(vakOp(blad, adres)), gegevens: true });
  inStap(model, () => {
    for (const soort of ["afdruk", "kopRijen", "afdrukbereik"] as const)
      for (const { id } of vanBlad(model, blad, soort)) verwijderBijlage(model, id);
    if (Object.keys(afdruk).length > 0) bewaar("afdruk", { gegevens: afdruk });
    if (kopRijen) bewaar("kopRijen", zone(`A${kopRijen[0]}:A${kopRijen[1]}`));
    if (bereik) bewaar("afdrukbereik", zone(bereik));
  });
}

const vanBlad = (model: Model, blad: string, soort: Soort) =>
  bijlagen(model, soort).filter((b) => b.sheetId === blad);
