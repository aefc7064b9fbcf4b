// Pleister op o-spreadsheet 19.3.7. o-spreadsheet zoekt elke naam van voren af aan, en dat doet het voor elke naam in elke formule: met de
// duizenden namen van een hele begroting rekent het dan vooral dat. Zonder haar faalt test/browser/rooster/namen.test.ts, “een naam
// wordt één keer gezocht”.
import { registries } from "../../../engine/spreadsheet";

interface Namen {
  readonly namedRanges: readonly ({ readonly name: string } | undefined)[];
  getNamedRangeIndex(naam: string): number;
}

/** Onthoudt waar een naam stond, en kijkt of hij daar nog staat: na ongedaan maken of verwijderen zoekt het gewoon opnieuw. */
export function installeerNaamplaats(): void {
  const Namenlijst = registries.corePluginRegistry.get("named_ranges").prototype as unknown as Namen;
  const zoek = Namenlijst.getNamedRangeIndex;
  const stond = new WeakMap<Namen, Map<string, number>>();
  Namenlijst.getNamedRangeIndex = function (this: Namen, naam) {
    const plaatsen = stond.get(this) ?? new Map<string, number>();
    stond.set(this, plaatsen);
    const sleutel = naam.toLowerCase();
    const vorige = plaatsen.get(sleutel);
    if (vorige !== undefined && this.namedRanges[vorige]?.name.toLowerCase() === sleutel) return vorige;
    const plaats = zoek.call(this, naam);
    if (plaats >= 0) plaatsen.set(sleutel, plaats);
    return plaats;
  };
}
