import { adres, type Gebied } from "../../formula/adres";
import { loopXml, type Begintag } from "../bestand/xml";
import { inhoudVan } from "../bestand/xmltekst";
import { maakRaakt, type Veranderd } from "./bron";
import { celkolom } from "./celkolom";
import type { Formulekeurder } from "./formules";
import { leesGebieden, overlappend } from "./gebieden";
import { plaatsen, type Keurfout } from "./keurfout";
import type { Aantallen } from "./tellen";
import { zinnen } from "./zinnen";

const [MEESTE_RIJEN, MEESTE_KOLOMMEN] = [1_048_576, 16_384];
/** Formules buiten de cellen, met hoe de regel heet waar zij bij horen. */
const REGELS: Readonly<Record<string, string>> = {
  conditionalFormatting: "de voorwaardelijke opmaak",
  dataValidation: "de gegevensvalidatie",
  sparklineGroup: "de sparklines",
};
const FORMULES = new Set(["formula", "formula1", "formula2", "f"]);

/** Wat de keuring van een blad moet weten. */
export interface Bladomgeving {
  readonly titel: string;
  readonly pad: string;
  readonly veranderd: Veranderd;
  readonly aantallen: Aantallen;
  readonly keurFormule: Formulekeurder;
  /** Gebieden met koppen van tabellen: van die cellen wordt de tekst onthouden. */
  readonly koppen: readonly Gebied[];
}

/** Wat er in een cel met een kop van een tabel staat; null als het geen tekst is. */
export type Kopcel = { readonly tekst: string } | { readonly nummer: number } | null;

export interface Gekeurdblad {
  readonly fouten: readonly Keurfout[];
  readonly koppen: ReadonlyMap<string, Kopcel>;
}

interface Opencel {
  readonly tag: Begintag;
  readonly veranderd: boolean;
  readonly kop: boolean;
  f?: Begintag;
  fEind: number;
  v: string[];
}

/** Keurt een blad in één keer. Van cellen die niet veranderden, telt alleen waar zij staan. */
export function keurBlad(bytes: Uint8Array, om: Bladomgeving): Gekeurdblad {
  const { titel, pad, koppen: kopgebieden } = om;
  const raakt = maakRaakt(om.veranderd);
  const fouten: Keurfout[] = [];
  const koppen = new Map<string, Kopcel>();
  const samengevoegd: string[] = [];
  const validaties: string[] = [];
  let [rij, kolom, binnen, inhoud] = [0, 0, false, 0];
  let cel: Opencel | undefined;
  let regel = { wat: "een regel", bij: "" };
  let los: { readonly element: string; readonly begin: number } | undefined;
  const plek = () => adres({ rij, kolom });
  const meld = (soort: string, zin: string, waar = plek()) =>
    void fouten.push({
      kenmerk: `${soort}|${titel}|${waar}`,
      waar: plaatsen.cel(titel, waar),
      zin,
      stuk: true,
    });
  const inKop = () =>
    kopgebieden.some(
      (g) => g.van.rij <= rij && rij <= g.tot.rij && g.van.kolom <= kolom && kolom <= g.tot.kolom,
    );

  const beginCel = (tag: Begintag) => {
    const vorige = kolom;
    kolom = celkolom(bytes, tag) ?? kolom + 1;
    if (kolom <= vorige) meld("volgorde", zinnen.volgorde());
    if (kolom > MEESTE_KOLOMMEN) meld("kolom", zinnen.kolom());
    cel = { tag, veranderd: raakt(tag.begin, tag.eind), kop: inKop(), fEind: 0, v: [] };
  };
  const eindCel = (c: Opencel, eind: number) => {
    // Een cel kan veranderd zijn zonder dat haar begintag dat is.
    if (c.veranderd || raakt(c.tag.begin, eind)) keurCel(c);
    if (c.kop) koppen.set(plek(), kopcel(c));
  };
  const keurCel = ({ tag: { attributen: a }, f, fEind, v }: Opencel) => {
    const [s, cm] = [Number(a.s ?? 0), Number(a.cm ?? 0)];
    if (s > 0 && !(s < om.aantallen.stijlen())) meld("stijl", zinnen.stijl(s, om.aantallen.stijlen()));
    if (cm > 0 && cm > om.aantallen.kenmerken()) meld("kenmerk", zinnen.kenmerk(cm));
    if (a.t === "s" && v.length > 0 && !(Number(v[0]) < om.aantallen.teksten()))
      meld("gedeeld", zinnen.tekst(v[0] ?? "", om.aantallen.teksten()));
    if (f === undefined || f.leeg || f.attributen.t === "dataTable") return;
    const formule = inhoudVan(bytes, f.eind, fEind, pad);
    // Een lid van een gedeelde formule heeft zelf geen tekst.
    if (formule === "" && f.attributen.t === "shared") return;
    fouten.push(...om.keurFormule(formule, plaatsen.cel(titel, plek()), f.attributen.t === "array"));
  };

  loopXml(bytes, pad, {
    open(tag) {
      const { naam } = tag;
      if (cel !== undefined) {
        if (naam === "f") cel.f = tag;
        else if (naam === "v" || naam === "t") inhoud = tag.eind;
      } else if (binnen && naam === "c") beginCel(tag);
      else if (binnen && naam === "row") {
        const vorige = rij;
        const { r } = tag.attributen;
        rij = r === undefined ? rij + 1 : Number(r);
        kolom = 0;
        if (!(rij <= MEESTE_RIJEN)) meld("rij", zinnen.rij(r ?? String(rij)), `rij ${r ?? rij}`);
        if (rij <= vorige) meld("volgorde", zinnen.volgorde(), `rij ${r ?? rij}`);
      } else if (naam === "sheetData") binnen = true;
      else if (binnen) return;
      else if (naam === "mergeCell") samengevoegd.push(tag.attributen.ref ?? "");
      else if (REGELS[naam] !== undefined) {
        regel = { wat: REGELS[naam], bij: tag.attributen.sqref ?? "" };
        // Een regel van na 2010 noemt zijn cellen in xm:sqref, en telt apart.
        if (naam === "dataValidation" && tag.attributen.sqref !== undefined)
          validaties.push(tag.attributen.sqref);
      } else if (FORMULES.has(naam)) los = { element: naam, begin: tag.eind };
    },
    sluit(naam, begin, eind) {
      if (cel !== undefined) {
        if (naam === "f") cel.fEind = begin;
        else if (naam === "v" || naam === "t") {
          if (cel.veranderd || cel.kop) cel.v.push(inhoudVan(bytes, inhoud, begin, pad));
        } else if (naam === "c") {
          eindCel(cel, eind);
          cel = undefined;
        }
      } else if (naam === "sheetData") binnen = false;
      else if (los?.element === naam) {
        if (begin > los.begin && raakt(los.begin, begin))
          fouten.push(
            ...om.keurFormule(
              inhoudVan(bytes, los.begin, begin, pad),
              plaatsen.bij(titel, regel.wat, regel.bij),
              true,
            ),
          );
        los = undefined;
      }
    },
  });
  keurOverlap("samengevoegd", samengevoegd, zinnen.samengevoegd);
  keurOverlap("validatie", validaties, zinnen.invoerregel);
  return { fouten, koppen };

  function keurOverlap(soort: string, lijst: readonly string[], zin: (a: string, b: string) => string): void {
    for (const [a, b] of overlappend(lijst.flatMap(leesGebieden)))
      meld(soort, zin(a.tekst, b.tekst), b.tekst);
  }
}

/** De tekst van een cel, of het nummer van haar gedeelde tekst. */
function kopcel({ tag: { attributen: a }, f, v }: Opencel): Kopcel {
  if (f !== undefined || v.length === 0) return null;
  if (a.t === "s") return { nummer: Number(v[0]) };
  return a.t === "inlineStr" || a.t === "str" ? { tekst: v.join("") } : null;
}
