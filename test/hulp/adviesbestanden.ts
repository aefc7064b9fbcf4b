import type { Adviesvraag } from "../../src/plans/adviesaanvraag/lijsten";
import { adviesaanvraag } from "../../src/plans/adviesaanvraag/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad, Geplaatst } from "../../src/sheet/blad";
import { datum } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";

type Punt = Adviesvraag["punten"][number];

/** Verzonnen punten, zoals de gemeente ze vraagt. */
export const GEVRAAGD: readonly Punt[] = [
  { vraag: "Is de uitleg duidelijk?", status: "gevraagd" },
  { vraag: "Wat missen cliënten?", status: "open" },
  { vraag: "Klopt de overgang?", status: "advies ontvangen", advies: "Geef mensen een half jaar." },
  { vraag: "Hoe blijft de raad betrokken?", status: "gevraagd" },
];

/** Een werkmap met een aanvraag met deze punten; `gedeeld` op gewone formules, met wat iemand er zelf bij typte. */
export function adviesbladen(punten: readonly Punt[], erbij: readonly Geplaatst[] = []): readonly Blad[] {
  const blad = planBlad(adviesaanvraag, {
    peildatum: datum("2026-07-01"),
    aanvraag: [
      { vraag: "Is het nieuwe beleid goed?", uiterlijk: datum("2026-06-01"), fase: "inspraak en advies" },
    ],
    punten,
    indicatoren: [
      {
        wat: "Bezwaren",
        eenheid: "per jaar",
        nulmeting: 20,
        doel: 12,
        richting: "lager is beter",
        op: datum("2027-01-01"),
      },
    ],
  });
  const bezet = new Set(erbij.map((c) => c.adres));
  return [{ ...blad, cellen: [...blad.cellen.filter((c) => !bezet.has(c.adres)), ...erbij] }];
}

export function eigenWerkmap(
  punten: readonly Punt[] = GEVRAAGD,
  erbij: readonly Geplaatst[] = [],
): Uint8Array {
  return drukWerkmap(metUitkomsten(adviesbladen(punten, erbij)));
}

export function gedeeldeWerkmap(punten: readonly Punt[], erbij: readonly Geplaatst[] = []): Uint8Array {
  return drukWerkmap(alsGewoneBladen(metUitkomsten(adviesbladen(punten, erbij))));
}

/** De cel van een kolom van een punt, vanaf 1: "D25". */
export function puntcel(kolom: string, nummer: number, punten: readonly Punt[] = GEVRAAGD): string {
  const bereik = adviesbladen(punten)[0]?.namen?.find((n) => n.naam.endsWith(`_punt_${kolom}`))?.bereik ?? "";
  const [, letters, rij] = /^([A-Z]+)(\d+)/.exec(bereik) ?? [];
  return `${letters}${Number(rij) + nummer - 1}`;
}
