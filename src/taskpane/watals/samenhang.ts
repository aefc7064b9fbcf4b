import type { Celbeeld, Samenhangkeuze } from "../../audit/watals/antwoord";
import { zinnen } from "../../audit/watals/zinnen";
import { leesGetal } from "../../language/leesgetal";
import { element } from "../element";
import { knop } from "../onderdelen/knop";

/** Welke van de aangevinkte getallen samen hoog of laag uitvallen, in paren. */
export interface Samenhangen {
  readonly element: HTMLElement;
  /** Waaruit te kiezen is; een keuze die er niet meer bij staat, vervalt. */
  toon(invoer: readonly Celbeeld[]): void;
  /** De paren; undefined als er een niet klopt, en dan staat erbij waarom. */
  gekozen(): readonly Samenhangkeuze[] | undefined;
}

interface Paar {
  readonly een: HTMLSelectElement;
  readonly ander: HTMLSelectElement;
  readonly getal: HTMLInputElement;
  readonly fout: HTMLElement;
  readonly element: HTMLElement;
}

export function samenhangen(): Samenhangen {
  const lijst = element("div", {});
  const hint = element("p", { class: "bron" });
  const erbij = knop("Twee getallen hangen samen", () => voegToe(), "link");
  let keuzes: readonly Celbeeld[] = [];
  let paren: readonly Paar[] = [];
  let nummer = 0;

  function vul(lijst: HTMLSelectElement): void {
    const was = lijst.value;
    lijst.replaceChildren(
      element("option", { value: "" }, "Kies…"),
      ...keuzes.map(({ plek, label }) => element("option", { value: plek }, `${label} (${plek})`)),
    );
    lijst.value = keuzes.some((k) => k.plek === was) ? was : "";
  }
  function voegToe(): void {
    const paar = maakPaar(`watals-samenhang-${++nummer}`, () => {
      paren = paren.filter((p) => p !== paar);
      paar.element.remove();
      erbij.focus();
    });
    paren = [...paren, paar];
    lijst.append(paar.element);
    for (const keuze of [paar.een, paar.ander]) vul(keuze);
    paar.een.focus();
  }
  return {
    element: element(
      "fieldset",
      { class: "keuzelijst" },
      element("legend", {}, "Wat hangt samen?"),
      lijst,
      erbij,
      hint,
    ),
    toon(invoer) {
      keuzes = invoer;
      erbij.hidden = keuzes.length < 2;
      hint.textContent = erbij.hidden
        ? "Vink eerst twee getallen aan. Zonder samenhang vallen zij los van elkaar hoog of laag uit."
        : "";
      for (const { een, ander } of paren) [een, ander].forEach(vul);
    },
    gekozen() {
      const gehad = new Set<string>();
      const gelezen = paren.map((paar) => leesPaar(paar, gehad));
      lijst.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return gelezen.every((keuze) => keuze !== undefined) ? gelezen : undefined;
    },
  };
}

/** Een getal hangt met hoogstens één ander samen: `gehad` zijn de plekken van de paren ervoor. */
function leesPaar({ een, ander, getal, fout }: Paar, gehad: Set<string>): Samenhangkeuze | undefined {
  fout.textContent = "";
  for (const veld of [een, ander, getal]) veld.removeAttribute("aria-invalid");
  const mis = (veld: HTMLElement, zin: string) => {
    fout.textContent = zin;
    veld.setAttribute("aria-invalid", "true");
    return undefined;
  };
  for (const keuze of [een, ander]) {
    if (keuze.value === "") return mis(keuze, "Kies twee getallen, of haal deze samenhang weg.");
    const label = keuze.selectedOptions[0]?.textContent ?? keuze.value;
    if (gehad.has(keuze.value)) return mis(keuze, zinnen.samenhangDubbel(label));
    gehad.add(keuze.value);
  }
  const correlatie = leesGetal(getal.value);
  if (correlatie === undefined || Math.abs(correlatie) > 1)
    return mis(getal, zinnen.geenCorrelatie(getal.value.trim()));
  return { een: een.value, ander: ander.value, correlatie };
}

function maakPaar(id: string, weg: () => void): Paar {
  const fout = element("p", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const keuze = (wat: string) => element("select", { "aria-label": wat, "aria-describedby": fout.id });
  const [een, ander] = [keuze("Het ene getal"), keuze("Het andere getal")];
  const getal = element("input", {
    type: "text",
    id,
    inputmode: "text",
    autocomplete: "off",
    value: "0,5",
    "aria-describedby": fout.id,
  });
  return {
    een,
    ander,
    getal,
    fout,
    element: element(
      "div",
      { class: "samenhang" },
      een,
      element("span", {}, "en"),
      ander,
      element(
        "div",
        { class: "regel" },
        element("label", { for: id }, "Samenhang"),
        getal,
        knop("Haal weg", weg, "link"),
      ),
      element(
        "p",
        { class: "bron" },
        "1: gaan gelijk op. 0: los van elkaar. -1: de een hoog, de ander laag.",
      ),
      fout,
    ),
  };
}
