import { Werkmapfout, type Terugweg, type Werkmap } from "../../workbook/werkmap";
import { vraag } from "../onderdelen/vraagvenster";

/** Draait een opdracht terug. Is er daarna iets veranderd, dan vraagt het paneel of dat weg mag. Geeft of het gebeurd is. */
export async function zetTerug(werkmap: Werkmap, terug: Terugweg): Promise<boolean> {
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
