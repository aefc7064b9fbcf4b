import type { Cel, Formule } from "../sheet/blad";
import { kleuren, type Eigenopmaak } from "../sheet/celstijlen";
import type { Getalvorm } from "../sheet/getalvormen";

const REGEL: Eigenopmaak = {
  randen: { onder: kleuren.raster },
  horizontaal: "left",
  verticaal: "top",
  inspringing: 1,
  terugloop: true,
};

/** Een cel in een tabel om te lezen: een lijn onder de hele regel, tekst bovenaan en links, een getal rechts. */
export function regelcel(inhoud: string | number | Formule, vorm?: Getalvorm): Cel {
  const eigen: Eigenopmaak = typeof inhoud === "number" ? { ...REGEL, horizontaal: "right" } : REGEL;
  return { inhoud, eigen, ...(vorm !== undefined && { vorm }) };
}
