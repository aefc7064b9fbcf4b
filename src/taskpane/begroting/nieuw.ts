import { dagnummer } from "../../domain/datum";
import { leesInvoer } from "../../language/invoer";
import { nieuweBegroting as maakNieuwe } from "../../plans/begroting/begin";
import { maakBegroting } from "../../plans/begroting/maak";
import { keten, ketenZonderOvergang, OVERGANG, RAMING } from "../../plans/keten/keten";
import type { Plan } from "../../plans/opgave/plan";
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

/** Wat iemand wil weten, met de bladen die dat beantwoorden. */
interface Keuze {
  readonly id: string;
  readonly titel: string;
  readonly vraag: string;
  readonly plannen: readonly Plan[];
  /** Delen die meedoen hoewel zij niet moeten. */
  readonly erbij?: readonly string[];
}

/** De hele begroting zonder en met een overgang, en elke losse vraag. Kiest iemand beide, dan is het die met de overgang. */
const keuzes: readonly Keuze[] = [
  {
    id: "keten",
    titel: "De hele begroting",
    vraag:
      "Wat kost de hulp en wat kosten consulenten, per product en per jaar? Cliënten, tarieven, lasten, en waardoor zij veranderen.",
    plannen: ketenZonderOvergang,
    erbij: [RAMING],
  },
  {
    id: "keten-overgang",
    titel: "De hele begroting, met een overgang naar een ander product",
    vraag:
      "Hetzelfde, en: wat bespaart de overgang, hoeveel werk geeft zij, en wat als er meer of minder uren voor zijn?",
    plannen: keten,
    erbij: [OVERGANG, RAMING],
  },
  ...plannen.map((plan) => ({ id: plan.id, titel: plan.titel, vraag: plan.vraag, plannen: [plan] })),
];

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
  const vinkjes = keuzes.map((keuze) => ({
    keuze,
    vinkje: element("input", { type: "checkbox", id: `begroting-met-${keuze.id}` }),
  }));
  const reden = element("p", { id: "begroting-reden", class: "melding" });
  const klaar = knop("Maak mijn begroting", () => void schrijf(), "hoofd");

  function lees() {
    const gelezen = leesInvoer({ soort: "jaartal" }, jaar.value, "veld");
    const begrotingsjaar = "zin" in gelezen ? undefined : (gelezen.getal ?? undefined);
    const gekozen = vinkjes.filter((v) => v.vinkje.checked).map((v) => v.keuze);
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
      const nieuw = maakNieuwe(
        titel,
        dagnummer(begrotingsjaar, 1, 1),
        [...new Set(gekozen.flatMap((keuze) => keuze.plannen))],
        gekozen.flatMap((keuze) => keuze.erbij ?? []),
      );
      const gemeente = naam.value.trim();
      const bladen = maakBegroting({
        ...nieuw,
        gedeeld: nieuw.gedeeld.map((g) => (g.naam === "Gemeente" ? { ...g, waarde: gemeente } : g)),
      });
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
      ...vinkjes.map(({ keuze, vinkje }) =>
        element(
          "li",
          {},
          element("div", { class: "vink" }, vinkje, element("label", { for: vinkje.id }, keuze.titel)),
          element("p", { class: "bron" }, keuze.vraag),
        ),
      ),
    ),
    element("footer", {}, status.element, element("div", { class: "knoppen" }, klaar), reden),
  );
}
