import type { Blad } from "../../sheet/blad";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { bezwaarzinnen, type Gezet } from "../werkmap/zet";

/**
 * Zet het blad Versies. Dat het er al staat is geen vraag waard: alle versies erop zijn net gelezen en staan ook op het nieuwe. Alleen waar iets
 * van de gebruiker zelf zou verdwijnen, vraagt het paneel. Undefined als er niets geschreven is.
 */
export async function zetVersieblad(
  werkmap: Werkmap,
  status: Statusregel,
  blad: Blad,
): Promise<Gezet | undefined> {
  const schrijf = (akkoord: readonly string[]) =>
    status.bezig("Bezig met het blad Versies schrijven…", werkmap.zet([blad], akkoord));
  const eerst = await schrijf([]);
  if ("gezet" in eerst) return eerst;
  const over = eerst.bezwaren.filter((b) => b.soort !== "vervangt");
  if (over.length > 0) {
    const keuze = await vraag("Er staat iets van uzelf", bezwaarzinnen(over), [
      { id: "ja", tekst: "Toch vastleggen" },
    ]);
    if (keuze !== "ja") return undefined;
  }
  const uitslag = await schrijf([blad.id]);
  if ("gezet" in uitslag) return uitslag;
  throw new Error("De werkmap gaf na akkoord opnieuw bezwaren.");
}
