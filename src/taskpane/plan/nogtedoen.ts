import type { Bezwaar } from "../../plans/opgave/keur";
import { element } from "../element";
import { knop } from "../onderdelen/knop";

/** Meer regels tegelijk leest niemand. */
const GETOOND = 4;

/** Hoe het blad telt wat er ontbreekt: haar woorden en haar getal, als zij dat kan. */
interface Bladtelling {
  readonly label: string;
  readonly aantal: number | undefined;
}

/** Wat er op het blad niet klopt en wat er nog ontbreekt, elk met de weg erheen. Hoeveel er ontbreken, zegt het blad. */
export function nogTeDoen(
  bezwaren: readonly Bezwaar[],
  { label, aantal }: Bladtelling,
  naar: (b: Bezwaar) => void,
): HTMLElement[] {
  const leeg = bezwaren.filter((b) => b.leeg !== undefined);
  const mis = bezwaren.filter((b) => b.leeg === undefined);
  return [
    ...lijst("Klopt nog niet", mis, mis.length, naar),
    ...lijst(aantal === undefined ? label : `${label}: ${gegevens(aantal)}`, leeg, aantal, naar),
  ];
}

function lijst(
  kop: string,
  bezwaren: readonly Bezwaar[],
  aantal: number | undefined,
  naar: (b: Bezwaar) => void,
): HTMLElement[] {
  if (bezwaren.length === 0) return [];
  const getoond = bezwaren.slice(0, GETOOND);
  const over = (aantal ?? bezwaren.length) - getoond.reduce((som, b) => som + (b.leeg ?? 1), 0);
  // Wat de hele vraag aangaat, heeft geen eigen plek.
  const regels = getoond.map((b) =>
    b.sleutel === undefined && b.lijst === undefined ? b.zin : knop(b.zin, () => naar(b), "link"),
  );
  return [
    element("h2", { class: "ms-font-l" }, kop),
    element(
      "ul",
      {},
      ...[...regels, ...(over > 0 ? [`En nog ${over}.`] : [])].map((regel) => element("li", {}, regel)),
    ),
  ];
}

function gegevens(aantal: number): string {
  return aantal === 1 ? "1 gegeven" : `${aantal} gegevens`;
}
