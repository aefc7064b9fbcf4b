import { Werkmapfout, type Terugweg, type Werkmap } from "../../workbook/werkmap";
import type { Actie, Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { handeling } from "./veilig";
import type { Gezet } from "./zet";

/** Draait een opdracht terug. Is er daarna iets veranderd, dan vraagt het paneel of dat weg mag. Geeft of het gebeurd is. */
async function zetTerug(werkmap: Werkmap, terug: Terugweg): Promise<boolean> {
  try {
    await werkmap.zetTerug(terug);
    return true;
  } catch (fout) {
    if (!(fout instanceof Werkmapfout) || fout.reden !== "blad-veranderd") throw fout;
    const keuze = await vraag(
      "Toch terugzetten?",
      [fout.message, "Bij terugzetten is ook weg wat er daarna op het blad is veranderd."],
      [{ id: "ja", tekst: "Toch terugzetten" }],
    );
    if (keuze !== "ja") return false;
    await werkmap.zetTerug(terug, true);
    return true;
  }
}

/** Meldt wat er gebeurd is, met de knop om het terug te zetten. */
export function meldMetTerugweg(
  werkmap: Werkmap,
  status: Statusregel,
  zin: string,
  { terug, opmerkingen = [] }: Gezet,
  acties: readonly Actie[] = [],
): void {
  const zetWeerTerug = () =>
    void handeling(status, async () => {
      if (await zetTerug(werkmap, terug)) status.meld("Teruggezet: de werkmap is weer zoals ervoor.");
    });
  status.meld([zin, ...opmerkingen].join(" "), "goed", [
    ...acties,
    { tekst: "Zet terug", doe: zetWeerTerug },
  ]);
}
