import type { Cel } from "../../sheet/blad";
import {
  celstijlen,
  type Celstijl,
  type Eigenopmaak,
  type Signaal,
  type Stijlnaam,
  signalen,
} from "../../sheet/celstijlen";
import { getalvormen, type Getalvorm } from "../../sheet/getalvormen";
import { begrensdeNotatie } from "./grenzen";
import { RUIMTE } from "./ruimten";
import { dxf, fill, font, rand, uitlijning } from "./stijldelen";
import { document, el, lijst } from "./xml";

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

/** De delen van de stijlen; onze eigen stijlen staan vooraan, die van de gebruiker komen erbij. */
interface Delen {
  readonly vormen: string[];
  readonly letters: string[];
  readonly vullingen: string[];
  readonly randen: string[];
}

/** Begint een leeg stijlboek; nummer 0 is een gewone cel. */
export function stijlboek(): Stijlboek {
  const stijlen = NAMEN.map((n): Celstijl => celstijlen[n]);
  const delen: Delen = {
    vormen: VORMEN.map((v) => getalvormen[v]),
    letters: [font({}), ...stijlen.map(font)],
    // De eerste twee vullingen liggen vast: geen, en gestippeld grijs.
    vullingen: [
      ...["none", "gray125"].map((p) => el("fill", {}, el("patternFill", { patternType: p }))),
      ...stijlen.map((s) => fill(s.vulling ?? "FFFFFF")),
    ],
    randen: [rand({ naam: "" }), ...stijlen.map(rand)],
  };
  const combinaties = [""];
  const xfs = [el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })];
  return {
    nummer({ stijl, vorm, eigen, eigenVorm }) {
      const sleutel = [stijl, vorm, eigen && JSON.stringify(eigen), eigenVorm].map((x) => x ?? "").join("|");
      if (sleutel === "|||") return 0;
      const bekend = combinaties.indexOf(sleutel);
      if (bekend >= 0) return bekend;
      const numFmtId = vormnummer(delen, begrensdeNotatie(eigenVorm ?? getalvormen[vorm ?? "algemeen"]));
      xfs.push(eigen === undefined ? xf(stijl, numFmtId, true) : eigenXf(delen, eigen, numFmtId));
      return combinaties.push(sleutel) - 1;
    },
    xml: () => styleSheet(xfs, delen),
  };
}

/** Het nummer (dxfId) van een signaal. */
export function signaalnummer(signaal: Signaal): number {
  return SIGNALEN.indexOf(signaal);
}

function styleSheet(xfs: readonly string[], delen: Delen): string {
  return document(
    el("styleSheet", { xmlns: RUIMTE.blad }, [
      lijst(
        "numFmts",
        delen.vormen.map((formatCode, i) => el("numFmt", { numFmtId: EERSTE_VORM + i, formatCode })),
      ),
      lijst("fonts", delen.letters),
      lijst("fills", delen.vullingen),
      lijst("borders", delen.randen),
      lijst("cellStyleXfs", [
        el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ...NAMEN.map((n) => xf(n, 0, false)),
      ]),
      lijst("cellXfs", xfs),
      lijst("cellStyles", [
        el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ...NAMEN.map((n, i) => el("cellStyle", { name: celstijlen[n].naam, xfId: i + 1 })),
      ]),
      lijst("dxfs", SIGNALEN.map(dxf)),
      el("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2" }),
    ]),
  );
}

function xf(stijl: Stijlnaam | undefined, numFmtId: number, metStijl: boolean): string {
  const i = stijl === undefined ? -1 : NAMEN.indexOf(stijl);
  const s: Celstijl = stijl === undefined ? { naam: "" } : celstijlen[stijl];
  return el(
    "xf",
    {
      numFmtId,
      fontId: i + 1,
      fillId: s.vulling === undefined ? 0 : i + 2,
      borderId: s.rand === undefined ? 0 : i + 1,
      xfId: metStijl ? i + 1 : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: i < 0 ? undefined : 1,
      applyFill: s.vulling && 1,
      applyBorder: s.rand && 1,
      applyAlignment: i < 0 ? undefined : 1,
    },
    i < 0 ? "" : uitlijning({ ...s, verticaal: "middle" }),
  );
}

/** Opmaak van de gebruiker: een gewone cel met eigen letter, vulling, lijnen en uitlijning. */
function eigenXf(delen: Delen, eigen: Eigenopmaak, numFmtId: number): string {
  return el(
    "xf",
    {
      numFmtId,
      fontId: nummerIn(delen.letters, font(eigen)),
      fillId: eigen.vulling === undefined ? 0 : nummerIn(delen.vullingen, fill(eigen.vulling)),
      borderId: nummerIn(delen.randen, rand(eigen)),
      xfId: 0,
      applyNumberFormat: numFmtId === 0 ? undefined : 1,
      applyFont: 1,
      applyFill: eigen.vulling && 1,
      applyBorder: eigen.randen && 1,
      applyAlignment: 1,
    },
    uitlijning(eigen),
  );
}

function vormnummer(delen: Delen, code: string): number {
  return code === getalvormen.algemeen ? 0 : EERSTE_VORM + nummerIn(delen.vormen, code);
}

/** De plaats in de lijst; wat er nog niet in staat, komt achteraan. */
function nummerIn(lijst: string[], deel: string): number {
  const bekend = lijst.indexOf(deel);
  return bekend >= 0 ? bekend : lijst.push(deel) - 1;
}
