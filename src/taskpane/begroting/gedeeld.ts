import type { Dagnummer } from "../../domain/datum";
import { gedeeldeLijsten, gedeeldeVelden } from "../../plans/begroting/gedeeld";
import { veldgroepen } from "../../plans/velden";
import type { Plan } from "../../plans/opgave/plan";
import type { Lijst, Veld } from "../../plans/opgave/veld";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { lijstinvoer, type Lijstinvoer, type Lijstomgeving } from "../plan/lijst";
import { veldinvoer, type Veldinvoer } from "../plan/veld";

/** Wat plannen delen: elk gegeven en elke lijst één keer in het formulier. */
export interface Gedeeldinvoer {
  readonly element: HTMLElement;
  readonly veld: (veld: Veld) => Veldinvoer | undefined;
  readonly lijst: (lijst: Lijst) => Lijstinvoer | undefined;
  /** Toont alleen wat deze plannen met deze delen nodig hebben. */
  toon(plannen: readonly Plan[], delen: (plan: Plan) => readonly string[]): void;
  ververs(): void;
  metWerkmap(is: boolean): void;
}

export function gedeeldinvoer(
  plannen: readonly Plan[],
  om: {
    readonly peildatum: () => Dagnummer | undefined;
    readonly bij: () => void;
    readonly meld: Lijstomgeving["meld"];
    readonly neemOver: (lijst: Lijstinvoer) => void;
  },
): Gedeeldinvoer {
  const velden = new Map(
    [...gedeeldeVelden(plannen)].map(([naam, veld]) => [
      naam,
      veldinvoer(`begroting-${veld.sleutel}`, veld, om.peildatum, om.bij),
    ]),
  );
  const lijsten = new Map(
    [...gedeeldeLijsten(plannen)].map(([naam, lijst]) => {
      const invoer = lijstinvoer(`begroting-lijst-${lijst.naam}`, lijst, om);
      const over = knop("Neem over uit selectie", () => om.neemOver(invoer));
      const uitleg = element("p", { class: "bron" }, lijst.uitleg);
      const kop = element("h3", {}, lijst.kop);
      return [
        naam,
        { invoer, over, vak: element("section", {}, kop, uitleg, over, invoer.element) },
      ] as const;
    }),
  );
  const bekend = veldgroepen.flatMap((g) => g.gedeeld);
  const overig = { kop: "Overig", gedeeld: [...velden.keys()].filter((n) => !bekend.includes(n)) };
  const groepen = [...veldgroepen, overig].map(({ kop, gedeeld }) => ({
    gedeeld,
    vak: element(
      "section",
      {},
      element("h3", {}, kop),
      ...gedeeld.flatMap((naam) => velden.get(naam)?.element ?? []),
    ),
  }));
  const niets = element("p", { class: "bron" }, "De gekozen plannen delen geen gegevens.");
  return {
    element: element(
      "div",
      {},
      niets,
      ...groepen.map((g) => g.vak),
      ...[...lijsten.values()].map((l) => l.vak),
    ),
    veld: ({ gedeeld }) => (gedeeld === undefined ? undefined : velden.get(gedeeld)),
    lijst: ({ gedeeld }) => (gedeeld === undefined ? undefined : lijsten.get(gedeeld)?.invoer),
    toon(gekozen, delen) {
      const [nodig, nodigeLijsten] = [gedeeldeVelden(gekozen, delen), gedeeldeLijsten(gekozen)];
      for (const [naam, ui] of velden) ui.element.hidden = !nodig.has(naam);
      for (const { gedeeld, vak } of groepen) vak.hidden = !gedeeld.some((naam) => nodig.has(naam));
      for (const [naam, { vak }] of lijsten) vak.hidden = !nodigeLijsten.has(naam);
      niets.hidden = nodig.size + nodigeLijsten.size > 0;
    },
    ververs: () => velden.forEach((ui) => ui.ververs()),
    metWerkmap: (is) => lijsten.forEach(({ over }) => (over.hidden = !is)),
  };
}
