import { dagnummer } from "../../domain/datum";
import { leesInvoer } from "../../language/invoer";
import { nieuweBegroting as maakNieuwe } from "../../plans/begroting/begin";
import { maakBegroting } from "../../plans/begroting/maak";
import { plannen } from "../../plans/plannen";
import { element } from "../element";
import type { Formulier, Omgeving } from "../formulier";
import { knop, staatUit, schakelUit } from "../onderdelen/knop";
import { statusregel } from "../onderdelen/statusregel";
import { veldrand } from "../onderdelen/veld";
import { ZONDER_WERKMAP } from "../verbinding";
import { meldMetTerugweg } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";

/** Drie vragen, en dan staan de bladen er: leeg, gekoppeld aan één blad met uitgangspunten, klaar om in te vullen. */
export const nieuweBegroting: Formulier = {
  id: "begroting",
  naam: "Nieuwe begroting",
  groep: "Begroting",
  vraag:
    "Voor welke gemeente en welk jaar, en wat wilt u weten? Daarna staan de bladen klaar. Elk gegeven vult u één keer in, en alle bladen rekenen ermee.",
  maak,
};

function maak({ verbinding }: Omgeving): HTMLElement {
  const status = statusregel();
  const naam = element("input", { type: "text", autocomplete: "off", maxlength: "60" });
  const naamrand = veldrand("begroting-gemeente", "Naam van uw gemeente", "", naam);
  const jaar = element("input", { type: "text", inputmode: "numeric", autocomplete: "off", class: "getal" });
  jaar.value = String(new Date().getFullYear() + 1);
  const jaarrand = veldrand("begroting-jaar", "Begrotingsjaar", "", jaar);
  jaarrand.onder.append(
    "De normen gelden op 1 januari van dit jaar; die peildatum wijzigt u later op het blad.",
  );
  const vinkjes = plannen.map((plan) => ({
    plan,
    vinkje: element("input", { type: "checkbox", id: `begroting-met-${plan.id}` }),
  }));
  const reden = element("p", { id: "begroting-reden", class: "melding" });
  const klaar = knop("Maak mijn begroting", () => void schrijf(), "hoofd");

  function lees() {
    const gelezen = leesInvoer({ soort: "jaartal" }, jaar.value, "veld");
    const begrotingsjaar = "zin" in gelezen ? undefined : (gelezen.getal ?? undefined);
    const gekozen = vinkjes.filter((v) => v.vinkje.checked).map((v) => v.plan);
    const mist =
      verbinding.werkmap === undefined
        ? ZONDER_WERKMAP
        : naam.value.trim() === ""
          ? "Vul de naam van uw gemeente in."
          : begrotingsjaar === undefined
            ? "zin" in gelezen
              ? gelezen.zin
              : "Vul het begrotingsjaar in, bijvoorbeeld 2027."
            : gekozen.length === 0
              ? "Kies ten minste één vraag."
              : undefined;
    return { begrotingsjaar, gekozen, mist };
  }
  const ververs = () => schakelUit(klaar, reden, lees().mist);
  const schrijf = () =>
    handeling(status, async () => {
      const { begrotingsjaar, gekozen } = lees();
      const { werkmap } = verbinding;
      if (werkmap === undefined || begrotingsjaar === undefined || staatUit(klaar)) return;
      const titel = `Wmo-begroting ${begrotingsjaar} ${naam.value.trim()}`;
      const bladen = maakBegroting(maakNieuwe(titel, dagnummer(begrotingsjaar, 1, 1), gekozen));
      let elders = false;
      const uitslag = await zetSamenMetVraag(werkmap, status, bladen, {
        tekst: "In een eigen werkmap",
        uitleg: "U kunt de nieuwe begroting ook in een eigen werkmap zetten; deze blijft dan zoals zij is.",
        async doe() {
          const laad = import(/* webpackChunkName: "eigenwerkmap" */ "../eigenwerkmap");
          await status.bezig(
            "Bezig met openen…",
            laad.then(({ openAlsWerkmap }) => openAlsWerkmap(werkmap, bladen, titel)),
          );
          elders = true;
        },
      });
      if (elders)
        return status.meld(
          "De begroting is geopend als eigen werkmap, en hier is niets veranderd. Open daar dit paneel om haar in te vullen.",
        );
      if (uitslag === undefined) return status.meld("Er is niets geschreven.");
      const zin = `De ${uitslag.gezet.length} bladen staan klaar. Vul eerst de uitgangspunten in.`;
      meldMetTerugweg(
        werkmap,
        status,
        zin,
        [uitslag],
        [{ tekst: "Naar de uitgangspunten", doe: () => (location.hash = "#uitgangspunten") }],
      );
      const uitgangspunten = uitslag.gezet.find((b) => b.id === "uitgangspunten");
      if (uitgangspunten) await werkmap.toon(uitgangspunten.titel);
    });

  for (const invoer of [naam, jaar, ...vinkjes.map((v) => v.vinkje)])
    invoer.addEventListener("input", ververs);
  verbinding.volg(ververs);
  ververs();
  return element(
    "div",
    { class: "kamer formulier" },
    element("p", { class: "inleiding" }, nieuweBegroting.vraag),
    naamrand.element,
    jaarrand.element,
    element("h2", { class: "ms-font-l" }, "Wat wilt u weten?"),
    element(
      "ul",
      { class: "keuzes" },
      ...vinkjes.map(({ plan, vinkje }) =>
        element(
          "li",
          {},
          element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, plan.titel)),
          element("p", { class: "bron" }, plan.vraag),
        ),
      ),
    ),
    element("footer", {}, status.element, element("div", { class: "knoppen" }, klaar), reden),
  );
}
