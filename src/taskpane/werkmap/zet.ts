import type { Blad } from "../../workbook/blad";
import type { Bezwaar, Werkmap, Zetuitslag } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";

/** Wat er geschreven is. */
export type Gezet = Extract<Zetuitslag, { gezet: unknown }>;

/** Hoe een plan aan zijn bladen komt. */
export interface Bladmaker {
  readonly maak: (exemplaar: number) => Blad;
  /** Het eerste exemplaar dat nog niet in de werkmap staat. */
  readonly volgend: (ids: readonly string[]) => number;
}

/**
 * Zet een blad in de werkmap. Staat er al iets, dan vraagt het paneel eerst: vervangen, ernaast, of niet. Geeft het nummer van
 * het exemplaar erbij, of undefined als de gebruiker annuleert.
 */
export async function zetMetVraag(
  werkmap: Werkmap,
  status: Statusregel,
  bladen: Bladmaker,
  exemplaar: number,
): Promise<{ uitslag: Gezet; exemplaar: number } | undefined> {
  const blad = bladen.maak(exemplaar);
  const schrijf = (akkoord: readonly string[]) =>
    schrijfOfStop(werkmap, status, "Bezig met schrijven…", [blad], akkoord);
  const eerst = await schrijf([]);
  if (eerst === undefined) return undefined;
  if ("gezet" in eerst) return { uitslag: eerst, exemplaar };
  const keuze = await vraag("Er staat al iets", eerst.bezwaren.map(bezwaarzin), [
    { id: "vervang", tekst: "Vervangen" },
    { id: "ernaast", tekst: "Nieuw blad ernaast", hoofd: true },
  ]);
  if (keuze === undefined) return undefined;
  if (keuze === "ernaast") {
    const ids = (await werkmap.onzeBladen()).map((b) => b.id);
    return zetMetVraag(werkmap, status, bladen, bladen.volgend([...ids, blad.id]));
  }
  const uitslag = await schrijf([blad.id]);
  if (uitslag === undefined) return undefined;
  if ("gezet" in uitslag) return { uitslag, exemplaar };
  throw new Error("De werkmap gaf na akkoord opnieuw bezwaren.");
}

/**
 * Zet bladen die bij elkaar horen in één stap in de werkmap. Staat er al iets, dan vraagt het paneel eerst of dat vervangen mag;
 * ernaast kan niet, want hun namen zijn er maar één keer. Geeft undefined als de gebruiker annuleert.
 */
export async function zetSamenMetVraag(
  werkmap: Werkmap,
  status: Statusregel,
  bladen: readonly Blad[],
): Promise<Gezet | undefined> {
  const schrijf = (akkoord: readonly string[]) =>
    schrijfOfStop(werkmap, status, `Bezig met ${bladen.length} bladen schrijven…`, bladen, akkoord);
  const eerst = await schrijf([]);
  if (eerst === undefined || "gezet" in eerst) return eerst;
  const zinnen = eerst.bezwaren.map(bezwaarzin);
  const keuze = await vraag("Er staat al iets", zinnen, [{ id: "vervang", tekst: "Vervangen" }]);
  if (keuze === undefined) return undefined;
  const uitslag = await schrijf(bladen.map((b) => b.id));
  if (uitslag === undefined || "gezet" in uitslag) return uitslag;
  throw new Error("De werkmap gaf na akkoord opnieuw bezwaren.");
}

/**
 * Schrijft, met een knop om te stoppen. Excel krijgt alles in één opdracht en die is niet af te breken: wie stopt, krijgt haar daarom
 * teruggezet zodra zij klaar is. Dan komt er undefined.
 */
async function schrijfOfStop(
  werkmap: Werkmap,
  status: Statusregel,
  zin: string,
  bladen: readonly Blad[],
  akkoord: readonly string[],
): Promise<Zetuitslag | undefined> {
  const wens = { stoppen: false };
  const uitslag = await status.bezig(zin, werkmap.zet(bladen, akkoord), () => (wens.stoppen = true));
  if (!wens.stoppen) return uitslag;
  if ("gezet" in uitslag) await status.bezig("Bezig met terugzetten…", werkmap.zetTerug(uitslag.terug));
  return undefined;
}

function bezwaarzin(b: Bezwaar): string {
  if (b.soort === "vervangt")
    return `Het blad “${b.titel}” staat er al, met ${b.gevuld} gevulde cellen. Vervangen schrijft het opnieuw; verwijzingen ernaar blijven werken, maar wat u er zelf aan veranderd hebt, is dan weg. Met Zet terug haalt u het terug.`;
  if (b.soort === "naamBezet")
    return `De naam ${b.naam} wijst nu naar ${b.verwijst}. Bij vervangen wijst zij naar het nieuwe blad.`;
  return `Op het blad “${b.titel}” hebt u zelf iets staan in ${b.cellen}, waar het nieuwe blad moet komen. Bij vervangen is dat weg.`;
}
