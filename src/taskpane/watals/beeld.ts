import type { Invoerbeeld, Watalsantwoord } from "../../audit/watals/antwoord";
import { toonAls } from "../../audit/watals/getalschrift";
import {
  doeltekst,
  metEenheid,
  omslagzin,
  richtingtekst,
  spreidingzinnen,
  trekkingzin,
  wijzezin,
} from "../../audit/watals/tekst";
import { element } from "../element";
import { staafgrafiek } from "../onderdelen/staafgrafiek";
import { svg } from "../onderdelen/grafiekvlak";

/** Wat er op een wat-als geantwoord is, onder elkaar: wat het meest telt, waar het omslaat, en hoe zeker de uitkomst is. */
export function antwoordbeeld(a: Watalsantwoord): Element[] {
  const kop = (tekst: string) => element("h2", { class: "ms-font-l" }, tekst);
  const { uitkomst, spreiding } = a;
  return [
    element("p", { class: "antwoord" }, `${uitkomst.label} is nu ${metEenheid(uitkomst, uitkomst.waarde)}.`),
    ...(a.bewaard === undefined
      ? []
      : [
          element(
            "p",
            { class: "melding" },
            `In de werkmap staat ${toonAls(uitkomst.soort, a.bewaard)}. Laat Excel opnieuw rekenen (F9).`,
          ),
        ]),
    kop("Wat telt het meest"),
    tornado(a),
    tornadotabel(a),
    kop(`Omslagpunt: waar wordt de uitkomst ${doeltekst(a)}?`),
    element(
      "ul",
      { class: "omslagen" },
      ...a.gevoeligheid.map((g) => element("li", {}, omslagzin(a, g.plaats))),
    ),
    kop("Hoe zeker is de uitkomst"),
    staafgrafiek(
      "Hoe vaak de uitkomst waar ligt",
      spreiding.staven.map((s) => toonAls(uitkomst.soort, (s.van + s.tot) / 2)),
      [{ naam: "trekkingen", waarden: spreiding.staven.map((s) => s.aantal) }],
      (n) => toonAls("heel", n),
    ),
    ...spreidingzinnen(a).map((zin) => element("p", {}, zin)),
    element("p", { class: "bron" }, trekkingzin(a)),
    element("p", { class: "bron" }, wijzezin(a)),
  ];
}

const BREEDTE = 296;
const RIJ = 34;

/** Per invoer een staaf van de uitkomst bij laag tot die bij hoog, om de lijn van wat zij nu is; de langste boven. */
function tornado(a: Watalsantwoord): SVGElement {
  const { uitkomst, gevoeligheid, invoer } = a;
  const nu = uitkomst.waarde;
  const waarden = gevoeligheid.flatMap((g) => [g.bijLaag, g.bijHoog]).filter((x) => !Number.isNaN(x));
  const [van, tot] = [Math.min(nu, ...waarden), Math.max(nu, ...waarden)];
  const x = (w: number) => (tot === van ? BREEDTE / 2 : ((w - van) / (tot - van)) * BREEDTE);
  const beeld = svg("svg", {
    viewBox: `0 0 ${BREEDTE} ${gevoeligheid.length * RIJ + 4}`,
    role: "img",
    class: "grafiek tornado",
    "aria-label": `Wat telt het meest. ${gevoeligheid.map((g) => `${(invoer[g.plaats] as Invoerbeeld).label}: van ${toonAls(uitkomst.soort, g.bijLaag)} tot ${toonAls(uitkomst.soort, g.bijHoog)}`).join("; ")}`,
  });
  gevoeligheid.forEach((g, r) => {
    const y = r * RIJ;
    beeld.append(svg("text", { x: 0, y: y + 11, class: "naam" }, (invoer[g.plaats] as Invoerbeeld).label));
    const staaf = (tot_: number, reeks: number) => {
      if (Number.isNaN(tot_)) return;
      const [l, h] = [Math.min(x(nu), x(tot_)), Math.max(x(nu), x(tot_))];
      beeld.append(
        svg("rect", { x: l, y: y + 16, width: Math.max(h - l, 0.5), height: 12, class: `reeks${reeks}` }),
      );
    };
    staaf(g.bijLaag, 1);
    staaf(g.bijHoog, 2);
  });
  beeld.append(svg("line", { x1: x(nu), x2: x(nu), y1: 0, y2: gevoeligheid.length * RIJ, class: "as" }));
  return beeld;
}

/** Dezelfde getallen in woorden, voor wie ze wil overnemen of de grafiek niet ziet. */
function tornadotabel({ uitkomst, gevoeligheid, invoer }: Watalsantwoord): HTMLElement {
  return element(
    "ul",
    { class: "omslagen" },
    ...gevoeligheid.map((g) => {
      const i = invoer[g.plaats] as Invoerbeeld;
      // Het blokje blijft bij zijn getal.
      const geeft = (reeks: number, invoerwaarde: number, w: number) => [
        element(
          "span",
          { class: "heel" },
          element("span", { class: `blokje reeks${reeks}` }),
          toonAls(i.soort, invoerwaarde),
        ),
        ` geeft ${toonAls(uitkomst.soort, w)}`,
      ];
      return element(
        "li",
        {},
        `${i.label}, ${richtingtekst(g)}: `,
        ...geeft(1, i.laag, g.bijLaag),
        ", ",
        ...geeft(2, i.hoog, g.bijHoog),
        ".",
      );
    }),
  );
}
