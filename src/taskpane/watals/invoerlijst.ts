import type { Celbeeld } from "../../audit/watals/antwoord";
import { bereikbezwaar } from "../../audit/watals/bereik";
import { leesAls, toonAls } from "../../audit/watals/getalschrift";
import type { Invoerkeuze } from "../../audit/watals/verkenning";
import { element, toonZin } from "../element";

/** De lijst waarin iemand aanvinkt wat er verandert, en tussen welke waarden. */
export interface Invoerlijst {
  readonly element: HTMLElement;
  toon(invoer: readonly Celbeeld[]): void;
  /** Vinkt precies deze aan. */
  kies(plekken: readonly string[]): void;
  /** Wat er aangevinkt is; undefined als een bereik niet klopt, en dan staat bij dat veld waarom. */
  gekozen(): readonly Invoerkeuze[] | undefined;
  aangevinkt(): readonly Celbeeld[];
  /** Bij een normale verdeling is het midden van laag en hoog het meest waarschijnlijk, en valt er niets te typen. */
  metWaarschijnlijk(aan: boolean): void;
}

const DELEN = ["laag", "waarschijnlijk", "hoog"] as const;
type Deel = (typeof DELEN)[number];

interface Rij {
  readonly beeld: Celbeeld;
  readonly vink: HTMLInputElement;
  readonly velden: Readonly<Record<Deel, HTMLInputElement>>;
  readonly fout: HTMLElement;
  readonly element: HTMLElement;
}

/** Zoveel rijen staan er zonder zoeken; wat aangevinkt is, staat er altijd. */
const ZONDER_ZOEKEN = 8;

export function invoerlijst(bij: () => void): Invoerlijst {
  const zoek = element("input", { type: "search", id: "watals-zoek", autocomplete: "off" });
  const lijst = element("div", { class: "invoerkeuzes" });
  const meer = element("p", { class: "bron", role: "status" });
  let rijen: readonly Rij[] = [];
  let waarschijnlijkAan = true;

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
      bij();
    },
    gekozen() {
      const gelezen = rijen.filter((r) => r.vink.checked).map((r) => leesRij(r, waarschijnlijkAan));
      lijst.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return gelezen.every((keuze) => keuze !== undefined) ? gelezen : undefined;
    },
    aangevinkt: () => rijen.filter((r) => r.vink.checked).map((r) => r.beeld),
    metWaarschijnlijk(aan) {
      waarschijnlijkAan = aan;
      lijst.classList.toggle("zonder-waarschijnlijk", !aan);
    },
  };
}

/** Leest wat er van een invoer getypt is; wat niet klopt, komt bij het veld te staan. */
function leesRij(
  { beeld: { plek, soort, waarde }, velden, fout }: Rij,
  waarschijnlijkAan: boolean,
): Invoerkeuze | undefined {
  fout.textContent = "";
  for (const veld of Object.values(velden)) veld.removeAttribute("aria-invalid");
  const mis = (deel: Deel, zin: string) => {
    fout.textContent = toonZin(zin);
    velden[deel].setAttribute("aria-invalid", "true");
    return undefined;
  };
  const getallen: Partial<Record<Deel, number>> = {};
  for (const deel of DELEN) {
    if (deel === "waarschijnlijk" && !waarschijnlijkAan) continue;
    const gelezen = leesAls(soort, velden[deel].value);
    if ("zin" in gelezen) return mis(deel, gelezen.zin);
    if (gelezen.getal !== null) getallen[deel] = gelezen.getal;
  }
  const { laag, waarschijnlijk, hoog } = getallen;
  if (laag === undefined && hoog === undefined && waarschijnlijk === undefined) return { plek };
  const voorbeeld = (deel: number) => toonAls(soort, soort === "datum" ? waarde : waarde * deel);
  if (laag === undefined)
    return mis("laag", `Vul ook laag in, bijvoorbeeld ${voorbeeld(0.9)}, of laat alles leeg.`);
  if (hoog === undefined)
    return mis("hoog", `Vul ook hoog in, bijvoorbeeld ${voorbeeld(1.1)}, of laat alles leeg.`);
  const bereik = { laag, hoog, ...(waarschijnlijk === undefined ? {} : { waarschijnlijk }) };
  const bezwaar = bereikbezwaar(soort, bereik);
  return bezwaar === undefined ? { plek, bereik } : mis(bezwaar.bij, bezwaar.zin);
}

function maakRij(beeld: Celbeeld, nummer: number, bij: () => void): Rij {
  const id = `watals-invoer-${nummer}`;
  const vink = element("input", { type: "checkbox", id });
  const fout = element("p", { id: `${id}-fout`, class: "fout", "aria-live": "polite" });
  const veld = (deel: Deel) =>
    element("input", {
      type: "text",
      inputmode: beeld.soort === "datum" ? "text" : "decimal",
      autocomplete: "off",
      "aria-label": `${deel} van ${beeld.label}`,
      "aria-describedby": fout.id,
      ...(deel === "waarschijnlijk" ? { placeholder: toonAls(beeld.soort, beeld.waarde) } : {}),
    });
  const velden = { laag: veld("laag"), waarschijnlijk: veld("waarschijnlijk"), hoog: veld("hoog") };
  const grenzen = element(
    "div",
    { class: "grenzen" },
    ...DELEN.map((deel) =>
      element(
        "div",
        { class: deel },
        element("span", { class: "bron", "aria-hidden": "true" }, deel),
        velden[deel],
      ),
    ),
  );
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
    fout,
  );
  vink.addEventListener("change", () => {
    rij.classList.toggle("aan", vink.checked);
    bij();
  });
  return { beeld, vink, velden, fout, element: rij };
}
