import { naamsleutel } from "../../../domain/naam";
import { toonWaarde } from "../../../sharing/toon";
import { aardVan } from "../../../sheet/celaard";
import type { Cel } from "../../werkboek/werkboek";
import { duid } from "../duiding";
import { evenwijdig } from "../evenwijdig";
import type { Bevinding, Onderzoek, Regel } from "../regel";
import { eigenCellen, vanuit } from "../reeks";
import { zetBij } from "../../werkboek/ordening";

/**
 * Wat hetzelfde heet, staat op twee plaatsen met net een ander getal: twee keer uitgerekend, of één keer uitgerekend en één keer getypt.
 */
export const zelfdeNaam: Regel = {
  id: "zelfde-naam",
  naam: "Eén naam, twee uitkomsten",
  ernst: "waarschuwing",
  waarom:
    "Staat hetzelfde op twee plaatsen, dan is er één verouderd of anders gerekend, en weet niemand welke klopt.",
  uitweg: "Kies welk getal klopt, en laat de andere cel daarnaar verwijzen.",
  *zoek(o) {
    for (const groep of gelijkGenoemd(o)) {
      const bevinding = tegenspraak(groep, o);
      if (bevinding !== undefined) yield bevinding;
    }
  },
};

interface Genoemd {
  readonly cel: Cel;
  readonly waarde: number;
  readonly label: string;
  readonly jaar: string | undefined;
}

/** Zo noemt men op elk blad iets anders. */
const ALGEMEEN =
  /^(sub)?totaal|^saldo|^verschil|^bedrag|^aantal$|^overig|^index|^gemiddelde?$|^prijs$|^uren$|^minuten$/;
/** Twee getypte waarden van een gegeven dat wij kennen zijn voor de regel die over dat gegeven gaat. */
const BEKEND = /minut|uren|uur|tarief|declaratie|weken|werkweek|loon/;
/** Meer dan dit verschilt: dan is het waarschijnlijk iets anders met dezelfde naam. */
const DICHTBIJ = 0.1;
/** Staat een naam vaker op een blad, dan is het een lijst. */
const LIJST = 4;

function gelijkGenoemd(o: Onderzoek): Genoemd[][] {
  const groepen = new Map<string, Genoemd[]>();
  for (const cel of eigenCellen(o)) {
    if (typeof cel.waarde !== "number" || aardVan(cel.stijl.vorm) === "datum") continue;
    const { rij, kolom } = o.aanduiding(cel);
    const naam = naamsleutel(rij ?? "").replace(/\s*:$/, "");
    if (naam.length < 6 || ALGEMEEN.test(naam)) continue;
    // Minuten en uren zijn één grootheid, tenzij het een prijs per uur of per minuut is.
    const tijd = /\bper (uur|minuut)\b/.test(naam) ? null : /\b(uren|uur|minuten|minuut)\b/.exec(naam);
    const inUren = tijd !== null && /^u/.test(tijd[0]);
    const label = tijd === null ? naam : naam.replace(tijd[0], "tijd");
    const jaar = /\b(19|20)\d\d\b/.exec(`${kolom ?? ""} ${rij ?? ""}`)?.[0];
    const sleutel = `${label}|${jaar === undefined ? naamsleutel(kolom ?? "") : jaar}|${aardVan(cel.stijl.vorm) ?? ""}`;
    const genoemd = { cel, waarde: cel.waarde * (inUren ? 60 : 1), label: rij ?? "", jaar };
    zetBij(groepen, sleutel, genoemd);
  }
  return [...groepen.values()].filter((g) => g.length > 1 && g.length < LIJST);
}

function tegenspraak(groep: readonly Genoemd[], o: Onderzoek): Bevinding | undefined {
  const [een, ...rest] = groep as readonly [Genoemd, ...Genoemd[]];
  const { verbanden } = o;
  const eerste = duid(o, een.cel);
  const anders = rest.filter(({ cel, waarde }) => {
    const ander = duid(o, cel);
    // Twee scenario's of gemeenten onder elkaar noemen hun regels hetzelfde.
    const blokken = eerste !== undefined && ander !== undefined && cel.blad === een.cel.blad;
    if (blokken && evenwijdig(o, eerste, ander)) return false;
    const verschil = Math.abs(waarde - een.waarde);
    // Naast elkaar in één rij of kolom is het een reeks of een tabel, geen herhaling.
    const apart =
      cel.blad !== een.cel.blad || (cel.rij !== een.cel.rij && Math.abs(cel.rij - een.cel.rij) > 1);
    return (
      apart &&
      (cel.formule !== undefined || een.cel.formule !== undefined || !BEKEND.test(een.label.toLowerCase())) &&
      verschil > 1e-9 * Math.abs(een.waarde) &&
      verschil <= DICHTBIJ * Math.max(Math.abs(waarde), Math.abs(een.waarde)) &&
      !verbanden.allesVoor([cel]).includes(een.cel) &&
      !verbanden.allesVoor([een.cel]).includes(cel)
    );
  });
  if (anders.length === 0) return undefined;
  const waar = anders.map((a) => `${toonWaarde(a.cel.waarde)} in ${vanuit(een.cel, a.cel)}`).join(" en ");
  return {
    cel: een.cel,
    ook: anders.map((a) => a.cel),
    zin: `“${een.label.trim()}” is hier ${toonWaarde(een.cel.waarde)}, maar ${waar}.`,
  };
}
