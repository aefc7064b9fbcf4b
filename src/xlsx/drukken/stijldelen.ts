import { type Celstijl, type Eigenopmaak, type Signaal, signalen } from "../../sheet/celstijlen";
import { begrensd } from "./grenzen";
import { el } from "./xml";

/** Het lettertype van de thema's van Excel tot 2023; LibreOffice tekent Carlito, dat even breed is. */
export const LETTERTYPE = "Calibri";

const RANDKLEUR = "BFC7D1";
const VERTICAAL = { top: "top", middle: "center", bottom: "bottom" } as const;

/** De letter van een stijl. */
export function font(s: Pick<Eigenopmaak, "vet" | "cursief" | "grootte" | "kleur">): string {
  return el("font", {}, [
    s.vet ? el("b") : "",
    s.cursief ? el("i") : "",
    el("sz", { val: begrensd("letter", s.grootte ?? 11) }),
    el("color", s.kleur === undefined ? { theme: 1 } : { rgb: `FF${s.kleur}` }),
    el("name", { val: LETTERTYPE }),
    el("family", { val: 2 }),
    el("scheme", { val: "minor" }),
  ]);
}

/** Een egale vulling. */
export function fill(kleur: string): string {
  return el("fill", {}, el("patternFill", { patternType: "solid" }, el("fgColor", { rgb: `FF${kleur}` })));
}

/** Dunne lijnen: van een stijl van ons, of per zijde van de gebruiker. */
export function rand(s: Celstijl | Eigenopmaak): string {
  const kleuren = "naam" in s ? volgensStijl(s) : (s.randen ?? {});
  const lijn = (kant: string, kleur: string | undefined) =>
    kleur === undefined ? el(kant) : el(kant, { style: "thin" }, el("color", { rgb: `FF${kleur}` }));
  return el("border", {}, [
    lijn("left", kleuren.links),
    lijn("right", kleuren.rechts),
    lijn("top", kleuren.boven),
    lijn("bottom", kleuren.onder),
    el("diagonal"),
  ]);
}

/** De lijnen van een stijl van ons, per zijde. */
export function volgensStijl(s: Celstijl): NonNullable<Eigenopmaak["randen"]> {
  const kleur = s.randkleur ?? RANDKLEUR;
  if (s.rand === "rondom") return { boven: kleur, onder: kleur, links: kleur, rechts: kleur };
  return s.rand === undefined ? {} : { [s.rand]: kleur };
}

/** De uitlijning; zonder verticale plaats staat tekst onderaan, zoals Excel zelf doet. */
export function uitlijning(s: Omit<Eigenopmaak, "randen">): string {
  return el("alignment", {
    horizontal: s.horizontaal,
    vertical: s.verticaal && VERTICAAL[s.verticaal],
    wrapText: s.terugloop && 1,
    indent: s.inspringing === undefined ? undefined : begrensd("inspringing", s.inspringing),
  });
}

/** In een dxf is de achtergrond (bgColor) de kleur van een egale vulling, anders dan in een cel. */
export function dxf(signaal: Signaal): string {
  const s: { kleur: string; vulling?: string } = signalen[signaal];
  const vulling = s.vulling && el("patternFill", {}, el("bgColor", { rgb: `FF${s.vulling}` }));
  return el("dxf", {}, [
    el("font", {}, el("color", { rgb: `FF${s.kleur}` })),
    vulling ? el("fill", {}, vulling) : "",
  ]);
}
