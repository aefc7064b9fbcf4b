import type { Model } from "../../engine/spreadsheet";
import { inStap, stuur } from "./opdracht";
import { hex } from "./opmaak";
import type { Opmaak, Vak } from "./rooster";
import { perPlaats, type Plaats } from "./vak";

/** Elke zijde: hoe o-spreadsheet haar noemt, welke cel ernaast ligt en welke zijde van die cel dezelfde lijn is. */
const ZIJDEN = {
  boven: { hier: "top", daar: "bottom", col: 0, row: -1 },
  onder: { hier: "bottom", daar: "top", col: 0, row: 1 },
  links: { hier: "left", daar: "right", col: -1, row: 0 },
  rechts: { hier: "right", daar: "left", col: 1, row: 0 },
} as const;

export type Zijde = keyof typeof ZIJDEN;
type Randen = NonNullable<Opmaak["randen"]>;
const NAMEN = Object.keys(ZIJDEN) as Zijde[];

/** De lijnen om een cel, ook die bij de cel ernaast horen. */
export function leesRanden(model: Model, plaats: Plaats): Partial<Record<Zijde, string>> {
  const uit: Partial<Record<Zijde, string>> = {};
  const eigen = eigenRanden(model, plaats);
  for (const zijde of NAMEN) {
    const kleur = eigen[zijde] ?? buurrand(model, plaats, zijde);
    if (kleur !== undefined) uit[zijde] = kleur;
  }
  return uit;
}

/** De lijnen die bij de cel zelf horen. */
export function eigenRanden(model: Model, plaats: Plaats): Partial<Record<Zijde, string>> {
  const rand = model.getters.getCellBorder(plaats);
  const uit: Partial<Record<Zijde, string>> = {};
  for (const zijde of NAMEN) {
    const lijn = rand?.[ZIJDEN[zijde].hier];
    if (lijn !== undefined) uit[zijde] = hex(lijn.color);
  }
  return uit;
}

/** De lijn op deze zijde die bij de cel ernaast hoort. */
export function buurrand(model: Model, { sheetId, col, row }: Plaats, zijde: Zijde): string | undefined {
  const { daar, ...stap } = ZIJDEN[zijde];
  const buur = { sheetId, col: col + stap.col, row: row + stap.row };
  const lijn = buur.col < 0 || buur.row < 0 ? undefined : model.getters.getCellBorder(buur)?.[daar];
  return lijn && hex(lijn.color);
}

/** Zet dunne lijnen op elke cel van een vak; null haalt een lijn weg, ook als zij bij de cel ernaast hoort. */
export function zetRanden(model: Model, vak: Vak, randen: Randen): void {
  inStap(model, () => {
    perPlaats(vak, (plaats) => {
      zetRand(model, plaats, randen);
      for (const zijde of NAMEN)
        if (randen[zijde] === null && buurrand(model, plaats, zijde) !== undefined) {
          const { daar, col, row } = ZIJDEN[zijde];
          const buur = { sheetId: plaats.sheetId, col: plaats.col + col, row: plaats.row + row };
          zet(model, buur, { ...model.getters.getCellBorder(buur), [daar]: undefined });
        }
    });
  });
}

function zetRand(model: Model, plaats: Plaats, randen: Randen): void {
  const nieuw: Record<string, { style: string; color: string } | undefined> = {
    ...model.getters.getCellBorder(plaats),
  };
  for (const zijde of NAMEN) {
    const kleur = randen[zijde];
    if (kleur === undefined) continue;
    nieuw[ZIJDEN[zijde].hier] = kleur === null ? undefined : { style: "thin", color: `#${kleur}` };
  }
  zet(model, plaats, nieuw);
}

function zet(model: Model, plaats: Plaats, rand: object): void {
  const border = Object.fromEntries(Object.entries(rand).filter(([, lijn]) => lijn !== undefined));
  stuur(model, "SET_BORDER", { ...plaats, border: Object.keys(border).length > 0 ? border : undefined });
}
