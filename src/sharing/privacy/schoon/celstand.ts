import { leesGebied, type Gebied } from "../../../formula/adres";
import { loopXml } from "../../../xlsx/bestand/xml";
import { celstroom, type Gelezencel } from "../zoek/celstroom";

/** Wat er van de formules op een blad bekend moet zijn voordat er cellen gewist worden. */
export interface Celstand {
  /** Formulecellen op hun beginbyte. */
  readonly formules: ReadonlyMap<number, Gelezencel>;
  /** Hoeveel cellen een gedeelde formule heeft. */
  readonly leden: ReadonlyMap<string, number>;
  /** Bereiken waarover één formule uitrolt. */
  readonly matrices: readonly Gebied[];
  readonly voor: string;
}

/** Leest de formulecellen van een blad. `nodig` zegt op welke beginbytes cellen gewist gaan worden. */
export function leesCelstand(bytes: Uint8Array, pad: string, nodig: ReadonlySet<number>): Celstand {
  const formules = new Map<number, Gelezencel>();
  const leden = new Map<string, number>();
  const matrices: Gebied[] = [];
  let voor: string | undefined;
  const stroom = celstroom(bytes, pad, (_, cellen) => {
    for (const cel of cellen) {
      if (cel.formule === undefined) continue;
      if (nodig.has(cel.begin)) formules.set(cel.begin, cel);
      if (cel.groep === undefined) continue;
      leden.set(cel.groep, (leden.get(cel.groep) ?? 0) + 1);
      const gebied = cel.groep.startsWith("matrix") ? leesGebied(cel.groep.slice(6)) : undefined;
      if (gebied !== undefined) matrices.push(gebied);
    }
  });
  loopXml(bytes, pad, {
    open(tag) {
      voor ??= tag.voor;
      stroom.open?.(tag);
    },
    sluit: (naam, begin, eind) => stroom.sluit?.(naam, begin, eind),
  });
  return { formules, leden, matrices, voor: voor ?? "" };
}
