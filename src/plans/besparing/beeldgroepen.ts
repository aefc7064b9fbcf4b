import { afronden } from "../../domain/afronden";
import { toonGetal } from "../../language/getallen";
import type { Blok } from "../opgave/beeld";
import type { Uitkomst } from "./uitkomst";
import type { Basis } from "./vraag";

/** De groepen samen, en of zij optellen tot wat is ingevuld. */
export function groepsblokken({ groepen }: Uitkomst, basis: Basis): Blok[] {
  if (groepen === undefined) return [];
  const { clienten, gemiddeldNu, gemiddeldStraks } = groepen;
  const paren = [
    [clienten, basis.clienten],
    [gemiddeldNu, basis.minutenNu],
    [gemiddeldStraks, basis.minutenStraks],
  ] as const;
  const toon = (x: number) => toonGetal(afronden(x, 2));
  const gelijk = paren.every(([een, ander]) => afronden(een - ander, 6) === 0);
  const gemiddeld = { vorm: "getal2", eenheid: "minuten per week" } as const;
  return [
    {
      soort: "figuren",
      kop: "De groepen samen",
      figuren: [
        {
          label: "Cliënten in alle groepen samen",
          waarde: clienten,
          naam: "groepen_clienten",
          vorm: "getal0" as const,
          eenheid: "cliënten",
        },
        {
          label: "Gemiddelde minuten nu van de groepen",
          waarde: gemiddeldNu,
          ...gemiddeld,
          naam: "groepen_gemiddeld_nu",
        },
        {
          label: "Gemiddelde minuten straks van de groepen",
          waarde: gemiddeldStraks,
          ...gemiddeld,
          naam: "groepen_gemiddeld_straks",
        },
      ],
    },
    gelijk
      ? { soort: "zin", tekst: "De groepen tellen op tot de ingevulde aantallen en gemiddelden." }
      : {
          soort: "zin",
          letOp: true,
          tekst: `De groepen tellen niet op tot wat is ingevuld: ${toon(clienten)} cliënten tegen ${toon(basis.clienten)}, gemiddeld ${toon(gemiddeldNu)} minuten nu tegen ${toon(basis.minutenNu)} en ${toon(gemiddeldStraks)} straks tegen ${toon(basis.minutenStraks)}. Daardoor verschilt ook de besparing onder p*q.`,
        },
  ];
}
