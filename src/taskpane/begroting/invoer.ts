import { leesBegroting } from "../../plans/begroting/lees";
import type { Begroting } from "../../plans/begroting/begroting";
import type { Klacht } from "../../plans/begroting/klacht";
import type { Plan } from "../../plans/opgave/plan";
import { element } from "../element";
import { veldrand } from "../onderdelen/veld";
import type { Probleem } from "../plan/deelvelden";
import { peildatumveld } from "../plan/peildatum";
import type { Lijstinvoer, Lijstomgeving } from "../plan/lijst";
import { alsInvoerbestand, type Begonnen } from "./invoerbestand";
import { gedeeldinvoer } from "./gedeeld";
import { plandeel, type Plandeelstand } from "./plandeel";

const TITEL = "Wmo-begroting";

/** Hoe ver de begroting is. */
export interface Begrotingsstand {
  readonly delen: readonly Plandeelstand[];
  readonly problemen: readonly Probleem[];
}

/** Alle invoer van een nieuwe begroting. */
export function begrotingsinvoer(
  plannen: readonly Plan[],
  om: {
    readonly bij: () => void;
    readonly meld: Lijstomgeving["meld"];
    /** Leest de selectie in een lijst. */
    readonly neemOver: (lijst: Lijstinvoer) => void;
  },
) {
  const titel = element("input", { type: "text", autocomplete: "off", maxlength: "120" });
  const titelrand = veldrand("begroting-titel", "Titel", "", titel);
  titelrand.onder.append("Komt boven de leeswijzer te staan.");
  titel.value = TITEL;
  titel.addEventListener("input", om.bij);
  let begonnen: Begonnen | undefined;
  const peildatum = peildatumveld("begroting", () => {
    gedeeld.ververs();
    for (const d of delen) if (d.gekozen()) d.invoer().ververs();
    om.bij();
  });
  const gedeeld = gedeeldinvoer(plannen, { ...om, peildatum: peildatum.dag });
  const delen = plannen.map((plan) =>
    plandeel(
      plan,
      { ...om, peildatum: peildatum.dag, elders: gedeeld.veld, lijstElders: gedeeld.lijst },
      (lijst) => om.neemOver(lijst.invoer),
    ),
  );
  const gekozen = () => delen.filter((d) => d.gekozen());

  function stand(): Begrotingsstand {
    const standen = gekozen().map((d) => d.stand());
    const dag = peildatum.probleem();
    const gezien = new Set<string>();
    const problemen: Probleem[] = [
      ...(titel.value.trim() === ""
        ? [{ zin: "Geef de begroting een titel.", focus: () => titel.focus() }]
        : []),
      ...(dag ? [dag] : []),
      ...(standen.length === 0
        ? [{ zin: "Kies ten minste één plan.", focus: () => delen[0]?.keuze.querySelector("input")?.focus() }]
        : []),
      ...standen.flatMap((s) => s.problemen),
    ].filter(({ zin }) => !gezien.has(zin) && gezien.add(zin));
    return { delen: standen, problemen };
  }
  /** Toont alleen wat de gekozen plannen en delen nodig hebben. */
  function toonGedeeld(): void {
    gedeeld.toon(
      gekozen().map((d) => d.plan),
      (plan) => gekozenDelen(plan),
    );
  }
  function gekozenDelen(plan: Plan): string[] {
    const deel = delen.find((d) => d.plan === plan);
    return deel ? deel.invoer().keuzes.flatMap((k) => (k.aan() ? [k.naam] : [])) : [];
  }
  /** De invoer als bestand; undefined zolang er nog iets ontbreekt. */
  function alsBestand(): Readonly<Record<string, unknown>> | undefined {
    const dag = peildatum.dag();
    const { delen: standen, problemen } = stand();
    const klaar = standen.flatMap(({ plan, vraag }) => (vraag ? [{ plan, vraag }] : []));
    if (problemen.length > 0 || dag === undefined || klaar.length < standen.length) return undefined;
    return alsInvoerbestand({ titel: titel.value.trim(), peildatum: dag, delen: klaar, begonnen });
  }
  /** Vult het formulier met een begroting; de plannen die er niet in staan, gaan uit. */
  function vul(begroting: Pick<Begroting, "peildatum" | "delen"> & { readonly titel?: string }): void {
    if (begroting.titel !== undefined) titel.value = begroting.titel;
    peildatum.zet(begroting.peildatum);
    for (const d of delen) {
      const deel = begroting.delen.find((b) => b.plan.id === d.plan.id);
      d.kies(deel !== undefined);
      if (deel) d.invoer().vul(deel.vraag);
    }
    om.bij();
  }
  /** Begint met de tekst van een invoerbestand; geeft de klachten als het niet te gebruiken is, en anders wat er bij het lezen omgezet is. */
  function begin(tekst: string): {
    readonly klachten: readonly string[];
    readonly opmerkingen: readonly string[];
  } {
    let json: unknown;
    try {
      json = JSON.parse(tekst.replace(/^\uFEFF/, ""));
    } catch {
      const zin =
        "Dit bestand is geen geldige JSON. Kies een invoerbestand dat hier of met wmo begroting is bewaard.";
      return { klachten: [zin], opmerkingen: [] };
    }
    const gelezen = leesBegroting(json);
    const zinnen = (alle: readonly Klacht[]) => alle.map((k) => `${k.pad}: ${k.zin}`);
    if ("klachten" in gelezen) return { klachten: zinnen(gelezen.klachten), opmerkingen: [] };
    begonnen = { begroting: gelezen.begroting, json: json as Record<string, unknown> };
    vul(gelezen.begroting);
    return { klachten: [], opmerkingen: zinnen(gelezen.opmerkingen) };
  }
  /** Komt er een blad met nagerekende figuren bij? */
  const rekentNa = () => begonnen?.begroting.nagerekend !== undefined;
  return {
    titel: titelrand.element,
    peildatum,
    gedeeld,
    delen,
    stand,
    toonGedeeld,
    alsBestand,
    vul,
    begin,
    rekentNa,
  };
}
