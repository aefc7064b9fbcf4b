import type { Model } from "../../engine/spreadsheet";
import { sprong } from "../rooster/sprong";
import type { Rooster } from "../rooster/rooster";
import { meld } from "./melding";

const WEG = "Waar deze koppeling heen wijst, bestaat niet of staat op een verborgen blad.";

/**
 * Een klik op een cel met een koppeling binnen de werkmap gaat erheen, zoals in Excel. Met Ctrl of Shift erbij, of na slepen, is het een
 * klik om te kiezen.
 */
export function volgDoorklik(model: Model, rooster: Rooster, doel: HTMLElement): void {
  doel.addEventListener("click", (klik) => {
    const vlak = klik.target instanceof Element && klik.target.closest(".o-grid-overlay");
    if (!vlak || klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    const [vak, ...meer] = rooster.selectie();
    const grid = vlak.closest(".o-grid")?.getBoundingClientRect();
    if (vak === undefined || meer.length > 0 || grid === undefined) return;
    const { boven: top, links: left, rijen, kolommen } = vak;
    const cel = model.getters.getVisibleRect({
      top,
      left,
      bottom: top + rijen - 1,
      right: left + kolommen - 1,
    });
    const [x, y] = [klik.clientX - grid.x - cel.x, klik.clientY - grid.y - cel.y];
    if (x < 0 || y < 0 || x > cel.width || y > cel.height) return;
    const naar = sprong(model, vak);
    if (naar === null) meld(WEG);
    else if (naar !== undefined) rooster.selecteer(naar);
  });
}
