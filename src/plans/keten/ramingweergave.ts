import { jaarblok, type Jaarblok, type Jaarrij, type Som } from "../opgave/onderdeel";
import type { Ramingvraag } from "./ramingvraag";

export const euro = { eenheid: "euro per jaar", vorm: "euro" } as const;

/** Een blok met de rekening en de begroting van de twee jaren ervoor. */
export function blok(
  { jaren }: Ramingvraag,
  inhoud: Omit<Jaarblok, "soort" | "aantal" | "ervoor" | "jaarvorm">,
): Jaarblok {
  return jaarblok({
    aantal: jaren.length,
    ervoor: ["rekeningjaar", "begrotingsjaar"],
    jaarvorm: "ramingsjaar",
    ...inhoud,
  });
}

/** De lijst Taakvelden zegt wat er in de twee jaren ervoor stond; van een jaar waarvan niets is ingevuld, is er niets te zeggen. */
export const uitDeLijst = (som: (kolom: string) => Som) =>
  ["rekening", "begroting_vorig"].map((kolom): Som => `IF(COUNT(${kolom})=0,"",${som(kolom)})`);

/** Een totaal in elk jaar, ook in de jaren ervoor. */
export const ookErvoor = (som: Som) => ({ som, ervoor: uitDeLijst(() => som) });

export function constant(vraag: Ramingvraag): Jaarblok {
  const rij = (naam: "lasten" | "baten" | "saldo", label: string): Jaarrij => ({
    naam: `${naam}_constant`,
    label,
    ...euro,
    som: `{${naam}}/INDEX(WMO_Tarief_prijspeil,{n})*INDEX(WMO_Tarief_prijspeil,MATCH(prijsjaar,jaren,0))`,
    hoe: "raming / prijspeil van het jaar x prijspeil van het gekozen jaar",
  });
  return blok(vraag, {
    kop: "In constante prijzen",
    uitleg:
      "Alleen de raming is omgerekend. Een rekening en een vastgestelde begroting blijven zoals zij zijn.",
    rijen: [
      rij("lasten", "Lasten in constante prijzen"),
      rij("baten", "Baten in constante prijzen"),
      rij("saldo", "Saldo in constante prijzen"),
    ],
  });
}

export const WEERGAVE: Som =
  '"Bedragen "&IF(eenheid="euro","in euro",eenheid)&"; tekens: "&tekenafspraak&"."';

export function zoalsUwBegroting(vraag: Ramingvraag): Jaarblok {
  const getoond = { eenheid: "euro per jaar", vorm: "getal0" } as const;
  const deler = 'IF(eenheid="euro",1,1000)';
  const baten = 'IF(tekenafspraak="lasten + en baten -",-1,1)';
  const letters = 'tekenafspraak="alles positief met V/N"';
  return blok(vraag, {
    kop: "Zoals uw begroting het opschrijft",
    rijen: [
      {
        naam: "getoond",
        label: "Raming, getoond",
        ...getoond,
        ...ookErvoor(`{raming}*IF(INDEX(taakveld_soort,{#})="baten",${baten},1)/${deler}`),
        hoe: "niet afgerond; alleen de weergave is in hele getallen",
        per: { aantal: vraag.taakvelden.length, label: 'INDEX(taakveld,{#})&" "&INDEX(taakveld_soort,{#})' },
      },
      {
        naam: "getoond_saldo",
        label: "Saldo, getoond",
        ...getoond,
        ...ookErvoor(`IF(${letters},ABS({saldo}),{saldo}*${baten})/${deler}`),
        hoe: "baten - lasten, lasten - baten, of zonder teken",
        uitkomst: true,
      },
      {
        naam: "getoond_letter",
        label: "Saldo: voordelig (V) of nadelig (N)",
        eenheid: "letter",
        vorm: "letter",
        ...ookErvoor("(ROUND({saldo},2)>0)-(ROUND({saldo},2)<0)"),
        hoe: "V als de baten hoger zijn dan de lasten",
      },
    ],
  });
}
