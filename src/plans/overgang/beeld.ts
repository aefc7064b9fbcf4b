import { afronden } from "../../domain/afronden";
import { toonBedrag, toonGetal } from "../../language/getallen";
import type { Beeld } from "../opgave/beeld";
import { grafiekblokken } from "./beeldgrafieken";
import { jaarblokken, maandblokken } from "./beeldjaren";
import { lezingblok } from "./beeldlezingen";
import { gevolgblok, vergelijkblok } from "./beeldvergelijking";
import { letOp } from "./letop";
import { rekenOvergang } from "./reken";
import type { Overgangsvraag } from "./vraag";
import { zinVan } from "./zinnen";

/** De uitkomst van een overgangsvraag zoals het paneel haar toont. */
export function beeldOvergang(vraag: Overgangsvraag): Beeld {
  const uit = rekenOvergang(vraag);
  const delen = uit.scenarios.map((s) => {
    const jaar1 = toonBedrag(s.jaren[0]?.besparing ?? 0);
    return `${s.woorden.scenario} ${jaar1}, piek ${toonGetal(afronden(s.piek, 1))} uur per week`;
  });
  return {
    kort: `Besparing in ${vraag.jaren[0]?.jaar ?? ""}: ${delen.join("; ")}`,
    blokken: [
      vergelijkblok(uit),
      ...letOp(vraag, uit).map((tekst) => ({ soort: "zin" as const, tekst, letOp: true as const })),
      ...grafiekblokken(vraag, uit),
      gevolgblok(vraag, uit),
      ...uit.scenarios.map((s) => ({ soort: "zin" as const, tekst: zinVan(vraag, uit, s) })),
      lezingblok(uit),
      ...jaarblokken(uit),
      ...maandblokken(vraag, uit),
    ],
  };
}
