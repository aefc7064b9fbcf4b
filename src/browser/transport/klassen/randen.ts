import type { Opmaak, Vak } from "../../rooster/rooster";
import { alsEen, alsKleur } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { binnen } from "./bereikdoe";

type Kant = "boven" | "onder" | "links" | "rechts";

/** Welke rand van welke cellen een BorderIndex is; binnenlijnen staan boven en links van alle cellen na de eerste. */
const KANTEN = {
  EdgeTop: [(v: Vak) => ({ ...v, rijen: 1 }), "boven"],
  EdgeBottom: [(v: Vak) => ({ ...v, boven: v.boven + v.rijen - 1, rijen: 1 }), "onder"],
  EdgeLeft: [(v: Vak) => ({ ...v, kolommen: 1 }), "links"],
  EdgeRight: [(v: Vak) => ({ ...v, links: v.links + v.kolommen - 1, kolommen: 1 }), "rechts"],
  InsideHorizontal: [(v: Vak) => ({ ...v, boven: v.boven + 1, rijen: v.rijen - 1 }), "boven"],
  InsideVertical: [(v: Vak) => ({ ...v, links: v.links + 1, kolommen: v.kolommen - 1 }), "links"],
} as const satisfies Record<string, readonly [(v: Vak) => Vak, Kant]>;

type Zijde = keyof typeof KANTEN;
const ZIJDEN = Object.keys(KANTEN) as Zijde[];

interface Rand {
  readonly vak: Vak;
  readonly zijde: Zijde;
}

/** Excel.RangeBorderCollection. Diagonalen kent het rooster niet. */
export const randen: Klasse<Vak> = {
  naam: "RangeBorderCollection",
  blad: (v) => v.blad,
  lees: { count: () => ZIJDEN.length },
  items: (vak) => ZIJDEN.map((zijde) => officeobject(rand, { vak, zijde })),
  item: (vak, zijde) =>
    officeobject(rand, { vak, zijde: alsEen(zijde, ZIJDEN, "RangeBorderCollection.getItem") }),
  vraag: {
    getItemAt: (vak, [i]) => {
      const zijde = ZIJDEN[Number(i)];
      if (zijde === undefined)
        throw new Excelfout("InvalidArgument", zinnen.verwacht("getItemAt", "0 tot en met 5"));
      return officeobject(rand, { vak, zijde });
    },
  },
};

/** Excel.RangeBorder: een dunne doorgetrokken lijn, of geen. */
const rand: Klasse<Rand> = {
  naam: "RangeBorder",
  blad: ({ vak }) => vak.blad,
  lees: {
    sideIndex: ({ zijde }) => zijde,
    style: (r, w) => {
      const kleuren = lijnen(r, w);
      if (kleuren.every((k) => k === null)) return "None";
      return kleuren.includes(null) ? null : "Continuous";
    },
    color: (r, w) => {
      const kleuren = new Set(lijnen(r, w));
      return kleuren.size > 1 ? null : `#${[...kleuren][0] ?? "000000"}`;
    },
    weight: () => "Thin",
  },
  zet: {
    style(r, x, w) {
      const stijl = alsEen(x, ["None", "Continuous"], "RangeBorder.style");
      if (stijl === "None") trek(r, null, w);
      else if (lijnen(r, w).includes(null)) trek(r, "000000", w);
    },
    color: (r, x, w) => trek(r, alsKleur(x), w),
    weight: (_, x) => void alsEen(x, ["Thin"], "RangeBorder.weight"),
  },
};

/** De kleur van de lijn per cel; null is geen lijn. */
function lijnen({ vak, zijde }: Rand, w: Sessie): (string | null)[] {
  const [waar, kant] = KANTEN[zijde];
  const deel = binnen(waar(vak), w);
  if (deel === undefined || deel.rijen < 1 || deel.kolommen < 1) return [null];
  return w.rooster.opmaak(deel).flatMap((rij) => rij.map((o) => o.randen?.[kant] ?? null));
}

function trek({ vak, zijde }: Rand, kleur: string | null, w: Sessie): void {
  const [waar, kant] = KANTEN[zijde];
  const deel = binnen(waar(vak), w);
  if (deel === undefined || deel.rijen < 1 || deel.kolommen < 1) return;
  const opmaak: Opmaak = { randen: { [kant]: kleur } };
  w.verf(deel, opmaak);
}
