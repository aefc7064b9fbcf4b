import { formule, kop, kopLinks } from "../../sheet/cellen";
import { zetRij } from "../opgave/opbouw";
import type { Werk } from "../opgave/plan";
import { BEDRAGKOLOMMEN, JAARKOLOMMEN, PLAATS_T, woordVan } from "./kolommen";
import type { Ramingvraag } from "./vraag";

type W = Werk<Ramingvraag>;

const FILTERS = ["gemeente", "taakveld", "soort", "vorm", "duur"];
const ERNA = ["verschil", "V/N", "posten"];

/**
 * De kop boven een tabel, in dezelfde kolommen als de lijst met posten: wat, in welke eenheid en prijzen. `jaren` is de rij met de
 * namen van de jaren.
 */
export function zetKoprij(w: W, wat: string, jaren: number): void {
  zet(
    w,
    inEenheid(w, wat),
    FILTERS,
    BEDRAGKOLOMMEN.map((k) => `${k}$${jaren}`),
    ERNA,
  );
}

/** De kop boven letters: die hebben geen eenheid en geen verschil. */
export function zetLetterkop(w: W, wat: string, jaren: number): void {
  const bedragen = JAARKOLOMMEN.map((k) => `${k}$${jaren}`);
  zet(w, `"${wat}"`, FILTERS, bedragen, ["", "", "", ""]);
}

/** De kop boven de rijen met factoren, die geen eenheid hebben. */
export function zetFactorkop(w: W, wat: string, jaren: number): void {
  zet(
    w,
    `"${wat}"`,
    ["", "", "", "", ""],
    BEDRAGKOLOMMEN.map((k) => `${k}$${jaren}`),
    ["", "", ""],
  );
}

/** De eerste kop op het blad: hier volgen de namen van de jaren uit jaar t. Geeft haar rij. */
export function zetJarenrij(w: W, wat: string): number {
  const jaar = w.n("jaar");
  const jaren = JAARKOLOMMEN.map((_, i) => {
    const plaats = i - PLAATS_T;
    const bij = plaats === 0 ? "" : `${plaats > 0 ? "+" : ""}${plaats}`;
    return `"${woordVan(plaats)} "&IF(${jaar}="","t${bij}",${jaar}${bij})`;
  });
  return zet(w, inEenheid(w, wat), FILTERS, [...jaren, `"huidige begroting "&${jaar}`], ERNA);
}

function inEenheid({ n }: W, wat: string): string {
  return `"${wat.replace(/"/g, '""')}, "&${n("eenheid")}&", "&${n("prijsbasis")}`;
}

function zet(
  { o }: W,
  wat: string,
  filters: readonly string[],
  bedragen: readonly string[],
  erna: readonly string[],
): number {
  return zetRij(
    o,
    kopLinks(formule(wat)),
    ...filters.map((t) => kopLinks(t)),
    ...bedragen.map((b) => kop(formule(b))),
    ...erna.map((t) => kop(t)),
  );
}
