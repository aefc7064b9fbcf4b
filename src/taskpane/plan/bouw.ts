import type { Blad } from "../../sheet/blad";
import type { Wegrij } from "../../sheet/verbouwing";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { meldMetTerugweg } from "../werkmap/terug";
import { bezwaarzinnen, zetSamenMetVraag, type Gezet } from "../werkmap/zet";

/** Een blad zoals het is en zoals het moet worden, en welke rij van een lijst daarbij verdwijnt. */
export interface Verbouwing {
  readonly oud: Blad;
  readonly nieuw: Blad;
  readonly weg?: Wegrij | undefined;
}

/** Zet een nieuw blad in de werkmap; daarna is het terug te zetten. Geeft de titel, of undefined als de gebruiker ervan afzag. */
export async function zetBlad(
  werkmap: Werkmap,
  status: Statusregel,
  blad: Blad,
): Promise<string | undefined> {
  const uitslag = await zetSamenMetVraag(werkmap, status, [blad]);
  const titel = uitslag?.gezet[0]?.titel;
  if (uitslag === undefined || titel === undefined) {
    status.meld("Er is niets geschreven.");
    return undefined;
  }
  meldMetTerugweg(werkmap, status, `Het blad “${titel}” staat in de werkmap.`, [uitslag]);
  return titel;
}

/** Bouwt een blad om; wat de gebruiker er zelf bij zette, blijft. Geeft undefined als de gebruiker ervan afzag. */
export async function verbouwBlad(
  werkmap: Werkmap,
  status: Statusregel,
  { oud, nieuw, weg }: Verbouwing,
): Promise<Gezet | undefined> {
  const eerst = await status.bezig("Bezig met verbouwen…", werkmap.verbouw(oud, nieuw, weg));
  if ("gezet" in eerst) return eerst;
  // Heeft de gebruiker zelf geschoven, dan is niet te zeggen welke rij welke is; opnieuw zetten kan wel.
  if (eerst.bezwaren.some((b) => b.soort === "verschoven")) {
    const keuze = await vraag(
      "Het blad is verschoven",
      [
        `Op het blad “${nieuw.titel}” hebt u zelf rijen of cellen verschoven. Een rij erbij of eraf kan dan alleen door het blad opnieuw te zetten: de invoer blijft, maar wat u er zelf bij zette of kleurde, is dan weg. Met Zet terug haalt u inhoud en opmaak terug.`,
      ],
      [{ id: "opnieuw", tekst: "Zet het opnieuw" }],
    );
    if (keuze === undefined) return undefined;
    const uitslag = await status.bezig("Bezig met schrijven…", werkmap.zet([nieuw], [nieuw.id]));
    return "gezet" in uitslag ? uitslag : undefined;
  }
  const keuze = await vraag("Er staat iets van u", bezwaarzinnen(eerst.bezwaren), [
    { id: "ja", tekst: "Ga door" },
  ]);
  if (keuze === undefined) return undefined;
  const uitslag = await status.bezig("Bezig met verbouwen…", werkmap.verbouw(oud, nieuw, weg, [nieuw.id]));
  return "gezet" in uitslag ? uitslag : undefined;
}
