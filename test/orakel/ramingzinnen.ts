import { afronden } from "../../src/domain/afronden";
import { toonBedrag } from "../../src/language/getallen";
import { PLAATS_T } from "../../src/plans/meerjarenraming/kolommen";
import type { Ramingvraag } from "../../src/plans/meerjarenraming/vraag";
import type { Orakel } from "./orakel";
import type { Gebiedsuitkomst, Ramingsuitkomst } from "./raminguitkomst";

/** De uitkomst in één zin. In hele euro's en zonder teken: voordelig of nadelig staat er in woorden bij. */
export function antwoordVan({ weergave }: Ramingvraag, { gebieden: [geheel] }: Ramingsuitkomst): string {
  const { saldo, letters } = geheel.totaal;
  const deler = weergave.eenheid === "euro" ? 1 : 1000;
  const euro = (x: number) => toonBedrag(afronden(Math.abs(x) * deler, 0));
  const letter = letters[PLAATS_T];
  const woord = letter === "V" ? " voordelig" : letter === "N" ? " nadelig" : "";
  const begin = `Saldo ${weergave.jaar}: ${euro(saldo.bedragen[PLAATS_T] as number)}${woord}`;
  if (saldo.bedrag === "") return `${begin}.`;
  if (saldo.oordeel === "") return `${begin}; gelijk aan de huidige begroting.`;
  return `${begin}; ${euro(saldo.bedrag)} ${saldo.oordeel} ten opzichte van de huidige begroting.`;
}

/** Wat de lezer op het verkeerde been kan zetten, onder de naam van zijn zin; leeg als het nu niet speelt. */
export function zinnenBij({ jaren, vergelijkt, gebieden, opmerkingen }: Ramingsuitkomst): Orakel {
  const { leeg, zonderHuidig, negatieveBaten } = opmerkingen;
  const posten = (n: number) => `${n} ${n === 1 ? "post heeft" : "posten hebben"}`;
  const als = (geldt: boolean, zin: string) => [geldt ? `Let op: ${zin}` : ""];
  return {
    zin_zonder_regel: [""],
    zin_leeg: als(
      leeg > 0,
      leeg === 1 ? "1 bedrag is leeg en telt als 0." : `${leeg} bedragen zijn leeg en tellen als 0.`,
    ),
    zin_huidig: vergelijkt
      ? als(zonderHuidig > 0, `${posten(zonderHuidig)} geen bedrag in de huidige begroting; dat telt als 0.`)
      : als(true, "geen enkele post heeft een bedrag in de huidige begroting; er is geen vergelijking."),
    zin_baten: als(
      negatieveBaten > 0,
      `${posten(negatieveBaten)} in jaar t baten onder 0. Vul baten positief in: het teken volgt uit de tekenafspraak.`,
    ),
    zin_afronding: [afronding(gebieden.flatMap((g) => plekken(g, jaren)))],
  };
}

function afronding([eerste, ...rest]: readonly string[]): string {
  if (eerste === undefined) return "";
  const ook =
    rest.length === 0 ? "" : `, en op ${rest.length} ${rest.length === 1 ? "plek" : "plekken"} meer`;
  return `De afgeronde regels zijn samen niet precies het totaal bij ${eerste}${ook}. Dat komt door afronden: geen regel is bijgesteld, en het verschil staat onder de tabel.`;
}

/** Waar afgeronde regels naast het getoonde totaal zitten. */
function plekken({ gebied, afronding: scheelt }: Gebiedsuitkomst, jaren: readonly string[]): string[] {
  return (["lasten", "baten", "saldo"] as const).flatMap((soort) =>
    jaren.flatMap((jaar, i) => (scheelt[soort][i] === 0 ? [] : [`${soort} ${jaar} (${gebied.kop})`])),
  );
}
