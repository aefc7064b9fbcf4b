import { rijenLager, vanafRij, verschuifFormule, verschuifRijen } from "../../formula/verschuif";
import { gebiedstekst, leesGebied, type Gebied } from "../../formula/adres";
import type { Invoerregel, Signaalregel } from "../../sheet/regels";
import type { Verbouwing } from "../../sheet/verbouwing";

type Plan = Pick<Verbouwing, "ingrepen" | "vandaan">;

/** Invoerregels die na het schuiven nog gezet moeten worden, en gebieden waar er een van ons te veel staat. */
export function invoerverschil(
  oud: readonly Invoerregel[],
  nieuw: readonly Invoerregel[],
  plan: Plan,
): { readonly erbij: Invoerregel[]; readonly weg: Gebied[] } {
  const merk = ({ toegestaan, uitleg, fout, waarschuw }: Invoerregel, ingrepen: Plan["ingrepen"]) => {
    const regel = { toegestaan, uitleg, fout, waarschuw };
    if (toegestaan.soort !== "keuzeUit") return JSON.stringify(regel);
    const bereik = verschuifFormule(toegestaan.bereik, ingrepen, (blad) => blad === undefined);
    return JSON.stringify({ ...regel, toegestaan: { ...toegestaan, bereik } });
  };
  const oude = perKolommen(oud, (regel) => merk(regel, plan.ingrepen));
  const erbij = nieuw.flatMap((regel) =>
    rijenZonder(regel, (rij, kolommen) => {
      const was = plan.vandaan.get(rij);
      return (
        was !== undefined &&
        oude.some((o) => o.kolommen === kolommen && o.merk === merk(regel, []) && binnen(o, was))
      );
    }).map((gebied) => ({ ...regel, bereik: gebiedstekst(gebied) })),
  );
  const nieuwe = perKolommen(nieuw, () => "");
  const waar = new Map([...plan.vandaan].map(([rij, was]) => [was, rij]));
  const weg = oud.flatMap((regel) =>
    rijenZonder(regel, (was, kolommen) => {
      const rij = waar.get(was);
      return rij === undefined || nieuwe.some((n) => n.kolommen === kolommen && binnen(n, rij));
    }).flatMap(({ van, tot }) => {
      const rijen = verschuifRijen([van.rij, tot.rij], plan.ingrepen);
      return rijen === undefined ? [] : [{ van: { ...van, rij: rijen[0] }, tot: { ...tot, rij: rijen[1] } }];
    }),
  );
  return { erbij, weg };
}

/**
 * Signaalregels die na het schuiven nog gezet moeten worden: op elke nieuwe rij, want of Excel haar al kreeg hangt af van hoe vaak het blad
 * al verbouwd is, en twee keer dezelfde regel kleurt als één. Een regel die op een rij die blijft niet meer geldt, komt op onze bladen
 * niet voor, en blijft dus staan.
 */
export function signaalverschil(
  oud: readonly Signaalregel[],
  nieuw: readonly Signaalregel[],
  { ingrepen, vandaan }: Plan,
): Signaalregel[] {
  const merk = ({ bereik, als, signaal }: Signaalregel, na: Plan["ingrepen"]) =>
    "formule" in als
      ? JSON.stringify([vanafRij(als.formule, leesGebied(bereik)?.van.rij ?? 1, na), signaal])
      : JSON.stringify([als, signaal]);
  const oude = perKolommen(oud, (regel) => merk(regel, ingrepen));
  return nieuw.flatMap((regel) =>
    rijenZonder(regel, (rij, kolommen) => {
      const was = vandaan.get(rij);
      return (
        was !== undefined &&
        oude.some((o) => o.kolommen === kolommen && o.merk === merk(regel, []) && binnen(o, was))
      );
    }).map((gebied) => {
      const lager = gebied.van.rij - (leesGebied(regel.bereik)?.van.rij ?? 1);
      const als = "formule" in regel.als ? { formule: rijenLager(regel.als.formule, lager) } : regel.als;
      return { ...regel, als, bereik: gebiedstekst(gebied) };
    }),
  );
}

interface Strook {
  readonly kolommen: string;
  readonly van: number;
  readonly tot: number;
  readonly merk: string;
}

function perKolommen<T extends { readonly bereik: string }>(
  regels: readonly T[],
  merk: (regel: T) => string,
): Strook[] {
  return regels.flatMap((regel) => {
    const gebied = leesGebied(regel.bereik);
    if (gebied === undefined) return [];
    return [{ kolommen: kolommenVan(gebied), van: gebied.van.rij, tot: gebied.tot.rij, merk: merk(regel) }];
  });
}

function kolommenVan({ van, tot }: Gebied): string {
  return `${van.kolom}:${tot.kolom}`;
}

function binnen({ van, tot }: Strook, rij: number): boolean {
  return van <= rij && rij <= tot;
}

/** De rijen van een regel waar zij nog niet geldt, als gebieden van rijen onder elkaar. */
function rijenZonder(
  { bereik }: { readonly bereik: string },
  heeft: (rij: number, kolommen: string) => boolean,
): Gebied[] {
  const gebied = leesGebied(bereik);
  if (gebied === undefined) return [];
  const uit: Gebied[] = [];
  for (let rij = gebied.van.rij; rij <= gebied.tot.rij; rij++) {
    if (heeft(rij, kolommenVan(gebied))) continue;
    const vorig = uit[uit.length - 1];
    const hier = { van: { ...gebied.van, rij }, tot: { ...gebied.tot, rij } };
    if (vorig?.tot.rij === rij - 1) uit[uit.length - 1] = { van: vorig.van, tot: hier.tot };
    else uit.push(hier);
  }
  return uit;
}
