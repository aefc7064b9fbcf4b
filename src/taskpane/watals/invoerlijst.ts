import type { Celbeeld } from "../../audit/watals/antwoord";
import { toonAls } from "../../audit/watals/tekst";
import type { Invoerkeuze } from "../../audit/watals/verkenning";
import { leesGetal } from "../../language/leesgetal";
import { element } from "../element";

/** De lijst waarin iemand aanvinkt wat er verandert, en tussen welke waarden. */
export interface Invoerlijst {
  readonly element: HTMLElement;
  toon(invoer: readonly Celbeeld[]): void;
  /** Vinkt precies deze aan. */
  kies(plekken: readonly string[]): void;
  /** Wat er aangevinkt is; een zin als een bereik niet te lezen is. */
  gekozen(): readonly Invoerkeuze[] | string;
}

interface Rij {
  readonly beeld: Celbeeld;
  readonly vink: HTMLInputElement;
  readonly laag: HTMLInputElement;
  readonly hoog: HTMLInputElement;
  readonly element: HTMLElement;
}

/** Zoveel rijen staan er zonder zoeken; wat aangevinkt is, staat er altijd. */
const ZONDER_ZOEKEN = 8;

export function invoerlijst(bij: () => void): Invoerlijst {
  const zoek = element("input", { type: "search", id: "watals-zoek", autocomplete: "off" });
  const lijst = element("div", { class: "invoerkeuzes" });
  const meer = element("p", { class: "bron", role: "status" });
  let rijen: readonly Rij[] = [];

  function filter(): void {
    const woorden = zoek.value.toLowerCase().split(/\s+/).filter(Boolean);
    let getoond = 0;
    let past = 0;
    for (const { beeld, vink, element: rij } of rijen) {
      const tekst = `${beeld.label} ${beeld.plek}`.toLowerCase();
      const mee = woorden.every((w) => tekst.includes(w));
      if (mee) past++;
      const zichtbaar = vink.checked || (mee && getoond < ZONDER_ZOEKEN);
      if (zichtbaar) getoond++;
      rij.hidden = !zichtbaar;
    }
    meer.textContent =
      past > getoond
        ? `Nog ${past - getoond} getallen: zoek op een woord of een cel.`
        : past === 0
          ? "Geen getal gevonden."
          : "";
    lijst.append(
      ...rijen.filter((r) => r.vink.checked).map((r) => r.element),
      ...rijen.filter((r) => !r.vink.checked).map((r) => r.element),
    );
  }
  zoek.addEventListener("input", filter);
  return {
    element: element(
      "fieldset",
      { class: "keuzelijst" },
      element("legend", {}, "Wat verandert er?"),
      element("div", { class: "veld" }, element("label", { for: zoek.id }, "Zoek een getal"), zoek),
      lijst,
      meer,
    ),
    toon(invoer) {
      rijen = invoer.map((beeld, i) =>
        maakRij(beeld, i, () => {
          filter();
          bij();
        }),
      );
      lijst.replaceChildren(...rijen.map((r) => r.element));
      filter();
    },
    kies(plekken) {
      for (const { beeld, vink, element: rij } of rijen) {
        vink.checked = plekken.includes(beeld.plek);
        rij.classList.toggle("aan", vink.checked);
      }
      filter();
    },
    gekozen() {
      const uit: Invoerkeuze[] = [];
      for (const { beeld, vink, laag, hoog } of rijen) {
        if (!vink.checked) continue;
        const [l, h] = [laag.value.trim(), hoog.value.trim()];
        if (l === "" && h === "") uit.push({ plek: beeld.plek });
        else {
          const [van, tot] = [leesGetal(l), leesGetal(h)];
          if (van === undefined || tot === undefined) {
            (van === undefined ? laag : hoog).focus();
            return `Bij ${beeld.label} zijn laag en hoog niet allebei een getal. Typ bijvoorbeeld ${toonAls(beeld.soort, beeld.waarde * 0.9)} en ${toonAls(beeld.soort, beeld.waarde * 1.1)}, of laat beide leeg.`;
          }
          uit.push({ plek: beeld.plek, bereik: { laag: van, hoog: tot } });
        }
      }
      return uit;
    },
  };
}

function maakRij(beeld: Celbeeld, nummer: number, bij: () => void): Rij {
  const id = `watals-invoer-${nummer}`;
  const vink = element("input", { type: "checkbox", id });
  const veld = (wat: string) =>
    element("input", {
      type: "text",
      inputmode: "decimal",
      "aria-label": `${wat} van ${beeld.label}`,
      placeholder: wat,
    });
  const [laag, hoog] = [veld("laag"), veld("hoog")];
  const grenzen = element("div", { class: "grenzen" }, laag, element("span", {}, "tot"), hoog);
  const rij = element(
    "div",
    { class: "invoerkeuze" },
    element(
      "div",
      { class: "vink" },
      vink,
      element(
        "label",
        { for: id },
        `${beeld.label} `,
        element("span", { class: "bron" }, `${toonAls(beeld.soort, beeld.waarde)}, ${beeld.plek}`),
      ),
    ),
    grenzen,
  );
  vink.addEventListener("change", () => {
    rij.classList.toggle("aan", vink.checked);
    bij();
  });
  return { beeld, vink, laag, hoog, element: rij };
}
