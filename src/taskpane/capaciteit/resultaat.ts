import { opsomming } from "../../language/opsomming";
import { toonGetal, toonPercentage } from "../../language/getallen";
import { productiviteit } from "../../domain/productiviteit";
import type { Jaaruitkomst } from "../../plans/capaciteit/uitkomst";
import type { Basis } from "../../plans/capaciteit/vraag";
import { element } from "../element";
import { legenda } from "../onderdelen/legenda";
import { resultatentabel } from "../onderdelen/resultatentabel";
import { staafgrafiek } from "../onderdelen/staafgrafiek";
import { toonEuro, toonVast } from "./toon";

/** De uitkomst per jaar: tabel, grafiek, en wat betaalde en productieve uren schelen. */
export function toonJaren(jaren: readonly Jaaruitkomst[], basis: Basis): HTMLElement[] {
  const nodig = basis.productiviteit === 1 ? [] : ["Betaalde uren"];
  return [
    resultatentabel(
      "Per jaar: uren werk per week, formatie en kosten",
      ["Jaar", "Uren per week", ...nodig, "Fte", "Kosten per jaar"],
      jaren.map((j) => [
        String(j.jaar),
        toonVast(j.uren, 2),
        ...nodig.map(() => toonVast(j.betaald, 2)),
        toonVast(j.fte, 2),
        toonEuro(j.kosten),
      ]),
    ),
    legenda(["uren werk", "betaalde uren in het voorbeeld"], "vlak"),
    staafgrafiek(
      "Uren per week",
      jaren.map((j) => String(j.jaar)),
      [
        { naam: "uren werk", waarden: jaren.map((j) => j.uren) },
        { naam: "betaalde uren in het voorbeeld", waarden: jaren.map((j) => j.betaaldBijVoorbeeld) },
      ],
      (x) => toonVast(x, 1),
    ) as unknown as HTMLElement,
    voorbeeld(jaren, basis),
  ];
}

/** Wat hetzelfde werk aan betaalde uren vraagt als niet elk betaald uur productief is. */
function voorbeeld(jaren: readonly Jaaruitkomst[], b: Basis): HTMLElement {
  const eerste = jaren[0] as Jaaruitkomst;
  const aandeel = productiviteit(b.productieveUren, b.werkweek, b.wekenPerJaar);
  return element(
    "p",
    { class: "voorbeeld" },
    element("strong", {}, "Voorbeeld, geen norm. "),
    `Is van de ${toonGetal(b.werkweek * b.wekenPerJaar)} betaalde uren per jaar ${toonGetal(b.productieveUren)} uur productief (${toonPercentage(aandeel, 1)}), dan vraagt het werk van ${eerste.jaar} geen ${toonVast(eerste.betaald, 1)} maar ${toonVast(eerste.betaaldBijVoorbeeld, 1)} betaalde uren per week: ${toonEuro(eerste.kostenBijVoorbeeld)} in plaats van ${toonEuro(eerste.kosten)}.`,
  );
}

/** Het eerste jaar in één regel, om in beeld te houden. */
export function kort([eerste]: readonly Jaaruitkomst[]): string {
  if (eerste === undefined) return "";
  return `${eerste.jaar}: ${toonVast(eerste.uren, 2)} uur per week, ${toonVast(eerste.fte, 2)} fte, ${toonEuro(eerste.kosten)} per jaar`;
}

/** De uitkomst in één zin, voor de schermlezer. */
export function inEenZin(jaren: readonly Jaaruitkomst[]): string {
  return `Uitkomst: ${opsomming(jaren.slice(0, 4).map((j) => `${j.jaar} ${toonVast(j.uren, 2)} uur per week en ${toonEuro(j.kosten)}`))}.`;
}
