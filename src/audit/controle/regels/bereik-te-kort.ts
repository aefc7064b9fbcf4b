import { adres, type Gebied, ligtIn, type Plek } from "../../../formula/adres";
import { toonWaarde, toonFormule } from "../../../sharing/toon";
import type { Gezien } from "../../../sharing/omzetten/verwijzingen";
import { leesBereik } from "../../../sharing/omzetten/bereik";
import { functienaam, gebiedVan, isEnkel, knopenVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een som die het laatste of eerste getal van een rijtje overslaat. */
export const bereikTeKort: Regel = {
  id: "bereik-te-kort",
  naam: "Een bereik dat te kort is",
  ernst: "fout",
  waarom: "Wie een rij of een jaar toevoegt aan de rand van een som, ziet niet dat de som het overslaat.",
  uitweg: "Maak het bereik in de formule langer, tot en met de laatste cel.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, bereik, mist, naam }] = groep;
      const wie =
        groep.length === 1
          ? "De formule"
          : `De formules van ${plekkentekst(groep.map((g) => g.cel))} (hier bij de eerste)`;
      const enLabel = o.aanduiding(mist).rij;
      return {
        zin: `${wie} ${toonFormule(`${naam}(${bereik})`)} ${groep.length === 1 ? "slaat" : "slaan"} ${mist.blad === cel.blad ? "" : `${mist.blad}!`}${adres(mist)} over; daar staat ${toonWaarde(mist.waarde)}${enLabel === undefined ? "" : ` (${enLabel})`}.`,
      };
    }),
};

interface Tekort extends Vondst {
  readonly bereik: string;
  readonly mist: Cel;
  readonly naam: string;
}

const TELT = /^(SUM|AVERAGE|MIN|MAX|COUNT|COUNTA|PRODUCT|MEDIAN|SUBTOTAL)$/;

function* vondsten(o: Onderzoek): Iterable<Tekort> {
  for (const cel of eigenFormules(o))
    for (const k of knopenVan(cel)) {
      if (k.soort !== "aanroep" || !TELT.test(functienaam(k.naam))) continue;
      const delen = k.argumenten.map((a) =>
        a?.soort === "verwijzing" ? ([a.waarde, gebiedVan(a, cel, o.werkboek)] as const) : undefined,
      );
      for (const deel of delen) {
        if (deel === undefined || deel[1] === undefined) continue;
        const [tekst, gezien] = deel;
        const mist = overgeslagen(cel, gezien, tekst, o);
        if (mist !== undefined) {
          yield {
            cel,
            bereik: tekst.slice(tekst.lastIndexOf("!") + 1),
            mist,
            naam: functienaam(k.naam),
            soort: `${o.patroon(cel)}`,
          };
          break;
        }
      }
    }
}

function overgeslagen(cel: Cel, { blad, gebied }: Gezien, tekst: string, o: Onderzoek): Cel | undefined {
  const { van, tot } = gebied;
  const langs = van.kolom === tot.kolom ? "rij" : van.rij === tot.rij ? "kolom" : undefined;
  if (langs === undefined || isEnkel(gebied) || groeitMee(tekst) || schuiftVenster(cel, langs, o))
    return undefined;
  const plek = (hoek: Plek, stap: number): Plek => ({ ...hoek, [langs]: hoek[langs] + stap });
  const bij = (p: Plek) => (p.rij < 1 || p.kolom < 1 ? undefined : o.werkboek.cel(blad, adres(p)));
  const [eerste, laatste] = [bij(van), bij(tot)];
  const mist = (kandidaat: Cel | undefined, rand: Cel | undefined): boolean =>
    kandidaat !== undefined &&
    rand !== undefined &&
    typeof kandidaat.waarde === "number" &&
    typeof rand.waarde === "number" &&
    kandidaat !== cel &&
    soortgenoot(kandidaat, rand, o) &&
    // Ook als een ander deel van de formule haar al gebruikt, is zij niet vergeten.
    !o.verbanden
      .gebieden(cel)
      .some(
        (g) =>
          g.blad.toLowerCase() === blad.toLowerCase() && ligtIn(g.gebied, kandidaat.rij, kandidaat.kolom),
      ) &&
    !o.verbanden.allesNa([cel]).includes(kandidaat) &&
    !rekentMet(kandidaat, gebied, blad, o);
  const onder = bij(plek(tot, 1));
  const boven = bij(plek(van, -1));
  return mist(onder, laatste) ? onder : mist(boven, eerste) && !isKop(boven as Cel) ? boven : undefined;
}

/** Hoort de cel naast het bereik erbij? Een getal naast getallen, of dezelfde formule; en in dezelfde notatie. */
function soortgenoot(kandidaat: Cel, rand: Cel, o: Onderzoek): boolean {
  if (kandidaat.stijl.vorm !== rand.stijl.vorm) return false;
  if (kandidaat.formule === undefined) return rand.formule === undefined;
  return rand.formule !== undefined && o.patroon(kandidaat) === o.patroon(rand);
}

/** Een totaal naast het bereik rekent er zelf mee. */
function rekentMet(kandidaat: Cel, gebied: Gebied, blad: string, { verbanden }: Onderzoek): boolean {
  return verbanden
    .gebieden(kandidaat)
    .some(
      (g) =>
        g.blad.toLowerCase() === blad.toLowerCase() && ligtIn(gebied, g.gebied.van.rij, g.gebied.van.kolom),
    );
}

/** Een jaar boven een kolom. */
function isKop({ waarde, formule }: Cel): boolean {
  return (
    formule === undefined &&
    typeof waarde === "number" &&
    Number.isInteger(waarde) &&
    waarde >= 1990 &&
    waarde <= 2100
  );
}

/** SOM(B$2:B5): het lopende totaal, waarvan het eind met opzet meegroeit. */
function groeitMee(tekst: string): boolean {
  const bereik = leesBereik(tekst);
  return (
    bereik !== undefined &&
    (bereik.van.rijVast !== bereik.tot.rijVast || bereik.van.kolomVast !== bereik.tot.kolomVast)
  );
}

/** Een venster (de laatste twaalf maanden) schuift in de richting van zijn eigen bereik. */
function schuiftVenster(cel: Cel, langs: "rij" | "kolom", o: Onderzoek): boolean {
  return [-1, 1].some((stap) => {
    const plek = { rij: cel.rij, kolom: cel.kolom, [langs]: cel[langs] + stap };
    const buur = plek[langs] < 1 ? undefined : o.werkboek.cel(cel.blad, adres(plek));
    return buur?.formule !== undefined && o.patroon(buur) === o.patroon(cel);
  });
}
