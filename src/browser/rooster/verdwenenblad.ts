import { UIPlugin, type Model } from "../../engine/spreadsheet";

interface Vensters {
  getSubViewports(blad: string): unknown[];
}
type Getters = Model["getters"] & { getViewportCollection(): Vensters };

/**
 * Van een blad dat weg is, is niets te tekenen. o-spreadsheet laat een gewijzigde cel in een vijfde seconde verkleuren; maakt iemand in
 * die tijd het blad zelf ongedaan, dan tekent het door op een blad dat er niet meer is, en gooit het een fout.
 */
export class Verdwenenblad extends UIPlugin {
  constructor(...wat: ConstructorParameters<typeof UIPlugin>) {
    super(...wat);
    const { getters } = this as unknown as { getters: Getters };
    const vensters = getters.getViewportCollection();
    const gewoon = vensters.getSubViewports.bind(vensters);
    vensters.getSubViewports = (blad) => (getters.getSheetIds().includes(blad) ? gewoon(blad) : []);
  }
}
