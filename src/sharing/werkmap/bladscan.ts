import { adres, type Gebied, leesGebied, ligtIn } from "../../formula/adres";
import { LANGSTE_FORMULE } from "../../formula/tekens";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "../zinnen";
import { lijstplaats, type Lijstplaats } from "../../xlsx/bestand/lijst";
import { loopXml, type Begintag } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import { kolomVan, leesCelwaarde, rijVan, type Formulecel, type Kalecel } from "./cel";
import { maakLosselezer, type Losseformule } from "./losse";

/** Wat een blad aan formules heeft. Waarden van gewone cellen worden hier niet onthouden. */
export interface Bladscan {
  readonly formules: readonly Formulecel[];
  /** De cellen waarover een onthouden matrixformule uitrolt. */
  readonly uitgerold: readonly Kalecel[];
  readonly losse: readonly Losseformule[];
  /** Alle matrixformules die Excel laat uitrollen: adres -> bereik. */
  readonly tabellen: ReadonlyMap<string, string>;
  /** Van elke rij het nummer en waar zij begint; de laatste is het einde van de cellen. */
  readonly rijen: {
    readonly nummers: readonly number[];
    readonly begin: readonly number[];
    readonly eind: number;
  };
  /** Verborgen rijen, de cellen die zelf een subtotaal zijn (als A1), en de bereiken van filters die iets verbergen. */
  readonly verborgen: readonly number[];
  readonly subtotalen: readonly string[];
  readonly filters: readonly Gebied[];
  readonly beveiligd: boolean;
  readonly voor: string;
  /** De lijst van rijen. */
  readonly cellen: Lijstplaats | undefined;
}

const SUBTOTAAL = /\b(SUBTOTAL|AGGREGATE)\(/i;

interface Opencel {
  readonly tag: Begintag;
  readonly rij: number;
  readonly kolom: number;
  f?: Begintag;
  feind: readonly [number, number];
  inhoud: [number, number][];
}

/**
 * Leest een blad één keer door. `onthoud` zegt welke formules blijven; een gedeelde formule blijft met al haar cellen. De tekst
 * van een cel die bij een gedeelde formule hoort, is die van de eerste cel: wie haar leest, verschuift haar.
 */
export function scanBlad(
  bytes: Uint8Array,
  pad: string,
  teksten: (nummer: number) => string,
  onthoud: (formule: string) => boolean,
): Bladscan {
  const formules: Formulecel[] = [];
  const uitgerold: Kalecel[] = [];
  const los = maakLosselezer(bytes, pad, onthoud);
  const tabellen = new Map<string, string>();
  const gedeeld = new Map<string, { tekst: string; blijft: boolean }>();
  const vlakken: Gebied[] = [];
  const verborgen: number[] = [];
  const subtotalen: string[] = [];
  const filters: Gebied[] = [];
  let filter: Gebied | undefined;
  const rijen = { nummers: [] as number[], begin: [] as number[], eind: 0 };
  let [diepte, voor, rij, kolom, beveiligd, binnen, inhoud] = [0, "", 0, 0, false, false, 0];
  let cellen: Lijstplaats | undefined;
  let cel: Opencel | undefined;
  const lees = ([begin, eind]: readonly [number, number]) => inhoudVan(bytes, begin, eind, pad);

  const klaar = (c: Opencel, eind: number) => {
    if (c.f === undefined && vlakken.length === 0) return;
    const { attributen, begin } = c.tag;
    const basis = { rij: c.rij, kolom: c.kolom, begin, eind, voor, attributen };
    const bewaard = () =>
      leesCelwaarde(attributen.t, c.inhoud.length === 0 ? undefined : c.inhoud.map(lees).join(""), teksten);
    if (c.f === undefined) {
      if (vlakken.some((g) => ligtIn(g, c.rij, c.kolom))) uitgerold.push({ ...basis, bewaard: bewaard() });
      return;
    }
    const { t: soort, ref, si } = c.f.attributen;
    const dynamisch = soort === "array" && attributen.cm !== undefined;
    let formule = lees([c.f.eind, c.feind[0]]);
    if (formule.length > LANGSTE_FORMULE) weiger(zinnen.formuleTeLang(`${pad}, ${adres(c)}`, formule.length));
    let blijft = soort !== "dataTable" && onthoud(formule);
    if (soort === "shared" && si !== undefined) {
      if (formule !== "") gedeeld.set(si, { tekst: formule, blijft });
      ({ tekst: formule, blijft } = gedeeld.get(si) ?? { tekst: formule, blijft });
    }
    if (dynamisch && ref !== undefined) tabellen.set(`${c.rij},${c.kolom}`, ref);
    if (SUBTOTAAL.test(formule)) subtotalen.push(adres(c));
    if (!blijft) return;
    const gebied = soort === "array" && ref !== undefined ? leesGebied(ref) : undefined;
    if (gebied !== undefined) vlakken.push(gebied);
    formules.push({
      ...basis,
      f: [c.f.begin, c.feind[1]],
      formule,
      bewaard: bewaard(),
      ...(soort === "array" && { matrix: { ref: ref ?? "", dynamisch } }),
      ...(soort === "shared" && si !== undefined && { gedeeld: si }),
    });
  };

  loopXml(bytes, pad, {
    open(tag) {
      const { naam } = tag;
      if (diepte++ === 0) voor = tag.voor;
      const eigen = tag.voor === voor;
      if (cel !== undefined) {
        if (naam === "f") cel.f = tag;
        else if (naam === "v" || naam === "t") inhoud = tag.eind;
      } else if (binnen && eigen && naam === "c") {
        kolom = kolomVan(bytes, tag) ?? kolom + 1;
        cel = { tag, rij, kolom, feind: [0, 0], inhoud: [] };
      } else if (binnen && eigen && naam === "row") {
        rij = rijVan(tag, rij, pad);
        kolom = 0;
        rijen.nummers.push(rij);
        rijen.begin.push(tag.begin);
        if (/^(1|true)$/.test(tag.attributen.hidden ?? "")) verborgen.push(rij);
      } else if (eigen && naam === "sheetData") {
        binnen = true;
        cellen = lijstplaats(tag);
      } else if (binnen) return;
      else if (eigen && naam === "sheetProtection") beveiligd = /^(1|true)$/.test(tag.attributen.sheet ?? "");
      else if (eigen && naam === "autoFilter") filter = leesGebied(tag.attributen.ref ?? "");
      else if (naam === "filterColumn" && filter !== undefined) filters.push(filter);
      else los.open(tag);
    },
    sluit(naam, begin, eind) {
      diepte--;
      if (cel !== undefined) {
        if (naam === "f") cel.feind = [begin, eind];
        else if (naam === "v" || naam === "t") cel.inhoud.push([inhoud, begin]);
        else if (naam === "c") {
          klaar(cel, eind);
          cel = undefined;
        }
      } else if (binnen && naam === "sheetData") {
        binnen = false;
        rijen.eind = begin;
        if (cellen !== undefined) cellen = { ...cellen, slot: begin };
      } else if (!binnen) los.sluit(naam, begin);
    },
  });
  return {
    formules,
    uitgerold,
    losse: los.losse,
    tabellen,
    rijen,
    beveiligd,
    voor,
    cellen,
    verborgen,
    subtotalen,
    filters,
  };
}
