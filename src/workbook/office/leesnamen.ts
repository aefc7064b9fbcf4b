import type { Naamcellen } from "../../sheet/naamcellen";
import { opdracht } from "./opdracht";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { leesWaarden } from "./waarden";

/** De cellen van namen op werkmapniveau, in één keer gehaald; zie Werkmap.leesNamen. */
export function leesNamen(namen: readonly string[], rechts = 0): Promise<ReadonlyMap<string, Naamcellen>> {
  return opdracht(async (context) => {
    const bereiken = namen.map((naam) => {
      const eigen = context.workbook.names.getItemOrNullObject(naam).getRangeOrNullObject();
      const bereik = rechts === 0 ? eigen : eigen.getResizedRange(0, rechts);
      bereik.load("address,values,valueTypes,formulas");
      return { naam, bereik };
    });
    await context.sync();
    return new Map(
      bereiken.flatMap(({ naam, bereik }) => {
        const plek = bereik.isNullObject ? undefined : leesNaamverwijzing(`=${bereik.address}`);
        if (plek === undefined) return [];
        return [[naam, { ...plek, waarden: leesWaarden(bereik), formules: formulesVan(bereik) }] as const];
      }),
    );
  });
}

/** Een tekst die op een formule lijkt, is gelijk aan haar waarde. */
function formulesVan({ formulas, values }: Excel.Range): Naamcellen["formules"] {
  return (formulas as unknown[][]).map((rij, r) =>
    rij.map((f, k) =>
      typeof f === "string" && f.startsWith("=") && f !== (values as unknown[][])[r]?.[k] ? f : undefined,
    ),
  );
}
