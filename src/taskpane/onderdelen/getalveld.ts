import type { Gelezen } from "../../plans/opgave/keurveld";
import { element } from "../element";
import type { Schrift } from "../plan/schrift";
import { toonHerkomst, type Herkomst } from "./herkomst";
import { veldrand } from "./veld";

/** Wat een getalveld moet weten. */
export interface Getalveldkeuzes {
  readonly id: string;
  readonly label: string;
  readonly eenheid: string;
  readonly procent: boolean;
  /** Hoe het getal geschreven en gelezen wordt: als getal, percentage, jaartal of datum. */
  readonly schrift: Schrift;
  /** Uitleg onder het veld als er geen norm of afspraak is. */
  readonly wenk: string;
  /** Waar de waarde vandaan komt zolang niemand haar wijzigt; zij mag met de peildatum veranderen. */
  readonly herkomst: () => Herkomst | undefined;
  readonly keur: (getal: number | null) => Gelezen<number | undefined>;
  /** Na elke toets. */
  readonly bij: () => void;
}

/** Een invoerveld voor een Nederlands getal, met bron eronder en de weg terug naar de norm. */
export interface Getalveld {
  readonly element: HTMLElement;
  lees(): Gelezen<number | undefined>;
  /** Vult het veld; undefined maakt het leeg. */
  zet(getal: number | undefined): void;
  /** Neemt de norm over als niemand het veld gewijzigd heeft, en schrijft de bron opnieuw. */
  ververs(): void;
  focus(): void;
}

export function getalveld(k: Getalveldkeuzes): Getalveld {
  const { lees: leesTekst, toon: alsTekst, toetsen } = k.schrift;
  const invoer = element("input", {
    type: "text",
    inputmode: toetsen,
    autocomplete: "off",
    class: "getal",
  });
  const rand = veldrand(k.id, k.label, k.procent ? "" : k.eenheid, invoer);
  let volgt = true;
  /** Wat er als getal gezet is: 74,7863% op het scherm is preciezer dan het leest. */
  let gezet: { tekst: string; getal: number } | undefined;

  function schrijf(getal: number | undefined): void {
    invoer.value = getal === undefined ? "" : alsTekst(getal);
    gezet = getal === undefined ? undefined : { tekst: invoer.value, getal };
    rand.fout(undefined);
    rand.opgevat(undefined);
  }
  const ontleed = () => (gezet?.tekst === invoer.value ? { getal: gezet.getal } : leesTekst(invoer.value));
  function lees(): Gelezen<number | undefined> {
    const gelezen = ontleed();
    return "zin" in gelezen ? gelezen : k.keur(gelezen.getal);
  }
  function bronregel(): void {
    const gelezen = lees();
    const nu = "waarde" in gelezen ? gelezen.waarde : undefined;
    const herkomst = k.herkomst();
    volgt ||= herkomst !== undefined && "waarde" in herkomst && herkomst.waarde === nu;
    const terug = () => {
      volgt = true;
      ververs();
      k.bij();
      invoer.focus();
    };
    toonHerkomst(rand.onder, { herkomst, volgt, wenk: k.wenk, toon: alsTekst, terug });
  }
  function ververs(): void {
    const herkomst = k.herkomst();
    if (volgt && herkomst !== undefined) schrijf("waarde" in herkomst ? herkomst.waarde : undefined);
    bronregel();
  }
  function meld(): void {
    const [gelezen, ontleedt] = [lees(), ontleed()];
    const leeg = invoer.value.trim() === "";
    rand.fout("zin" in gelezen && !leeg ? gelezen.zin : undefined);
    rand.opgevat("zin" in gelezen || "zin" in ontleedt ? undefined : ontleedt.opgevat);
  }
  invoer.addEventListener("input", () => {
    volgt = false;
    rand.opgevat(undefined);
    if (invoer.hasAttribute("aria-invalid")) meld();
    bronregel();
    k.bij();
  });
  invoer.addEventListener("change", meld);
  ververs();
  return {
    element: rand.element,
    lees,
    zet(getal) {
      volgt = false;
      schrijf(getal);
      bronregel();
    },
    ververs,
    focus: () => invoer.focus(),
  };
}
