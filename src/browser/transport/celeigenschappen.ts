import { GEWONE_GROOTTE } from "../rooster/opmaak";
import type { Opmaak, Vak } from "../rooster/rooster";
import { alsGetal, alsKeuze, alsKleur } from "./argumenten";
import { geenLid, ongeldig } from "./fout";
import { HORIZONTAAL, naamVan, VERTICAAL } from "./uitlijning";
import { celIn } from "./vakken";
import { volAdres } from "./plek";
import type { Sessie } from "./sessie";
import { zinnen } from "./zinnen";

type Boom = Readonly<Record<string, unknown>>;
const KANTEN = { top: "boven", bottom: "onder", left: "links", right: "rechts" } as const;

/** Wat Range.getCellProperties van de opmaak van één cel kan geven. */
const LEES: Readonly<Record<string, (o: Opmaak) => unknown>> = {
  "fill/color": (o) => `#${o.vulling ?? "FFFFFF"}`,
  // Een cel zonder vulling is in Excel ook wit; alleen het patroon verraadt haar.
  "fill/pattern": (o) => ((o.vulling ?? null) === null ? "None" : "Solid"),
  "font/bold": (o) => o.vet ?? false,
  "font/italic": (o) => o.cursief ?? false,
  "font/color": (o) => `#${o.kleur ?? "000000"}`,
  "font/size": (o) => o.grootte ?? GEWONE_GROOTTE,
  wrapText: (o) => o.terugloop ?? false,
  indentLevel: (o) => o.inspringing ?? 0,
  horizontalAlignment: (o) => naamVan(HORIZONTAAL, o.horizontaal ?? null),
  verticalAlignment: (o) => naamVan(VERTICAAL, o.verticaal ?? "bottom"),
};

/** De gevraagde eigenschappen van elke cel, rij voor rij (CellProperties). */
export function leesCellen(v: Vak, vraag: unknown, w: Sessie): Boom[][] {
  const { format, address, ...meer } = (vraag ?? {}) as Boom;
  for (const lid of Object.keys(meer)) throw geenLid("Range.getCellProperties", lid);
  return w.rooster.opmaak(v).map((rij, r) =>
    rij.map((o, k) => ({
      ...(address === true ? { address: volAdres(celIn(v, r, k), w) } : {}),
      ...(format === undefined ? {} : { format: leesFormat(format as Boom, o) }),
    })),
  );
}

function leesFormat(vraag: Boom, o: Opmaak, voor = ""): Boom {
  const delen = Object.entries(vraag).flatMap(([lid, wil]): [string, unknown][] => {
    const pad = `${voor}${lid}`;
    if (wil === false) return [];
    if (pad === "borders") return [[lid, leesRanden(o)]];
    if (typeof wil === "object" && wil !== null) return [[lid, leesFormat(wil as Boom, o, `${pad}/`)]];
    const lees = LEES[pad];
    if (lees === undefined) throw geenLid("Range.getCellProperties", pad);
    return [[lid, lees(o)]];
  });
  return Object.fromEntries(delen);
}

function leesRanden(o: Opmaak): Boom {
  return Object.fromEntries(
    Object.entries(KANTEN).map(([kant, onze]) => {
      const kleur = o.randen?.[onze] ?? null;
      return [
        kant,
        { style: kleur === null ? "None" : "Continuous", color: `#${kleur ?? "000000"}`, weight: "Thin" },
      ];
    }),
  );
}

/** Zet eigenschappen per cel (SettableCellProperties); {} laat een cel zoals zij is. Gelijke buren gaan in één keer. */
export function zetCellen(v: Vak, x: unknown, w: Sessie): void {
  const rijen = x as { format?: Boom }[][];
  const past =
    Array.isArray(rijen) && rijen.length === v.rijen && rijen.every((rij) => rij.length === v.kolommen);
  if (!past) throw ongeldig(zinnen.maten(v.rijen, v.kolommen, rijen?.length ?? 0, rijen?.[0]?.length ?? 0));
  rijen.forEach((rij, r) => {
    const opmaken = rij.map(({ format }) => (format === undefined ? undefined : alsOpmaak(format)));
    const teksten = opmaken.map((o) => JSON.stringify(o));
    for (let k = 0; k < opmaken.length;) {
      let breed = 1;
      while (teksten[k + breed] === teksten[k] && k + breed < opmaken.length) breed++;
      const opmaak = opmaken[k];
      if (opmaak !== undefined) w.verf({ ...celIn(v, r, k), kolommen: breed }, opmaak);
      k += breed;
    }
  });
}

function alsOpmaak(format: Boom): Opmaak {
  const uit: Record<string, unknown> = {};
  for (const [lid, x] of Object.entries(format)) {
    if (x === undefined || x === null) continue;
    if (lid === "fill" || lid === "font" || lid === "borders")
      for (const [onder, y] of Object.entries(x)) zetLid(uit, `${lid}/${onder}`, y);
    else zetLid(uit, lid, x);
  }
  return uit;
}

function zetLid(uit: Record<string, unknown>, pad: string, x: unknown): void {
  const zet = ZET[pad];
  if (zet === undefined) throw geenLid("Range.setCellProperties", pad);
  for (const [lid, waarde] of Object.entries(zet(x)))
    uit[lid] = lid === "randen" ? { ...(uit.randen as object | undefined), ...(waarde as object) } : waarde;
}

const rand = (kant: keyof typeof KANTEN) => (x: unknown) => {
  const { style, color } = (x ?? {}) as { style?: string; color?: string };
  return { randen: { [KANTEN[kant]]: style === "None" ? null : alsKleur(color ?? "#000000") } };
};

const ZET: Readonly<Record<string, (x: unknown) => Opmaak>> = {
  "fill/color": (x) => ({ vulling: x === "" ? null : alsKleur(x) }),
  "font/bold": (x) => ({ vet: alsKeuze(x, "font.bold") }),
  "font/italic": (x) => ({ cursief: alsKeuze(x, "font.italic") }),
  "font/color": (x) => ({ kleur: alsKleur(x) }),
  "font/size": (x) => ({ grootte: alsGetal(x, "font.size") }),
  wrapText: (x) => ({ terugloop: alsKeuze(x, "wrapText") }),
  indentLevel: (x) => ({ inspringing: alsGetal(x, "indentLevel") }),
  horizontalAlignment: (x) => ({ horizontaal: HORIZONTAAL[x as keyof typeof HORIZONTAAL] }),
  verticalAlignment: (x) => ({ verticaal: VERTICAAL[x as keyof typeof VERTICAAL] }),
  "borders/top": rand("top"),
  "borders/bottom": rand("bottom"),
  "borders/left": rand("left"),
  "borders/right": rand("right"),
};
