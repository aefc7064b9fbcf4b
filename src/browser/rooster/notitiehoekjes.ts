import { UIPlugin, type Model } from "../../engine/spreadsheet";
import type { Bijlage } from "./bijlagen";
import type { Zone } from "./vak";

/** Zo groot tekent Excel het hoekje ongeveer, in beeldpunten. */
const HOEK = 7;
const ROOD = "#C00000";

interface Rechthoek {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Waar o-spreadsheet op laat tekenen. */
interface Tekenvel {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: { getVisibleRect(blad: string, zone: Zone): Rechthoek };
}

/** Tekent in het rooster een rood hoekje rechtsboven in elke cel met een notitie. */
export class Notitietekenaar extends UIPlugin {
  static override layers = ["Autofill"] as const;

  override drawLayer(vel: unknown): void {
    const { ctx, sheetId: blad, viewports } = vel as Tekenvel;
    const getters = this.getters as Model["getters"] & { wmoBijlagen(): readonly Bijlage[] };
    ctx.fillStyle = ROOD;
    for (const { soort, sheetId, zone } of getters.wmoBijlagen())
      if (soort === "notitie" && sheetId === blad && zone)
        tekenHoek(ctx, viewports.getVisibleRect(blad, getters.expandZone(blad, zone)));
  }
}

function tekenHoek(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rechthoek): void {
  if (width < HOEK || height < HOEK) return;
  const rechts = x + width;
  ctx.beginPath();
  ctx.moveTo(rechts - HOEK, y);
  ctx.lineTo(rechts, y);
  ctx.lineTo(rechts, y + HOEK);
  ctx.closePath();
  ctx.fill();
}
