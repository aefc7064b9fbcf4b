import { omrekening } from "../language/eenheden";
import { leesInvoer } from "../language/invoer";
import { leesKeuze, leesTekst } from "../language/invoertekst";
import type { Notatie } from "../language/leesgetal";
import { citeer } from "../language/opsomming";
import type { Celgegeven, Verwacht } from "../language/verwacht";
import { eenheidVan, type Kolomkeuze } from "./kolomkeuze";
import type { Kolomvorm, Rijwaarden } from "./lijstvorm";
import { isLeeg, LEGE_CEL, tekstVan, type Tabelrij } from "./tabel";

/** Een gelezen rij, of waarom zij niet te lezen is. */
export interface Rijlezing {
  readonly waarden: Rijwaarden;
  readonly zin?: string;
  /** Wat er per kolom van de tabel anders gelezen is dan het er staat. */
  readonly opgevat: readonly { readonly plaats: number; readonly zin: string }[];
}

/** Leest één rij; bij de eerste cel die niet te lezen is, staat in `zin` waarom. */
export function leesRij(rij: Tabelrij, kolommen: readonly Kolomkeuze[], notatie: Notatie): Rijlezing {
  const waarden: Record<string, number | string | undefined> = {};
  const opgevat: { plaats: number; zin: string }[] = [];
  let fout: string | undefined;
  for (const keuze of kolommen) {
    const { doel, plaats } = keuze;
    if (doel === undefined) continue;
    const gelezen = leesCel(doel, rij.cellen[plaats] ?? LEGE_CEL, keuze, notatie);
    if ("zin" in gelezen) fout ??= `${doel.label}: ${gelezen.zin}`;
    else {
      waarden[doel.sleutel] = gelezen.waarde;
      if (gelezen.opgevat !== undefined) opgevat.push({ plaats, zin: gelezen.opgevat });
    }
  }
  return { waarden, opgevat, ...(fout === undefined ? {} : { zin: fout }) };
}

type Celuitslag =
  | { readonly waarde: number | string | undefined; readonly opgevat?: string }
  | { readonly zin: string };

function leesCel(doel: Kolomvorm, cel: Celgegeven, keuze: Kolomkeuze, notatie: Notatie): Celuitslag {
  if (isLeeg(cel)) return { waarde: undefined };
  const { leest } = doel;
  if (leest.soort === "keuze") return { waarde: leesKeuze(leest.keuzes, tekstVan(cel)) ?? tekstVan(cel) };
  if (leest.soort === "tekst") {
    const { tekst, opgevat } = leesTekst(cel);
    return { waarde: tekst, ...(opgevat === undefined ? {} : { opgevat }) };
  }
  // Een punt is bij het CBS "ontbreekt", en geen 0.
  if (cel.waarde === ".") return { waarde: undefined };
  return leesGetalcel(leest.verwacht, doel, cel, keuze, notatie);
}

function leesGetalcel(
  v: Verwacht,
  doel: Kolomvorm,
  cel: Celgegeven,
  { eenheid }: Kolomkeuze,
  notatie: Notatie,
): Celuitslag {
  const om = omrekening(eenheid, eenheidVan(doel));
  const schaalt = "factor" in om && om.factor !== 1;
  // Bij een kop in duizenden is 12,5 heel: dat wordt pas na het omrekenen gekeurd.
  const gelezen = leesInvoer(
    schaalt && v.soort === "aantal" ? { ...v, soort: "getal" } : v,
    cel,
    "cel",
    notatie,
  );
  if ("zin" in gelezen) return { zin: gelezen.zin };
  const { getal, omgerekend, opgevat } = gelezen;
  if (getal === null) return { waarde: undefined };
  const uit = { waarde: getal, ...(opgevat === undefined ? {} : { opgevat }) };
  if (!schaalt) return uit;
  // Wat bij het getal zelf al stond, wordt niet nog eens omgerekend.
  const { maat, per, schaal, ...rest } = eenheid;
  const over = omrekening(
    {
      ...rest,
      schaal,
      ...(maat === undefined || omgerekend?.maat !== undefined ? {} : { maat }),
      ...(per === undefined || omgerekend?.per !== undefined ? {} : { per }),
    },
    eenheidVan(doel),
  );
  const waarde = Number((getal * ("factor" in over ? over.factor : 1)).toPrecision(15));
  if (v.soort === "aantal" && Math.abs(waarde - Math.round(waarde)) > 1e-6)
    return { zin: `${citeer(tekstVan(cel))} wordt omgerekend geen heel getal; verwacht: ${v.vraagt}.` };
  return { ...uit, waarde };
}
