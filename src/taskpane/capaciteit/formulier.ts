import { basis as basisdeel } from "../../plans/capaciteit/basis";
import { capaciteit as capaciteitsplan } from "../../plans/capaciteit/plan";
import type { Capaciteitsvraag, KeuzeDeel } from "../../plans/capaciteit/vraag";
import { vraagDuiven } from "../../plans/capaciteit/duiven";
import { element } from "../element";
import type { Formulier, Omgeving } from "../formulier";
import { knop, staatUit, zetUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { ZONDER_WERKMAP } from "../verbinding";
import { handeling, veilig } from "../werkmap/veilig";
import { bladband, type Bladband } from "../plan/bladband";
import { planbladsoort } from "../plan/planbladsoort";
import { tabelUitSelectie } from "../plan/uitselectie";
import { capaciteitsinvoer } from "./invoer";
import { inEenZin, kort, toonJaren } from "./resultaat";
import { later } from "../later";
import { deelresultaatOfWenk, nogTeDoen } from "./wenk";

/** Hoe lang niemand mag typen voordat de uitkomst wordt voorgelezen, in milliseconden. */
const STIL = 1000;
/** Zo lang na de laatste wijziging in de werkmap kijkt het formulier of zijn blad veranderd is. */
const RUST = 500;

/** Capaciteit: uren, formatie en kosten van consulenten. */
export const capaciteit: Formulier = {
  id: capaciteitsplan.id,
  naam: capaciteitsplan.titel,
  vraag: capaciteitsplan.vraag,
  maak,
};

function maak({ verbinding }: Omgeving): HTMLElement {
  const status = statusregel();
  const invoer = capaciteitsinvoer(ververs, (zin, soort) => status.meld(zin, soort));
  const uitkomst = element("div", { class: "resultaat" });
  const gesproken = element("p", { class: "alleen-voorlezen", role: "status" });
  const inBeeld = element("p", { class: "kort" });
  const reden = element("p", { id: "cap-reden", class: "melding" });
  const redenVernieuw = element("p", { id: "cap-reden-vernieuw", class: "melding" });
  const zet = knop("Zet in werkmap", () => void zetInWerkmap(), "hoofd");
  const opnieuw = knop("Vernieuw", vernieuw);
  const overnemen = knop("Neem over uit selectie", () => void neemOver());
  const voorbeeld = knop(
    "Vul het voorbeeld van Duiven in",
    () => invoer.vul({ ...vraagDuiven, structureel: undefined }),
    "link",
  );
  const spreek = later(STIL, (zin: string) => (gesproken.textContent = zin));
  let band: Bladband<Capaciteitsvraag> | undefined;
  let metBlad = false;

  function ververs(): void {
    const { basis, problemen } = invoer.stand();
    uitkomst.replaceChildren(
      ...(basis
        ? toonJaren(basis.uitkomst.jaren, basis.vraag.basis)
        : [nogTeDoen(problemen.map((p) => p.zin))]),
    );
    for (const k of invoer.keuzes)
      k.toon(deelresultaatOfWenk(k.naam as KeuzeDeel, basis?.uitkomst, k.velden.lees().problemen));
    inBeeld.textContent = basis ? kort(basis.uitkomst.jaren) : "";
    if (basis) spreek(inEenZin(basis.uitkomst.jaren));
    zetUit(zet, reden, verbinding.werkmap === undefined ? ZONDER_WERKMAP : problemen[0]?.zin);
    const geenBlad = "Vernieuw leest het blad Capaciteit terug; dat staat nog niet in de werkmap.";
    zetUit(opnieuw, redenVernieuw, verbinding.werkmap === undefined || metBlad ? undefined : geenBlad);
    if (verbinding.werkmap === undefined) zetUit(opnieuw, reden, ZONDER_WERKMAP);
    overnemen.hidden = verbinding.werkmap === undefined;
  }
  async function zetInWerkmap(): Promise<void> {
    const { vraag, problemen } = invoer.stand();
    if (band === undefined) return;
    if (vraag === undefined) return problemen[0]?.focus();
    await band.zet(vraag);
  }
  function vernieuw(): void {
    if (!staatUit(opnieuw)) void band?.vernieuw(invoer.stand().vraag, invoer.vul);
  }
  const neemOver = () =>
    handeling(status, async () => {
      const selectie = await verbinding.werkmap?.selectie();
      if (selectie) invoer.jaren.neemOver(tabelUitSelectie(selectie), `${selectie.blad}, ${selectie.adres}`);
    });

  verbinding.volg((werkmap) => {
    band = bladband(planbladsoort(capaciteitsplan), werkmap, status, (is) => {
      metBlad = is;
      ververs();
    });
    const kijk = later(RUST, () => void band?.kijk(vernieuw));
    void veilig(status, async () => void (await werkmap.volgWijzigingen(() => kijk(undefined))));
    kijk(undefined);
    ververs();
  });
  ververs();
  return element(
    "div",
    { class: "kamer formulier" },
    element("p", { class: "inleiding" }, capaciteit.vraag),
    voorbeeld,
    invoer.peildatum.element,
    element("h2", { class: "ms-font-l" }, "Aflopende indicaties en nieuwe aanvragen"),
    overnemen,
    invoer.jaren.element,
    element("h2", { class: "ms-font-l" }, basisdeel.kop),
    element("p", { class: "bron" }, basisdeel.uitleg),
    ...invoer.basis.elementen,
    element("h2", { class: "ms-font-l" }, "Uitkomst"),
    uitkomst,
    gesproken,
    element("h2", { class: "ms-font-l" }, "Verder rekenen"),
    ...invoer.keuzes.map((k) => k.element),
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
