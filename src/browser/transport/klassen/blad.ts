import type { Bladinfo } from "../../rooster/rooster";
import { alsEen, alsGetal, alsKeuze, alsKleur, alsTekst } from "../argumenten";
import { Excelfout } from "../fout";
import { REGISTRATIES } from "../registraties";
import { officeobject, type Officeobject, type Klasse } from "../klasse";
import { heelBlad, leesVak, vak } from "../plek";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";
import { bladbeveiliging, magOpbouwen } from "./beveiliging";
import { keurBladnaam } from "./bladen";
import { grafieken } from "./grafieken";
import { namen } from "./namen";
import { notities } from "./notities";
import { bladspiegel, PAD, paginaeindes } from "./pagina";
import { tabellen } from "./tabellen";
import { vastgezet } from "./vastgezet";

/** Excel.Worksheet; het doel is het id van het blad. */
export const blad: Klasse<string> = {
  naam: "Worksheet",
  sleutel: (id, w) => ({ Id: info(id, w).id }),
  lees: {
    id: (id, w) => info(id, w).id,
    name: (id, w) => info(id, w).naam,
    position: (id, w) => w.rooster.bladen().findIndex((b) => b.id === id),
    visibility: (id, w) => (info(id, w).zichtbaar ? "Visible" : "Hidden"),
    tabColor: (id, w) => kleur(info(id, w).tabkleur),
    showGridlines: (id, w) => info(id, w).rasterlijnen,
  },
  zet: {
    name(id, x, w) {
      magOpbouwen(w);
      w.rooster.hernoemBlad(id, keurBladnaam(alsTekst(x, "Worksheet.name"), w, id));
    },
    position(id, x, w) {
      if (x !== w.rooster.bladen().findIndex((b) => b.id === id))
        throw new Excelfout("NotImplemented", zinnen.volgorde());
    },
    visibility(id, x, w) {
      magOpbouwen(w);
      const zichtbaar = alsEen(x, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility") === "Visible";
      if (!zichtbaar) laatNietLeeg(id, w);
      w.rooster.zetBlad(id, { zichtbaar });
    },
    tabColor: (id, x, w) => w.rooster.zetBlad(id, { tabkleur: x === "" ? "" : alsKleur(x) }),
    // Zo noemt de client showGridlines bij het zetten (Worksheet_ShowGridlines_Set).
    gridlines: (id, x, w) => w.rooster.zetBlad(id, { rasterlijnen: alsKeuze(x, "Worksheet.showGridlines") }),
  },
  deel: {
    names: (id) => officeobject(namen, id),
    tables: (id) => officeobject(tabellen, id),
    charts: (id) => officeobject(grafieken, id),
    notes: (id) => officeobject(notities, id),
    protection: (id) => officeobject(bladbeveiliging, id),
    freezePanes: (id) => officeobject(vastgezet, id),
    horizontalPageBreaks: (id) => officeobject(paginaeindes, { pad: PAD.eindes(id), blad: id }),
    pageLayout: (id) => officeobject(bladspiegel, { pad: PAD.spiegel(id), blad: id }),
  },
  vraag: {
    getRange: (id, [adres], w) =>
      officeobject(
        bereik,
        adres === undefined || adres === null
          ? heelBlad(id)
          : leesVak(alsTekst(adres, "Worksheet.getRange"), id, w),
      ),
    getRangeByIndexes: (id, [rij, kolom, rijen, kolommen]) =>
      officeobject(bereik, vak(id, ...getallen("Worksheet.getRangeByIndexes", rij, kolom, rijen, kolommen))),
    getCell: (id, [rij, kolom]) =>
      officeobject(bereik, vak(id, ...getallen("Worksheet.getCell", rij, kolom, 1, 1))),
    getUsedRange: (id, _, w) => gebruikt(id, w) ?? officeobject(bereik, vak(id, 0, 0, 1, 1)),
    getUsedRangeOrNullObject: (id, _, w) => gebruikt(id, w),
    activate: (id, _, w) => w.rooster.maakActief(id),
    calculate: () => undefined,
    ...REGISTRATIES,
  },
  doe: {
    delete(id, _, w) {
      magOpbouwen(w);
      laatNietLeeg(id, w);
      w.rooster.verwijderBlad(id);
    },
  },
};

/** Excel noemt een leeg blad gebruikt in A1; de variant met OrNullObject geeft dan niets. */
function gebruikt(id: string, w: Sessie): Officeobject | null {
  const vol = w.rooster.gebruikt(id);
  return vol === undefined ? null : officeobject(bereik, { ...vol });
}

function info(id: string, w: Sessie): Bladinfo {
  const gevonden = w.rooster.bladen().find((b) => b.id === id);
  if (gevonden === undefined) throw new Excelfout("ItemNotFound", zinnen.nietGevonden("Blad", id));
  return gevonden;
}

function laatNietLeeg(id: string, w: Sessie): void {
  if (!w.rooster.bladen().some((b) => b.zichtbaar && b.id !== id))
    throw new Excelfout("InvalidOperation", zinnen.laatsteBlad());
}

const kleur = (rgb: string | undefined) => (rgb === undefined || rgb === "" ? "" : `#${rgb}`);

function getallen(lid: string, ...x: unknown[]): [number, number, number, number] {
  return x.map((g) => alsGetal(g, lid)) as [number, number, number, number];
}
