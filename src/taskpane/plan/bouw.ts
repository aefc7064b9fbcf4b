import type { Blad } from "../../sheet/blad";
import type { Bezwaar, Ombouw, Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { meldMetTerugweg } from "../werkmap/terug";
import { bezwaarzinnen, doeOfStop, zetSamenMetVraag, type Gezet } from "../werkmap/zet";

/** Wat er van bladen verbouwd is, en welke bleven zoals zij waren. */
export interface Verbouwd {
  readonly gezet: readonly Gezet[];
  readonly gebleven: readonly Blad[];
  /** De gebruiker stopte het; wat er al stond, is teruggezet. */
  readonly gestopt: boolean;
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

/**
 * Bouwt bladen om, samen in één opdracht; wat de gebruiker er zelf bij zette, blijft. Heeft hij iets op een rij die weggaat, of verschoof hij
 * zelf iets, dan vraagt het paneel dat eerst, per blad.
 */
export async function verbouwBladen(
  werkmap: Werkmap,
  status: Statusregel,
  bladen: readonly Ombouw[],
): Promise<Verbouwd> {
  const zin = `Bezig met ${bladen.length === 1 ? "verbouwen" : `${bladen.length} bladen verbouwen`}…`;
  const gezet: Gezet[] = [];
  const gebleven: Blad[] = [];
  const klaar = (gestopt = false): Verbouwd => ({ gezet, gebleven, gestopt });
  if (bladen.length === 0) return klaar();
  const eerst = await doeOfStop(werkmap, status, zin, werkmap.verbouw(bladen));
  if (eerst === undefined) return klaar(true);
  if ("gezet" in eerst) return { gezet: [eerst], gebleven, gestopt: false };
  const [door, opnieuw, akkoord]: [Ombouw[], Blad[], string[]] = [[], [], []];
  for (const blad of bladen) {
    const { nieuw } = blad;
    const bezwaren = eerst.bezwaren.filter((b) => b.id === nieuw.id);
    const verschoven = bezwaren.some((b) => b.soort === "verschoven");
    const wil = bezwaren.length === 0 || (await (verschoven ? vraagOpnieuw(nieuw) : vraagDoor(bezwaren)));
    if (!wil) gebleven.push(nieuw);
    else if (verschoven) opnieuw.push(nieuw);
    else door.push(blad);
    if (wil && bezwaren.length > 0) akkoord.push(nieuw.id);
  }
  for (const [werk, welke] of [
    [() => werkmap.verbouw(door, akkoord), door.map((b) => b.nieuw)],
    [() => werkmap.zet(opnieuw, akkoord), opnieuw],
  ] as const) {
    if (welke.length === 0) continue;
    const uitslag = await doeOfStop(werkmap, status, zin, werk());
    if (uitslag === undefined) return klaar(true);
    if ("gezet" in uitslag) gezet.push(uitslag);
    else gebleven.push(...welke);
  }
  return klaar();
}

/** Heeft de gebruiker zelf geschoven, dan is niet te zeggen welke rij welke is; opnieuw zetten kan wel. */
async function vraagOpnieuw({ titel }: Blad): Promise<boolean> {
  const keuze = await vraag(
    "Het blad is verschoven",
    [
      `Op het blad “${titel}” hebt u zelf rijen of cellen verschoven. Een rij erbij of eraf kan dan alleen door het blad opnieuw te zetten: de invoer blijft, maar wat u er zelf bij zette of kleurde, is dan weg. Met Zet terug haalt u inhoud en opmaak terug.`,
    ],
    [{ id: "opnieuw", tekst: "Zet het opnieuw" }],
  );
  return keuze !== undefined;
}

async function vraagDoor(bezwaren: readonly Bezwaar[]): Promise<boolean> {
  const keuze = await vraag("Er staat iets van u", bezwaarzinnen(bezwaren), [{ id: "ja", tekst: "Ga door" }]);
  return keuze !== undefined;
}
