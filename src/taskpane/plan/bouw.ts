import type { Blad } from "../../workbook/blad";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { zetTerug } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";

/**
 * Zet een blad in de werkmap, of bouwt het om: wat de gebruiker er zelf bij zette, blijft. Daarna is het terug te zetten. Geeft de titel, of
 * undefined als de gebruiker ervan afzag.
 */
export async function bouw(
  werkmap: Werkmap,
  status: Statusregel,
  k: {
    readonly nieuw: Blad;
    readonly oud?: Blad;
    /** De rij van een lijst die verdwijnt. */
    readonly weg?: { readonly lijst: string; readonly rij: number } | undefined;
    readonly zin: (titel: string) => string;
  },
): Promise<string | undefined> {
  const uitslag = await zetSamenMetVraag(werkmap, status, [k.nieuw]);
  if (uitslag === undefined) {
    status.meld("Er is niets veranderd.");
    return undefined;
  }
  const titel = uitslag.gezet[0]?.titel ?? k.nieuw.titel;
  const terug = () =>
    void handeling(status, async () => {
      if (await zetTerug(werkmap, uitslag.terug)) status.meld("Teruggezet: de werkmap is weer zoals ervoor.");
    });
  const extra = (uitslag.opmerkingen ?? []).map((o) => ` ${o}`).join("");
  status.meld(`${k.zin(titel)}${extra}`, "goed", [{ tekst: "Zet terug", doe: terug }]);
  return titel;
}
