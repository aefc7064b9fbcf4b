import { maakAkkoordblad, type Akkoord } from "../../audit/controle/akkoorden";
import type { Bevindingbeeld, Controlebeeld } from "../../audit/controle/beeld";
import { samenvatting } from "../../audit/controle/controletekst";
import { vanIso } from "../../domain/datum";
import { vandaag } from "../delen/download";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { vraag } from "../onderdelen/vraagvenster";
import { onderzoekVan } from "../onderzoek/onderzoek";
import { metVoortgang } from "../onderzoek/voortgang";
import { werkmapkeuze } from "../onderzoek/werkmapkeuze";
import { handeling } from "../werkmap/veilig";
import { bezwaarzinnen } from "../werkmap/zet";
import { bevindingenlijst } from "./bevindingen";
import { erbij } from "./erbij";

/** Het scherm van de controle: één knop, dan wat er gevonden is, waar akkoord op is en wat niet bekeken is. */
export function controlescherm({ verbinding }: Omgeving): HTMLElement[] {
  const onderzoek = onderzoekVan(verbinding);
  const status = statusregel();
  const reden = element("p", { id: "controle-reden", class: "melding" });
  const zoek = knop("Controleer", () => void kijk(), "hoofd");
  const uitslag = element("section", { class: "verslag", tabindex: "-1", "aria-label": "Uitslag" });
  const veranderd = element("p", { class: "melding", role: "status" });
  let beeld: Controlebeeld | undefined;
  let open = false;
  /** Wie hier het laatst zijn naam typte. */
  let naam = "";

  const keuze = werkmapkeuze("controle", onderzoek, { verbinding, bij: leeg });
  onderzoek.alsVeranderd(() => {
    if (beeld !== undefined && open)
      veranderd.textContent =
        "De werkmap is veranderd sinds deze controle. Controleer opnieuw om te zien wat er nu staat.";
  });

  function leeg(): void {
    beeld = undefined;
    uitslag.replaceChildren();
    veranderd.textContent = "";
    status.wis();
    schakelUit(zoek, reden, undefined);
  }
  const kijk = () =>
    handeling(status, async () => {
      const bezwaar = await keuze.kies();
      schakelUit(zoek, reden, bezwaar);
      if (bezwaar !== undefined) return;
      leeg();
      const nieuw = await metVoortgang(status, onderzoek, (bij) =>
        onderzoek.vraag("controle", undefined, bij),
      );
      if (nieuw === undefined) return;
      open = keuze.isOpen();
      toon(nieuw);
      uitslag.focus();
    });
  function toon(nieuw: Controlebeeld): void {
    beeld = nieuw;
    zoek.textContent = "Controleer opnieuw";
    uitslag.replaceChildren(
      element("h2", { class: "ms-font-l" }, "Gevonden"),
      element("p", { class: "kort" }, nieuw.kop),
      bevindingenlijst(nieuw.bevindingen, {
        naam: () => naam,
        ...(open ? { toon: toonCel, akkoord: legVast } : {}),
      }),
      ...erbij(nieuw, open ? toonCel : undefined),
    );
  }
  function toonCel(blad: string, adres?: string): void {
    void handeling(status, async () => verbinding.werkmap?.toon(blad, adres));
  }
  /** Schrijft het akkoord op het blad Akkoord, bij wat er al stond. */
  async function legVast(bevinding: Bevindingbeeld, gegeven: Pick<Akkoord, "reden" | "naam">): Promise<void> {
    await handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined || beeld === undefined) return;
      const { regel, plek, zin, vingerafdruk } = bevinding;
      const akkoord = { regel, plek, zin, vingerafdruk, ...gegeven, datum: vanIso(vandaag()) ?? 0 };
      const akkoorden = [...beeld.akkoorden.filter((a) => a.regel !== regel || a.plek !== plek), akkoord];
      const blad = maakAkkoordblad(akkoorden);
      let klaar = await status.bezig("Akkoord vastleggen…", werkmap.zet([blad]));
      if ("bezwaren" in klaar) {
        // Ons eigen blad aanvullen is gewoon; staat er iets van de gebruiker in de weg, dan beslist hij.
        const anders = klaar.bezwaren.filter((b) => b.soort !== "vervangt");
        if (anders.length > 0) {
          const mag = await vraag("Er staat al iets", bezwaarzinnen(anders), [
            { id: "vervang", tekst: "Vervangen" },
          ]);
          if (mag !== "vervang") return;
        }
        klaar = await status.bezig("Akkoord vastleggen…", werkmap.zet([blad], [blad.id]));
      }
      naam = gegeven.naam;
      const bevindingen = beeld.bevindingen.map((b) => (b === bevinding ? { ...b, akkoord } : b));
      toon({ ...beeld, bevindingen, akkoorden, kop: samenvatting(bevindingen) });
      status.meld(`Akkoord vastgelegd op het blad Akkoord. Verandert ${plek}, dan komt de bevinding terug.`);
      uitslag.focus();
    });
  }

  return [
    element(
      "p",
      { class: "inleiding" },
      "Leest de hele werkmap en noemt wat een controller zou vinden, met de weg eruit. Er wordt niets gewijzigd; akkoord komt op een eigen blad.",
    ),
    keuze.element,
    element("div", { class: "knoppen" }, zoek),
    reden,
    status.element,
    veranderd,
    uitslag,
  ];
}
