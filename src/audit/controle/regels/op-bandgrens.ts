import { opsomming } from "../../../language/opsomming";
import { toonGetal } from "../../../language/getallen";
import { bandtabellenVan, type Bandtabel } from "../banden";
import { getallenVan, type Duiding } from "../duiding";
import type { Regel } from "../regel";
import { zetBij } from "../../werkboek/ordening";

/** Minuten precies op de grens van een bandbreedte, zonder dat ergens staat bij welke band zij horen. */
export const opBandgrens: Regel = {
  id: "op-bandgrens",
  naam: "Minuten precies op een bandgrens",
  ernst: "aandacht",
  waarom:
    "Op een grens beslist de grensregel, “t/m” of “tot”, in welke band iemand valt en dus wat hij kost. Ronde getallen als 90, 120 en 180 komen vaak voor.",
  uitweg:
    "Schrijf bij de tabel of de bovengrens meetelt (“t/m”) of niet (“tot”), en controleer of de formule hetzelfde doet.",
  *zoek(o) {
    for (const tabel of perGrenzen(bandtabellenVan(o))) {
      // De laagste grens scheidt geen twee banden.
      const grenzen = new Set(tabel.ondergrenzen.slice(1));
      const eigen = new Set(tabel.cellen.map((c) => `${c.blad} ${c.rij}`));
      const opGrens = new Map<string, Duiding[]>();
      for (const d of getallenVan(o)) {
        if (d.begrip !== "minuten" || (d.eenheid.per ?? "week") !== "week" || !grenzen.has(d.waarde))
          continue;
        if (eigen.has(`${d.cel.blad} ${d.cel.rij}`)) continue;
        const sleutel = `${d.cel.blad}!${d.cel.kolom}`;
        zetBij(opGrens, sleutel, d);
      }
      for (const lijst of opGrens.values()) {
        const [eerste, ...meer] = lijst as [Duiding, ...Duiding[]];
        const waarden = [...new Set(lijst.map((d) => d.waarde))].sort((a, b) => a - b).map(toonGetal);
        yield {
          cel: eerste.cel,
          ook: [...meer.map((d) => d.cel), ...tabel.cellen],
          zin: `${lijst.length === 1 ? "Hier ligt 1 waarde" : `In deze kolom liggen ${lijst.length} waarden`} precies op een grens (${opsomming(waarden)}), en bij de bandtabel staat niet of een grens bij de lagere of de hogere band hoort.`,
        };
      }
    }
  },
};

/** Dezelfde grenzen op twee bladen zijn één tabel; zegt een van beide bij welke band een grens hoort, dan is het gezegd. */
function perGrenzen(tabellen: readonly Bandtabel[]): readonly Bandtabel[] {
  const uit = new Map<string, Bandtabel>();
  for (const tabel of tabellen) {
    const sleutel = tabel.ondergrenzen.join();
    const eerder = uit.get(sleutel);
    uit.set(sleutel, {
      ...tabel,
      cellen: [...(eerder?.cellen ?? []), ...tabel.cellen],
      grensregel: tabel.grensregel || (eerder?.grensregel ?? false),
    });
  }
  return [...uit.values()].filter((t) => !t.grensregel);
}
