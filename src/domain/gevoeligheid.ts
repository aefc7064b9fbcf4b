import { afronden } from "./afronden";
import { waarschijnlijkProduct, type Factor } from "./factor";

/** Wat het product wordt als één factor laag of hoog uitvalt en de andere hun meest waarschijnlijke waarde hebben. */
export interface Gevoeligheid {
  readonly naam: string;
  readonly laag: number;
  readonly hoog: number;
  readonly spreiding: number;
}

/** De factoren van grote naar kleine spreiding (een tornado); gelijk op 6 decimalen houdt de volgorde van de invoer. */
export function gevoeligheid(factoren: readonly Factor[]): Gevoeligheid[] {
  const product = waarschijnlijkProduct(factoren);
  return factoren
    .map(({ naam, laag, meestWaarschijnlijk, hoog }) => {
      const [bijLaag, bijHoog] = [
        (product / meestWaarschijnlijk) * laag,
        (product / meestWaarschijnlijk) * hoog,
      ];
      return { naam, laag: bijLaag, hoog: bijHoog, spreiding: Math.abs(bijHoog - bijLaag) };
    })
    .map((g) => ({ g, maat: afronden(g.spreiding, 6) }))
    .sort((a, b) => b.maat - a.maat)
    .map(({ g }) => g);
}
