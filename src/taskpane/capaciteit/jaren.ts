import { dubbelJaar, keurJaarregel } from "../../plans/capaciteit/keur";
import type { Gelezen } from "../../plans/vorm/keurveld";
import type { Jaarregel } from "../../plans/capaciteit/vraag";
import type { Celwaarde } from "../../workbook/blad";
import { alsInvoer, leesInvoer } from "../getalinvoer";
import { invoertabel } from "../onderdelen/invoertabel";
import { leesJarenraster } from "./jarenraster";

/** De tabel met jaren, aflopende indicaties en nieuwe aanvragen. */
export interface Jarentabel {
  readonly element: HTMLElement;
  /** De jaren die te lezen zijn; bij een zin is er iets te herstellen. */
  lees(): Gelezen<readonly Jaarregel[]>;
  zet(jaren: readonly Jaarregel[]): void;
  /** Neemt cellen over; geeft de zin die zegt wat er wel en niet is overgenomen. */
  neemOver(cellen: readonly (readonly (Celwaarde | null)[])[]): string;
  focus(): void;
}

/** De tabel begint met deze jaren en zonder aantallen. */
export function jarentabel(
  beginjaren: readonly number[],
  bij: () => void,
  meld: (zin: string) => void,
): Jarentabel {
  const tabel = invoertabel({
    id: "cap-jaren",
    bijschrift: "Plakken uit Excel kan ook: jaar, aflopend en nieuw naast elkaar.",
    kolommen: ["Jaar", "Aflopend", "Nieuw"],
    rijnaam: "Jaar",
    bij: gewijzigd,
    geplakt(cellen, rij, kolom) {
      if (kolom === 0 && (cellen[0]?.length ?? 0) > 1) return meld(neemOver(cellen));
      const rijen = tabel.lees();
      cellen.forEach((nieuw, r) => {
        const oud = rijen[rij + r] ?? (rijen[rij + r] = ["", "", ""]);
        nieuw.slice(0, 3 - kolom).forEach((tekst, i) => (oud[kolom + i] = tekst));
      });
      tabel.zet(rijen);
      gewijzigd();
      meld(`${cellen.length} ${cellen.length === 1 ? "rij" : "rijen"} geplakt.`);
    },
  });
  function gewijzigd(): void {
    tabel.fouten(new Map(beoordeel().fouten));
    bij();
  }
  function beoordeel(): { goed: Jaarregel[]; fouten: [number, string][] } {
    const goed: Jaarregel[] = [];
    const fouten: [number, string][] = [];
    tabel.lees().forEach((teksten, r) => {
      // Een jaar zonder aantallen is nog niet ingevuld.
      if (teksten.slice(1).every((t) => t.trim() === "")) return;
      const gelezen = leesRij(teksten);
      if ("zin" in gelezen) fouten.push([r, gelezen.zin]);
      else goed.push(gelezen.waarde);
    });
    return { goed, fouten };
  }
  function neemOver(cellen: readonly (readonly (Celwaarde | null)[])[]): string {
    const { rijen, zinnen } = leesJarenraster(cellen);
    if (rijen.length > 0) {
      const waren = new Map(tabel.lees().map(([jaar = "", , nieuw = ""]) => [jaar.trim(), nieuw]));
      tabel.zet(
        rijen.map((r) => [
          String(r.jaar),
          alsTekst(r.aflopend),
          r.nieuw === undefined ? (waren.get(String(r.jaar)) ?? "") : alsTekst(r.nieuw),
        ]),
      );
      gewijzigd();
    }
    return zinnen.join(" ");
  }
  tabel.zet(beginjaren.map((j) => [String(j), "", ""]));
  return {
    element: tabel.element,
    lees() {
      const { goed, fouten } = beoordeel();
      const [fout] = fouten;
      if (fout !== undefined) return { zin: fout[1] };
      if (goed.length === 0)
        return { zin: "Vul bij ten minste één jaar in wat er afloopt of nieuw binnenkomt." };
      const dubbel = dubbelJaar(goed);
      return dubbel === undefined ? { waarde: goed } : { zin: dubbel };
    },
    zet(jaren) {
      tabel.zet(jaren.map((j) => [String(j.jaar), alsTekst(j.aflopend), alsTekst(j.nieuw)]));
      gewijzigd();
    },
    neemOver,
    focus: () => tabel.focus(beoordeel().fouten[0]?.[0] ?? 0),
  };
}

function leesRij(teksten: readonly string[]): Gelezen<Jaarregel> {
  const getallen: (number | null)[] = [];
  for (const tekst of teksten) {
    const gelezen = leesInvoer(tekst);
    if ("zin" in gelezen) return gelezen;
    getallen.push(gelezen.getal);
  }
  const [jaar = null, aflopend = null, nieuw = null] = getallen;
  return keurJaarregel({ jaar, aflopend, nieuw });
}

function alsTekst(getal: number | undefined): string {
  return getal === undefined ? "" : alsInvoer(getal, false);
}
