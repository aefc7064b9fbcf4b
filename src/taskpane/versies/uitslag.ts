import { toonGetal } from "../../language/getallen";
import { element } from "../element";
import { svg } from "../onderdelen/grafiekvlak";
import { knop } from "../onderdelen/knop";
import type { Oorzaakregel, Regellijst, Vergeleken } from "./antwoorden";

/** Wat er veranderde, met per oorzaak een staaf. `toon` brengt een plek in beeld, waar dat kan. */
export function toonVergeleken(
  v: Vergeleken,
  bij: { readonly kies: (sleutel: string) => void; readonly toon: ((plek: string) => void) | undefined },
): HTMLElement[] {
  return [
    element("h3", { class: "groep" }, "Wat er veranderde"),
    element("p", {}, v.omvang),
    ...(v.uitkomsten.length === 0 ? [] : [uitkomstkeuze(v, bij.kies)]),
    ...(v.zin === undefined ? [] : [element("p", { class: "antwoord" }, v.zin)]),
    ...(v.oorzaken.length === 0 ? [] : [oorzakentabel(v.oorzaken)]),
    ...v.kanttekeningen.map((zin) => element("p", { class: "bron" }, zin)),
    ...lijst("Wat er is ingevuld", v.invoer, bij.toon),
    ...lijst("Formules", v.formules, bij.toon),
    ...lijst("Wat eruit komt", v.anders, bij.toon),
  ];
}

function uitkomstkeuze({ uitkomsten, gekozen }: Vergeleken, kies: (sleutel: string) => void): HTMLElement {
  const keuze = element(
    "select",
    { id: "versies-uitkomst" },
    ...uitkomsten.map(({ sleutel, label }) =>
      element("option", { value: sleutel, ...(sleutel === gekozen ? { selected: "" } : {}) }, label),
    ),
  );
  keuze.addEventListener("change", () => kies(keuze.value));
  return element(
    "div",
    { class: "veld" },
    element("label", { for: "versies-uitkomst" }, "Verklaar het verschil in"),
    element("div", { class: "regel breed" }, keuze),
  );
}

function oorzakentabel(oorzaken: readonly Oorzaakregel[]): HTMLElement {
  return element(
    "table",
    { class: "resultaten oorzaken" },
    element("caption", {}, "Waardoor"),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, "Oorzaak"),
        element("th", { scope: "col" }, "Scheelt"),
      ),
    ),
    element(
      "tbody",
      {},
      ...oorzaken.map((o) =>
        element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            o.label,
            element("span", { class: "bron" }, o.tekst),
            staaf(o.staaf) as unknown as HTMLElement,
          ),
          element("td", { class: "getal" }, o.bedrag),
        ),
      ),
    ),
  );
}

/** Van het midden naar rechts is meer, naar links minder. Het bedrag staat ernaast: een schermlezer slaat de staaf over. */
function staaf(deel: number): SVGElement {
  const tekening = svg("svg", {
    viewBox: "-100 0 200 8",
    preserveAspectRatio: "none",
    class: "oorzaakstaaf",
    "aria-hidden": "true",
  });
  const breed = Math.max(1, Math.abs(deel) * 100);
  tekening.append(
    svg("rect", {
      x: deel < 0 ? -breed : 0,
      y: 0,
      width: breed,
      height: 8,
      class: deel < 0 ? "reeks2" : "reeks1",
    }),
    svg("line", { x1: 0, x2: 0, y1: 0, y2: 8, class: "as" }),
  );
  return tekening;
}

function lijst(
  kop: string,
  { regels, aantal }: Regellijst,
  toon: ((plek: string) => void) | undefined,
): HTMLElement[] {
  if (regels.length === 0) return [];
  return [
    element(
      "details",
      { class: "wijzigingen" },
      element(
        "summary",
        {},
        `${kop} (${regels.length < aantal ? `de eerste ${regels.length} van ${toonGetal(aantal)}` : aantal})`,
      ),
      element(
        "ul",
        {},
        ...regels.map((r) =>
          element(
            "li",
            {},
            toon === undefined || r.plek === "" ? r.label : knop(r.label, () => toon(r.plek), "link"),
            element("span", {}, r.tekst),
          ),
        ),
      ),
    ),
  ];
}
