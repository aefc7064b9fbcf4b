import type { Waarden } from "../../workbook/werkmap";
import { delen, waardeVan } from "./delen";
import { dubbelJaar, keurJaarregel, keurPeildatum, keurVeld, type Gelezen, type Ruw } from "./keur";
import { celnaam } from "./namen";
import { rekenCapaciteit } from "./reken";
import type { Deel } from "./veld";
import type { Capaciteitsvraag, Deelnaam, Jaarregel, Veldsleutel } from "./vraag";

/** Waarden van namen, zoals de werkmap ze geeft. */
type Namen = ReadonlyMap<string, Waarden>;

/** De vraag zoals zij op het blad staat, of de zinnen die zeggen wat daar niet te lezen is. */
export type Teruggelezen = { readonly vraag: Capaciteitsvraag } | { readonly bezwaren: readonly string[] };

/** Alle namen die nodig zijn om een blad Capaciteit terug te lezen. */
export function namenOm(exemplaar: number): string[] {
  const velden = delen.flatMap((d) => d.velden.map((v) => v.naam));
  return ["peildatum", "jaren", "aflopend", "nieuw", ...velden].map((naam) => celnaam(exemplaar, naam));
}

/** Leest de invoer van een blad Capaciteit terug; een deel waarvan geen enkele naam bestaat, hoort er niet bij. */
export function leesCapaciteit(waarden: Namen, exemplaar = 1): Teruggelezen {
  const bezwaren: string[] = [];
  const neem = <T>(gelezen: Gelezen<T>): T | undefined => {
    if ("waarde" in gelezen) return gelezen.waarde;
    bezwaren.push(gelezen.zin);
    return undefined;
  };
  const lijst = (naam: string): readonly Ruw[] => waarden.get(celnaam(exemplaar, naam))?.flat() ?? [];
  const peildatum = neem(keurPeildatum(lijst("peildatum")[0] ?? null)) ?? 0;
  const jaren = leesJaren(lijst, neem);
  const dubbel = dubbelJaar(jaren);
  if (dubbel !== undefined) bezwaren.push(dubbel);
  const getallen: Partial<Record<Deelnaam, Readonly<Partial<Record<Veldsleutel, number | undefined>>>>> = {};
  for (const deel of delen) {
    const aanwezig = deel.velden.some((v) => waarden.has(celnaam(exemplaar, v.naam)));
    if (!aanwezig && deel.naam !== "basis") continue;
    getallen[deel.naam] = Object.fromEntries(
      deel.velden.map((v) => [v.sleutel, neem(keurVeld(v, lijst(v.naam)[0] ?? null))]),
    );
  }
  if (bezwaren.length > 0) return { bezwaren };
  // Elk getal is hierboven gekeurd, en zonder bezwaar is er geen enkel verplicht getal leeg.
  return { vraag: zonderTerugval({ peildatum, jaren, ...getallen } as Capaciteitsvraag) };
}

/** Een lege regel in de tabel telt niet mee; een regel met aantallen zonder jaar is een bezwaar. */
function leesJaren(
  lijst: (naam: string) => readonly Ruw[],
  neem: (gelezen: Gelezen<Jaarregel>) => Jaarregel | undefined,
): Jaarregel[] {
  const [aflopend, nieuw] = [lijst("aflopend"), lijst("nieuw")];
  return lijst("jaren").flatMap((jaar, i) => {
    const regel = { jaar, aflopend: aflopend[i] ?? null, nieuw: nieuw[i] ?? null };
    if (Object.values(regel).every((x) => x === null || x === "")) return [];
    return neem(keurJaarregel(regel)) ?? [];
  });
}

/** Waar het blad de terugval al had uitgerekend, blijft het veld leeg: dan beweegt het straks weer mee. */
function zonderTerugval(vraag: Capaciteitsvraag): Capaciteitsvraag {
  const uren = rekenCapaciteit({ ...vraag, structureel: undefined }).jaren.map((j) => j.uren);
  const terugval: Partial<Record<Veldsleutel, number | undefined>> = {
    werkweekLicht: vraag.basis.werkweek,
    productiviteitLicht: vraag.basis.productiviteit,
    niveau: uren[uren.length - 1],
  };
  const leegAls = (deel: Deel) =>
    Object.fromEntries(
      deel.velden.map((v) => {
        const waarde = waardeVan(vraag, deel, v);
        const gelijk = waarde !== undefined && Math.abs(waarde - (terugval[v.sleutel] ?? NaN)) < 1e-9;
        return [v.sleutel, v.leegIs !== undefined && gelijk ? undefined : waarde];
      }),
    );
  const gekozen = delen.filter((d) => vraag[d.naam] !== undefined);
  return { ...vraag, ...Object.fromEntries(gekozen.map((d) => [d.naam, leegAls(d)])) };
}
