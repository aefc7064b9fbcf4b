import { CorePlugin, coreTypes, registries } from "./spreadsheet";

/** De opdracht waarmee een model veel cellen ineens zet. */
export const ZET_INEENS = "WMO_ZET_INEENS";

interface Opdracht {
  readonly type: string;
  readonly cellen?: readonly object[];
}

/**
 * o-spreadsheet rekent na elke opdracht: twintig cellen in één opdracht kosten één keer rekenen in plaats van twintig. Een CorePlugin,
 * want wat die doorgeeft komt niet in de geschiedenis, waar niemand hier naar vraagt.
 */
class Ineens extends CorePlugin {
  override handle(opdracht: unknown): void {
    const { type, cellen = [] } = opdracht as Opdracht;
    if (type === ZET_INEENS) for (const cel of cellen) this.dispatch("UPDATE_CELL", cel as never);
  }
}

export function registreerIneens(): void {
  (coreTypes as Set<string>).add(ZET_INEENS);
  registries.corePluginRegistry.add("wmoIneens", Ineens);
}
