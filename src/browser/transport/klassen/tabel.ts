import type { Vak } from "../../rooster/rooster";
import { alsTekst } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import { metMaten, verschoven } from "../vakken";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";
import { blad } from "./blad";

/** Een tabel; zolang zij niet gezet is, mag de naam nog veranderen. */
export interface Tabelstaat {
  readonly id: string;
  naam: string;
  readonly vak: Vak;
  readonly gezet?: true;
}

/** Excel.Table. */
export const tabel: Klasse<Tabelstaat> = {
  naam: "Table",
  blad: (t) => t.vak.blad,
  sleutel: (t) => ({ Id: t.id }),
  lees: {
    id: (t) => t.id,
    name: (t) => t.naam,
    showHeaders: () => true,
    showTotals: () => false,
  },
  zet: {
    name(t, x) {
      const naam = alsTekst(x, "Table.name");
      if (t.gezet && naam !== t.naam) throw new Excelfout("NotImplemented", zinnen.tabelNaam());
      t.naam = naam;
    },
  },
  deel: {
    worksheet: (t) => officeobject(blad, t.vak.blad),
    rows: (t) => officeobject(rijen, t),
    columns: (t) => officeobject(kolommen, t),
  },
  vraag: {
    getRange: (t) => officeobject(bereik, { ...t.vak }),
    getHeaderRowRange: (t) => officeobject(bereik, metMaten(t.vak, 1, t.vak.kolommen)),
    getDataBodyRange: (t) => officeobject(bereik, inhoud(t)),
  },
};

/** Alles onder de kop. Een tabel met alleen een kop heeft in Excel één lege rij. */
function inhoud({ vak }: Tabelstaat): Vak {
  return verschoven(metMaten(vak, Math.max(1, vak.rijen - 1), vak.kolommen), 1, 0);
}

interface Stuk {
  readonly tabel: Tabelstaat;
  readonly nummer: number;
}

/** Excel.TableRowCollection en Excel.TableRow: om te lezen. Rijen erbij schrijf je onder de tabel. */
const rijen: Klasse<Tabelstaat> = {
  naam: "TableRowCollection",
  lees: { count: (t) => inhoud(t).rijen },
  items: (t) =>
    Array.from({ length: inhoud(t).rijen }, (_, nummer) => officeobject(rij, { tabel: t, nummer })),
  vraag: {
    getCount: (t) => inhoud(t).rijen,
    getItemAt: (t, [i]) => officeobject(rij, { tabel: t, nummer: Number(i) }),
  },
};

const rijvak = ({ tabel: t, nummer }: Stuk) => metMaten(verschoven(inhoud(t), nummer, 0), 1, t.vak.kolommen);

const rij: Klasse<Stuk> = {
  naam: "TableRow",
  lees: { index: (s) => s.nummer, values: (s, w) => officeobject(bereik, rijvak(s)).lees("values", w) },
  vraag: { getRange: (s) => officeobject(bereik, rijvak(s)) },
};

/** Excel.TableColumnCollection en Excel.TableColumn. */
const kolommen: Klasse<Tabelstaat> = {
  naam: "TableColumnCollection",
  lees: { count: (t) => t.vak.kolommen },
  items: (t) =>
    Array.from({ length: t.vak.kolommen }, (_, nummer) => officeobject(kolom, { tabel: t, nummer })),
  vraag: {
    getCount: (t) => t.vak.kolommen,
    getItemAt: (t, [i]) => officeobject(kolom, { tabel: t, nummer: Number(i) }),
  },
};

const kolomvak = ({ tabel: t, nummer }: Stuk) => metMaten(verschoven(t.vak, 0, nummer), t.vak.rijen, 1);

const kolom: Klasse<Stuk> = {
  naam: "TableColumn",
  lees: {
    index: (s) => s.nummer,
    name: ({ tabel: t, nummer }, w) =>
      w.rooster.lees(metMaten(verschoven(t.vak, 0, nummer), 1, 1))[0]?.[0]?.tekst ?? "",
    values: (s, w) => officeobject(bereik, kolomvak(s)).lees("values", w),
  },
  vraag: { getRange: (s) => officeobject(bereik, kolomvak(s)) },
};
