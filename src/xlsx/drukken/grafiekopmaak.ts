import { kleuren } from "../../sheet/celstijlen";
import { el, tekst } from "./xml";

/** Een egale vulling. */
export function vulling(kleur: string): string {
  return el("a:solidFill", {}, el("a:srgbClr", { val: kleur }));
}

/** Een lijn van een dikte in EMU (12700 is een punt). */
export function lijn(kleur: string, dikte: number): string {
  return el("a:ln", { w: dikte }, vulling(kleur));
}

/** Lettergrootte in honderdsten van een punt, voor assen, legenda en waarden. */
export function grafiektekst(grootte: number, kleur: string = kleuren.grijs): string {
  return el("c:txPr", {}, [
    el("a:bodyPr"),
    el("a:lstStyle"),
    el("a:p", {}, [
      el("a:pPr", {}, el("a:defRPr", { sz: grootte, b: 0 }, vulling(kleur))),
      el("a:endParaRPr", { lang: "nl-NL" }),
    ]),
  ]);
}

/** De titel van een grafiek of as. */
export function titelXml(titel: string, grootte: number, vet: boolean, gedraaid = false): string {
  const letters = { sz: grootte, b: vet ? 1 : 0 };
  const kleur = vulling(vet ? kleuren.donker : kleuren.grijs);
  return el("c:title", {}, [
    el(
      "c:tx",
      {},
      el("c:rich", {}, [
        el("a:bodyPr", gedraaid ? { rot: -5400000, vert: "horz" } : {}),
        el("a:lstStyle"),
        el("a:p", {}, [
          el("a:pPr", {}, el("a:defRPr", letters, kleur)),
          el("a:r", {}, [el("a:rPr", { lang: "nl-NL", ...letters }, kleur), el("a:t", {}, tekst(titel))]),
        ]),
      ]),
    ),
    el("c:overlay", { val: 0 }),
  ]);
}
