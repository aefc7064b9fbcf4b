import type { Celbeeld, Opmaak, Rooster, Vak } from "../rooster/rooster";
import type { Officeobject } from "./klasse";
import { zelfde } from "./vakken";

/** Wat er bij het beantwoorden van batches leeft: het rooster, en wat Excel onthoudt en het rooster niet. */
export interface Sessie {
  readonly rooster: Rooster;
  /** Objecten die de client tussen batches vasthoudt (_KeepReference), op verwijzing. */
  readonly verwijzingen: Map<string, Officeobject>;
  /** Eigenschappen zonder plaats in het rooster: de bladspiegel, de plaats van een legenda. Sleutel: object en lid. */
  readonly geheugen: Map<string, unknown>;
  titel(blad: string): string;
  beveiligd(blad: string): boolean;
  /** Cellen lezen; binnen één vraag maar één keer. */
  beeld(vak: Vak): readonly (readonly Celbeeld[])[];
  vergeetBeeld(): void;
  /**
   * Zet opmaak. De client stuurt elke eigenschap apart; wat na elkaar op hetzelfde vak komt, gaat samen naar het rooster, uiterlijk
   * als daar iets anders van gevraagd wordt.
   */
  verf(vak: Vak, opmaak: Opmaak): void;
  /**
   * Doet iets met een blad aan het einde van de batch, één keer per sleutel: een grafiek wordt pas gezet als zij af is. Is het blad
   * dan weg, dan hoeft het niet meer.
   */
  stelUit(blad: string, sleutel: string, doe: () => void): void;
  /** Doet wat is uitgesteld, alles, ook als er iets mislukt; daarna komt de eerste fout. */
  rondAf(): void;
  /** Een nieuw nummer voor verwijzingen en objecten. */
  nummer(): number;
}

/** Een verse sessie om een rooster. */
export function maakSessie(rooster: Rooster): Sessie {
  const geheugen = new Map<string, unknown>();
  const beelden = new Map<string, readonly (readonly Celbeeld[])[]>();
  const uitgesteld = new Map<string, readonly [blad: string, doe: () => void]>();
  let teller = 0;
  let verf: { vak: Vak; opmaak: Opmaak } | undefined;
  const verfNu = () => {
    const nu = verf;
    verf = undefined;
    if (nu !== undefined) rooster.zetOpmaak(nu.vak, nu.opmaak);
  };
  const bladMet = (id: string) => rooster.bladen().find((b) => b.id === id);
  return {
    get rooster() {
      verfNu();
      return rooster;
    },
    verwijzingen: new Map(),
    geheugen,
    titel: (blad) => bladMet(blad)?.naam ?? blad,
    beveiligd: (blad) => geheugen.get(`${blad}/protected`) === true || bladMet(blad)?.opSlot === true,
    beeld(vak) {
      const sleutel = `${vak.blad}/${vak.boven}/${vak.links}/${vak.rijen}/${vak.kolommen}`;
      verfNu();
      const bekend = beelden.get(sleutel) ?? rooster.lees(vak);
      beelden.set(sleutel, bekend);
      return bekend;
    },
    vergeetBeeld: () => beelden.clear(),
    verf(vak, opmaak) {
      const oud = verf !== undefined && zelfde(verf.vak, vak) ? verf.opmaak : undefined;
      if (oud === undefined) verfNu();
      const randen = opmaak.randen && { randen: { ...oud?.randen, ...opmaak.randen } };
      verf = { vak, opmaak: { ...oud, ...opmaak, ...randen } };
    },
    stelUit: (blad, sleutel, doe) => void uitgesteld.set(sleutel, [blad, doe]),
    rondAf() {
      const alles = [...uitgesteld.values()];
      uitgesteld.clear();
      const fouten: unknown[] = [];
      for (const stap of [
        verfNu,
        ...alles.map(
          ([blad, doe]) =>
            () =>
              bladMet(blad) && doe(),
        ),
      ])
        try {
          stap();
        } catch (fout) {
          fouten.push(fout);
        }
      if (fouten.length > 0) throw fouten[0];
    },
    nummer: () => ++teller,
  };
}
