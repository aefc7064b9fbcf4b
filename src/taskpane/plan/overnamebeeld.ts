import type { Herkenning, Tabelkeuzes } from "../../tabellen/herken";
import type { Kolomkeuze } from "../../tabellen/kolomkeuze";
import type { Lijstvorm, Rijwaarden } from "../../tabellen/lijstvorm";
import { rijental } from "../../tabellen/verslag";
import { element } from "../element";

/** Zoveel rijen laten zien wat er komt. */
const GETOOND = 5;

/** Hoe een waarde in een kolom van de lijst komt te staan. */
export type Celtekst = (sleutel: string, waarde: number | string | undefined) => string;

/** Per kolom van de gebruiker waar zij heen gaat; hij kan een andere kiezen. */
export function kolomtabel(
  id: string,
  h: Herkenning,
  vorm: Lijstvorm,
  kies: (anders: Tabelkeuzes) => void,
): HTMLElement {
  const rij = (kolom: Kolomkeuze) => {
    const lijst = element(
      "select",
      { id: `${id}-kolom-${kolom.plaats}`, "aria-label": `Waar ${kolom.naam} heen gaat` },
      element("option", { value: "" }, "niet gebruiken"),
      ...vorm.kolommen.map((v) => element("option", { value: v.sleutel }, v.label)),
    );
    lijst.value = kolom.doel?.sleutel ?? "";
    lijst.addEventListener("change", () =>
      kies({ kolommen: { ...gekozen(h), [kolom.plaats]: lijst.value } }),
    );
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        kolom.naam,
        ...(kolom.uitleg === undefined ? [] : [element("span", { class: "bron" }, kolom.uitleg)]),
      ),
      element("td", {}, lijst),
    );
  };
  return element(
    "table",
    { class: "kolomkeuzes" },
    element("caption", {}, "Waar uw kolommen heen gaan"),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, "Uw kolom"),
        element("th", { scope: "col" }, "Wordt"),
      ),
    ),
    element("tbody", {}, ...h.kolommen.filter((kolom) => !kolom.leeg).map(rij)),
  );
}

/** Wie één kolom kiest, houdt de andere zoals zij er staan. */
function gekozen(h: Herkenning): Record<number, string> {
  return Object.fromEntries(h.kolommen.map((kolom) => [kolom.plaats, kolom.doel?.sleutel ?? ""]));
}

/** Wat de tabel zelf niet zegt, beslist de gebruiker. */
export function vragen(
  id: string,
  h: Herkenning,
  keuzes: Tabelkeuzes,
  kies: (anders: Tabelkeuzes) => void,
): HTMLElement[] {
  const vink = (naam: string, tekst: string, aan: boolean, bij: (aan: boolean) => Tabelkeuzes) => {
    const vakje = element("input", { type: "checkbox", id: `${id}-${naam}` });
    vakje.checked = aan;
    vakje.addEventListener("change", () => kies(bij(vakje.checked)));
    return element("div", { class: "vink" }, vakje, element("label", { for: vakje.id }, tekst));
  };
  const { notatie, twijfel, voorbeeld } = h.notatie;
  return [
    vink("kop", "De eerste rij is een kop", h.kop !== undefined, (kop) => ({ kop, kolommen: {} })),
    ...(h.verborgen > 0
      ? [
          vink(
            "verborgen",
            `Neem ook over wat verborgen of weggefilterd is (${rijental(h.verborgen)})`,
            keuzes.metVerborgen === true,
            (metVerborgen) => ({ metVerborgen }),
          ),
        ]
      : []),
    ...(h.somrij === undefined
      ? []
      : [
          vink(
            "som",
            `Neem ook ${h.somrij} over: de som van de rijen erboven`,
            keuzes.metSom === true,
            (metSom) => ({ metSom }),
          ),
        ]),
    ...(twijfel || notatie === "en"
      ? [
          vink(
            "engels",
            `De getallen zijn Engels geschreven, met een punt voor de decimalen${voorbeeld === undefined ? "" : ` (${voorbeeld})`}`,
            notatie === "en",
            (en) => ({ notatie: en ? ("en" as const) : ("nl" as const) }),
          ),
        ]
      : []),
  ];
}

/** De eerste rijen zoals zij in de lijst komen. */
export function voorproef(alle: readonly Rijwaarden[], vorm: Lijstvorm, cel: Celtekst): HTMLElement[] {
  if (alle.length === 0) return [];
  const kolommen = vorm.kolommen.filter((v) => alle.some((rij) => rij[v.sleutel] !== undefined));
  const rijen = alle
    .slice(0, GETOOND)
    .map((rij) =>
      element(
        "tr",
        {},
        ...kolommen.map((v) =>
          element(
            "td",
            { class: typeof rij[v.sleutel] === "number" ? "getal" : "" },
            cel(v.sleutel, rij[v.sleutel]),
          ),
        ),
      ),
    );
  const meer = alle.length - GETOOND;
  return [
    element(
      "div",
      { class: "schuif", role: "group", "aria-label": "De eerste rijen", tabindex: "0" },
      element(
        "table",
        { class: "voorproef" },
        element(
          "caption",
          {},
          meer > 0 ? `De eerste ${GETOOND} rijen; daarna nog ${rijental(meer)}` : "Zo komt het in de lijst",
        ),
        element(
          "thead",
          {},
          element("tr", {}, ...kolommen.map((v) => element("th", { scope: "col" }, v.label))),
        ),
        element("tbody", {}, ...rijen),
      ),
    ),
  ];
}
