import type { Bezwaar } from "../../plans/opgave/keur";
import type { Kolom } from "../../plans/opgave/veld";
import { element } from "../element";
import type { Lijsttabel } from "../onderdelen/lijsttabel";
import type { Lijstrij } from "./cel";

/** Zoveel zinnen helpen; met meer leest niemand ze. */
const GETOOND = 5;

/** Toont wat er mis is: de cellen rood, en de zinnen eronder. */
export function toonLijstfouten(k: {
  readonly alle: readonly Bezwaar[];
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly Lijstrij[];
  readonly leeg: boolean;
  readonly tabel: Lijsttabel;
  readonly fout: HTMLElement;
}): void {
  const plek = (b: Bezwaar) => k.kolommen.findIndex((kolom) => kolom.sleutel === b.sleutel);
  const bezwaren = k.alle.filter((b) => {
    // Ook een lijst waar nog niets in staat, is niet fout maar nog leeg.
    if (b.rij === undefined) return !k.leeg;
    // Een cel die nog leeg is, vult iemand zo; die wordt niet rood.
    return plek(b) < 0 || k.rijen[b.rij]?.[plek(b)]?.tekst.trim() !== "";
  });
  k.tabel.fouten(
    bezwaren.flatMap((b) =>
      b.rij === undefined ? [] : [{ rij: b.rij, kolom: plek(b) < 0 ? undefined : plek(b) }],
    ),
  );
  const over = bezwaren.length - GETOOND;
  const zinnen = [...bezwaren.slice(0, GETOOND).map((b) => b.zin), ...(over > 0 ? [`En nog ${over}.`] : [])];
  k.fout.replaceChildren(...zinnen.map((z) => element("li", {}, z)));
}
