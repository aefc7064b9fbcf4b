import type { Dagnummer } from "../../domain/datum";
import { isVerschrijving, letterafstand } from "../../domain/letters";
import { citeer, opsomming } from "../../language/opsomming";
import { beginwaarde } from "../opgave/begin";
import { bronsleutels } from "../opgave/bronnen";
import { keurVraag, type Bezwaar, type RuweVraag, type RuweWaarden } from "../opgave/keur";
import { labelInZin, leegzin, type Ruw } from "../opgave/keurveld";
import type { Plan } from "../opgave/plan";
import { isGetal, type Deel, type Lijst, type Veld } from "../opgave/veld";
import type { Vraag } from "../opgave/vraag";
import type { Begrotingsdeel } from "./begroting";
import type { Klachten } from "./klacht";
import { leesLijst, type Lijstopgave } from "./leeslijst";
import { leesInvoerwaarde, type Invoerwaarde } from "./invoerwaarde";
import { ketenbron, zonderKeten, type Bladen } from "./uitketen";

/** Wat er op het blad Uitgangspunten komt, nog niet gekeurd. */
export interface RuweUitgangspunten {
  readonly velden: ReadonlyMap<string, Invoerwaarde>;
  readonly lijsten: ReadonlyMap<string, Lijstopgave>;
}

/** Een gekozen plan, met wat het invoerbestand erbij zegt en waar dat staat. */
export interface Keuze {
  readonly plan: Plan;
  readonly x: Readonly<Record<string, unknown>>;
  readonly pad: string;
}

/**
 * Leest één gekozen plan: zijn eigen velden en lijsten, aangevuld met wat plannen delen, en keurt het geheel. Wat de keten heeft, hoeft er
 * niet te staan; wie het toch bij het plan zet, kiest een eigen waarde.
 */
export function leesPlandeel(
  k: Klachten,
  { plan: heel, x, pad }: Keuze,
  peildatum: Dagnummer,
  uit: RuweUitgangspunten,
  bladen: Bladen,
): Begrotingsdeel | undefined {
  // Wat al niet te lezen was, hoeft niet ook nog leeg te heten.
  const meldLeeg = (plek: string, zin: string) => {
    if (!k.alle.some((klacht) => klacht.pad.startsWith(plek))) k.meld(plek, zin);
  };
  const bronnen = leesBronnen(k, x.bronnen, `${pad}.bronnen`);
  const plekken = new Map<string, string>();
  const gekozen =
    k.object(
      x.delen ?? {},
      `${pad}.delen`,
      heel.delen.map((d) => d.naam),
    ) ?? {};
  const opgegevenBij = ({ naam }: Deel, { sleutel }: Veld) => {
    const deel = gekozen[naam];
    return typeof deel === "object" && deel !== null && sleutel in deel;
  };
  const plan = zonderKeten(heel, bladen, opgegevenBij);
  const opUitgangspunten = (veld: Veld) => (ketenbron(veld, bladen) === undefined ? veld.gedeeld : undefined);
  const lijsten = k.object(
    x.lijsten ?? {},
    `${pad}.lijsten`,
    plan.lijsten.flatMap((l) => (l.gedeeld ? [] : [l.naam])),
  );
  const lees = (deel: Deel, veld: Veld, eigen: Readonly<Record<string, unknown>>): Ruw => {
    const gedeeld = opUitgangspunten(veld);
    const plek = gedeeld ? `$.uitgangspunten.${gedeeld}` : `${pad}.delen.${deel.naam}.${veld.sleutel}`;
    plekken.set(`${deel.naam}.${veld.sleutel}`, plek);
    const opgave = gedeeld
      ? uit.velden.get(gedeeld)
      : eigen[veld.sleutel] === undefined
        ? undefined
        : leesInvoerwaarde(k, veld, eigen[veld.sleutel], plek);
    if (opgave?.bron !== undefined && !gedeeld) bronnen[veld.sleutel] = opgave.bron;
    if (opgave !== undefined && !opgave.norm) return opgave.ruw;
    const begin = beginwaarde(veld, peildatum);
    // Zonder norm of afspraak is weglaten geen 0.
    if (begin === undefined && isGetal(veld) && veld.leegIs === undefined)
      meldLeeg(plek, leegzin(veld, labelInZin(veld)));
    return begin ?? null;
  };
  const delen = plan.delen.flatMap((deel) => {
    const opgegeven = gekozen[deel.naam];
    if (opgegeven === undefined && !deel.verplicht) return [];
    const alle = heel.delen.find((d) => d.naam === deel.naam)?.velden ?? [];
    const eigenSleutels = alle.flatMap((v) => (opUitgangspunten(v) ? [] : [v.sleutel]));
    const eigen = k.object(opgegeven ?? {}, `${pad}.delen.${deel.naam}`, eigenSleutels) ?? {};
    return [
      [deel.naam, Object.fromEntries(deel.velden.map((v) => [v.sleutel, lees(deel, v, eigen)]))] as const,
    ];
  });
  const rijen: Record<string, readonly RuweWaarden[]> = {};
  for (const lijst of plan.lijsten) {
    const gedeeld = lijst.gedeeld === undefined ? undefined : uit.lijsten.get(lijst.gedeeld);
    const bij = lijst.gedeeld ? `$.uitgangspunten.${lijst.gedeeld}` : `${pad}.lijsten.${lijst.naam}`;
    const eigen = lijst.gedeeld ? undefined : lijsten?.[lijst.naam];
    const opgave = gedeeld ?? leesLijst(k, lijst, eigen, bij, jaarVan(lijst, rijen));
    plekken.set(lijst.naam, opgave.pad);
    if (opgave.bron !== undefined && !lijst.gedeeld) bronnen[lijst.naam] = opgave.bron;
    rijen[lijst.naam] = opgave.rijen;
  }
  const ruw: RuweVraag = { peildatum, delen: Object.fromEntries(delen), lijsten: rijen };
  const gekeurd = keurVraag(plan, ruw);
  if ("vraag" in gekeurd) {
    keurBronnen(k, heel, gekeurd.vraag, bronnen, `${pad}.bronnen`);
    return { plan: heel, vraag: gekeurd.vraag, bronnen };
  }
  for (const b of gekeurd.bezwaren) {
    const plek = plekVan(b, plekken, pad);
    meldLeeg(plek, b.zin);
  }
  return undefined;
}

/** Wat een stuk bij een uitkomst zegt, per naam van die uitkomst; het blad zet het achter de uitleg. */
function leesBronnen(k: Klachten, x: unknown, pad: string): Record<string, string> {
  if (x === undefined) return {};
  if (typeof x !== "object" || x === null || Array.isArray(x)) {
    k.meld(pad, "Hier hoort een object met per uitkomst een tekst.");
    return {};
  }
  return Object.fromEntries(Object.entries(x).map(([naam, t]) => [naam, k.tekst(t, `${pad}.${naam}`) ?? ""]));
}

/** Een bron waar het blad niet naar vraagt, zou niemand zien. */
function keurBronnen(
  k: Klachten,
  plan: Plan,
  vraag: Vraag,
  bronnen: Readonly<Record<string, string>>,
  pad: string,
): void {
  if (Object.keys(bronnen).length === 0) return;
  const gevraagd = bronsleutels(plan, vraag);
  for (const naam of Object.keys(bronnen).filter((n) => !gevraagd.has(n))) {
    const [dichtbij] = [...gevraagd].sort((a, b) => letterafstand(naam, a) - letterafstand(naam, b));
    const wenk =
      dichtbij !== undefined && isVerschrijving(naam, dichtbij)
        ? `Bedoelt u ${citeer(dichtbij)}?`
        : `Bekend zijn ${opsomming([...gevraagd].map(citeer))}.`;
    k.meld(
      `${pad}.${naam}`,
      `Op het blad ${plan.titel} staat met deze invoer geen ${citeer(naam)} om een bron bij te zetten. ${wenk}`,
    );
  }
}

/** Het jaar waar de kolommen van deze lijst vanaf tellen; de lijst met dat jaar staat ervoor. */
function jaarVan(
  { jaarVan: bij }: Lijst,
  rijen: Readonly<Record<string, readonly RuweWaarden[]>>,
): number | undefined {
  const jaar = bij && rijen[bij.lijst]?.[0]?.[bij.sleutel];
  return typeof jaar === "number" ? jaar : undefined;
}

function plekVan(b: Bezwaar, plekken: ReadonlyMap<string, string>, pad: string): string {
  if (b.lijst !== undefined) {
    const lijst = plekken.get(b.lijst) ?? pad;
    return `${lijst}${b.rij === undefined ? "" : `[${b.rij}]`}${b.sleutel === undefined ? "" : `.${b.sleutel}`}`;
  }
  if (b.deel === undefined) return b.sleutel === "peildatum" ? "$.peildatum" : pad;
  return plekken.get(`${b.deel}.${b.sleutel}`) ?? pad;
}
