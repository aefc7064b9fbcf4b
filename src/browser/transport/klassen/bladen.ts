import { keurTitel } from "../../../sheet/keuring-naam";
import type { Bladinfo } from "../../rooster/rooster";
import { alsTekst } from "../argumenten";
import { Excelfout, ongeldig } from "../fout";
import { REGISTRATIES } from "../registraties";
import { officeobject, type Klasse } from "../klasse";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { magOpbouwen } from "./beveiliging";
import { blad } from "./blad";

/** Excel.WorksheetCollection. */
export const bladen: Klasse<"werkmap"> = {
  naam: "WorksheetCollection",
  items: (_, w) => w.rooster.bladen().map(({ id }) => officeobject(blad, id)),
  item: (_, sleutel, w) => {
    const gevonden = bladMet(String(sleutel), w);
    return gevonden && officeobject(blad, gevonden.id);
  },
  vraag: {
    getItemOrNullObject: (_, [sleutel], w) => {
      const gevonden = bladMet(alsTekst(sleutel, "WorksheetCollection.getItemOrNullObject"), w);
      return gevonden === undefined ? null : officeobject(blad, gevonden.id);
    },
    getActiveWorksheet: (_, __, w) => officeobject(blad, w.rooster.actief()),
    getCount: (_, [alleenZichtbaar], w) => zichtbaar(alleenZichtbaar, w).length,
    getFirst: (_, [alleenZichtbaar], w) =>
      officeobject(blad, (zichtbaar(alleenZichtbaar, w)[0] as Bladinfo).id),
    getLast: (_, [alleenZichtbaar], w) =>
      officeobject(blad, (zichtbaar(alleenZichtbaar, w).slice(-1)[0] as Bladinfo).id),
    ...REGISTRATIES,
  },
  doe: {
    add(_, [naam], w) {
      magOpbouwen(w);
      return officeobject(blad, w.rooster.voegBladToe(vrijeTitel(naam, w)));
    },
  },
};

function bladMet(sleutel: string, w: Sessie): Bladinfo | undefined {
  const alle = w.rooster.bladen();
  return (
    alle.find((b) => b.id === sleutel) ?? alle.find((b) => b.naam.toUpperCase() === sleutel.toUpperCase())
  );
}

function zichtbaar(alleen: unknown, w: Sessie): readonly Bladinfo[] {
  return w.rooster.bladen().filter((b) => b.zichtbaar || alleen !== true);
}

/** Een opgegeven titel moet goed en vrij zijn; zonder opgave de eerste vrije "Blad3". */
function vrijeTitel(naam: unknown, w: Sessie): string {
  if (naam === undefined || naam === null) {
    let nummer = w.rooster.bladen().length + 1;
    while (bladMet(`Blad${nummer}`, w) !== undefined) nummer++;
    return `Blad${nummer}`;
  }
  return keurBladnaam(alsTekst(naam, "WorksheetCollection.add"), w);
}

/** De naam, als een blad zo mag heten en er nog geen ander blad zo heet. */
export function keurBladnaam(naam: string, w: Sessie, zelf?: string): string {
  try {
    keurTitel(naam);
  } catch {
    throw ongeldig(zinnen.bladNaam(naam));
  }
  const ander = w.rooster.bladen().find((b) => b.naam.toUpperCase() === naam.toUpperCase());
  if (ander !== undefined && ander.id !== zelf)
    throw new Excelfout("ItemAlreadyExists", zinnen.bestaatAl("Blad", naam));
  return naam;
}
