import { lockedSheetAllowedCommands, registries, UIPlugin, type Model } from "../../engine/spreadsheet";
import { zonderConsole } from "../../engine/zonderconsole";
import { zinnen } from "./zinnen";

const STAP = "WMO_STAP";
/** Zo weigert o-spreadsheet wat een blad verandert dat de gebruiker op slot zette. */
const OP_SLOT = "SheetLocked";

/** De stap die nu begint, per model: een functie kan niet in een opdracht mee. */
let wachtend: (() => void) | undefined;
const bezig = new WeakSet<Model>();

/** Voert een stap uit als één opdracht: o-spreadsheet maakt alles wat daarbinnen verandert samen ongedaan. */
export class Stapdoener extends UIPlugin {
  override handle({ type }: { type: string }): void {
    const doe = type === STAP ? wachtend : undefined;
    wachtend = undefined;
    doe?.();
  }
}

/**
 * Met een blad op slot in beeld weigert o-spreadsheet elke opdracht die niet van een blad is, dus ook elke stap van ons: dan ging ook op
 * andere bladen niets, en terugzetten ook niet. Wat het blad op slot zelf verandert, houdt het binnen de stap nog steeds tegen.
 */
export function laatDoorOpSlot(...opdrachten: string[]): void {
  for (const opdracht of [STAP, ...opdrachten]) (lockedSheetAllowedCommands as Set<string>).add(opdracht);
}

/** Alles wat `doe` verandert is één stap om ongedaan te maken. Binnen een stap rekent het rooster pas bij het lezen. */
export function inStap<T>(model: Model, doe: () => T): T {
  if (bezig.has(model)) return doe();
  let uit: { waarde: T } | { fout: unknown } | undefined;
  // Een fout mag niet door o-spreadsheet heen: dan blijft het voorgoed bezig.
  wachtend = () => {
    try {
      uit = { waarde: doe() };
    } catch (fout) {
      uit = { fout };
    }
  };
  bezig.add(model);
  try {
    zonderConsole(() => model.dispatch(STAP as never));
  } finally {
    bezig.delete(model);
  }
  if (uit === undefined) throw new Error(zinnen.geweigerd(STAP, "bezig"));
  if ("fout" in uit) throw uit.fout;
  return uit.waarde;
}

/** Is er een stap bezig? Dan zijn de uitkomsten van formules nog van daarvoor. */
export function inBewerking(model: Model): boolean {
  return bezig.has(model);
}

/** Zegt o-spreadsheet dat deze opdracht ook andersom zichzelf is: dat vraagt het als er een stap tussenuit gaat. */
export function maakOmkeerbaar(opdracht: string): void {
  registries.inverseCommandRegistry.add(opdracht, (zelf) => [zelf]);
}

/** Geeft o-spreadsheet een opdracht. Wat niets verandert, is goed; wat geweigerd wordt, is een Error met een zin. */
export function stuur(
  model: Model,
  opdracht: string,
  gegevens: object,
  zin: (reden: string) => string = (reden) => zinnen.geweigerd(opdracht, reden),
): void {
  const uit = zonderConsole(() => model.dispatch(opdracht as never, gegevens as never)) as {
    isSuccessful: boolean;
    reasons: readonly string[];
  };
  if (uit.reasons.includes(OP_SLOT)) throw new Error(zinnen.opSlot());
  const redenen = uit.isSuccessful ? [] : uit.reasons.filter((r) => r !== "NoChanges" && r !== "Success");
  if (redenen.length > 0) throw new Error(zin(redenen.join(", ")));
}
