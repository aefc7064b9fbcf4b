import { bladenVan, ketenbron } from "../../plans/begroting/uitketen";
import { vollevraag } from "../../plans/opgave/bladnamen";
import type { Koppeling } from "../../plans/opgave/koppelingen";
import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import { isGetal, type Veld } from "../../plans/opgave/veld";
import type { Celwaarde } from "../../sheet/blad";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Werkmap } from "../../workbook/werkmap";
import { toonVorm } from "./toonvorm";

/** Iets in de werkmap waar een veld aan te koppelen is. */
export interface Koppelbaar extends Koppeling {
  /** Waar het staat en wat het nu is: "Kosten!B4 (1.234)". */
  readonly tekst: string;
}

/** Een uitkomst van een blad van ons, met haar naam. */
interface Bron {
  readonly naam: string;
  readonly label: string;
  readonly blad: string;
}

/**
 * Waar een veld aan te koppelen is: de cel die is aangewezen, waar de keten dit gegeven heeft, en de uitkomsten van andere bladen van ons met dezelfde eenheid. Een blad dat
 * zelf (langs welke weg ook) met dit blad rekent, doet niet mee: dat zou een kring geven.
 */
export async function koppelbaar(
  plannen: readonly Plan[],
  werkmap: Werkmap,
  plek: { readonly blad: string; readonly veld: Veld },
): Promise<readonly Koppelbaar[]> {
  const { veld, blad } = plek;
  const [selectie, bladen, { formules }] = await Promise.all([
    werkmap.selectie(),
    werkmap.onzeBladen(),
    werkmap.leesFormules(),
  ]);
  const waarde = selectie.waarden.length === 1 ? selectie.waarden[0]?.[0] : undefined;
  const hier: Koppelbaar[] =
    selectie.blad === blad || selectie.waarden[0]?.length !== 1 || waarde === undefined
      ? []
      : [
          {
            formule: `${metAanhaling(selectie.blad)}!${selectie.adres.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
            van: `Van uw blad ${selectie.blad}, cel ${selectie.adres}.`,
            tekst: `De aangewezen cel ${selectie.blad}!${selectie.adres} (${toon(waarde, veld)})`,
          },
        ];
  const keten = ketenbron(veld, bladenVan(bladen));
  const bronnen = bladen
    .filter((b) => b.titel !== blad)
    .flatMap(({ id, titel }): Bron[] =>
      plannen.flatMap((plan) => {
        const exemplaar = exemplaarVan(plan, id);
        return exemplaar === undefined
          ? []
          : uitkomstenVan(plan, veld).map(({ naam, label }) => ({
              naam: celnaam(plan, exemplaar, naam),
              label,
              blad: titel,
            }));
      }),
    );
  const namen = await werkmap.leesNamen(bronnen.map((b) => b.naam));
  const kring = rekentMet(blad, formules, await bladVanNaam(werkmap, formules));
  return [
    ...hier,
    ...(keten === undefined ? [] : [{ formule: keten.formule, van: keten.van, tekst: keten.van }]),
    ...bronnen.flatMap(({ naam, label, blad: titel }) => {
      const cel = namen.get(naam);
      if (cel === undefined || kring.has(titel)) return [];
      const nu = cel.waarden[0]?.[0] ?? null;
      return [
        { formule: naam, van: `Van het blad ${titel}.`, tekst: `${titel}: ${label} (${toon(nu, veld)})` },
      ];
    }),
  ];
}

/** De uitkomsten van een plan in de eenheid van het veld. */
function uitkomstenVan(plan: Plan, { eenheid }: Veld): { naam: string; label: string }[] {
  const onderdelen = plan.onderdelen(vollevraag(plan));
  return onderdelen
    .flatMap((o) => (o.soort === "regels" ? o.regels : []))
    .filter((r) => r.eenheid === eenheid);
}

/** De bladen die met dit blad rekenen, rechtstreeks of via een ander; en dit blad zelf. */
function rekentMet(
  blad: string,
  formules: readonly { readonly blad: string; readonly formule: string }[],
  waar: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const kring = new Set([blad]);
  const noemt = (formule: string) =>
    [...kring].some(
      (titel) => formule.includes(`${metAanhaling(titel)}!`) || formule.includes(`${titel}!`),
    ) || (formule.match(/WMO_\w+/g) ?? []).some((naam) => kring.has(waar.get(naam) ?? ""));
  for (let groeit = true; groeit;) {
    groeit = false;
    for (const f of formules)
      if (!kring.has(f.blad) && noemt(f.formule)) {
        kring.add(f.blad);
        groeit = true;
      }
  }
  return kring;
}

/** Op welk blad de namen staan die in formules voorkomen. */
async function bladVanNaam(
  werkmap: Werkmap,
  formules: readonly { readonly formule: string }[],
): Promise<ReadonlyMap<string, string>> {
  const namen = new Set(formules.flatMap((f) => f.formule.match(/WMO_\w+/g) ?? []));
  const gelezen = await werkmap.leesNamen([...namen]);
  return new Map([...gelezen].map(([naam, { blad }]) => [naam, blad]));
}

function metAanhaling(titel: string): string {
  return `'${titel.replace(/'/g, "''")}'`;
}

function toon(waarde: Celwaarde | null, veld: Veld): string {
  if (waarde === null) return "leeg";
  if (typeof waarde === "object") return waarde.fout;
  return typeof waarde === "boolean" ? String(waarde) : toonVorm(waarde, isGetal(veld) ? veld.vorm : "tekst");
}

/** De plek waar een koppeling heen wijst: een naam of een verwijzing; undefined bij elke andere formule. */
export async function zoekBron(
  werkmap: Werkmap,
  formule: string,
): Promise<{ readonly blad: string; readonly adres: string } | undefined> {
  return /^[A-Za-z_][\w.]*$/.test(formule)
    ? (await werkmap.leesNamen([formule])).get(formule)
    : leesNaamverwijzing(`=${formule}`);
}
