import type { Celwaarde } from "../../sheet/blad";
import { kleuren } from "../../sheet/celstijlen";
import { metStippen, type Grafiek, type Reeks } from "../../sheet/grafiek";
import { grafiektekst, lijn, vulling } from "./grafiekopmaak";
import { el, tekst } from "./xml";

/** Wat er nu in een bereik staat, en hoe een grafiek dat bereik noemt. */
export type Bron = (bereik: string) => {
  readonly verwijzing: string;
  readonly waarden: readonly (Celwaarde | undefined)[];
};

/** Eén reeks; de volgorde van de delen verschilt per soort grafiek (CT_BarSer, CT_LineSer). */
export function reeksXml(grafiek: Grafiek, reeks: Reeks, i: number, bron: Bron, vorm: string): string {
  const kleur = reeks.kleur ?? kleuren.reeksen[i % kleuren.reeksen.length] ?? kleuren.donker;
  const isLijn = grafiek.soort === "lijn";
  const gestapeld = grafiek.soort === "gestapeld";
  return el("c:ser", {}, [
    el("c:idx", { val: i }),
    el("c:order", { val: i }),
    el("c:tx", {}, naamXml(reeks.naam, bron)),
    el("c:spPr", {}, isLijn ? lijn(kleur, 28575) : vulling(kleur)),
    isLijn ? punt(kleur, metStippen(grafiek)) : el("c:invertIfNegative", { val: 0 }),
    grafiek.metWaarden ? waardenBij(vorm, isLijn ? "t" : gestapeld ? "ctr" : "outEnd", gestapeld) : "",
    el("c:cat", {}, bereikXml(grafiek.categorieen, bron)),
    el("c:val", {}, bereikXml(reeks.waarden, bron, { getallen: vorm })),
    isLijn ? el("c:smooth", { val: 0 }) : "",
  ]);
}

function naamXml(naam: Reeks["naam"], bron: Bron): string {
  return typeof naam === "string" ? el("c:v", {}, tekst(naam)) : bereikXml(naam.cel, bron, "teksten");
}

/**
 * Een bereik met de waarden van nu: getallen als numRef, teksten als strRef. Waarden zijn altijd getallen, de naam van een reeks
 * is altijd tekst (CT_SerTx kent geen numRef), en langs de as kan het allebei.
 */
function bereikXml(bereik: string, bron: Bron, als?: "teksten" | { getallen: string }): string {
  const { verwijzing, waarden } = bron(bereik);
  const isGetal = als === undefined ? waarden.every((w) => typeof w === "number") : als !== "teksten";
  const vorm = typeof als === "object" ? als.getallen : "General";
  const punten = waarden.flatMap((w, idx) =>
    w === undefined || (isGetal && typeof w !== "number")
      ? []
      : [el("c:pt", { idx }, el("c:v", {}, tekst(toon(w))))],
  );
  const bewaard = [el("c:ptCount", { val: waarden.length }), ...punten];
  const f = el("c:f", {}, tekst(verwijzing));
  return isGetal
    ? el("c:numRef", {}, [f, el("c:numCache", {}, [el("c:formatCode", {}, tekst(vorm)), ...bewaard])])
    : el("c:strRef", {}, [f, el("c:strCache", {}, bewaard)]);
}

function toon(waarde: Celwaarde): string {
  return typeof waarde === "object" ? waarde.fout : String(waarde);
}

function punt(kleur: string, metStip: boolean): string {
  if (!metStip) return el("c:marker", {}, el("c:symbol", { val: "none" }));
  return el("c:marker", {}, [
    el("c:symbol", { val: "circle" }),
    el("c:size", { val: 6 }),
    el("c:spPr", {}, [vulling(kleur), lijn(kleuren.wit, 9525)]),
  ]);
}

function waardenBij(vorm: string, plek: string, opKleur: boolean): string {
  const tonen = {
    ShowLegendKey: 0,
    ShowVal: 1,
    ShowCatName: 0,
    ShowSerName: 0,
    ShowPercent: 0,
    ShowBubbleSize: 0,
  };
  return el("c:dLbls", {}, [
    el("c:numFmt", { formatCode: vorm, sourceLinked: 0 }),
    el("c:spPr", {}, [el("a:noFill"), el("a:ln", {}, el("a:noFill"))]),
    grafiektekst(900, opKleur ? kleuren.wit : kleuren.grijs),
    el("c:dLblPos", { val: plek }),
    ...Object.entries(tonen).map(([naam, val]) => el(`c:${naam[0]?.toLowerCase()}${naam.slice(1)}`, { val })),
  ]);
}
