import type { Roosternotitie } from "../../rooster/rooster";
import { alsTekst, alsVak } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import { celIn } from "../vakken";
import { kortAdres, leesVak } from "../plek";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";

interface Plaats {
  readonly blad: string;
  readonly adres: string;
}

/** Excel.NoteCollection; zonder blad die van de hele werkmap. Eén notitie per cel. */
export const notities: Klasse<string | undefined> = {
  naam: "NoteCollection",
  blad: (id) => id,
  items: (id, w) => alle(id, w).map(({ blad, adres }) => officeobject(notitie, { blad, adres })),
  item: (id, cel, w) => {
    const plaats = plaatsVan(id, cel, w);
    return tekstVan(plaats, w) === undefined ? undefined : officeobject(notitie, plaats);
  },
  vraag: {
    getCount: (id, _, w) => alle(id, w).length,
    getItem: (id, [cel], w) => officeobject(notities, id).item(cel, w),
    getItemOrNullObject: (id, [cel], w) => {
      const plaats = plaatsVan(id, cel, w);
      return tekstVan(plaats, w) === undefined ? null : officeobject(notitie, plaats);
    },
    getItemAt: (id, [i], w) => {
      const gevonden = alle(id, w)[Number(i)];
      if (gevonden === undefined)
        throw new Excelfout("InvalidArgument", zinnen.verwacht("getItemAt", "een nummer van een notitie"));
      return officeobject(notitie, { blad: gevonden.blad, adres: gevonden.adres });
    },
  },
  doe: {
    add(id, [cel, tekst], w) {
      const plaats = plaatsVan(id, cel, w);
      if (tekstVan(plaats, w) !== undefined)
        throw new Excelfout("InvalidOperation", zinnen.bestaatAl("De notitie bij", plaats.adres));
      w.rooster.zetNotitie(plaats.blad, plaats.adres, alsTekst(tekst, "NoteCollection.add"));
      return officeobject(notitie, plaats);
    },
  },
};

/** Excel.Note. */
const notitie: Klasse<Plaats> = {
  naam: "Note",
  blad: (n) => n.blad,
  lees: {
    content: (n, w) => moet(n, w),
    // Wie een notitie schreef, houdt het rooster niet bij.
    authorName: () => "",
    visible: () => false,
  },
  zet: {
    content(n, x, w) {
      moet(n, w);
      w.rooster.zetNotitie(n.blad, n.adres, alsTekst(x, "Note.content"));
    },
  },
  vraag: { getLocation: (n, _, w) => officeobject(bereik, leesVak(n.adres, n.blad, w)) },
  doe: {
    delete(n, _, w) {
      moet(n, w);
      w.rooster.zetNotitie(n.blad, n.adres, null);
    },
  },
};

function alle(blad: string | undefined, w: Sessie): readonly Roosternotitie[] {
  return w.rooster.notities().filter((n) => blad === undefined || n.blad === blad);
}

function plaatsVan(blad: string | undefined, cel: unknown, w: Sessie): Plaats {
  const vak = alsVak(cel, "NoteCollection", w, blad ?? w.rooster.actief());
  return { blad: vak.blad, adres: kortAdres(celIn(vak, 0, 0)) };
}

function tekstVan({ blad, adres }: Plaats, w: Sessie): string | undefined {
  return w.rooster.notities().find((n) => n.blad === blad && n.adres === adres)?.tekst;
}

function moet(plaats: Plaats, w: Sessie): string {
  const tekst = tekstVan(plaats, w);
  if (tekst === undefined) throw new Excelfout("ItemNotFound", zinnen.geenNotitie(plaats.adres));
  return tekst;
}
