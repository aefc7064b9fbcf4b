import type { Dagnummer } from "../../domain/datum";
import { leesKeuze } from "../../language/invoertekst";
import { normstand } from "../../plans/normstand";
import { keurVeld, LANGSTE_TEKST } from "../../plans/opgave/keurveld";
import { isGetal, isKeuze, type Veld, type Waarde } from "../../plans/opgave/veld";
import type { Veldkeuze } from "../../plans/opgave/veldcellen";
import type { Celwaarde } from "../../sheet/blad";
import { element } from "../element";
import { keuzelijst } from "../onderdelen/keuzelijst";
import { knop } from "../onderdelen/knop";
import { veldrand } from "../onderdelen/veld";
import { schriftVan } from "./schrift";
import type { Veldstand } from "./veldstand";

/** Eén veld van het paneel, gebonden aan één cel: het toont wat daar staat en schrijft wat iemand hier typt. */
export interface Gebondenveld {
  readonly element: HTMLElement;
  toon(stand: Veldstand): void;
  focus(): void;
}

/** Wat een veld van zijn kamer nodig heeft. */
export interface Veldomgeving {
  /** Schrijft; geeft de zin als het niet kon. */
  readonly schrijf: (veld: Veld, keuze: Veldkeuze) => Promise<string | undefined>;
  /** Schrijft bij het gegeven dat de hele begroting deelt. */
  readonly schrijfGedeeld: (veld: Veld, keuze: Veldkeuze) => Promise<string | undefined>;
  readonly koppel: (veld: Veld) => void;
  readonly gaNaar: (veld: Veld) => void;
}

export function gebondenveld(id: string, veld: Veld, om: Veldomgeving): Gebondenveld {
  const invoer = isKeuze(veld) ? keuzelijst(veld.keuzes) : tekstvak(veld);
  const procent = isGetal(veld) && veld.vorm.startsWith("procent");
  const datum = isGetal(veld) && veld.vorm === "datum";
  const rand = veldrand(id, veld.label, procent || datum || isKeuze(veld) ? "" : veld.eenheid, invoer);
  const bronvak = element("input", { type: "text", autocomplete: "off", maxlength: "250" });
  bronvak.setAttribute("aria-label", `Bron van ${veld.label}`);
  bronvak.placeholder = "Waar komt dit vandaan?";
  bronvak.hidden = true;
  let stand: Veldstand | undefined;
  /** Wat er van het blad getoond wordt; staat er iets anders in het vak, dan is dat nog niet geschreven. */
  let getoond = "";

  /** Een keuze die de begroting deelt, zoals het beleid, kan op elk blad: zij geldt overal. */
  const kiestVoorAlles = () => isKeuze(veld) && stand?.herkomst === "koppeling" && stand.gedeeld;

  async function schrijf(keuze: Veldkeuze, naar = om.schrijf): Promise<boolean> {
    const zin = await naar(veld, keuze);
    rand.fout(zin);
    if (zin === undefined) getoond = invoer.value;
    return zin === undefined;
  }
  async function getypt(): Promise<void> {
    const tekst = invoer.value.trim();
    if (tekst === getoond) return rand.fout(stand?.fout);
    rand.opgevat(undefined);
    if (tekst === "") return void (await schrijf({ soort: "leeg" }));
    const gelezen = isGetal(veld) ? schriftVan(veld).lees(tekst) : { getal: null, opgevat: undefined };
    if ("zin" in gelezen) return rand.fout(gelezen.zin);
    const gekeurd = keurVeld(veld, isGetal(veld) ? gelezen.getal : tekst);
    if ("zin" in gekeurd) return rand.fout(gekeurd.zin);
    if (gekeurd.waarde === undefined) return;
    const naar = kiestVoorAlles() ? om.schrijfGedeeld : om.schrijf;
    if (await schrijf({ soort: "waarde", waarde: gekeurd.waarde }, naar)) rand.opgevat(gelezen.opgevat);
  }
  invoer.addEventListener("change", () => void getypt());
  invoer.addEventListener("keydown", (e) => {
    const { key } = e as KeyboardEvent;
    if (key === "Enter") void getypt();
    // Zoals in een cel: Escape zet terug wat er stond.
    if (key === "Escape" && invoer.value !== getoond) {
      invoer.value = getoond;
      rand.fout(stand?.fout);
    }
  });
  bronvak.addEventListener("change", () => {
    const nu = eigenWaarde();
    const bron = bronvak.value.trim();
    if (nu !== undefined) void schrijf({ soort: "waarde", waarde: nu, bron: bron === "" ? undefined : bron });
  });
  const eigenWaarde = (): Waarde | undefined => {
    const { waarde } = stand ?? { waarde: null };
    return typeof waarde === "number" || typeof waarde === "string" ? waarde : undefined;
  };

  function toon(nieuw: Veldstand): void {
    const ongeschreven = invoer.value.trim() !== getoond && stand !== undefined;
    stand = nieuw;
    const { waarde, herkomst, fout } = nieuw;
    const tekst = herkomst === "terugval" ? "" : alsTekst(veld, waarde);
    if (!ongeschreven) {
      if (invoer.value !== tekst) invoer.value = tekst;
      rand.fout(fout);
    }
    getoond = tekst;
    const gekoppeld = herkomst === "koppeling" && !kiestVoorAlles();
    if (invoer instanceof HTMLSelectElement) invoer.disabled = gekoppeld;
    else invoer.readOnly = gekoppeld;
    bronvak.value = nieuw.eigenBron ?? "";
    if (herkomst !== "waarde") bronvak.hidden = true;
    rand.onder.replaceChildren(...onder(nieuw));
  }
  function onder({ herkomst, bron, waarde, peildatum, eigenBron }: Veldstand): (string | Node)[] {
    const koppel = knop("Koppel", () => om.koppel(veld), "link");
    koppel.setAttribute("aria-label", `Koppel ${veld.label} aan een andere cel`);
    if (herkomst === "koppeling") {
      const los = () => void schrijf(loslaten());
      return [
        `${bron === "" ? "Gekoppeld." : bron}${kiestVoorAlles() ? " Uw keuze geldt voor de hele begroting." : ""} `,
        vanDitVeld("Ga erheen", () => om.gaNaar(veld)),
        // Losgemaakt zou dit blad over een ander beleid gaan dan de andere.
        ...(kiestVoorAlles() ? [] : [" ", vanDitVeld("Maak los", los)]),
      ];
    }
    if (herkomst === "terugval")
      return [
        `Leeg: ${[veld.leegIs?.zin ?? "", ...tussenHaakjes(alsTekst(veld, waarde))].join(" ")}. `,
        koppel,
      ];
    if (herkomst === "norm") return [`Norm: ${bron} `, koppel];
    if (herkomst === "leeg") return [`${wenk(veld)} `, ...naarBegin(peildatum, waarde), koppel];
    const noteer = vanDitVeld(eigenBron === undefined ? "Noteer de bron" : "Wijzig de bron", () => {
      bronvak.hidden = false;
      bronvak.focus();
    });
    return [`${bron} `, ...naarBegin(peildatum, waarde), noteer, " ", koppel, bronvak];
  }
  /** Dezelfde knop staat bij elk veld: wie haar los hoort, hoort ook bij welk. */
  function vanDitVeld(tekst: string, doe: () => void): HTMLButtonElement {
    const e = knop(tekst, doe, "link");
    e.setAttribute("aria-label", `${tekst}: ${veld.label}`);
    return e;
  }
  /** Wat er staat blijft staan, maar volgt zijn bron niet meer. */
  function loslaten(): Veldkeuze {
    const waarde = eigenWaarde();
    return waarde === undefined ? { soort: "leeg" } : { soort: "waarde", waarde };
  }
  /** De weg naar de norm of de afspraak, als er iets anders staat. */
  function naarBegin(peildatum: Dagnummer | undefined, nu: Celwaarde | null): (string | Node)[] {
    const begin = beginVan(veld, peildatum);
    if (begin === undefined) return [];
    // Wie zelf al iets invulde, hoeft niet te horen dat er geen norm is.
    if ("zin" in begin) return nu === null || nu === "" ? [`${begin.zin} `] : [];
    if (begin.waarde === nu) return [];
    const tekst = `${veld.norm === undefined ? "Neem" : "Neem de norm"} (${alsTekst(veld, begin.waarde)})`;
    return [vanDitVeld(tekst, () => void schrijf({ soort: "waarde", waarde: begin.waarde })), " "];
  }
  return { element: rand.element, toon, focus: () => invoer.focus() };
}

function tekstvak(veld: Veld): HTMLInputElement {
  return element("input", {
    type: "text",
    autocomplete: "off",
    ...(isGetal(veld)
      ? { inputmode: schriftVan(veld).toetsen, class: "getal" }
      : { maxlength: String(LANGSTE_TEKST) }),
  });
}

/** Wat er in een cel staat zoals iemand het in dit veld zou typen. */
function alsTekst(veld: Veld, waarde: Celwaarde | null): string {
  if (waarde === null) return "";
  if (typeof waarde === "object") return waarde.fout;
  if (typeof waarde === "number" && isGetal(veld)) return schriftVan(veld).toon(waarde);
  const tekst = String(waarde);
  return isKeuze(veld) ? (leesKeuze(veld.keuzes, tekst) ?? tekst) : tekst;
}

/** Wat er dan geldt, als het iets is. */
const tussenHaakjes = (tekst: string) => (tekst === "" ? [] : [`(${tekst})`]);

function beginVan(
  { norm, afspraak }: Veld,
  peildatum: Dagnummer | undefined,
): { readonly waarde: Waarde } | { readonly zin: string } | undefined {
  if (norm === undefined) return afspraak;
  return peildatum === undefined
    ? { zin: "Kies eerst een peildatum: op die dag geldt de norm." }
    : normstand(norm, peildatum);
}

function wenk({ wenk: hoe }: Veld): string {
  return hoe === undefined ? "Vul zelf in." : `Vul zelf in: ${hoe}.`;
}
