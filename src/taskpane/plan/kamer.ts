import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { later } from "../later";
import { knop, staatUit, zetUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { ZONDER_WERKMAP } from "../verbinding";
import { handeling, veilig } from "../werkmap/veilig";
import { toonBeeld } from "./beeld";
import { bladband, type Bladband } from "./bladband";
import { planinvoer } from "./invoer";
import { nogTeDoen } from "./nogtedoen";
import { peildatumveld } from "./peildatum";
import { planbladsoort } from "./planbladsoort";
import { meerekenaar } from "./rekenend";
import { tabelUitSelectie } from "./uitselectie";
import { planvelden } from "./velden";

/** Hoe lang niemand mag typen voordat de uitkomst wordt voorgelezen, in milliseconden. */
const STIL = 1000;
/** Zo lang na de laatste wijziging in de werkmap kijkt het formulier of zijn blad veranderd is. */
const RUST = 500;

/** Een ingevulde vraag om mee te beginnen. */
export interface Voorbeeld<V extends Vraag> {
  /** Op de knop: “Vul het voorbeeld van Duiven in”. */
  readonly tekst: string;
  readonly vraag: V;
}

/** Het formulier van een plan, uit zijn declaratie: invoer, uitkomst tijdens het typen, en de weg naar het blad en terug. */
export function plankamer<V extends Vraag>(
  plan: Plan<V>,
  { verbinding }: Omgeving,
  voorbeeld?: Voorbeeld<V>,
): HTMLElement {
  const status = statusregel();
  const ververs = meerekenaar(reken);
  const peildatum = peildatumveld(plan.id, () => {
    invoer.ververs();
    ververs();
  });
  const invoer = planinvoer(plan, {
    voor: plan.id,
    peildatum: peildatum.dag,
    bij: ververs,
    meld: (zin, soort) => status.meld(zin, soort),
  });
  const uitkomst = element("div", { class: "resultaat" });
  const gesproken = element("p", { class: "alleen-voorlezen", role: "status" });
  const inBeeld = element("p", { class: "kort" });
  const reden = element("p", { id: `${plan.id}-reden`, class: "melding" });
  const redenVernieuw = element("p", { id: `${plan.id}-reden-vernieuw`, class: "melding" });
  const zet = knop("Zet in werkmap", () => void zetInWerkmap(), "hoofd");
  const opnieuw = knop("Vernieuw", vernieuw);
  const spreek = later(STIL, (zin: string) => (gesproken.textContent = zin));
  const velden = planvelden(invoer, (lijst) => void neemOver(lijst));
  let band: Bladband<V> | undefined;
  let metBlad = false;

  function stand() {
    const nu = invoer.stand();
    const dag = peildatum.probleem();
    return dag === undefined ? nu : { ...nu, problemen: [dag, ...nu.problemen] };
  }
  function reken(): void {
    const { vraag, alvast, problemen } = stand();
    const beeld = alvast && plan.beeld(alvast);
    const zinnen = problemen.map((p) => p.zin);
    const nog = problemen.length > 0 ? [nogTeDoen(zinnen)] : [];
    uitkomst.replaceChildren(...nog, ...(beeld ? toonBeeld(beeld) : []));
    inBeeld.textContent = beeld?.kort ?? "";
    if (beeld) spreek(`Uitkomst: ${beeld.kort}`);
    zetUit(zet, reden, verbinding.werkmap === undefined ? ZONDER_WERKMAP : vraag ? undefined : zinnen[0]);
    const geenBlad = `Vernieuw leest het blad ${plan.titel} terug; dat staat nog niet in de werkmap.`;
    zetUit(opnieuw, redenVernieuw, verbinding.werkmap === undefined || metBlad ? undefined : geenBlad);
    if (verbinding.werkmap === undefined) zetUit(opnieuw, reden, ZONDER_WERKMAP);
    velden.metWerkmap(verbinding.werkmap !== undefined);
  }
  async function zetInWerkmap(): Promise<void> {
    const { vraag, problemen } = stand();
    if (band === undefined) return;
    if (vraag === undefined) return problemen[0]?.focus();
    await band.zet(vraag);
  }
  function vul(vraag: V): void {
    peildatum.zet(vraag.peildatum);
    invoer.vul(vraag);
    reken();
  }
  function vernieuw(): void {
    if (!staatUit(opnieuw)) void band?.vernieuw(invoer.stand().vraag, vul);
  }
  const neemOver = (naam: string) =>
    handeling(status, async () => {
      const selectie = await verbinding.werkmap?.selectie();
      const lijst = invoer.lijsten.find((l) => l.lijst.naam === naam);
      if (selectie && lijst)
        lijst.invoer.neemOver(tabelUitSelectie(selectie), `${selectie.blad}, ${selectie.adres}`);
    });

  verbinding.volg((werkmap) => {
    band = bladband(planbladsoort(plan), werkmap, status, (is) => {
      metBlad = is;
      reken();
    });
    const kijk = later<void>(RUST, () => void band?.kijk(vernieuw));
    void veilig(status, async () => void (await werkmap.volgWijzigingen(() => kijk())));
    kijk();
    reken();
  });
  reken();
  return element(
    "div",
    { class: "kamer formulier" },
    element("p", { class: "inleiding" }, plan.vraag),
    ...(voorbeeld ? [knop(voorbeeld.tekst, () => vul(voorbeeld.vraag), "link")] : []),
    peildatum.element,
    ...velden.elementen,
    element("h2", { class: "ms-font-l" }, "Uitkomst"),
    uitkomst,
    gesproken,
    element(
      "footer",
      {},
      status.element,
      inBeeld,
      element("div", { class: "knoppen" }, zet, opnieuw),
      reden,
      redenVernieuw,
    ),
  );
}
