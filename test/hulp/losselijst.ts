import type { Lijst, Waarde } from "../../src/plans/opgave/veld";
import type { Waarden } from "../../src/plans/opgave/vraag";
import { gebondenlijst } from "../../src/taskpane/plan/lijst";
import { statusregel } from "../../src/taskpane/onderdelen/statusregel";
import { aangewezen } from "../../src/taskpane/plan/uitselectie";
import type { Selectie } from "../../src/workbook/werkmap";

/** Een lijst van het paneel op rijen in het geheugen: het blad is een array. */
export interface Losselijst {
  rijen(): readonly Waarden[];
  /** De gebruiker wijst cellen aan op het blad Lijst; `verborgen` zijn nummers van rijen. */
  wijsAan(rijen: readonly (readonly (string | number)[])[], verborgen?: readonly number[]): void;
  /** Het jaar waar de kolommen vanaf tellen, is ingevuld. */
  zetJaar(jaar: number): void;
}

export function openLijst(voor: string, lijst: Lijst): Losselijst {
  let rijen: readonly Waarden[] = [{}];
  let jaar: number | undefined;
  let selectie: Selectie | undefined;
  const status = statusregel();
  const toon = () =>
    ui.toon({
      rijen,
      begin: [],
      formules: undefined,
      opBlad: [],
      rijenBijBron: undefined,
      bezwaren: [],
      jaar,
    });
  const ui = gebondenlijst(`${voor}-${lijst.naam}`, lijst, {
    schrijf(kolom, rij, inhoud) {
      const zet = (w: Waarden): Waarden => ({ ...w, [kolom.sleutel]: inhoud ?? undefined });
      rijen = rijen.map((w, i) => (i === rij - 1 ? zet(w) : w));
      toon();
      return Promise.resolve(undefined);
    },
    zetRijen(nieuw: readonly Readonly<Record<string, Waarde | undefined>>[], zin) {
      rijen = nieuw;
      status.meld(zin);
      toon();
      return Promise.resolve(true);
    },
    neemSelectie: () => Promise.resolve(selectie && aangewezen(selectie, "Besparing")),
    koppel: () => undefined,
    maakLos: () => undefined,
    gaNaarBron: () => undefined,
    volgtWat: (formule) => formule,
    volg: () => Promise.resolve(false),
    werkBij: () => undefined,
    gaNaar: () => undefined,
    meld: (zin, soort) => status.meld(zin, soort),
  });
  document.body.replaceChildren(ui.element, status.element);
  toon();
  return {
    rijen: () => rijen,
    wijsAan(waarden, verborgen = []) {
      const laatste = "ABCDEFGHIJ"[(waarden[0]?.length ?? 1) - 1];
      selectie = {
        blad: "Lijst",
        adres: `A1:${laatste}${waarden.length}`,
        waarden: waarden.map((rij) => rij.map((w) => (w === "" ? null : w))),
        getoond: waarden.map((rij) => rij.map(String)),
        aarden: [],
        verborgen,
        samengevoegd: [],
      };
    },
    zetJaar(nieuw) {
      jaar = nieuw;
      toon();
    },
  };
}
