import { alsEen } from "../argumenten";
import type { Klasse } from "../klasse";

const STANDEN = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. Het rooster rekent altijd meteen; een andere rekenstand wordt onthouden, niet gevolgd. */
export const toepassing: Klasse<"werkmap"> = {
  naam: "Application",
  lees: {
    calculationMode: (_, w) => w.geheugen.get("toepassing/rekenstand") ?? "Automatic",
    calculationState: () => "Done",
    decimalSeparator: () => ",",
    thousandsSeparator: () => ".",
    useSystemSeparators: () => true,
  },
  zet: {
    calculationMode: (_, x, w) =>
      void w.geheugen.set("toepassing/rekenstand", alsEen(x, STANDEN, "Application.calculationMode")),
  },
  vraag: {
    calculate: (_, [soort]) =>
      void alsEen(soort, ["Recalculate", "Full", "FullRebuild"], "Application.calculate"),
    // Een batch wordt hier altijd in één keer getoond en gerekend.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
