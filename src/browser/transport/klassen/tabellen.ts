import type { Roostertabel } from "../../rooster/rooster";
import { alsKeuze, alsTekst, alsVak } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { tabel, type Tabelstaat } from "./tabel";

const NIEUW = "tabellen/nieuw";

/** Excel.TableCollection; zonder blad die van de hele werkmap. */
export const tabellen: Klasse<string | undefined> = {
  naam: "TableCollection",
  blad: (id) => id,
  lees: { count: (id, w) => alle(id, w).length },
  items: (id, w) => alle(id, w).map((t) => officeobject(tabel, t)),
  item: (id, sleutel, w) => {
    const gevonden = zoek(id, sleutel, w);
    return gevonden && officeobject(tabel, gevonden);
  },
  vraag: {
    getCount: (id, _, w) => alle(id, w).length,
    getItemAt: (id, [i], w) => officeobject(tabellen, id).item(alle(id, w)[Number(i)]?.id ?? String(i), w),
    getItemOrNullObject: (id, [sleutel], w) => {
      const gevonden = zoek(id, sleutel, w);
      return gevonden === undefined ? null : officeobject(tabel, gevonden);
    },
  },
  doe: {
    add(id, [waar, kop], w) {
      const vak = alsVak(waar, "TableCollection.add", w, id ?? w.rooster.actief());
      if (!alsKeuze(kop, "TableCollection.add"))
        throw new Excelfout("NotImplemented", zinnen.kent("Een tabel zonder kop", ["hasHeaders: true"]));
      const staat: Tabelstaat = { id: `t${w.nummer()}`, naam: vrijeNaam(w), vak };
      w.geheugen.set(NIEUW, [...nieuwe(w), staat]);
      // De naam komt meestal pas na add; het rooster krijgt de tabel als de batch klaar is.
      w.stelUit(vak.blad, `tabel/${staat.id}`, () => {
        w.geheugen.set(
          NIEUW,
          nieuwe(w).filter((t) => t !== staat),
        );
        w.geheugen.set(`tabel/${w.rooster.voegTabelToe(staat.vak, staat.naam)}`, staat.id);
      });
      return officeobject(tabel, staat);
    },
  },
};

/** De tabellen die er staan, onder het id dat de client kent, en die nog gezet worden. */
function alle(blad: string | undefined, w: Sessie): Tabelstaat[] {
  const gezet = w.rooster.tabellen().map((t: Roostertabel): Tabelstaat => {
    const bekend = w.geheugen.get(`tabel/${t.id}`);
    return { id: typeof bekend === "string" ? bekend : t.id, naam: t.naam, vak: t.vak, gezet: true };
  });
  return [...gezet, ...nieuwe(w)].filter((t) => blad === undefined || t.vak.blad === blad);
}

const nieuwe = (w: Sessie) => (w.geheugen.get(NIEUW) as Tabelstaat[] | undefined) ?? [];

function zoek(blad: string | undefined, sleutel: unknown, w: Sessie): Tabelstaat | undefined {
  const tekst = alsTekst(sleutel, "TableCollection.getItem").toUpperCase();
  return alle(blad, w).find((t) => t.id.toUpperCase() === tekst || t.naam.toUpperCase() === tekst);
}

function vrijeNaam(w: Sessie): string {
  let nummer = 1;
  while (alle(undefined, w).some((t) => t.naam.toUpperCase() === `TABEL${nummer}`)) nummer++;
  return `Tabel${nummer}`;
}
