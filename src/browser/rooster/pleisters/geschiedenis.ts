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
