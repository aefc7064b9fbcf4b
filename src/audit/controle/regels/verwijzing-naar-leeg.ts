import { definities } from "../../../functions/definities";
import { genoemd } from "../../../functions/mechaniek/definitie";
import type { Knoop } from "../../../formula/boom";
import { adres, gebiedstekst } from "../../../formula/adres";
import { boomVan, functienaam, gebiedVan, isEnkel } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Cel, Werkboek } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een formule rekent met een cel waar niets in staat. */
export const verwijzingNaarLeeg: Regel = {
  id: "verwijzing-naar-leeg",
  naam: "Een verwijzing naar een lege cel",
  ernst: "waarschuwing",
  waarom:
    "Een lege cel telt in een formule als 0. Dat is goed als er niets is, en fout als er iets vergeten is of de verwijzing verschoven.",
  uitweg: "Vul de lege cel (desnoods met 0), of laat de formule naar de goede cel wijzen.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ waar, gevolg }] = groep;
      const meer = groep.length === 1 ? "" : ` Dit geldt voor ${plekkentekst(groep.map((g) => g.cel))}.`;
      return { zin: `De formule gebruikt ${waar}, en daar staat niets in; ${gevolg}.${meer}` };
    }),
};

interface Leegte {
  readonly waar: string;
  readonly gevolg: string;
  readonly soort: string;
}

function* vondsten(o: Onderzoek): Iterable<Vondst & Leegte> {
  for (const cel of eigenFormules(o)) {
    const boom = boomVan(cel);
    if (boom === undefined) continue;
    const kaal = gebiedVan(boom, cel, o.werkboek) !== undefined;
    // Een sjabloon dat nog leeg is, is geen vondst: pas als een deel gevuld is, mist er iets.
    if (!kaal && !o.verbanden.voor(cel).some((b) => b.waarde !== null && b.waarde !== "")) continue;
    const leeg = [...leegtes(boom, cel, o.werkboek, kaal ? "de uitkomst is daardoor 0" : undefined)][0];
    if (leeg !== undefined) yield { cel, ...leeg };
  }
}

/** De lege cellen waarmee gerekend wordt. Wie met ALS of ISLEEG naar een cel vraagt, rekent er niet mee. */
function* leegtes(k: Knoop, cel: Cel, werkboek: Werkboek, gevolg: string | undefined): Iterable<Leegte> {
  if (k.soort === "bewerking") {
    if (!/^[-+*/^%]$/.test(k.teken)) return;
    for (const kind of [k.links, k.rechts])
      if (kind !== null) yield* leegtes(kind, cel, werkboek, "die telt als 0");
  } else if (k.soort === "aanroep") {
    const naam = functienaam(k.naam);
    const parameters = parametersVan(naam);
    if (parameters !== undefined)
      for (const [i, a] of k.argumenten.entries()) {
        const betekent = parameters[i];
        if (a !== null && betekent !== undefined) yield* leegtes(a, cel, werkboek, betekent);
      }
    else if (/^(ROUND|ROUNDUP|ROUNDDOWN|ABS|SUM|PRODUCT|MIN|MAX|AVERAGE)$/.test(naam))
      for (const a of k.argumenten)
        if (a !== null)
          yield* leegtes(a, cel, werkboek, a.soort === "bewerking" ? undefined : "die telt niet mee");
  } else if (gevolg !== undefined) {
    const gezien = gebiedVan(k, cel, werkboek);
    if (
      gezien === undefined ||
      cellenIn(werkboek, gezien).some((c) => c.waarde !== null || c.formule !== undefined)
    )
      return;
    const { blad, gebied } = gezien;
    if (!isEnkel(gebied) && gebied.tot.rij - gebied.van.rij > 1000) return;
    const waar = `${blad === cel.blad ? "" : `${blad}!`}${isEnkel(gebied) ? adres(gebied.van) : gebiedstekst(gebied)}`;
    yield { waar, gevolg, soort: gevolg + String(gebied.van.kolom - cel.kolom) + blad };
  }
}

/** Wat een lege cel voor elke parameter van een functie van ons betekent; undefined als dat vanzelf spreekt. */
function parametersVan(naam: string): readonly (string | undefined)[] | undefined {
  const definitie = definities.find(({ som }) => `WMO.${som.naam}` === naam);
  return (
    definitie &&
    genoemd(definitie.som).map(({ naam: p, parameter: { soort } }) => {
      if (soort?.bijLeeg === "nul") return `${naam} neemt voor ${p} dan 0`;
      if (soort?.bijLeeg === "leeg") return `${naam} geeft zonder ${p} een lege uitkomst`;
      if (soort?.bijLeeg === "fout") return `${naam} heeft ${p} nodig`;
      return undefined;
    })
  );
}
