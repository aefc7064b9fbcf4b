import type { Uitslag } from "../delen/bericht";
import { bron, type Gelezen } from "../delen/bron";
import { download, kopienaam, vandaag } from "../delen/download";
import { maakLoop } from "../delen/loop";
import { toonVerslag } from "../delen/verslag";
import { element } from "../element";
import type { Omgeving } from "../formulier";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { handeling } from "../werkmap/veilig";
import { herstelOpen } from "./open";
import type { Gevonden } from "./schade";
import { zoekSchade } from "./schade";
import { gevondentekst } from "./tekst";

type Stand =
  | { readonly soort: "open"; readonly gevonden: Gevonden }
  | { readonly soort: "bestand"; readonly gelezen: Gelezen; readonly uitslag: Uitslag };

/** Het scherm van Herstel: eerst wat er mankeert, dan pas het herstel. */
export function herstelscherm({ verbinding }: Omgeving): HTMLElement[] {
  const status = statusregel();
  const van = bron("herstel", { verbinding, kanOpen: () => true, bij: opnieuw });
  const verslag = element("div", { class: "verslag", tabindex: "-1" });
  const reden = element("p", { id: "herstel-reden", class: "melding" });
  const zoek = knop("Zoek", () => void kijk(), "hoofd");
  const doe = knop("Herstel", () => void voerUit(), "hoofd");
  const loop = maakLoop(status, ververs);
  let stand: Stand | undefined;

  function opnieuw(): void {
    stand = undefined;
    verslag.replaceChildren();
    status.wis();
    ververs();
  }
  function bezwaar(): string | undefined {
    if (loop.bezig()) return "Er wordt al aan gewerkt.";
    if (stand === undefined) return van.bezwaar();
    const kan = stand.soort === "open" ? stand.gevonden.stuk.length > 0 : stand.uitslag.bestand !== undefined;
    return kan ? undefined : "Er is niets te herstellen.";
  }
  function ververs(): void {
    doe.hidden = stand === undefined;
    doe.textContent = stand?.soort === "bestand" ? "Download de herstelde kopie" : "Herstel deze cellen";
    zoek.className = stand === undefined ? "hoofd" : "gewoon";
    schakelUit(stand === undefined ? zoek : doe, reden, bezwaar());
  }
  function toon(nieuw: Stand, regels: readonly string[]): void {
    stand = nieuw;
    verslag.replaceChildren(element("h2", { class: "ms-font-l" }, "Gevonden"), ...toonVerslag(regels));
    ververs();
    verslag.focus();
  }
  const kijk = () =>
    handeling(status, async () => {
      if (van.bezwaar() !== undefined) return van.focus();
      if (loop.bezig()) return;
      opnieuw();
      const { werkmap } = verbinding;
      if (van.isOpen() && werkmap !== undefined) {
        const beeld = await status.bezig("Formules lezen…", werkmap.leesFormules());
        const gevonden = zoekSchade(beeld);
        return toon({ soort: "open", gevonden }, gevondentekst(gevonden));
      }
      let gelezen: Gelezen | undefined;
      const uitslag = await loop.doe(async () => {
        gelezen = await van.lees();
        return { wat: "herstel", bytes: gelezen.bytes, datum: vandaag() };
      });
      if (uitslag !== undefined && gelezen !== undefined)
        toon({ soort: "bestand", gelezen, uitslag }, uitslag.regels);
    });
  const voerUit = () =>
    handeling(status, async () => {
      if (stand === undefined || staatUit(doe)) return;
      if (stand.soort === "open") {
        const { stuk } = stand.gevonden;
        if (verbinding.werkmap === undefined) return;
        stand = undefined;
        ververs();
        return herstelOpen(verbinding.werkmap, status, stuk);
      }
      const { gelezen, uitslag } = stand;
      if (uitslag.bestand === undefined) return;
      const naam = kopienaam(gelezen.naam, "hersteld");
      download(naam, uitslag.bestand);
      status.meld(`De kopie “${naam}” staat bij de downloads. Het bestand zelf is niet veranderd.`);
    });

  ververs();
  return [
    element(
      "p",
      { class: "inleiding" },
      "Zoekt functies van Wmo-begroting die vastzitten op #NAAM?, door LibreOffice in kleine letters zijn gezet, of de naam van een ander bestand voor zich kregen.",
    ),
    van.element,
    verslag,
    element(
      "footer",
      {},
      loop.element,
      status.element,
      element("div", { class: "knoppen" }, doe, zoek),
      reden,
    ),
  ];
}
