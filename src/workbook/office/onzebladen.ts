import { leesKenmerk } from "../../sheet/kenmerk";
import type { OnsBlad } from "../werkmap";
import { opdracht } from "./opdracht";
import { leesNaamverwijzing } from "../../sheet/verwijzing";

/** De bladen met een kenmerk dat nog naar een blad wijst. */
export function onzeBladen(): Promise<readonly OnsBlad[]> {
  return opdracht(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    return names.items.flatMap((naam) => {
      const kenmerk = leesKenmerk(naam.name);
      const plek = leesNaamverwijzing(naam.formula);
      return kenmerk && plek ? [{ ...kenmerk, titel: plek.blad }] : [];
    });
  });
}
