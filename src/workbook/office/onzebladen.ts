import { leesKenmerk } from "../../sheet/kenmerk";
import type { OnsBlad } from "../werkmap";
import { opdracht } from "./opdracht";
import { leesNaamverwijzing } from "../../sheet/verwijzing";

/** De bladen met een kenmerk dat nog naar een blad wijst, in de volgorde van de tabbladen: die van namen is bij Excel een andere. */
export function onzeBladen(): Promise<readonly OnsBlad[]> {
  return opdracht(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    const plaats = new Map(worksheets.items.map((sheet, i) => [sheet.name, i]));
    return names.items
      .flatMap((naam) => {
        const kenmerk = leesKenmerk(naam.name);
        const plek = leesNaamverwijzing(naam.formula);
        return kenmerk && plek ? [{ ...kenmerk, titel: plek.blad }] : [];
      })
      .sort((a, b) => (plaats.get(a.titel) ?? 0) - (plaats.get(b.titel) ?? 0));
  });
}
