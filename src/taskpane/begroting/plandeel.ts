import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import { element } from "../element";
import type { Probleem } from "../plan/deelvelden";
import { planinvoer, type Planinvoer, type Planomgeving } from "../plan/invoer";
import { planvelden } from "../plan/velden";

/** Eén plan dat in de begroting kan: een vinkje met zijn vraag, en ingeklapt wat het verder nodig heeft. */
export interface Plandeel {
  readonly plan: Plan;
  readonly keuze: HTMLElement;
  /** Wat het plan zelf vraagt; leeg en verborgen zolang het niet gekozen is. */
  readonly vouw: HTMLElement;
  gekozen(): boolean;
  kies(is: boolean): void;
  /** De invoer; pas gemaakt als iemand het plan kiest. */
  invoer(): Planinvoer<Vraag>;
  stand(): Plandeelstand;
  /** Schrijft achter de naam hoe ver het is. */
  toon(stand: Plandeelstand, kort: string | undefined): void;
  metWerkmap(is: boolean): void;
}

export interface Plandeelstand {
  readonly plan: Plan;
  readonly vraag: Vraag | undefined;
  readonly problemen: readonly Probleem[];
}

export function plandeel(
  plan: Plan,
  omgeving: Omit<Planomgeving, "voor">,
  neemOver: (lijst: Planinvoer<Vraag>["lijsten"][number]) => void,
): Plandeel {
  const vinkje = element("input", { type: "checkbox", id: `begroting-met-${plan.id}` });
  const stand = element("span", { class: "stand" });
  const vouw = element(
    "details",
    { class: "planvouw", id: `begroting-plan-${plan.id}` },
    element("summary", {}, element("strong", {}, plan.titel), stand),
  );
  vouw.hidden = true;
  let gemaakt: { invoer: Planinvoer<Vraag>; velden: ReturnType<typeof planvelden> } | undefined;
  let werkmap = false;
  function maak() {
    if (gemaakt) return gemaakt;
    const invoer = planinvoer<Vraag>(plan, { ...omgeving, voor: `begroting-${plan.id}` });
    const velden = planvelden(invoer, (naam) => {
      const lijst = invoer.lijsten.find((l) => l.lijst.naam === naam);
      if (lijst) neemOver(lijst);
    });
    const leeg = element("p", { class: "bron" }, "Dit plan vraagt niets wat hierboven niet al staat.");
    vouw.append(
      element("div", { class: "vouwinhoud" }, ...(velden.elementen.length > 0 ? velden.elementen : [leeg])),
    );
    velden.metWerkmap(werkmap);
    return (gemaakt = { invoer, velden });
  }
  const kies = (is: boolean) => {
    vinkje.checked = is;
    if (is) maak();
    vouw.hidden = !is;
  };
  vinkje.addEventListener("change", () => {
    kies(vinkje.checked);
    omgeving.bij();
  });
  return {
    plan,
    vouw,
    kies,
    keuze: element(
      "li",
      {},
      element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, plan.titel)),
      element("p", { class: "bron" }, plan.vraag),
    ),
    gekozen: () => vinkje.checked,
    invoer: () => maak().invoer,
    stand() {
      const { vraag, problemen } = maak().invoer.stand();
      return {
        plan,
        vraag,
        problemen: problemen.map((p) => ({
          zin: p.zin,
          focus() {
            vouw.open = true;
            p.focus();
          },
        })),
      };
    },
    toon({ problemen }, kort) {
      const n = problemen.length;
      stand.textContent = n === 0 ? (kort ?? "Klaar") : `Nog ${n} ${n === 1 ? "gegeven" : "gegevens"} nodig`;
      vouw.dataset.soort = n === 0 ? "klaar" : "open";
    },
    metWerkmap(is) {
      werkmap = is;
      gemaakt?.velden.metWerkmap(is);
    },
  };
}
