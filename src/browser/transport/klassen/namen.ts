import type { Roosternaam, Vak } from "../../rooster/rooster";
import { alsKeuze, alsTekst } from "../argumenten";
import { Excelfout, ongeldig } from "../fout";
import { officeobject, isOfficeobject, type Officeobject, type Klasse } from "../klasse";
import { leesBereik, leesVak, volAdres } from "../plek";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";
import { blad } from "./blad";

/** Excel.NamedItemCollection. Het doel is het blad; zonder blad die van de werkmap. Het rooster kent alleen die van de werkmap. */
export const namen: Klasse<string | undefined> = {
  naam: "NamedItemCollection",
  items: (id, w) => (id === undefined ? w.rooster.namen().map((n) => officeobject(naam, n.naam)) : []),
  item: (id, sleutel, w) => {
    const gevonden = id === undefined ? zoek(String(sleutel), w) : undefined;
    return gevonden && officeobject(naam, gevonden.naam);
  },
  vraag: {
    getItemOrNullObject: (id, [sleutel], w) => {
      const gevonden = id === undefined ? zoek(alsTekst(sleutel, "getItemOrNullObject"), w) : undefined;
      return gevonden === undefined ? null : officeobject(naam, gevonden.naam);
    },
    getCount: (id, _, w) => (id === undefined ? w.rooster.namen().length : 0),
  },
  doe: {
    add: (id, args, w) => voegToe(id, args, w),
    addFormulaLocal: (id, args, w) => voegToe(id, args, w),
  },
};

function voegToe(id: string | undefined, [hoe, wat, opmerking]: readonly unknown[], w: Sessie): Officeobject {
  if (id !== undefined)
    throw new Excelfout("NotImplemented", zinnen.kent("Namen per blad", ["namen van de werkmap"]));
  const nieuw = keurNaam(alsTekst(hoe, "NamedItemCollection.add"));
  if (zoek(nieuw, w) !== undefined)
    throw new Excelfout("ItemAlreadyExists", zinnen.bestaatAl("De naam", nieuw));
  w.rooster.zetNaam({ naam: nieuw, vak: doelVan(wat, w) });
  if (typeof opmerking === "string") w.geheugen.set(`naam/${nieuw}/opmerking`, opmerking);
  return officeobject(naam, nieuw);
}

/** Excel.NamedItem; het doel is de naam zelf. */
const naam: Klasse<string> = {
  naam: "NamedItem",
  sleutel: (n) => ({ _Id: n }),
  lees: {
    name: (n, w) => moet(n, w).naam,
    type: () => "Range",
    formula: (n, w) => `=${volAdres(moet(n, w).vak, w, "$")}`,
    value: (n, w) => volAdres(moet(n, w).vak, w, "$"),
    visible: (n, w) => moet(n, w).verborgen !== true,
    scope: () => "Workbook",
    comment: (n, w) => w.geheugen.get(`naam/${n}/opmerking`) ?? "",
  },
  zet: {
    visible(n, x, w) {
      const { naam: zelf, vak } = moet(n, w);
      const zichtbaar = alsKeuze(x, "NamedItem.visible");
      w.rooster.zetNaam(zichtbaar ? { naam: zelf, vak } : { naam: zelf, vak, verborgen: true });
    },
    formula: (n, x, w) => w.rooster.zetNaam({ ...moet(n, w), vak: doelVan(x, w) }),
    comment: (n, x, w) => void w.geheugen.set(`naam/${n}/opmerking`, alsTekst(x, "NamedItem.comment")),
  },
  deel: {
    worksheetOrNullObject: () => null,
    worksheet: (n, w) => officeobject(blad, moet(n, w).vak.blad),
  },
  vraag: {
    getRange: (n, _, w) => officeobject(bereik, { ...moet(n, w).vak }),
    getRangeOrNullObject: (n, _, w) => officeobject(bereik, { ...moet(n, w).vak }),
  },
  doe: { delete: (n, _, w) => w.rooster.verwijderNaam(moet(n, w).naam) },
};

function zoek(n: string, w: Sessie): Roosternaam | undefined {
  return w.rooster.naam(n);
}

function moet(n: string, w: Sessie): Roosternaam {
  const gevonden = zoek(n, w);
  if (gevonden === undefined) throw new Excelfout("ItemNotFound", zinnen.nietGevonden("De naam", n));
  return gevonden;
}

/** Waar een naam naar wijst: een Range, of een formule die alleen een bereik is. */
function doelVan(wat: unknown, w: Sessie): Vak {
  if (isOfficeobject(wat) && wat.klasse === "Range") return wat.doel as Vak;
  const tekst = alsTekst(wat, "NamedItemCollection.add");
  if (!tekst.includes("!")) throw new Excelfout("NotImplemented", zinnen.naamFormule(tekst));
  return leesVak(tekst, w.rooster.actief(), w);
}

/** Excel: een letter of _ vooraan, hoogstens 255 tekens, geen celadres en niet R of C (dat is er een in de andere notatie). */
function keurNaam(n: string): string {
  const vorm = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(n) && n.length <= 255;
  const isAdres = leesBereik(n, "") !== undefined || /^(R\d*(C\d*)?|C\d*)$/i.test(n);
  if (!vorm || isAdres) throw ongeldig(zinnen.naamVorm(n));
  return n;
}
