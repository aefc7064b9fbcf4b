import { Rekenfout } from "../domain/fout";
import { roeper } from "../functions/mechaniek/roep";
import { genoemd, type Functie, type Uitkomstcel } from "../functions/mechaniek/definitie";
import * as sommen from "../functions/sommen";
import { zin } from "../language/zinnen";
import { excelcode, foutcel } from "./codes";
import { heleMaten, merkHeel, type Heelmaten } from "./heel";
import { registreer } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel, type Ouitkomst } from "./spreadsheet";

/** De eigen functies op naam: WMO.BANDBREEDTE. */
export const eigen: ReadonlyMap<string, Functie> = new Map(
  (Object.values(sommen) as readonly Functie[]).map((som) => [`WMO.${som.naam}`, som]),
);

/** De namen van de argumenten van een eigen functie, of undefined als het geen eigen functie is. */
export function argumentnamen(naam: string): readonly string[] | undefined {
  const som = eigen.get(naam);
  return som === undefined ? undefined : genoemd(som).map((p) => p.naam);
}

/** Legt onze functies vast bij het rekenblad. */
export function registreerWmo(): void {
  for (const [naam, som] of eigen) {
    const roep = roeper(som);
    const vormen = genoemd(som).map(() => ({ vorm: "bereik", optioneel: true }) as const);
    const elementen = genoemd(som).map((p) => p.parameter.vorm === "element");
    registreer(naam, vormen, (_, ...argumenten) => {
      const uit = alsOuitkomst(roep(argumenten.map(alsArgument)));
      const heel = argumenten.filter((_a, i) => elementen[i]).find((a) => heleMaten(a) !== undefined);
      return heel === undefined || !isBereik(uit)
        ? uit
        : zoLangAls(heel, uit, () => roep(argumenten.map(alsRest)));
    });
  }
}

/** De zin die bij een fout in de invoer hoorde: die zegt meer dan "in de invoer staat een fout". */
const oorsprong = new WeakMap<Rekenfout, string>();

/** Kolommen worden rijen; een weggelaten argument is null, een lege cel een matrix met null: zo geeft Excel ze ook. */
function alsArgument(x: Oargument): unknown {
  if (x === undefined) return null;
  if (!isBereik(x)) return [[alsCel(x)]];
  const rijen = x[0]?.length ?? 0;
  return Array.from({ length: rijen }, (_, r) => x.map((kolom) => alsCel(kolom[r])));
}

/** Wie een hele kolom element voor element rekent, geeft in Excel een even lange kolom, ook onder het gebruikte deel. */
function zoLangAls(heel: Oargument, uit: Obereik, onderaan: () => Uitkomstcel | Uitkomstcel[][]): Obereik {
  const { rijen, kolommen } = heleMaten(heel) as Heelmaten;
  const rest = alsOuitkomst(onderaan());
  return merkHeel(uit, { rijen, kolommen, rest: isBereik(rest) ? "#VALUE!" : (rest.value ?? "") });
}

/** Het argument zoals het onder het gebruikte deel van een hele kolom is. */
function alsRest(x: Oargument): unknown {
  const heel = heleMaten(x);
  return heel === undefined ? alsArgument(x) : [[alsCel({ value: heel.rest ?? null })]];
}

function alsCel(cel: Ocel | undefined): unknown {
  const code = excelcode(cel?.value);
  if (code === undefined) return cel?.value ?? null;
  const fout = new Rekenfout(code, "invoerfout");
  if (cel?.message) oorsprong.set(fout, cel.message);
  return fout;
}

/** Een uitkomst van één cel is die cel, zodat gewone functies er als waarde mee rekenen. */
function alsOuitkomst(uit: Uitkomstcel | Uitkomstcel[][]): Ouitkomst {
  if (!Array.isArray(uit)) return alsOcel(uit);
  const kolommen = uit[0]?.length ?? 0;
  if (uit.length === 1 && kolommen === 1) return alsOcel(uit[0]?.[0] as Uitkomstcel);
  return Array.from({ length: kolommen }, (_, k) => uit.map((rij) => alsOcel(rij[k] as Uitkomstcel)));
}

function alsOcel(waarde: Uitkomstcel): Ocel {
  if (!(waarde instanceof Rekenfout)) return { value: waarde };
  return foutcel(waarde.code, oorsprong.get(waarde) ?? zin(waarde));
}
