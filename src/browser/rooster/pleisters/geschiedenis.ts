// Pleister op o-spreadsheet 19.3.7. o-spreadsheet zegt niet hoeveel stappen er terug en opnieuw kunnen.
// Zonder haar faalt test/browser/rooster/stappen.test.ts, “alles binnen een stap”.
import { registries } from "../../../engine/spreadsheet";

/** Laat zien hoeveel stappen er terug en opnieuw kunnen. */
export function installeerGeschiedenis(): void {
  const Geschiedenis = registries.featurePluginRegistry.get("history");
  registries.featurePluginRegistry.replace(
    "history",
    class extends Geschiedenis {
      static override getters = [...Geschiedenis.getters, "wmoStappen"];
      wmoStappen(): { terug: number; opnieuw: number } {
        const { undoStack, redoStack } = this as unknown as Record<"undoStack" | "redoStack", unknown[]>;
        return { terug: undoStack.length, opnieuw: redoStack.length };
      }
    },
  );
}
