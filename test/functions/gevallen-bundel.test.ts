import { alsExcel, functionsJson, inExcel, laadBundel } from "../hulp/bundel";
import { alsArgumenten, gevallentabellen, lezingen } from "../hulp/gevallen";
import { vergelijk } from "../hulp/vergelijk";

const gekoppeld = laadBundel();
const beschrijvingen = new Map(functionsJson().functions.map((f) => [f.id, f]));

describe.each([...gevallentabellen()])("%s, gebouwd en aangeroepen zoals Excel", (functie, gevallen) => {
  test.each(gevallen.map((g) => [g.naam, g] as const))("%s", (_, geval) => {
    const f = gekoppeld.get(functie);
    const beschrijving = beschrijvingen.get(functie);
    if (f === undefined || beschrijving === undefined) throw new Error(`${functie} is niet gebouwd`);
    for (const leeg of lezingen(geval))
      vergelijk(inExcel(geval), alsExcel(f, beschrijving, alsArgumenten(geval.invoer, leeg)));
  });
});
