import type { Akkoord } from "../../audit/controle/akkoorden";
import type { Bevindingbeeld } from "../../audit/controle/beeld";
import { akkoordtekst, ERNSTEN, ERNSTNAMEN, openstaand } from "../../audit/controle/controletekst";
import { element } from "../element";
import { knop } from "../onderdelen/knop";
import { veldrand } from "../onderdelen/veld";

/** Wat er met een bevinding te doen is; bij een bestand is er alleen te lezen. */
interface Handen {
  /** De naam om mee te beginnen bij een akkoord. */
  readonly naam: () => string;
  readonly toon?: (blad: string, adres?: string) => void;
  readonly akkoord?: (bevinding: Bevindingbeeld, gegeven: Pick<Akkoord, "reden" | "naam">) => Promise<void>;
}

/** Zoveel bevindingen van één ernst staan er meteen; de rest komt met een knop. */
const EERST = 30;

/** De bevindingen per ernst, te beperken tot één blad, en wat akkoord is onderaan. */
export function bevindingenlijst(bevindingen: readonly Bevindingbeeld[], handen: Handen): HTMLElement {
  const open = openstaand(bevindingen);
  const lijsten = element("div");
  const toon = (blad: string) => {
    const hier = blad === "" ? open : open.filter((b) => (b.blad ?? "") === blad);
    lijsten.replaceChildren(
      ...ERNSTEN.flatMap((ernst) => {
        const van = hier.filter((b) => b.ernst === ernst);
        if (van.length === 0) return [];
        return [
          element("h3", { class: "ernst", "data-ernst": ernst }, `${ERNSTNAMEN[ernst]} (${van.length})`),
          metMeer(van, handen),
        ];
      }),
    );
  };
  toon("");
  const akkoord = bevindingen.filter((b) => b.akkoord !== undefined);
  return element(
    "div",
    {},
    ...bladfilter(open, toon),
    lijsten,
    ...(akkoord.length === 0 ? [] : [metAkkoord(akkoord)]),
  );
}

/** De keuze van één blad; met één blad valt er niets te kiezen. */
function bladfilter(open: readonly Bevindingbeeld[], bij: (blad: string) => void): HTMLElement[] {
  const bladen = [...new Set(open.flatMap((b) => b.blad ?? []))];
  if (bladen.length < 2) return [];
  const tel = (blad: string) => open.filter((b) => b.blad === blad).length;
  const lijst = element(
    "select",
    {},
    element("option", { value: "" }, `Alle bladen (${open.length})`),
    ...bladen.map((blad) => element("option", { value: blad }, `${blad} (${tel(blad)})`)),
  );
  lijst.addEventListener("change", () => bij(lijst.value));
  return [veldrand("controle-blad", "Toon", "", lijst).element];
}

function metMeer(bevindingen: readonly Bevindingbeeld[], handen: Handen): HTMLElement {
  const lijst = element(
    "ul",
    { class: "bevindingen" },
    ...bevindingen.slice(0, EERST).map((b) => item(b, handen)),
  );
  const rest = bevindingen.slice(EERST);
  if (rest.length === 0) return lijst;
  const meer = knop(`Toon de andere ${rest.length}`, () => {
    const nieuw = rest.map((b) => item(b, handen));
    lijst.append(...nieuw);
    meer.remove();
    nieuw[0]?.querySelector<HTMLElement>("button, summary")?.focus();
  });
  return element("div", {}, lijst, meer);
}

function item(bevinding: Bevindingbeeld, handen: Handen): HTMLElement {
  const { plek, zin, naam, waarom, uitweg } = bevinding;
  const deel = element(
    "li",
    {},
    element("p", { class: "plek" }, plaats(bevinding, handen), ` ${naam}`),
    element("p", {}, zin),
    element(
      "details",
      {},
      element("summary", {}, "Waarom, en hoe verder"),
      element("p", {}, waarom),
      element("p", {}, uitweg),
      ...(bevinding.ook.length === 0
        ? []
        : [element("p", { class: "bron" }, `Ook: ${kort(bevinding.ook)}.`)]),
    ),
  );
  const { akkoord } = handen;
  if (akkoord === undefined) return deel;
  const geef = knop(
    "Akkoord, want…",
    () => {
      geef.hidden = true;
      const formulier = vraagReden(
        bevinding,
        handen.naam(),
        (gegeven) => void akkoord(bevinding, gegeven),
        () => {
          formulier.remove();
          geef.hidden = false;
          geef.focus();
        },
      );
      deel.append(formulier);
      formulier.querySelector("input")?.focus();
    },
    "link",
  );
  geef.setAttribute("aria-label", `Akkoord, want… (${plek}: ${naam})`);
  deel.append(geef);
  return deel;
}

function plaats({ plek, blad, adres }: Bevindingbeeld, { toon }: Handen): HTMLElement {
  if (toon === undefined || blad === undefined) return element("strong", {}, plek);
  const e = knop(plek, () => toon(blad, adres), "link");
  e.setAttribute("aria-label", `Ga naar ${plek}`);
  return e;
}

let volgnummer = 0;

/** Reden en naam, onder de bevinding zelf. Zonder reden is het geen akkoord. */
function vraagReden(
  { zin }: Bevindingbeeld,
  begin: string,
  bij: (gegeven: Pick<Akkoord, "reden" | "naam">) => void,
  terug: () => void,
): HTMLElement {
  const id = `controle-akkoord-${++volgnummer}`;
  const reden = element("input", { type: "text", maxlength: "250", autocomplete: "off" });
  const naam = element("input", { type: "text", maxlength: "80", autocomplete: "name" });
  naam.value = begin;
  const waarom = veldrand(`${id}-reden`, "Akkoord, want", "", reden);
  const wie = veldrand(`${id}-naam`, "Uw naam", "", naam);
  const formulier = element("form", { class: "akkoord", "aria-label": `Akkoord met: ${zin}` });
  formulier.append(
    waarom.element,
    wie.element,
    element(
      "div",
      { class: "knoppen" },
      element("button", { type: "submit", class: "hoofd" }, "Leg vast"),
      knop("Annuleer", terug),
    ),
  );
  formulier.addEventListener("submit", (e) => {
    e.preventDefault();
    const gegeven = { reden: reden.value.trim(), naam: naam.value.trim() };
    waarom.fout(
      gegeven.reden === ""
        ? "Schrijf waarom dit zo mag blijven; een ander leest dat later terug."
        : undefined,
    );
    wie.fout(gegeven.naam === "" ? "Vul uw naam in, zodat een ander weet wie dit besloot." : undefined);
    if (gegeven.reden === "") reden.focus();
    else if (gegeven.naam === "") naam.focus();
    else bij(gegeven);
  });
  return formulier;
}

function metAkkoord(bevindingen: readonly Bevindingbeeld[]): HTMLElement {
  return element(
    "details",
    {},
    element("summary", {}, `Akkoord (${bevindingen.length})`),
    element(
      "ul",
      { class: "verslaglijst" },
      ...bevindingen.map((b) =>
        element("li", {}, `${b.plek}: ${b.zin} Akkoord, want: ${akkoordtekst(b.akkoord)}.`),
      ),
    ),
  );
}

function kort(plekken: readonly string[]): string {
  return plekken.length <= 12
    ? plekken.join(", ")
    : `${plekken.slice(0, 12).join(", ")} en nog ${plekken.length - 12}`;
}
