import type { Bezwaar } from "../../plans/opgave/keur";
import { element } from "../element";
import { knop } from "../onderdelen/knop";

/** Meer regels tegelijk leest niemand. */
const GETOOND = 4;

/** Wat er op het blad nog ontbreekt of niet klopt, elk met de weg erheen. */
export function nogTeDoen(bezwaren: readonly Bezwaar[], naar: (b: Bezwaar) => void): HTMLElement[] {
  if (bezwaren.length === 0) return [];
  const over = bezwaren.length - GETOOND;
  // Wat de hele vraag aangaat, heeft geen eigen plek.
  const regels = bezwaren
    .slice(0, GETOOND)
    .map((b) =>
      b.sleutel === undefined && b.lijst === undefined ? b.zin : knop(b.zin, () => naar(b), "link"),
    );
  return [
    element("h2", { class: "ms-font-l" }, "Nog te doen"),
    element(
      "ul",
      {},
      ...[...regels, ...(over > 0 ? [`En nog ${over}.`] : [])].map((regel) => element("li", {}, regel)),
    ),
  ];
}
