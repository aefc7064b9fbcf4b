import { kolomnummer } from "../../formula/adres";
import { loopXml } from "../bestand/xml";
import { inhoudVan } from "../bestand/xmltekst";
import { maakRaakt, type Veranderd } from "./bron";
import type { Formulekeurder } from "./formules";
import { plaatsen, type Keurfout } from "./keurfout";
import { zinnen } from "./zinnen";

/** Een naam zoals xl/workbook.xml hem noemt. */
export interface Keurnaam {
  readonly naam: string;
  readonly blad: string | undefined;
  readonly formule: string;
  /** Waar hij staat, met tags en al. */
  readonly begin: number;
  readonly eind: number;
}

/** Een blad zoals xl/workbook.xml het noemt. */
export interface Keurblad {
  readonly titel: string;
  readonly rid: string;
}

/** De bladen en namen van een werkmap. */
export function leesWerkmap(bytes: Uint8Array, pad: string): { bladen: Keurblad[]; namen: Keurnaam[] } {
  const bladen: Keurblad[] = [];
  const namen: Keurnaam[] = [];
  let open: { naam: string; blad: string | undefined; begin: number; inhoud: number } | undefined;
  loopXml(bytes, pad, {
    open({ naam, attributen: a, begin, eind }) {
      if (naam === "sheet") {
        const rid = Object.entries(a).find(([sleutel]) => /:id$/.test(sleutel))?.[1];
        bladen.push({ titel: a.name ?? "", rid: rid ?? "" });
      } else if (naam === "definedName")
        open = { naam: a.name ?? "", blad: a.localSheetId, begin, inhoud: eind };
    },
    sluit(naam, begin, eind) {
      if (naam !== "definedName" || open === undefined) return;
      const formule = begin > open.inhoud ? inhoudVan(bytes, open.inhoud, begin, pad) : "";
      namen.push({ naam: open.naam, blad: open.blad, formule, begin: open.begin, eind });
      open = undefined;
    },
  });
  return { bladen, namen };
}

/** Keurt de namen: wat Excel als naam neemt, elk één keer per blad, en (waar hij veranderde) met een formule die te lezen is. */
export function keurNamen(
  namen: readonly Keurnaam[],
  bladen: number,
  veranderd: Veranderd,
  keurFormule: Formulekeurder,
): Keurfout[] {
  const gezien = new Set<string>();
  const raakt = maakRaakt(veranderd);
  return namen.flatMap(({ naam, blad, formule, begin, eind }): Keurfout[] => {
    const waar = plaatsen.naam(naam);
    const fout = (soort: string, zin: string): Keurfout[] => [
      { kenmerk: `naam|${soort}|${blad ?? ""}|${naam.toLowerCase()}`, waar, zin, stuk: true },
    ];
    const sleutel = `${blad ?? ""}|${naam.toLowerCase()}`;
    const dubbel = gezien.has(sleutel);
    gezien.add(sleutel);
    const bezwaar = naamfout(naam);
    return [
      ...(dubbel ? fout("dubbel", zinnen.naamDubbel()) : []),
      ...(bezwaar === undefined ? [] : fout("vorm", bezwaar)),
      ...(blad !== undefined && !(Number(blad) < bladen) ? fout("blad", zinnen.naamBlad()) : []),
      ...(formule.trim() === "" ? fout("leeg", zinnen.naamLeeg()) : []),
      ...(formule.trim() !== "" && raakt(begin, eind) ? keurFormule(formule, waar, true) : []),
    ];
  });
}

/** Waarom Excel dit niet als naam neemt. */
function naamfout(naam: string): string | undefined {
  if (naam.length > 255) return zinnen.naamLang(naam.length);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(naam)) return zinnen.naamTeken();
  return isAdres(naam) ? zinnen.naamAdres() : undefined;
}

/** A1 en XFD1048576, maar niet ABCD1 of XFE1; R1C1, R en C. */
function isAdres(naam: string): boolean {
  if (/^(?:R\d*(?:C\d*)?|C\d*)$/i.test(naam)) return true;
  const [, letters = "", rij = ""] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(naam) ?? [];
  return (
    letters !== "" &&
    kolomnummer(letters.toUpperCase()) <= 16384 &&
    Number(rij) >= 1 &&
    Number(rij) <= 1048576
  );
}
