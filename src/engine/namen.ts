import { lagen, type Knoop } from "../formula/boom";
import { ontleed } from "../formula/ontleed";
import { splitsVerwijzing } from "./bereik";
import { zinnen } from "./zinnen";

/** Een gedefinieerde naam; met `blad` geldt hij alleen op dat blad. */
export interface Naam {
  readonly naam: string;
  /** Verwijzing, waarde of formule, Engels, met of zonder = ervoor. */
  readonly inhoud: string;
  readonly blad?: string;
}

/** Waar een naam voor staat. Een formule wordt één keer gerekend, in een eigen cel: ingevuld op elke plaats zou hij verdubbelen. */
type Gelezennaam =
  | { readonly soort: "knoop"; readonly boom: Knoop }
  | {
      readonly soort: "formule";
      readonly boom: Knoop;
      readonly nummer: number;
      readonly blad: string | undefined;
    }
  | { readonly soort: "mis"; readonly melding: string; readonly echt: boolean };

/** De namen van een werkmap, gezocht zoals Excel doet: die van het eigen blad gaan voor. */
export interface Namenboek {
  zoek(naam: string, blad: string | undefined): Gelezennaam | undefined;
  /** Op volgorde: wie een ander nodig heeft, komt erna. Zo hoeft een keten van duizenden namen niet de diepte in. */
  readonly formules: readonly (Gelezennaam & { readonly soort: "formule" })[];
}

export function maakNamenboek(namen: readonly Naam[]): Namenboek {
  const bekend = new Map(namen.map((n) => [sleutel(n.naam, n.blad), n]));
  const gelezen = new Map<string, Gelezennaam>();
  for (const [s, naam] of bekend) gelezen.set(s, lees(naam));
  const plek = (naam: string, blad: string | undefined) =>
    [sleutel(naam, blad), sleutel(naam)].find((s) => gelezen.has(s));
  const { volgorde, kring } = opVolgorde(gelezen, plek);
  for (const s of kring) {
    const melding = zinnen.naamInZichzelf(bekend.get(s)?.naam ?? "");
    gelezen.set(s, { soort: "mis", melding, echt: true });
  }
  const formules: (Gelezennaam & { soort: "formule" })[] = [];
  for (const s of volgorde) {
    const naam = gelezen.get(s) as Gelezennaam;
    if (naam.soort !== "formule") continue;
    const genummerd = { ...naam, nummer: formules.length };
    formules.push(genummerd);
    gelezen.set(s, genummerd);
  }
  return {
    formules,
    zoek(naam, blad) {
      const { blad: genoemd, bereik: kaal } = splitsVerwijzing(naam);
      const gevonden = plek(kaal, genoemd ?? blad);
      return gevonden === undefined ? undefined : gelezen.get(gevonden);
    },
  };
}

function sleutel(naam: string, blad = ""): string {
  return `${blad}!${naam}`.toUpperCase();
}

function lees({ naam, inhoud, blad }: Naam): Gelezennaam {
  const uit = ontleed(inhoud);
  if ("melding" in uit)
    return { soort: "mis", melding: zinnen.onleesbareNaam(naam, uit.melding), echt: false };
  const { boom } = uit;
  if (lagen(boom).flat().some(schuift))
    return { soort: "mis", melding: zinnen.schuivendeNaam(naam), echt: false };
  const kaal = ["verwijzing", "getal", "tekst", "logisch", "fout"].includes(boom.soort);
  return kaal ? { soort: "knoop", boom } : { soort: "formule", boom, nummer: -1, blad };
}

/** Wijst dit naar een cel die afhangt van waar de naam gebruikt wordt: een verwijzing zonder $, of ROW() en COLUMN()? */
function schuift(k: Knoop): boolean {
  if (k.soort === "aanroep") return /^(ROW|COLUMN)$/i.test(k.naam) && k.argumenten.length === 0;
  if (k.soort !== "verwijzing") return false;
  return splitsVerwijzing(k.waarde)
    .bereik.split(":")
    .some((hoek) => /(^|[^$])[A-Z]|(^|[^$\d])\d/i.test(hoek));
}

/** De sleutels op volgorde van wie wie nodig heeft; wat overblijft heeft zichzelf nodig, rechtstreeks of via andere. */
function opVolgorde(
  gelezen: ReadonlyMap<string, Gelezennaam>,
  plek: (naam: string, blad: string | undefined) => string | undefined,
): { volgorde: readonly string[]; kring: readonly string[] } {
  const over = new Map<string, number>();
  const gebruikers = new Map<string, string[]>();
  for (const [s, naam] of gelezen) {
    const namen = naam.soort !== "formule" ? [] : genoemd(naam.boom).flatMap((n) => plek(n, naam.blad) ?? []);
    over.set(s, namen.length);
    for (const n of namen) gebruikers.set(n, [...(gebruikers.get(n) ?? []), s]);
  }
  const volgorde = [...gelezen.keys()].filter((s) => over.get(s) === 0);
  for (const s of volgorde)
    for (const g of gebruikers.get(s) ?? []) {
      over.set(g, (over.get(g) as number) - 1);
      if (over.get(g) === 0) volgorde.push(g);
    }
  const gehaald = new Set(volgorde);
  return { volgorde, kring: [...gelezen.keys()].filter((s) => !gehaald.has(s)) };
}

function genoemd(boom: Knoop): string[] {
  return lagen(boom)
    .flat()
    .flatMap((k) => (k.soort === "naam" ? [k.waarde] : []));
}
