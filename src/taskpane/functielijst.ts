import { definities } from "../functions/definities";
import { excelnaam } from "../functions/mechaniek/definitie";
import type { Definitie } from "../functions/mechaniek/volgorde";
import { voorbeeldformule, voorbeelduitkomst } from "../functions/mechaniek/voorbeeldtekst";
import { element } from "./element";
import { toonUitkomst } from "./uitkomst";
import { WELKE_EXCEL } from "./welke-excel";

/** Zet de lijst van alle functies in `plek`, op groep, met een zoekveld erboven. */
export function functielijst(plek: HTMLElement): void {
  const zoek = element("input", { type: "search", id: "zoek", autocomplete: "off" });
  const melding = element("p", { role: "status", class: "melding" });
  const groepen = [...new Set(definities.map((d) => d.woorden.groep))].map((groep) =>
    element(
      "section",
      {},
      element("h2", { class: "ms-font-l" }, groep),
      ...definities.filter((d) => d.woorden.groep === groep).map(functie),
    ),
  );
  plek.replaceChildren(
    element("label", { for: "zoek" }, "Zoek een functie"),
    zoek,
    melding,
    ...groepen,
    element("p", { class: "bron" }, WELKE_EXCEL),
  );
  zoek.addEventListener("input", () => (melding.textContent = filter(groepen, zoek.value)));
  const open = () => openFunctie(decodeURIComponent(location.hash.slice(1)));
  window.addEventListener("hashchange", open);
  open();
}

/** Toont alleen de functies waarin alle woorden voorkomen; geeft de melding voor de schermlezer terug. */
function filter(groepen: readonly HTMLElement[], vraag: string): string {
  const woorden = vraag.toLowerCase().split(/\s+/).filter(Boolean);
  let aantal = 0;
  for (const groep of groepen) {
    const functies = [...groep.querySelectorAll("details")];
    for (const f of functies) {
      const tekst = f.textContent.toLowerCase();
      f.hidden = !woorden.every((w) => tekst.includes(w));
      if (!f.hidden) aantal++;
    }
    groep.hidden = functies.every((f) => f.hidden);
  }
  if (woorden.length === 0) return "";
  if (aantal === 0)
    return `Geen functie gevonden voor “${vraag}”. Zoek op een ander woord, bijvoorbeeld minuten of formatie.`;
  return `${aantal} ${aantal === 1 ? "functie" : "functies"} gevonden.`;
}

function functie(definitie: Definitie): HTMLElement {
  const { som, woorden } = definitie;
  const parameters = Object.entries(som.parameters).flatMap(([sleutel, p]) => [
    element("dt", {}, p.optioneel ? `[${excelnaam(sleutel)}]` : excelnaam(sleutel)),
    element("dd", {}, (woorden.parameters as Record<string, string>)[sleutel] ?? ""),
  ]);
  return element(
    "details",
    { id: som.naam },
    element("summary", {}, element("code", {}, `WMO.${som.naam}`), element("span", {}, woorden.wat)),
    ...(parameters.length > 0 ? [element("h3", {}, "Invoer"), element("dl", {}, ...parameters)] : []),
    element("h3", {}, "Uitkomst"),
    element("p", {}, woorden.uitkomst),
    element("h3", {}, "In woorden"),
    element("p", {}, `${woorden.formule.slice(0, 1).toUpperCase()}${woorden.formule.slice(1)}.`),
    ...(woorden.voorbeelden.length > 0 ? [element("h3", {}, "Voorbeelden")] : []),
    ...woorden.voorbeelden.map((v) =>
      element(
        "div",
        { class: "voorbeeld" },
        element("code", {}, voorbeeldformule(som.naam, v)),
        toonUitkomst(voorbeelduitkomst(definitie, v), som.kolommen !== undefined),
        ...(v.bron === undefined ? [] : [element("p", { class: "bron" }, `Bron: ${v.bron}`)]),
      ),
    ),
  );
}

function openFunctie(naam: string): void {
  const doel = document.getElementById(naam);
  if (!(doel instanceof HTMLDetailsElement)) return;
  doel.open = true;
  doel.scrollIntoView();
  doel.querySelector("summary")?.focus();
}
