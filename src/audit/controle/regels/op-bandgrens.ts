import { opsomming } from "../../../language/opsomming";
import { toonGetal } from "../../../language/getallen";
import { bandtabellenVan } from "../banden";
import { getallenVan, type Duiding } from "../duiding";
import type { Regel } from "../regel";

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
    for (const tabel of bandtabellenVan(o)) {
      if (tabel.grensregel) continue;
      // De laagste grens scheidt geen twee banden.
      const grenzen = new Set(tabel.ondergrenzen.slice(1));
      const eigen = new Set(tabel.cellen.map((c) => `${c.blad} ${c.rij}`));
      const opGrens = new Map<string, Duiding[]>();
      for (const d of getallenVan(o)) {
        if (d.begrip !== "minuten" || (d.eenheid.per ?? "week") !== "week" || !grenzen.has(d.waarde))
          continue;
        if (eigen.has(`${d.cel.blad} ${d.cel.rij}`)) continue;
        const sleutel = `${d.cel.blad}!${d.cel.kolom}`;
        opGrens.set(sleutel, [...(opGrens.get(sleutel) ?? []), d]);
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
