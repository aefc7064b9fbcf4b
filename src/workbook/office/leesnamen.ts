import type { Waarden } from "../werkmap";
import { opdracht } from "./opdracht";
import { leesWaarden } from "./waarden";

/** De waarden van namen op werkmapniveau, in één keer gehaald; wat er niet is of naar #REF! wijst, ontbreekt. */
export function leesNamen(namen: readonly string[]): Promise<ReadonlyMap<string, Waarden>> {
  return opdracht(async (context) => {
    const bereiken = namen.map((naam) => {
      const bereik = context.workbook.names.getItemOrNullObject(naam).getRangeOrNullObject();
      bereik.load("values,valueTypes");
      return { naam, bereik };
    });
    await context.sync();
    return new Map(
      bereiken.flatMap(({ naam, bereik }) =>
        bereik.isNullObject ? [] : [[naam, leesWaarden(bereik)] as const],
      ),
    );
  });
}
