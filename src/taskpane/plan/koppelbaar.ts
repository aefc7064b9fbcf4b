import { absoluut, bladverwijzing, leesGebied } from "../../formula/adres";
import { bladenVan, ketenbron } from "../../plans/begroting/uitketen";
import { vollevraag } from "../../plans/opgave/bladnamen";
import type { Koppeling } from "../../plans/opgave/koppelingen";
import { celnaam, exemplaarVan } from "../../plans/opgave/namen";
import type { Plan } from "../../plans/opgave/plan";
import { isGetal, type Kolom, type Veld } from "../../plans/opgave/veld";
import type { Celwaarde } from "../../sheet/blad";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Werkmap } from "../../workbook/werkmap";
import { rekentMet, type Bladplek } from "./kring";
import { toonVorm } from "./toonvorm";

/** Iets in de werkmap wat een cel kan volgen. */
export interface Koppelbaar extends Koppeling {
  /** Waar het staat en wat het nu is: "Kosten!B4 (1.234)". */
  readonly tekst: string;
}

/** De cel die iets gaat volgen: die van een veld, of één vak van een lijst. */
export interface Koppeldoel extends Bladplek {
  readonly gegeven: Veld | Kolom;
  /** In een lijst heeft de keten een hele kolom, en geen cel. */
  readonly inLijst?: true;
}

/** Een uitkomst van een blad van ons, met haar naam. */
interface Bron {
  readonly naam: string;
  readonly label: string;
  readonly blad: string;
}

/**
 * Wat een cel kan volgen: de cel die is aangewezen, waar de keten dit gegeven heeft, en de uitkomsten van andere bladen van ons met dezelfde
 * eenheid. Wat zelf (langs welke weg ook) met deze cel rekent, doet niet mee: dat zou een kring geven.
 */
export async function koppelbaar(
  plannen: readonly Plan[],
  werkmap: Werkmap,
  doel: Koppeldoel,
): Promise<readonly Koppelbaar[]> {
  const { gegeven, blad, inLijst } = doel;
  const [selectie, bladen, inKring] = await Promise.all([
    werkmap.selectie(),
    werkmap.onzeBladen(),
    rekentMet(werkmap, doel),
  ]);
  const waarde = selectie.waarden.length === 1 ? selectie.waarden[0]?.[0] : undefined;
  // Een tekst is geen getal om mee te rekenen; een lege cel kan nog een getal worden.
  const isTekst = typeof waarde === "string" && waarde !== "";
  const kanHier =
    !(isTekst && isGetal(gegeven)) &&
    selectie.blad !== blad &&
    selectie.waarden[0]?.length === 1 &&
    !inKring(plekVan(selectie));
  const hier: Koppelbaar[] =
    !kanHier || waarde === undefined
      ? []
      : [
          {
            formule: `${bladverwijzing(selectie.blad)}${absoluut(selectie.adres)}`,
            van: `Van uw blad ${selectie.blad}, cel ${selectie.adres}.`,
            tekst: `De aangewezen cel ${selectie.blad}!${selectie.adres} (${toon(waarde, gegeven)})`,
          },
        ];
  const keten = inLijst ? undefined : ketenbron(gegeven, bladenVan(bladen));
  const bronnen = bladen
    .filter((b) => b.titel !== blad)
    .flatMap(({ id, titel }): Bron[] =>
      plannen.flatMap((plan) => {
        const exemplaar = exemplaarVan(plan, id);
        return exemplaar === undefined
          ? []
          : uitkomstenVan(plan, gegeven).map(({ naam, label }) => ({
              naam: celnaam(plan, exemplaar, naam),
              label,
              blad: titel,
            }));
      }),
    );
  const namen = await werkmap.leesNamen(bronnen.map((b) => b.naam));
  return [
    ...hier,
    ...(keten === undefined ? [] : [{ formule: keten.formule, van: keten.van, tekst: keten.van }]),
    ...bronnen.flatMap(({ naam, label, blad: titel }) => {
      const cel = namen.get(naam);
      if (cel === undefined || inKring(plekVan(cel))) return [];
      const nu = cel.waarden[0]?.[0] ?? null;
      return [
        { formule: naam, van: `Van het blad ${titel}.`, tekst: `${titel}: ${label} (${toon(nu, gegeven)})` },
      ];
    }),
  ];
}

function plekVan({ blad, adres }: { readonly blad: string; readonly adres: string }): Bladplek {
  return { blad, plek: leesGebied(adres)?.van ?? { rij: 0, kolom: 0 } };
}

/** De uitkomsten van een plan in de eenheid van het gegeven. */
function uitkomstenVan(plan: Plan, { eenheid }: Veld | Kolom): { naam: string; label: string }[] {
  const onderdelen = plan.onderdelen(vollevraag(plan));
  return onderdelen
    .flatMap((o) => (o.soort === "regels" ? o.regels : []))
    .filter((r) => r.eenheid === eenheid);
}

function toon(waarde: Celwaarde | null, gegeven: Veld | Kolom): string {
  if (waarde === null) return "leeg";
  if (typeof waarde === "object") return waarde.fout;
  return typeof waarde === "boolean"
    ? String(waarde)
    : toonVorm(waarde, isGetal(gegeven) ? gegeven.vorm : "tekst");
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
