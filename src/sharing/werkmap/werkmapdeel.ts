import { LANGSTE_FORMULE } from "../../formula/tekens";
import { weiger } from "../../xlsx/bestand/weigering";
import { zinnen } from "../zinnen";
import { lijstplaats, type Lijstplaats } from "../../xlsx/bestand/lijst";
import { loopXml } from "../../xlsx/bestand/xml";
import { inhoudVan } from "../../xlsx/bestand/xmltekst";
import type { Formuleplaats } from "./plaats";

/** Een blad zoals de werkmap het noemt. */
interface Bladregel {
  readonly titel: string;
  readonly rid: string;
  readonly nummer: number;
  /** "diep" is veryHidden: zo'n blad is in Excel zelf niet zichtbaar te maken. */
  readonly staat: "zichtbaar" | "verborgen" | "diep";
}

/** Een gedefinieerde naam; met `blad` (vanaf 0) geldt hij alleen op dat blad. */
export interface Naamregel extends Formuleplaats {
  readonly naam: string;
  readonly blad: number | undefined;
}

/** Wat er in xl/workbook.xml staat, met de plaatsen waar iets bij kan. */
export interface Werkmapdeel {
  readonly voor: string;
  readonly bladen: readonly Bladregel[];
  readonly namen: readonly Naamregel[];
  readonly vanaf1904: boolean;
  readonly structuurBeveiligd: boolean;
  /** Rekent Excel pas als de gebruiker erom vraagt? */
  readonly handmatig: boolean;
  readonly bladenlijst: Lijstplaats | undefined;
  /** De lijst van namen, als zij er is. */
  readonly namenlijst: Lijstplaats | undefined;
  /** Achter de lijst van namen, of waar die hoort: daar komt calcPr (CT_Workbook, ECMA-376 deel 1, 18.2.27). */
  readonly achterNamen: number;
  /** Hoe een blad zijn relatie noemt (r:id), met de naamruimte erbij als die niet op de wortel staat. */
  readonly verwijzing: { readonly attribuut: string; readonly naamruimte: string };
  readonly calcPr: { readonly begin: number; readonly eind: number; readonly tag: string } | undefined;
}

/** Wat in een werkmap voor de namen staat (CT_Workbook, ECMA-376 deel 1, 18.2.27). */
const VOOR_NAMEN = ["sheets", "functionGroups", "externalReferences"];

export function leesWerkmapdeel(bytes: Uint8Array, pad: string): Werkmapdeel {
  const bladen: Bladregel[] = [];
  const namen: Naamregel[] = [];
  const aan = (waarde: string | undefined) => waarde === "1" || waarde === "true";
  let [wortel, diepte, plaatsVoorNamen, achterNamenlijst] = ["", 0, 0, 0];
  let [vanaf1904, structuurBeveiligd, handmatig] = [false, false, false];
  let [bladenlijst, namenlijst]: (Lijstplaats | undefined)[] = [];
  let calcPr: Werkmapdeel["calcPr"];
  let wortelruimten: Readonly<Record<string, string>> = {};
  let verwijzing: Werkmapdeel["verwijzing"] = { attribuut: "r:id", naamruimte: "" };
  let open: { naam: string; blad: number | undefined; begin: number } | undefined;
  loopXml(bytes, pad, {
    open(tag) {
      const { naam, voor, attributen: a, begin, eind, leeg } = tag;
      if (diepte++ === 0) [wortel, wortelruimten] = [voor, a];
      if (naam === "workbookPr") vanaf1904 = aan(a.date1904);
      if (naam === "workbookProtection") structuurBeveiligd = aan(a.lockStructure);
      if (naam === "sheets") bladenlijst = lijstplaats(tag);
      if (naam === "definedNames") namenlijst = lijstplaats(tag);
      if (naam === "sheet") {
        const attribuut = Object.keys(a).find((s) => /:id$/.test(s)) ?? "r:id";
        const ruimte = `xmlns:${attribuut.slice(0, -3)}`;
        bladen.push({
          titel: a.name ?? "",
          rid: a[attribuut] ?? "",
          nummer: Number(a.sheetId),
          staat: a.state === "veryHidden" ? "diep" : a.state === "hidden" ? "verborgen" : "zichtbaar",
        });
        verwijzing = {
          attribuut,
          naamruimte: wortelruimten[ruimte] === undefined ? `${ruimte}="${a[ruimte] ?? ""}" ` : "",
        };
      }
      if (naam === "definedName" && !leeg) {
        const blad = a.localSheetId === undefined ? undefined : Number(a.localSheetId);
        open = { naam: a.name ?? "", blad, begin: eind };
      }
      if (naam === "calcPr") {
        handmatig = /^(?:manual|autoNoTable)$/.test(a.calcMode ?? "");
        calcPr = { begin, eind, tag: new TextDecoder().decode(bytes.subarray(begin, eind)) };
      }
    },
    sluit(naam, begin, eind) {
      diepte--;
      if (naam === "sheets" && bladenlijst) bladenlijst = { ...bladenlijst, slot: begin };
      if (naam === "definedNames" && namenlijst) namenlijst = { ...namenlijst, slot: begin };
      if (VOOR_NAMEN.includes(naam) && diepte === 1) plaatsVoorNamen = eind;
      if (naam === "definedNames") achterNamenlijst = eind;
      if (naam === "definedName" && open !== undefined) {
        const formule = inhoudVan(bytes, open.begin, begin, pad);
        if (formule.length > LANGSTE_FORMULE) weiger(zinnen.formuleTeLang(open.naam, formule.length));
        namen.push({
          naam: open.naam,
          blad: open.blad,
          begin: open.begin,
          eind: begin,
          formule,
        });
        open = undefined;
      }
    },
  });
  return {
    voor: wortel,
    bladen,
    namen,
    vanaf1904,
    structuurBeveiligd,
    handmatig,
    bladenlijst,
    namenlijst,
    achterNamen: namenlijst === undefined ? plaatsVoorNamen : achterNamenlijst,
    calcPr,
    verwijzing,
  };
}
