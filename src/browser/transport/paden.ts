import { PAD, type Argumentinfo, type Batch, type Objectpad } from "./bericht";
import { alsExcelfout, Excelfout } from "./fout";
import { officeobject, isOfficeobject, type Officeobject } from "./klasse";
import { werkmap } from "./klassen/werkmap";
import { klein } from "./vraag";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

/** De objecten van één batch: elk pad wordt één keer gezocht, op het moment dat het voor het eerst nodig is. */
export interface Paden {
  /** Null is een null-object. */
  vind(id: number): Officeobject | null;
  argumenten(info: Argumentinfo | undefined): readonly unknown[];
}

export function maakPaden({ ObjectPaths }: Batch, w: Sessie): Paden {
  const gevonden = new Map<number, Officeobject | null>();
  const vind = (id: number): Officeobject | null => {
    const bekend = gevonden.get(id);
    if (bekend !== undefined) return bekend;
    const pad = ObjectPaths[id];
    if (pad === undefined) throw new Excelfout("InvalidReference", zinnen.nietGevonden("Object", String(id)));
    const nieuw = zoek(pad);
    gevonden.set(id, nieuw);
    return nieuw;
  };
  const argumenten = (info: Argumentinfo | undefined) =>
    (info?.Arguments ?? []).map((a, i) => argument(a, info?.ReferencedObjectPathIds?.[i]));
  const argument = (waarde: unknown, verwijzing: unknown): unknown => {
    if (typeof verwijzing === "number" && verwijzing !== 0 && verwijzing === waarde) return vind(verwijzing);
    return metObjecten(waarde);
  };
  // Ook dieper, in een regel van gegevensvalidatie bijvoorbeeld, staat een object als { _ObjectPathId: 7 }.
  const metObjecten = (x: unknown): unknown => {
    if (typeof x !== "object" || x === null || Array.isArray(x)) return x;
    if ("_ObjectPathId" in x) return vind(x._ObjectPathId as number);
    return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, metObjecten(v)]));
  };
  const zoek = (pad: Objectpad): Officeobject | null => {
    if (pad.ObjectPathType === PAD.werkmap) return officeobject(werkmap, "werkmap");
    if (pad.ObjectPathType === PAD.niets) return null;
    if (pad.ObjectPathType === PAD.verwijzing) return verwezen(pad.Name, w);
    const ouder = vind(pad.ParentObjectPathId ?? 0);
    if (ouder === null) return null;
    const lid = pad.ObjectPathType === PAD.index ? "getItem" : klein(pad.Name);
    try {
      if (pad.ObjectPathType === PAD.index) return ouder.item(argumenten(pad.ArgumentInfo)[0], w);
      if (pad.ObjectPathType === PAD.eigenschap) return ouder.deel(lid, w);
      if (pad.ObjectPathType !== PAD.methode)
        throw new Excelfout("ApiNotFound", zinnen.geenPad(pad.ObjectPathType));
      const uit = ouder.roep(lid, argumenten(pad.ArgumentInfo), w);
      if (uit === null || isOfficeobject(uit)) return uit;
      throw new Error(`${ouder.klasse}.${lid} geeft geen object`);
    } catch (fout) {
      throw alsExcelfout(fout, `${ouder.klasse}.${lid}`);
    }
  };
  return { vind, argumenten };
}

function verwezen(naam: string, w: Sessie): Officeobject {
  const bekend = w.verwijzingen.get(naam);
  if (bekend === undefined) throw new Excelfout("InvalidReference", zinnen.nietGevonden("Verwijzing", naam));
  return bekend;
}
