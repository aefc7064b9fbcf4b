import { splitsVerwijzing } from "../../engine/bereik";
import { loopXml } from "../../xlsx/bestand/xml";
import type { Werkmapbestand } from "../../sharing/werkmap/werkmap";
import { leesGebied } from "../../formula/adres";
import { GROOTST } from "../rooster/vak";
import type { Naam } from "../../sheet/blad";

/** De namen die naar een bereik wijzen, per blad (in hoofdletters); `andere` telt wat hier geen naam kan zijn. */
export interface Gelezennamen {
  readonly namen: ReadonlyMap<string, readonly Naam[]>;
  readonly andere: number;
}

/** Namen die Excel zelf zet, zoals het afdrukbereik; die ziet een gebruiker ook niet als naam. */
const VAN_EXCEL = /^_xlnm\.|^_xlfn\.|^_xlpm\./i;
const KAN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

export function leesNamen(werkmap: Werkmapbestand): Gelezennamen {
  const verborgen = verborgenNamen(werkmap);
  const namen = new Map<string, Naam[]>();
  const gezien = new Set<string>();
  let andere = 0;
  for (const { naam, blad, formule } of werkmap.namen) {
    if (VAN_EXCEL.test(naam)) continue;
    const { blad: titel, bereik } = splitsVerwijzing(formule.trim());
    const gebied = leesGebied(bereik.replace(/\$/g, ""));
    const bestaat = werkmap.werkbladen.some(
      (b) => b.pad !== undefined && b.titel.toUpperCase() === titel?.toUpperCase(),
    );
    const vrij =
      !gezien.has(naam.toUpperCase()) && KAN.test(naam) && leesGebied(naam.toUpperCase()) === undefined;
    const past =
      gebied !== undefined && gebied.tot.rij <= GROOTST.rijen && gebied.tot.kolom <= GROOTST.kolommen;
    if (blad !== undefined || titel === undefined || !past || !bestaat || !vrij) {
      andere++;
      continue;
    }
    gezien.add(naam.toUpperCase());
    const lijst = namen.get(titel.toUpperCase()) ?? [];
    namen.set(titel.toUpperCase(), lijst);
    lijst.push({
      naam,
      bereik: bereik.replace(/\$/g, ""),
      eigen: true,
      ...(verborgen.has(naam) && { verborgen: true as const }),
    });
  }
  return { namen, andere };
}

function verborgenNamen({ pakket, pad }: Werkmapbestand): ReadonlySet<string> {
  const uit = new Set<string>();
  loopXml(pakket.lees(pad), pad, {
    open: ({ naam, attributen: a }) =>
      void (naam === "definedName" && /^(1|true)$/.test(a.hidden ?? "") && uit.add(a.name ?? "")),
  });
  return uit;
}
