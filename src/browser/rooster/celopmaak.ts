import { celstijlen, type Celstijl, type Eigenopmaak, type Stijlnaam } from "../../sheet/celstijlen";
import { volgensStijl } from "../../xlsx/drukken/stijldelen";
import type { Model } from "../../engine/spreadsheet";
import { uiterlijkVan } from "./opmaak";
import { buurrand, eigenRanden, type Zijde } from "./randen";
import type { Opmaak } from "./rooster";
import type { Plaats } from "./vak";

type Uiterlijk = Omit<Opmaak, "randen" | "getalvorm">;

/** De opmaak van onze stijlen in het rooster; tekst staat erin in het midden, zoals wij haar ook drukken. */
const STIJLEN = (Object.keys(celstijlen) as Stijlnaam[]).map((naam) => {
  const stijl: Celstijl = celstijlen[naam];
  return { naam, uiterlijk: sleutel(vanStijl(stijl)), randen: volgensStijl(stijl) };
});

const ZIJDEN: readonly Zijde[] = ["boven", "onder", "links", "rechts"];

/** De opmaak van een cel van ons of van de gebruiker, om in het rooster te zetten. */
export function roosteropmaak(stijl: Stijlnaam | undefined, eigen: Eigenopmaak | undefined): Opmaak {
  if (eigen !== undefined) return eigen;
  if (stijl === undefined) return {};
  const s: Celstijl = celstijlen[stijl];
  return { ...vanStijl(s), randen: volgensStijl(s) };
}

/** De opmaak van een cel in het rooster: een stijl van ons als zij er zo uitziet, anders die van de gebruiker. */
export function celopmaak(model: Model, plaats: Plaats): { stijl?: Stijlnaam; eigen?: Eigenopmaak } {
  const uiterlijk = uiterlijkVan(model, plaats);
  const eigen = eigenRanden(model, plaats);
  const gelijk = sleutel(uiterlijk);
  const stijl = STIJLEN.find((s) => s.uiterlijk === gelijk && past(model, plaats, s.randen, eigen));
  if (stijl !== undefined) return { stijl: stijl.naam };
  const anders = { ...uiterlijk, ...(Object.keys(eigen).length > 0 && { randen: eigen }) };
  return Object.keys(anders).length > 0 ? { eigen: anders as Eigenopmaak } : {};
}

/** Twee cellen delen een lijn, en wie het laatst komt wint: een lijn van de stijl mag bij de cel ernaast horen. */
function past(
  model: Model,
  plaats: Plaats,
  stijl: NonNullable<Eigenopmaak["randen"]>,
  eigen: Partial<Record<Zijde, string>>,
): boolean {
  return ZIJDEN.every((zijde) => {
    if (eigen[zijde] === stijl[zijde]) return true;
    return eigen[zijde] === undefined && buurrand(model, plaats, zijde) !== undefined;
  });
}

function vanStijl(s: Celstijl): Uiterlijk {
  const { vet, cursief, grootte, kleur, vulling, horizontaal, inspringing, terugloop } = s;
  return {
    ...(vet && { vet }),
    ...(cursief && { cursief }),
    ...(grootte && { grootte }),
    ...(kleur && { kleur }),
    ...(vulling && { vulling }),
    ...(horizontaal && { horizontaal }),
    verticaal: "middle",
    ...(terugloop && { terugloop }),
    ...(inspringing && { inspringing }),
  };
}

function sleutel(uiterlijk: Uiterlijk): string {
  return JSON.stringify(Object.entries(uiterlijk).sort(([a], [b]) => (a < b ? -1 : 1)));
}
