import { absoluut, bladverwijzing, gebiedstekst } from "../../formula/adres";
import { bereiknaam, BEREIK, kenmerknaam, leesKenmerk } from "../../sheet/kenmerk";
import type { Naamstand, Verkenning } from "./verken";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Zetblad } from "./zetblad";

/** Hoe een naam moet worden; zonder `wordt` verdwijnt zij. `was` is er alleen als zij er al was. */
export interface Naamwijziging {
  readonly naam: string;
  readonly was?: Naamstand;
  readonly wordt?: { readonly formule: string; readonly zichtbaar: boolean };
}

/** Wat er met de namen van de werkmap moet gebeuren. `titel` geeft de titel die een blad in deze werkmap krijgt. */
export function namenplan(
  v: Verkenning,
  bladen: readonly Zetblad[],
  titel: (zet: Zetblad) => string,
): Naamwijziging[] {
  const nieuw = bladen.flatMap((zet) => {
    const op = (bereik: string) => `=${bladverwijzing(titel(zet))}${absoluut(bereik)}`;
    const { blad } = zet;
    return [
      ...(blad.namen ?? []).map((n) => ({
        naam: n.naam,
        wordt: { formule: op(n.bereik), zichtbaar: n.verborgen !== true },
      })),
      { naam: kenmerknaam(blad), wordt: { formule: op("A1"), zichtbaar: false } },
      { naam: bereiknaam(blad), wordt: { formule: op(gebiedstekst(zet.gebied)), zichtbaar: false } },
    ];
  });
  const blijft = new Set(nieuw.map(({ naam }) => naam.toUpperCase()));
  return [
    ...nieuw.map((n) => {
      const was = v.namen.get(n.naam.toUpperCase());
      return was ? { ...n, was } : n;
    }),
    ...[...v.namen.values()]
      .filter((nu) => !blijft.has(nu.naam.toUpperCase()) && isVervallen(v, nu))
      .map((was) => ({ naam: was.naam, was })),
  ];
}

/**
 * Hoort deze naam bij de vorige inhoud van een blad dat vervangen wordt? Dan wijst zij straks naar een cel waar iets anders
 * staat; weg is #NAAM? en dat valt op, blijven is stil een verkeerd getal.
 */
function isVervallen({ oud }: Verkenning, { naam, formule }: Naamstand): boolean {
  if (!/^WMO_/i.test(naam)) return false;
  const kenmerk = leesKenmerk(naam);
  if (kenmerk) return oud.has(kenmerk.id);
  if (naam.toUpperCase().startsWith(BEREIK)) return oud.has(naam.slice(BEREIK.length).toLowerCase());
  const plek = leesNaamverwijzing(formule);
  return [...oud.values()].some((o) => plek?.blad.toUpperCase() === o.titel.toUpperCase());
}
