import { citeer, opsomming } from "../../language/opsomming";

/** Wat er mis is in een invoerbestand, en waar: "$.plannen[1].lijsten.jaren.rijen[0].aflopend". */
export interface Klacht {
  readonly pad: string;
  readonly zin: string;
}

/** Verzamelt klachten en leest stukken JSON; elke lezer geeft undefined na een klacht. */
export interface Klachten {
  readonly alle: readonly Klacht[];
  /** Wat goed gelezen is, maar niet vanzelf spreekt: "“80” is gelezen als 80%." */
  readonly opmerkingen: readonly Klacht[];
  merk(pad: string, zin: string): void;
  meld(pad: string, zin: string): undefined;
  /** Een object met alleen deze sleutels. */
  object(x: unknown, pad: string, sleutels: readonly string[]): Readonly<Record<string, unknown>> | undefined;
  lijst(x: unknown, pad: string): readonly unknown[] | undefined;
  tekst(x: unknown, pad: string, hoogstens?: number): string | undefined;
}

/** Een lege verzameling klachten. */
export function maakKlachten(): Klachten {
  const alle: Klacht[] = [];
  const opmerkingen: Klacht[] = [];
  const meld = (pad: string, zin: string): undefined => {
    if (!alle.some((k) => k.pad === pad && k.zin === zin)) alle.push({ pad, zin });
    return undefined;
  };
  return {
    alle,
    opmerkingen,
    merk(pad, zin) {
      if (!opmerkingen.some((o) => o.pad === pad && o.zin === zin)) opmerkingen.push({ pad, zin });
    },
    meld,
    object(x, pad, sleutels) {
      if (typeof x !== "object" || x === null || Array.isArray(x))
        return meld(
          pad,
          `Hier hoort een object met ${opsomming(sleutels.map(citeer), "of")}, en er staat ${soort(x)}.`,
        );
      const vreemd = Object.keys(x).filter((s) => !sleutels.includes(s));
      for (const s of vreemd)
        meld(`${pad}.${s}`, `${citeer(s)} is hier niet bekend. Bekend ${bekend(sleutels)}.`);
      return x as Readonly<Record<string, unknown>>;
    },
    lijst(x, pad) {
      return Array.isArray(x)
        ? (x as unknown[])
        : meld(pad, `Hier hoort een lijst ([ … ]), en er staat ${soort(x)}.`);
    },
    tekst(x, pad, hoogstens = 2000) {
      if (typeof x !== "string" || x.trim() === "")
        return meld(pad, `Hier hoort een tekst, en er staat ${soort(x)}.`);
      if (x.length > hoogstens)
        return meld(pad, `Deze tekst heeft ${x.length} tekens; er passen er ${hoogstens}.`);
      return x;
    },
  };
}

function bekend(sleutels: readonly string[]): string {
  if (sleutels.length === 0) return "is hier niets";
  return sleutels.length === 1
    ? `is ${citeer(sleutels[0] as string)}`
    : `zijn ${opsomming(sleutels.map(citeer))}`;
}

/** Wat voor iets er staat, in een woord of twee. */
export function soort(x: unknown): string {
  if (x === undefined) return "niets";
  if (x === null) return "null";
  if (Array.isArray(x)) return "een lijst";
  if (typeof x === "object") return "een object";
  if (typeof x === "string") return x.trim() === "" ? "een lege tekst" : `de tekst ${citeer(x.slice(0, 60))}`;
  return typeof x === "boolean" ? String(x) : `het getal ${typeof x === "number" ? x : ""}`;
}
