import { kleuren } from "../../sheet/celstijlen";
import { RUIMTE } from "./ruimten";
import { LETTERTYPE } from "./stijldelen";
import { document, el } from "./xml";

/** Een klein thema: zonder thema kiest Excel een ander lettertype voor grafieken dan voor cellen. */
export function themaXml(): string {
  const kleur = (naam: string, rgb: string) => el(`a:${naam}`, {}, el("a:srgbClr", { val: rgb }));
  const vul = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));
  const drie = (deel: string) => deel.repeat(3);
  const letters = (soort: string) =>
    el(`a:${soort}`, {}, [
      el("a:latin", { typeface: LETTERTYPE }),
      el("a:ea", { typeface: "" }),
      el("a:cs", { typeface: "" }),
    ]);
  return document(
    el("a:theme", { "xmlns:a": RUIMTE.tekening, name: "Wmo" }, [
      el("a:themeElements", {}, [
        el("a:clrScheme", { name: "Wmo" }, [
          ...Object.entries(THEMAKLEUREN).map(([naam, rgb]) => kleur(naam, rgb)),
        ]),
        el("a:fontScheme", { name: "Wmo" }, [letters("majorFont"), letters("minorFont")]),
        el("a:fmtScheme", { name: "Wmo" }, [
          el("a:fillStyleLst", {}, drie(vul)),
          el("a:lnStyleLst", {}, drie(el("a:ln", { w: 9525 }, vul))),
          el("a:effectStyleLst", {}, drie(el("a:effectStyle", {}, el("a:effectLst")))),
          el("a:bgFillStyleLst", {}, drie(vul)),
        ]),
      ]),
    ]),
  );
}

const THEMAKLEUREN = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: kleuren.donker,
  lt2: kleuren.zacht,
  ...Object.fromEntries(kleuren.reeksen.map((kleur, i) => [`accent${i + 1}`, kleur])),
  hlink: kleuren.invoertekst,
  folHlink: "6B4A8A",
};
