import type { Dagnummer } from "../../domain/datum";
import { normstand } from "../../plans/normstand";
import { isLeeg, keurVeld, leegzin, type Gelezen, type Ruw } from "../../plans/opgave/keurveld";
import { isGetal, isKeuze, type Getal, type Veld, type Waarde } from "../../plans/opgave/veld";
import { getalveld } from "../onderdelen/getalveld";
import type { Herkomst } from "../onderdelen/herkomst";
import { keuzeveld } from "../onderdelen/keuzeveld";
import { schriftVan } from "./schrift";

/** Eén veld van een plan in het formulier: een getal, datum of keuze. */
export interface Veldinvoer {
  readonly element: HTMLElement;
  lees(): Gelezen<Waarde | undefined>;
  zet(waarde: Waarde | undefined): void;
  /** Volgt de norm op een andere peildatum, zolang niemand iets anders invulde. */
  ververs(): void;
  focus(): void;
}

/** Maakt het veld; `peildatum` geeft de dag waarop de normen gelden, of undefined als die niet te lezen is. */
export function veldinvoer(
  id: string,
  veld: Veld,
  peildatum: () => Dagnummer | undefined,
  bij: () => void,
): Veldinvoer {
  const { label, eenheid } = veld;
  const gedeeld = { id, label, wenk: wenk(veld), bij };
  if (isKeuze(veld)) {
    const herkomst = () => alsTekst(veld.afspraak);
    const ui = keuzeveld({
      ...gedeeld,
      keuzes: veld.keuzes,
      herkomst,
      keur: (keuze) => keur(veld, keuze) as Gelezen<string | undefined>,
    });
    return { ...ui, zet: (waarde) => ui.zet(waarde === undefined ? undefined : String(waarde)) };
  }
  const isDatum = isGetal(veld) && veld.vorm === "datum";
  const ui = getalveld({
    ...gedeeld,
    eenheid: isDatum ? "" : eenheid,
    procent: (veld as Getal).vorm.startsWith("procent"),
    schrift: schriftVan(veld),
    herkomst: () => herkomst(veld, peildatum()),
    keur: (getal) => keur(veld, getal) as Gelezen<number | undefined>,
  });
  return { ...ui, zet: (waarde) => ui.zet(typeof waarde === "number" ? waarde : undefined) };
}

/** In een formulier is leeg nog niet ingevuld, ook waar een lege cel op een blad als 0 telt. */
function keur(veld: Veld, ruw: Ruw): Gelezen<Waarde | undefined> {
  if (isLeeg(ruw) && veld.leegIs === undefined && isGetal(veld)) return { zin: leegzin(veld, veld.label) };
  return keurVeld(veld, ruw);
}

function herkomst(veld: Veld, peildatum: Dagnummer | undefined): Herkomst | undefined {
  if (veld.norm === undefined) {
    const { afspraak } = veld;
    return typeof afspraak?.waarde === "number"
      ? { waarde: afspraak.waarde, bron: afspraak.bron, isNorm: false }
      : undefined;
  }
  if (peildatum === undefined) return { zin: "Kies eerst een peildatum: op die dag geldt de norm." };
  const norm = normstand(veld.norm, peildatum);
  return "zin" in norm ? norm : { ...norm, isNorm: true };
}

function alsTekst(afspraak: Veld["afspraak"]): Herkomst<string> | undefined {
  return afspraak === undefined
    ? undefined
    : { waarde: String(afspraak.waarde), bron: afspraak.bron, isNorm: false };
}

function wenk(veld: Veld): string {
  if (veld.leegIs !== undefined) return `Leeg: ${veld.leegIs.zin}.`;
  return veld.wenk === undefined ? "" : `Vul zelf in: ${veld.wenk}.`;
}
