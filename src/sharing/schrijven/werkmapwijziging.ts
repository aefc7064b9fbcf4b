import { achteraan } from "../../xlsx/bestand/lijst";
import type { Vervanging } from "../../xlsx/bestand/vervang";
import type { Werkmapbestand } from "../werkmap/werkmap";
import { metAttribuut } from "../../xlsx/bestand/xmltag";
import { attribuutwaarde, tekst } from "./ontsnap";

/** Een blad dat erbij komt. */
export interface Bladerbij {
  readonly titel: string;
  readonly rid: string;
  readonly verborgen?: boolean;
}

export interface Naamerbij {
  readonly naam: string;
  readonly verwijzing: string;
  readonly verborgen?: boolean;
  /** Het hoeveelste blad dat erbij komt, vanaf 0: alleen daar geldt de naam, zoals een afdrukbereik. */
  readonly alleenOp?: number;
}

/**
 * De vervangingen in xl/workbook.xml: bladen achteraan (zo blijven de nummers van de andere kloppen), namen erbij, en waar dat nodig
 * is de vraag om bij het openen alles te rekenen. Een naam die er al is, krijgt een nieuwe inhoud. `automatisch` haalt een werkmap van
 * handmatig rekenen af: een ontvanger die een getal verandert, zou anders oude uitkomsten zien.
 */
export function werkmapVervangingen(
  werkmap: Werkmapbestand,
  bladen: readonly Bladerbij[],
  namen: readonly Naamerbij[],
  rekenen: boolean,
  automatisch = false,
): Vervanging[] {
  const { attribuut, naamruimte } = werkmap.verwijzing;
  const zetOm = automatisch && werkmap.handmatig;
  const { voor, bladenlijst, namenlijst, achterNamen, calcPr, pakket, pad } = werkmap;
  const eersteNummer = Math.max(0, ...werkmap.bladen.map((b) => b.nummer)) + 1;
  const nieuweBladen = bladen.map(
    ({ titel, rid, verborgen }, i) =>
      `<${voor}sheet ${naamruimte}name="${attribuutwaarde(titel)}" sheetId="${eersteNummer + i}"${verborgen ? ' state="hidden"' : ""} ${attribuut}="${rid}"/>`,
  );
  const bestaand = new Map(
    werkmap.namen.filter((n) => n.blad === undefined).map((n) => [n.naam.toLowerCase(), n]),
  );
  const eerder = ({ naam, alleenOp }: Naamerbij) =>
    alleenOp === undefined ? bestaand.get(naam.toLowerCase()) : undefined;
  const vervangen = namen.flatMap((n): Vervanging[] => {
    const oud = eerder(n);
    return oud === undefined ? [] : [{ begin: oud.begin, eind: oud.eind, tekst: tekst(n.verwijzing) }];
  });
  const nieuweNamen = namen
    .filter((n) => eerder(n) === undefined)
    .map(
      ({ naam, verwijzing, verborgen, alleenOp }) =>
        `<${voor}definedName name="${attribuutwaarde(naam)}"${alleenOp === undefined ? "" : ` localSheetId="${werkmap.bladen.length + alleenOp}"`}${verborgen ? ' hidden="1"' : ""}>${tekst(verwijzing)}</${voor}definedName>`,
    )
    .join("");
  const bytes = pakket.lees(pad);
  // Een werkmap kan calcPr missen; die hoort direct achter de namen.
  const rekenregel = rekenen && calcPr === undefined ? `<${voor}calcPr fullCalcOnLoad="1"/>` : "";
  const losseNamen =
    namenlijst === undefined && nieuweNamen !== ""
      ? `<${voor}definedNames>${nieuweNamen}</${voor}definedNames>`
      : "";
  return [
    ...vervangen,
    ...(bladenlijst === undefined ? [] : achteraan(bytes, bladenlijst, nieuweBladen.join(""))),
    ...(namenlijst === undefined ? [] : achteraan(bytes, namenlijst, nieuweNamen)),
    ...invoeging(achterNamen, losseNamen + rekenregel),
    ...((rekenen || zetOm) && calcPr !== undefined
      ? [
          {
            begin: calcPr.begin,
            eind: calcPr.eind,
            tekst: metAttribuut(
              zetOm ? metAttribuut(calcPr.tag, "calcMode", "auto") : calcPr.tag,
              "fullCalcOnLoad",
              "1",
            ),
          },
        ]
      : []),
  ];
}

function invoeging(plaats: number, xml: string): Vervanging[] {
  return xml === "" ? [] : [{ begin: plaats, eind: plaats, tekst: xml }];
}
