import type { Model } from "../../engine/spreadsheet";
import { zonderConsole } from "../../engine/zonderconsole";
import type { Vak } from "./rooster";
import { maakActief } from "./tabbladen";
import { keurBlad, vakVan, zoneVan } from "./vak";

/** Wat op het actieve blad is aangewezen. */
export function selectie(model: Model): Vak[] {
  const blad = model.getters.getActiveSheetId();
  return model.getters.getSelectedZones().map((zone) => vakVan(blad, zone));
}

/** Wijst een vak aan en brengt het in beeld; de eerste cel is de actieve. */
export function selecteer(model: Model, vak: Vak): void {
  if (keurBlad(model, vak.blad) !== model.getters.getActiveSheetId()) maakActief(model, vak.blad);
  const zone = zoneVan(vak);
  zonderConsole(() =>
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true }),
  );
}

/** Roept `bij` na elke andere selectie of een ander actief blad. */
export function bijSelectie(model: Model, bij: () => void): () => void {
  const volger = {};
  let vorige = JSON.stringify(selectie(model));
  model.on("update", volger, () => {
    const nu = JSON.stringify(selectie(model));
    if (nu === vorige) return;
    vorige = nu;
    bij();
  });
  return () => model.off("update", volger);
}
