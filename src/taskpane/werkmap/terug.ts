import { citeer, opsomming } from "../../language/opsomming";
import { Werkmapfout, type Terugweg, type Werkmap } from "../../workbook/werkmap";
import type { Actie, Statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { handeling } from "./veilig";
import type { Gezet } from "./zet";

/**
 * Draait opdrachten terug, de laatste eerst. Is er daarna iets veranderd, dan vraagt het paneel of dat weg mag. Geeft de titels van de bladen
 * die daarom bleven zoals zij zijn.
 */
async function zetTerug(werkmap: Werkmap, wegen: readonly Terugweg[]): Promise<string[]> {
  const gebleven: string[] = [];
  for (const terug of [...wegen].reverse())
    try {
      await werkmap.zetTerug(terug);
    } catch (fout) {
      if (!(fout instanceof Werkmapfout) || fout.reden !== "blad-veranderd") throw fout;
      const keuze = await vraag(
        "Toch terugzetten?",
        [fout.message, "Bij terugzetten is ook weg wat er daarna op het blad is veranderd."],
        [{ id: "ja", tekst: "Toch terugzetten" }],
      );
      if (keuze === "ja") await werkmap.zetTerug(terug, true);
      else gebleven.push(...terug.titels);
    }
  return gebleven;
}

/** Meldt wat er gebeurd is, met de knop om het in één keer terug te zetten; daarna is `teruggezet` aan de beurt. */
export function meldMetTerugweg(
  werkmap: Werkmap,
  status: Statusregel,
  zin: string,
  gezet: readonly Gezet[],
  acties: readonly Actie[] = [],
  teruggezet: () => void = () => undefined,
): void {
  const zetWeerTerug = () =>
    void handeling(status, async () => {
      const gebleven = await zetTerug(
        werkmap,
        gezet.map((g) => g.terug),
      );
      teruggezet();
      const kaal = gezet.flatMap((g) => g.terug.kaal ?? []);
      if (gebleven.length === 0 && kaal.length > 0)
        return status.meld(
          `Teruggezet. Samengevoegde cellen, regels, notities en grafieken van ${opsomming(kaal.map(citeer))} kon Excel niet teruggeven.`,
        );
      if (gebleven.length === 0) return status.meld("Teruggezet: de werkmap is weer zoals ervoor.");
      // Ging er niets terug, dan staat de melding met haar knop er nog.
      if (gebleven.length < gezet.flatMap((g) => g.terug.titels).length)
        status.meld(`Teruggezet, behalve ${opsomming(gebleven.map(citeer))}.`);
    });
  const opmerkingen = new Set(gezet.flatMap((g) => g.opmerkingen ?? []));
  status.meld([zin, ...opmerkingen].join(" "), "goed", [
    ...acties,
    { tekst: "Zet terug", doe: zetWeerTerug },
  ]);
}

/** Meldt op welk blad iets gezet is, met een sprong ernaartoe. */
export function meldGezetBlad(
  werkmap: Werkmap,
  status: Statusregel,
  zin: (titel: string) => string,
  gezet: Gezet,
): void {
  for (const { titel } of gezet.gezet.slice(0, 1))
    meldMetTerugweg(
      werkmap,
      status,
      zin(titel),
      [gezet],
      [{ tekst: "Ga naar het blad", doe: () => void handeling(status, () => werkmap.toon(titel)) }],
    );
}
