import type { Cel } from "../blad";
import { celstijlen, signalen, type Celstijl, type Signaal, type Stijlnaam } from "../celstijlen";
import { getalvormen, type Getalvorm } from "../getalvormen";
import { RUIMTE } from "./ruimten";
import { document, el, lijst } from "./xml";

/** Het lettertype van de thema's van Excel tot 2023; LibreOffice tekent Carlito, dat even breed is. */
export const LETTERTYPE = "Calibri";

/** Nummers onder 164 zijn van Excel zelf. */
const EERSTE_VORM = 164;

const NAMEN = Object.keys(celstijlen) as Stijlnaam[];
const VORMEN = (Object.keys(getalvormen) as Getalvorm[]).filter((v) => v !== "algemeen");
const SIGNALEN = Object.keys(signalen) as Signaal[];

/** Deelt nummers uit aan wat cellen gebruiken en drukt ze als xl/styles.xml. */
export interface Stijlboek {
  /** Het nummer (s) van de opmaak van een cel. */
  nummer(cel: Cel): number;
  xml(): string;
}

/** Begint een leeg stijlboek; nummer 0 is een gewone cel. */
export function stijlboek(): Stijlboek {
  const combinaties = [""];
  const xfs = [el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })];
  return {
    nummer({ stijl, vorm }) {
      const sleutel = `${stijl ?? ""}|${vorm ?? ""}`;
      if (sleutel === "|") return 0;
      const bekend = combinaties.indexOf(sleutel);
      if (bekend >= 0) return bekend;
      xfs.push(xf(stijl, vorm, true));
      return combinaties.push(sleutel) - 1;
    },
    xml: () => styleSheet(xfs),
  };
}

/** Het nummer (dxfId) van een signaal. */
export function signaalnummer(signaal: Signaal): number {
  return SIGNALEN.indexOf(signaal);
}

function styleSheet(xfs: readonly string[]): string {
  const stijlen = NAMEN.map((n): Celstijl => celstijlen[n]);
  const vulling = (kleur: string) =>
    el("fill", {}, el("patternFill", { patternType: "solid" }, el("fgColor", { rgb: `FF${kleur}` })));
  return document(
    el("styleSheet", { xmlns: RUIMTE.blad }, [
      lijst(
        "numFmts",
        VORMEN.map((v, i) => el("numFmt", { numFmtId: EERSTE_VORM + i, formatCode: getalvormen[v] })),
      ),
      lijst("fonts", [font({ naam: "" }), ...stijlen.map(font)]),
      // De eerste twee vullingen liggen vast: geen, en gestippeld grijs.
      lijst("fills", [
        ...["none", "gray125"].map((p) => el("fill", {}, el("patternFill", { patternType: p }))),
        ...stijlen.map((s) => vulling(s.vulling ?? "FFFFFF")),
      ]),
      lijst("borders", [border({ naam: "" }), ...stijlen.map(border)]),
      lijst("cellStyleXfs", [
        el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ...NAMEN.map((n) => xf(n, undefined, false)),
      ]),
      lijst("cellXfs", xfs),
      lijst("cellStyles", [
        el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ...stijlen.map((s, i) => el("cellStyle", { name: s.naam, xfId: i + 1 })),
      ]),
      lijst("dxfs", SIGNALEN.map(dxf)),
      el("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" }),
    ]),
  );
}

function xf(stijl: Stijlnaam | undefined, vorm: Getalvorm | undefined, metStijl: boolean): string {
  const i = stijl === undefined ? -1 : NAMEN.indexOf(stijl);
  const s: Celstijl = stijl === undefined ? { naam: "" } : celstijlen[stijl];
  const code = vorm ?? "algemeen";
  const uitlijning = el("alignment", {
    horizontal: s.horizontaal,
    vertical: "center",
    wrapText: s.terugloop && 1,
    indent: s.inspringing,
  });
  return el(
    "xf",
    {
      numFmtId: code === "algemeen" ? 0 : EERSTE_VORM + VORMEN.indexOf(code),
      fontId: i + 1,
      fillId: s.vulling === undefined ? 0 : i + 2,
      borderId: s.rand === undefined ? 0 : i + 1,
      xfId: metStijl ? i + 1 : undefined,
      applyNumberFormat: code === "algemeen" ? undefined : 1,
      applyFont: i < 0 ? undefined : 1,
      applyFill: s.vulling && 1,
      applyBorder: s.rand && 1,
      applyAlignment: i < 0 ? undefined : 1,
    },
    i < 0 ? "" : uitlijning,
  );
}

function font(s: Celstijl): string {
  return el("font", {}, [
    s.vet ? el("b") : "",
    s.cursief ? el("i") : "",
    el("sz", { val: s.grootte ?? 11 }),
    el("color", s.kleur === undefined ? { theme: 1 } : { rgb: `FF${s.kleur}` }),
    el("name", { val: LETTERTYPE }),
    el("family", { val: 2 }),
    el("scheme", { val: "minor" }),
  ]);
}

function border(s: Celstijl): string {
  const lijn = (kant: string, aan: boolean) =>
    aan ? el(kant, { style: "thin" }, el("color", { rgb: `FF${s.randkleur ?? "BFC7D1"}` })) : el(kant);
  const rondom = s.rand === "rondom";
  return el("border", {}, [
    lijn("left", rondom),
    lijn("right", rondom),
    lijn("top", rondom || s.rand === "boven"),
    lijn("bottom", rondom || s.rand === "onder"),
    el("diagonal"),
  ]);
}

/** In een dxf is de achtergrond (bgColor) de kleur van een egale vulling, anders dan in een cel. */
function dxf(signaal: Signaal): string {
  const s: { kleur: string; vulling?: string } = signalen[signaal];
  const vulling = s.vulling && el("patternFill", {}, el("bgColor", { rgb: `FF${s.vulling}` }));
  return el("dxf", {}, [
    el("font", {}, el("color", { rgb: `FF${s.kleur}` })),
    vulling ? el("fill", {}, vulling) : "",
  ]);
}
