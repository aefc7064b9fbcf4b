import type { Watalsantwoord } from "../../audit/watals/antwoord";
import { watalsblad } from "../../audit/watals/blad";
import { leesGetal } from "../../language/leesgetal";
import { citeer } from "../../language/opsomming";
import { vandaag } from "../delen/download";
import { vinkje } from "../delen/vinkje";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { onderzoekVan } from "../onderzoek/onderzoek";
import { metVoortgang } from "../onderzoek/voortgang";
import { werkmapkeuze } from "../onderzoek/werkmapkeuze";
import { ZONDER_WERKMAP } from "../verbinding";
import { meldGezetBlad } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";
import { antwoordbeeld } from "./beeld";
import { groepenvak } from "./groepen";
import { invoerlijst } from "./invoerlijst";
import { samenhangen } from "./samenhang";

const TREKKINGEN = 1000;

/** Het scherm van Wat als: kies een uitkomst en wat er verandert, en zie wat dat doet. Er wordt pas iets geschreven met Zet als blad. */
export function watalsscherm({ verbinding }: Omgeving): HTMLElement[] {
  const status = statusregel();
  const onderzoek = onderzoekVan(verbinding);
  const van = werkmapkeuze("watals", onderzoek, { verbinding, bij: leeg });
  const uitkomst = element("input", {
    type: "text",
    id: "watals-uitkomst",
    list: "watals-uitkomsten",
    autocomplete: "off",
  });
  const uitkomsten = element("datalist", { id: "watals-uitkomsten" });
  const doel = element("input", { type: "text", id: "watals-doel", value: "0" });
  const zaad = element("input", { type: "text", id: "watals-zaad", inputmode: "numeric", value: "1" });
  const normaal = vinkje(
    "watals-normaal",
    "Laag en hoog zijn P10 en P90 (normale verdeling), niet de uitersten",
    () => lijst.metWaarschijnlijk(!normaal.aan()),
  );
  const samenhang = samenhangen();
  const lijst = invoerlijst(() => samenhang.toon(lijst.aangevinkt()));
  const vraagvak = element("div", { hidden: "" });
  const uitslag = element("div", { class: "verslag", tabindex: "-1" });
  const lees = knop("Lees de werkmap", () => void open(), "hoofd");
  const reken = knop("Reken", () => void voer(), "hoofd");
  const zet = knop("Zet als blad", () => void schrijf());
  let antwoord: Watalsantwoord | undefined;

  function leeg(): void {
    antwoord = undefined;
    uitslag.replaceChildren();
    vraagvak.hidden = true;
    lees.hidden = false;
    reken.hidden = zet.hidden = true;
    status.wis();
  }
  const open = () =>
    handeling(status, async () => {
      const bezwaar = await van.kies();
      if (bezwaar !== undefined) return status.meld(bezwaar, "fout");
      const keuzes = await metVoortgang(status, onderzoek, (bij) =>
        onderzoek.vraag("watalsKeuzes", undefined, bij),
      );
      if (keuzes === undefined) return;
      uitkomsten.replaceChildren(
        ...keuzes.uitkomsten.map((u) => element("option", { value: u.plek }, u.label)),
      );
      lijst.toon(keuzes.invoer);
      samenhang.toon([]);
      uitkomst.value ||= keuzes.uitkomsten[0]?.plek ?? "";
      vraagvak.hidden = false;
      lees.hidden = true;
      reken.hidden = false;
      if (keuzes.invoer.length === 0)
        return status.meld(
          "Er staat geen getypt getal in deze werkmap waar iets van afhangt. Zet er getallen en formules in.",
          "fout",
        );
      uitkomst.focus();
    });
  const neemSelectie = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined) return status.meld(ZONDER_WERKMAP, "fout");
      const { blad, adres } = await werkmap.selectie();
      uitkomst.value = `${blad}!${adres.split(":")[0] ?? adres}`;
      lijst.kies([]);
    });
  const voer = () =>
    handeling(status, async () => {
      status.wis();
      const invoer = lijst.gekozen();
      const samen = invoer && samenhang.gekozen();
      // Wat er mis is, staat bij het veld.
      if (invoer === undefined || samen === undefined) return;
      if (uitkomst.value.trim() === "") {
        uitkomst.focus();
        return status.meld("Kies eerst een uitkomst: een cel als Lasten!B12, of een naam.", "fout");
      }
      const getrokken = leesGetal(zaad.value);
      if (getrokken === undefined || !Number.isInteger(getrokken) || getrokken < 1) {
        zaad.focus();
        return status.meld("Het zaad is geen heel getal boven 0. Typ bijvoorbeeld 1.", "fout");
      }
      const vraag = {
        uitkomst: uitkomst.value.trim(),
        invoer,
        doel: doel.value.trim() === "" ? "0" : doel.value.trim(),
        trekkingen: TREKKINGEN,
        zaad: getrokken,
        normaal: normaal.aan(),
        samenhang: samen,
      };
      const klaar = await metVoortgang(status, onderzoek, (bij) => onderzoek.vraag("watals", vraag, bij));
      if (klaar === undefined) return;
      antwoord = klaar;
      // Wie niets koos, ziet welke vijf het meest tellen, en kan daarop verder.
      if (invoer.length === 0) lijst.kies(klaar.invoer.map((i) => i.plek));
      uitslag.replaceChildren(...antwoordbeeld(klaar));
      zet.hidden = verbinding.werkmap === undefined;
      uitslag.focus();
    });
  const schrijf = () =>
    handeling(status, async () => {
      const { werkmap } = verbinding;
      if (werkmap === undefined || antwoord === undefined) return;
      const dag = vandaag().split("-").reverse().join("-");
      const gezet = await zetSamenMetVraag(werkmap, status, [watalsblad(antwoord, dag)]);
      if (gezet === undefined) return;
      meldGezetBlad(
        werkmap,
        status,
        (titel) => `De berekening staat op het blad ${citeer(titel)}, met zaad en uitkomsten.`,
        gezet,
      );
    });

  const veld = (invoer: HTMLInputElement, tekst: string, onder: string) =>
    element(
      "div",
      { class: "veld" },
      element("label", { for: invoer.id }, tekst),
      element("div", { class: "regel breed" }, invoer),
      element("div", { class: "bron" }, onder),
    );
  vraagvak.append(
    veld(uitkomst, "Welke uitkomst?", "Een kerncijfer uit de lijst, of een cel als Lasten!B12."),
    uitkomsten,
    knop("Neem de geselecteerde cel", () => void neemSelectie(), "link"),
    lijst.element,
    element(
      "p",
      { class: "bron" },
      "Vinkt u niets aan, dan zijn het de vijf die het meest tellen, een tiende omlaag en omhoog.",
    ),
    samenhang.element,
    veld(
      doel,
      "Waar moet de uitkomst op uitkomen?",
      "Een bedrag of getal, of een cel: daar ligt het omslagpunt.",
    ),
    veld(zaad, "Zaad van de trekking", "Met hetzelfde zaad krijgt iedereen dezelfde uitkomst."),
  );
  lijst.element.append(normaal.element);
  leeg();
  return [
    element(
      "p",
      { class: "inleiding" },
      "Verandert invoer en kijkt wat een uitkomst doet, met de formules van de werkmap zelf. In de werkmap verandert niets.",
    ),
    van.element,
    vraagvak,
    uitslag,
    groepenvak(verbinding),
    element("footer", {}, status.element, element("div", { class: "knoppen" }, lees, reken, zet)),
  ];
}
