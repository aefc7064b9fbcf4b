import { dagnummer } from "../../domain/datum";
import { gedeeldeKolom, gedeeldeNaam } from "../../plans/begroting/uitgangspunten";
import { ketenbladen } from "../../plans/begroting/uitketen";
import { koppelingenVan } from "../../plans/begroting/verwijs";
import { keten } from "../../plans/keten/keten";
import { beginvraag } from "../../plans/opgave/begin";
import { planBlad } from "../../plans/opgave/blad";
import { bladId, celnaam, volgendExemplaar } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Blad } from "../../sheet/blad";
import type { Werkmap } from "../../workbook/werkmap";

/**
 * Een leeg blad van een plan, klaar om in te vullen. Wat de keten of het blad Uitgangspunten al heeft, wordt daaraan gekoppeld; `bezet` zijn de
 * nummers van de bladen van dit plan die er al zijn.
 */
export async function nieuwBlad<V extends Vraag>(
  plan: Plan<V>,
  werkmap: Werkmap,
  bezet: readonly number[],
): Promise<{ readonly blad: Blad; readonly exemplaar: number }> {
  const exemplaar = volgendExemplaar(
    plan,
    bezet.map((n) => bladId(plan, n)),
  );
  const kolomnaam = (lijst: string, kolom: string) => gedeeldeNaam(gedeeldeKolom(lijst, kolom));
  const velden = plan.delen.flatMap((d) => d.velden.flatMap((v) => v.gedeeld ?? []));
  const lijsten = plan.lijsten.flatMap(({ gedeeld, kolommen }) =>
    gedeeld === undefined ? [] : kolommen.map((k) => kolomnaam(gedeeld, k.naam)),
  );
  const peil = gedeeldeNaam("peildatum");
  const merken = keten
    .filter((k) => ketenbladen(plan).includes(k.id))
    .map((k) => ({ id: k.id, merk: celnaam(k, 1, "peildatum") }));
  const namen = await werkmap.leesNamen([
    peil,
    ...velden.map(gedeeldeNaam),
    ...lijsten,
    ...merken.map((m) => m.merk),
  ]);
  const koppelingen = koppelingenVan(plan, {
    peildatum: namen.has(peil),
    veld: (naam) => namen.has(gedeeldeNaam(naam)),
    rijen: (naam) => {
      const kolommen = plan.lijsten.find((l) => l.gedeeld === naam)?.kolommen ?? [];
      return Math.max(0, ...kolommen.map((k) => namen.get(kolomnaam(naam, k.naam))?.waarden.length ?? 0));
    },
    kolom: (lijst, kolom) => namen.has(kolomnaam(lijst, kolom)),
    bladen: new Set(merken.flatMap((m) => (namen.has(m.merk) ? [m.id] : []))),
  });
  const gedeeld = namen.get(peil)?.waarden[0]?.[0];
  const begin = beginvraag(plan, typeof gedeeld === "number" ? gedeeld : nieuwjaar());
  const rijen = plan.lijsten.map((l) => {
    const aantal = koppelingen.lijsten[l.naam]?.length;
    return aantal === undefined ? [] : [[l.naam, Array.from({ length: aantal }, () => ({}))] as const];
  });
  const vraag = { ...begin, ...Object.fromEntries(rijen.flat()) };
  return { blad: planBlad(plan, vraag, { exemplaar, koppelingen }), exemplaar };
}

/** 1 januari van het komende jaar: daar gaat een begroting die nu gemaakt wordt over. */
function nieuwjaar(): number {
  return dagnummer(new Date().getFullYear() + 1, 1, 1);
}
