import type { Blok } from "../opgave/beeld";
import type { Gebiedsuitkomst, Ramingsuitkomst } from "./uitkomst";

type Zin = Extract<Blok, { soort: "zin" }>;

/** Wat de lezer op het verkeerde been kan zetten: lege bedragen, een ontbrekende vergelijking, en afronding. */
export function zinnenBij({ jaren, vergelijkt, gebieden, opmerkingen }: Ramingsuitkomst): Zin[] {
  const { leeg, zonderHuidig, negatieveBaten } = opmerkingen;
  const posten = (n: number) => `${n} ${n === 1 ? "post heeft" : "posten hebben"}`;
  return [
    ...letOp(
      leeg > 0,
      leeg === 1 ? "1 bedrag is leeg en telt als 0." : `${leeg} bedragen zijn leeg en tellen als 0.`,
    ),
    ...letOp(
      !vergelijkt,
      "Geen enkele post heeft een bedrag in de huidige begroting: er is geen vergelijking.",
    ),
    ...letOp(
      vergelijkt && zonderHuidig > 0,
      `${posten(zonderHuidig)} geen bedrag in de huidige begroting; dat telt als 0.`,
    ),
    ...letOp(
      negatieveBaten > 0,
      `${posten(negatieveBaten)} in jaar t baten onder 0. Vul baten positief in: het teken volgt uit de tekenafspraak.`,
    ),
    ...afronding(gebieden.flatMap((g) => plekken(g, jaren))),
  ];
}

function letOp(geldt: boolean, tekst: string): Zin[] {
  return geldt ? [{ soort: "zin", tekst, letOp: true }] : [];
}

function afronding([eerste, ...rest]: readonly string[]): Zin[] {
  if (eerste === undefined) return [];
  const ook =
    rest.length === 0 ? "" : `, en op ${rest.length} ${rest.length === 1 ? "plek" : "plekken"} meer`;
  return [
    {
      soort: "zin",
      tekst: `De afgeronde regels zijn samen niet precies het totaal bij ${eerste}${ook}. Dat komt door afronden: geen regel is bijgesteld, en op het blad staat het verschil onder de tabel.`,
    },
  ];
}

/** Waar afgeronde regels naast het getoonde totaal zitten. */
function plekken({ gebied, afronding }: Gebiedsuitkomst, jaren: readonly string[]): string[] {
  return (["lasten", "baten", "saldo"] as const).flatMap((soort) =>
    jaren.flatMap((jaar, i) => (afronding[soort][i] === 0 ? [] : [`${soort} ${jaar} (${gebied.kop})`])),
  );
}
