// Pleister op o-spreadsheet 19.3.7. o-spreadsheet zoekt elke naam van voren af aan, en dat doet het voor elke naam in elke formule: met de
// duizenden namen van een hele begroting rekent het dan vooral dat. Zonder haar faalt test/browser/rooster/namen.test.ts, “een naam
// wordt één keer gezocht”.
import { registries } from "../../../engine/spreadsheet";

interface Namenlijst {
  readonly namedRanges: readonly ({ readonly name: string } | undefined)[];
}
type Klasse = new (...a: readonly never[]) => { getNamedRangeIndex(naam: string): number };

/** Onthoudt waar een naam stond, en kijkt of hij daar nog staat: na ongedaan maken of verwijderen zoekt het gewoon opnieuw. */
export function installeerNaamplaats(): void {
  const Namen = registries.corePluginRegistry.get("named_ranges") as unknown as Klasse;
  registries.corePluginRegistry.replace(
    "named_ranges",
    class extends Namen {
      private readonly stond = new Map<string, number>();
      override getNamedRangeIndex(naam: string): number {
        const { namedRanges } = this as unknown as Namenlijst;
        const sleutel = naam.toLowerCase();
        const vorige = this.stond.get(sleutel);
        if (vorige !== undefined && namedRanges[vorige]?.name.toLowerCase() === sleutel) return vorige;
        const plaats = super.getNamedRangeIndex(naam);
        if (plaats >= 0) this.stond.set(sleutel, plaats);
        return plaats;
      }
    } as never,
  );
}
