import { leesGebied } from "../../formula/adres";
import { rijbronnen } from "../../plans/opgave/koppelingen";
import type { Plan } from "../../plans/opgave/plan";
import type { Kolom, Lijst, Veld } from "../../plans/opgave/veld";
import type { Vraag } from "../../plans/opgave/vraag";
import type { Naamcellen } from "../../sheet/naamcellen";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import type { Gelezen } from "./binding";
import { koppelbaar, zoekBron, type Koppelbaar, type Koppeldoel } from "./koppelbaar";

/** De cel die iets gaat volgen: die van een veld, of in een lijst de rij (vanaf 0) van haar kolom. */
export function koppeldoel(
  gegeven: Veld | Kolom,
  blad: string,
  cel: Naamcellen | undefined,
  rij?: number,
): Koppeldoel {
  const van = leesGebied(cel?.adres ?? "")?.van ?? { rij: 0, kolom: 0 };
  const plek = { rij: van.rij + (rij ?? 0), kolom: van.kolom };
  return { gegeven, blad, plek, ...(rij === undefined ? {} : { inLijst: true }) };
}

/** Vraagt wat een cel gaat volgen, van een veld of van een lijst; undefined als er niets te volgen is, of de gebruiker ervan afziet. */
export async function kiesBron(
  plannen: readonly Plan[],
  werkmap: Werkmap,
  status: Statusregel,
  doel: Koppeldoel,
): Promise<Koppelbaar | undefined> {
  const { label } = doel.gegeven;
  const keuzes = await koppelbaar(plannen, werkmap, doel);
  if (keuzes.length === 0) {
    status.meld(
      `Er is niets om ${label} aan te koppelen. Wijs eerst op uw eigen blad de cel met het getal aan, en kies dan Koppel.`,
      "hint",
    );
    return undefined;
  }
  const gekozen = await vraag(
    `${label}: waaraan koppelen?`,
    ["De cel volgt dan wat daar staat."],
    keuzes.map((k, i) => ({ id: String(i), tekst: k.tekst })),
  );
  return gekozen === undefined ? undefined : keuzes[Number(gekozen)];
}

/** Gaat naar wat een cel volgt, of zegt welke formule er staat. */
export async function gaNaarBron(werkmap: Werkmap, status: Statusregel, formule: string): Promise<void> {
  const plek = await zoekBron(werkmap, formule);
  if (plek === undefined) return status.meld(`Dit komt uit de formule =${formule}.`, "hint");
  await werkmap.toon(plek.blad, plek.adres);
}

/** Gaat naar waar een lijst haar rijen haalt, of naar haar eigen rijen onder de naam `eerste`. */
export async function gaNaarLijst(
  werkmap: Werkmap,
  lijst: Lijst,
  { namen, stand }: Pick<Gelezen<Vraag>, "namen" | "stand">,
  eerste = "",
): Promise<void> {
  const [uit] = Object.values(rijbronnen(stand.koppelingen.lijsten[lijst.naam]) ?? {});
  const plek = (uit && (await zoekBron(werkmap, uit.bereik))) ?? namen.get(eerste);
  if (plek) await werkmap.toon(plek.blad, plek.adres.split(":")[0]);
}
