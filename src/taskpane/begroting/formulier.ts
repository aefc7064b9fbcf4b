import { leesBegroting } from "../../plans/begroting/lees";
import { plannen } from "../../plans/plannen";
import { opsomming } from "../../language/opsomming";
import { element } from "../element";
import type { Formulier, Omgeving } from "../formulier";
import { knop, staatUit, zetUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import type { Lijstinvoer } from "../plan/lijst";
import { nogTeDoen } from "../plan/nogtedoen";
import { tabelUitSelectie } from "../plan/uitselectie";
import { meerekenaar } from "../plan/rekenend";
import { ZONDER_WERKMAP } from "../verbinding";
import { handeling } from "../werkmap/veilig";
import { leesBegrotingsbladen, zetBegroting } from "./band";
import { bestandsknop, bewaarTekst } from "./bestandsknop";
import { begrotingsinvoer } from "./invoer";

const KLACHTEN_GETOOND = 5;

/** Een hele begroting: een keuze van plannen over één verzameling uitgangspunten. */
export const nieuweBegroting: Formulier = {
  id: "begroting",
  naam: "Nieuwe begroting",
  groep: "Begroting",
  vraag:
    "Welke bladen horen in uw begroting, en met welke uitgangspunten? U vult elk gegeven één keer in, en alle bladen rekenen ermee.",
  maak,
};

function maak({ verbinding }: Omgeving): HTMLElement {
  const status = statusregel();
  const ververs = meerekenaar(toon);
  const invoer = begrotingsinvoer(plannen, {
    bij: ververs,
    meld: (zin, soort) => status.meld(zin, soort),
    neemOver: (lijst) => void neemOver(lijst),
  });
  const uitkomst = element("div", { class: "resultaat" });
  const inBeeld = element("p", { class: "kort", role: "status" });
  const reden = element("p", { id: "begroting-reden", class: "melding" });
  const bewaard = element("p", { class: "melding", role: "status" });
  const zet = knop("Zet in werkmap", () => void zetInWerkmap(), "hoofd");
  const bewaar = knop("Bewaar de invoer", bewaarInvoer);
  const terug = knop("Vernieuw", () => void vernieuw());

  function toon(): void {
    invoer.toonGedeeld();
    const { delen, problemen } = invoer.stand();
    for (const d of invoer.delen) {
      const stand = delen.find((s) => s.plan === d.plan);
      if (stand) d.toon(stand, stand.vraag && stand.plan.beeld(stand.vraag).kort);
    }
    const zinnen = problemen.map((p) => p.zin);
    const namen = [...delen.map((d) => d.plan.titel), ...(invoer.rekentNa() ? ["Nagerekend"] : [])];
    uitkomst.replaceChildren(
      zinnen.length > 0
        ? nogTeDoen(zinnen)
        : element("p", {}, `Klaar: de bladen Leeswijzer, Uitgangspunten, ${opsomming(namen)}.`),
    );
    inBeeld.textContent = zinnen.length > 0 ? "" : `Klaar om ${namen.length + 2} bladen te schrijven`;
    zetUit(zet, reden, verbinding.werkmap === undefined ? ZONDER_WERKMAP : zinnen[0]);
    if (zinnen[0] === undefined) bewaar.removeAttribute("aria-disabled");
    else bewaar.setAttribute("aria-disabled", "true");
    bewaar.setAttribute("aria-describedby", reden.id);
    if (verbinding.werkmap === undefined) terug.setAttribute("aria-disabled", "true");
    else terug.removeAttribute("aria-disabled");
    terug.setAttribute("aria-describedby", reden.id);
    const werkmap = verbinding.werkmap !== undefined;
    for (const g of [invoer.gedeeld, ...invoer.delen]) g.metWerkmap(werkmap);
  }
  /** De gekeurde begroting, langs dezelfde weg als `wmo begroting`; een klacht komt in de statusregel. */
  function lees() {
    const bestand = invoer.alsBestand();
    if (bestand === undefined) return invoer.stand().problemen[0]?.focus();
    const gelezen = leesBegroting(bestand);
    if ("begroting" in gelezen) return { bestand, begroting: gelezen.begroting };
    return meldKlachten(gelezen.klachten.map((k) => k.zin));
  }
  async function zetInWerkmap(): Promise<void> {
    const gelezen = verbinding.werkmap && lees();
    if (gelezen && verbinding.werkmap)
      await zetBegroting(verbinding.werkmap, status, gelezen.begroting, toon);
  }
  function bewaarInvoer(): void {
    const gelezen = lees();
    if (gelezen === undefined) return;
    const naam = `${gelezen.begroting.titel.replace(/[\\/:*?"<>|]/g, " ").trim()}.json`;
    bewaarTekst(naam, `${JSON.stringify(gelezen.bestand, undefined, 2)}\n`);
    // Naast de statusregel: daar kan nog staan dat de bladen terug te zetten zijn.
    bewaard.textContent = `De invoer is bewaard als “${naam}”. Hiermee begint u later opnieuw, hier of met wmo begroting.`;
  }
  const begin = (bestand: File) =>
    handeling(status, async () => {
      const { klachten, opmerkingen } = invoer.begin(await status.bezig("Bezig met lezen…", bestand.text()));
      if (klachten.length > 0) return meldKlachten(klachten, `“${bestand.name}” is niet overgenomen. `);
      status.meld([`“${bestand.name}” is overgenomen.`, ...opmerkingen].join(" "));
    });
  const vernieuw = () =>
    handeling(status, async () => {
      if (verbinding.werkmap === undefined || staatUit(terug)) return;
      const uit = await status.bezig("Bezig met lezen…", leesBegrotingsbladen(verbinding.werkmap, plannen));
      if ("bezwaren" in uit) return meldKlachten(uit.bezwaren, "Er is niets overgenomen. ");
      if (uit.begroting === undefined)
        return status.meld(
          "Er staat nog geen blad van een plan in deze werkmap. Zet de begroting er eerst in.",
          "hint",
        );
      invoer.vul(uit.begroting);
      status.meld(`Overgenomen van de bladen ${opsomming(uit.begroting.delen.map((d) => d.plan.titel))}.`);
    });
  const neemOver = (lijst: Lijstinvoer) =>
    handeling(status, async () => {
      const selectie = await verbinding.werkmap?.selectie();
      if (selectie) lijst.neemOver(tabelUitSelectie(selectie), `${selectie.blad}, ${selectie.adres}`);
    });
  function meldKlachten(klachten: readonly string[], voor = ""): undefined {
    const over = klachten.length - KLACHTEN_GETOOND;
    const staart = over > 0 ? ` En nog ${over}.` : "";
    status.meld(`${voor}${klachten.slice(0, KLACHTEN_GETOOND).join(" ")}${staart}`, "fout");
  }
  verbinding.volg(() => toon());
  toon();
  const kop = (tekst: string) => element("h2", { class: "ms-font-l" }, tekst);
  return element(
    "div",
    { class: "kamer formulier" },
    element("p", { class: "inleiding" }, nieuweBegroting.vraag),
    bestandsknop("begroting-bestand", "Begin met een invoerbestand", (b) => void begin(b)),
    invoer.titel,
    invoer.peildatum.element,
    kop("Welke plannen?"),
    element("ul", { class: "keuzes" }, ...invoer.delen.map((d) => d.keuze)),
    kop("Gedeelde uitgangspunten"),
    invoer.gedeeld.element,
    kop("Per plan"),
    ...invoer.delen.map((d) => d.vouw),
    kop("Uitkomst"),
    uitkomst,
    element(
      "footer",
      {},
      status.element,
      bewaard,
      inBeeld,
      element("div", { class: "knoppen" }, zet, bewaar, terug),
      reden,
    ),
  );
}
