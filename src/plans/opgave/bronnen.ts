import { isFormule, type Cel } from "../../sheet/blad";
import { tekstVan } from "../../tabellen/tabel";
import { planBlad } from "./blad";
import { opBlad, type Bladstand, type Namen } from "./lees";
import { bronnaam, celnaam } from "./namen";
import type { Plan } from "./plan";
import type { Vraag } from "./vraag";

/** Staat op de plaats van een bron; een gewone tekst heeft dit teken niet. */
const MERK = "\u0001";

/** Waar het blad bij deze vraag een bron bij kan zetten: velden, lijsten, tabellen en uitkomsten. Het wordt gemaakt, en er wordt geluisterd. */
export function bronsleutels<V extends Vraag>(plan: Plan<V>, vraag: V): ReadonlySet<string> {
  const gevraagd = new Set<string>();
  const luister = { get: (_: unknown, sleutel: string | symbol) => void gevraagd.add(String(sleutel)) };
  planBlad(plan, vraag, { bronnen: new Proxy<Record<string, string>>({}, luister) });
  return gevraagd;
}

/**
 * De bronnen die op het blad bij lijsten, tabellen en uitkomsten staan; die van een veld staan naast zijn waarde, zie leesPlan. Een bron staat
 * in één cel met onze eigen tekst. Welke tekst dat is, zegt hetzelfde blad met een merk op de plaats van de bron.
 */
export function leesBronnen<V extends Vraag>(
  plan: Plan<V>,
  { vraag, koppelingen }: Pick<Bladstand<V>, "vraag" | "koppelingen">,
  namen: Namen,
  exemplaar: number,
): Record<string, string> {
  const naamVan = (sleutel: string) => celnaam(plan, exemplaar, bronnaam(sleutel));
  const hier = opBlad(plan, namen, exemplaar);
  const sleutels = [...bronsleutels(hier, vraag)].filter((s) => namen.has(naamVan(s)));
  if (sleutels.length === 0) return {};
  const bronnen = Object.fromEntries(sleutels.map((s) => [s, MERK]));
  const gemerkt = planBlad(hier, vraag, { exemplaar, koppelingen, bronnen });
  const cellen = new Map(gemerkt.cellen.map((c) => [c.adres, c]));
  return Object.fromEntries(
    sleutels.flatMap((sleutel) => {
      const plek = gemerkt.namen?.find(({ naam }) => naam === naamVan(sleutel))?.bereik ?? "";
      const [voor, na] = getoond(cellen.get(plek)).split(MERK);
      const staat = tekstVan({ waarde: namen.get(naamVan(sleutel))?.waarden[0]?.[0] ?? null });
      if (voor === undefined || na === undefined || staat === "") return [];
      const heel = staat.startsWith(voor) && staat.endsWith(na) && staat.length >= voor.length + na.length;
      // Wie de cel zelf herschreef, houdt wat hij schreef.
      const bron = heel ? staat.slice(voor.length, staat.length - na.length) : staat;
      return bron.trim() === "" ? [] : [[sleutel, bron]];
    }),
  );
}

/** De tekst die in een cel te lezen is, ook als een klik erop naar een ander blad gaat. */
function getoond(cel: Cel | undefined): string {
  const inhoud = cel?.inhoud;
  if (!isFormule(inhoud)) return tekstVan({ waarde: inhoud ?? null });
  return (/^HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(inhoud.formule)?.[1] ?? "").replace(/""/g, '"');
}
