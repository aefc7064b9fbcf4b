import { beeldVanGetal, beeldVanTekst, type Waardebeeld } from "../herken/celbeeld";
import { vindInTekst } from "../herken/tekst";
import type { Luisteraar } from "../../../xlsx/bestand/xml";
import type { Soort } from "../vondst";
import { celstroom, type Gelezencel } from "./celstroom";
import type { Context } from "./context";
import type { Celplek } from "./plek";
import { celspoor, type Bladstaat, type Spoor } from "./spoor";
import { maakTafel, type Tafelcel } from "./tafel";

/** Leest de cellen van een blad; de rest van het blad (kopteksten, validatie) hoort iemand anders. */
export interface Bladlezer extends Luisteraar {
  binnen(): boolean;
  klaar(): Spoor[];
}

const LEEG: Waardebeeld = beeldVanTekst("");

export function bladlezer(bytes: Uint8Array, blad: Bladstaat, context: Context): Bladlezer {
  const tafel = maakTafel<Gelezencel>();
  const formules = new Map<string, Celplek[]>();
  const verborgenKolommen: (readonly [number, number])[] = [];
  const stroom = celstroom(bytes, blad.deel, (nummer, cellen) => {
    const rij: Tafelcel<Gelezencel>[] = [];
    for (const cel of cellen) {
      if (cel.gedeeld !== undefined) context.gebruik(cel.gedeeld);
      const beeld = beeldVan(cel, context);
      if (cel.formule !== undefined && cel.formule.includes('"'))
        for (const { soort, begin, eind } of vindInTekst(cel.formule))
          onthoudFormule(formules, soort, {
            ...plekVan(cel, context),
            tekst: cel.formule.slice(begin, eind),
          });
      if (!beeld.isTekst || beeld.tekst.trim() !== "") rij.push({ kolom: cel.kolom, beeld, plek: cel });
    }
    if (rij.length > 0) tafel.rij(nummer, rij);
  });
  return {
    binnen: () => stroom.binnen(),
    open(tag) {
      stroom.open?.(tag);
      if (tag.naam !== "col" || !/^(1|true)$/.test(tag.attributen.hidden ?? "")) return;
      verborgenKolommen.push([Number(tag.attributen.min), Number(tag.attributen.max)]);
    },
    sluit: (naam, begin, eind) => stroom.sluit?.(naam, begin, eind),
    klaar() {
      const verborgen = (kolom: number) =>
        verborgenKolommen.some(([van, tot]) => van <= kolom && kolom <= tot);
      const inCellen = tafel.klaar().flatMap(({ soort, kolom, plekken }) => {
        const cellen = plekken.map(({ plek: cel, treffers }) => {
          const plek = plekVan(cel, context);
          return treffers === undefined ? plek : { ...plek, treffers };
        });
        if (soort === "naam" || soort === "bsn")
          for (const c of cellen) if (!c.treffers) context.onthoud(soort, c.tekst);
        if (soort === "clientrijen") return clientspoor(blad, kolom, verborgen(kolom.kolom));
        cellen.sort((a, b) => a.rij - b.rij);
        return [celspoor(soort, "cel", blad, verborgen(kolom.kolom), cellen)];
      });
      const inFormules = [...formules].map(([sleutel, cellen]) =>
        celspoor(
          sleutel.split(" ")[0] as Soort,
          "formule",
          blad,
          verborgen((cellen[0] as Celplek).kolom),
          cellen,
        ),
      );
      return [...inCellen, ...inFormules];
    },
  };
}

function beeldVan(cel: Gelezencel, context: Context): Waardebeeld {
  if (cel.gedeeld !== undefined) return context.gedeeld(cel.gedeeld);
  if (cel.tekst !== undefined) return beeldVanTekst(cel.tekst);
  if (cel.getal === undefined) return LEEG;
  return beeldVanGetal(cel.getal, cel.stijl !== undefined && context.datumstijlen.has(cel.stijl));
}

/** Pas voor een vondst: van de meeste cellen is de plek nooit nodig. */
function plekVan(cel: Gelezencel, context: Context): Celplek {
  const { rij, kolom, begin, eind, gedeeld, verborgenRij } = cel;
  const basis = { rij, kolom, begin, eind, tekst: beeldVan(cel, context).tekst, verborgenRij };
  return gedeeld === undefined ? basis : { ...basis, nummer: gedeeld };
}

function onthoudFormule(per: Map<string, Celplek[]>, soort: Soort, plek: Celplek): void {
  const lijst = per.get(`${soort} ${plek.kolom}`) ?? [];
  per.set(`${soort} ${plek.kolom}`, lijst);
  lijst.push(plek);
}

function clientspoor(
  blad: Bladstaat,
  kolom: { kolom: number; van: number; tot: number; gevuld: number },
  verborgen: boolean,
): Spoor[] {
  const plek = (rij: number) => ({
    rij,
    kolom: kolom.kolom,
    begin: 0,
    eind: 0,
    tekst: "",
    verborgenRij: false,
  });
  const spoor = celspoor("clientrijen", "cel", blad, verborgen, [plek(kolom.van), plek(kolom.tot)]);
  return [{ ...spoor, vondst: { ...spoor.vondst, aantal: kolom.gevuld, fragment: "" }, cellen: [] }];
}
